"""Writes the weighted mean of checkpoints that go back to one common start.

    python3 average_weights.py OUT.pt WEIGHT:FILE.pt WEIGHT:FILE.pt ...
"""

import sys

import torch


def average_weights(out, parts):
    total = sum(weight for weight, _ in parts)
    saved = [(weight / total, torch.load(path)) for weight, path in parts]
    names = saved[0][1]["weights"]
    mean = {name: sum(weight * checkpoint["weights"][name] for weight, checkpoint in saved) for name in names}
    torch.save({"config": saved[0][1]["config"], "weights": mean, "raw": mean}, out)


if __name__ == "__main__":
    named = [argument.split(":", 1) for argument in sys.argv[2:]]
    average_weights(sys.argv[1], [(float(weight), path) for weight, path in named])
