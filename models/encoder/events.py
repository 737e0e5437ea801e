"""What happens in our own briefs: kinds of events at their triggers and roles of mentions. A second task that shapes the hidden states; it does not ship."""

import glob
import re

import numpy as np

from corpora import LABELS
from features import split_hyphens

KINDS = (
    "ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT THREATEN "
    "appointment death disaster dismissal election legislation resignation ruling"
).split()
ROLES = ("actor", "recipient", "place")


def attach(sentences, tokens_of):
    """Gives the sentences of our own labels, in their order, their mentions (first, last, key) and events (kind, first, last, roles by key)."""
    order = iter(sentences)
    for path in sorted(glob.glob(f"{LABELS}/*.tsv")):
        by_number = {}
        for line in open(path, encoding="utf-8"):
            cells = line.rstrip("\n").split("\t")
            if re.match(r"\d+\t", line):
                sentence = next(order)
                starts = new_positions(tokens_of[int(cells[0])])
                by_number[cells[0]] = sentence, starts
                marks = [re.match(r"(\d+)-(\d+) [a-z]+=([^:]+)", mark).groups() for mark in cells[2:]]
                sentence.mentions = [(starts[int(a)], starts[int(b)], key) for a, b, key in marks]
                sentence.events = []
            elif line.startswith("E "):
                fields = dict(re.findall(r"(\w+)=(\S+)", line))
                sentence, starts = by_number[fields["s"]]
                first, last = map(int, fields["trigger"].split("-"))
                roles = {key: i + 1 for i, role in enumerate(ROLES) for key in fields.get(role, "").split(",") if key}
                kind = line.split()[1].split(".")[0]
                sentence.events.append((KINDS.index(kind) + 1, starts[first], starts[last], roles))


def new_positions(tokens):
    """Where each token stands once hyphenated tokens are cut."""
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(split_hyphens(token)))
    return starts


def targets(sentence):
    """Kind of event of every token (0 none, -1 unknown), and rows (trigger, mention, role) with role 0 for bystanders."""
    size = len(sentence.tokens)
    kinds = np.full(size, -1)
    if getattr(sentence, "events", None) is None or sentence.heads is None:
        return kinds, []
    kinds[:] = 0
    rows = []
    for kind, first, last, roles in sentence.events:
        kinds[first:last] = -1
        trigger = head_of(sentence, first, last)
        kinds[trigger] = kind
        rows += [(trigger, head_of(sentence, a, b), roles.get(key, 0)) for a, b, key in sentence.mentions]
    return kinds, rows


def head_of(sentence, first, last):
    """The token of a span that depends on one outside."""
    outside = [i for i in range(first, last) if not first < sentence.heads[i] <= last]
    return outside[0] if outside else first
