"""Scores rows as the program does: all readings of a text, windows over their tokens, the best of them; and keeps the scores.

    python score.py --data DIR --encoder DIR --out OUT [--rows 300] [--model model.q8w.onnx]

Leaves OUT/scores.<model>.jsonl: log odds of at most `rows` rows of each part, label and source, and of each window of their readings.
"""

import argparse
import collections
import itertools
import json
import random
import time
from pathlib import Path

import numpy
from tokenizers import Tokenizer

import model
import ngram
import split
import views

WINDOW, OVERLAP = 128, 32
# Copies of texts that another file holds too.
COPIES = "copy of benign"


def sample(data, rows):
    """Rows of `valid` and `test`, at most `rows` of each label and source; the same ones each time."""
    _, valid, test, _ = split.split(data)
    picked = []
    for part, whole in (("valid", valid), ("test", test)):
        groups = collections.defaultdict(list)
        for row in whole:
            if not row["source"].startswith(COPIES):
                groups[row["label"], row["source"]].append(row)
        for key in sorted(groups):
            group = groups[key]
            random.Random(str(key)).shuffle(group)
            picked += [{**row, "part": part} for row in group[:rows]]
    return picked


def windows(count, length=WINDOW - 2):
    """(start, end) of each window of `length` over `count` tokens; the last one reaches back."""
    step = length - OVERLAP
    if count <= length:
        return [(0, count)] if count else []
    starts = list(range(0, count - length, step)) + [count - length]
    return [(start, start + length) for start in starts]


class Scorer:
    """An exported model in ONNX Runtime, one thread."""

    def __init__(self, path, tokenizer):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self.tokenizer = tokenizer

    def piece(self, ids):
        """Log odds of one window. One at a time: in a batch, dynamic quantisation lets texts change each other's scores."""
        ids = numpy.array([[model.CLS, *ids, model.SEP]], numpy.int64)
        logits = self.session.run(None, {"input_ids": ids, "attention_mask": numpy.ones_like(ids)})[0][0]
        return float(logits[1] - logits[0])

    def score(self, text, told=False):
        """[start, end, log odds] of each window, in bytes: from where its first token begins to where the next window's would.

        `told` is whether the model is told that this is a document.
        """
        before = [model.DOCUMENT] if told else []
        encoding = self.tokenizer.encode(text, add_special_tokens=False)
        ids, size = encoding.ids, len(text.encode())
        byte = range(size + 1) if size == len(text) else [0, *itertools.accumulate(len(c.encode()) for c in text)]
        starts = [byte[start] for start, _ in encoding.offsets]
        return [
            [starts[start] if start else 0, starts[end] if end < len(ids) else size, round(self.piece(before + ids[start:end]), 4)]
            for start, end in windows(len(ids), WINDOW - 2 - len(before))
        ]


# Log odds of a text without tokens.
NOTHING = -20.0
KEPT = ("id", "part", "label", "source", "payload_source", "kind", "file", "lang", "channel", "payload_seen")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--encoder")
    parser.add_argument("--out", required=True)
    parser.add_argument("--rows", type=int, default=300)
    parser.add_argument("--part", choices=("valid", "test"), help="only these rows")
    parser.add_argument("--model", default="model.q8w.onnx", help="a file in OUT, or the name of an n-gram model there")
    arguments = parser.parse_args()
    out, began = Path(arguments.out), time.time()
    if arguments.model.startswith("ngram"):
        finder = ngram.Ngram.load(out / f"{arguments.model}.npz")
        score = lambda text, _: [[0, len(text.encode()), finder.score(text)]]
        name = arguments.model
    else:
        tokenizer = Tokenizer.from_str(model.plain_tokenizer(model.encoder_files(arguments.encoder)[1]))
        score = Scorer(out / arguments.model, tokenizer).score
        name = arguments.model.removesuffix(".onnx")
    rows = [row for row in sample(arguments.data, arguments.rows) if arguments.part in (None, row["part"])]
    total = 0
    with open(out / f"scores.{name}.jsonl", "w") as target:
        for number, (row, (folded, decoded)) in enumerate(zip(rows, views.read([row["text"] for row in rows]))):
            readings = [score(text, row["channel"] == "document") for text in (folded, *decoded)]
            value, count = max((window[2] for reading in readings for window in reading), default=NOTHING), sum(map(len, readings))
            total += count
            kept = {key: row[key] for key in KEPT if row.get(key) is not None}
            target.write(json.dumps({**kept, "score": round(value, 4), "windows": count, "readings": readings}) + "\n")
            if number % 500 == 0:
                print(f"\rscored {number}/{len(rows)}, {total / max(time.time() - began, 0.1):.0f} windows/s", end="", flush=True)
    print(f"\nscored {len(rows)} rows, {total} windows, {time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
