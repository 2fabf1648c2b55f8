"""Changes that a good rewrite makes to a claim: what was true stays true."""

import re

from .edits import NUMBER_WORD, TAIL, any_of
from .pieces import NUMBERS

WORDS = {digits: word for word, digits in NUMBERS.items()}
SMALL = re.compile(r"(?<![\w.,$£€])(?:[2-9]|1\d|20)(?![\w.,%]|\.\d)")
SAID = re.compile(r"\b(said|says|told reporters|added|stated|announced)\b")
TIME = re.compile(r"^(.{20,}?) ((?:on|in|last|this) (?:[A-Z]\w+|week|month|year|\d{4}))\.$")
OWNER = re.compile(r"^(.{15,}), ((?:the |a |an )?[\w ]{3,30}) (said|says)\.$")
LIKE = [
    ("percent", "per cent"), ("percent", "%"), ("is not", "isn't"), ("was not", "wasn't"),
    ("did not", "didn't"), ("will not", "won't"), ("has not", "hasn't"), ("more than", "over"),
    ("in order to", "to"), ("began", "started"), ("children", "kids"), ("near", "close to"),
    ("however", "but"), ("approximately", "about"), ("about", "around"), ("while", "as"),
    ("bought", "purchased"), ("died", "passed away"), ("because of", "due to"), ("also", "too"),
    ("United States", "US"), ("United Kingdom", "UK"), ("killed", "left dead"), ("hurt", "injured"),
    ("large", "big"), ("help", "assist"), ("shows", "reveals"), ("showed", "revealed"),
    ("following", "after"), ("prior to", "before"), ("attempt", "try"), ("received", "got"),
    ("official", "representative"), ("police", "officers"), ("nearly", "almost"),
]
SWAPS = {one: other for one, other in LIKE} | {other: one for one, other in LIKE}
SWAP = re.compile(r"(?<!\w)(" + "|".join(map(re.escape, SWAPS)) + r")(?!\w)")


def lower_first(text):
    keep = text.startswith(("I ", "I'")) or re.match(r"[A-Z]\w*[A-Z ]\s?[A-Z]", text)
    return text if keep else text[:1].lower() + text[1:]


def number(claim, rng, lexicon):
    word = any_of(rng, NUMBER_WORD, claim)
    if word:
        return claim[: word.start()] + NUMBERS[word.group().lower()] + claim[word.end() :]
    digits = any_of(rng, SMALL, claim)
    if digits:
        return claim[: digits.start()] + WORDS[digits.group()] + claim[digits.end() :]
    return None


def like(claim, rng, lexicon):
    match = any_of(rng, SWAP, claim)
    return match and claim[: match.start()] + SWAPS[match.group()] + claim[match.end() :]


def said(claim, rng, lexicon):
    match = any_of(rng, SAID, claim)
    word = rng.choice(["said", "says", "stated", "told reporters"])
    return match and claim[: match.start()] + word + claim[match.end() :]


def reordered(claim, rng, lexicon):
    match = TIME.match(claim)
    if match:
        return match[2][0].upper() + match[2][1:] + ", " + lower_first(match[1]) + "."
    match = OWNER.match(claim)
    if match:
        return match[2][0].upper() + match[2][1:] + f" {match[3]} that {lower_first(match[1])}."
    return None


def shorter(claim, rng, lexicon):
    match = TAIL.search(claim)
    if match and match.start() > 25:
        return claim[: match.start()] + claim[match.end() :]
    return None


KINDS = [number, like, like, said, reordered, shorter]


def retold(claim, rng, lexicon):
    """The claim in other words; as it is where nothing fits."""
    for kind in rng.sample(KINDS, 3):
        made = kind(claim, rng, lexicon)
        if made:
            return made
    return claim


def without_detail(claim, rng, lexicon):
    """The claim less one word that describes another; None where none is sure to."""
    match = content_before_noun(claim, rng, lexicon)
    return match and claim[: match.start()] + claim[match.end() :].lstrip()


def content_before_noun(claim, rng, lexicon):
    for match in re.finditer(r"\b([a-z]{4,}) ([a-z]{4,})\b", claim):
        if match[1] in lexicon.modifiers.get(match[2], ()) and rng.random() < 0.5:
            return re.compile(re.escape(match[1])).search(claim, match.start())
    return None
