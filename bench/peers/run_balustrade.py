"""Balustrade's own program, `balustrade check --jsonl`, each guardrail in a fresh instance per check."""

import json
import os
import subprocess
import sys
import time

# Starts a program from a small process, since its most memory, in KiB, is at least that of who starts it.
LAUNCH = """
import os, sys
child = os.fork()
if child == 0:
    os.execv(sys.argv[1], sys.argv[1:])
print(os.wait4(child, 0)[2].ru_maxrss)
"""

# `findings_max` is raised so that a text of half a megabyte is judged as a whole; `shipped` else has each plugin's settings as they are
# unless given, `low` is told every finding whatever its score.
POLICY = """version: 1
name: {name}
deadline_ms: 60000
guardrails:
{guardrails}"""
GUARDRAIL = """  - name: {name}
    detector: {name}
    settings: {{ findings_max: 100000{more} }}
    limits: {{ findings_max: 100000, returned_kib: 65536 }}
    stages: [input]
    action: flag
    on_error: block
    on_partial: flag
    timeout_ms: 60000
"""
POLICIES = {"shipped": ("pii", "secrets"), "pii": ("pii",), "secrets": ("secrets",), "low": ("pii", "secrets")}


def write_policies(folder):
    for name, guardrails in POLICIES.items():
        more = ", score_min: 0" if name == "low" else ""
        os.makedirs(f"{folder}/{name}", exist_ok=True)
        with open(f"{folder}/{name}/policy.yaml", "w") as file:
            file.write(POLICY.format(name=name, guardrails="".join(GUARDRAIL.format(name=g, more=more) for g in guardrails)))


def check(program, plugins, folder, variant, texts, passes, pin):
    """The answer of `child.serve`, with `wall_s` of the fastest pass and the times of each guardrail beside it."""
    lines, answers = f"{folder}/texts.jsonl", f"{folder}/answers.jsonl"
    with open(lines, "w") as file:
        for index, text in enumerate(texts):
            file.write(json.dumps({"id": str(index), "text": text}) + "\n")
    command = [os.path.abspath(program), "check", "--policies", f"{folder}/policies", "--plugins", plugins, "--cache-dir", f"{folder}/cache",
               "--policy", variant, "--workers", "1", "--jsonl", lines, "--output", answers, "--log", "error"]
    best = {"us": None, "wall_s": None, "guardrails": None}
    for _ in range(passes):
        begin = time.perf_counter()
        process = subprocess.run([sys.executable, "-I", "-S", "-c", LAUNCH, *command], preexec_fn=pin, capture_output=True, text=True)
        wall_s = time.perf_counter() - begin
        with open(answers) as file:
            rows = [json.loads(line) for line in file]
        if len(rows) != len(texts) or any("findings" not in row or row["unjudged"] for row in rows):
            bad = next((row for row in rows if "findings" not in row or row["unjudged"]), process.stderr)
            raise SystemExit(f"balustrade check: a text was not judged as a whole: {str(bad)[:2000]}")
        us = [row["duration_us"] for row in rows]
        guardrails = {name: [next(v["duration_us"] for v in row["verdicts"] if v["guardrail"] == name) for row in rows]
                      for name in POLICIES[variant]}
        if best["us"] is None:
            best = {"us": us, "wall_s": wall_s, "guardrails": guardrails}
        else:
            best["wall_s"] = min(best["wall_s"], wall_s)
            best["us"] = [min(pair) for pair in zip(best["us"], us)]
            for name, times in guardrails.items():
                best["guardrails"][name] = [min(pair) for pair in zip(best["guardrails"][name], times)]
    found = []
    for row, text in zip(rows, texts):
        data = text.encode()
        found.append([[len(data[:f["text_span"]["start"]].decode()), len(data[:f["text_span"]["end"]].decode()), f["category"], f["score"]]
                      for f in row["findings"] if f.get("text_span")])
    return best | {"found": found, "rss_mb": int(process.stdout) / 1024}
