"""A training that goes on where it was interrupted.

Every few minutes it leaves in its folder all that this takes; what a batch holds and what chance does
follow from the seed and the number of the step alone.
"""

import argparse
import json
import os
import signal
import sys
import time

import torch


def arguments(description, examples):
    """What the command line of every training takes."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--base", required=True, help="the jar with the fp32 weights of MiniLM")
    parser.add_argument("--nli", required=True, help="folder of mix-clean.jsonl and the lexicons")
    parser.add_argument("--tune", required=True, help="folder of articles and their rewrites")
    parser.add_argument("--out", required=True, help="folder for checkpoints and the log")
    parser.add_argument("--examples", type=int, default=examples)
    parser.add_argument("--minutes", type=float, default=4, help="between two checkpoints")
    return parser


def save(path, values):
    torch.save(values, path + ".new")
    os.replace(path + ".new", path)


class Run:
    """One training; a subclass says what is learnt, in `chunk` and `loss`, and how."""

    SIZE, SEED = 32, 1  # examples a step
    WARM, LEAST = 400, 0.02  # steps to the full rate; the share of it that is left at the end
    HEADS, FRESH = (), 3  # parts that begin from nothing, and how many times the rate they learn at
    KEPT_EVERY = 0  # examples between weights that are kept for ever; 0 for none

    def __init__(self, options, base, rate):
        self.options, self.rate = options, rate
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(self.SEED)
        model, self.vocabulary = base(options.base)
        self.model = model.to(self.device)
        self.optimizer = torch.optim.AdamW(self.groups(), weight_decay=0.01)
        self.steps = options.examples // self.SIZE
        self.warm = min(self.WARM, 1 + self.steps // 10)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, self.slope)
        self.step, self.asked_to_end = 0, False
        self.path = os.path.join(options.out, "last.pt")
        if os.path.exists(self.path):
            state = torch.load(self.path, map_location=self.device)
            for name in ("model", "optimizer", "schedule"):
                getattr(self, name).load_state_dict(state[name])
            self.step = state["step"]

    def groups(self):
        named = [(n, p) for n, p in self.model.named_parameters() if p.requires_grad]
        fresh = [p for name, p in named if name.split(".")[0] in self.HEADS]
        known = [p for name, p in named if name.split(".")[0] not in self.HEADS]
        return [{"params": known, "lr": self.rate}, {"params": fresh, "lr": self.FRESH * self.rate}]

    def slope(self, step):
        return min(1, (step + 1) / self.warm) * max(self.LEAST, 1 - step / self.steps)

    def chunk(self):
        """The batches from the next step to the end of the chunk that it lies in."""
        raise NotImplementedError

    def loss(self, items):
        """How wrong the model is about a batch."""
        raise NotImplementedError

    def made(self):
        """How it came about, for its card."""
        return {"examples": self.options.examples, "rate": self.rate, "seed": self.SEED}

    def go(self):
        """Trains until all is learnt, or it is asked to end."""
        signal.signal(signal.SIGTERM, self.end)
        print(self.device, "from step", self.step, "of", self.steps, flush=True)
        self.model.train()
        saved = time.monotonic()
        while self.step < self.steps:
            begun, lost, count = time.monotonic(), 0.0, 0
            for items in self.chunk()[: self.steps - self.step]:
                lost += self.learn(items)
                count += 1
                if time.monotonic() - saved > 60 * self.options.minutes:
                    self.save()
                    saved = time.monotonic()
                if self.KEPT_EVERY and self.step % (self.KEPT_EVERY // self.SIZE) == 0:
                    self.keep()
                if self.asked_to_end:
                    self.save()
                    sys.exit("ended as asked; the same command goes on")
            speed = count * self.SIZE / (time.monotonic() - begun)
            self.log(step=self.step, loss=round(lost / count, 4), speed=round(speed, 1))
        self.save()

    def end(self, *_):
        """Asks it to save and end after this step."""
        self.asked_to_end = True

    def learn(self, items):
        torch.manual_seed(self.SEED + self.step)  # so that an interruption changes nothing
        value = self.loss(items)
        self.optimizer.zero_grad()
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.schedule.step()
        self.step += 1
        return value.item()

    def save(self):
        parts = {n: getattr(self, n).state_dict() for n in ("model", "optimizer", "schedule")}
        save(self.path, {**parts, "step": self.step, "made": self.made()})

    def keep(self):
        path = os.path.join(self.options.out, f"weights-{self.step * self.SIZE}.pt")
        save(path, {name: value.cpu() for name, value in self.model.state_dict().items()})

    def log(self, **values):
        line = json.dumps({"examples": self.step * self.SIZE, **values})
        print(line, flush=True)
        with open(os.path.join(self.options.out, "log.jsonl"), "a", encoding="utf-8") as file:
            file.write(line + "\n")


def prepare(options):
    """Makes the folder of a run, and lets it have the threads that the script grants."""
    os.makedirs(options.out, exist_ok=True)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "1")))
