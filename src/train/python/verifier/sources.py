"""The labelled files: rows of claim and evidence, and stories with their rewrites."""

import functools
import glob
import hashlib
import json
import math
import os
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Optional

from .pieces import plain, spans, stem

LABELS = {"supported": 0, "contradicted": 1, "not-found": 2, "unsupported": 3}
SUPPORTED, CONTRADICTED, NOT_FOUND, UNSUPPORTED, UNKNOWN = 0, 1, 2, 3, -1
NEWS = {"defacto", "fib", "bump", "onestop", "realsumm-scu", "factcheck-gpt", "onestop-rev"}
SENTENCE_END = re.compile(
    r"(?<=[.!?])[\"”’']?\s+(?=[\"“‘'(]?[A-Z0-9])|(?<= [.!?])\s+(?=\w)|\n+"
)
MOST_EVIDENCE = 5
READ_SETS = ("summedits-*", "cliff", "qags-*", "frank", "writers-clean")
PROFESSIONAL = "writer"  # rewrites without a label, presumed faithful


@dataclass
class Example:
    """One claim to read; offsets count characters of the claim.

    `wrong` holds the spans that nothing supports, None where an unsupported claim has not said
    which; `gap` where a word was torn out; `whole` whether every word is known to be there."""

    claim: str
    evidence: str
    label: int
    origin: str
    wrong: Optional[list] = None
    document: Optional[frozenset] = None
    gap: Optional[int] = None
    whole: bool = True


@dataclass
class Story:
    """An article with the labelled sentences of its rewrites."""

    key: str
    sentences: list
    rewritten: list = field(default_factory=list)  # (sentence, label, spans or None)

    def __post_init__(self):
        self.stems = [stems(sentence) for sentence in self.sentences]
        self.document = frozenset().union(*self.stems)
        seen = Counter(word for words in self.stems for word in words)
        self.weight = {w: math.log(1 + len(self.sentences) / n) for w, n in seen.items()}

    def evidence(self, claim, leave=()):
        """The sentences that explain most of a claim's words, as they follow in the story."""
        wanted = set(stems(claim))
        left, chosen = set(wanted), []
        for _ in range(MOST_EVIDENCE):
            best, gain = None, 0.0
            for i, words in enumerate(self.stems):
                if i in leave or i in chosen:
                    continue
                worth = sum(self.weight.get(w, 0) for w in words & left)
                worth += 0.3 * sum(self.weight.get(w, 0) for w in words & wanted)
                worth /= 8 + len(words) ** 0.5
                if worth > gain:
                    best, gain = i, worth
            if best is None:
                break
            chosen.append(best)
            left -= self.stems[best]
        return sorted(chosen)

    def passage(self, places):
        return " ".join(self.sentences[i] for i in places)


@functools.lru_cache(maxsize=1 << 17)
def stems(text):
    words = (plain(text[start:end]) for start, end in spans(text))
    return frozenset(stem(word) for word in words if any(c.isalnum() for c in word))


def sentences(text):
    """The sentences of a text with where they begin."""
    start, found = 0, []
    for match in SENTENCE_END.finditer(text):
        found.append((start, text[start : match.start()]))
        start = match.end()
    found.append((start, text[start:]))
    return [(at, part.strip()) for at, part in found if len(part.split()) > 2]


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def rows(path):
    """Examples of a file of premises and hypotheses."""
    found = []
    for row in lines(path):
        label = LABELS[row["label"]]
        wrong = [span[:2] for span in row.get("spans", [])] or None
        wrong = [] if label == SUPPORTED else wrong
        found.append(Example(row["hypothesis"], row["premise"], label, row["set"], wrong))
    return found


def is_for_training(key):
    """One half of the stories is trained on, the other measures."""
    return int(hashlib.sha1(key.encode()).hexdigest(), 16) % 2 == 0


def stories(folder, training):
    """The stories of one half, each with the sentences of its rewrites that are labelled."""
    found = {}
    for pattern in READ_SETS:
        for path in sorted(glob.glob(os.path.join(folder, pattern + ".jsonl"))):
            for row in lines(path):
                if is_for_training(row["doc_key"]) != training:
                    continue
                if row["doc_key"] not in found:
                    parts = [s for _, s in sentences(row["source"]) if len(s) < 600]
                    if len(parts) < 3:
                        continue
                    found[row["doc_key"]] = Story(row["doc_key"], parts)
                found[row["doc_key"]].rewritten += labelled(row)
    for story in found.values():
        story.rewritten = list({part[0]: part for part in story.rewritten}.values())
    return list(found.values())


def labelled(row):
    """The sentences of a rewrite whose label follows from the row, with their marked spans."""
    return [part for part in judged(row) if part[1] != UNKNOWN]


def judged(row):
    """Each sentence of a rewrite with its label and spans: as people judged it, else as the row
    has it. Where no words are marked, nobody knows which sentence of several is unfaithful."""
    if row.get("sentences"):
        return [
            (part["text"], UNSUPPORTED, None) if part["label"] else (part["text"], SUPPORTED, [])
            for part in row["sentences"]
        ]
    parts, found = sentences(row["rewrite"]), []
    if row["set"] == PROFESSIONAL or row["label"] == 0 or row.get("spans"):
        rest = (SUPPORTED, [])
    else:
        rest = (UNSUPPORTED if len(parts) == 1 else UNKNOWN, None)
    for at, part in parts:
        marks = [(s["start"] - at, s["end"] - at) for s in row.get("spans") or []]
        marks = [(max(a, 0), min(b, len(part))) for a, b in marks if b > 0 and a < len(part)]
        found.append((part, UNSUPPORTED, marks) if marks else (part, *rest))
    return found
