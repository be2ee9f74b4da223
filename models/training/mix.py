"""A realistic mix to measure time with: 2,000 texts of 200 characters on average, 98 of 100 harmless, of the parts that train nothing.

    python mix.py --data DIR > mix.jsonl; balustrade model bench injection --jsonl mix.jsonl
"""

import argparse
import json
import random

import split

HARMLESS = ("user_prompts", "documents_and_tools", "multilingual", "code")
COUNT, ATTACKS, SHORTEST, LONGEST = 2000, 0.02, 120, 330


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    _, valid, test, _ = split.split(parser.parse_args().data)
    rng, rows = random.Random(5), valid + test
    harmless = [row for row in rows if row["label"] == 0 and row["file"] in HARMLESS and len(row["text"]) >= SHORTEST]
    attacks = [row for row in rows if row["label"] == 1 and len(row["text"]) >= SHORTEST]
    for _ in range(COUNT):
        row = rng.choice(attacks if rng.random() < ATTACKS else harmless)
        text, role = row["text"], "retrieved" if row["channel"] == "document" else "user"
        length = rng.randint(SHORTEST, LONGEST)
        start = rng.randint(0, max(len(text) - length, 0))
        print(json.dumps({"text": text[start : start + length], "role": role}))


if __name__ == "__main__":
    main()
