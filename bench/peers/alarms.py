"""What the plugins `pii` and `secrets` find in texts that are there to be let through, by type.

    python alarms.py --data DIR --program FILE --plugins DIR [--split train] [--show privacy.pii.phone]

Reads all of DIR/benign and prints a table for docs/personal-data.md: each type's findings from score 0.5 on, and how many there are in
1,000 words. Some of the texts hold personal data, so not every finding is a false one; --show prints what was found, with what stands
around it, to be read.
"""

import argparse
import collections
import glob
import os
import tempfile

import corpus
import run_balustrade


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True, help="folder with benign/")
    parser.add_argument("--program", required=True, help="a build of `balustrade`")
    parser.add_argument("--plugins", required=True, help="folder of built plugins")
    parser.add_argument("--split", help="rows of this split only")
    parser.add_argument("--core", type=int, default=0, help="the core that the program is bound to")
    parser.add_argument("--show", action="append", default=[], help="a category whose findings are printed")
    given = parser.parse_args()

    rows = [row for path in sorted(glob.glob(f"{given.data}/benign/*.jsonl*")) for row in corpus.rows(path, given.split)]
    texts = [row["text"] for row in rows]
    words = sum(len(text.split()) for text in texts)
    with tempfile.TemporaryDirectory() as folder:
        run_balustrade.write_policies(f"{folder}/policies")
        answer = run_balustrade.check(given.program, given.plugins, folder, "shipped", texts, 1,
                                      lambda: os.sched_setaffinity(0, {given.core}))
    findings, holders = collections.Counter(), collections.Counter()
    for row, found in zip(rows, answer["found"]):
        told = [f for f in found if f[3] >= 0.5]
        for start, end, category, score in told:
            findings[category] += 1
            if category in given.show:
                print(category, f"{score:.2f}", row["kind"], repr(row["text"][max(0, start - 40):start]), repr(row["text"][start:end]),
                      repr(row["text"][end:end + 20]))
        holders.update({f[2] for f in told})
    print(f"{len(rows):,} texts, {words:,} words\n\n| type | findings | texts | in 1,000 words |\n|---|---:|---:|---:|")
    for category, count in findings.most_common():
        print(f"| `{category}` | {count:,} | {holders[category]:,} | {1000 * count / words:.4f} |")
    for plugin, prefix in (("pii", "privacy."), ("secrets", "security.")):
        of = sum(count for category, count in findings.items() if category.startswith(prefix))
        print(f"| all of `{plugin}` | {of:,} | | {1000 * of / words:.4f} |")


if __name__ == "__main__":
    main()
