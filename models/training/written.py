"""Texts that were written by hand for the recipe, in `written/*.txt`: attacks, and harmless twins in their style.

A block is a header `=== LABEL KIND LANG CHANNEL` and the text below it. In a document the marks U+27E6 and U+27E7 stand around what makes it an
attack; they are taken out. One stretch of twelve blocks in ten calibrates instead of training, as neighbours are often twins.

    python written.py       # counts, and checks the files
"""

import collections
import hashlib
import re
from pathlib import Path

FOLDER = Path(__file__).parent / "written"
HEADER = re.compile(r"^=== ([01]) ([a-z0-9_]+) ([a-z]{2,3}(?:-[A-Za-z]+)?) (user|document)\s*$")
OPEN, CLOSE = "\u27e6", "\u27e7"
STRETCH = 12
SOURCE = "written for the recipe (project)"


def blocks(path):
    """(line number, header, text) of each block."""
    number, header, lines = 0, None, []
    for at, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("=== "):
            if header:
                yield number, header, "\n".join(lines).strip()
            number, header, lines = at, line, []
        else:
            lines.append(line)
    if header:
        yield number, header, "\n".join(lines).strip()


def read():
    """Rows like those of the data; `span` says where the attack stands, when that is marked."""
    rows, seen = [], set()
    for path in sorted(FOLDER.glob("*.txt")):
        if path.name.startswith("pii"):
            continue
        for ordinal, (number, header, text) in enumerate(blocks(path)):
            found = HEADER.match(header)
            assert found, f"{path.name}:{number}: {header!r} is not `=== LABEL KIND LANG CHANNEL`"
            assert text, f"{path.name}:{number}: no text"
            span = None
            if OPEN in text and CLOSE in text:
                start = text.index(OPEN)
                text = text.replace(OPEN, "", 1)
                span = (start, text.index(CLOSE))
            text = text.replace(OPEN, "").replace(CLOSE, "")
            name = hashlib.sha256(text.encode()).hexdigest()
            if name in seen:
                continue
            seen.add(name)
            rows.append(
                {
                    "id": f"written-{name[:12]}", "text": text, "label": int(found[1]), "kind": f"written_{found[2]}", "lang": found[3], "channel": found[4],
                    "source": SOURCE, "family": path.stem, "file": "written", "span": span, "split": "valid" if ordinal // STRETCH % 10 == 4 else "train",
                }
            )
    return rows


if __name__ == "__main__":
    counts = collections.Counter((row["family"], row["label"], row["split"]) for row in read())
    for key, count in sorted(counts.items()):
        print(*key, count)
