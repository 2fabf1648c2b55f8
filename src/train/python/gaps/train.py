"""Trains the net that tells where a word is missing; ../../gaps.sh runs it and says what it needs.

Goes on where it was interrupted: every few minutes it leaves all that this takes in its folder.
"""

import argparse
import json
import os
import signal
import sys
import time

import torch

from verifier.train import save

from .model import base
from .sentences import LONGEST, Material, read

SIZE, RATE, WARM, SEED, CHUNK = 64, 6e-5, 300, 1, 64
HEAVIER = 2.0  # a gap among the twenty boundaries without one
IGNORED = -1.0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", required=True, help="the jar with the fp32 weights of MiniLM")
    parser.add_argument("--nli", required=True, help="folder of mix-clean.jsonl")
    parser.add_argument("--tune", required=True, help="folder of articles and their rewrites")
    parser.add_argument("--out", required=True, help="folder for checkpoints and the log")
    parser.add_argument("--examples", type=int, default=260_000)
    parser.add_argument("--minutes", type=float, default=4, help="between two checkpoints")
    return parser.parse_args()


def batch(drawn, vocabulary, device="cpu"):
    """Ids, which of them are pieces, and for each 1 before a gap, 0 at another boundary, else -1."""
    items = []
    for words, gaps in drawn:
        ids, begins = read(words, vocabulary)
        marks = [IGNORED] * len(ids)
        for i, at in enumerate(begins):
            marks[at] = float(i in gaps)
        items.append((ids[:LONGEST], marks[:LONGEST]))
    width = max(len(ids) for ids, _ in items)
    ids = torch.tensor([row + [0] * (width - len(row)) for row, _ in items], device=device)
    marks = [row + [IGNORED] * (width - len(row)) for _, row in items]
    here = [[1.0] * len(row) + [0.0] * (width - len(row)) for row, _ in items]
    return ids, torch.tensor(here, device=device), torch.tensor(marks, device=device)


def loss(odds, marks):
    asked = marks.ne(IGNORED).float()
    each = torch.nn.functional.binary_cross_entropy_with_logits(
        odds,
        marks.clamp(min=0),
        pos_weight=torch.tensor(HEAVIER, device=odds.device),
        reduction="none",
    )
    return (each * asked).sum() / len(odds)


class Run:
    def __init__(self, options):
        self.options = options
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(SEED)
        model, self.vocabulary = base(options.base)
        self.model = model.to(self.device)
        heads = ("before", "after", "missing")
        # The words' own vectors stay: rare words would only learn the sentences they stand in.
        self.model.pieces.weight.requires_grad_(False)
        named = [(n, p) for n, p in self.model.named_parameters() if p.requires_grad]
        fresh = [p for name, p in named if name.split(".")[0] in heads]
        known = [p for name, p in named if name.split(".")[0] not in heads]
        groups = [{"params": known, "lr": RATE}, {"params": fresh, "lr": 5 * RATE}]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
        self.steps = options.examples // SIZE
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, self.slope)
        self.step, self.asked_to_end = 0, False
        self.path = os.path.join(options.out, "last.pt")
        if os.path.exists(self.path):
            state = torch.load(self.path, map_location=self.device)
            for name in ("model", "optimizer", "schedule"):
                getattr(self, name).load_state_dict(state[name])
            self.step = state["step"]

    def slope(self, step):
        return min(1, (step + 1) / WARM) * max(0.01, 1 - step / self.steps)

    def end(self, *_):
        """Asks it to save and end after this step."""
        self.asked_to_end = True

    def save(self):
        parts = {n: getattr(self, n).state_dict() for n in ("model", "optimizer", "schedule")}
        made = {"examples": self.options.examples, "rate": RATE, "seed": SEED}
        save(self.path, {**parts, "step": self.step, "made": made})

    def chunk(self, material):
        """What is left of the batches in which the next step lies, each of like lengths."""
        chunk, done = divmod(self.step, CHUNK)
        drawn = sorted(material.drawn(SEED, chunk, CHUNK * SIZE), key=lambda pair: len(pair[0]))
        made = [drawn[i : i + SIZE] for i in range(0, len(drawn), SIZE)]
        order = torch.randperm(CHUNK, generator=torch.Generator().manual_seed(chunk)).tolist()
        return [made[i] for i in order][done:]

    def train(self, material):
        self.model.train()
        saved = time.monotonic()
        while self.step < self.steps:
            begun, lost, count = time.monotonic(), 0.0, 0
            for drawn in self.chunk(material):
                lost += self.learn(drawn)
                count += 1
                if time.monotonic() - saved > 60 * self.options.minutes:
                    self.save()
                    saved = time.monotonic()
                if self.asked_to_end:
                    self.save()
                    sys.exit("ended as asked; the same command goes on")
                if self.step >= self.steps:
                    break
            speed = count * SIZE / (time.monotonic() - begun)
            self.log(step=self.step, loss=round(lost / count, 4), speed=round(speed, 1))
        self.save()

    def learn(self, drawn):
        torch.manual_seed(SEED + self.step)  # so that an interruption changes nothing
        ids, here, marks = batch(drawn, self.vocabulary, self.device)
        value = loss(self.model(ids, here), marks)
        self.optimizer.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        self.step += 1
        return value.item()

    def log(self, **values):
        line = json.dumps({"examples": self.step * SIZE, **values})
        print(line, flush=True)


def main():
    options = arguments()
    os.makedirs(options.out, exist_ok=True)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
    run = Run(options)
    signal.signal(signal.SIGTERM, run.end)
    print(run.device, "from step", run.step, "of", run.steps, flush=True)
    run.train(Material(options.nli, options.tune))


if __name__ == "__main__":
    main()
