"""Trains and judges the token classifier for persons, places, organisations, addresses and dates of birth.

    python pii.py train --data DIR --encoder DIR --out OUT --minutes 50    # OUT/classifier.pt, OUT/train.json
    python pii.py patterns --data DIR --out OUT --program balustrade    # with the plugin `pii`
    python pii.py score --data DIR --encoder DIR --out OUT                 # OUT/metrics.json, of OUT/model.q8w.onnx (export.py)

Trains on named entities in real texts of other sources and on sentences made by pii_generate.py; tests on held-out sources.
"""

import argparse
import collections
import json
import os
import random
import time
from pathlib import Path

import numpy
import torch
from tokenizers import Tokenizer

import model
import pii_decode
import pii_generate
import pii_written
import score
import split
import train as recipe

TYPES = ("PERSON", "LOCATION", "ORGANIZATION", "ADDRESS", "DATE_OF_BIRTH")
LABELS = ("O", *(f"{place}-{kind}" for kind in TYPES for place in "BI"))
FILES = ("pii/ner_person_location_org.jsonl.gz", "pii/synthetic_pii.jsonl.gz")
# Roles that the SEC filings mark as persons and organisations: nine of ten of their persons, two of three of their organisations. No
# personal data, so neither right nor wrong.
ROLES = ("borrower", "lender", "bank", "remarketing agent")
# Not annotated, so they teach nothing about what is absent.
UNCHECKED = "negative_text_unchecked"


def rows(data):
    """(train, valid, test)."""
    held, parts = split.heldout_names(), ([], [], [])
    for row in split.read(data, FILES):
        place = 2 if split.names_of(row) & held else 1 if row["split"] == "valid" else 0
        if row.get("kind") != UNCHECKED:
            parts[place].append(row)
    assert not any(split.names_of(row) & held for row in parts[0] + parts[1])
    return parts


def labelled(encoding, spans):
    """A label for each token: the first of a span begins it, also where the tokenizer cuts words."""
    labels, taken = [], set()
    for start, end in encoding.offsets:
        label = 0
        for number, span in enumerate(spans):
            if span["type"] in TYPES and start < span["end"] and end > span["start"]:
                label = 1 + 2 * TYPES.index(span["type"]) + (number in taken)
                taken.add(number)
                break
        labels.append(label)
    return labels


def case(piece):
    """What the text's letters were, as host/inference/src/tokens.rs has it."""
    if not piece or not piece[0].isupper():
        return 0
    return 2 if len(piece) > 1 and not any(c.islower() for c in piece[1:]) else 1


def cases(encoding, text):
    return [case(text[start:end]) for start, end in encoding.offsets]


def samples(data, tokenizer, count, seed, length):
    """`count` of (ids, labels, case of each token): real texts, texts written for the recipe, and made ones."""
    rng, (training, _, _) = random.Random(seed), rows(data)
    maker = pii_generate.Maker(data, rng)
    groups = collections.defaultdict(list)
    for row in training:
        groups[row["source"]].append(row)
    groups = [groups[key] for key in sorted(groups)]
    weights = [len(group) ** 0.5 for group in groups]
    texts, out = pii_written.Texts(maker), []
    while len(out) < count:
        way = rng.random()
        if way < 0.4:
            row = rng.choice(rng.choices(groups, weights)[0])
            text, spans = row["text"], row["spans"]
        else:
            text, spans = texts.draw() if way < 0.86 else maker.sentence()
            # Several in a row, as they stand in mails and records.
            for _ in range(rng.choice((0, 0, 0, 1, 2)) if len(text) < 400 else 0):
                more, found = texts.draw() if rng.random() < 0.6 else maker.sentence()
                between = rng.choice((" ", "\n", "\n\n"))
                gap = len(text) + len(between)
                text = text + between + more
                spans = spans + [{**span, "start": span["start"] + gap, "end": span["end"] + gap} for span in found]
        encoding = tokenizer.encode(text, add_special_tokens=False)
        start = rng.randint(0, max(len(encoding.ids) - length, 0)) if rng.random() < 0.5 else 0
        part = slice(start, start + length)
        out.append((encoding.ids[part], labelled(encoding, spans)[part], cases(encoding, text)[part]))
        if len(out) % 500 == 0:
            print(f"\rsamples {len(out)}/{count}", end="", flush=True)
    print()
    return out, split.digest([{**row, "label": len(row["spans"])} for row in training])


class Tagger(torch.nn.Module):
    """The encoder with a linear layer on each token."""

    def __init__(self):
        super().__init__()
        self.encoder = model.Encoder()
        self.head = torch.nn.Linear(model.WIDTH, len(LABELS))
        # The vocabulary is lower case, and capitals are what names are known by.
        self.case = torch.nn.Embedding(3, model.WIDTH)
        torch.nn.init.zeros_(self.case.weight)

    def forward(self, ids, mask, case):
        hidden = self.encoder(ids, mask, more=self.case(case))
        return self.head(torch.nn.functional.dropout(hidden.float(), 0.1, self.training))


def train(arguments, out):
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 1)))
    torch.manual_seed(arguments.seed)
    weights, tokenizer = model.encoder_files(arguments.encoder)
    tokenizer = Tokenizer.from_str(model.plain_tokenizer(tokenizer))
    made, digest = samples(arguments.data, tokenizer, arguments.samples, arguments.seed, score.WINDOW - 2)
    tagger = Tagger()
    tagger.encoder.load(weights)
    if arguments.start:
        tagger.load_state_dict(torch.load(arguments.start, weights_only=True))
    for part in (tagger.encoder.positions, tagger.encoder.types, tagger.encoder.norm):
        part.requires_grad_(False)
    trained = [parameter for parameter in tagger.parameters() if parameter.requires_grad]
    optimiser = recipe.optimiser(trained, tagger.encoder.words.weight, arguments)
    began, done, average, spoke = time.time(), 0, 2.0, 0
    tagger.train()
    for step, batch in enumerate(recipe.batches(made, 1536, random.Random(arguments.seed))):
        progress = max(done / len(made), (time.time() - began) / 60 / arguments.minutes)
        if progress >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = arguments.lr * group["scale"] * recipe.rate(progress)
        ids, mask, _ = recipe.tensors([(made[i][0], 0) for i in batch], range(len(batch)))
        wanted, letters = torch.full(ids.shape, -100), torch.zeros_like(ids)
        for row, index in enumerate(batch):
            wanted[row, 1 : 1 + len(made[index][1])] = torch.tensor(made[index][1])
            letters[row, 1 : 1 + len(made[index][2])] = torch.tensor(made[index][2])
        with torch.autocast("cpu", torch.bfloat16):
            scores = tagger(ids, mask, letters)
        loss = torch.nn.functional.cross_entropy(scores.float().flatten(0, 1), wanted.flatten())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        optimiser.step()
        done, average = done + len(batch), 0.98 * average + 0.02 * loss.item()
        if time.time() - spoke > 5:
            spoke = time.time()
            print(f"\r{progress:4.0%} step {step} samples {done} loss {average:.3f} {done / (time.time() - began + 1):.1f}/s", end="", flush=True)
    torch.save(tagger.state_dict(), out / "classifier.pt")
    before = json.loads((Path(arguments.start).parent / "train.json").read_text()) if arguments.start else {"samples": 0, "minutes": 0}
    minutes = round((time.time() - began) / 60 + before["minutes"], 1)
    record = {"samples": done + before["samples"], "minutes": minutes, "loss": round(average, 4), "seed": arguments.seed, "lr": arguments.lr, "data_sha256": digest}
    (out / "train.json").write_text(json.dumps(record, indent=1) + "\n")
    print(f"\n{record}")


def count(gold, found, blind):
    """(right, found, wanted) of one text. What is personal data of another type is neither right nor wrong."""
    key = (lambda s: (s["start"], s["end"])) if blind else (lambda s: (s["start"], s["end"], s["type"]))
    others = [span for span in gold if span["type"] not in TYPES]
    found = [s for s in found if not any(s["start"] < o["end"] and s["end"] > o["start"] for o in others)]
    wanted, got = {key(s) for s in gold if s["type"] in TYPES}, {key(s) for s in found}
    return len(wanted & got), len(got), len(wanted)


def figures(totals):
    right, got, wanted = totals
    precision, recall = right / max(got, 1), right / max(wanted, 1)
    f = lambda beta: (1 + beta * beta) * precision * recall / max(beta * beta * precision + recall, 1e-9)
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f(1), 4), "f2": round(f(2), 4), "spans": int(wanted)}


def judge(arguments, out):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(out / "model.q8w.onnx", options, providers=["CPUExecutionProvider"])
    tokenizer = Tokenizer.from_str(model.plain_tokenizer(model.encoder_files(arguments.encoder)[1]))
    _, valid, test = rows(arguments.data)
    groups = collections.defaultdict(list)
    for row in valid + test:
        groups[row["source"]].append(row)
    held, result = split.heldout_names(), {}
    for source, group in sorted(groups.items()):
        random.Random(source).shuffle(group)
        strict, blind, by_type = numpy.zeros(3), numpy.zeros(3), collections.defaultdict(lambda: numpy.zeros(3))
        for row in group[: arguments.rows]:
            encoding = tokenizer.encode(row["text"], add_special_tokens=False)
            # These texts are short; what stands beyond one window is not judged, and not counted.
            ids = numpy.array([[model.CLS, *encoding.ids[: score.WINDOW - 2], model.SEP]], numpy.int64)
            letters = numpy.array([[0, *cases(encoding, row["text"])[: score.WINDOW - 2], 0]], numpy.int64)
            given = {"input_ids": ids, "attention_mask": numpy.ones_like(ids), "token_case": letters}
            logits = session.run(None, given)[0][0][1:-1]
            reach = encoding.offsets[len(logits) - 1][1] if len(logits) else 0
            gold = [span for span in row["spans"] if span["end"] <= reach]
            for span in gold:
                if row["text"][span["start"] : span["end"]].lower() in ROLES:
                    span["type"] = "ROLE"
            found = pii_decode.entities(logits, encoding, LABELS)
            strict += count(gold, found, False)
            blind += count(gold, found, True)
            for kind in TYPES:
                mine = [span for span in gold if span["type"] == kind or span["type"] not in TYPES]
                by_type[kind] += count(mine, [span for span in found if span["type"] == kind], False)
        name = ("held out: " if {source} & held else "known: ") + source
        result[name] = {"rows": len(group[: arguments.rows]), "strict": figures(strict), "type-blind": figures(blind)}
        result[name]["by type"] = {kind: figures(by_type[kind]) for kind in TYPES if by_type[kind][2]}
        print(name, json.dumps(result[name]))
    (out / "metrics.json").write_text(json.dumps(result, indent=1) + "\n")
    if arguments.docs:
        write(result, json.loads((out / "train.json").read_text()), Path(arguments.docs))


def write(result, training, docs):
    """The report: DIR/models-pii-report.md."""
    lines = ["# What the token classifier for personal data does", "", *(Path(__file__).parent / "pii_head.md").read_text().splitlines(), ""]
    lines += [f"This model: {training['samples']} samples in {training['minutes']} minutes on one core, seed {training['seed']}.", ""]
    lines += ["| source | rows | spans | strict F1 | strict F2 | type-blind F1 | type-blind F2 | precision | recall |", "|---|---:|---:|---:|---:|---:|---:|---:|---:|"]
    for name, row in sorted(result.items()):
        strict, blind = row["strict"], row["type-blind"]
        if strict["spans"]:
            figures = [strict["f1"], strict["f2"], blind["f1"], blind["f2"], blind["precision"], blind["recall"]]
            lines.append(f"| {name} | {row['rows']} | {strict['spans']} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |")
    lines += ["", "By type, strict:", "", "| source | type | spans | F1 | F2 | precision | recall |", "|---|---|---:|---:|---:|---:|---:|"]
    for name, row in sorted(result.items()):
        for kind, f in row["by type"].items():
            lines.append(f"| {name} | {kind} | {f['spans']} | {f['f1']:.3f} | {f['f2']:.3f} | {f['precision']:.3f} | {f['recall']:.3f} |")
    (docs / "models-pii-report.md").write_text("\n".join(lines) + "\n")


POLICY = """version: 1
name: personal
deadline_ms: 60000
guardrails:
  - name: patterns
    detector: pii
    stages: [input]
    threshold: 0.5
    action: flag
    on_error: block
    on_partial: block
  - name: model
    detector: classifier
    settings: {{ model: pii, score_min: {score_min} }}
    stages: [input]
    threshold: 0
    action: flag
    on_error: block
    on_partial: block
    timeout_ms: 30000
"""


def with_patterns(arguments, out):
    """The program with the plugin `pii` and the model, on held-out rows: spans of all types, whatever they are called."""
    import subprocess
    import tempfile

    _, _, test = rows(arguments.data)
    groups = collections.defaultdict(list)
    for row in test:
        groups[row["source"]].append(row)
    result = {}
    for source in sorted(groups):
        random.Random(source).shuffle(groups[source])
        group = groups[source][: arguments.rows]
        with tempfile.TemporaryDirectory() as folder:
            policy = Path(folder) / "policies" / "personal"
            policy.mkdir(parents=True)
            (policy / "policy.yaml").write_text(POLICY.format(score_min=arguments.score_min))
            asked, answers = Path(folder) / "asked.jsonl", Path(folder) / "answers.jsonl"
            asked.write_text("".join(json.dumps({"id": row["id"], "text": row["text"]}) + "\n" for row in group))
            command = [arguments.program, "check", "--policies", policy.parent, "--policy", "personal", "--workers", "1", "--jsonl", asked, "--output", answers]
            ran = subprocess.run([str(part) for part in command], stderr=subprocess.PIPE, text=True)
            assert answers.exists() and answers.stat().st_size, ran.stderr
            found = {answer["id"]: answer.get("findings", []) for answer in map(json.loads, open(answers))}
        assert len(found) == len(group), f"{len(group)} rows asked, {len(found)} answered"
        totals = {name: numpy.zeros(3) for name in ("patterns", "model", "both")}
        for row in group:
            byte = [0]
            for character in row["text"]:
                byte.append(byte[-1] + len(character.encode()))
            gold = {(byte[s["start"]], byte[s["end"]]) for s in row["spans"] if row["text"][s["start"] : s["end"]].lower() not in ROLES}
            of = lambda name: {(f["text_span"]["start"], f["text_span"]["end"]) for f in found[row["id"]] if f["guardrail"] == name}
            patterns, mine = of("patterns"), of("model")
            # Where both found something the pattern knows its ends.
            apart = {(a, b) for a, b in mine if not any(a < d and b > c for c, d in patterns)}
            for name, spans in (("patterns", patterns), ("model", mine), ("both", patterns | apart)):
                totals[name] += (len(spans & gold), len(spans), len(gold))
        result[source] = {name: figures(total) for name, total in totals.items()}
        print(source, json.dumps(result[source], indent=1))
    (out / "with-patterns.json").write_text(json.dumps(result, indent=1) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("train", "score", "patterns"))
    for name in ("data", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--encoder")
    parser.add_argument("--program", help="a built balustrade, for `patterns`")
    parser.add_argument("--score-min", type=float, default=0.5)
    parser.add_argument("--docs", help="folder of the report")
    parser.add_argument("--start", help="classifier.pt of an earlier run to go on from")
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--samples", type=int, default=40000)
    parser.add_argument("--rows", type=int, default=600)
    parser.add_argument("--lr", type=float, default=1e-4)
    parser.add_argument("--words-lr", type=float, default=0.3, help="share of the learning rate for the table of words")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    {"train": train, "score": judge, "patterns": with_patterns}[arguments.what](arguments, out)


if __name__ == "__main__":
    main()
