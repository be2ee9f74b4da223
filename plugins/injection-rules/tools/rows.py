#!/usr/bin/env python3
"""Writes data/rows.txt: a digest of every row of attacks and secrets that a term or a list could hold.

usage: rows.py DATA_DIR > data/rows.txt

Words are what stands between blanks and punctuation, in lower case; a character of Chinese or Japanese is a word of its
own. A row counts
when it has 3 to 14 words, or, where such characters are among them, 8 to 40: longer ones no term is long enough for, and
shorter ones are what anybody would write. The digest is FNV-1a, 64 bits, of the words joined by blanks.
"""

import glob
import gzip
import json
import os
import re
import sys

# As src/tests/rows.rs has them. Everything else is part of a word: programming languages differ in what a letter is.
SEPARATORS = (
    "\\x00-/:-@\\[-`{-\x7f\x80-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u060c\u061b\u061f\u06d4\u0964\u0965"
    "\u2000-\u206f\u2e00-\u2e7f\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
IDEOGRAPHS = "\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff"


def digest(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % (1 << 64)
    return value


def words(text):
    return re.findall(f"[{IDEOGRAPHS}]|[^{SEPARATORS}{IDEOGRAPHS}]+", text.lower())


def counts(found):
    split = any(re.match(f"[{IDEOGRAPHS}]", word) for word in found)
    return 8 <= len(found) <= 40 if split else 3 <= len(found) <= 14


def main():
    digests = set()
    for folder in ["injection", "secrets"]:
        for path in sorted(glob.glob(os.path.join(sys.argv[1], folder, "*.jsonl*"))):
            with (gzip.open(path, "rt") if path.endswith(".gz") else open(path)) as lines:
                for line in lines:
                    found = words(json.loads(line)["text"])
                    if counts(found):
                        digests.add(digest(" ".join(found)))
    for value in sorted(digests):
        print(f"{value:016x}")


main()
