"""Examples as the numbers that the model reads and should answer."""

import random
from dataclasses import dataclass

import torch

from .reading import PADDING, Text, read
from .sampling import clipped
from .sources import SUPPORTED, UNKNOWN, UNSUPPORTED, stems

IGNORED = -1.0
CHUNK = 64  # batches that are drawn together and sorted by length


@dataclass
class Item:
    """A reading with its targets: for each piece 1, 0, or -1 where it is not asked.

    @param somewhere whether some word is wrong, though nobody said which"""

    reading: object
    label: int
    wrong: list
    gaps: list
    somewhere: bool


def item(example, vocabulary, longest):
    claim = Text(example.claim)
    evidence = Text(clipped(example.evidence, example.claim, longest))
    document = example.document or stems(example.evidence)
    reading = read(claim, evidence, document, vocabulary, longest)
    wrong, gaps = [IGNORED] * len(reading.ids), [IGNORED] * len(reading.ids)
    for i, word in enumerate(reading.words):
        start, end = claim.spans[word]
        if example.wrong is not None:
            wrong[1 + i] = float(any(a < end and start < b for a, b in example.wrong))
        if example.whole and (i == 0 or reading.words[i - 1] != word):
            gaps[1 + i] = 0.0
    if example.whole:
        mark_gap(example, claim, reading, gaps)
    somewhere = example.wrong is None and example.label not in (SUPPORTED, UNKNOWN)
    return Item(reading, example.label, wrong, gaps, somewhere)


def mark_gap(example, claim, reading, gaps):
    end = len(reading.words) + 1
    if reading.words and reading.words[-1] == len(claim.spans) - 1:
        gaps[end] = 0.0
    if example.gap is None:
        return
    after = [i for i, (start, _) in enumerate(claim.spans) if start >= example.gap]
    if not after:
        gaps[end] = 1.0
    elif after[0] in reading.words:
        gaps[1 + reading.words.index(after[0])] = 1.0


def filled(rows, value):
    longest = max(map(len, rows))
    return torch.tensor([row + [value] * (longest - len(row)) for row in rows])


@dataclass
class Batch:
    ids: torch.Tensor
    types: torch.Tensor
    labels: torch.Tensor
    wrong: torch.Tensor
    gaps: torch.Tensor
    somewhere: torch.Tensor

    def on(self, device):
        return Batch(*(values.to(device) for values in vars(self).values()))


def batch(items):
    return Batch(
        filled([it.reading.ids for it in items], 0),
        filled([it.reading.types for it in items], PADDING),
        torch.tensor([it.label for it in items]),
        filled([it.wrong for it in items], IGNORED),
        filled([it.gaps for it in items], IGNORED),
        torch.tensor([it.somewhere for it in items]),
    )


def bucketed(items, size, rng):
    """Batches of items of about one length, in no order."""
    order = sorted(range(len(items)), key=lambda i: len(items[i].reading.ids))
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    rng.shuffle(groups)
    return groups


def shuffled(items, size, seed):
    return [[items[i] for i in group] for group in bucketed(items, size, random.Random(seed))]


def loss(answers, wanted):
    """Verdict, words and gaps; a claim known only to be unsupported is trained as either kind."""
    verdicts, words, gaps = (answer.float() for answer in answers)
    logs = torch.log_softmax(verdicts, 1)
    either = torch.logsumexp(logs[:, 1:], 1)
    asked = wanted.labels != UNKNOWN
    chosen = logs.gather(1, wanted.labels.clamp(0, 2)[:, None])[:, 0]
    verdict = -torch.where(wanted.labels == UNSUPPORTED, either, chosen)
    total = (verdict * asked).sum() / asked.sum().clamp(min=1)
    count = len(wanted.labels)
    total = total + 0.5 * by_piece(words, wanted.wrong, 2.0).sum() / count
    claimed = wanted.gaps.ne(IGNORED) | (wanted.types.ge(1) & wanted.types.le(5))
    worst = words.masked_fill(~claimed, -1e4).amax(1)
    some = torch.nn.functional.softplus(-worst) * wanted.somewhere
    total = total + 0.15 * some.sum() / count
    missing = by_piece(gaps, wanted.gaps, 2.0, mean=False)
    return total + 0.25 * missing.sum() / count


def by_piece(logits, targets, weight, mean=True):
    """The cross-entropy of each row's pieces, where asked: their mean or sum."""
    asked = targets.ne(IGNORED)
    entropy = torch.nn.functional.binary_cross_entropy_with_logits(
        logits, targets.clamp(min=0), reduction="none", pos_weight=torch.tensor(weight).to(logits)
    )
    total = (entropy * asked).sum(1)
    return total / asked.sum(1).clamp(min=1) * 3 if mean else total
