#!/usr/bin/env python3
"""Makes `ngrams.bin` from counts of character n-grams. Deterministic; standard library only.

    python3 train.py PROFILES MULTILINGUAL.jsonl.gz

PROFILES: the folder `langdetect/profiles` of the Python package langdetect 1.0.9 (Apache-2.0; n-gram counts of
Wikipedia, made by Nakatani Shuyo). MULTILINGUAL: the project's development data; only the `train` rows in `hi-Latn`
(Hindi in Latin letters, MIT) are read, because no profile has them.

A row of the table belongs to a bucket of hashed trigrams, a column to a language: twenty times the natural logarithm
of how much likelier the bucket is in that language than in the average one, as a signed byte. The last column of a
row: ten times the logarithm of how much likelier the bucket is in the average language than if all buckets were alike.
"""
import gzip
import json
import math
import sys
from collections import Counter
from pathlib import Path

GROUPS = [
    ("af ca cs cy da de en es et fi fr hi hr hu id it lt lv nl no pl pt ro sk sl sq sv sw tl tr vi", 4096, 32),
    ("ru uk bg", 1024, 4),
    ("ar fa ur", 1024, 4),
    ("hi mr ne", 1024, 4),
]
BLOCKS = [lambda c: c < 0x250 or 0x1E00 <= c < 0x1F00, lambda c: 0x400 <= c < 0x530,
          lambda c: 0x600 <= c < 0x780, lambda c: 0x900 <= c < 0x980]
# The profiles hold one letter for both forms of yeh, and one for all of Vietnamese above U+1EA0.
FOLDS = {"ş": "ș", "ţ": "ț", "ی": "ي", **{chr(code): "ể" for code in range(0x1EA0, 0x1F00)}}


def fold(char):
    """As `fold` of features.rs."""
    char = char.lower()[0]
    return FOLDS.get(char, char)


def bucket(gram, buckets):
    """As `Table::bucket` of model.rs."""
    mixed = 0
    for char in gram:
        mixed = (mixed * 0x01000193 ^ ord(char)) & 0xFFFFFFFF
    return (mixed * 0x9E3779B1 & 0xFFFFFFFF) >> (32 - buckets.bit_length() + 1)


def grams_of_profile(path, in_block):
    """Counts of n-grams, of all three lengths, folded."""
    counts = Counter()
    for gram, count in json.loads(path.read_text("utf-8"))["freq"].items():
        gram = "".join(map(fold, gram))
        if all(char == " " or (char.isalpha() or ord(char) > 0x8FF) and in_block(ord(char)) for char in gram):
            counts[gram] += count
    return counts


def grams_of_text(rows):
    counts = Counter()
    for row in rows:
        for word in "".join(fold(c) if c.isalpha() and ord(c) < 0x250 else " " for c in row).split():
            for length in 1, 2, 3:
                padded = word if length == 1 else f" {word} "
                counts.update(padded[i : i + length] for i in range(len(padded) - length + 1))
    return counts


def trigrams(counts):
    """Probability of each trigram, smoothed by what its two bigrams let expect."""
    ones, twos, threes = (Counter({g: c for g, c in counts.items() if len(g) == n}) for n in (1, 2, 3))
    after = Counter()
    for gram, count in twos.items():
        after[gram[0]] += count
    total = sum(threes.values())
    all_twos = sum(twos.values())
    expected = {}
    followers = {}
    for gram, count in twos.items():
        followers.setdefault(gram[0], []).append((gram[1], count / after[gram[0]]))
    for gram, count in twos.items():
        if gram[1] != " ":
            for char, share in followers.get(gram[1], ()):
                expected[gram + char] = count / all_twos * share
    whole = sum(expected.values()) or 1.0
    result = Counter()
    for gram in set(expected) | set(threes):
        if gram[1] != " ":
            result[gram] = 0.9 * threes[gram] / total + 0.1 * expected.get(gram, 0.0) / whole
    return result


def clip(value):
    return max(-127, min(127, round(value))) & 0xFF


def main(profiles, multilingual):
    with gzip.open(multilingual, "rt", encoding="utf-8") as lines:
        rows = [row for row in map(json.loads, lines) if row.get("lang") == "hi-Latn" and row["split"] == "train"]
    out = bytearray()
    for index, (names, buckets, columns) in enumerate(GROUPS):
        names = names.split()
        tables = []
        for name in names:
            if index == 0 and name == "hi":
                counts = grams_of_text(row["text"] for row in rows)
            else:
                counts = grams_of_profile(Path(profiles) / name, BLOCKS[index])
            table = [0.0] * buckets
            for gram, share in trigrams(counts).items():
                table[bucket(gram, buckets)] += share
            floor = 0.02 / buckets
            total = sum(table) + floor * buckets
            tables.append([(share + floor) / total for share in table])
        for row in range(buckets):
            mean = sum(table[row] for table in tables) / len(tables)
            cells = [clip(20 * math.log(table[row] / mean)) for table in tables]
            cells += [0] * (columns - 1 - len(cells)) + [clip(10 * math.log(mean * buckets))]
            out += bytes(cells)
    Path(__file__).with_name("ngrams.bin").write_bytes(out)
    print(len(out), "bytes")


if __name__ == "__main__":
    main(*sys.argv[1:])
