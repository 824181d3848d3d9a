"""The BiLSTM-biaffine tagger and parser as PyTorch modules (src/language/bilstm holds the same in integers)."""

import torch
import torch.nn as nn
import torch.nn.functional as fn

LEAK = 0.1
FEATURES = 6


def locked_dropout(values, share, training):
    """Drops the same places at every time step (time x batch x width)."""
    if not training:
        return values
    mask = (torch.rand(1, *values.shape[1:]) >= share).float() / (1 - share)
    return values * mask


class WordEncoder(nn.Module):
    """A vector per word: the sum of six embedding rows, plus a small residual layer over it."""

    def __init__(self, sizes, width, hidden, counts):
        super().__init__()
        offsets = torch.tensor([0] + list(torch.tensor(sizes).cumsum(0))[:-1])
        self.register_buffer("offsets", offsets, persistent=False)
        self.register_buffer("drop", 0.25 / (0.25 + counts), persistent=False)
        self.table = nn.Parameter(torch.randn(sum(sizes), width) * 0.25)
        self.inner = nn.Linear(width, hidden)
        self.outer = nn.Linear(hidden, width)
        self.root = nn.Parameter(torch.randn(width) * 0.3)
        nn.init.zeros_(self.outer.weight)
        nn.init.zeros_(self.outer.bias)

    def forward(self, features):
        """features: time x batch x 6, the root at time 0 (its features are ignored)."""
        shape = features.shape[:2]
        keep = torch.ones(features.shape)
        if self.training:
            words = features[..., 0]
            unknown = torch.rand(shape) < self.drop[words]
            features = features.clone()
            features[..., 0] = torch.where(unknown, torch.ones_like(words), words)
            keep[..., 1:] = (torch.rand(shape + (FEATURES - 1,)) > 0.05).float()
        rows = (features + self.offsets).view(-1, FEATURES)
        summed = fn.embedding_bag(rows, self.table, mode="sum", sparse=True,
                                  per_sample_weights=keep.view(-1, FEATURES))
        vectors = summed + self.outer(fn.leaky_relu(self.inner(summed), LEAK))
        vectors = vectors.view(*shape, -1)
        vectors = torch.cat([self.root.expand(1, shape[1], -1), vectors[1:]], 0)
        return locked_dropout(vectors, 0.3, self.training)


class Heads(nn.Module):
    """Arc, label and tag scores of one annotation scheme."""

    def __init__(self, width, arc, label, relations, tags):
        super().__init__()
        self.arc_head = nn.Linear(width, arc)
        self.arc_dep = nn.Linear(width, arc)
        self.arc_pair = nn.Parameter(torch.zeros(arc, arc))
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        self.label_head = nn.Linear(width, label)
        self.label_dep = nn.Linear(width, label, bias=False)
        self.label = nn.Linear(label, relations)
        self.tag = nn.Linear(width, tags)

    def arcs(self, states, lengths):
        """batch x dependent x head; words outside the sentence and the word itself are ruled out as heads."""
        head = locked_dropout(fn.leaky_relu(self.arc_head(states), LEAK), 0.33, self.training).transpose(0, 1)
        dep = locked_dropout(fn.leaky_relu(self.arc_dep(states), LEAK), 0.33, self.training).transpose(0, 1)
        scores = (dep @ self.arc_pair + self.arc_bias) @ head.transpose(1, 2)
        size = states.shape[0]
        outside = torch.arange(size)[None] >= lengths[:, None]
        return scores.masked_fill(outside[:, None, :], -1e9) - 1e9 * torch.eye(size)

    def labels(self, states, heads):
        """batch x dependent x relation, for the heads given (batch x dependent)."""
        head = self.label_head(states).transpose(0, 1)
        dep = self.label_dep(states).transpose(0, 1)
        chosen = torch.gather(head, 1, heads[..., None].expand(-1, -1, head.shape[-1]))
        hidden = fn.leaky_relu(chosen + dep, LEAK).transpose(0, 1)
        return self.label(locked_dropout(hidden, 0.33, self.training).transpose(0, 1))

    def tags(self, states):
        return self.tag(states).transpose(0, 1)


class Parser(nn.Module):
    def __init__(self, config, counts):
        super().__init__()
        self.words = WordEncoder(config["rows"], config["width"], config["inner"], counts)
        state = config["state"]
        for layer, width in ((0, config["width"]), (1, 2 * state)):
            setattr(self, f"forward{layer}", nn.LSTM(width, state))
            setattr(self, f"backward{layer}", nn.LSTM(width, state))
        arc, label = config["arc"], config["label"]
        self.gold = Heads(2 * state, arc, label, config["relations"], config["tags"])
        if config["silverTags"]:
            self.silver = Heads(2 * state, arc, label, config["silverRelations"], config["silverTags"])

    def states(self, features, lengths):
        """time x batch x 2 state; the backward direction starts at each sentence's own end."""
        inputs = self.words(features)
        time, batch = features.shape[:2]
        step = torch.arange(time)[:, None]
        turned = torch.where(step < lengths[None], lengths[None] - 1 - step, step)
        flat = (turned * batch + torch.arange(batch)[None]).view(-1)
        for layer in (0, 1):
            if layer == 1:
                inputs = locked_dropout(inputs, 0.33, self.training)
            onward, _ = getattr(self, f"forward{layer}")(inputs)
            turned_inputs = inputs.reshape(time * batch, -1)[flat].view(time, batch, -1)
            back, _ = getattr(self, f"backward{layer}")(turned_inputs)
            back = back.reshape(time * batch, -1)[flat].view(time, batch, -1)
            inputs = torch.cat([onward, back], 2)
        return locked_dropout(inputs, 0.33, self.training)
