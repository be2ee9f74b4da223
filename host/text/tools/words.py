#!/usr/bin/env python3
"""Writes the words by which letters that were set apart are parted again: words.txt, the commonest ones first.

usage: words.py DATA_DIR OUT_DIR

English words from prompts, documents and attacks, of two letters and more, then those of the other languages. Only rows
of the train split are read, and of those a word counts once.
"""

import collections
import os
import re
import sys

from letters import ENGLISH, OTHERS, rows

LANGUAGES = ["de", "es", "fr", "it", "pt", "nl", "pl", "tr", "ru"]
# Of two letters only these: any two letters are somebody's abbreviation.
SHORT = set("an as at am be by do go he if in is it me my no of on or so to up us we".split())
ENGLISH_MAX = 3000
OTHERS_MAX = 250
SEEN_MIN = 4


def common(texts, shape, most, short):
    counts = collections.Counter()
    for text in texts:
        counts.update(set(re.findall(r"[^\W\d_]+", text.lower())))
    words = [
        (-count, word) for word, count in counts.items()
        if count >= SEEN_MIN and re.fullmatch(shape, word) and len(word) <= 15
        and (len(word) > 2 or word in short)
    ]
    return [word for _, word in sorted(words)[:most]]


def main():
    directory, out = sys.argv[1:]
    words = common((row["text"] for row in rows(directory, ENGLISH)), "[a-z]+", ENGLISH_MAX, SHORT)
    known = set(words)
    for language in LANGUAGES:
        texts = (row["text"] for row in rows(directory, OTHERS) if row.get("lang") == language)
        shape = "[а-яё]+" if language == "ru" else "[a-zà-ÿąćęłńśźżğışœ]+"
        more = [word.replace("ı", "i") for word in common(texts, shape, OTHERS_MAX, set())]
        words += [word for word in more if word not in known]
        known.update(more)
    with open(os.path.join(out, "words.txt"), "w") as file:
        line = ""
        for word in words:
            if len(line) + len(word) > 110:
                print(line, file=file)
                line = ""
            line += (" " if line else "") + word
        print(line, file=file)


main()
