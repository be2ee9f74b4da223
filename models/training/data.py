"""Training samples of the injection classifier: source-balanced, with hard negatives, windows and augmentation.

    python data.py --data DIR [--count 20]      # shows some
"""

import argparse
import collections
import random

import augment
import generate
import split

# Texts that look like attacks and are none.
HARD_KINDS = (
    "roleplay_prompt", "mined_trigger_words", "security_doc", "prompt_engineering_doc", "benign_lookalike_extraction", "standalone_fp",
    "jailbreak_demo", "benign_chat_tokens", "benign_technical_blob", "hinglish_chat", "system_prompt", "tool_system_prompt", "agent_task",
)
DOCUMENT_FILES = ("documents_and_tools", "clean_carriers", "code", "multilingual", "hard_negatives")
# Plain tasks are attacks only because of where they stand, and nothing in their text says so.
LEFT_OUT = "naive_task"
SHORT = 600


def is_hard(row):
    """Whether a benign row is a hard negative."""
    return row["kind"] in HARD_KINDS or row["kind"].startswith("benign_encoded")


class Pool:
    """Rows drawn by group: a group of n rows is drawn as if it had sqrt(n)."""

    def __init__(self, rows):
        groups = collections.defaultdict(list)
        for row in rows:
            groups[row["source"], row["kind"]].append(row)
        self.groups = [groups[key] for key in sorted(groups)]
        self.weights = [len(group) ** 0.5 for group in self.groups]

    def draw(self, rng):
        return rng.choice(rng.choices(self.groups, self.weights)[0])


class Sampler:
    """Endless samples (text, label, span): `span` is where in the text the attack stands, when that is known."""

    def __init__(self, rows, seed, composed=0.35, generated=0.12, disguised=0.06):
        self.rng = random.Random(seed)
        self.composed, self.generated, self.disguised = composed, generated, disguised
        attacks = [row for row in rows if row["label"] == 1 and LEFT_OUT not in row["kind"]]
        benign = [row for row in rows if row["label"] == 0]
        self.attacks = Pool(attacks)
        self.short_attacks = Pool([row for row in attacks if len(row["text"]) <= SHORT and row["channel"] == "user"])
        self.hard = Pool([row for row in benign if is_hard(row)])
        self.harmful = Pool([row for row in benign if row["kind"] == "harmful_request"])
        self.benign = Pool([row for row in benign if row["kind"] != "harmful_request" and not is_hard(row)])
        self.short_benign = Pool([row for row in benign if len(row["text"]) <= SHORT and row["channel"] == "user" and row["kind"] != "harmful_request"])
        self.documents = Pool([row for row in benign if row["file"] in DOCUMENT_FILES and len(row["text"]) > 80])

    def short(self, label):
        """A short text of the label, the same way for both so that its making gives nothing away."""
        if self.rng.random() < 0.35:
            text = generate.generate(label, self.rng)[1]
        else:
            text = (self.short_attacks if label else self.short_benign).draw(self.rng)["text"]
        return augment.disguise(text, self.rng) if self.rng.random() < self.disguised else text

    def compose(self, label):
        """A short text in a document."""
        document = self.documents.draw(self.rng)["text"]
        length = self.rng.choice((200, 400, 800, 1600, 3000))
        begin = self.rng.randint(0, max(len(document) - length, 0))
        # A harmless task in the middle of a document would teach that plain tasks do belong there. Before or after it stands
        # what a user asks about it.
        text, start, end = augment.place(self.short(label), document[begin : begin + length], self.rng, edges=not label)
        return text, label, (start, end)

    def draw(self):
        """One sample."""
        rng, label = self.rng, int(self.rng.random() < 0.45)
        way = rng.random()
        # Fewer harmless compositions than attacks: whole documents are the other half of their lesson.
        if way < (self.composed if label else self.composed * 0.4):
            return self.compose(label)
        if way > 1 - (self.generated if label else self.generated * 0.7):
            return generate.generate(label, rng)[1], label, None
        if label:
            text = self.attacks.draw(rng)["text"]
        else:
            kind = rng.random()
            pool = self.hard if kind < 0.38 else self.harmful if kind < 0.44 else self.benign
            text = pool.draw(rng)["text"]
        if len(text) <= SHORT and rng.random() < self.disguised:
            text = augment.disguise(text, rng)
        return text, label, None


def window(encoding, text, label, span, length, rng, finder):
    """Token ids of one window: around the attack where it is known or found, of a harmless text anywhere."""
    ids, offsets = encoding.ids, encoding.offsets
    if len(ids) <= length:
        return ids
    last = len(ids) - length
    if span is not None and (label or rng.random() < 0.5):
        inside = [i for i, (start, end) in enumerate(offsets) if start < span[1] and end > span[0]]
        first, final = (inside[0], inside[-1]) if inside else (0, 0)
        low, high = sorted((final - length + 1, first))
        start = rng.randint(low, high)
    elif label and rng.random() < 0.9:
        starts = list(range(0, last, length // 3)) + [last]
        start = max(starts, key=lambda s: finder.piece(text[offsets[s][0] : offsets[s + length - 1][1]]))
    else:
        # Texts start at their beginning more often than anywhere else, here and in use.
        start = 0 if rng.random() < 0.3 else rng.randint(0, last)
    start = min(max(start, 0), last)
    return ids[start : start + length]


def samples(data, tokenizer, finder, count, seed, length, **options):
    """(ids, label) of `count` samples, and the digest of the rows they come from."""
    rows = split.split(data)[0]
    sampler = Sampler(rows, seed, **options)
    rng = random.Random(seed + 1)
    out = []
    for begin in range(0, count, 500):
        drawn = [sampler.draw() for _ in range(min(500, count - begin))]
        encodings = tokenizer.encode_batch([text for text, _, _ in drawn], add_special_tokens=False)
        for encoding, (text, label, span) in zip(encodings, drawn):
            out.append((window(encoding, text, label, span, length, rng, finder), label))
        print(f"\rsamples {len(out)}/{count}", end="", flush=True)
    print()
    return out, split.digest(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--count", type=int, default=20)
    arguments = parser.parse_args()
    sampler = Sampler(split.split(arguments.data)[0], 1)
    for _ in range(arguments.count):
        text, label, span = sampler.draw()
        print(label, span or "", repr(text[:300]))


if __name__ == "__main__":
    main()
