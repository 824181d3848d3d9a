"""The best tree with exactly one root (Chu-Liu/Edmonds), for scoring the development text."""

import numpy as np


def _find_cycle(heads):
    seen = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        if seen[start]:
            continue
        path, node = [], start
        while node and not seen[node]:
            seen[node] = start
            path.append(node)
            node = heads[node]
        if node and seen[node] == start:
            return path[path.index(node):]
    return None


def _best_heads(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _find_cycle(heads)
    if cycle is None:
        return heads
    inside = set(cycle)
    rest = [node for node in range(len(heads)) if node not in inside]
    size = len(rest)
    index = {node: place for place, node in enumerate(rest)}
    joined = np.full((size + 1, size + 1), -1e9)
    joined[:size, :size] = scores[np.ix_(rest, rest)]
    total = sum(scores[node, heads[node]] for node in cycle)
    enter, leave = {}, {}
    for node in rest:
        gains = [scores[member, node] - scores[member, heads[member]] for member in cycle]
        best = int(np.argmax(gains))
        joined[size, index[node]] = gains[best] + total
        enter[node] = cycle[best]
        if node:
            outward = int(np.argmax([scores[node, member] for member in cycle]))
            joined[index[node], size] = scores[node, cycle[outward]]
            leave[node] = cycle[outward]
    inner = _best_heads(joined)
    result = heads.copy()
    for node in rest:
        if node:
            result[node] = leave[node] if inner[index[node]] == size else rest[inner[index[node]]]
    parent = rest[inner[size]]
    result[enter[parent]] = parent
    return result


def spanning_tree(scores):
    """Heads for scores[dependent, head]; node 0 is the root and gets one child only."""
    scores = scores.copy()
    scores[0, :] = -1e9
    np.fill_diagonal(scores, -1e9)
    heads = _best_heads(scores)
    roots = [node for node in range(1, len(heads)) if heads[node] == 0]
    if len(roots) <= 1:
        return heads
    best, best_total = heads, -np.inf
    for root in roots:
        trial = scores.copy()
        trial[1:, 0] = -1e9
        trial[root, :] = -1e9
        trial[root, 0] = scores[root, 0]
        found = _best_heads(trial)
        total = sum(trial[node, found[node]] for node in range(1, len(found)))
        if total > best_total:
            best, best_total = found, total
    return best
