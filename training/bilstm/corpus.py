"""Reads the integers that prepare.ts wrote and cuts them into batches."""

import numpy as np
import torch

COLUMNS = 10
TAG, HEAD, RELATION, PUNCTUATION = 6, 7, 8, 9


def read_sentences(path):
    numbers = np.fromfile(path, dtype=np.int32)
    sentences, at = [], 0
    while at < len(numbers):
        count = int(numbers[at])
        sentences.append(numbers[at + 1:at + 1 + count * COLUMNS].reshape(count, COLUMNS))
        at += 1 + count * COLUMNS
    return sentences


def cut_batches(sentences, size, rng=None):
    """Lists of sentence numbers of like length, at most `size` words with padding; shuffled if rng is given."""
    noise = rng.random(len(sentences)) if rng is not None else np.zeros(len(sentences))
    order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i]) + 2 * noise[i], i))
    batches, current, longest = [], [], 0
    for i in order:
        length = len(sentences[i]) + 1
        if current and max(longest, length) * (len(current) + 1) > size:
            batches.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, length)
    if current:
        batches.append(current)
    if rng is not None:
        rng.shuffle(batches)
    return batches


def make_batch(sentences, chosen):
    """(batch x time x 10 integers with an empty row for the root, lengths with the root)."""
    lengths = torch.tensor([len(sentences[i]) + 1 for i in chosen])
    table = np.zeros((len(chosen), int(lengths.max()), COLUMNS), dtype=np.int64)
    for row, i in enumerate(chosen):
        table[row, 1:len(sentences[i]) + 1] = sentences[i]
    return torch.from_numpy(table), lengths


class Stream:
    """Batches without end, newly shuffled each time round."""

    def __init__(self, sentences, size, rng):
        self.sentences, self.size, self.rng = sentences, size, rng
        self.queue, self.rounds = [], 0

    def next(self):
        if not self.queue:
            self.queue = cut_batches(self.sentences, self.size, self.rng)
            self.rounds += 1
        return make_batch(self.sentences, self.queue.pop())
