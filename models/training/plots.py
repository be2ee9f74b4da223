"""The plots of the report, as small SVG files."""

import collections

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.hashsalt": "balustrade", "svg.fonttype": "none", "font.size": 9, "axes.grid": True, "grid.alpha": 0.3})

import numpy
from matplotlib import pyplot

import calibrate
import metrics


def save(figure, path):
    figure.tight_layout()
    figure.savefig(path, metadata={"Date": None})
    pyplot.close(figure)


def below(axes, columns):
    """A legend that covers no line."""
    axes.legend(fontsize=7, loc="upper center", bbox_to_anchor=(0.5, -0.12), ncol=columns, frameon=False)


def split_scores(system, part):
    attacks = numpy.array([row["p"] for row in system.rows if row["part"] == part and row["label"] == 1])
    harmless = numpy.array([row["p"] for row in system.rows if row["part"] == part and calibrate.counted(row)])
    return attacks, harmless


def roc(systems, path):
    """Recall against false positives, these on a logarithmic scale: the left end is where a guardrail works."""
    figure, axes = pyplot.subplots(figsize=(7, 5))
    rates = numpy.logspace(-3, 0, 60, endpoint=False)
    for number, system in enumerate(systems):
        for part, style in (("test", "-"), ("valid", ":")):
            attacks, harmless = split_scores(system, part)
            recall = [metrics.recall_at(attacks, harmless, rate)[0] / len(attacks) for rate in rates]
            label = f"{system.title}, {'held-out' if part == 'test' else 'known'} sources"
            axes.plot(rates, recall, style, color=f"C{number}", label=label)
    axes.set(xscale="log", xlabel="false positives", ylabel="recall", ylim=(0, 1))
    below(axes, 2)
    save(figure, path)


def calibration(systems, path):
    """Share of attacks against probability, both labels counted alike."""
    figure, axes = pyplot.subplots(figsize=(5, 5))
    axes.plot([0, 1], [0, 1], color="grey", linewidth=0.8)
    for number, system in enumerate(systems):
        for part, style in (("test", "o-"), ("valid", "o:")):
            attacks, harmless = split_scores(system, part)
            points = []
            for low in numpy.arange(0, 1, 0.1):
                inside = [((p >= low) & (p < low + 0.1 + 1e-9 * (low > 0.85))).mean() for p in (attacks, harmless)]
                if sum(inside) > 0:
                    points.append((low + 0.05, inside[0] / sum(inside)))
            axes.plot(*zip(*points), style, color=f"C{number}", markersize=3, label=f"{system.title}, {'held-out' if part == 'test' else 'known'}")
    axes.set(xlabel="probability", ylabel="share of attacks")
    below(axes, 1)
    save(figure, path)


def sources(systems, path):
    """Recall by held-out source at the shipped threshold."""
    found = collections.defaultdict(dict)
    for system in systems:
        groups = collections.defaultdict(list)
        for row in system.rows:
            if row["part"] == "test" and row["label"] == 1:
                groups[row["source"]].append(row["p"] >= system.threshold())
        for source, caught in groups.items():
            found[source][system.name] = sum(caught) / len(caught)
    names = sorted(found, key=lambda name: found[name].get(systems[-1].name, 0))
    figure, axes = pyplot.subplots(figsize=(7, 0.3 * len(names) + 1))
    height = 0.8 / len(systems)
    for number, system in enumerate(systems):
        places = numpy.arange(len(names)) + number * height
        axes.barh(places, [found[name].get(system.name, 0) for name in names], height, color=f"C{number}", label=system.title)
    axes.set_yticks(numpy.arange(len(names)) + 0.4, [name.split(" via ")[0][:40] for name in names], fontsize=7)
    axes.set(xlabel="recall at the shipped threshold", xlim=(0, 1))
    below(axes, 2)
    save(figure, path)
