"""A tiny parser with seeded random weights and what PyTorch answers for given words, for the test of the TypeScript side.

    python3 make_fixture.py IN.json OUT    (writes OUT.pt and OUT.expected.json; called by makeFixture.ts)
"""

import json
import sys

import torch

from model import Parser

SIZES = {"width": 16, "inner": 16, "state": 16, "arc": 16, "label": 16, "silverTags": 0}


def make_fixture(source, out):
    torch.set_num_threads(1)
    torch.manual_seed(5)
    given = json.load(open(source))
    config = {**SIZES, **{name: given[name] for name in ("rows", "relations", "tags")}}
    model = Parser(config, torch.ones(config["rows"][0])).eval()
    with torch.no_grad():
        for name, value in model.named_parameters():
            value.normal_(0, 0.5)
        # Rows that no word of the test uses are zero, so that the file packs well.
        used = torch.cat([torch.tensor(words).view(-1, 6) for words in given["sentences"]]) + model.words.offsets
        keep = torch.zeros(sum(config["rows"]), 1)
        keep[used.view(-1)] = 1
        model.words.table *= keep
        put_on_grid(model)
        expected = [scores(model, torch.tensor(words)) for words in given["sentences"]]
    torch.save({"config": config, "weights": dict(model.named_parameters())}, out + ".pt")
    json.dump(expected, open(out + ".expected.json", "w"))


def on_grid(rows):
    """Each row in 127 steps of either sign, as the packed file will have it."""
    step = rows.abs().max(1, keepdim=True).values.clamp(min=1e-9) / 127
    return (rows / step).round() * step


def put_on_grid(model):
    """So that packing loses nothing and the test can be strict."""
    for name, value in model.named_parameters():
        if value.dim() == 2 and "1." not in name and name not in ("gold.arc_pair", "gold.label.weight"):
            value.copy_(on_grid(value))
    model.gold.arc_pair.copy_(on_grid(model.gold.arc_pair.t()).t())
    for lstm in (model.forward1, model.backward1):
        both = on_grid(torch.cat([lstm.weight_ih_l0, lstm.weight_hh_l0], 1))
        lstm.weight_ih_l0.copy_(both[:, :lstm.weight_ih_l0.shape[1]])
        lstm.weight_hh_l0.copy_(both[:, lstm.weight_ih_l0.shape[1]:])


def rounded(values):
    return [round(value, 5) for value in values.flatten().tolist()]


def scores(model, words):
    """Log-shares of arcs, tags, and labels of each word's arc to the word before it."""
    size = len(words) + 1
    features = torch.zeros(size, 1, 6, dtype=torch.long)
    features[1:, 0] = words
    lengths = torch.tensor([size])
    states = model.states(features, lengths)
    arcs = torch.log_softmax(model.gold.arcs(states, lengths), 2)[0]
    arcs[0] = 0
    arcs.fill_diagonal_(0)
    heads = torch.arange(-1, size - 1).clamp(min=0)[None]
    labels = torch.log_softmax(model.gold.labels(states, heads), 2)[0, 1:]
    tags = torch.log_softmax(model.gold.tags(states), 2)[0, 1:]
    return {"arcs": rounded(arcs), "tags": rounded(tags), "labels": rounded(labels)}


if __name__ == "__main__":
    make_fixture(sys.argv[1], sys.argv[2])
