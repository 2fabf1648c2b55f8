"""Trains the net that tells where a word is missing; ../../gaps.sh runs it and says what it needs."""

import torch
from training.run import Run, arguments, prepare

from .model import base
from .sentences import LONGEST, Material, read

RATE, CHUNK = 6e-5, 64
HEAVIER = 2.0  # a gap among the twenty boundaries without one
IGNORED = -1.0


def frozen(jar):
    """The words' own vectors stay: rare words would only learn the sentences they stand in."""
    model, vocabulary = base(jar)
    model.pieces.weight.requires_grad_(False)
    return model, vocabulary


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


class GapRun(Run):
    SIZE, WARM, LEAST = 64, 300, 0.01
    HEADS, FRESH = ("before", "after", "missing"), 5

    def __init__(self, options):
        super().__init__(options, frozen, RATE)
        self.material = Material(options.nli, options.tune)

    def chunk(self):
        """Each batch of sentences of like lengths."""
        chunk, done = divmod(self.step, CHUNK)
        drawn = self.material.drawn(self.SEED, chunk, CHUNK * self.SIZE)
        drawn = sorted(drawn, key=lambda pair: len(pair[0]))
        made = [drawn[i : i + self.SIZE] for i in range(0, len(drawn), self.SIZE)]
        order = torch.randperm(CHUNK, generator=torch.Generator().manual_seed(chunk)).tolist()
        return [made[i] for i in order][done:]

    def loss(self, items):
        ids, here, marks = batch(items, self.vocabulary, self.device)
        return loss(self.model(ids, here), marks)


def main():
    options = arguments(__doc__, examples=260_000).parse_args()
    prepare(options)
    GapRun(options).go()


if __name__ == "__main__":
    main()
