"""Writes the weights of a checkpoint as plain float32 with a list of names and shapes, for export.ts.

    python3 dump_weights.py CHECKPOINT.pt OUT    (writes OUT.json and OUT.f32)
"""

import json
import sys

import torch


def dump_weights(checkpoint, out):
    saved = torch.load(checkpoint)
    names, at = [], 0
    with open(out + ".f32", "wb") as file:
        for name, value in sorted(saved["weights"].items()):
            if name.startswith("silver."):
                continue
            file.write(value.detach().numpy().astype("<f4").tobytes())
            names.append({"name": name, "shape": list(value.shape), "start": at})
            at += value.numel()
    with open(out + ".json", "w") as file:
        json.dump({"config": saved["config"], "tensors": names}, file)


if __name__ == "__main__":
    dump_weights(sys.argv[1], sys.argv[2])
