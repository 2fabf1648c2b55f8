"""Writes a checkpoint as ONNX in 8 bits, with what a test compares it with.

    python3 -m gaps.export --base JAR --weights FILE --tune FOLDER --out gaps.onnx
        [--sentences FILE --expected FILE]
"""

import argparse
import json

import numpy
import torch

from verifier.export import Writer
from verifier.onnx_file import FLOAT, INT64

from .evaluate import told
from .model import base
from .sentences import articles, fit, words

# The program hears doubts from HEARD on; so many whole sentences of articles may raise one.
HEARD, SHARE = 0.9, 0.01


class GapWriter(Writer):
    def bytes(self):
        ids = self.graph.input("ids", INT64, ["sentences", "pieces"])
        end = self.put("Gather", self.put("Shape", ids), numpy.array([1]))
        zero = numpy.array([0])
        places = self.put("Slice", self.weights["places.weight"], zero, end, zero)
        rows = self.norm(self.put("Add", self.rows_of("pieces", ids), places), "norm")
        nothing_hidden = numpy.zeros([1, 1, 1, 1], "float32")
        for i in range(self.sizes.layers):
            rows = self.layer(rows, nothing_hidden, f"layers.{i}")
        odds = self.put("Squeeze", self.gaps(rows), numpy.array([2]))
        self.put("Sigmoid", self.put("Add", odds, float(self.shift)), name="missing")
        self.graph.output("missing", FLOAT, ["sentences", "pieces"])
        return self.graph.bytes()


def calibrating(model, vocabulary, tune):
    """What to add to all odds so that a doubt of HEARD is as rare on whole sentences as SHARE."""
    of_articles, _ = articles(tune, False)
    whole = [(sentence, ()) for sentence in fit(of_articles)]
    doubt = numpy.quantile([row.max() for row in told(model, vocabulary, whole)], 1 - SHARE)
    shift = float(numpy.log(HEARD / (1 - HEARD)) - numpy.log(doubt / (1 - doubt)))
    print(f"{len(whole)} whole sentences: {doubt:.3f} becomes {HEARD}, shift {shift:.3f}")
    return shift


def expected(model, vocabulary, shift, path, out):
    """What 32 bits say of each line of a file."""
    with open(path, encoding="utf-8") as file:
        lines = [line.strip() for line in file]
    rows = told(model, vocabulary, [(words(line), ()) for line in lines])
    with open(out, "w", encoding="utf-8") as file:
        for line, row in zip(lines, rows):
            odds = numpy.log(row / (1 - row)) + shift
            chances = [round(float(1 / (1 + numpy.exp(-value))), 4) for value in odds]
            file.write(json.dumps({"sentence": line, "missing": chances}, ensure_ascii=False) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("base", "weights", "tune", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--sentences")
    parser.add_argument("--expected")
    options = parser.parse_args()
    model, vocabulary = base(options.base)
    model.load_state_dict(torch.load(options.weights, map_location="cpu")["model"])
    model.eval()
    shift = calibrating(model, vocabulary, options.tune)
    with open(options.out, "wb") as file:
        file.write(GapWriter(model, False, shift).bytes())
    if options.sentences:
        expected(model, vocabulary, shift, options.sentences, options.expected)


if __name__ == "__main__":
    main()
