"""Writes data/phones.bin and data/phone_examples.txt from the metadata of libphonenumber.

    python3 -m venv VENV && VENV/bin/pip install phonenumbers==9.0.43
    VENV/bin/python plugins/pii/tools/phones.py plugins/pii/data

The package carries Google's metadata (https://github.com/google/libphonenumber, Apache-2.0) as Python; nothing else is read.
The layout is told in src/phone/table.rs, which reads it. The same version of the package writes the same bytes.
"""

import re._parser as parser
import re._constants as op
import struct
import sys
from pathlib import Path

import phonenumbers
from phonenumbers import PhoneMetadata

VERSION = "9.0.43"
ORDINARY = ["fixed_line", "mobile", "voip", "personal_number", "pager", "uan"]
SPECIAL = ["toll_free", "premium_rate", "shared_cost", "voicemail"]
# What a state accepts: bits of a byte, the same in table.rs.
PLAIN, PLAIN_SPECIAL, PREFIXED, PREFIXED_SPECIAL = 1, 2, 4, 8


class Automata:
    """One acyclic automaton over digits for all regions: equal states are one state, so it is minimal throughout."""

    def __init__(self):
        self.states = [(0, (0,) * 10)]
        self.known = {self.states[0]: 0}

    def intern(self, accept, children):
        state = (accept, tuple(children))
        if state not in self.known:
            self.known[state] = len(self.states)
            self.states.append(state)
        return self.known[state]

    def join(self, roots, memo):
        """A state that accepts with the bits of all of `roots`."""
        roots = frozenset(roots) - {0}
        if len(roots) < 2:
            return next(iter(roots), 0)
        if roots not in memo:
            accept = 0
            for root in roots:
                accept |= self.states[root][0]
            children = [self.join([self.states[root][1][d] for root in roots], memo) for d in range(10)]
            memo[roots] = self.intern(accept, children)
        return memo[roots]


class Machine:
    """A machine of Thompson's construction. Edges: (digits or None, feeds, target); what feeds is part of the number."""

    def __init__(self):
        self.edges = []

    def state(self):
        self.edges.append([])
        return len(self.edges) - 1

    def regex(self, text, start, feeds=lambda group: True, must=frozenset(), may_not=frozenset()):
        """Adds a regular expression; gives its end, or None. Groups in `must` take part, those in `may_not` do not."""
        self.must, self.may_not = must, may_not
        return self.sequence(parser.parse(text), start, feeds, 0)

    def sequence(self, items, at, feeds, group):
        for kind, value in items:
            at = self.item(kind, value, at, feeds, group)
            if at is None:
                return None
        return at

    def wanted(self, items):
        """Whether a group that must take part is in `items`."""
        for kind, value in items:
            if kind is op.SUBPATTERN and (value[0] in self.must or self.wanted(value[3])):
                return True
            if kind is op.BRANCH and any(self.wanted(branch) for branch in value[1]):
                return True
            if kind is op.MAX_REPEAT and self.wanted(value[2]):
                return True
        return False

    def item(self, kind, value, at, feeds, group):
        if kind is op.LITERAL or kind is op.IN:
            end = self.state()
            self.edges[at].append((digits_of(kind, value), feeds(group), end))
            return end
        if kind is op.SUBPATTERN:
            number, _, _, inner = value
            if number in self.may_not:
                return None
            return self.sequence(inner, at, feeds, number or group)
        if kind is op.BRANCH:
            branches = [branch for branch in value[1] if self.wanted(branch)] or value[1]
            ends = [self.sequence(branch, at, feeds, group) for branch in branches]
            return self.meet([end for end in ends if end is not None])
        if kind is op.MAX_REPEAT:
            least, most, inner = value
            least = max(least, 1) if self.wanted(inner) else least
            ends = [at] if least == 0 else []
            for count in range(1, most + 1):
                at = self.sequence(inner, at, feeds, group)
                if at is None:
                    break
                if count >= least:
                    ends.append(at)
            return self.meet(ends)
        if kind is op.AT:
            return at  # `$`: the number ends there; its length sees to that.
        raise ValueError(f"{kind} in a pattern is not known here")

    def meet(self, ends):
        if not ends:
            return None
        end = self.state()
        for each in ends:
            self.edges[each].append((None, False, end))
        return end


def digits_of(kind, value):
    if kind is op.LITERAL:
        return frozenset([int(chr(value))]) if chr(value).isdigit() else frozenset()
    found = set()
    for what, detail in value:
        if what is op.LITERAL:
            found.add(int(chr(detail)))
        elif what is op.RANGE:
            found |= set(range(int(chr(detail[0])), int(chr(detail[1])) + 1))
        elif what is op.CATEGORY and detail is op.CATEGORY_DIGIT:
            found |= set(range(10))
        else:
            raise ValueError(f"{what} in a class is not known here")
    return frozenset(found)


def compile_regex(automata, text, accept):
    machine = Machine()
    start = machine.state()
    end = machine.regex(text, start)
    memo = {}

    def closed(states):
        states, todo = set(states), list(states)
        while todo:
            for digits, _, target in machine.edges[todo.pop()]:
                if digits is None and target not in states:
                    states.add(target)
                    todo.append(target)
        return frozenset(states)

    def make(states):
        if states not in memo:
            children = []
            for digit in range(10):
                targets = {t for s in states for digits, _, t in machine.edges[s] if digits is not None and digit in digits}
                children.append(make(closed(targets)) if targets else 0)
            memo[states] = automata.intern(accept if end in states else 0, children)
        return memo[states]

    return make(closed({start}))


def with_prefix(automata, root, prefix, rule):
    """What is dialled within the region: the national prefix, then a number of `root`. Accepts with the bits PREFIXED.

    Some prefixes hold a part of the number: the transform rule then writes digits and groups, and what the groups matched is fed to
    the number as well (in Argentina 0 11 15 2345 6789 is the number 9 11 2345 6789).
    """
    literal = re_literal(rule)
    groups = {int(n) for n in re_groups(rule)}
    out = []
    for taken in [groups, set()] if groups else [set()]:
        machine = Machine()
        start = machine.state()
        end = machine.regex(prefix, start, lambda group, taken=taken: group in taken, taken, groups - taken)
        if end is None:
            continue
        number = root
        for digit in literal if taken else "":
            number = automata.states[number][1][int(digit)]

        def closed(pairs):
            pairs, todo = set(pairs), list(pairs)
            while todo:
                at, number = todo.pop()
                more = [(t, number) for digits, _, t in machine.edges[at] if digits is None] if at != "rest" else []
                if at == end:
                    more.append(("rest", number))
                for pair in more:
                    if pair not in pairs:
                        pairs.add(pair)
                        todo.append(pair)
            return frozenset(pairs)

        def make(pairs, memo):
            if pairs not in memo:
                accept = 0
                for at, number in pairs:
                    if at == "rest":
                        accept |= (automata.states[number][0] & 3) << 2
                children = []
                for digit in range(10):
                    targets = set()
                    for at, number in pairs:
                        fed = automata.states[number][1][digit]
                        if at == "rest":
                            targets.add(("rest", fed)) if fed else None
                            continue
                        for digits, feeds, target in machine.edges[at]:
                            if digits is not None and digit in digits and (fed or not feeds):
                                targets.add((target, fed if feeds else number))
                    children.append(make(closed(targets), memo) if targets else 0)
                memo[pairs] = automata.intern(accept, children)
            return memo[pairs]

        out.append(make(closed({(start, number)}), {}))
    return automata.join(out, {})


def re_literal(rule):
    return (rule or "").split("\\")[0]


def re_groups(rule):
    return [part[0] for part in (rule or "").split("\\")[1:]]


def shapes_of(data):
    """How a number is grouped in the region: group lengths, the first in the lowest four bits."""
    found = set()
    for form in list(data.number_format) + list(data.intl_number_format):
        lengths = []
        for kind, value in parser.parse(form.pattern):
            _, _, _, inner = value
            low = high = 0
            for kind, value in inner:
                if kind is op.MAX_REPEAT:
                    low, high = low + value[0], high + value[1]
                else:
                    low, high = low + 1, high + 1
            lengths.append(range(low, high + 1))
        order = [int(part[0]) - 1 for part in (form.format or "").split("\\")[1:] if part[:1].isdigit()]
        glued = glued_groups(form.format or "")
        alternatives = [[]]
        for place, index in enumerate(order):
            alternatives = [
                have[:-1] + [have[-1] + n] if place in glued and have else have + [n]
                for have in alternatives for n in lengths[index]
            ]
        for lengths in alternatives:
            if len(lengths) > 1 and all(n < 16 for n in lengths) and len(lengths) <= 8:
                found.add(sum(n << (4 * place) for place, n in enumerate(lengths)))
    return sorted(found)


def dialled(shape, prefix):
    """The shape as it is, and with the national prefix as part of the first group or as one of its own."""
    yield shape
    if prefix:
        yield shape + len(prefix)
        yield (shape << 4) + len(prefix)


def glued_groups(text):
    """Which groups of a format follow another without anything between."""
    parts = text.split("\\")
    return {place for place in range(1, len(parts) - 1) if parts[place] == parts[place][:1]}


def main():
    if phonenumbers.__version__ != VERSION:
        sys.exit(f"wants phonenumbers {VERSION}, has {phonenumbers.__version__}")
    automata = Automata()
    todo = [(name, PhoneMetadata.metadata_for_region(name)) for name in sorted(phonenumbers.SUPPORTED_REGIONS)]
    todo += [("001", PhoneMetadata.metadata_for_nongeo_region(code)) for code in sorted(phonenumbers.COUNTRY_CODES_FOR_NON_GEO_REGIONS)]
    regions, examples = [], []
    for name, data in todo:
        roots = []
        for kinds, accept in [(ORDINARY, PLAIN), (SPECIAL, PLAIN_SPECIAL)]:
            for kind in kinds:
                each = getattr(data, kind)
                if each is None or not each.national_number_pattern:
                    continue
                roots.append(compile_regex(automata, each.national_number_pattern, accept))
                if each.example_number:
                    examples.append((name, data.country_code, kind, each.example_number))
        root = automata.join(roots, {})
        lengths = 0
        for length in data.general_desc.possible_length:
            lengths |= 1 << length
        prefix = data.national_prefix or ""
        if data.national_prefix_for_parsing:
            rule = data.national_prefix_transform_rule
            prefixed = with_prefix(automata, root, data.national_prefix_for_parsing, rule)
            # An empty prefix counts as none: the plain bits are there for that.
            root = automata.join([root, prefixed], {})
        idd = (data.international_prefix or "").replace("~", "")
        idd = compile_regex(automata, idd, 1) if idd else 0
        main_first = 0 if data.main_country_for_code else 1
        short = "" if not prefix.isdigit() or len(prefix) > 4 else prefix
        regions.append((data.country_code, main_first, name, root, idd, lengths, short, shapes_of(data)))
    regions.sort()
    # In memory each state would keep what joins left behind; only what a root reaches is written.
    order, todo = {0: 0}, [root for region in regions for root in (region[3], region[4])]
    queue = []
    for root in todo:
        if root not in order:
            order[root] = len(order)
            queue.append(root)
    while queue:
        for child in automata.states[queue.pop()][1]:
            if child not in order:
                order[child] = len(order)
                queue.append(child)
    print(len(regions), "regions", len(order), "states", len(examples), "examples", sum(len(r[7]) for r in regions), "shapes")
    write(Path(sys.argv[1]), automata, order, regions, examples)


def beginnings(automata, roots):
    """For each four digits, with which a number of 7 to 14 digits may begin somewhere: its lengths, 7 in the lowest bit."""
    memo = {0: 0}

    def lengths(state):
        """Bits of how many digits may follow."""
        if state not in memo:
            accept, children = automata.states[state]
            bits = 1 if accept else 0
            for child in set(children):
                bits |= lengths(child) << 1
            memo[state] = bits
        return memo[state]

    found = [0] * 10000
    for root in set(roots):
        level = {(): root}
        for _ in range(4):
            level = {(*digits, d): automata.states[s][1][d] for digits, s in level.items() for d in range(10) if automata.states[s][1][d]}
        for digits, state in level.items():
            found[int("".join(map(str, digits)))] |= lengths(state) << 4 >> 7 & 0xFF
    return bytes(found)


def write(folder, automata, order, regions, examples):
    if len(order) > 0xFFFF:
        sys.exit("more states than 16 bits can number")
    codes = [0xFFFF] * 1000
    records, shapes = b"", []
    for index, (code, _, name, root, idd, lengths, prefix, own) in enumerate(regions):
        codes[code] = min(codes[code], index)
        records += struct.pack("<2sHIHHHB4sB", name[:2].encode(), code, lengths, order[root], order[idd], len(shapes), len(own), prefix.encode(), 0)
        shapes += own
    states = sorted(order, key=order.get)
    accepts = bytes(automata.states[state][0] for state in states)
    world = sorted({shape for region in regions for own in region[7] for shape in dialled(own, region[6])})
    parts = [
        struct.pack("<1000H", *codes),
        records,
        struct.pack(f"<{len(shapes)}I", *shapes),
        struct.pack(f"<{len(states) * 10}H", *[order[c] for s in states for c in automata.states[s][1]]),
        accepts,
        struct.pack(f"<{len(world)}I", *world),
        beginnings(automata, [region[3] for region in regions]),
    ]
    at, head = 4 + 4 * 2 * len(parts), b"BPH1"
    for part, count in zip(parts, [1000, len(regions), len(shapes), len(states), len(states), len(world), 10000]):
        head += struct.pack("<II", at, count)
        at += len(part)
    (folder / "phones.bin").write_bytes(head + b"".join(parts))
    print(at, "bytes")
    lines = [f"# One example number per region and type: libphonenumber's metadata by phonenumbers {VERSION}, Apache-2.0.", "# Region, calling code, type, national number."]
    lines += [f"{name} {code} {kind} {number}" for name, code, kind, number in examples]
    (folder / "phone_examples.txt").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
