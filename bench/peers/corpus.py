"""The texts: labelled rows, harmless rows, and texts for the time, all picked in the same way each time."""

import glob
import gzip
import json


def rows(path, split=None):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt") as file:
        found = [json.loads(line) for line in file]
    return [row for row in found if split is None or row.get("split") == split]


def harmless(data, number):
    """Rows of the valid split, evenly from all files."""
    found = [row for path in sorted(glob.glob(f"{data}/benign/*.jsonl*")) for row in rows(path, "valid")]
    return [found[index * len(found) // number] for index in range(number)]


def joined(texts, size, number, between):
    """`number` texts of `size` bytes at most, each of whole texts one after the other; the last is cut at a blank."""
    made, current, held = [], [], 0
    for text in texts:
        current.append(text)
        held += len((text + between).encode())
        if held >= size:
            data = between.join(current).encode()[:size]
            made.append(data[:data.rfind(b" ")].decode())
            current, held = [], 0
            if len(made) == number:
                break
    return made


def timed(data):
    """Sets of texts by name: 2 KB of prose, 20 KB of mails, 500 KB full of personal data."""
    prose = [row["text"] for row in rows(f"{data}/benign/documents_and_tools.jsonl.gz") if row["kind"] == "technical_doc"]
    mails = [row["text"] for row in rows(f"{data}/benign/clean_carriers.jsonl.gz") if row["kind"] == "clean_email"]
    dense = [row["text"] for split in ("valid", "train") for row in rows(f"{data}/pii/synthetic_pii.jsonl.gz", split)]
    return {"prose 2 KB": joined(prose, 2048, 200, "\n\n"), "mails 20 KB": joined(mails, 20480, 20, "\n\n"),
            "personal data 500 KB": joined(dense, 500000, 1, "\n")}
