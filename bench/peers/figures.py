"""Counting, and how the counts are written."""

import math

import names

# Scores are sums of binary fractions; one that is written 0.4 should count from 0.4 on.
SLACK = 1e-6


def wilson(right, all):
    """The 95 % interval of a share."""
    if all == 0:
        return 0.0, 1.0
    z, p = 1.959964, right / all
    middle, half = p + z * z / (2 * all), z * math.sqrt(p * (1 - p) / all + z * z / (4 * all * all))
    return max(0.0, (middle - half) / (1 + z * z / all)), min(1.0, (middle + half) / (1 + z * z / all))


class Count:
    """Findings that are right and wrong, and spans that are found and missed."""

    def __init__(self, right=0, wrong=0, found=0, missed=0):
        self.right, self.wrong, self.found, self.missed = right, wrong, found, missed

    def __add__(self, other):
        return Count(self.right + other.right, self.wrong + other.wrong, self.found + other.found, self.missed + other.missed)

    def precision(self):
        return self.right / max(1, self.right + self.wrong)

    def recall(self):
        return self.found / max(1, self.found + self.missed)

    def f1(self):
        p, r = self.precision(), self.recall()
        return 2 * p * r / (p + r) if p + r else 0.0

    def cells(self):
        """Precision and recall with their intervals, and F1, as cells of a table."""
        def share(value, right, wrong):
            low, high = wilson(right, right + wrong)
            return f"{value:.3f} ({low:.3f}-{high:.3f})" if right + wrong else "-"
        return (f"{share(self.precision(), self.right, self.wrong)} | {share(self.recall(), self.found, self.missed)} | "
                f"{self.f1():.3f}")

    def short(self):
        """F1, then precision and recall."""
        return f"{self.f1():.3f} ({self.precision():.3f}, {self.recall():.3f})" if self.right + self.wrong else "none found"


def alone(found):
    """Of findings of one type that overlap only the likeliest stays, and of equals the longest: nobody pays for saying it twice."""
    kept = []
    for finding in sorted(found, key=lambda f: (-f[3], f[0] - f[1], f[0])):
        if not any(finding[2] == k[2] and finding[0] < k[1] and k[0] < finding[1] for k in kept):
            kept.append(finding)
    return kept


def spans(rows, found, known, kinds, threshold, overlap):
    """A `Count` for each of `kinds`; `found` has a list of findings for each row, `known` maps their types."""
    counts = {kind: Count() for kind in kinds}
    for row, findings in zip(rows, found, strict=True):
        got = alone([f for f in names.mapped(findings, known) if f[3] >= threshold and f[2] in counts])
        wanted = [span for span in names.labelled(row) if span[2] in counts]

        def same(a, b):
            return a[2] == b[2] and (a[0] < b[1] and b[0] < a[1] if overlap else a[:2] == b[:2])

        for finding in got:
            hit = any(same(finding, span) for span in wanted)
            counts[finding[2]] += Count(right=hit, wrong=not hit)
        for span in wanted:
            hit = any(same(finding, span) for finding in got)
            counts[span[2]] += Count(found=hit, missed=not hit)
    return counts


def total(rows, found, known, kinds, threshold, overlap=False):
    return sum(spans(rows, found, known, kinds, threshold, overlap).values(), Count())


def best_threshold(rows, found, known, kinds):
    """The score from which findings should count for the highest F1 of all `kinds` together, over the very rows; 0.5 if it is no worse."""
    scores = [0.5] + sorted({round(f[3], 4) for findings in found for f in findings if f[2] in known})
    return max(scores, key=lambda score: total(rows, found, known, kinds, score - SLACK).f1())


def per_row(rows, flagged):
    """A `Count` of rows that hold a secret (label 1) or do not."""
    count = Count()
    for row, flag in zip(rows, flagged, strict=True):
        if row["label"]:
            count += Count(right=flag, found=flag, missed=not flag)
        else:
            count += Count(wrong=flag)
    return count


def median(values):
    values = sorted(values)
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2
