#!/usr/bin/env python3
"""Writes the two tables of letter pairs that decoding reads: english.txt and order.txt.

usage: letters.py DATA_DIR OUT_DIR

Both have 28 rows and columns: the blank (any ASCII sign that is no letter), a to z, and what is beyond ASCII. A cell is
one character: its code less 80, in eighths of a nat. Only rows of the train split are read.

english.txt: how much likelier a pair is in English than where all pairs are alike.
order.txt: how much likelier a pair is as it stands than turned around, in English and the other languages with Latin
letters; English makes up two thirds.
"""

import collections
import gzip
import json
import math
import os
import sys

ENGLISH = [
    "benign/user_prompts.jsonl.gz", "benign/documents_and_tools.jsonl.gz", "benign/hard_negatives.jsonl.gz",
    "injection/direct_override_and_extraction.jsonl.gz", "injection/human_jailbreaks.jsonl.gz",
]
OTHERS = ["benign/multilingual.jsonl.gz", "injection/multilingual.jsonl.gz"]
LATIN = {"az", "ca", "cs", "de", "es", "fi", "fr", "hu", "id", "it", "nl", "pl", "pt", "ro", "sv", "sw", "tl", "tr"}
# Not prose.
WITHOUT = {"tool_schema", "tool_output", "source_code", "math_problem", "coding_request"}
SIDE = 28
BEYOND = 27


def rows(directory, names):
    for name in names:
        path = os.path.join(directory, name)
        with (gzip.open(path, "rt") if path.endswith(".gz") else open(path)) as lines:
            for line in lines:
                row = json.loads(line)
                if row["split"] == "train" and row["kind"] not in WITHOUT:
                    yield row


def classes(text):
    for c in text:
        if "a" <= c <= "z":
            yield ord(c) - 96
        elif "A" <= c <= "Z":
            yield ord(c) - 64
        else:
            yield BEYOND if ord(c) > 127 else 0


def pairs(texts):
    counts = [[0.0] * SIDE for _ in range(SIDE)]
    for text in texts:
        last = 0
        for this in classes(text):
            counts[last][this] += 1
            last = this
        counts[last][0] += 1
    return counts


def total(counts):
    return sum(
        counts[a][b] for a in range(27) for b in range(27) if a or b
    )


def write(path, cell):
    with open(path, "w") as out:
        for a in range(SIDE):
            line = ""
            for b in range(SIDE):
                silent = (a == 0 and b == 0) or BEYOND in (a, b)
                value = 0.0 if silent else cell(a, b)
                line += chr(80 + max(-44, min(44, round(8 * value))))
            print(line, file=out)


def main():
    directory, out = sys.argv[1:]
    english = pairs(row["text"] for row in rows(directory, ENGLISH))
    others = pairs(row["text"] for row in rows(directory, OTHERS) if row.get("lang") in LATIN)
    all_english, all_others = total(english), total(others)
    even = 1 / (27 * 27 - 1)

    def likely(counts, every, a, b):
        return (counts[a][b] + 2) / (every + 2 / even)

    def mixed(a, b):
        return (2 * likely(english, all_english, a, b) + likely(others, all_others, a, b)) / 3

    write(os.path.join(out, "english.txt"), lambda a, b: math.log(likely(english, all_english, a, b) / even))
    write(os.path.join(out, "order.txt"), lambda a, b: math.log(mixed(a, b) / mixed(b, a)))


main()
