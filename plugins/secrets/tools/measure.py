"""Measures the plugin on labelled rows and on ordinary texts.

    cargo build --release -p balustrade-secrets --example scan
    python3 plugins/secrets/tools/measure.py --scan TARGET/release/examples/scan --data DIR [--split valid] [--show 40]

DIR has `secrets/*.jsonl*` (rows with `text`, `label`, `kind`, `split`, perhaps `spans` in code points) and `benign/*.jsonl*`
(rows with `text`, `split`, `kind`), each file perhaps compressed with gzip.
"""

import argparse
import collections
import glob
import gzip
import json
import subprocess


def rows(pattern, split):
    for name in sorted(glob.glob(pattern)):
        with (gzip.open if name.endswith(".gz") else open)(name, "rt") as lines:
            for line in lines:
                row = json.loads(line)
                if split == "all" or row.get("split") == split:
                    yield row


def scan(program, texts):
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    done = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line)["found"] for line in done.stdout.splitlines()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--scan", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--split", default="valid")
    parser.add_argument("--score", type=float, default=0.5)
    parser.add_argument("--show", type=int, default=0)
    options = parser.parse_args()

    labelled = list(rows(options.data + "/secrets/*.jsonl*", options.split))
    counts = collections.defaultdict(collections.Counter)
    missed, false, spans = [], [], collections.Counter()
    for row, found in zip(labelled, scan(options.scan, [row["text"] for row in labelled])):
        found = [f for f in found if f[4] >= options.score]
        outcome = ("hit" if found else "missed") if row["label"] else ("false" if found else "quiet")
        for key in ("all", row["kind"]):
            counts[key][outcome] += 1
        if outcome == "missed":
            missed.append(row)
        if outcome == "false":
            false.append((row, found))
        for span in row.get("spans", []):
            start, end = (span["start"], span["end"]) if isinstance(span, dict) else span[:2]
            start = len(row["text"][:start].encode())
            end = len(row["text"][:end].encode())
            overlaps = [f for f in found if f[0] < end and start < f[1]]
            exact = any(f[0] == start and f[1] == end for f in overlaps)
            spans["exact" if exact else "overlapping" if overlaps else "missed"] += 1
    for key, count in counts.items():
        hit, miss, wrong = count["hit"], count["missed"], count["false"]
        recall = hit / max(1, hit + miss)
        precision = hit / max(1, hit + wrong)
        f1 = 2 * recall * precision / max(1e-9, recall + precision)
        print(f"{key}: recall {recall:.3f} ({hit}/{hit + miss}), precision {precision:.3f} ({wrong} false of "
              f"{wrong + count['quiet']}), F1 {f1:.3f}")
    print("spans:", dict(spans))
    for row in missed[: options.show]:
        print("MISSED", row["kind"], row.get("rule"), "|", row["text"][:200].replace("\n", "\\n"))
    for row, found in false[: options.show]:
        print("FALSE", row["kind"], row.get("rule"), "|", row["text"][:200].replace("\n", "\\n"), "|", found)

    ordinary = list(rows(options.data + "/benign/*.jsonl*", options.split))
    words = sum(len(row["text"].split()) for row in ordinary)
    alarms, formats, examples = collections.Counter(), collections.Counter(), []
    for row, found in zip(ordinary, scan(options.scan, [row["text"] for row in ordinary])):
        data = row["text"].encode()
        for start, end, category, name, score in found:
            if score >= options.score:
                alarms[category] += 1
                formats[name] += 1
                around = data[max(0, start - 50) : end + 10].decode(errors="replace").replace("\n", "\\n")
                examples.append((category, name, score, row.get("kind"), data[start:end].decode(errors="replace"), around))
    total = sum(alarms.values())
    print(f"benign: {total} alarms in {words} words, {1000 * total / max(1, words):.4f} per 1,000")
    for category, count in alarms.most_common():
        print(f"  {category}: {1000 * count / words:.4f} ({count})")
    print("  by format:", formats.most_common(40))
    for example in examples[: options.show * 4]:
        print("ALARM", *example, sep=" | ")


if __name__ == "__main__":
    main()
