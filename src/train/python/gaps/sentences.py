"""Sentences that lack nothing, and the same with a word torn out."""

import os
import random
import re

from verifier import sources
from verifier.pieces import CLS, SEP, plain, spans
from verifier.sampling import FUNCTION

# Sets of whole, edited sentences; captions and speech teach that fragments are fine.
READ = {
    "bump", "conjnli", "defacto", "factcheck-gpt", "fever-symmetric", "fib", "fm2", "mnli-small",
    "onestop", "onestop-rev", "paws-wiki", "realsumm-scu", "vitaminc-mini", "wice", "wikisplit",
    "MNLI", "RTE",
}
WHOLE = re.compile(r"[\"“‘'(]?[A-Z0-9$£€].*[.!?][\"”’')]?")
FEWEST, MOST, LONGEST = 6, 60, 96
# A word that carries meaning is torn out in so many of the torn sentences, else any word.
MEANING, TWO_WORDS, TWO_PLACES = 0.8, 0.06, 0.06
TOLD_AGAIN = 6  # how often a sentence of a professional rewrite stands for one of an article


def parts(text):
    return [part for _, part in sources.sentences(text) if WHOLE.fullmatch(part)]


def words(text):
    found = (plain(text[start:end]) for start, end in spans(text))
    return tuple(word for word in found if word)


def mixture(nli):
    """The sentences of the labelled pairs, whatever their labels: each is whole."""
    found = set()
    for row in sources.lines(os.path.join(nli, "mix-clean.jsonl")):
        if row["set"] in READ:
            for text in (row["premise"], row["hypothesis"]):
                found.update(map(words, parts(text)))
    return sorted(found)


def articles(tune, training):
    """The sentences of one half of the articles, and those of their rewrites by professionals."""
    found, told = set(), set()
    keys = {story.key for story in sources.stories(tune, training)}
    for story in sources.stories(tune, training):
        for sentence in story.sentences:
            found.update(map(words, parts(sentence)))
    for row in sources.lines(os.path.join(tune, "writers-clean.jsonl")):
        if row["doc_key"] in keys:
            told.update(map(words, parts(row["rewrite"])))
    return sorted(found), sorted(told)


def fit(sentences):
    return [s for s in sentences if FEWEST <= len(s) <= MOST]


def carries_meaning(word):
    return word[0].isalnum() and word not in FUNCTION


def torn(sentence, rng):
    """A sentence less a word, less two that stand together or less two in different places; and
    before which of the words that are left something is missing."""
    if rng.random() < MEANING:
        chosen = [i for i, word in enumerate(sentence) if carries_meaning(word)]
    else:
        chosen = [i for i, word in enumerate(sentence) if word[0].isalnum()]
    if len(chosen) < 3:
        return sentence, ()
    gone = {rng.choice(chosen)}
    drawn = rng.random()
    if drawn < TWO_WORDS:
        gone.add(min(max(gone) + 1, len(sentence) - 1))
    elif drawn < TWO_WORDS + TWO_PLACES:
        gone.add(rng.choice(chosen))
    left, gaps = [], set()
    for i, word in enumerate(sentence):
        if i in gone:
            gaps.add(len(left))
        else:
            left.append(word)
    return tuple(left), tuple(sorted(gaps))


def read(sentence, vocabulary):
    """The ids of a sentence's pieces, and which piece begins each word; the last is the end."""
    ids, begins = [CLS], []
    for word in sentence:
        begins.append(len(ids))
        ids += vocabulary.of(word)
    begins.append(len(ids))
    return ids + [SEP], begins


class Material:
    def __init__(self, nli, tune):
        of_articles, told = articles(tune, True)
        self.general = fit(mixture(nli))
        self.news = fit(of_articles)
        self.told = fit(told)
        print(len(self.general), "general,", len(self.news), "of articles,", len(self.told), "told")

    def drawn(self, seed, chunk, count):
        rng = random.Random(f"{seed}/{chunk}")
        kinds = (self.general, self.news, self.told)
        weights = (len(self.general), 2 * len(self.news), TOLD_AGAIN * len(self.told))
        found = []
        for _ in range(count):
            sentence = rng.choice(rng.choices(kinds, weights)[0])
            found.append(torn(sentence, rng) if rng.random() < 0.5 else (sentence, ()))
        return found
