"""UPOS, UAS and LAS (subtypes ignored) on development sentences."""

import numpy as np
import torch

from corpus import HEAD, PUNCTUATION, RELATION, TAG, cut_batches, make_batch
from spanning_tree import spanning_tree


def _ids(names):
    index = {name: place for place, name in enumerate(sorted(set(names)))}
    return torch.tensor([index[name] for name in names])


def evaluate(model, sentences, tags, relations, trees=True):
    upos, base = _ids([tag.split("|")[0] for tag in tags]), _ids([name.split(":")[0] for name in relations])
    sums = np.zeros(6)
    model.eval()
    with torch.no_grad():
        for chosen in cut_batches(sentences, 3000):
            table, lengths = make_batch(sentences, chosen)
            states = model.states(table[..., :6].transpose(0, 1).contiguous(), lengths)
            arcs = model.gold.arcs(states, lengths)
            heads = arcs.argmax(2)
            if trees:
                scores = torch.log_softmax(arcs, 2).double().numpy()
                for row in range(len(chosen)):
                    n = int(lengths[row])
                    heads[row, :n] = torch.from_numpy(spanning_tree(scores[row, :n, :n]))
            labels, tagged = model.gold.labels(states, heads).argmax(2), model.gold.tags(states).argmax(2)
            real = torch.arange(table.shape[1])[None] < lengths[:, None]
            real[:, 0] = False
            word = real & (table[..., PUNCTUATION] == 0)
            arc = (heads == table[..., HEAD]) & real
            known = table[..., RELATION] >= 0
            labelled = arc & known & (base[labels] == base[table[..., RELATION].clamp(min=0)])
            right = real & (table[..., TAG] >= 0) & (upos[tagged] == upos[table[..., TAG].clamp(min=0)])
            sums += [m.sum().item() for m in (real, right, arc, labelled, word, labelled & word)]
    model.train()
    n, right, arc, labelled, words, word_labelled = sums
    return "UPOS %.2f UAS %.2f LAS %.2f, without punctuation LAS %.2f" % (
        100 * right / n, 100 * arc / n, 100 * labelled / n, 100 * word_labelled / words)
