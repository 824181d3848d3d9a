"""Trains the BiLSTM-biaffine tagger and parser on gold sentences, with machine-parsed ones beside them.

    python3 train.py --data DIR --out FILE.pt [--steps N] [--seed N] [--second silver|voted --share 0.5]
                     [--start FILE.pt] [--time-limit SECONDS]

"silver" has another program's annotation and output layers of its own; "voted" is in the gold scheme and shares them.

The same data, seed and step count give the same weights. --time-limit lets the learning rate follow the clock
instead (it ends the run in time on a slow machine, at the price of that promise).
"""

import argparse
import glob
import json
import os
import time

# A second BLAS thread gains nothing on matrices this small and waits for its turn on a busy machine.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as fn

from corpus import HEAD, RELATION, TAG, Stream, read_sentences
from evaluate import evaluate
from model import Parser

AVERAGE_EVERY, AVERAGE_KEEP = 8, 0.985


def parse_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--start", help="a checkpoint to go on from; the learning rate begins anew")
    parser.add_argument("--steps", type=int, default=24000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=2200)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--second", choices=["silver", "voted"])
    parser.add_argument("--share", type=float, default=0.5)
    parser.add_argument("--time-limit", type=float, default=None)
    parser.add_argument("--report-every", type=int, default=1000)
    parser.add_argument("--width", type=int, default=112)
    parser.add_argument("--inner", type=int, default=192)
    parser.add_argument("--state", type=int, default=128)
    parser.add_argument("--arc", type=int, default=112)
    parser.add_argument("--label", type=int, default=96)
    return parser.parse_args()


def make_config(args, meta):
    rows = [len(meta["words"]) + 2] + [feature["rows"] + 1 for feature in meta["hashed"]]
    sizes = {name: getattr(args, name) for name in ("width", "inner", "state", "arc", "label")}
    return {**sizes, "rows": rows, "tags": len(meta["tags"]), "relations": len(meta["relations"]),
            "silverTags": len(meta["silverTags"]), "silverRelations": len(meta["silverRelations"])}


def loss_of(model, heads, table, lengths):
    """Cross-entropy of arcs, labels and tags; -1 marks what the annotation leaves open."""
    states = model.states(table[..., :6].transpose(0, 1).contiguous(), lengths)
    real = torch.arange(table.shape[1])[None] < lengths[:, None]
    real[:, 0] = False
    gold_heads, gold_labels, gold_tags = (table[..., column] for column in (HEAD, RELATION, TAG))
    attached = real & (gold_labels >= 0)
    arc = fn.cross_entropy(heads.arcs(states, lengths)[attached], gold_heads[attached])
    label = fn.cross_entropy(heads.labels(states, gold_heads)[attached], gold_labels[attached])
    tag = fn.cross_entropy(heads.tags(states)[real], gold_tags[real], ignore_index=-1)
    return arc + label + 0.7 * tag, (arc.item(), label.item(), tag.item())


def second_share(progress, share):
    """The second text's share of the steps: full at first, then half of that, and none in the last third."""
    return share if progress < 0.5 else share / 2 if progress < 0.68 else 0.0


class Average:
    """A running mean of the weights; it is what gets exported."""

    def __init__(self, model):
        self.model, self.updates = model, 0
        self.mean = {name: value.detach().clone() for name, value in model.named_parameters()}

    def update(self):
        self.updates += 1
        keep = min(AVERAGE_KEEP, self.updates / (self.updates + 10))
        for name, value in self.model.named_parameters():
            self.mean[name].lerp_(value.detach(), 1 - keep)

    def swap(self):
        for name, value in self.model.named_parameters():
            value.data, self.mean[name] = self.mean[name], value.data


def report(model, average, dev, meta, trees):
    average.swap()
    for name, sentences in dev.items():
        print("   ", name, evaluate(model, sentences, meta["tags"], meta["relations"], trees), flush=True)
    average.swap()


def train(args):
    torch.set_num_threads(1)
    torch.manual_seed(args.seed)
    rng = np.random.default_rng(args.seed)
    meta = json.load(open(os.path.join(args.data, "meta.json")))
    config = make_config(args, meta)
    model = Parser(config, torch.tensor([1e9, 1e9] + meta["wordCounts"], dtype=torch.float))
    if args.start is not None:
        model.load_state_dict(torch.load(args.start)["raw"])
    average = Average(model)
    dense = [value for name, value in model.named_parameters() if name != "words.table"]
    optimizers = [torch.optim.Adam(dense, lr=args.rate, betas=(0.9, 0.95)),
                  torch.optim.SparseAdam([model.words.table], lr=args.rate, betas=(0.9, 0.95))]
    gold = Stream(read_sentences(os.path.join(args.data, "train.bin")), args.batch, rng)
    second = None
    if args.second is not None:
        second = Stream(read_sentences(os.path.join(args.data, args.second + ".bin")), args.batch, rng)
    second_heads = model.silver if args.second == "silver" else model.gold
    dev = {os.path.basename(path)[:-4]: read_sentences(path)
           for path in sorted(glob.glob(os.path.join(args.data, "*-dev.bin")))}
    start, progress, step = time.time(), 0.0, 0
    while step < args.steps and progress < 1:
        progress = step / args.steps
        if args.time_limit is not None:
            progress = max(progress, (time.time() - start) / args.time_limit)
        for optimizer in optimizers:
            optimizer.param_groups[0]["lr"] = args.rate * min(1, (step + 1) / 200) * max(0.01, 1 - progress)
        if second is not None and rng.random() < second_share(progress, args.share):
            loss, parts = loss_of(model, second_heads, *second.next())
        else:
            loss, parts = loss_of(model, model.gold, *gold.next())
        model.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(dense, 5.0)
        for optimizer in optimizers:
            optimizer.step()
        step += 1
        if step % AVERAGE_EVERY == 0:
            average.update()
        if step in (20, 100, 300):
            print(step, "loss", parts, "%.0f s" % (time.time() - start), flush=True)
        if step % args.report_every == 0:
            print("step", step, "progress %.3f" % progress, "%.0f s" % (time.time() - start), "rounds of gold",
                  gold.rounds, "loss", parts, flush=True)
            report(model, average, dev, meta, False)
            torch.save({"config": config, "weights": average.mean, "raw": model.state_dict()}, args.out)
    print("steps", step, "in %.0f s" % (time.time() - start), flush=True)
    report(model, average, dev, meta, True)
    torch.save({"config": config, "weights": average.mean, "raw": model.state_dict()}, args.out)


if __name__ == "__main__":
    train(parse_arguments())
