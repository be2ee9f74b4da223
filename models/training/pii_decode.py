"""Entities from the scores of one window, as the program finds them (host/inference/src/labels.rs).

What the model says of a word's first token counts for the word. Of all sequences of labels the likeliest is taken (Viterbi, 1967), where a
label that goes on with an entity costs OUT_OF_PLACE where none of its kind stands before it.
"""

import numpy

OUT_OF_PLACE = 3.0


def costs(labels):
    """What it costs that the column's label follows the row's; the last row is the beginning."""
    table = numpy.zeros((len(labels) + 1, len(labels)))
    for row, before in enumerate([*labels, "O"]):
        for column, label in enumerate(labels):
            if label[0] == "I" and before[2:] != label[2:]:
                table[row, column] = OUT_OF_PLACE
    return table


def likeliest(log_odds, labels):
    """Index of the label of each row."""
    table = costs(labels)
    best, came = log_odds[0] - table[-1], []
    for row in log_odds[1:]:
        ways = best[:, None] - table[:-1]
        came.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for before in reversed(came):
        path.append(int(before[path[-1]]))
    return path[::-1]


def entities(logits, encoding, labels):
    """[{start, end, type}] in characters, from one row of outputs a token."""
    words = encoding.word_ids[: len(logits)]
    firsts = [index for index in range(len(logits)) if index == 0 or words[index] != words[index - 1]]
    if not firsts:
        return []
    logits = logits.astype(numpy.float64)
    log_odds = logits - numpy.logaddexp.reduce(logits, axis=-1, keepdims=True)
    found, before = [], "O"
    for first, last, index in zip(firsts, [*firsts[1:], len(logits)], likeliest(log_odds[firsts], labels)):
        label = labels[index]
        start, end = encoding.offsets[first][0], encoding.offsets[last - 1][1]
        if label != "O" and label[0] == "I" and before[2:] == label[2:]:
            found[-1]["end"] = end
        elif label != "O":
            found.append({"start": start, "end": end, "type": label[2:]})
        before = label
    return found
