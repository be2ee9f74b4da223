"""Balustrade, Presidio's pattern recognizers and detect-secrets on the same texts, each on one core: what they find and how long it takes.

    python compare.py --data DIR --program FILE --plugins DIR [--out results.md] [--differences FILE]

README.md says what is needed. The figures go to --out as tables; --differences has a line of JSON for each value that one program finds and
another does not.
"""

import argparse
import collections
import hashlib
import json
import os
import subprocess
import sys
import tempfile

import corpus
import figures
import names
import run_balustrade
from figures import SLACK

HERE = os.path.dirname(os.path.abspath(__file__))
# What both Balustrade and Presidio claim, and what one of them does.
SHARED = ["EMAIL", "CARD", "IBAN", "IP", "PHONE", "NUMBER", "PASSPORT", "ROUTING", "ACCOUNT"]
OURS_ALONE = ["MEDICAL_RECORD", "PASSWORD"]
THEIRS_ALONE = ["DATE", "POSTCODE"]
PII = {"Balustrade": names.BALUSTRADE, "Presidio": names.PRESIDIO, "Presidio, all countries": names.PRESIDIO}
# Time of the slow programs on one text, in seconds.
PATIENCE_S = 1800


def cuts(best):
    """The scores from which findings count: the one that all are asked for, and the one that suits the program best."""
    return sorted({0.5, best}, reverse=True)


def low_or(program, threshold):
    """Which list of findings to cut: Balustrade does not tell the lowest unless asked to."""
    return "low" if program == "Balustrade" and threshold < 0.5 else program


class Run:
    def __init__(self, given, folder):
        self.given, self.folder = given, folder
        run_balustrade.write_policies(f"{folder}/policies")

    def pin(self):
        os.sched_setaffinity(0, {self.given.core})

    def balustrade(self, variant, texts, passes=1):
        return run_balustrade.check(self.given.program, self.given.plugins, self.folder, variant, texts, passes, self.pin)

    def python(self, script, variant, texts, passes=1):
        """The answer of `child.serve`, or one that was kept of the same texts; none if it took too long."""
        key = hashlib.sha256(json.dumps([script, variant, passes, texts]).encode()).hexdigest()[:16]
        source, answers = f"{self.folder}/texts.jsonl", f"{self.given.keep or self.folder}/{key}.json"
        if self.given.keep and os.path.exists(answers):
            with open(answers) as file:
                return json.load(file)
        with open(source, "w") as file:
            file.writelines(json.dumps({"text": text}) + "\n" for text in texts)
        command = [sys.executable, f"{HERE}/{script}", "--variant", variant, "--passes", str(passes), source, answers]
        try:
            subprocess.run(command, preexec_fn=self.pin, check=True, timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            return None
        with open(answers) as file:
            return json.load(file)

    def pii(self, texts):
        """What each program finds, whatever the score; Balustrade's own list is cut by what it tells unless asked for more."""
        return {"Balustrade": self.balustrade("shipped", texts)["found"],
                "low": self.balustrade("low", texts)["found"],
                "Presidio": self.python("run_presidio.py", "default", texts)["found"],
                "Presidio, all countries": self.python("run_presidio.py", "all", texts)["found"]}


def pii_tables(rows, found, summed, say):
    claimed = {program: SHARED + (OURS_ALONE if program == "Balustrade" else THEIRS_ALONE) for program in PII}
    counts = {program: [figures.spans(rows, found[program], known, claimed[program], 0.5, overlap) for overlap in (False, True)]
              for program, known in PII.items()}
    say("## Personal data by type\n\nScore 0.5 and above. Strict: the very span, and the type; overlap: one byte of it is enough.\n")
    say("| type | spans | program | precision | recall | F1 | F1, overlap |\n|---|---:|---|---:|---:|---:|---:|")
    for kind in SHARED + OURS_ALONE + THEIRS_ALONE:
        for program in PII:
            if kind in claimed[program]:
                strict, loose = (count[kind] for count in counts[program])
                say(f"| {kind} | {strict.found + strict.missed} | {program} | {strict.cells()} | {loose.f1():.3f} |")
    best = {}
    for program, known in PII.items():
        at_all = found["low"] if program == "Balustrade" else found[program]
        best[program] = figures.best_threshold(rows, at_all, known, summed)
    shown = [(program, threshold) for program in PII for threshold in cuts(best[program])]
    say("\n## Personal data by type, short\n\nStrict F1 (precision, recall).\n")
    say("| type | spans | " + " | ".join(f"{program}, {threshold:g}" for program, threshold in shown) + " |\n|---|---:" + "|---:" * len(shown) + "|")
    by_type = [figures.spans(rows, found[low_or(program, threshold)], PII[program], SHARED, threshold - SLACK, False) for program, threshold in shown]
    for kind in SHARED:
        cells = [counts[kind] for counts in by_type]
        say(f"| {kind} | {cells[0].found + cells[0].missed} | " + " | ".join(cell.short() for cell in cells) + " |")

    say(f"\n## Personal data, all together\n\nThe types that both claim: {', '.join(summed)}.\n\n| rows | program | score from | precision | recall | F1 | F1, overlap |\n"
        "|---|---|---:|---:|---:|---:|---:|")
    for what, languages in (("all", None), ("English", {"en"}), ("other languages", {row["lang"] for row in rows} - {"en"})):
        some = [index for index, row in enumerate(rows) if languages is None or row["lang"] in languages]
        for program, known in PII.items():
            for threshold in cuts(best[program]):
                source = found[low_or(program, threshold)]
                strict, loose = (figures.total([rows[i] for i in some], [source[i] for i in some], known, summed, threshold - SLACK, overlap)
                                 for overlap in (False, True))
                say(f"| {what} | {program} | {threshold:g} | {strict.cells()} | {loose.f1():.3f} |")
    return best


def phones_table(rows, found, best, say):
    say("\n## Telephone numbers by themselves, one for each region and sort\n\n| program | score from | found as they are | found in part |\n|---|---:|---:|---:|")
    for program, known in PII.items():
        for threshold in cuts(best[program]):
            cells = []
            for overlap in (False, True):
                count = figures.spans(rows, found[low_or(program, threshold)], known, ["PHONE"], threshold - SLACK, overlap)["PHONE"]
                low, high = figures.wilson(count.found, len(rows))
                cells.append(f"{count.recall():.3f} ({low:.3f}-{high:.3f})")
            say(f"| {program} | {threshold:g} | {' | '.join(cells)} |")


def alarms_table(rows, found, secrets, best, say):
    words = sum(len(row["text"].split()) for row in rows)
    say(f"\n## Findings in {len(rows):,} harmless texts of {words:,} words\n\n{', '.join(sorted(names.NEUTRAL))} are not counted, nor in the last "
        "three columns e-mail addresses: most of them are real ones, or would be were their domain not `.example`.\n")
    say("| program | score from | in 1,000 words | but e-mail | texts | of what |\n|---|---:|---:|---:|---:|---|")

    def line(program, threshold, kept):
        rest = [[f[2] for f in findings if not names.is_email(f[2])] for findings in kept]
        texts, sorts = sum(map(bool, rest)), collections.Counter(name for sorts in rest for name in sorts)
        low, high = figures.wilson(texts, len(rows))
        say(f"| {program} | {threshold} | {1000 * sum(map(len, kept)) / words:.2f} | {1000 * sum(map(len, rest)) / words:.2f} | "
            f"{texts / len(rows):.4f} ({low:.4f}-{high:.4f}) | {', '.join(f'{name} {count}' for name, count in sorts.most_common(5))} |")

    for program in PII:
        for threshold in cuts(best[program]):
            line(program + (", pii" if program == "Balustrade" else ""), f"{threshold:g}",
                 [[f for f in findings if f[3] >= threshold - SLACK and f[2] not in names.NEUTRAL and not f[2].startswith("security.")]
                  for findings in found[low_or(program, threshold)]])
    for program, findings in secrets.items():
        line(program + (", secrets" if program == "Balustrade" else ""), "0.5" if program == "Balustrade" else "-", findings)


def secrets_of(found):
    return [[f for f in findings if f[2].startswith("security.") and f[3] >= 0.5] for findings in found]


def secrets_table(rows, found, say):
    say(f"\n## Secrets, {len(rows)} rows: found or not\n\n| rows | program | precision | recall | F1 |\n|---|---|---:|---:|---:|")
    kinds = ["all"] + sorted({row["kind"] for row in rows if row["label"]})
    for kind in kinds:
        some = [i for i, row in enumerate(rows) if kind == "all" or row["kind"] == kind]
        for program, findings in found.items():
            count = figures.per_row([rows[i] for i in some], [bool(findings[i]) for i in some])
            say(f"| {kind} | {program} | {count.cells()} |")
    negatives = sorted({row["kind"] for row in rows if not row["label"]})
    say("\nFalse alarms by sort of row without a secret:\n\n| rows | number | " + " | ".join(found) + " |\n|---|---:" + "|---:" * len(found) + "|")
    for kind in negatives:
        some = [i for i, row in enumerate(rows) if row["kind"] == kind and not row["label"]]
        say(f"| {kind} | {len(some)} | " + " | ".join(str(sum(bool(f[i]) for i in some)) for f in found.values()) + " |")


def speed_tables(run, given, say):
    say("\n## Time and memory\n\nOne core each. MB/s: bytes of all texts by the sum of their times, each text's best of the passes. Balustrade's times are those of the "
        "clock, the others' of the processor.\n")
    say("| texts | program | median of a text | MB/s | most memory, MB |\n|---|---|---:|---:|---:|")

    def line(what, texts, program, answer, times=None):
        if answer is None:
            say(f"| {what} | {program} | over {PATIENCE_S} s | - | - |")
            return
        us = times or answer["us"]
        size = sum(len(text.encode()) for text in texts)
        say(f"| {what} | {program} | {figures.median(us) / 1000:,.3f} ms | {size / max(1, sum(us)):,.3f} | {answer['rss_mb']:.0f} |")

    for what, texts in corpus.timed(given.data).items():
        for variant, program in (("pii", "Balustrade, pii"), ("secrets", "Balustrade, secrets"), ("shipped", "Balustrade, both")):
            answer = run.balustrade(variant, texts, 10)
            line(what, texts, program, answer)
            for name, times in answer["guardrails"].items() if variant != "shipped" else ():
                line(what, texts, f"Balustrade, {name}, the guest's call alone", answer, times)
        passes = 1 if len(texts) == 1 else 2
        for variant, program in (("default", "Presidio"), ("all", "Presidio, all countries")):
            line(what, texts, program, run.python("run_presidio.py", variant, texts, passes))
        for variant in ("lines", "file"):
            line(what, texts, f"detect-secrets, {variant}", run.python("run_detect_secrets.py", variant, texts, passes))


def write_differences(path, rows, found, secret_rows, secrets):
    """Values that are found rightly by one and not by another, score 0.5 and above."""
    with open(path, "w") as file:
        for index, row in enumerate(rows):
            wanted = {span for span in names.labelled(row) if span[2] in SHARED}
            got = {program: {f[:3] for f in names.mapped([f for f in found[program][index] if f[3] >= 0.5 - SLACK], known)} for program, known in PII.items()}
            for start, end, kind in sorted(wanted):
                by = [program for program in PII if (start, end, kind) in got[program]]
                if 0 < len(by) < len(PII):
                    near = [f[:4] for f in found["low"][index] if f[0] < end and start < f[1]]
                    file.write(json.dumps({"kind": kind, "value": row["text"][start:end], "found_by": by, "lang": row["lang"],
                                           "balustrade_said": near, "text": row["text"]}, ensure_ascii=False) + "\n")
        for index, row in enumerate(secret_rows):
            by = [program for program, findings in secrets.items() if findings[index]]
            if len(by) < len(secrets) if by else row["label"]:
                file.write(json.dumps({"kind": "SECRET", "label": row["label"], "rows": row["kind"], "found_by": by, "rule": row.get("rule"),
                                       "text": row["text"]}, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True, help="folder with pii/, secrets/ and benign/")
    parser.add_argument("--program", required=True, help="a release build of `balustrade`")
    parser.add_argument("--plugins", required=True, help="folder of built plugins")
    parser.add_argument("--core", type=int, default=0, help="the core that every program is bound to")
    parser.add_argument("--out", default="results.md")
    parser.add_argument("--differences", help="file for the values that one program finds and another does not")
    parser.add_argument("--keep", help="folder that keeps the answers of the other programs, which take minutes; empty it when they change")
    parser.add_argument("--without", action="append", default=[], choices=SHARED, help="a type that is left out of the totals")
    parser.add_argument("--only", choices=("quality", "speed"))
    given = parser.parse_args()
    lines = []

    def say(line):
        print(line, flush=True)
        lines.append(line)

    with tempfile.TemporaryDirectory() as folder:
        run = Run(given, folder)
        if given.only != "speed":
            rows = corpus.rows(f"{given.data}/pii/synthetic_pii.jsonl.gz", "valid")
            found = run.pii([row["text"] for row in rows])
            best = pii_tables(rows, found, [kind for kind in SHARED if kind not in given.without], say)
            phones = corpus.rows(f"{given.data}/pii/phone_examples.jsonl")
            phones_table(phones, run.pii([row["text"] for row in phones]), best, say)
            secret_rows = corpus.rows(f"{given.data}/secrets/secrets.jsonl.gz", "valid")
            harmless = corpus.harmless(given.data, 2000)
            secrets = {}
            for which, some in (("secrets", secret_rows), ("harmless", harmless)):
                texts = [row["text"] for row in some]
                secrets[which] = {"Balustrade": secrets_of(run.balustrade("secrets", texts)["found"])}
                for variant in ("lines", "file"):
                    secrets[which][f"detect-secrets, {variant}"] = run.python("run_detect_secrets.py", variant, texts)["found"]
            secrets_table(secret_rows, secrets["secrets"], say)
            alarms_table(harmless, run.pii([row["text"] for row in harmless]), secrets["harmless"], best, say)
            if given.differences:
                write_differences(given.differences, rows, found, secret_rows, secrets["secrets"])
        if given.only != "quality":
            speed_tables(run, given, say)
    with open(given.out, "w") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
