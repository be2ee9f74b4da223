"""Scores the same rows by rules alone: the default policy of a built program, without its models.

    python rules.py --data DIR --out OUT --program PATH --policies DIR --plugins DIR

A row's score is the highest among findings of `security.*`; the action that the policy took is kept beside it.
"""

import argparse
import json
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import score

ACTIONS = {"allow": 0, "flag": 1, "redact": 1, "block": 2}


def request(row):
    """A document is a retrieved chunk, everything else the user's text."""
    if row.get("channel") == "document":
        return {"id": row["id"], "stage": "retrieval", "chunks": [{"id": "a", "text": row["text"]}]}
    return {"id": row["id"], "text": row["text"]}


def without_models(policies, target):
    """A copy of a folder of policies whose guardrails are rules only."""
    shutil.copytree(policies, target)
    for path in target.rglob("policy.yaml"):
        head, *guardrails = re.split(r"(?m)^(?=  - name:)", path.read_text())
        path.write_text(head + "".join(part for part in guardrails if "detector: classifier" not in part))
        (path.parent / "cases.yaml").unlink(missing_ok=True)
    (target / "bundle.yaml").unlink(missing_ok=True)
    return target


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "out", "program", "policies", "plugins"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--policy", default="default")
    parser.add_argument("--rows", type=int, default=300)
    arguments = parser.parse_args()
    rows = score.sample(arguments.data, arguments.rows)
    with tempfile.TemporaryDirectory() as folder:
        asked, answers = Path(folder) / "asked.jsonl", Path(folder) / "answers.jsonl"
        asked.write_text("".join(json.dumps(request(row)) + "\n" for row in rows))
        policies = without_models(arguments.policies, Path(folder) / "policies")
        command = [arguments.program, "check", "--policies", policies, "--plugins", arguments.plugins, "--policy", arguments.policy]
        subprocess.run([*command, "--workers", "1", "--jsonl", asked, "--output", answers], stderr=subprocess.PIPE)
        decisions = {answer.get("id"): answer for answer in map(json.loads, open(answers))}
    assert len(decisions) == len(rows), f"{len(rows)} rows asked, {len(decisions)} answered"
    with open(Path(arguments.out) / "scores.rules.jsonl", "w") as target:
        for row in rows:
            findings = [f for f in decisions[row["id"]].get("findings", []) if f["category"].startswith("security.")]
            kept = {key: row[key] for key in score.KEPT if row.get(key) is not None}
            highest = max((finding["score"] for finding in findings), default=0)
            action = max((ACTIONS[finding.get("action", "allow")] for finding in findings), default=0)
            target.write(json.dumps({**kept, "score": round(highest, 4), "action": action}) + "\n")
    print(f"{len(rows)} rows")


if __name__ == "__main__":
    main()
