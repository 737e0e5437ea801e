"""Maximum spanning trees with one root (Chu & Liu 1965, Edmonds 1967)."""

import numpy as np


def decode(scores):
    """Heads (0 is the root) of tokens 1..n from scores [n, n + 1] = [dependent, head]."""
    n = len(scores)
    table = np.full((n + 1, n + 1), -1e9)
    table[1:] = scores
    np.fill_diagonal(table, -1e9)
    heads = table[1:].argmax(1)
    if (heads == 0).sum() == 1 and not find_cycle(np.concatenate([[0], heads])):
        return heads
    best, best_score = None, -np.inf
    for root in np.argsort(-table[1:, 0])[:6]:
        fixed = table.copy()
        fixed[1:, 0] = -1e9
        fixed[root + 1, 0] = table[root + 1, 0] + 1e6
        tree = edmonds(fixed)[1:]
        score = sum(table[i + 1, h] for i, h in enumerate(tree))
        if score > best_score:
            best, best_score = tree, score
    return best


def find_cycle(heads):
    """A cycle as a list of nodes, or []."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        node, path = start, []
        while node and not state[node]:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node and state[node] == 1:
            return path[path.index(node) :]
        for seen in path:
            state[seen] = 2
    return []


def edmonds(table):
    """Heads of the maximum arborescence with root 0 (entry 0 is 0)."""
    heads = table.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [i for i in range(len(table)) if i not in inside]
    total = sum(table[i, heads[i]] for i in cycle)
    size = len(rest)
    small = np.full((size + 1, size + 1), -1e9)
    small[:size, :size] = table[np.ix_(rest, rest)]
    enter, leave = {}, {}
    for a, node in enumerate(rest):
        inner = max(cycle, key=lambda i: table[node, i])
        small[a, size], leave[a] = table[node, inner], inner
        gains = [(total + table[i, node] - table[i, heads[i]], i) for i in cycle]
        small[size, a], enter[a] = max(gains)
    small[0] = -1e9
    np.fill_diagonal(small, -1e9)
    solved = edmonds(small)
    out = heads.copy()
    for a, node in enumerate(rest):
        if node:
            out[node] = leave[a] if solved[a] == size else rest[solved[a]]
    out[enter[solved[size]]] = rest[solved[size]]
    return out
