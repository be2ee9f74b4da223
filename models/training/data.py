"""Training samples of the injection classifier: source-balanced, with hard negatives, windows and augmentation.

    python data.py --data DIR [--count 20]      # shows some

All texts are as the program reads them (views.py): folded, and what an encoding hid decoded. Of some documents the model is told that
they are documents, as the program tells it of what was retrieved or came from a tool: there, a plain task is an attack.
"""

import argparse
import collections
import random
from typing import NamedTuple

import augment
import generate
import model
import split
import views

# Texts that look like attacks and are none.
HARD_KINDS = (
    "roleplay_prompt", "mined_trigger_words", "security_doc", "prompt_engineering_doc", "benign_lookalike_extraction", "standalone_fp",
    "jailbreak_demo", "benign_chat_tokens", "benign_technical_blob", "hinglish_chat", "system_prompt", "tool_system_prompt", "agent_task",
)
DOCUMENT_FILES = ("documents_and_tools", "clean_carriers", "code", "multilingual", "hard_negatives", "written")
# The encoding is all that makes these harmful requests attacks, and it is gone when the model reads the text.
LEFT_OUT = ("trustllm_url_encode", "trustllm_leetspeak")
# Plain tasks are attacks only because of where they stand: the model is always told that.
PLAIN_TASKS = ("indirect_naive_task", "plain_tasks")
# What people ask of a model, which is such a task when it stands in a document.
TASKS = ("chat_prompt", "instruction", "question", "coding_request", "math_problem", "nlp_task")
# Share of documents, harmless ones and attacks, of which the model is told that they are: such that this alone says nothing.
TOLD = (0.8, 0.5)
SHORT = 600
WRITTEN = "written"


class Sample(NamedTuple):
    """`span` is where in the text the attack stands, when that is known; `told` is whether the model is told that this is a document."""

    text: str
    label: int
    span: tuple | None = None
    told: bool = False


def is_hard(row):
    """Whether a benign row is a hard negative."""
    return row["kind"] in HARD_KINDS or row["kind"].startswith("benign_encoded")


def is_plain_task(row):
    """Whether a row is an attack for where it stands alone."""
    return row["kind"].startswith(PLAIN_TASKS) or row.get("family", "").startswith(PLAIN_TASKS)


def is_encoded(row):
    """Whether the whole row was encoded by those who made the data, so that its decoded view is the row."""
    return row["kind"].startswith(("encoded_", "benign_encoded_"))


class Pool:
    """Rows drawn by group: a group of n rows is drawn as if it had sqrt(n)."""

    def __init__(self, rows):
        groups = collections.defaultdict(list)
        for row in rows:
            groups[row["source"], row["kind"]].append(row)
        self.groups = [groups[key] for key in sorted(groups)]
        self.weights = [len(group) ** 0.5 for group in self.groups]

    def __bool__(self):
        return bool(self.groups)

    def draw(self, rng):
        return rng.choice(rng.choices(self.groups, self.weights)[0])


def folded(rows):
    """The rows as they are read: `text` is the folded view, `decoded` what an encoding hid; marked attacks are found again."""
    read = views.read([row["text"] for row in rows])
    marked = [row for row in rows if row.get("span")]
    attacks = iter(views.read([row["text"][slice(*row["span"])] for row in marked]))
    out = []
    for row, (text, decoded) in zip(rows, read):
        row = {**row, "text": text, "decoded": [view for view in decoded if len(view) >= 20]}
        if row.get("span"):
            attack = next(attacks)[0].strip()
            start = text.find(attack)
            row["span"] = (start, start + len(attack)) if attack and start >= 0 else None
        out.append(row)
    return out


class Sampler:
    """Endless samples."""

    def __init__(self, rows, seed, composed=0.36, generated=0.08, written=0.33, disguised=0.06, tasks=0.05, patchwork=0.12):
        self.rng = random.Random(seed)
        self.composed, self.generated, self.written, self.disguised = composed, generated, written, disguised
        self.tasks, self.patched = tasks, patchwork
        rows = folded(rows)
        attacks = [row for row in rows if row["label"] == 1 and not any(part in row["kind"] for part in LEFT_OUT)]
        benign = [row for row in rows if row["label"] == 0]
        mine = lambda some: [row for row in some if row["file"] == WRITTEN]
        others = lambda some: [row for row in some if row["file"] != WRITTEN]
        short = lambda some: [row for row in some if len(row["text"]) <= SHORT and row["channel"] == "user" and row["kind"] != "harmful_request"]
        # Alone, what is planted is a plain task as anybody asks it.
        overt = [row for row in attacks if not is_plain_task(row)]
        self.attacks = Pool(others(attacks))
        self.hard = Pool([row for row in others(benign) if is_hard(row)])
        self.harmful = Pool([row for row in benign if row["kind"] == "harmful_request"])
        self.benign = Pool([row for row in others(benign) if row["kind"] != "harmful_request" and not is_hard(row)])
        self.own = (Pool(mine(benign)), Pool(mine(attacks)))
        self.shorts = (Pool(short(others(benign))), Pool(short(others(overt))))
        self.own_shorts = (Pool(short(mine(benign))), Pool([*short(mine(overt)), *self.planted(mine(overt))]))
        self.asked = Pool([row for row in short(others(benign)) if row["kind"] in TASKS])
        self.documents = Pool([row for row in benign if row["file"] in DOCUMENT_FILES and len(row["text"]) > 80])
        self.passages = Pool([row for row in benign if row["file"] in DOCUMENT_FILES and row["channel"] == "document" and len(row["text"]) > 20])
        # In a document of another language an attack mostly stands in that language.
        self.by_language = ({}, {})
        for label, some in enumerate((short(benign), [*short(overt), *self.planted(mine(overt))])):
            languages = {row.get("lang") for row in some} - {None, "en"}
            self.by_language[label].update({lang: Pool([row for row in some if row.get("lang") == lang]) for lang in sorted(languages)})

    @staticmethod
    def planted(rows):
        """What stands in documents, alone."""
        return [{**row, "text": row["text"][slice(*row["span"])]} for row in rows if row["span"]]

    def short(self, label, language=None):
        """A short text of the label, the same way for both so that its making gives nothing away."""
        way = self.rng.random()
        pool = self.by_language[label].get(language)
        if pool and way < 0.75:
            return pool.draw(self.rng)["text"]
        if way < 0.25:
            return generate.generate(label, self.rng)[1]
        return (self.own_shorts if way < 0.7 and self.own_shorts[label] else self.shorts)[label].draw(self.rng)["text"]

    def document(self):
        """A stretch of a document, and its language."""
        row = self.documents.draw(self.rng)
        length = self.rng.choice((200, 400, 800, 1600, 3000))
        begin = self.rng.randint(0, max(len(row["text"]) - length, 0))
        return row["text"][begin : begin + length], row.get("lang")

    def compose(self, label):
        """A short text in a document."""
        document, language = self.document()
        # A harmless task in the middle of a document would teach that plain tasks do belong there. Before or after it stands
        # what a user asks about it, and then the whole is no document.
        text, start, end = augment.place(self.short(label, language), document, self.rng, edges=not label)
        return Sample(text, label, (start, end), bool(label) and self.rng.random() < TOLD[1])

    def plain_task(self):
        """What somebody asked a model, in a document."""
        text, start, end = augment.place(self.asked.draw(self.rng)["text"], self.document()[0], self.rng)
        return Sample(text, 1, (start, end), True)

    def patchwork(self):
        """Passages of several documents in one: that a sentence has nothing to do with its neighbours makes no attack of it."""
        rng, parts = self.rng, []
        for _ in range(rng.randint(2, 5)):
            text = self.passages.draw(rng)["text"]
            begin = rng.randint(0, max(len(text) - 300, 0))
            # From the beginning of one sentence to that of another, where there is one.
            stop = text.find(". ", begin, begin + 150) if begin else -1
            begin = stop + 2 if stop >= 0 else begin
            end = text.find(". ", begin + rng.randint(20, 250)) + 1
            parts.append(text[begin : end if end > begin else begin + 250].strip())
        return Sample(rng.choice((" ", " ", "\n", "\n\n")).join(parts), 0, None, rng.random() < TOLD[0])

    def row(self, row, label):
        """A row, in one of its readings."""
        told = row["channel"] == "document" and (self.rng.random() < TOLD[label] or bool(label and is_plain_task(row)))
        if row["decoded"] and (is_encoded(row) or (not label and self.rng.random() < 0.3)):
            return Sample(self.rng.choice(row["decoded"]), label, None, told)
        return Sample(row["text"], label, row.get("span"), told)

    def draw(self):
        """One sample, or one to be read once more because it was disguised."""
        rng, label = self.rng, int(self.rng.random() < 0.45)
        way = rng.random()
        if label and rng.random() < self.tasks:
            return self.plain_task()
        if not label and rng.random() < self.patched:
            return self.patchwork()
        # Fewer harmless compositions than attacks: whole documents are the other half of their lesson.
        if way < (self.composed if label else self.composed * 0.4):
            return self.compose(label)
        if way > 1 - (self.generated if label else self.generated * 0.7):
            return Sample(generate.generate(label, rng)[1], label)
        if way > 1 - self.generated - self.disguised:
            return Sample(Disguised(augment.disguise(self.short(label), rng)), label)
        if rng.random() < self.written and self.own[label]:
            return self.row(self.own[label].draw(rng), label)
        if label:
            return self.row(self.attacks.draw(rng), label)
        kind = rng.random()
        return self.row((self.hard if kind < 0.38 else self.harmful if kind < 0.44 else self.benign).draw(rng), label)

    def many(self, count):
        """`count` samples, the disguised ones as they are read."""
        drawn = [self.draw() for _ in range(count)]
        where = [index for index, sample in enumerate(drawn) if isinstance(sample.text, Disguised)]
        for index, (text, decoded) in zip(where, views.read([drawn[index].text for index in where])):
            label = drawn[index].label
            if decoded and self.rng.random() < 0.5:
                drawn[index] = Sample(self.rng.choice(decoded), label)
            else:
                # Where the program sees through the disguise, the disguise itself is no attack.
                drawn[index] = Sample(text, 0 if decoded else label)
        return drawn


class Disguised(str):
    """A text that the program has yet to read."""


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
    for begin in range(0, count, 2000):
        drawn = sampler.many(min(2000, count - begin))
        encodings = tokenizer.encode_batch([sample.text for sample in drawn], add_special_tokens=False)
        for encoding, (text, label, span, told) in zip(encodings, drawn):
            before = [model.DOCUMENT] if told else []
            ids = window(encoding, text, label, span, length - len(before), rng, finder)
            out.append((before + ids, label))
        print(f"\rsamples {len(out)}/{count}", end="", flush=True)
    print()
    return out, split.digest(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--count", type=int, default=20)
    arguments = parser.parse_args()
    sampler = Sampler(split.split(arguments.data)[0], 1)
    for text, label, span, told in sampler.many(arguments.count):
        print(label, "document" if told else "", span or "", repr(text[:300]))


if __name__ == "__main__":
    main()
