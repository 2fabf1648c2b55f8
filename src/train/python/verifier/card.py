"""Writes the card of a trained verifier: what it is, what it was made of, what it is worth.

    python3 -m verifier.card --base JAR --nli FOLDER --tune FOLDER --weights FILE --model ONNX
"""

import contextlib
import glob
import hashlib
import io
import os
import sys
from collections import Counter

import numpy
import torch

from . import evaluate, sources
from .export import HEARD, SHARE
from .train import VerifierRun

BASES = {
    "all-minilm-l6-v2": "all-MiniLM-L6-v2, Apache-2.0",
    "bge-small-en-v15": "bge-small-en-v1.5, MIT",
}
TUNE_LICENCES = {"summedits": "Apache-2.0", "frank": "MIT"}
CREDITS = """\
PAWS asks for credit: Google LLC made it and lets it be used for any purpose, without warranty. Sets
under CC BY and CC BY-SA are credited by their names above. The texts stay their publishers’: none
is in the file."""
LIMITS = """\
- English sentences, read with passages that others chose; of both together 224 pieces are read.
- It tells what it doubts, not why. *Contradicted* and *not found* are told apart less well than
  either from *supported*, as hardly any pair of news was labelled contradicted by people.
- Beyond the articles measured here nothing is known: scores on three or four dozen articles move by
  points from one checkpoint to the next."""


class Tee(io.StringIO):
    """Keeps what is printed, and prints it."""

    def write(self, text):
        sys.__stdout__.write(text)
        return super().write(text)


def scores(options):
    kept = Tee()
    with contextlib.redirect_stdout(kept):
        evaluate.measure(options)
    return kept.getvalue().strip()


def mixture(folder, read=lambda name: True):
    """Name, rows and licence of each labelled set that is read."""
    rows = sources.lines(os.path.join(folder, "mix-clean.jsonl"))
    rows = [row for row in rows if read(row["set"])]
    counted = Counter((row["set"], row["licence"]) for row in rows)
    return [(name, f"{count:,} pairs", licence) for (name, licence), count in counted.most_common()]


def articles(folder):
    """The same of the sets of articles with rewrites, the half that is trained on."""
    found = []
    for pattern in sources.READ_SETS:
        for path in sorted(glob.glob(os.path.join(folder, pattern + ".jsonl"))):
            name = os.path.splitext(os.path.basename(path))[0]
            kept = [row for row in sources.lines(path) if sources.is_for_training(row["doc_key"])]
            licence = TUNE_LICENCES.get(name.split("-")[0], "**none stated**")
            found.append((name, f"{len(kept):,} rewrites", licence))
    return found


def facts(options, made, model):
    with open(model, "rb") as file:
        data = file.read()
    jar = os.path.basename(options.base)
    origin = next((words for part, words in BASES.items() if part in jar), "unknown licence")
    left = made.get("leave") or "nothing"
    return [
        ("SHA-256", f"`{hashlib.sha256(data).hexdigest()}`"),
        ("Size", f"{len(data):,} bytes"),
        ("Format", "ONNX; inputs `ids` and `types` [1, n]; outputs `verdict`, `unsupported`, `missing`"),
        ("Base", f"{origin}, from `{jar}`"),
        ("Trained on", f"{made['read']:,} examples of a run of {made['examples']:,}; {left} left out"),
        ("Rate, seed", f"{made['rate']:g} at its highest; {made['seed']}"),
        ("Calibrated", f"{SHARE:.0%} of the sentences of professionals raise a doubt of {HEARD}"),
        ("Made with", f"Python {sys.version.split()[0]}, PyTorch {torch.__version__}, NumPy {numpy.__version__}"),
        ("Made by", "`sh src/train/verifier.sh train NLI TUNE OUT`"),
    ]


def table(rows):
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def card(options, made):
    parts = [
        f"# {os.path.basename(options.model)}",
        "Reads a claim together with its evidence. Loaded by `org.stet.language.MiniLmClaimReader`.",
        "",
        table([("", ""), ("---", "---"), *facts(options, made, options.model)]),
        "",
        "## Trained on",
        table([("set", "size", "licence"), ("---", "---", "---")]),
        table(mixture(options.nli) + articles(options.tune)),
        "",
        CREDITS,
        "",
        "## Scores",
        "In 32 bits, on rows and articles that were not trained on.",
        "",
        "```",
        scores(options),
        "```",
        "",
        "## Limits",
        LIMITS,
        "",
    ]
    return "\n".join(parts)


def main():
    parser = evaluate.arguments(__doc__)
    parser.add_argument("--model", required=True, help="the ONNX file that was written of it")
    options = parser.parse_args()
    state = torch.load(options.weights, map_location="cpu")
    made = {**state["made"], "read": state["step"] * VerifierRun.SIZE}
    path = os.path.splitext(options.model)[0] + ".md"
    text = card(options, made)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    print(path)


if __name__ == "__main__":
    main()
