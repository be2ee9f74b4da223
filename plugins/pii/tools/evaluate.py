"""Compares what the plugin finds with labelled rows, and counts false alarms in harmless ones.

    cargo build --release -p balustrade-pii --example find
    tools/evaluate.py --data DIR [--split train] [--show TYPE] FIND

DIR has `pii/synthetic_pii.jsonl.gz` (rows with `text`, `spans`, `split`) and `benign/`. A finding counts from score 0.5 on; a
span must be found exactly. Types whose values are the same (a tax number of the United States is a Social Security number) are
one type.
"""

import argparse
import collections
import glob
import gzip
import json
import math
import subprocess

# The type of each kind; any other kind is a national number.
KINDS = {
    "email": "EMAIL", "card": "CARD", "card-short": "CARD", "iban": "IBAN", "ipv4": "IP", "ipv6": "IP", "mac": "MAC", "imei": "IMEI", "bic": "BIC",
    "vin": "VIN", "vehicle-number": "VIN", "bitcoin": "WALLET", "ethereum": "WALLET", "litecoin": "WALLET", "monero": "WALLET",
    "tron": "WALLET", "wallet": "WALLET", "xrp": "WALLET", "position": "GEO", "us-routing": "ROUTING", "bank-code": "ROUTING", "date-of-birth": "BIRTH",
    "medical-record": "RECORD", "driver-licence": "LICENCE", "passport": "PASSPORT", "bank-account": "ACCOUNT",
    "card-code": "CVV", "licence-plate": "PLATE", "password": "PASSWORD", "pin": "PIN", "url-user": "URL-USER",
    "health-insurance": "HEALTH", "us-medicare": "HEALTH", "us-npi": "PROVIDER", "phone": "PHONE",
}
TYPES = {
    "CREDIT_CARD": "CARD", "SWIFT_BIC": "BIC", "CRYPTO_WALLET": "WALLET", "BANK_ROUTING": "ROUTING", "DATE_OF_BIRTH": "BIRTH",
    "MEDICAL_RECORD": "RECORD", "DRIVER_LICENSE": "LICENCE", "BANK_ACCOUNT": "ACCOUNT", "LICENSE_PLATE": "PLATE",
    "SSN": "ID", "NATIONAL_ID": "ID", "TAX_ID": "ID",
}
FIXED = ["EMAIL", "CARD", "IBAN", "IP", "MAC", "IMEI", "BIC", "VIN", "WALLET", "GEO", "ROUTING", "ID"]


def wilson(hits, of, z=1.96):
    """A share in per cent, with its 95 % Wilson interval."""
    if not of:
        return "–"
    share, spread = hits / of, z / of * math.sqrt(hits * (of - hits) / of + z * z / 4)
    middle = share + z * z / (2 * of)
    low, high = ((middle + sign * spread) / (1 + z * z / of) for sign in (-1, 1))
    return f"{100 * share:.1f} % ({100 * low:.1f}–{100 * high:.1f})"


def rows_of(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rb") as file:
        return [json.loads(line) for line in file]


def found_in(rows, find):
    lines = "".join(json.dumps({"text": row["text"]}) + "\n" for row in rows)
    out = subprocess.run([find], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    return [[f for f in json.loads(line) if f[3] >= 0.5] for line in out.decode().splitlines()]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--split", default="train")
    parser.add_argument("--show", help="print misses and false alarms of this type")
    parser.add_argument("--markdown", action="store_true", help="print a table with Wilson intervals as well")
    parser.add_argument("find")
    given = parser.parse_args()

    rows = [row for row in rows_of(f"{given.data}/pii/synthetic_pii.jsonl.gz") if row["split"] == given.split]
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for row, found in zip(rows, found_in(rows, given.find), strict=True):
        wanted = {(s["start"], s["end"], TYPES.get(s["type"], s["type"])) for s in row["spans"]}
        got = {(f[0], f[1], KINDS.get(f[2], "ID")) for f in found}
        for kind, spans in (("right", wanted & got), ("missed", wanted - got), ("false", got - wanted)):
            for start, end, type in spans:
                counts[type][["right", "missed", "false"].index(kind)] += 1
                if type == given.show and kind != "right":
                    kinds = [f[2:] for f in found if f[0] < end and f[1] > start]
                    print(kind, repr(row["text"][max(0, start - 40):start]), repr(row["text"][start:end]),
                          repr(row["text"][end:end + 15]), kinds, [s["type"] for s in row["spans"] if s["start"] < end and s["end"] > start])
    print(f"{'type':12}{'spans':>7}{'precision':>11}{'recall':>8}{'F1':>8}")
    total = [0, 0, 0]
    for type, (right, missed, false) in sorted(counts.items()):
        if type in KINDS.values() or type == "ID":
            precision, recall = right / max(1, right + false), right / max(1, right + missed)
            print(f"{type:12}{right + missed:7}{precision:11.4f}{recall:8.4f}{2 * right / max(1, 2 * right + missed + false):8.4f}")
            if type in FIXED:
                total = [sum(pair) for pair in zip(total, (right, missed, false))]
    if given.markdown:
        print("| type | spans | precision | recall |\n|---|---:|---|---|")
        for type, (right, missed, false) in sorted(counts.items()):
            if (type in KINDS.values() or type == "ID") and right + missed:
                print(f"| {type} | {right + missed} | {wilson(right, right + false)} | {wilson(right, right + missed)} |")
    right, missed, false = total
    print(f"checksum or fixed format: {right + missed} spans, F1 {2 * right / max(1, 2 * right + missed + false):.4f}")

    words, alarms, examples = 0, collections.Counter(), collections.defaultdict(list)
    for path in sorted(glob.glob(f"{given.data}/benign/*.jsonl*")):
        rows = [row for row in rows_of(path) if row["split"] == given.split]
        for row, found in zip(rows, found_in(rows, given.find), strict=True):
            words += len(row["text"].split())
            for start, end, kind, score in found:
                alarms[kind] += 1
                examples[kind].append(row["text"][max(0, start - 30):end + 10])
    print(f"harmless: {words} words; findings per 1,000 words by kind")
    for kind, count in alarms.most_common():
        print(f"{kind:24}{count:7}{1000 * count / words:9.4f}")
        if kind == given.show:
            for example in examples[kind][:60]:
                print("   ", repr(example))


main()
