"""Scores: tags, trees, names."""

from collections import Counter

import torch

import corpora
import data
import trees
from model import allowed_transitions, viterbi


@torch.no_grad()
def predict(model, examples, vocabulary, with_trees=True, tokens=3000):
    """For each example: (upos, xpos, heads, labels, name tags) as arrays of numbers."""
    model.eval()
    legal = allowed_transitions(corpora.TAGS).numpy()
    transition = model.transition.numpy()
    results = [None] * len(examples)
    order = sorted(range(len(examples)), key=lambda i: examples[i].size)
    start = 0
    while start < len(order):
        end = start + 1
        while end < len(order) and examples[order[end]].size * (end + 1 - start) <= tokens:
            end += 1
        group = order[start:end]
        batch = data.collate([examples[i] for i in group], vocabulary)
        hidden = model.encode(batch)
        tags = model.tag(hidden)
        upos, xpos = tags[..., : model.upos].argmax(-1).numpy(), tags[..., model.upos :].argmax(-1).numpy()
        names = model.emissions(hidden).numpy()
        arcs, dependents, heads = model.trees(hidden) if with_trees else (None, None, None)
        for k, i in enumerate(group):
            n = examples[i].size
            tree = labels = None
            if with_trees:
                tree = trees.decode(arcs[k, :n, : n + 1].numpy())
                labels = model.label_scores(dependents[k, :n], heads[k, torch.from_numpy(tree)]).argmax(-1).numpy()
            results[i] = (upos[:n, k], xpos[:n, k], tree, labels, viterbi(names[:n, k], transition, legal))
        start = end
    return results


def f1(gold, found):
    """F1 in per cent, with precision and recall, of two lists of sets."""
    hits = sum(len(g & f) for g, f in zip(gold, found))
    p = hits / max(1, sum(map(len, found)))
    r = hits / max(1, sum(map(len, gold)))
    return [round(100 * x, 1) for x in (2 * p * r / max(1e-9, p + r), p, r)]


COARSE = {
    "person": "PER",
    "organization": "ORG",
    "place": "LOC",
    "country-government": "LOC",
    "country-place": "LOC",
    "country-modifier": "LOC",
}
GOLD = {
    "person": "PER",
    "politician": "PER",
    "organisation": "ORG",
    "politicalparty": "ORG",
    "country": "LOC",
    "location": "LOC",
    "PER": "PER",
    "LOC": "LOC",
    "ORG": "ORG",
}


def report(model, measured, vocabulary, index):
    """Scores of all measured corpora."""
    out = {}
    upos_names = list(index["upos"])
    label_names = [x.split(":")[0] for x in index["label"]]
    for name, sentences in measured.items():
        examples = [data.Example(s, index) for s in sentences]
        has_trees = sentences[0].heads is not None
        results = predict(model, examples, vocabulary, has_trees)
        row = {}
        if has_trees:
            total = sum(e.size for e in examples)
            row["upos"] = sum((r[0] == e.upos).sum() for r, e in zip(results, examples)) / total
            row["xpos"] = sum((r[1] == e.xpos).sum() for r, e in zip(results, examples)) / total
            row["uas"] = sum((r[2] == e.heads).sum() for r, e in zip(results, examples)) / total
            row["las"] = (
                sum(
                    h == g and label_names[l] == x.split(":")[0]
                    for r, s in zip(results, sentences)
                    for h, g, l, x in zip(r[2], s.heads, r[3], s.labels)
                )
                / total
            )
            row = {k: round(100 * float(v), 2) for k, v in row.items()}
            for label in ("nsubj", "obj", "nsubj:pass", "appos"):
                number = index["label"].get(label)
                mine = [{(i, r[2][i]) for i in range(len(r[2])) if r[3][i] == number} for r in results]
                gold = [{(i, h) for i, (h, x) in enumerate(zip(s.heads, s.labels)) if x == label} for s in sentences]
                row[label] = f1(gold, mine)[0]
        found = [{(a, b, k) for a, b, k in corpora.spans_of([corpora.TAGS[t] for t in r[4]])} for r in results]
        if name == "voa":
            gold = [set(s.spans) for s in sentences]
            for kind in corpora.TYPES:
                row[kind] = f1(
                    [{x for x in g if x[2] == kind} for g in gold], [{x for x in f if x[2] == kind} for f in found]
                )[0]
            row["all"] = f1(gold, found)
            merge = lambda spans: {(a, b, COARSE[k]) for a, b, k in spans if k in COARSE}
            row["micro"] = f1([merge(g) for g in gold], [merge(f) for f in found])
            noun = lambda spans, r: {
                (a, b, COARSE[k]) for a, b, k in spans if k in COARSE and upos_names[r[0][b - 1]] != "ADJ"
            }
            row["nouns"] = f1([noun(g, r) for g, r in zip(gold, results)], [noun(f, r) for f, r in zip(found, results)])
            pairs = Counter()
            for g, f in zip(gold, found):
                here = {(a, b): k for a, b, k in f}
                for a, b, k in g:
                    if k.startswith("country") and here.get((a, b), "").startswith("country"):
                        pairs[here[(a, b)] == k] += 1
            row["readings"] = round(100 * pairs[True] / max(1, sum(pairs.values())), 1)
        elif sentences[0].names is not None or name == "ewt":
            gold = [{(a, b, GOLD[k]) for a, b, k in s.spans if k in GOLD} for s in sentences]
            mine = [
                {
                    (a, b, COARSE[k])
                    for a, b, k in f
                    if k in COARSE and not (k == "country-modifier" and upos_names[r[0][b - 1]] == "ADJ")
                }
                for f, r in zip(found, results)
            ]
            row["names"] = f1(gold, mine)
            for kind in ("PER", "LOC", "ORG"):
                row[kind] = f1(
                    [{x for x in g if x[2] == kind} for g in gold], [{x for x in f if x[2] == kind} for f in mine]
                )[0]
        out[name] = row
    return out
