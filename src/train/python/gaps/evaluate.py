"""Prints how many torn-out words the net finds, at one false alarm in 100 whole sentences.

    python3 -m gaps.evaluate --base JAR --tune FOLDER --weights FILE

Of articles and professional rewrites that it was not trained on; a gap counts only at its place.
"""

import argparse
import random

import numpy
import torch

from .model import base
from .sentences import articles, carries_meaning, fit
from .train import batch

CLEAN, TEARS, SIZE = 0.01, 3, 64


def told(model, vocabulary, drawn):
    """For each sentence the probability of a gap before each of its words, and at its end."""
    found = [None] * len(drawn)
    order = sorted(range(len(drawn)), key=lambda i: len(drawn[i][0]))
    for at in range(0, len(order), SIZE):
        part = order[at : at + SIZE]
        ids, here, marks = batch([drawn[i] for i in part], vocabulary)
        with torch.no_grad():
            chances = model(ids, here).sigmoid().numpy()
        for i, row, mark in zip(part, chances, marks.numpy()):
            found[i] = row[mark >= 0]
    return found


def one_torn(sentence, rng):
    chosen = [i for i, word in enumerate(sentence) if carries_meaning(word)]
    at = rng.choice(chosen)
    return sentence[:at] + sentence[at + 1 :], at


def measure(model, vocabulary, sentences, title):
    rng = random.Random(1)
    torn = [one_torn(s, rng) for s in sentences for _ in range(TEARS)]
    whole = told(model, vocabulary, [(s, ()) for s in sentences])
    clean = numpy.array([row.max() for row in whole])
    cut = numpy.quantile(clean, 1 - CLEAN)
    answers = told(model, vocabulary, [(s, (at,)) for s, at in torn])
    there = numpy.array([row[at] if at < len(row) else 0 for row, (_, at) in zip(answers, torn)])
    most = numpy.array([row.max() for row in answers])
    area = (most[:, None] > clean[None, :]).mean()
    found, anywhere = (100 * (part > cut).mean() for part in (there, most))
    print(f"{title}: {len(clean)} whole, {len(torn)} torn, cut {cut:.3f}: found {found:.1f} %,"
          f" at another place too {anywhere:.1f} %; area {100 * area:.1f}", flush=True)


def measured(model, vocabulary, tune):
    """Prints all scores."""
    of_articles, professional = articles(tune, False)
    measure(model, vocabulary, fit(professional), "professional rewrites")
    measure(model, vocabulary, fit(of_articles)[::3], "articles, every third sentence")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "tune", "weights"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    model, vocabulary = base(options.base)
    model.load_state_dict(torch.load(options.weights, map_location="cpu")["model"])
    measured(model.eval(), vocabulary, options.tune)


if __name__ == "__main__":
    main()
