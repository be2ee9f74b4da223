"""A linear model on hashed byte n-grams: the baseline, the finder of attacks in long documents, and a later first tier.

    python ngram.py --data DIR --out OUT [--bits 18]     # OUT/ngram.npz, under two minutes

Score of a text: bias + (sum of the weights of its distinct buckets) / sqrt(their number), over the best of its chunks.
A bucket: FNV-1a (32 bits) over 3, 4 and 5 bytes of the folded text (views.py), folded to `bits` bits.
"""

import argparse
import time
from pathlib import Path

import numpy

import split

GRAMS = (3, 4, 5)
CHUNK = 512
STRIDE = 384
OFFSET, PRIME = numpy.uint32(2166136261), numpy.uint32(16777619)
MAGIC = b"BALNGRAM\x01"


def spans(size):
    """(start, end) of the chunks over `size` bytes; the last one reaches back. As host/inference/src/first_tier.rs has them."""
    last = max(size - CHUNK, 0)
    return [(start, min(start + CHUNK, size)) for start in [*range(0, last, STRIDE), last]]


def chunks(text):
    """The text in overlapping pieces of CHUNK bytes."""
    data = text.encode("utf-8", "replace")
    return [data[start:end] for start, end in spans(len(data))]


def buckets(piece, bits):
    """Distinct buckets of a text or of its bytes, sorted."""
    data = piece.encode("utf-8", "replace") if isinstance(piece, str) else piece
    data = numpy.frombuffer(data, numpy.uint8).astype(numpy.uint32)
    found = []
    with numpy.errstate(over="ignore"):
        state = numpy.full(max(len(data) - GRAMS[0] + 1, 0), OFFSET)
        for length in range(1, GRAMS[-1] + 1):
            state = state[: max(len(data) - length + 1, 0)]
            state = (state ^ data[length - 1 : length - 1 + len(state)]) * PRIME
            if length in GRAMS:
                found.append((state ^ (state >> numpy.uint32(bits))) & numpy.uint32((1 << bits) - 1))
    return numpy.unique(numpy.concatenate(found)) if found else numpy.empty(0, numpy.uint32)


def matrix(texts, bits):
    """Sparse rows of length 1, one a text."""
    from scipy import sparse

    columns = [buckets(text, bits) for text in texts]
    sizes = numpy.array([len(row) for row in columns])
    values = numpy.repeat(1 / numpy.sqrt(numpy.maximum(sizes, 1)), sizes).astype(numpy.float32)
    pointer = numpy.concatenate(([0], numpy.cumsum(sizes)))
    indices = numpy.concatenate(columns).astype(numpy.int32)
    return sparse.csr_matrix((values, indices, pointer), shape=(len(texts), 1 << bits))


def fit(rows, labels, weights, l2, start=None, steps=60):
    """Weights and bias of a logistic regression by L-BFGS."""
    from scipy.optimize import minimize

    back = rows.T.tocsr()
    sign = numpy.where(labels == 1, 1.0, -1.0)

    def loss(point):
        margin = sign * (rows @ point[:-1].astype(numpy.float32) + point[-1])
        error = -sign * weights / (1 + numpy.exp(numpy.clip(margin, -60, 60)))
        value = (weights * numpy.logaddexp(0, -margin)).sum() + l2 / 2 * (point[:-1] ** 2).sum()
        gradient = numpy.append(back @ error.astype(numpy.float32) + l2 * point[:-1], error.sum())
        return value, gradient

    start = numpy.zeros(rows.shape[1] + 1) if start is None else start
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": steps}).x


class Ngram:
    """A trained model."""

    def __init__(self, weights, bias, bits):
        self.weights, self.bias, self.bits = weights, float(bias), int(bits)

    @classmethod
    def load(cls, path):
        saved = numpy.load(path)
        return cls(saved["weights"], saved["bias"], saved["bits"])

    def write(self, path):
        """The file that the program reads: 16 bits a weight. Returns what the program then computes with."""
        scale = float(numpy.float32(max(numpy.abs(self.weights).max(), 1e-6) / 32767))
        whole = numpy.round(self.weights / scale).clip(-32767, 32767).astype("<i2")
        head = MAGIC + bytes([self.bits]) + numpy.array([self.bias, scale], "<f4").tobytes()
        Path(path).write_bytes(head + whole.tobytes())
        return Ngram(whole.astype(numpy.float32) * numpy.float32(scale), numpy.float32(self.bias), self.bits)

    def piece(self, text):
        """Log odds of one chunk."""
        found = buckets(text, self.bits)
        return self.bias + float(self.weights[found].sum()) / max(len(found), 1) ** 0.5

    def score(self, text):
        """Log odds of a text: the best of its chunks."""
        return max(self.piece(piece) for piece in chunks(text))


def balanced(rows):
    """A weight a row: sources count by the root of their size, both labels the same."""
    import collections

    keys = [(row["label"], row["source"], row["kind"]) for row in rows]
    sizes = collections.Counter(keys)
    weights = numpy.array([sizes[key] ** -0.5 for key in keys])
    labels = numpy.array([row["label"] for row in rows])
    for label in (0, 1):
        weights[labels == label] *= len(rows) / 2 / weights[labels == label].sum()
    return weights, labels


def train(rows, bits, l2):
    """Two rounds: the first model finds the chunk of a long attack that the second one learns from."""
    import data

    rows = [{**row, "text": row["decoded"][0]} if row["decoded"] and data.is_encoded(row) else row for row in data.folded(rows)]
    weights, labels = balanced(rows)
    whole = [row["text"][:2000] for row in rows]
    point = fit(matrix(whole, bits), labels, weights, l2, steps=40)
    first = Ngram(point[:-1].astype(numpy.float32), point[-1], bits)
    texts, owner = [], []
    for number, row in enumerate(rows):
        pieces = chunks(row["text"])
        if len(pieces) > 1:
            ranked = sorted(pieces, key=first.piece, reverse=True)
            # Of a harmless text the most suspicious chunks teach most.
            pieces = ranked[:1] if row["label"] else ranked[:3]
        texts += pieces
        owner += [number] * len(pieces)
    share = numpy.bincount(owner)[owner]
    point = fit(matrix(texts, bits), labels[owner], weights[owner] / share, l2, start=point, steps=60)
    return Ngram(point[:-1].astype(numpy.float32), point[-1], bits)


def train_drawn(rows, bits, l2, count, seed, **options):
    """One round on what the encoder is trained on too (data.py): hard negatives, composed, made and disguised texts."""
    import data

    sampler = data.Sampler(rows, seed, **options)
    first = train(rows, bits, l2)
    texts, labels = [], []
    for text, label, span in sampler.many(count):
        pieces = chunks(text)
        if len(pieces) > 1 and label and span:
            begin = max(0, min(span[0] - CHUNK // 3, len(text) - CHUNK))
            pieces = [text[begin : begin + CHUNK]]
        elif len(pieces) > 1:
            pieces = sorted(pieces, key=first.piece, reverse=True)[: 1 if label else 2]
        texts += pieces
        labels += [label] * len(pieces)
    labels = numpy.array(labels)
    point = fit(matrix(texts, bits), labels, numpy.ones(len(labels)), l2, steps=60)
    return Ngram(point[:-1].astype(numpy.float32), point[-1], bits)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--bits", type=int, default=18)
    parser.add_argument("--l2", type=float, default=0.2)
    parser.add_argument("--drawn", type=int, default=0, help="train on this many samples of data.py instead of on the rows")
    parser.add_argument("--name", default="ngram", help="file name without .npz")
    arguments = parser.parse_args()
    began = time.time()
    import data

    rows = [row for row in split.split(arguments.data)[0] if not any(part in row["kind"] for part in data.LEFT_OUT)]
    if arguments.drawn:
        model = train_drawn(rows, arguments.bits, arguments.l2, arguments.drawn, 2)
    else:
        model = train(rows, arguments.bits, arguments.l2)
    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    numpy.savez_compressed(out / f"{arguments.name}.npz", weights=model.weights, bias=model.bias, bits=model.bits)
    print(f"{len(rows)} rows, {1 << model.bits} buckets, {time.time() - began:.0f} s: {out / arguments.name}.npz")


if __name__ == "__main__":
    main()
