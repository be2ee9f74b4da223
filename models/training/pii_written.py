"""Sentences with personal data that were written by hand for the recipe, in `written/pii_*.txt`, and other names put into them.

A block is a header `=== GENRE LANG` and the text below it, with marks: `[[P|Ada Nowak]]`, and L, O, A, D for place, organisation, address and date
of birth.

    python pii_written.py --data DIR      # counts, and checks the files
"""

import argparse
import collections
import random
import re

import written

HEADER = re.compile(r"^=== (\S+) ([a-z]{2,3})(?:[-_][A-Za-z]+)?\s*$")
TAG = re.compile(r"\[\[([PLOAD])\|(.+?)\]\]", re.DOTALL)
TYPES = {"P": "PERSON", "L": "LOCATION", "O": "ORGANIZATION", "A": "ADDRESS", "D": "DATE_OF_BIRTH"}
# Languages whose lexicon has another name.
LOCALES = {"zh": "zh_CN", "cs": "cs_CZ", "id": "id_ID", "no": "nb_NO", "da": "da"}


def read():
    """(language, [text or (mark, value)]) of each block."""
    out, seen = [], set()
    for path in sorted(written.FOLDER.glob("pii_*.txt")):
        for number, header, text in written.blocks(path):
            found = HEADER.match(header)
            assert found, f"{path.name}:{number}: {header!r} is not `=== GENRE LANG`"
            parts, at = [], 0
            for tag in TAG.finditer(text):
                parts += [text[at : tag.start()], (tag[1], tag[2])]
                at = tag.end()
            parts.append(text[at:])
            assert not any("[[" in part or "]]" in part for part in parts if isinstance(part, str)), f"{path.name}:{number}: a mark is not closed"
            if text not in seen:
                seen.add(text)
                out.append((found[2], parts))
    return out


class Texts:
    """Draws written texts, every other time with other people and places in them."""

    def __init__(self, maker):
        self.maker, self.rng = maker, maker.rng
        self.texts = read()

    def draw(self):
        """(text, spans)."""
        language, parts = self.rng.choice(self.texts)
        others = self.rng.random() < 0.5
        locale = LOCALES.get(language, language)
        if locale not in self.maker.locales or (language == "en" and self.rng.random() < 0.4):
            locale = "en" if language != "en" else self.rng.choice(self.maker.locales)
        text, spans = "", []
        for part in parts:
            if isinstance(part, str):
                text += part
                continue
            mark, value = part
            if others and "\n" not in value:
                value = self.other(mark, value, locale)
            spans.append({"start": len(text), "end": len(text) + len(value), "type": TYPES[mark]})
            text += value
        return text, spans

    def other(self, mark, value, locale):
        """Another value of the same form, or the same value where no form is known."""
        pick = lambda kind: self.rng.choice(self.maker.values[locale, kind])
        words = value.split()
        if mark == "P" and len(words) == 2 and not value.endswith(".") and "." not in value and "," not in value:
            new = f"{pick('first')} {pick('last')}"
        elif mark == "P" and len(words) == 1 and "." not in value:
            new = pick(self.rng.choice(("first", "last")))
        elif mark == "L" and len(words) == 1 and self.rng.random() < 0.5:
            new = pick("city")
        elif mark == "A" and self.rng.random() < 0.6:
            # The numbers only: how an address is built is what is to be learnt.
            new = re.sub(r"\d", lambda digit: str(self.rng.randint(1, 9)), value)
        else:
            return value
        return new.upper() if value.isupper() and len(value) > 3 else new.lower() if value.islower() else new


if __name__ == "__main__":
    import pii_generate

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    texts = Texts(pii_generate.Maker(parser.parse_args().data, random.Random(1)))
    print(len(texts.texts), "texts", collections.Counter(part[0] for _, parts in texts.texts for part in parts if not isinstance(part, str)))
    print(collections.Counter(language for language, _ in texts.texts))
    for _ in range(10):
        text, spans = texts.draw()
        print(repr(text[:300]), [(text[s["start"] : s["end"]], s["type"]) for s in spans])
