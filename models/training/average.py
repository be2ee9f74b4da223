"""Averages the weights of a run and of the run that went on from it, which generalises better than either.

    python average.py --first OUT1 --second OUT2 --out OUT      # classifier.pt, train.json

Wortsman et al., "Model soups", 2022.
"""

import argparse
import json
from pathlib import Path

import torch

SECOND = 0.6


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("first", "second", "out"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    first, second = (torch.load(Path(folder) / "classifier.pt", weights_only=True) for folder in (arguments.first, arguments.second))
    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    torch.save({name: (1 - SECOND) * value + SECOND * second[name] for name, value in first.items()}, out / "classifier.pt")
    record = json.loads((Path(arguments.second) / "train.json").read_text())
    (out / "train.json").write_text(json.dumps({**record, "averaged": [1 - SECOND, SECOND]}, indent=1) + "\n")


if __name__ == "__main__":
    main()
