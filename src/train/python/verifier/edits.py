"""Changes that a careless rewrite makes to a claim, each with what becomes of its truth."""

import re
from dataclasses import dataclass

from .lexicon import FUNCTION
from .pieces import NUMBERS
from .sources import CONTRADICTED, NOT_FOUND, UNSUPPORTED

NAME = re.compile(r"(?<=[a-z,;’'] )[A-Z][\w’-]+(?: [A-Z][\w’-]+)*")
NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
NUMBER_WORD = re.compile(r"\b(" + "|".join(w for w in NUMBERS if w != "one") + r")\b", re.I)
WORD = re.compile(r"[A-Za-z][A-Za-z-]+")
AUXILIARY = re.compile(
    r"\b(is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does) "
    r"(?!not\b|n.t\b|never\b)([a-z]+)"
)
DENIED = re.compile(r"\b(is|are|was|were|has|have|had|will|would|could|should|did|does) not ")
TAIL = re.compile(
    r",? (?:in|at|for|with|after|during|near|from|because of|despite|to) [^,.]{8,60}(?=[.]?$)"
)

# What stands and what comes in its place, either way round.
TURNED = (
    "more than/less than; at least/at most; before/after; next/last; morning/evening; "
    "north/south; northern/southern; east/west; eastern/western; first/last; up/down; "
    "above/below; with/without; inside/outside; increase/decrease; increased/decreased; "
    "rose/fell; earlier/later; always/never; all/none; everyone/nobody; more/fewer; win/lose; "
    "won/lost; man/woman; men/women; he/she; his/her; son/daughter; husband/wife; "
    "father/mother; brother/sister; boy/girl; young/old; million/billion; minutes/hours; "
    "hours/days; days/weeks; weeks/months; months/years; yesterday/tomorrow; largest/smallest; "
    "highest/lowest; best/worst; supported/opposed; accepted/rejected; confirmed/denied; "
    "against/for; began/ended; opened/closed; guilty/innocent; acquitted/convicted; "
    "arrested/released; killed/wounded; dead/injured; buy/sell; bought/sold"
)
# What a rewrite makes more of than the original says, one way only.
RAISED = (
    "some/all; some/most; many/all; many/most; several/all; about/exactly; almost/more than; "
    "nearly/over; up to/more than; often/always; sometimes/always; half/most; may/will; "
    "might/will; could/will; can/must; should/must; would/will; may have/has; might have/has; "
    "could have/has; allegedly/clearly; alleged/proven; suspected/convicted; "
    "accused of/convicted of; charged with/convicted of; likely/certain; unlikely/impossible; "
    "plans to/has agreed to; expected to/certain to; hopes to/will; seeks to/will; "
    "wants to/will; trying to/about to; claimed/proved; said/proved; believes/knows; "
    "suggests/proves; considering/planning; after/because of; amid/because of; "
    "following/because of; and/because; while/because; when/because; proposed/approved; "
    "discussed/agreed; called for/secured; asked/ordered; a/every; one of the/the; "
    "among/first among; reportedly/officially; urged/forced"
)
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = (
    "January February March April May June July August September October November December".split()
)


def pairs(listed):
    return [tuple(pair.split("/")) for pair in listed.split("; ")]


CHANGES = [(a, b, CONTRADICTED) for a, b in pairs(TURNED)]
CHANGES += [(b, a, CONTRADICTED) for a, b in pairs(TURNED)]
CHANGES += [(a, b, UNSUPPORTED) for a, b in pairs(RAISED)]
PHRASES = {}
for before, now, label in CHANGES:
    PHRASES.setdefault(before, []).append((now, label))
PHRASE = re.compile(r"\b(" + "|".join(sorted(PHRASES, key=len, reverse=True)) + r")\b")


@dataclass
class Edit:
    """A change of claim[start:end] to `now`, of which `marked` characters are what is wrong.

    `key` is what to look for where the same change is made to the evidence."""

    start: int
    end: int
    now: str
    label: int
    key: str = ""
    value: str = ""
    marked: tuple = (0, None)

    def on(self, claim):
        return claim[: self.start] + self.now + claim[self.end :]

    def wrong(self):
        first, last = self.marked
        return [(self.start + first, self.start + (len(self.now) if last is None else last))]


class Place:
    """A claim with what surrounds it: the text whose names and numbers may come in."""

    def __init__(self, claim, around, lexicon, rng):
        self.claim, self.around, self.lexicon, self.rng = claim, around, lexicon, rng

    def swap(self, match, now, label):
        before = match.group()
        return Edit(match.start(), match.end(), now, label, before, now)

    def neighbours(self, match):
        before = WORD.findall(self.claim[: match.start()])[-1:]
        after = WORD.findall(self.claim[match.end() :])[:1]
        return [part[0].lower() if part else "" for part in (before, after)]


def any_of(rng, pattern, text):
    found = list(pattern.finditer(text))
    return rng.choice(found) if found else None


def figure(place):
    match = any_of(place.rng, NUMBER, place.claim)
    if match is None or place.rng.random() < 0.2:
        return number_word(place)
    text, rng = match.group(), place.rng
    others = [n for n in NUMBER.findall(place.around) if n != text]
    if others and rng.random() < 0.4:
        return place.swap(match, rng.choice(others), CONTRADICTED)
    value = float(text.replace(",", ""))
    if value.is_integer() and 1500 <= value <= 2100 and "," not in text:
        year = int(value) + rng.choice([-10, -3, -2, -1, 1, 2, 5])
        return place.swap(match, str(year), CONTRADICTED)
    factor = rng.choice([0.1, 0.5, 0.8, 0.9, 1.1, 1.2, 1.5, 2, 10])
    now = value * factor if rng.random() < 0.7 else value + rng.choice([-3, -2, -1, 1, 2, 3, 7])
    digits = len(text.split(".")[1]) if "." in text else 0
    now = f"{abs(now):,.{digits}f}" if "," in text else f"{abs(now):.{digits}f}"
    return place.swap(match, now, CONTRADICTED) if now != text else None


def number_word(place):
    match = any_of(place.rng, NUMBER_WORD, place.claim)
    if match is None:
        return None
    near = [w for w in NUMBERS if w != match.group().lower() and w not in ("zero", "one")]
    return place.swap(match, place.rng.choice(near), CONTRADICTED)


def name(place):
    match = any_of(place.rng, NAME, place.claim)
    if match is None:
        return None
    for listed in (DAYS, MONTHS):
        if match.group() in listed:
            return place.swap(match, place.rng.choice(listed), CONTRADICTED)
    parts = set(match.group().split())
    others = [n for n in NAME.findall(place.around) if not parts & set(n.split())]
    others = [n for n in others if n not in DAYS and n not in MONTHS]
    return place.swap(match, place.rng.choice(others), UNSUPPORTED) if others else None


def denial(place):
    denied = any_of(place.rng, DENIED, place.claim)
    if denied and place.rng.random() < 0.8:
        now = denied.group(1) + " "
        return Edit(denied.start(), denied.end(), now, CONTRADICTED, denied.group(), now)
    match = any_of(place.rng, AUXILIARY, place.claim)
    if match is None:
        return None
    word = place.rng.choice(["not", "not", "not", "never", "no longer"])
    now = f"{match.group(1)} {word} {match.group(2)}"
    first = len(match.group(1)) + 1
    marked = (first, first + len(word))
    return Edit(match.start(), match.end(), now, CONTRADICTED, match.group(), now, marked)


def phrase(place):
    match = any_of(place.rng, PHRASE, place.claim)
    if match is None:
        return None
    now, label = place.rng.choice(PHRASES[match.group()])
    following = re.match(r" [\w’'-]+", place.claim[match.end() :])
    edit = place.swap(match, now, label)
    edit.key += following.group() if following else ""
    edit.value += following.group() if following else ""
    return edit


def content(place, fits):
    found = [m for m in WORD.finditer(place.claim) if m.group() not in FUNCTION]
    found = [m for m in found if m.group().islower() and len(m.group()) > 3]
    place.rng.shuffle(found)
    for match in found[:8]:
        if fits(match.group()):
            return match
    return None


def related(place, words, label):
    match = content(place, lambda word: words.get(word))
    if match is None:
        return None
    now = place.lexicon.fitting(place.rng, words[match.group()], *place.neighbours(match))
    return place.swap(match, now, label)


def opposite(place):
    return related(place, place.lexicon.opposites, CONTRADICTED)


def kin(place):
    return related(place, place.lexicon.kin, UNSUPPORTED)


def stranger(place):
    """A word that is said in the same place elsewhere: clifftop to beach."""
    around = set(place.around.lower().split())
    for _ in range(4):
        match = content(place, lambda word: True)
        if match is None:
            return None
        others = place.lexicon.strangers(match.group(), *place.neighbours(match))
        others = [word for word in others if word not in around]
        if others:
            return place.swap(match, place.rng.choice(others), UNSUPPORTED)
    return None


def modifier(place):
    """A detail that is said of the same thing elsewhere."""
    modifiers = place.lexicon.modifiers
    match = content(place, lambda word: len(modifiers.get(word, ())) > 2)
    if match is None:
        return None
    around = set(place.around.lower().split())
    fresh = [word for word in modifiers[match.group()] if word not in around]
    if not fresh:
        return None
    word = place.rng.choice(fresh)
    edit = place.swap(match, f"{word} {match.group()}", NOT_FOUND)
    edit.marked = (0, len(word))
    return edit


def exchange(place):
    """Two names change places; done to the evidence too it would be true again."""
    found = [m for m in NAME.finditer(place.claim) if m.group() not in DAYS + MONTHS]
    if len(found) < 2:
        return None
    one, other = sorted(place.rng.sample(found, 2), key=lambda match: match.start())
    between = place.claim[one.end() : other.start()]
    now = other.group() + between + one.group()
    if one.group() == other.group() or re.fullmatch(r",? ?(and|or)? ?", between):
        return None
    return Edit(one.start(), other.end(), now, UNSUPPORTED)


def clause(place, tails):
    """The end of a sentence of another story."""
    body = re.sub(r"[.!?\"”’]+$", "", place.claim)
    tail = place.rng.choice(tails)
    return Edit(len(body), len(body), tail, NOT_FOUND)


KINDS = [
    (figure, 4),
    (name, 4),
    (exchange, 2),
    (denial, 3),
    (phrase, 5),
    (opposite, 4),
    (kin, 3),
    (stranger, 6),
    (modifier, 4),
]


def changed(place, tails, leave=()):
    """Some edit of a claim; None where the lot fell on ones that do not fit.

    @param leave names of kinds not to draw"""
    if tails and place.rng.random() < 0.06:
        return clause(place, tails)
    kinds, weights = zip(*((k, w) for k, w in KINDS if k.__name__ not in leave))
    for kind in place.rng.choices(kinds, weights, k=4):
        edit = kind(place)
        if edit is not None and edit.on(place.claim) != place.claim:
            return edit
    return None


def mirrored(edit, evidence):
    """The evidence with the same change; None where it does not say the same words."""
    if not edit.key:
        return None
    pattern = re.compile(r"(?<!\w)" + re.escape(edit.key) + r"(?!\w)")
    made, count = pattern.subn(lambda _: edit.value, evidence)
    return made if count else None
