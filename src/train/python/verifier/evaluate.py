"""Prints what a checkpoint of the verifier is worth, beside floors that do not read.

    python3 -m verifier.evaluate --base JAR --nli FOLDER --tune FOLDER --weights FILE
"""

import argparse
import glob
import os
import random
import zlib
from collections import defaultdict
from dataclasses import replace

import numpy
import torch

from . import batches, sampling, sources
from .model import base
from .pieces import plain, spans
from .scores import area, balanced, best_balanced, macro_f1, shown
from .sources import SUPPORTED, UNSUPPORTED, Example, stems

SIZE, CLEAN, TEARS = 32, 0.01, 3
HASHED, EPOCHS = 1 << 16, 3


class Reader:
    """Asks the model."""

    def __init__(self, model, vocabulary, longest):
        self.model, self.vocabulary, self.longest = model.eval(), vocabulary, longest
        self.device = next(model.parameters()).device

    def __call__(self, examples):
        """For each example the three probabilities, and of its pieces, with their items, how
        probably each is unsupported and has a gap before it."""
        items = [batches.item(example, self.vocabulary, self.longest) for example in examples]
        answers = [None] * len(items)
        for group in batches.bucketed(items, SIZE, random.Random(0)):
            made = batches.batch([items[i] for i in group]).on(self.device)
            with torch.no_grad():
                verdicts, words, gaps = self.model(made.ids, made.types)
            parts = verdicts.softmax(1), words.sigmoid(), gaps.sigmoid()
            for i, *answer in zip(group, *(part.cpu().numpy() for part in parts)):
                answers[i] = (*answer, items[i])
        return answers

    def verdicts(self, examples):
        return numpy.array([answer[0] for answer in self(examples)])


def overlap(example):
    """The share of a claim's words that the evidence lacks."""
    words = stems(example.claim)
    return len(words - stems(example.evidence)) / max(1, len(words))


def hashed(claim):
    """A number for each word of a claim, and for each pair."""
    words = [plain(claim[start:end]) for start, end in spans(claim)]
    parts = words + [" ".join(pair) for pair in zip(words, words[1:])]
    return [zlib.crc32(part.encode()) % HASHED for part in parts]


def claim_only(rows, tested):
    """Verdicts of a bag of the claim's words and pairs, trained on the same rows."""
    torch.manual_seed(0)

    def keys(example):
        return torch.tensor(hashed(example.claim))

    net = torch.nn.EmbeddingBag(HASHED, 3, mode="sum")
    torch.nn.init.zeros_(net.weight)
    optimizer = torch.optim.Adam(net.parameters(), 3e-3)
    told = [(keys(row), row.label) for row in rows if row.label != UNSUPPORTED]
    for _ in range(EPOCHS):
        random.Random(0).shuffle(told)
        for at in range(0, len(told), 512):
            part = told[at : at + 512]
            starts = numpy.cumsum([0] + [len(key) for key, _ in part[:-1]])
            answer = net(torch.cat([key for key, _ in part]), torch.tensor(starts))
            labels = torch.tensor([label for _, label in part])
            optimizer.zero_grad()
            torch.nn.functional.cross_entropy(answer, labels).backward()
            optimizer.step()
    with torch.no_grad():
        return numpy.array([net(keys(row)[None]).softmax(1)[0].numpy() for row in tested])


def three_way(title, verdicts, rows):
    """Macro F1 on the rows with one of three labels; two-way measures on all."""
    labels = numpy.array([row.label for row in rows])
    known = labels != UNSUPPORTED
    wrong = labels != SUPPORTED
    doubt = 1 - verdicts[:, 0]
    f1 = macro_f1(verdicts[known].argmax(1), labels[known])
    parts = [f1, balanced(doubt >= 0.5, wrong), best_balanced(doubt, wrong), area(doubt, wrong)]
    print(f"{title:24}", "  ".join(map(shown, parts)), flush=True)


def swapped(rows):
    """Each claim with the evidence of another of its set."""
    by_set = defaultdict(list)
    for i, row in enumerate(rows):
        by_set[row.origin].append(i)
    made = list(rows)
    for places in by_set.values():
        for i, j in zip(places, places[len(places) // 2 :] + places[: len(places) // 2]):
            made[i] = replace(rows[i], evidence=rows[j].evidence)
    return made


def held_out(reader, options):
    rows = sources.rows(os.path.join(options.nli, "heldout-news-dev.jsonl"))[:: options.every]
    print(f"\nheldout-news-dev, {len(rows)} rows: macro F1 of three, balanced accuracy at .5,")
    print("the same at the best cut, area under the curve (supported or not)")
    answers = reader(rows)
    verdicts = numpy.array([answer[0] for answer in answers])
    alone = [replace(row, evidence="") for row in rows]
    three_way("the model", verdicts, rows)
    other = numpy.array([overlap(row) for row in rows])
    lacking = numpy.stack([1 - other, 0 * other, other], 1)
    three_way("words not in evidence", lacking, rows)
    mixture = sources.rows(os.path.join(options.nli, "mix-clean.jsonl"))
    three_way("the claim's words alone", claim_only(mixture, rows), rows)
    three_way("the model, no evidence", reader.verdicts(alone), rows)
    three_way("evidence swapped", reader.verdicts(swapped(rows)), rows)
    for name in sorted({row.origin for row in rows}):
        own = [i for i, row in enumerate(rows) if row.origin == name]
        if len({rows[i].label == SUPPORTED for i in own}) > 1:
            three_way("  " + name, verdicts[own], [rows[i] for i in own])
    by_word(answers, rows)


def by_word(answers, rows):
    """How well the words that people marked are told from the others of the same claims."""
    scored, wrong = [], []
    for (_, words, _, item), row in zip(answers, rows):
        if row.wrong and row.label != SUPPORTED:
            for score, target in zip(words, item.wrong):
                if target >= 0:
                    scored.append(score)
                    wrong.append(target == 1)
    print(f"marked words, area under the curve {shown(area(scored, wrong))}", flush=True)


def at_gap(answer):
    """The greatest doubt at any boundary, and that at the torn-out word's."""
    _, _, gaps, item = answer
    asked = [(score, target) for score, target in zip(gaps, item.gaps) if target >= 0]
    there = [score for score, target in asked if target == 1]
    return max((score for score, _ in asked), default=0), max(there, default=0)


def torn_out(reader, examples, title):
    rng = random.Random(1)
    clean = [at_gap(answer)[0] for answer in reader(examples)]
    cut = float(numpy.quantile(clean, 1 - CLEAN))
    torn = [sampling.torn(example, rng, 0) for example in examples for _ in range(TEARS)]
    torn = [example for example in torn if example.gap is not None]
    for name, asked in (("", torn), (", original unseen", [replace(t, evidence="") for t in torn])):
        found = [at_gap(answer)[1] > cut for answer in reader(asked)]
        print(f"{title}{name}: {len(examples)} clean, {len(torn)} torn, cut {cut:.3f},"
              f" found {shown(numpy.mean(found))}", flush=True)


def told(stories, folder):
    """The sentences of rewrites by set: the row's key and label, and the sentence to read."""
    by_key = {story.key: story for story in stories}
    found = defaultdict(list)
    for pattern in sources.READ_SETS:
        for path in sorted(glob.glob(os.path.join(folder, pattern + ".jsonl"))):
            for row in sources.lines(path):
                story = by_key.get(row["doc_key"])
                if story is None:
                    continue
                for part, label, wrong in sources.judged(row):
                    passage = story.passage(story.evidence(part))
                    example = Example(part, passage, label, row["set"], wrong, story.document)
                    found[row["set"]].append((row["id"], row["label"] == 1, example))
    return found


def ranked(scores, wrong):
    both = any(wrong) and not all(wrong)
    return [area(scores, wrong), best_balanced(scores, wrong)] if both else [float("nan")] * 2


def rewrites(reader, by_set):
    print("\nrewrites of unseen articles, then their sentences where people judged those: area")
    print("under the curve, best balanced accuracy; the same by words not in the evidence")
    for name, parts in by_set.items():
        examples = [example for _, _, example in parts]
        doubts = 1 - reader.verdicts(examples)[:, 0]
        lacks = [overlap(example) for example in examples]
        if name == sources.PROFESSIONAL:
            cuts = numpy.quantile(doubts, [0.5, 0.88, 0.95, 0.96, 0.99])
            print(f"{name:24} {len(parts)} sentences: doubt at 50, 88, 95, 96, 99 %", cuts.round(3))
            continue
        labels = {key: wrong for key, wrong, _ in parts}
        line = []
        for scores in (doubts, lacks):
            worst = defaultdict(float)
            for (key, _, _), score in zip(parts, scores):
                worst[key] = max(worst[key], score)
            line += ranked([worst[key] for key in labels], list(labels.values()))
        known = [i for i, example in enumerate(examples) if example.label != sources.UNKNOWN]
        wrong = [examples[i].label != SUPPORTED for i in known]
        for scores in (doubts, lacks):
            line += ranked([scores[i] for i in known], wrong)
        counts = f"{sum(labels.values())}/{len(labels)}, {sum(wrong)}/{len(wrong)}"
        print(f"{name:24} {counts:16}", "  ".join(map(shown, line)), flush=True)


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    for name in ("base", "nli", "tune", "weights"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--longest", type=int, default=224, help="pieces that are read")
    parser.add_argument("--every", type=int, default=1, help="read one row of so many")
    parser.add_argument("--threads", type=int, default=1)
    return parser


def measure(options):
    """Prints all scores."""
    torch.set_num_threads(options.threads)
    model, vocabulary = base(options.base)
    state = torch.load(options.weights, map_location="cpu")
    model.load_state_dict(state.get("model", state))
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    reader = Reader(model.to(device), vocabulary, options.longest)
    held_out(reader, options)
    by_set = told(sources.stories(options.tune, training=False), options.tune)
    rewrites(reader, by_set)
    writers = [example for _, _, example in by_set[sources.PROFESSIONAL]]
    print("\ntorn-out words at one false alarm in 100 clean sentences")
    torn_out(reader, writers, "professional summaries")
    rows = sources.rows(os.path.join(options.nli, "heldout-news-dev.jsonl"))
    torn_out(reader, [row for row in rows if row.origin == "onestop"], "OneStopEnglish")


if __name__ == "__main__":
    measure(arguments(__doc__).parse_args())
