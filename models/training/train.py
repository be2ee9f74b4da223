"""Trains the injection classifier.

    python train.py --data DIR --encoder DIR --out OUT --minutes 25

OUT must hold ngram.npz (ngram.py). Leaves OUT/classifier.pt and OUT/train.json. One seed gives one run, as long as the
samples are through before the minutes are over; otherwise the learning rate follows the clock.
"""

import argparse
import json
import math
import os
import random
import time
from pathlib import Path

import numpy
import torch
from tokenizers import Tokenizer

import data
import model
import ngram


def batches(samples, tokens, rng):
    """Batches of about `tokens` tokens, each of texts of one length, in random order."""
    order = list(range(len(samples)))
    rng.shuffle(order)
    made = []
    for begin in range(0, len(order), 2048):
        # Sorted within a stretch only, so that no batch depends on texts from far apart in the plan.
        stretch = sorted(order[begin : begin + 2048], key=lambda i: len(samples[i][0]))
        batch, group = [], []
        for index in stretch:
            longest = len(samples[index][0]) + 2
            if batch and longest * (len(batch) + 1) > tokens:
                group.append(batch)
                batch = []
            batch.append(index)
        group.append(batch)
        rng.shuffle(group)
        made += group
    return made


def tensors(samples, batch):
    """Padded ids, mask and labels."""
    length = max(len(samples[i][0]) for i in batch) + 2
    ids = numpy.full((len(batch), length), model.PAD, numpy.int64)
    for row, index in enumerate(batch):
        content = samples[index][0]
        ids[row, : len(content) + 2] = [model.CLS, *content, model.SEP]
    labels = torch.tensor([samples[i][1] for i in batch])
    return torch.from_numpy(ids), torch.from_numpy((ids != model.PAD).astype(numpy.int64)), labels


def rate(progress):
    """Share of the full learning rate: a short rise, then a cosine to zero."""
    return progress / 0.04 if progress < 0.04 else 0.5 + 0.5 * math.cos(math.pi * min(1.0, (progress - 0.04) / 0.96))


def optimiser(trained, words, arguments):
    """AdamW, slower on the table of words. Rare words are seen a few times only; a high rate would tear them away from their neighbours."""
    groups = [{"params": [part for part in trained if part is not words], "scale": 1.0}]
    if words.requires_grad:
        groups.append({"params": [words], "scale": arguments.words_lr})
    return torch.optim.AdamW(groups, lr=arguments.lr, weight_decay=0.01, fused=True)


def train(classifier, samples, arguments):
    """One pass over the samples."""
    device = next(classifier.parameters()).device
    trained = [parameter for parameter in classifier.parameters() if parameter.requires_grad]
    adam = optimiser(trained, classifier.encoder.words.weight, arguments)
    plan = batches(samples, arguments.batch_tokens, random.Random(arguments.seed))
    began, done, average, spoke = time.time(), 0, None, 0
    classifier.train()
    for step, batch in enumerate(plan):
        elapsed = (time.time() - began) / 60
        progress = max(done / len(samples), elapsed / arguments.minutes)
        if progress >= 1:
            break
        for group in adam.param_groups:
            group["lr"] = arguments.lr * group["scale"] * rate(progress)
        ids, mask, labels = (part.to(device) for part in tensors(samples, batch))
        with torch.autocast(device.type, torch.bfloat16, enabled=arguments.bf16):
            scores = classifier(ids, mask)
        loss = torch.nn.functional.cross_entropy(scores.float(), labels, label_smoothing=0.02)
        adam.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(trained, 1.0)
        adam.step()
        done += len(batch)
        average = loss.item() if average is None else 0.98 * average + 0.02 * loss.item()
        if time.time() - spoke > 5:
            spoke = time.time()
            bar = "#" * int(30 * progress)
            speed = done / max(time.time() - began, 1)
            print(f"\r[{bar:30}] {progress:4.0%} step {step} samples {done} loss {average:.3f} {speed:.1f}/s", end="", flush=True)
    print()
    return {"samples": done, "steps": step, "minutes": round((time.time() - began) / 60, 1), "loss": round(average, 4)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True)
    parser.add_argument("--encoder", required=True, help="folder with model.safetensors and tokenizer.json")
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", help="classifier.pt of an earlier run to go on from")
    parser.add_argument("--minutes", type=float, default=110)
    parser.add_argument("--samples", type=int, default=60000)
    parser.add_argument("--length", type=int, default=128, help="tokens of a window, the two special ones included")
    parser.add_argument("--batch-tokens", type=int, default=2560)
    parser.add_argument("--lr", type=float, default=1e-4)
    parser.add_argument("--words-lr", type=float, default=0.3, help="share of the learning rate for the table of words; 0 freezes it")
    parser.add_argument("--composed", type=float, default=0.36, help="share of attacks that are put into a document")
    parser.add_argument("--written", type=float, default=0.33, help="share of the rest that comes from written/")
    parser.add_argument("--freeze", type=int, default=0, help="lowest layers that stay as they are")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=int(os.environ.get("OMP_NUM_THREADS", 1)))
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--no-bf16", dest="bf16", action="store_false")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    weights, tokenizer = model.encoder_files(arguments.encoder)
    tokenizer = Tokenizer.from_str(model.plain_tokenizer(tokenizer))
    out = Path(arguments.out)
    finder = ngram.Ngram.load(out / "ngram.npz")
    samples, digest = data.samples(arguments.data, tokenizer, finder, arguments.samples, arguments.seed, arguments.length - 2, composed=arguments.composed, written=arguments.written)
    classifier = model.Classifier()
    classifier.encoder.load(weights)
    if arguments.start:
        classifier.load_state_dict(torch.load(arguments.start, weights_only=True))
    for part in (classifier.encoder.positions, classifier.encoder.types, classifier.encoder.norm):
        part.requires_grad_(False)
    classifier.encoder.words.requires_grad_(arguments.words_lr > 0)
    classifier.encoder.layers[: arguments.freeze].requires_grad_(False)
    classifier.to(arguments.device)
    figures = train(classifier, samples, arguments)
    torch.save(classifier.cpu().state_dict(), out / "classifier.pt")
    if arguments.start:
        before = json.loads((Path(arguments.start).parent / "train.json").read_text())
        figures |= {"before": before, "samples": figures["samples"] + before["samples"], "minutes": round(figures["minutes"] + before["minutes"], 1)}
    record = {**figures, "data_sha256": digest, **{k: v for k, v in vars(arguments).items() if k not in figures and k not in ("data", "encoder", "out", "minutes", "start")}, "minutes_max": arguments.minutes}
    (out / "train.json").write_text(json.dumps(record, indent=1) + "\n")
    print(json.dumps(record))


if __name__ == "__main__":
    main()
