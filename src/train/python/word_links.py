"""Trains the net that links the words of a sentence to those of its rewrite.

A development tool; ../word-links.sh runs it and says what it needs. Prints scores on rows that a
net has not seen, writes the nets together as one ONNX file, and beside the examples what the file
must answer for them, which a test of the program compares.
"""

import json
import random
import struct
import sys
from dataclasses import dataclass

import numpy
import torch
from torch import nn

# The order in which WordPairs.java writes its values: seven cosines, equal, alike in letters, begin
# alike, far apart, function word (original), function word (rewrite), both punctuation.
READ = 14
SHARPENED = (3, 4)  # the layers in which mutual nearness alone links best
SWAPPED = [*range(11), 12, 11, 13, 15, 14, 17, 16]
WIDTH, DEPTH, DROPOUT = 24, 4, 0.1
FOLDS, EPOCHS, BATCH, RATE, SEED = 5, 15, 16, 4e-3, 1
LONGEST = 60  # words of a side in training
WIKI_SHARE = 1 / 3  # of its rows in each epoch: they are long and nearly all alike
POSSIBLE = 0.8  # weight of a pair that the annotators marked as possible only


@dataclass
class Row:
    name: str
    words: tuple
    grid: torch.Tensor
    sure: torch.Tensor
    linked: torch.Tensor
    fold: int = 0


def features(pairs):
    """Adds how near a pair is beside its rivals for the same word."""
    more = [pairs]
    for layer in SHARPENED:
        cosines = pairs[:, layer : layer + 1] / 0.1
        more += [torch.softmax(cosines, 3), torch.softmax(cosines, 2)]
    return torch.cat(more, 1)


class Net(nn.Module):
    """Convolutions over the grid; each layer also sees the best of a cell's row and column."""

    def __init__(self):
        super().__init__()
        self.first = nn.Conv2d(len(SWAPPED), WIDTH, 1)
        self.near = nn.ModuleList(nn.Conv2d(WIDTH, WIDTH, 3, padding=1) for _ in range(DEPTH))
        self.row = nn.ModuleList(nn.Conv2d(WIDTH, WIDTH, 1) for _ in range(DEPTH))
        self.column = nn.ModuleList(nn.Conv2d(WIDTH, WIDTH, 1) for _ in range(DEPTH))
        self.last = nn.Conv2d(WIDTH, 1, 1)
        self.drop = nn.Dropout2d(DROPOUT)

    def forward(self, grid, mask):
        cells = torch.relu(self.first(grid)) * mask
        for near, row, column in zip(self.near, self.row, self.column):
            rivals = row(cells.amax(3, keepdim=True)) + column(cells.amax(2, keepdim=True))
            cells = (cells + torch.relu(near(self.drop(cells)) + rivals)) * mask
        return self.last(cells)[:, 0]


class Linker(nn.Module):
    """The mean of several nets, each asked from both sides, so that swapping them mirrors it."""

    def __init__(self, nets):
        super().__init__()
        self.nets = nn.ModuleList(nets)
        self.eval()

    def forward(self, pairs):
        grid = features(pairs)
        back = grid[:, SWAPPED].transpose(2, 3)
        total = 0
        for net in self.nets:
            there = torch.sigmoid(net(grid, 1.0))
            total = total + (there + torch.sigmoid(net(back, 1.0)).transpose(1, 2))
        return (total / (2 * len(self.nets)))[0]


def read(labels, pairs, name):
    data, at, rows = open(pairs, "rb").read(), 0, []
    for line in open(labels, encoding="utf-8"):
        label = json.loads(line)
        shape = struct.unpack(">iii", data[at : at + 12])
        values = numpy.frombuffer(data, ">f4", int(numpy.prod(shape)), at + 12)
        at += 12 + values.nbytes
        grid = torch.from_numpy(values.astype(numpy.float32)).reshape(1, *shape)
        assert shape == (READ, len(label["source_tokens"]), len(label["rewrite_tokens"]))
        sure, linked = torch.zeros(shape[1:]), torch.zeros(shape[1:])
        for original, rewrite in label.get("sure", []):
            sure[original, rewrite] = linked[original, rewrite] = 1
        for original, rewrite in label.get("possible", []):
            linked[original, rewrite] = 1
        words = (frozenset(label["source_tokens"]), frozenset(label["rewrite_tokens"]))
        rows.append(Row(name, words, features(grid)[0], sure, linked))
    assert at == len(data)
    return rows


def assign_folds(rows):
    """Rows that share a sentence, or nearly so, go into one fold: no net has seen its test."""
    root = list(range(len(rows)))

    def find(i):
        while root[i] != i:
            i = root[i]
        return i

    def alike(one, other):
        return any(len(a & b) > 0.5 * len(a | b) for a in one.words for b in other.words)

    for i, row in enumerate(rows):
        for j in range(i):
            if rows[j].name == row.name and alike(row, rows[j]):
                root[find(i)] = find(j)
    groups = sorted({find(i) for i in range(len(rows))})
    random.Random(SEED).shuffle(groups)
    fold = {group: i % FOLDS for i, group in enumerate(groups)}
    for i, row in enumerate(rows):
        row.fold = fold[find(i)]


def batch(rows):
    """Some rows, each from a side drawn by lot, filled up to the longest."""
    drawn = []
    for row in rows:
        item = (row.grid, row.linked, row.sure)
        if random.random() < 0.5:
            item = (row.grid[SWAPPED].transpose(1, 2), row.linked.T, row.sure.T)
        drawn.append(item)
    size = [max(linked.shape[side] for _, linked, _ in drawn) for side in (0, 1)]
    grid = torch.zeros(len(drawn), len(SWAPPED), *size)
    target, weight = torch.zeros(len(drawn), *size), torch.zeros(len(drawn), *size)
    for k, (cells, linked, sure) in enumerate(drawn):
        n, m = linked.shape
        grid[k, :, :n, :m] = cells
        target[k, :n, :m] = linked
        weight[k, :n, :m] = 1 - (linked - sure) * (1 - POSSIBLE)
    return grid, target, weight


def epoch_batches(rows):
    """Rows of about one size together, so that little is filled up."""
    chosen = [row for row in rows if row.name != "wiki" or random.random() < WIKI_SHARE]
    random.shuffle(chosen)
    batches = []
    for start in range(0, len(chosen), 20 * BATCH):
        near = sorted(chosen[start : start + 20 * BATCH], key=lambda row: row.linked.numel())
        batches += [near[i : i + BATCH] for i in range(0, len(near), BATCH)]
    random.shuffle(batches)
    return batches


def train(rows, seed):
    random.seed(seed)
    torch.manual_seed(seed)
    rows = [row for row in rows if max(row.linked.shape) <= LONGEST]
    plan = [chosen for _ in range(EPOCHS) for chosen in epoch_batches(rows)]
    net = Net().train()
    optimizer = torch.optim.AdamW(net.parameters(), weight_decay=2e-2)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=len(plan))
    for chosen in plan:
        grid, target, weight = batch(chosen)
        mask = (weight > 0).float()
        answer = net(grid, mask[:, None])
        loss = nn.functional.binary_cross_entropy_with_logits(answer, target, reduction="none")
        optimizer.zero_grad()
        ((loss * weight).sum() / mask.sum()).backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        schedule.step()
    return net


def probabilities(linker, row):
    with torch.no_grad():
        return linker(row.grid[None, :READ])


def scores(answers, least):
    """F1 in three readings: all links; sure links; precision of all with recall of sure ones."""
    hit = found = linked = hit_sure = sure = 0
    for row, answer in answers:
        chosen = answer >= least
        hit += int((chosen & (row.linked > 0)).sum())
        hit_sure += int((chosen & (row.sure > 0)).sum())
        found += int(chosen.sum())
        linked += int(row.linked.sum())
        sure += int(row.sure.sum())
    precision, recall = hit / found, hit_sure / sure
    mixed = 2 * precision * recall / (precision + recall)
    return [round(100 * f, 1) for f in (2 * hit / (found + linked), 2 * hit_sure / (found + sure), mixed)]


def report(title, answers):
    for name in sorted({row.name for row, _ in answers}):
        own = [(row, answer) for row, answer in answers if row.name == name]
        table = {least: scores(own, least) for least in (0.4, 0.45, 0.5, 0.55, 0.6)}
        print(title, name, len(own), "rows: all, sure, mixed", table, flush=True)


def export(linker, out):
    torch.onnx.export(
        linker,
        torch.rand(1, READ, 9, 7),
        out,
        opset_version=13,
        input_names=["pairs"],
        output_names=["links"],
        dynamic_axes={"pairs": {2: "original", 3: "rewrite"}, "links": {0: "original", 1: "rewrite"}},
    )


def main(mtref, mtref_pairs, wiki, wiki_pairs, examples, examples_pairs, expected, out):
    torch.set_num_threads(1)
    rows = read(mtref, mtref_pairs, "mtref") + read(wiki, wiki_pairs, "wiki")
    assign_folds(rows)
    nets, unseen = [], []
    for fold in range(FOLDS):
        nets.append(train([row for row in rows if row.fold != fold], SEED + fold))
        one = Linker(nets[-1:])
        unseen += [(row, probabilities(one, row)) for row in rows if row.fold == fold]
        report(f"fold {fold}:", unseen[-sum(row.fold == fold for row in rows) :])
    report("each row by the net that has not seen it:", unseen)
    linker = Linker(nets)
    export(linker, out)
    with open(expected, "w", encoding="utf-8") as file:
        for row in read(examples, examples_pairs, "examples"):
            answer = probabilities(linker, row)
            file.write(json.dumps([[round(float(p), 5) for p in line] for line in answer]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
