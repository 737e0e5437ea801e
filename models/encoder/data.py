"""From sentences to padded batches."""

from collections import Counter

import numpy as np
import torch

import events
import features
from corpora import ALL, TAGS


class Vocabulary:
    """Rows of word vectors and trained word embeddings by 32-bit hash, and one cached feature row for every form seen."""

    def __init__(self, vector_hashes, word_hashes):
        self.vector_row = {int(h): i for i, h in reversed(list(enumerate(vector_hashes)))}
        self.word_row = {int(h): i + 1 for i, h in enumerate(word_hashes)}
        self.index = {}
        self.rows = []

    def row(self, form):
        """Number of the form's feature row: vector row or -1, word row or 0, eight affix buckets, shape bits."""
        found = self.index.get(form)
        if found is None:
            plain = features.normalize(form)
            vector = -1
            for key in features.vector_keys(plain):
                vector = self.vector_row.get(features.fnv1a(key), -1) if key else -1
                if vector >= 0:
                    break
            word = self.word_row.get(features.fnv1a(features.word_key(plain)), 0)
            bits = 1 << features.shape(plain)
            for flag in features.flags(plain):
                bits |= 1 << flag
            found = self.index[form] = len(self.rows)
            self.rows.append([vector, word, *features.affix_buckets(plain), bits])
        return found

    def sentence(self, forms):
        """Feature rows [tokens, 11] of a sentence."""
        plain = [features.normalize(f) for f in forms]
        table = np.array([self.rows[self.row(f)] for f in forms], dtype=np.int64)
        table[:, 10] |= 1 << features.sentence_case(plain)
        table[features.first_position(plain), 10] |= 1 << features.FLAG_FIRST
        return table


def frequent_words(sentences, limit, at_least):
    """Hashes of the word keys seen most in the sentences."""
    counts = Counter(features.word_key(features.normalize(t)) for s in sentences for t in s.tokens)
    words = [w for w, n in counts.most_common(limit) if n >= at_least]
    return np.array(list(dict.fromkeys(features.fnv1a(w) for w in words)), dtype=np.uint32)


CASINGS = (lambda t: t, str.lower, str.upper, lambda t: t[0].upper() + t[1:] if len(t) > 3 else t)


class Example:
    """A sentence with numeric targets; -1 marks what its corpus does not say."""

    def __init__(self, sentence, index):
        n = len(sentence.tokens)
        self.tokens = sentence.tokens
        self.size = n
        missing = np.full(n, -1)
        self.upos = np.array([index["upos"][u] for u in sentence.upos]) if sentence.upos else missing
        self.xpos = np.array([index["xpos"].get(x, -1) for x in sentence.xpos]) if sentence.xpos else missing
        self.heads = np.array(sentence.heads) if sentence.heads else missing
        self.labels = (
            np.array([index["label"].get(x, index["label"].get(x.split(":")[0], -1)) for x in sentence.labels])
            if sentence.labels
            else missing
        )
        self.names = np.array(sentence.names if sentence.names else [ALL] * n, dtype=np.int64)
        self.named = sentence.names is not None
        self.events, self.roles = events.targets(sentence)
        self.tree_weight = getattr(sentence, "tree_weight", 1.0)
        self.name_weight = getattr(sentence, "name_weight", 1.0)
        self.variants = {}

    def table(self, vocabulary, casing):
        """Feature rows of the sentence written as it is (0), in lower case (1), capitals (2), headline capitals (3)."""
        if casing not in self.variants:
            self.variants[casing] = vocabulary.sentence([CASINGS[casing](t) for t in self.tokens])
        return self.variants[casing]


def pad(arrays, time, fill):
    """[time, batch] from arrays of one number for each token."""
    out = np.full((time, len(arrays)), fill, dtype=np.int64)
    for i, a in enumerate(arrays):
        out[: len(a), i] = a
    return torch.from_numpy(out)


def collate(examples, vocabulary, generator=None, config=None):
    """A batch; with a generator, some sentences change their case or lose their last mark."""
    tables, sizes = [], []
    for example in examples:
        casing, size = 0, example.size
        if generator is not None:
            casing = int(generator.choice(4, p=config["casing"]))
            if (
                size > 3
                and example.tokens[-1] in (".", "!", "?")
                and not (example.heads == size).any()
                and generator.random() < config["drop_final"]
            ):
                size -= 1
        tables.append(example.table(vocabulary, casing)[:size])
        sizes.append(size)
    time = max(sizes)
    stack = np.zeros((time, len(examples), 11), dtype=np.int64)
    stack[:, :, 0] = -1
    for i, table in enumerate(tables):
        stack[: len(table), i] = table
    lengths = torch.tensor(sizes)
    steps = torch.arange(time).unsqueeze(1)
    stack = torch.from_numpy(stack)
    cut = lambda name: [getattr(e, name)[:n] for e, n in zip(examples, sizes)]
    names = pad(cut("names"), time, ALL)
    return {
        "vector": stack[..., 0],
        "word": stack[..., 1],
        "affix": stack[..., 2:10],
        "shape": (stack[..., 10:11] >> torch.arange(features.SHAPE_ROWS) & 1).float(),
        "lengths": lengths,
        "reverse": torch.where(steps < lengths, lengths - 1 - steps, steps),
        "upos": pad(cut("upos"), time, -1),
        "xpos": pad(cut("xpos"), time, -1),
        "heads": pad(cut("heads"), time, -1),
        "labels": pad(cut("labels"), time, -1),
        "events": pad(cut("events"), time, -1),
        "roles": torch.tensor(
            [(i, t, m, r) for i, e in enumerate(examples) for t, m, r in e.roles if max(t, m) < sizes[i]]
        ),
        "permitted": (names.unsqueeze(-1) >> torch.arange(len(TAGS)) & 1).bool(),
        "name_weight": torch.tensor([e.name_weight if e.named else 0.0 for e in examples]),
        "tree_weight": torch.tensor([e.tree_weight for e in examples]),
    }


def batches(examples, tokens, generator):
    """Groups of sentences of similar length with about the given number of tokens, in random order."""
    keys = [e.size + generator.random() for e in examples]
    order = np.argsort(keys, kind="stable")
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, examples[i].size)
        if group and longest * (len(group) + 1) > tokens:
            groups.append(group)
            group, longest = [], examples[i].size
        group.append(examples[i])
    if group:
        groups.append(group)
    generator.shuffle(groups)
    return groups
