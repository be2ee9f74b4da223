#!/usr/bin/env python3
"""Writes data/rows.txt: a digest of every attack row that a term could hold.

usage: rows.py DATA_DIR > data/rows.txt

A row counts when it has 4 to 14 words; longer ones no term is long enough for, and shorter ones are what anybody would
write. Words are runs of letters and digits in lower case; the digest is FNV-1a, 64 bits, of the words joined by blanks.
"""

import glob
import gzip
import json
import os
import re
import sys


def digest(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % (1 << 64)
    return value


def main():
    digests = set()
    for path in sorted(glob.glob(os.path.join(sys.argv[1], "injection", "*.jsonl*"))):
        with (gzip.open(path, "rt") if path.endswith(".gz") else open(path)) as lines:
            for line in lines:
                words = re.findall(r"[^\W_]+", json.loads(line)["text"].lower())
                if 4 <= len(words) <= 14:
                    digests.add(digest(" ".join(words)))
    for value in sorted(digests):
        print(f"{value:016x}")


main()
