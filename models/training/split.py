"""Reads the data and says which rows may train, which calibrate and which test. The one place that knows the split.

    python split.py --data DIR        # prints the split and checks it
"""

import argparse
import collections
import gzip
import hashlib
import json
import re
from pathlib import Path

import written

HERE = Path(__file__).parent
# What a composed row calls the place its carrier comes from, and the name that place has in heldout.txt.
CARRIERS = {
    "BOLD": "amazon-science/bold",
    "XQuAD": "deepmind/xquad",
    "MultiWOZ": "budzianowski/multiwoz",
    "EmailIntentDataSet": "ParakweetLabs/EmailIntentDataSet",
    "schema-guided-dialogue": "google-research-datasets/dstc8-schema-guided-dialogue",
}
# The same texts under another name.
ALIASES = {
    "AdvBench": "AdvBench (llm-attacks)",
    "PIArena": "sleeepeer/PIArena",
    "TaskTracker": "microsoft/TaskTracker",
    "HackAPrompt": "HackAPrompt via hendzh/PromptShield (wagner-group/PromptShield)",
    "gandalf": "lakeraai/dsec-gandalf",
    "JailbreakLLMs": "TrustAIRLab/JailbreakLLMs",
}
# A run of this many words that a training row shares with a held-out attack means that one was made from the other.
SHINGLE_WORDS = 12
INJECTION_FILES = ("benign/*", "injection/*", "toxicity/harmful_requests.jsonl.gz")
WORD = re.compile(r"\w+")


def heldout_names():
    """The names in heldout.txt."""
    lines = (HERE / "heldout.txt").read_text().splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def by_rule(name):
    """Whether a name is held out by its digest alone."""
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % 5 == 0


def names_of(row):
    """Every name a row goes by: its source, its payload's sources, and what either embeds."""
    names = {row["source"]}
    payload = row.get("payload_source")
    if payload:
        names |= {part.removesuffix(" triggers") for part in payload.split(" + ")}
    for text in list(names):
        embeds = CARRIERS if text.startswith("compose: ") or "/BOLD/" in text else {}
        names |= {name for word, name in {**embeds, **ALIASES}.items() if word in text}
    return names


def payload_seen(row, held):
    """Whether what makes a held-out row an attack may also be in training: it is held out for its carrier alone.

    Rows of one payload share a split, so `valid` rows are safe.
    """
    if row["label"] != 1 or row["split"] == "valid":
        return False
    attack = row.get("payload_source") or row["source"].split(" + ")[-1]
    return not names_of({"source": attack, "payload_source": attack}) & held


def read(data, patterns=INJECTION_FILES):
    """Rows of the files, in a fixed order. Harmful requests are benign here: harm is not manipulation."""
    for pattern in patterns:
        for path in sorted(Path(data).glob(pattern)):
            opened = gzip.open(path, "rt") if path.suffix == ".gz" else open(path)
            with opened as lines:
                for line in lines:
                    row = json.loads(line)
                    row["file"] = path.name.split(".")[0]
                    if path.parent.name == "toxicity":
                        if row["label"] == -1:
                            continue
                        row["label"], row["kind"], row["channel"] = 0, "harmful_request", "user"
                    yield row
    if patterns == INJECTION_FILES:
        yield from written.read()


def shingles(text):
    """Digests of all runs of SHINGLE_WORDS words."""
    words = WORD.findall(text.lower())
    return {hash(tuple(words[i : i + SHINGLE_WORDS])) for i in range(len(words) - SHINGLE_WORDS + 1)}


def split(data):
    """(train, valid, test): rows of other sources to train on, the same to calibrate on, and rows of held-out sources."""
    held = heldout_names()
    train, valid, test, ought = [], [], [], set()
    for row in read(data):
        names = names_of(row)
        ought |= {name for name in names if by_rule(name)}
        if names & held:
            row["payload_seen"] = payload_seen(row, held)
            test.append(row)
        else:
            (valid if row["split"] == "valid" else train).append(row)
    assert ought <= held, f"held out by their digest but not in heldout.txt: {sorted(ought - held)}"
    seen = set().union(*(shingles(row["text"]) for row in test if row["label"] == 1 and not row["payload_seen"]))
    # Runs of words that also stand in benign rows are carrier; that a model has seen those as benign gives nothing away.
    for row in train + valid + test:
        if row["label"] == 0:
            seen -= shingles(row["text"])
    texts = {row["text"] for row in test}
    kept = [row for row in train if row["text"] not in texts and not shingles(row["text"]) & seen]
    check(kept, valid, test, held)
    return kept, valid, test, len(train) - len(kept)


def check(train, valid, test, held):
    """Refuses a split that leaks."""
    assert all(not names_of(row) & held for row in train + valid)
    assert all(row["split"] == "train" for row in train)
    assert all(names_of(row) & held for row in test)
    # The words, not only the names: whatever the data call it, nothing of these may be left.
    for row in train:
        named = row["source"] + " " + (row.get("payload_source") or "")
        assert not any(word in named for word in ALIASES), row["id"]
    ids = [row["id"] for row in train + valid + test]
    assert len(ids) == len(set(ids)), "one row on two sides"
    texts = {row["text"] for row in train}
    assert not any(row["text"] in texts for row in test), "one text on two sides"


def digest(rows):
    """sha256 over ids and texts, in order: what a model was trained on."""
    total = hashlib.sha256()
    for row in rows:
        total.update(f"{row['id']}\0{row['text']}\0{row['label']}\n".encode())
    return total.hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    train, valid, test, dropped = split(parser.parse_args().data)
    print(f"left out of training: {dropped} rows that are a test row or share {SHINGLE_WORDS} words with a held-out attack")
    for name, rows in (("train", train), ("valid", valid), ("test", test)):
        labels = collections.Counter(row["label"] for row in rows)
        print(f"\n{name}: {labels[1]} attacks, {labels[0]} benign, sha256 {digest(rows)}")
        counts = collections.Counter((row["label"], row["source"]) for row in rows)
        for (label, source), count in sorted(counts.items(), key=lambda item: (item[0][0], -item[1])):
            print(f"  {label} {count:6} {source}")
    print("\ntest attacks whose payload may be in training:", sum(row["payload_seen"] for row in test))


if __name__ == "__main__":
    main()
