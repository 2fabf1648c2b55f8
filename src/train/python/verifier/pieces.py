"""Words and word pieces, as org.stet.language.ReadingPieces makes them: a test compares both."""

import functools
import json
import re
import unicodedata

PAD, UNKNOWN, CLS, SEP = 0, 100, 101, 102
WORD = re.compile(r"[^\W_]+|\S")
LONGEST_WORD = 50

NUMBERS = dict(
    zip(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty".split(),
        map(str, range(21)),
    )
)
ENDINGS = ("ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "e", "y")
SHORTEST_STEM = 3


def spans(text):
    """Where the words of a text stand; each mark is a word."""
    return [match.span() for match in WORD.finditer(text)]


@functools.lru_cache(maxsize=1 << 18)
def plain(word):
    """Without accents, in small letters."""
    parts = unicodedata.normalize("NFD", word)
    return "".join(c for c in parts if unicodedata.category(c) != "Mn").lower()


@functools.lru_cache(maxsize=1 << 18)
def stem(word):
    """A plain word without one ending; a number word as its digits."""
    if word in NUMBERS:
        return NUMBERS[word]
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word[: -len(ending)]
    return word


class Vocabulary:
    def __init__(self, tokenizer_json):
        self.ids = json.loads(tokenizer_json)["model"]["vocab"]
        self.of = functools.lru_cache(maxsize=1 << 18)(self._of)

    def __len__(self):
        return len(self.ids)

    def _of(self, word):
        """The ids of a plain word's pieces: the longest that fit, from the left."""
        if not word:
            return ()
        if len(word) > LONGEST_WORD:
            return (UNKNOWN,)
        found, start = [], 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in self.ids:
                    found.append(self.ids[piece])
                    break
            else:
                return (UNKNOWN,)
            start = end
        return tuple(found)
