"""Writes a checkpoint of the verifier as ONNX, in 8 bits or 32, and what a test compares it with.

    python3 -m verifier.export --base JAR --weights FILE --out verifier.onnx [--tune FOLDER] [--exact]
    python3 -m verifier.export --base JAR --fixture FOLDER

The second writes a tiny model with random weights, and for a few invented claims what is read of
them and what that model answers.
"""

import argparse
import json
import os

import numpy
import torch

from .batches import batch, item
from .evaluate import Reader, told
from .model import NORM, Sizes, Verifier, base
from .onnx_file import FLOAT, INT64, Graph
from .reading import NOWHERE, PADDING, PAIR, TYPES
from .sources import PROFESSIONAL, UNKNOWN, Example, stems, stories

# Products of weights beyond 64 with what is read overflow on processors without VNNI.
SAFE, MOST = 64, 127
# The program hears doubts from HEARD on (SecondReading); so many clean sentences may raise one.
HEARD, SHARE = 0.9, 0.03
LONGEST = 224
TINY = Sizes(width=8, heads=2, inner=16, layers=2, places=96)


def shortened(values, axis, most):
    """Numbers of 8 bits, and a scale for each row or column that makes them the values again."""
    scale = numpy.abs(values).max(axis=axis, keepdims=True) / most
    scale = numpy.where(scale == 0, 1, scale).astype("float32")
    return numpy.rint(values / scale).astype("int8"), scale


class Writer:
    """@param shift what a claim's log-odds of being supported are raised by"""

    def __init__(self, model, exact, shift=0.0):
        self.graph, self.exact, self.shift = Graph(), exact, shift
        self.weights = {name: v.detach().cpu().numpy() for name, v in model.state_dict().items()}
        self.sizes = model.sizes

    def put(self, operation, *inputs, **more):
        """An operation on names or on numbers, which become constants."""
        names = [i if isinstance(i, str) else self.constant(i) for i in inputs]
        return self.graph.put(operation, *names, **more)

    def constant(self, value):
        kind = "float32" if isinstance(value, float) else None
        return self.graph.constant(numpy.asarray(value, kind))

    def linear(self, rows, name):
        weights = self.weights[name + ".weight"].T
        if self.exact:
            made = self.put("MatMul", rows, weights)
        else:
            numbers, scale = shortened(weights, 0, SAFE)
            read, read_scale, zero = self.put("DynamicQuantizeLinear", rows, outputs=3)
            made = self.put("MatMulInteger", read, numbers, zero)
            made = self.put("Cast", made, to=FLOAT)
            made = self.put("Mul", made, self.put("Mul", read_scale, scale[0]))
        bias = self.weights.get(name + ".bias")
        return made if bias is None else self.put("Add", made, bias)

    def rows_of(self, name, ids):
        """Rows of a table by their numbers."""
        table = self.weights[name + ".weight"]
        if self.exact:
            return self.put("Gather", table, ids)
        numbers, scale = shortened(table, 1, MOST)
        found = self.put("Cast", self.put("Gather", numbers, ids), to=FLOAT)
        return self.put("Mul", found, self.put("Gather", scale, ids))

    def norm(self, rows, name):
        weights = [self.weights[f"{name}.{part}"] for part in ("weight", "bias")]
        return self.put("LayerNormalization", rows, *weights, epsilon=NORM)

    def flags(self, types, wanted):
        return self.put("Gather", numpy.array(wanted, "float32"), types)

    def layer(self, rows, mask, name):
        sizes = self.sizes
        shape = numpy.array([0, 0, sizes.heads, sizes.width // sizes.heads])

        def split(part, order):
            made = self.put("Reshape", self.linear(rows, f"{name}.{part}"), shape)
            return self.put("Transpose", made, perm=order)

        scale = (sizes.width // sizes.heads) ** -0.5
        query = self.put("Mul", split("query", [0, 2, 1, 3]), scale)
        seen = self.put("MatMul", query, split("key", [0, 2, 3, 1]))
        seen = self.put("Softmax", self.put("Add", seen, mask), axis=3)
        seen = self.put("MatMul", seen, split("value", [0, 2, 1, 3]))
        seen = self.put("Transpose", seen, perm=[0, 2, 1, 3])
        seen = self.put("Reshape", seen, numpy.array([0, 0, sizes.width]))
        seen = self.linear(seen, name + ".attended")
        rows = self.norm(self.put("Add", rows, seen), name + ".attended_norm")
        inner = self.linear(rows, name + ".inner")
        # In the order that ONNX Runtime knows as one operation, GELU.
        part = self.put("Add", self.put("Erf", self.put("Div", inner, 2**0.5)), 1.0)
        inner = self.put("Mul", self.put("Mul", inner, part), 0.5)
        outer = self.linear(inner, name + ".outer")
        return self.norm(self.put("Add", rows, outer), name + ".outer_norm")

    def pooled(self, rows, types):
        claim = self.flags(types, [float(PAIR <= i <= NOWHERE) for i in range(TYPES)])
        claim = self.put("Unsqueeze", claim, numpy.array([2]))
        along = numpy.array([1])
        total = self.put("ReduceSum", self.put("Mul", rows, claim), along, keepdims=0)
        count = self.put("Max", self.put("ReduceSum", claim, along, keepdims=0), 1.0)
        away = self.put("Mul", self.put("Sub", claim, 1.0), 1e4)
        most = self.put("ReduceMax", self.put("Add", rows, away), axes=[1], keepdims=0)
        first = self.put("Gather", rows, numpy.int64(0), axis=1)
        joined = self.put("Concat", first, self.put("Div", total, count), most, axis=1)
        return self.put("Tanh", self.linear(joined, "pool"))

    def gaps(self, rows):
        previous = self.put("Slice", rows, *(numpy.array([n]) for n in (0, -1, 1)))
        previous = self.put("Pad", previous, numpy.array([0, 1, 0, 0, 0, 0]))
        edge = self.put("Add", self.linear(previous, "before"), self.linear(rows, "after"))
        return self.linear(self.put("Relu", edge), "missing")

    def bytes(self):
        ids = self.graph.input("ids", INT64, ["claims", "pieces"])
        types = self.graph.input("types", INT64, ["claims", "pieces"])
        end = self.put("Gather", self.put("Shape", ids), numpy.array([1]))
        zero = numpy.array([0])
        places = self.put("Slice", self.weights["places.weight"], zero, end, zero)
        rows = self.put("Add", self.rows_of("pieces", ids), self.rows_of("types", types))
        rows = self.norm(self.put("Add", rows, places), "norm")
        mask = self.flags(types, [-1e4 * (i == PADDING) for i in range(TYPES)])
        mask = self.put("Unsqueeze", mask, numpy.array([1, 2]))
        for i in range(self.sizes.layers):
            rows = self.layer(rows, mask, f"layers.{i}")
        verdict = self.linear(self.pooled(rows, types), "verdict")
        verdict = self.put("Add", verdict, numpy.array([self.shift, 0, 0], "float32"))
        self.put("Softmax", verdict, axis=1, name="verdict")
        self.graph.output("verdict", FLOAT, ["claims", 3])
        parts = {"unsupported": self.linear(rows, "unsupported"), "missing": self.gaps(rows)}
        for name, made in parts.items():
            made = self.put("Squeeze", made, numpy.array([2]))
            self.put("Sigmoid", made, name=name)
            self.graph.output(name, FLOAT, ["claims", "pieces"])
        return self.graph.bytes()


# Invented; marks, accents, number words, unknown letters, an empty evidence, a long claim.
FIXTURE = [
    ("Nine ferries were cancelled on Friday.", "The harbour cancelled 9 ferries.", "Friday storm"),
    ("Émile Ngata’s café won’t re-open – ever!", "Emile Ngata's cafes will reopen in May.", ""),
    ("The mayor denied it.", "", ""),
    ("Prices rose 4.5% to £1,200 \u2603.", "Prices had risen by 4.5 per cent to £1,200.", "x"),
    ("word " * 80 + "end", "word after word", "end"),
]


def calibrating(model, vocabulary, tune):
    """What to raise the odds by so that the doubts that the program hears are as rare on sentences
    of professionals as HEARD has it."""
    told_of = told(stories(tune, training=False), tune)[PROFESSIONAL]
    verdicts = Reader(model, vocabulary, LONGEST).verdicts([example for _, _, example in told_of])
    doubt = numpy.quantile(1 - verdicts[:, 0], 1 - SHARE)
    shift = float(numpy.log(doubt / (1 - doubt)) - numpy.log(HEARD / (1 - HEARD)))
    print(f"{len(told_of)} professional sentences: {doubt:.3f} becomes {HEARD}, shift {shift:.3f}")
    return shift


def round_to(weights, axis, most):
    """Weights that 8 bits hold exactly, so that only what is read is rounded."""
    numbers, scale = shortened(weights.numpy(), axis, most)
    weights.copy_(torch.from_numpy(numbers * scale))


def fixture(folder, vocabulary):
    torch.manual_seed(7)
    model = Verifier(TINY).eval()
    for module in model.modules():
        if isinstance(module, torch.nn.Linear):
            round_to(module.weight.data.mul_(2).T, 0, SAFE)
        elif isinstance(module, torch.nn.Embedding):
            round_to(module.weight.data, 1, MOST)
    with open(os.path.join(folder, "tiny-verifier.onnx"), "wb") as file:
        file.write(Writer(model, exact=False).bytes())
    with open(os.path.join(folder, "tiny-verifier.jsonl"), "w", encoding="utf-8") as file:
        for claim, evidence, rest in FIXTURE:
            document = stems(evidence) | stems(rest)
            example = Example(claim, evidence, UNKNOWN, "fixture", None, document)
            read = item(example, vocabulary, TINY.places)
            made = batch([read])
            with torch.no_grad():
                verdict, words, gaps = model(made.ids, made.types)
            row = {
                "claim": claim,
                "evidence": evidence,
                "document": rest,
                "ids": read.reading.ids,
                "types": read.reading.types,
                "words": read.reading.words,
                "verdict": numbers(verdict.softmax(1)[0]),
                "unsupported": numbers(words.sigmoid()[0]),
                "missing": numbers(gaps.sigmoid()[0]),
            }
            file.write(json.dumps(row) + "\n")


def numbers(values):
    return [round(float(value), 5) for value in values]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", required=True)
    parser.add_argument("--weights")
    parser.add_argument("--out")
    parser.add_argument("--tune", help="folder of articles with rewrites, to calibrate on")
    parser.add_argument("--exact", action="store_true", help="32 bits")
    parser.add_argument("--fixture")
    options = parser.parse_args()
    model, vocabulary = base(options.base)
    if options.fixture:
        fixture(options.fixture, vocabulary)
    if options.weights:
        state = torch.load(options.weights, map_location="cpu")
        model.load_state_dict(state.get("model", state))
        shift = calibrating(model, vocabulary, options.tune) if options.tune else 0.0
        with open(options.out, "wb") as file:
            file.write(Writer(model.eval(), options.exact, shift).bytes())


if __name__ == "__main__":
    main()
