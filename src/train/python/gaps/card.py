"""Writes the card of the trained net: what it is, what it was made of, what it is worth.

    python3 -m gaps.card --base JAR --nli FOLDER --tune FOLDER --weights FILE --model ONNX
"""

import argparse
import hashlib
import os
import sys

import numpy
import torch

from verifier.card import BASES, CREDITS, Tee, articles, mixture, table

from . import evaluate
from .export import HEARD, SHARE
from .model import base
from .sentences import READ, Material
from .train import GapRun

LIMITS = """\
- English, without capitals and accents. Of a sentence 96 pieces are read, and it is read by itself.
- It tells where it stumbles, not which word is missing. Where what is left
  is a good sentence, as it is without many a modifier, there is nothing to stumble over.
- Headings, captions and lists of catchwords were not trained on; the program does not ask of them."""


def facts(options, made):
    with open(options.model, "rb") as file:
        data = file.read()
    jar = os.path.basename(options.base)
    origin = next((words for part, words in BASES.items() if part in jar), "unknown licence")
    versions = f"Python {sys.version.split()[0]}, PyTorch {torch.__version__}, NumPy {numpy.__version__}"
    return [
        ("SHA-256", f"`{hashlib.sha256(data).hexdigest()}`"),
        ("Size", f"{len(data):,} bytes"),
        ("Format", "ONNX, 8 bits; input `ids` [1, n]; output `missing` [1, n]: before each piece"),
        ("Base", f"{origin}, from `{jar}`; the words' own vectors stay as they are"),
        ("Trained on", f"{made['step'] * GapRun.SIZE:,} draws, half of them torn"),
        ("Rate, seed", f"{made['rate']:g} at its highest, heads five times that; {made['seed']}"),
        ("Calibrated", f"{SHARE:.0%} of the sentences of unseen articles raise a doubt of {HEARD}"),
        ("Made with", versions),
        ("Made by", "`sh src/train/gaps.sh train NLI TUNE OUT`"),
    ]


def scores(options):
    model, vocabulary = base(options.base)
    model.load_state_dict(torch.load(options.weights, map_location="cpu")["model"])
    kept = Tee()
    stdout, sys.stdout = sys.stdout, kept
    try:
        evaluate.measured(model.eval(), vocabulary, options.tune)
    finally:
        sys.stdout = stdout
    return kept.getvalue().strip()


def card(options, made):
    size = Material(options.nli, options.tune)
    counts = f"{len(size.general):,}, {len(size.news):,} and {len(size.told):,}"
    return "\n".join(
        [
            f"# {os.path.basename(options.model)}",
            "Tells where a word is missing from a sentence. Loaded by `org.stet.language.GapReader`.",
            "",
            table([("", ""), ("---", "---"), *facts(options, made)]),
            "",
            "## Trained on",
            f"Whole sentences of labelled pairs, of articles and of professional rewrites: {counts}.",
            "",
            table([("set", "size", "licence"), ("---", "---", "---")]),
            table(mixture(options.nli, READ.__contains__) + articles(options.tune)),
            "",
            CREDITS,
            "",
            "## Scores",
            "In 32 bits, on articles that were not trained on; a content word of each sentence torn",
            f"out, {evaluate.TEARS} times. The cut lets one whole sentence in a hundred pass for torn.",
            "",
            "```",
            scores(options),
            "```",
            "",
            "## Limits",
            LIMITS,
            "",
        ]
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "nli", "tune", "weights", "model"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    state = torch.load(options.weights, map_location="cpu")
    text = card(options, {**state["made"], "step": state["step"]})
    path = os.path.splitext(options.model)[0] + ".md"
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    print(path)


if __name__ == "__main__":
    main()
