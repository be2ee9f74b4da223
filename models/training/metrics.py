"""The measures of the report. No library, so that they are easy to check."""

import math

import numpy


def auc(attacks, harmless):
    """Chance that an attack scores above a harmless text; ties count half."""
    ranked = numpy.sort(harmless)
    below = numpy.searchsorted(ranked, attacks, "left")
    upto = numpy.searchsorted(ranked, attacks, "right")
    return float((below + upto).sum() / 2 / (len(attacks) * len(harmless)))


def recall_at(attacks, harmless, rate):
    """(attacks caught, attacks) at the lowest threshold that at most `rate` of the harmless texts reach."""
    ranked = numpy.sort(harmless)[::-1]
    cut = ranked[int(rate * len(ranked))]
    return int((attacks > cut).sum()), len(attacks)


def wilson(found, total, z=1.96):
    """The 95 % interval of a share."""
    if total == 0:
        return 0.0, 1.0
    share, square = found / total, z * z
    middle = (share + square / 2 / total) / (1 + square / total)
    half = z / (1 + square / total) * math.sqrt(share * (1 - share) / total + square / 4 / total / total)
    return max(0.0, middle - half), min(1.0, middle + half)


def rate(found, total):
    """A share in per cent with its interval, for a table."""
    low, high = wilson(int(found), int(total))
    return f"{100 * found / max(total, 1):.1f} ({100 * low:.1f}–{100 * high:.1f})"


def calibration_error(attacks, harmless, bins=10):
    """Mean distance of probability and truth over bins of equal width; both labels count alike."""
    p = numpy.concatenate([attacks, harmless])
    truth = numpy.concatenate([numpy.ones(len(attacks)), numpy.zeros(len(harmless))])
    weight = numpy.concatenate([numpy.full(len(attacks), 0.5 / len(attacks)), numpy.full(len(harmless), 0.5 / len(harmless))])
    place = numpy.minimum((p * bins).astype(int), bins - 1)
    return float(sum(abs((weight * (p - truth))[place == b].sum()) for b in range(bins)))


def demo():
    """Checks on cases worked out by hand."""
    assert auc(numpy.array([2.0, 3.0]), numpy.array([1.0, 2.0])) == 0.875
    assert recall_at(numpy.array([0.5, 5.0]), numpy.arange(100) / 50, 0.01) == (1, 2)
    low, high = wilson(0, 300)
    assert low == 0 and 0.0125 < high < 0.0127
    assert calibration_error(numpy.array([1.0]), numpy.array([0.0])) == 0


if __name__ == "__main__":
    demo()
