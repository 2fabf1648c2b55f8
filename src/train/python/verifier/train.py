"""Trains the verifier; ../../verifier.sh runs it and says what it needs.

Goes on where it was interrupted: every few minutes it leaves all that this takes in its folder.
"""

import argparse
import json
import os
import signal
import sys
import time

import torch

from . import batches, sources
from .lexicon import Lexicon
from .model import base
from .sampling import Material, drawn

SIZE, RATE, WARM, SEED, LONGEST = 32, 8e-5, 400, 1, 152
KEPT_EVERY = 25_000  # examples


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", required=True, help="the jar with the fp32 weights of MiniLM")
    parser.add_argument("--nli", required=True, help="folder of mix-clean.jsonl and the lexicons")
    parser.add_argument("--tune", required=True, help="folder of articles and their rewrites")
    parser.add_argument("--out", required=True, help="folder for checkpoints and the log")
    parser.add_argument("--examples", type=int, default=200_000)
    parser.add_argument("--rate", type=float, default=RATE, help="at its highest; of a new run")
    parser.add_argument("--leave", default="", help="kinds of examples to leave out, by commas")
    parser.add_argument("--minutes", type=float, default=4, help="between two checkpoints")
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


def material(nli, tune, leave=()):
    names = ("lexnet.tsv", "counterfit.tsv", "mined_same_meaning.tsv")
    lexicon = Lexicon(*(os.path.join(nli, name) for name in names))
    rows = sources.rows(os.path.join(nli, "mix-clean.jsonl"))
    return Material(rows, sources.stories(tune, training=True), lexicon, leave)


def save(path, values):
    torch.save(values, path + ".new")
    os.replace(path + ".new", path)


class Run:
    def __init__(self, options):
        self.options = options
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(SEED)
        model, self.vocabulary = base(options.base)
        self.model = model.to(self.device)
        heads = ("pool", "verdict", "unsupported", "before", "after", "missing", "types")
        named = list(self.model.named_parameters())
        fresh = [p for name, p in named if name.split(".")[0] in heads]
        known = [p for name, p in named if name.split(".")[0] not in heads]
        self.optimizer = torch.optim.AdamW(
            [
                {"params": known, "lr": options.rate},
                {"params": fresh, "lr": 3 * options.rate},
            ],
            weight_decay=0.01,
        )
        self.steps = options.examples // SIZE
        self.warm = min(WARM, 1 + self.steps // 10)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(self.optimizer, self.slope)
        self.step, self.asked_to_end = 0, False
        self.path = os.path.join(options.out, "last.pt")
        if os.path.exists(self.path):
            state = torch.load(self.path, map_location=self.device)
            self.model.load_state_dict(state["model"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.schedule.load_state_dict(state["schedule"])
            self.step = state["step"]

    def end(self, *_):
        """Asks it to save and end after this step."""
        self.asked_to_end = True

    def slope(self, step):
        return min(1, (step + 1) / self.warm) * max(0.02, 1 - step / self.steps)

    def save(self):
        state = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "step": self.step,
            "made": {name: getattr(self.options, name) for name in ("examples", "rate", "leave")},
        }
        save(self.path, state)

    def chunk(self, material):
        """What is left of the batches in which the next step lies."""
        chunk, done = divmod(self.step, batches.CHUNK)
        progress = chunk * batches.CHUNK / self.steps
        examples = drawn(material, SEED, chunk, batches.CHUNK * SIZE, progress)
        items = [batches.item(example, self.vocabulary, LONGEST) for example in examples]
        return batches.shuffled(items, SIZE, chunk)[done:]

    def train(self, material):
        self.model.train()
        saved = time.monotonic()
        while self.step < self.steps:
            begun, lost, count = time.monotonic(), 0.0, 0
            for items in self.chunk(material):
                lost += self.learn(batches.batch(items).on(self.device))
                count += 1
                if time.monotonic() - saved > 60 * self.options.minutes:
                    self.save()
                    saved = time.monotonic()
                if self.step % (KEPT_EVERY // SIZE) == 0:
                    self.keep()
                if self.asked_to_end:
                    self.save()
                    sys.exit("ended as asked; the same command goes on")
                if self.step >= self.steps:
                    break
            speed = count * SIZE / (time.monotonic() - begun)
            self.log(step=self.step, loss=round(lost / count, 4), speed=round(speed, 2))
        self.save()
        self.keep()

    def keep(self):
        path = os.path.join(self.options.out, f"weights-{self.step * SIZE}.pt")
        save(path, {name: value.cpu() for name, value in self.model.state_dict().items()})

    def learn(self, wanted):
        torch.manual_seed(SEED + self.step)  # so that an interruption changes nothing
        value = batches.loss(self.model(wanted.ids, wanted.types), wanted)
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
        with open(os.path.join(self.options.out, "log.jsonl"), "a", encoding="utf-8") as file:
            file.write(line + "\n")


def main():
    options = arguments()
    os.makedirs(options.out, exist_ok=True)
    torch.set_num_threads(options.threads)
    run = Run(options)
    signal.signal(signal.SIGTERM, run.end)
    print(run.device, "from step", run.step, "of", run.steps, flush=True)
    leave = [kind for kind in options.leave.split(",") if kind]
    run.train(material(options.nli, options.tune, leave))


if __name__ == "__main__":
    main()
