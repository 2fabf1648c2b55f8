"""Words that can stand for others: opposites, kin, the like, and what fits a place."""

import csv
import re
from collections import Counter, defaultdict

WORD = re.compile(r"[A-Za-z][A-Za-z’'-]*")
SEEN_AS_SAME = 5  # times that editors swapped two words before they count as alike

FUNCTION = frozenset(
    "a an the and or but nor so yet for of in on at by to from with without into onto over under "
    "about after before since until during than as if then that this these those which who whom "
    "whose what when where why how i you he she it we they me him her us them my your his its our "
    "their is are was were be been being am do does did has have had having will would can could "
    "may might must shall should not no there here up down out off again also just only very too "
    "s t re ve ll d m one two".split()
)


def tsv(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


class Lexicon:
    def __init__(self, lexnet, counterfit, same):
        self.opposites, self.kin, self.alike = (defaultdict(set) for _ in range(3))
        relations = {"antonym": self.opposites, "sibl": self.kin, "coord": self.kin}
        for row in tsv(lexnet):
            self._add(relations.get(row["rel"]), row)
        relations = {"antonym": self.opposites, "synonym": self.alike}
        for row in tsv(counterfit):
            self._add(relations.get(row["rel"]), row)
        for row in tsv(same):
            if int(row["count"]) >= SEEN_AS_SAME and row["from"] not in FUNCTION:
                self.alike[row["from"]].add(row["to"])
        self.after, self.pairs = defaultdict(Counter), Counter()
        self.modifiers = defaultdict(Counter)

    @staticmethod
    def _add(relation, row):
        if relation is not None and row["a"] != row["b"] and row["b"] not in FUNCTION:
            relation[row["a"]].add(row["b"])
            relation[row["b"]].add(row["a"])

    def learn(self, text):
        """Takes in which words stand beside which."""
        words = [word.lower() for word in WORD.findall(text)]
        for one, other in zip(words, words[1:]):
            self.after[one][other] += 1
            self.pairs[one, other] += 1
        for before, one, other in zip(words, words[1:], words[2:]):
            if before in ("a", "an", "the", "his", "her", "their") and one not in FUNCTION:
                if other not in FUNCTION and not one.endswith("s"):
                    self.modifiers[other][one] += 1

    def fitting(self, rng, words, before, after):
        """One of some words, the likelier the oftener it stands between two others."""
        words = sorted(words)
        weights = [0.2 + self.pairs[before, w] + self.pairs[w, after] for w in words]
        return rng.choices(words, weights)[0]

    def strangers(self, word, before, after):
        """Words seen in the same place as another: after one word and before a second."""
        found = []
        for other in self.after[before]:
            if len(other) > 3 and other != word and other not in FUNCTION:
                if self.pairs[other, after] and other not in self.alike[word]:
                    found.append(other)
        return found
