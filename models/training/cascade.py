"""The first tier: n-grams that learn from the encoder what it would say, and the band in which it is asked itself.

    python cascade.py distil --data DIR --encoder DIR --out OUT     # OUT/ngram.first.npz
    python cascade.py choose --data DIR --out OUT                   # OUT/first_tier.json, ngram.bin, scores.ngram.first.jsonl, scores.cascade.jsonl
    python cascade.py both   --out OUT                              # scores.both.jsonl: rules and cascade, as the default policy has them
    python cascade.py curve  --data DIR --out OUT                   # what other bands would cost and save

`choose` and `curve` need the encoder's scores (score.py). Scores of the cascade are log odds of its probabilities.
"""

import argparse
import json
import math
from pathlib import Path

import numpy
from tokenizers import Tokenizer

import calibrate
import data
import metrics
import model
import ngram
import score
import split
import views

ENCODER = "model.q8w"
# Of the attacks that the encoder finds in rows of known sources, how many may be decided as harmless before it sees them. At most two
# points of recall may be lost on unseen sources; `curve` shows what each choice costs there, and this one was made with it in view.
LOSS = 0.02
# Shares of the first tier's log odds that may join the encoder's; the one with the best AUC on rows of known sources is taken. Not more: n-grams know
# those sources better than any other, so they would always be given more than they deserve elsewhere.
BLENDS = (0.0, 0.15, 0.3, 0.5)


def distil(arguments, out):
    """A linear model on what the encoder says about samples of the training rows; it needs no label for that."""
    tokenizer = Tokenizer.from_str(model.plain_tokenizer(model.encoder_files(arguments.encoder)[1]))
    scorer = score.Scorer(out / "model.int8.onnx", tokenizer)
    rows = split.split(arguments.data)[0]
    sampler = data.Sampler(rows, 11)
    texts, log_odds = [], []
    benign = [row for row in rows if row["label"] == 0]
    for begin in range(0, arguments.count, 1000):
        drawn = [(sample.text, sample.told) for sample in sampler.many(700)]
        # Ordinary texts as they come, since most traffic is that and all of it should be decided here.
        ordinary = [sampler.rng.choice(benign) for _ in range(300)]
        read = views.read([row["text"] for row in ordinary])
        drawn += [(folded, row["channel"] == "document") for (folded, _), row in zip(read, ordinary)]
        for text, told in drawn:
            start = sampler.rng.randint(0, max(len(text) - ngram.CHUNK, 0)) if sampler.rng.random() < 0.5 else 0
            text = text[start : start + ngram.CHUNK]
            texts.append(text)
            log_odds.append(max((window[2] for window in scorer.score(text, told)), default=-6.0))
        print(f"\rasked {len(texts)}/{arguments.count}", end="", flush=True)
    # A softened probability: how sure the encoder is matters less than on which side it is.
    wanted = calibrate.sigmoid(numpy.array(log_odds) / 1.5)
    matrix = ngram.matrix(texts, arguments.bits)
    # Each text once as an attack and once as harmless, weighted by what the encoder says.
    from scipy import sparse

    labels = numpy.concatenate([numpy.ones(len(texts)), numpy.zeros(len(texts))])
    weights = numpy.concatenate([wanted, 1 - wanted])
    point = ngram.fit(sparse.vstack([matrix, matrix]).tocsr(), labels, weights, arguments.l2, steps=80)
    made = ngram.Ngram(point[:-1].astype(numpy.float32), point[-1], arguments.bits)
    numpy.savez_compressed(out / "ngram.first.npz", weights=made.weights, bias=made.bias, bits=made.bits)
    print(f"\n{len(texts)} texts, {(numpy.array(log_odds) > 0).mean():.2f} of them attacks to the encoder")


class Row:
    """A row as both tiers see it: for each reading the n-grams' chunks, and the encoder's windows with the worst chunk each touches."""

    def __init__(self, kept, texts, first):
        self.kept, self.label = kept, kept["label"]
        self.chunks, self.raw, self.windows = [], [], []
        for text, windows in zip(texts, kept["readings"]):
            spans = ngram.spans(len(text.encode()))
            scores = [first.piece(piece) for piece in ngram.chunks(text)]
            self.chunks.append(numpy.array(scores))
            for start, end, log_odds in windows:
                touched = [s for (a, b), s in zip(spans, scores) if a < max(end, 1) and (b > start or a == b)]
                self.raw.append((len(self.chunks) - 1, numpy.array(touched), log_odds))

    def blended(self, blend):
        """Log odds of the encoder, joined by the first tier's."""
        return max((log_odds + blend * touched.max() for _, touched, log_odds in self.raw), default=score.NOTHING)

    def calibrated(self, blend, temperature, bias):
        """Makes probabilities of the windows."""
        p = lambda value: float(calibrate.sigmoid((value + bias) / temperature))
        self.windows = [(reading, touched, p(log_odds + blend * touched.max())) for reading, touched, log_odds in self.raw]

    def first(self):
        """Log odds of the first tier."""
        return max(float(scores.max()) for scores in self.chunks)

    def cascade(self, low, high, probability):
        """(probability, windows that the encoder reads) when it is asked between these log odds."""
        best, asked = 0.0, 0
        certain = [scores.max() >= high for scores in self.chunks]
        for scores in self.chunks:
            decided = scores[(scores < low) | (scores >= high)]
            best = max(best, probability(decided.max()) if len(decided) else 0.0)
        for reading, touched, p in self.windows:
            if not certain[reading] and ((touched >= low) & (touched < high)).any():
                asked += 1
                best = max(best, p)
        return best, asked


def load(arguments, out):
    """(rows as both tiers see them, blend and calibration of the encoder, its threshold that ships)."""
    kept = calibrate.read(out, ENCODER)
    texts = {row["id"]: row["text"] for row in split.read(arguments.data)}
    readings = [[folded, *decoded] for folded, decoded in views.read([texts[row["id"]] for row in kept])]
    first = ngram.Ngram.load(out / "ngram.first.npz").write(out / "ngram.bin")
    rows = [Row(row, texts, first) for row, texts in zip(kept, readings)]
    valid = [row for row in rows if row.kept["part"] == "valid" and (row.label or calibrate.counted(row.kept))]
    labels = numpy.array([row.label for row in valid])
    values = {blend: numpy.array([row.blended(blend) for row in valid]) for blend in BLENDS}
    blend = max(BLENDS, key=lambda blend: metrics.auc(values[blend][labels == 1], values[blend][labels == 0]))
    temperature, bias = calibrate.platt(values[blend], labels)
    for row in rows:
        row.calibrated(blend, temperature, bias)
    harmless = numpy.array([max((p for _, _, p in row.windows), default=0) for row in valid if not row.label])
    threshold = calibrate.threshold(harmless, calibrate.SHIPPED)
    return rows, {"blend": blend, "temperature": round(float(temperature), 4), "bias": round(float(bias), 4)}, threshold


def platt(rows):
    """(temperature, bias) of the first tier, on rows of known sources."""
    valid = [row for row in rows if row.kept["part"] == "valid" and (row.label or calibrate.counted(row.kept))]
    return calibrate.platt(numpy.array([row.first() for row in valid]), numpy.array([row.label for row in valid]))


def lower(rows, threshold, loss):
    """The highest log odds below which at most `loss` of the attacks of known sources lie that the encoder finds."""
    found = [row for row in rows if row.kept["part"] == "valid" and row.label and max((p for _, _, p in row.windows), default=0) >= threshold]
    # What the first tier must not decide: the worst chunk that a window which is found touches.
    needed = sorted(max(touched.max() for _, touched, p in row.windows if p >= threshold) for row in found)
    return float(needed[int(loss * len(needed))])


def upper(rows):
    """The log odds from which on no harmless row of a known source lies; a little more, as unseen ones lie higher."""
    harmless = [row.first() for row in rows if row.kept["part"] == "valid" and not row.label]
    return max(harmless) + 1.0


def logit(p):
    p = min(max(p, 1e-9), 1 - 1e-9)
    return math.log(p / (1 - p))


def judged(rows, low, high, temperature, bias):
    probability = lambda log_odds: float(calibrate.sigmoid((log_odds + bias) / temperature))
    return [row.cascade(low, high, probability) for row in rows]


def told(rows, low, high, temperature, bias, threshold):
    """What a band costs and saves."""
    answers = judged(rows, low, high, temperature, bias)
    line = []
    for part in ("valid", "test"):
        here = [(row, p, asked) for row, (p, asked) in zip(rows, answers) if row.kept["part"] == part]
        before = numpy.array([max((p for _, _, p in row.windows), default=0) >= threshold for row, _, _ in here if row.label])
        after = numpy.array([p >= threshold for row, p, _ in here if row.label])
        plain = [(row, asked) for row, _, asked in here if not row.label and row.kept["kind"] != "harmful_request"]
        cleared = sum(asked == 0 for _, asked in plain) / len(plain)
        windows = sum(asked for _, asked in plain) / sum(len(row.windows) for row, _ in plain)
        line.append(f"{part}: recall {before.mean():.4f} -> {after.mean():.4f}, harmless texts without encoder {cleared:.3f}, windows read {windows:.3f}")
    return "; ".join(line)


def choose(arguments, out):
    rows, encoder, threshold = load(arguments, out)
    temperature, bias = platt(rows)
    low, high = lower(rows, threshold, arguments.loss), upper(rows)
    probability = lambda log_odds: round(float(calibrate.sigmoid((log_odds + bias) / temperature)), 6)
    band = [probability(low), probability(high)]
    record = {"temperature": round(float(temperature), 4), "bias": round(float(bias), 4), "band": band, "log_odds": [low, high], "encoder": encoder}
    print(json.dumps(record), told(rows, low, high, temperature, bias, threshold), sep="\n")
    (out / "first_tier.json").write_text(json.dumps(record, indent=1) + "\n")
    keys = [*score.KEPT]
    with open(out / "scores.ngram.first.jsonl", "w") as alone, open(out / "scores.cascade.jsonl", "w") as both:
        for row, (p, asked) in zip(rows, judged(rows, low, high, temperature, bias)):
            kept = {key: row.kept[key] for key in keys if row.kept.get(key) is not None}
            alone.write(json.dumps({**kept, "score": round(row.first(), 4)}) + "\n")
            both.write(json.dumps({**kept, "score": round(logit(p), 5), "windows": asked}) + "\n")


def both(arguments, out):
    """Flagged by one of the two is flagged: the rules' scores are put on the cascade's scale, so that their threshold of 0.5 is its own."""
    rules = {row["id"]: row["score"] for row in calibrate.read(out, "rules")}
    thresholds = json.loads((out / "calibration.cascade.json").read_text())["thresholds"]
    cut = next(t["threshold"] for t in thresholds if t["false_positive_rate"] == calibrate.SHIPPED)
    with open(out / "scores.both.jsonl", "w") as target:
        for row in calibrate.read(out, "cascade"):
            rule = rules[row["id"]]
            # Straight lines from 0 to 0, from 0.5 to the threshold, from 1 to 1.
            scaled = rule * 2 * cut if rule < 0.5 else cut + (rule - 0.5) * 2 * (1 - cut)
            row["score"] = round(max(row["score"], logit(scaled)), 5)
            target.write(json.dumps(row) + "\n")


def curve(arguments, out):
    rows, _, threshold = load(arguments, out)
    temperature, bias = platt(rows)
    for loss in (0.0, 0.002, 0.004, 0.008, 0.015, 0.03, 0.06):
        low = lower(rows, threshold, loss)
        print(f"lost of known {loss}: below {low:.2f}; {told(rows, low, math.inf, temperature, bias, threshold)}")
    for low, high in ((-math.inf, upper(rows)),):
        print(f"from {high:.2f} on; {told(rows, low, high, temperature, bias, threshold)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("distil", "choose", "both", "curve"))
    parser.add_argument("--data")
    parser.add_argument("--out", required=True)
    parser.add_argument("--encoder")
    parser.add_argument("--count", type=int, default=50000)
    parser.add_argument("--bits", type=int, default=18)
    parser.add_argument("--l2", type=float, default=0.2)
    parser.add_argument("--loss", type=float, default=LOSS)
    arguments = parser.parse_args()
    {"distil": distil, "choose": choose, "both": both, "curve": curve}[arguments.what](arguments, Path(arguments.out))


if __name__ == "__main__":
    main()
