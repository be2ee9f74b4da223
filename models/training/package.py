"""Puts a model's folder together: model.yaml, the weights, the tokenizer, the first tier, licence and notice.

    python package.py injection --encoder DIR --out OUT --version 0.2.0     # models/injection
    python package.py pii       --encoder DIR --out OUT --version 0.1.0     # models/pii
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import model

HERE = Path(__file__).parent
WEIGHTS = "model.q8w.onnx"


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def named(folder, file):
    return f"{{ file: {file}, sha256: {sha256(folder / file)} }}"


def files(folder):
    """Both backends read the same file: 8-bit weights and floating arithmetic, so they also give the same scores."""
    return ["files:", f"  any: {named(folder, WEIGHTS)}", f"tokenizer: {named(folder, 'tokenizer.json')}"]


def made_from(training):
    return f"training_data: \"{training['samples']} samples, seed {training['seed']}, from rows of sha256 {training['data_sha256']}\""


def injection(folder, out):
    ships, tier = (json.loads((out / name).read_text()) for name in ("calibration.cascade.json", "first_tier.json"))
    calibration = tier["encoder"]
    metrics = json.loads((out / "metrics.json").read_text())
    return [
        "summary: Tells prompt injections and jailbreaks from ordinary texts.",
        "task: sequence",
        "labels: [benign, injection]",
        "categories: { injection: security.injection }",
        "window_tokens: 128",
        "overlap_tokens: 32",
        "views: [folded-rest, decoded-folded]",
        f'document_token: "{model.DOCUMENT_NAME}"',
        *files(folder),
        "first_tier:",
        f"  file: {named(folder, 'ngram.bin')}",
        f"  temperature: {tier['temperature']}",
        f"  bias: {tier['bias']}",
        f"  blend: {calibration['blend']}",
        f"  band: [{tier['band'][0]}, {tier['band'][1]}]",
        "thresholds:",
        *(f"  - {{ threshold: {entry['threshold']}, false_positive_rate: {entry['false_positive_rate']} }}" for entry in ships["thresholds"]),
        f"calibration: {{ temperature: {calibration['temperature']}, bias: {calibration['bias']} }}",
        made_from(json.loads((out / "train.json").read_text())),
        "metrics:",
        *(f"  {name}: {value}" for name, value in metrics["cascade"].items()),
    ]


def pii(folder, out):
    import pii as recipe

    metrics = json.loads((out / "metrics.json").read_text())
    return [
        "summary: Finds persons, places, organisations, postal addresses and dates of birth.",
        "task: token",
        f"labels: [{', '.join(recipe.LABELS)}]",
        "categories:",
        *(f"  {kind}: privacy.pii.{kind.lower().replace('_', '-')}" for kind in recipe.TYPES),
        "window_tokens: 128",
        "overlap_tokens: 32",
        *files(folder),
        made_from(json.loads((out / "train.json").read_text())),
        "metrics:",
        *(f"  \"{name}\": {{ type_blind_f1: {row['type-blind']['f1']}, strict_f1: {row['strict']['f1']} }}" for name, row in metrics.items() if row["strict"]["spans"]),
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("injection", "pii"))
    for name in ("encoder", "out", "version"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    out, folder = Path(arguments.out), HERE.parent / arguments.what
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(out / WEIGHTS, folder)
    if arguments.what == "injection":
        shutil.copy(out / "ngram.bin", folder)
    (folder / "tokenizer.json").write_text(model.plain_tokenizer(model.encoder_files(arguments.encoder)[1]))
    shutil.copy(HERE.parents[1] / "LICENSE", folder / "LICENCE")
    shutil.copy(HERE / "NOTICE", folder)
    body = {"injection": injection, "pii": pii}[arguments.what](folder, out)
    head = ["# Written by models/training/package.py. How it was made and what it is bad at: docs/models.md.", "format: 1", f"name: {arguments.what}", f"version: {arguments.version}"]
    (folder / "model.yaml").write_text("\n".join([*head, *body, "licence: Apache-2.0"]) + "\n")
    for path in sorted(folder.iterdir()):
        print(f"{sha256(path)} {path.stat().st_size:>10} {path.relative_to(HERE.parents[1])}")


if __name__ == "__main__":
    main()
