"""What the model reads of a claim and its evidence: word pieces, and of each where else it stands.

org.stet.language.Reading does the same in the program: a test compares both.
"""

from dataclasses import dataclass

from .pieces import CLS, SEP, plain, spans, stem

# Types of a piece. Of the claim: its word stands in the evidence with a neighbour, as a word, as a
# stem, elsewhere in the document, nowhere. Of the evidence: the same with the claim.
SPECIAL, PAIR, WORD, STEM, DOCUMENT, NOWHERE, CLAIMED_PAIR, CLAIMED, UNCLAIMED, PADDING = range(10)
TYPES = 10
LONGEST_CLAIM = 72


@dataclass
class Reading:
    """The input for one claim; `words` has, for each piece of the claim, its word's place."""

    ids: list
    types: list
    words: list


class Text:
    """A text's words in the forms that are compared."""

    def __init__(self, text):
        self.text = text
        self.spans = spans(text)
        self.plain = [plain(text[start:end]) for start, end in self.spans]
        self.words = frozenset(self.plain)
        self.stems = frozenset(map(stem, self.plain))
        self.pairs = frozenset(zip(self.plain, self.plain[1:]))

    def paired(self, words, at):
        """Whether it holds a word of others together with one of its neighbours there."""
        before = at > 0 and (words[at - 1], words[at]) in self.pairs
        return before or (at + 1 < len(words) and (words[at], words[at + 1]) in self.pairs)


def claim_type(claim, at, evidence, document):
    word = claim.plain[at]
    if evidence.paired(claim.plain, at):
        return PAIR
    if word in evidence.words:
        return WORD
    if stem(word) in evidence.stems:
        return STEM
    return DOCUMENT if stem(word) in document else NOWHERE


def evidence_type(evidence, at, claim):
    if claim.paired(evidence.plain, at):
        return CLAIMED_PAIR
    word = evidence.plain[at]
    return CLAIMED if word in claim.words or stem(word) in claim.stems else UNCLAIMED


def read(claim, evidence, document, vocabulary, longest):
    """@param document the stems of the whole original"""
    ids, types, words = [CLS], [SPECIAL], []
    for at, word in enumerate(claim.plain):
        for piece in vocabulary.of(word):
            if len(words) < LONGEST_CLAIM:
                ids.append(piece)
                types.append(claim_type(claim, at, evidence, document))
                words.append(at)
    ids.append(SEP)
    types.append(SPECIAL)
    for at, word in enumerate(evidence.plain):
        for piece in vocabulary.of(word):
            if len(ids) < longest - 1:
                ids.append(piece)
                types.append(evidence_type(evidence, at, claim))
    return Reading(ids + [SEP], types + [SPECIAL], words)
