"""Trains the verifier; ../../verifier.sh runs it and says what it needs."""

import os

from training.run import Run, arguments, prepare

from . import batches, sources
from .lexicon import Lexicon
from .model import base
from .sampling import Material, drawn

RATE, LONGEST = 8e-5, 152


def material(nli, tune, leave=()):
    names = ("lexnet.tsv", "counterfit.tsv", "mined_same_meaning.tsv")
    lexicon = Lexicon(*(os.path.join(nli, name) for name in names))
    rows = sources.rows(os.path.join(nli, "mix-clean.jsonl"))
    return Material(rows, sources.stories(tune, training=True), lexicon, leave)


class VerifierRun(Run):
    HEADS = ("pool", "verdict", "unsupported", "before", "after", "missing", "types")
    KEPT_EVERY = 25_000

    def __init__(self, options):
        super().__init__(options, base, options.rate)
        leave = [kind for kind in options.leave.split(",") if kind]
        self.material = material(options.nli, options.tune, leave)

    def made(self):
        return {**super().made(), "leave": self.options.leave}

    def chunk(self):
        chunk, done = divmod(self.step, batches.CHUNK)
        progress = chunk * batches.CHUNK / self.steps
        examples = drawn(self.material, self.SEED, chunk, batches.CHUNK * self.SIZE, progress)
        items = [batches.item(example, self.vocabulary, LONGEST) for example in examples]
        return batches.shuffled(items, self.SIZE, chunk)[done:]

    def loss(self, items):
        wanted = batches.batch(items).on(self.device)
        return batches.loss(self.model(wanted.ids, wanted.types), wanted)


def main():
    parser = arguments(__doc__, examples=200_000)
    parser.add_argument("--rate", type=float, default=RATE, help="at its highest; of a new run")
    parser.add_argument("--leave", default="", help="kinds of examples to leave out, by commas")
    options = parser.parse_args()
    prepare(options)
    run = VerifierRun(options)
    run.go()
    run.keep()


if __name__ == "__main__":
    main()
