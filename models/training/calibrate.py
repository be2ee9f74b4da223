"""Turns scores into probabilities, and says which threshold costs how many false alarms.

    python calibrate.py --out OUT [--name model.int8]     # OUT/scores.<name>.jsonl -> OUT/calibration.<name>.json

Only rows of sources that training knew, of the split it never saw. Platt's method, which is a temperature and a bias,
with attacks and harmless texts counted alike: a probability of one half is an even bet where half of the texts are attacks.
"""

import argparse
import json
from pathlib import Path

import numpy

RATES = (0.001, 0.01, 0.05)
# Of harmless rows of known sources; the policies that ship ask for it. Held-out ones, which are chosen to be difficult, are flagged
# about three times as often, and of hard negatives at most 3 % should be.
SHIPPED = 0.005


def read(out, name):
    """The rows of a score file."""
    return [json.loads(line) for line in open(Path(out) / f"scores.{name}.jsonl")]


def counted(row):
    """Whether a harmless row counts towards thresholds. Harmful requests are reported apart: rare in real traffic."""
    return row["label"] == 0 and row["kind"] != "harmful_request"


def sigmoid(values):
    return 1 / (1 + numpy.exp(-numpy.clip(values, -60, 60)))


def platt(scores, labels):
    """(temperature, bias): probability = sigmoid((score + bias) / temperature)."""
    from scipy.optimize import minimize

    weights = numpy.where(labels == 1, 0.5 / (labels == 1).sum(), 0.5 / (labels == 0).sum())
    sign = numpy.where(labels == 1, 1, -1)

    def loss(point):
        return (weights * numpy.logaddexp(0, -sign * (point[0] * scores + point[1]))).sum()

    slope, shift = minimize(loss, [1.0, 0.0], method="Nelder-Mead").x
    assert slope > 0, "higher scores are not likelier attacks; this model is broken"
    return 1 / slope, shift / slope


def threshold(scores, rate):
    """The lowest score that at most `rate` of the scores reach."""
    ranked = numpy.sort(scores)[::-1]
    allowed = int(rate * len(ranked))
    return float(numpy.nextafter(ranked[allowed], numpy.inf))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True)
    parser.add_argument("--name", default="model.int8")
    parser.add_argument("--as-is", action="store_true", help="these are log odds of probabilities already; make thresholds only")
    parser.add_argument("--like", help="take temperature and bias from this one's calibration, as one model.yaml has one of each")
    arguments = parser.parse_args()
    rows = [row for row in read(arguments.out, arguments.name) if row["part"] == "valid" and (row["label"] or counted(row))]
    scores = numpy.array([row["score"] for row in rows])
    labels = numpy.array([row["label"] for row in rows])
    if arguments.like:
        known = json.loads((Path(arguments.out) / f"calibration.{arguments.like}.json").read_text())
        temperature, bias = known["temperature"], known["bias"]
    elif arguments.as_is:
        temperature, bias = 1.0, 0.0
    else:
        temperature, bias = platt(scores, labels)
    thresholds = [
        {"threshold": round(float(sigmoid((threshold(scores[labels == 0], rate) + bias) / temperature)), 6), "false_positive_rate": rate}
        for rate in sorted({*RATES, SHIPPED})
    ]
    result = {
        "temperature": round(float(temperature), 4),
        "bias": round(float(bias), 4),
        "thresholds": thresholds,
        "benign_rows": int((labels == 0).sum()),
        "attack_rows": int((labels == 1).sum()),
    }
    (Path(arguments.out) / f"calibration.{arguments.name}.json").write_text(json.dumps(result, indent=1) + "\n")
    print(json.dumps(result))


if __name__ == "__main__":
    main()
