"""Writes the honest report: what each model does on sources that no training saw.

    python report.py --out OUT --docs DIR      # scores.*.jsonl, calibration.*.json -> DIR/models-report.md, DIR/models/*.svg
"""

import argparse
import collections
import json
from pathlib import Path

import numpy

import calibrate
import metrics
import plots

TITLES = {"rules": "rules alone", "ngram": "n-grams alone", "ngram.first": "first tier alone", "model.q8w": "encoder alone", "cascade": "cascade", "both": "rules and cascade"}
HARD = {
    "role play": lambda row: row["kind"] == "roleplay_prompt",
    "security prose": lambda row: row["kind"] in ("security_doc", "mined_trigger_words"),
    "about prompts": lambda row: row["kind"] in ("prompt_engineering_doc", "benign_lookalike_extraction", "jailbreak_demo", "standalone_fp", "benign_chat_tokens"),
    "code": lambda row: row["kind"] in ("source_code", "coding_request", "clean_code"),
    "other languages": lambda row: row["file"] == "multilingual" and row["kind"] != "roleplay_prompt",
    "encoded, no attack": lambda row: row["kind"].startswith("benign_encoded") or row["kind"] == "benign_technical_blob",
    "documents and tools": lambda row: row["file"] in ("documents_and_tools", "clean_carriers") and row["kind"] != "clean_code",
    "system prompts": lambda row: row["file"] == "system_prompts",
    "harmful requests": lambda row: row["kind"] == "harmful_request",
}
FAMILIES = {"indirect: plain tasks": lambda row: "naive_task" in row["kind"]}


class System:
    """One scored model: its rows and the thresholds it ships."""

    def __init__(self, out, name):
        self.name, self.title = name, TITLES.get(name, name)
        self.rows = calibrate.read(out, name)
        # What one of the two flags is flagged, so the cascade's threshold is that of both.
        path = Path(out) / f"calibration.{'cascade' if name == 'both' else name}.json"
        self.calibration = json.loads(path.read_text()) if path.exists() else None
        for row in self.rows:
            row["p"] = row["score"]
            if self.calibration:
                temperature, bias = self.calibration["temperature"], self.calibration["bias"]
                row["p"] = float(calibrate.sigmoid((row["score"] + bias) / temperature))

    def threshold(self, rate=calibrate.SHIPPED):
        """The probability from which on a text is flagged."""
        if not self.calibration:
            return 0.5
        return next(t["threshold"] for t in self.calibration["thresholds"] if t["false_positive_rate"] == rate)

    def pick(self, part, keep=lambda row: True):
        return [row for row in self.rows if row["part"] == part and keep(row)]


def benign(system, part):
    return numpy.array([row["p"] for row in system.pick(part, calibrate.counted)])


def values(rows):
    return numpy.array([row["p"] for row in rows])


def family(row):
    return next((name for name, holds in FAMILIES.items() if holds(row)), row["file"])


SLICES = {
    "all held-out attacks": lambda row: True,
    "written by others (HackAPrompt, PIArena, TaskTracker, JailbreakLLMs, gandalf, GPTFuzz, CodeAttack, Self-Reminder)": lambda row: "/" in row["source"]
    and not row["source"].startswith(("compose", "deepmind")) or row["source"].startswith("HackAPrompt"),
    "attack and carrier both unseen": lambda row: not row.get("payload_seen"),
    "without plain tasks in documents": lambda row: "naive_task" not in row["kind"],
}


def headline(systems):
    """Recall at false-positive rates measured on the held-out harmless rows themselves."""
    lines = []
    for title, holds in SLICES.items():
        lines += [f"\n**{title}**\n", "| model | attacks | AUC | recall at 0.1 % | at 1 % | at 5 % |", "|---|---:|---:|---|---|---|"]
        for system in systems:
            attacks, harmless = values(system.pick("test", lambda row: row["label"] == 1 and holds(row))), benign(system, "test")
            cells = [metrics.rate(*metrics.recall_at(attacks, harmless, rate)) for rate in calibrate.RATES]
            lines.append(f"| {system.title} | {len(attacks)} | {metrics.auc(attacks, harmless):.3f} | {' | '.join(cells)} |")
    return lines


def shipped(systems):
    """What happens at the threshold that ships, in known and unknown sources."""
    lines = ["| model | threshold | recall, known sources | false alarms | recall, held-out sources | false alarms | ECE known | ECE held out |", "|---|---:|---|---|---|---|---:|---:|"]
    for system in systems:
        cut, cells, errors = system.threshold(), [], []
        for part in ("valid", "test"):
            attacks, harmless = values(system.pick(part, lambda row: row["label"] == 1)), benign(system, part)
            cells += [metrics.rate((attacks >= cut).sum(), len(attacks)), metrics.rate((harmless >= cut).sum(), len(harmless))]
            errors.append(f"{metrics.calibration_error(attacks, harmless):.3f}" if system.calibration else "-")
        lines.append(f"| {system.title} | {cut:.3f} | {' | '.join(cells)} | {' | '.join(errors)} |")
    return lines


def table(systems, title, part, group, keep, least=15):
    """Share at or above the shipped threshold, by group."""
    lines = [f"| {title} | rows | " + " | ".join(system.title for system in systems) + " |", "|---|---:|" + "---|" * len(systems)]
    groups = [collections.defaultdict(list) for _ in systems]
    for number, system in enumerate(systems):
        for row in system.rows:
            if (part is None or row["part"] == part) and keep(row):
                groups[number][group(row)].append(row["p"])
    for name in sorted(groups[0], key=lambda name: (-len(groups[0][name]), str(name))):
        if len(groups[0][name]) < least:
            continue
        cells = []
        for number, system in enumerate(systems):
            found = numpy.array(groups[number][name])
            cells.append(metrics.rate((found >= system.threshold()).sum(), len(found)))
        lines.append(f"| {name} | {len(groups[0][name])} | {' | '.join(cells)} |")
    return lines


def by_source(systems):
    """AUC of each held-out source against all held-out harmless rows."""
    lines = ["| source | rows | " + " | ".join(f"{s.title}: AUC | recall at 1 %" for s in systems) + " |", "|---|---:|" + "---:|---|" * len(systems)]
    sources = collections.Counter(row["source"] for row in systems[0].pick("test", lambda row: row["label"] == 1))
    for source, count in sources.most_common():
        cells = []
        for system in systems:
            attacks = values(system.pick("test", lambda row: row["label"] == 1 and row["source"] == source))
            harmless = benign(system, "test")
            cells += [f"{metrics.auc(attacks, harmless):.3f}", metrics.rate(*metrics.recall_at(attacks, harmless, 0.01))]
        lines.append(f"| {source} | {count} | {' | '.join(cells)} |")
    return lines


def hard(systems):
    """False alarms on what looks like an attack, known and held-out sources apart."""
    lines = []
    for part, title in (("test", "held-out sources"), ("valid", "known sources, unseen rows")):
        lines += table(systems, title, part, lambda row: next((n for n, holds in HARD.items() if holds(row)), "plain prompts"), lambda row: row["label"] == 0, 5)
        for system in systems:
            rows = system.pick(part, lambda row: calibrate.counted(row) and any(holds(row) for holds in HARD.values()))
            flagged = sum(row["p"] >= system.threshold() for row in rows)
            lines.append(f"\n{system.title}: all hard negatives but harmful requests {metrics.rate(flagged, len(rows))}  ")
        lines.append("")
    return lines


def write(systems, out, docs):
    attack = lambda row: row["label"] == 1
    training = json.loads((out / "train.json").read_text()) if (out / "train.json").exists() else None
    lines = ["# What the injection classifier does on texts it has no relatives of", ""]
    lines += (Path(__file__).parent / "report_head.md").read_text().splitlines()
    if training:
        lines += ["", f"This model: {training['samples']} samples in {training['minutes']} minutes on one core, seed {training['seed']}, training rows sha256 `{training['data_sha256']}`."]
    lines += ["", "## Held-out sources", "", "False-positive rates are measured on the held-out harmless rows themselves.", *headline(systems)]
    lines += ["", "![ROC](models/roc.svg)", "", "## At the shipped threshold", "", f"The threshold comes from harmless rows of known sources (`valid`), at {calibrate.SHIPPED:.1%} false alarms.", "", *shipped(systems)]
    lines += ["", "![Calibration](models/calibration.svg)", "", "## By held-out source", "", *by_source(systems), "", "![By source](models/sources.svg)"]
    lines += ["", "## False alarms on hard negatives", "", *hard(systems), "## False alarms by held-out source", "", *table(systems, "source", "test", lambda row: row["source"], lambda row: row["label"] == 0)]
    lines += ["", "## Recall by family (held out, shipped threshold)", "", *table(systems, "family", "test", family, attack)]
    lines += ["", "## Recall by kind (held out, shipped threshold)", "", *table(systems, "kind", "test", lambda row: row["kind"], attack)]
    lines += ["", "## Recall by language (held out, shipped threshold)", "", *table(systems, "language", "test", lambda row: row.get("lang", "not given"), attack, 8)]
    lines += ["", *(Path(__file__).parent / "report_tail.md").read_text().splitlines()]
    docs.mkdir(parents=True, exist_ok=True)
    (docs / "models").mkdir(exist_ok=True)
    (docs / "models-report.md").write_text("\n".join(lines) + "\n")
    plots.roc(systems, docs / "models" / "roc.svg")
    plots.calibration([system for system in systems if system.calibration], docs / "models" / "calibration.svg")
    plots.sources(systems, docs / "models" / "sources.svg")


def summary(systems):
    """The few figures that go into model.yaml."""
    result = {}
    for system in systems:
        attacks, harmless = values(system.pick("test", lambda row: row["label"] == 1)), benign(system, "test")
        caught = [metrics.recall_at(attacks, harmless, rate) for rate in calibrate.RATES]
        flagged = {}
        for part in ("valid", "test"):
            rows = system.pick(part, lambda row: calibrate.counted(row) and any(holds(row) for holds in HARD.values()))
            flagged[part] = round(sum(row["p"] >= system.threshold() for row in rows) / len(rows), 4)
        result[system.name] = {
            "held_out_auc": round(metrics.auc(attacks, harmless), 4),
            **{f"held_out_recall_at_{rate:g}": round(float(found / total), 4) for rate, (found, total) in zip(calibrate.RATES, caught)},
            "hard_negatives_flagged_known": flagged["valid"],
            "hard_negatives_flagged_held_out": flagged["test"],
        }
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True)
    parser.add_argument("--docs", required=True)
    arguments = parser.parse_args()
    out = Path(arguments.out)
    systems = [System(out, name) for name in TITLES if (out / f"scores.{name}.jsonl").exists()]
    systems = [system for system in systems if system.pick("test")]
    write(systems, out, Path(arguments.docs))
    figures = summary(systems)
    (out / "metrics.json").write_text(json.dumps(figures, indent=1) + "\n")
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
