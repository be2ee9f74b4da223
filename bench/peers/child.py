"""What the programs in Python share: they read texts, time themselves on each, and write what they found.

Times are processor time, so that whatever else the machine does is not counted against them.
"""

import argparse
import json
import time


def most_memory_mb():
    """Since this program began; what `getrusage` tells counts that of the process which started it."""
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM:")) / 1024


def serve(make):
    """`make(variant)` returns a function from a text to its findings, `[start, end, type, score]` each; runs it over the texts."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--variant", required=True)
    parser.add_argument("--passes", type=int, default=1)
    parser.add_argument("texts")
    parser.add_argument("answers")
    given = parser.parse_args()
    with open(given.texts) as file:
        texts = [json.loads(line)["text"] for line in file]
    begin = time.process_time()
    find = make(given.variant)
    find("Warm up: write to jane@example.com.")
    start_s = time.process_time() - begin
    found, best = [], []
    for number in range(given.passes):
        for index, text in enumerate(texts):
            begin = time.process_time()
            answer = find(text)
            us = (time.process_time() - begin) * 1e6
            if number == 0:
                found.append(answer)
                best.append(us)
            else:
                best[index] = min(best[index], us)
    with open(given.answers, "w") as file:
        json.dump({"found": found, "us": best, "start_s": start_s, "rss_mb": most_memory_mb()}, file)
