"""Puts the model's folder together: model.yaml, tokenizer.json, and where asked the weights.

    python package.py --encoder DIR --out OUT --model models/injection --version 0.1.0 [--weights DIR]
"""

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import model

BACKENDS = {"onnxruntime": "model.int8", "tract": "model.q8w"}


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def describe(out, folder, version):
    """The text of model.yaml. One temperature and bias serve both backends; thresholds are each backend's own."""
    calibration = {name: json.loads((out / f"calibration.{name}.json").read_text()) for name in BACKENDS.values()}
    training = json.loads((out / "train.json").read_text())
    metrics = json.loads((out / "metrics.json").read_text())
    first = calibration["model.int8"]
    lines = [
        "# Written by models/training/package.py. How it was made and what it is bad at: docs/models-report.md.",
        "format: 1",
        "name: injection",
        f"version: {version}",
        "summary: Tells prompt injections and jailbreaks from ordinary texts.",
        "task: sequence",
        "labels: [benign, injection]",
        "categories: { injection: security.injection }",
        "window_tokens: 128",
        "overlap_tokens: 32",
        "files:",
        *(f"  {backend}: {{ file: {name}.onnx, sha256: {sha256(out / f'{name}.onnx')} }}" for backend, name in BACKENDS.items()),
        f"tokenizer: {{ file: tokenizer.json, sha256: {sha256(folder / 'tokenizer.json')} }}",
        "thresholds:",
    ]
    for backend, name in BACKENDS.items():
        for entry in calibration[name]["thresholds"]:
            lines.append(f"  - {{ backend: {backend}, threshold: {entry['threshold']}, false_positive_rate: {entry['false_positive_rate']} }}")
    lines += [
        f"calibration: {{ temperature: {first['temperature']}, bias: {first['bias']} }}",
        f"training_data: \"{training['samples']} samples, seed {training['seed']}, from rows of sha256 {training['data_sha256']}\"",
        "metrics:",
    ]
    for name, value in metrics["model.int8"].items():
        lines.append(f"  {name}: {value}")
    return "\n".join([*lines, "licence: Apache-2.0"]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("encoder", "out", "model", "version"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--weights", help="folder that gets all files, the weights too")
    arguments = parser.parse_args()
    out, folder = Path(arguments.out), Path(arguments.model)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tokenizer.json").write_text(model.plain_tokenizer(model.encoder_files(arguments.encoder)[1]))
    (folder / "model.yaml").write_text(describe(out, folder, arguments.version))
    if arguments.weights:
        target = Path(arguments.weights)
        target.mkdir(parents=True, exist_ok=True)
        for path in [*folder.iterdir(), *(out / f"{name}.onnx" for name in BACKENDS.values())]:
            if path.is_file() and path.resolve().parent != target.resolve():
                shutil.copy(path, target)
    for path in sorted(out.glob("model.*.onnx")):
        print(f"{sha256(path)} {path.stat().st_size:>10} {path.name}")


if __name__ == "__main__":
    main()
