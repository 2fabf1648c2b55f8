"""An endless, repeatable stream of examples: labelled rows, self-made edits, torn-out words."""

import random
import re
from dataclasses import replace

from . import edits, retellings
from .lexicon import FUNCTION
from .sources import NEWS, NOT_FOUND, SUPPORTED, UNKNOWN, Example, stems

WORD = re.compile(r"[\w’'-]+")
GENERAL_UNTIL = 0.4  # of the run: then the nearest to news are read most
CHARACTERS = 3.685  # of evidence for each piece that is read
UNSEEN = 0.15  # of torn claims are read alone
SOURCES = ("general", "news", "told", "article", "rewrite", "row")
EARLY = (45, 10, 5, 15, 10, 15)
LATE = (12, 23, 10, 22, 18, 15)


class Material:
    """Everything that examples are made of.

    @param rows examples of the labelled file
    @param stories articles to make examples of
    @param leave names of kinds of edits to leave out, to see what each is worth"""

    def __init__(self, rows, stories, lexicon, leave=()):
        self.rows, self.stories, self.lexicon = rows, stories, lexicon
        self.general = [row for row in rows if row.origin not in NEWS]
        self.news = [row for row in rows if row.origin in NEWS]
        self.positive = [row for row in rows if row.label == SUPPORTED]
        self.told = [
            (story, *part) for story in stories for part in story.rewritten if part[1] != SUPPORTED
        ]
        self.faithful = [
            (story, *part) for story in stories for part in story.rewritten if part[1] == SUPPORTED
        ]
        self.leave = frozenset(leave)
        sentences = [sentence for story in stories for sentence in story.sentences]
        for text in sentences + [t for row in rows for t in (row.claim, row.evidence)]:
            lexicon.learn(text)
        tails = [match.group() for match in map(edits.TAIL.search, sentences) if match]
        self.tails = [] if "clause" in self.leave else sorted(set(tails))

    def example(self, rng, progress):
        """One example, as the run's progress from 0 to 1 has it."""
        weights = EARLY if progress < GENERAL_UNTIL else LATE
        kind = rng.choices(SOURCES, weights)[0]
        if "edits" in self.leave and kind in ("article", "rewrite", "row"):
            kind = "news"
        if "general" in self.leave and kind == "general":
            kind = "news"
        made = getattr(self, "from_" + kind)(rng)
        if rng.random() < 0.06:
            made = replace(made, claim=made.claim.lower(), evidence=made.evidence.lower())
        if "gaps" not in self.leave and made.whole and rng.random() < 0.22:
            made = torn(made, rng)
        return made

    def from_general(self, rng):
        return self.labelled(rng.choice(self.general), self.general, rng)

    def from_news(self, rng):
        return self.labelled(rng.choice(self.news), self.news, rng)

    def labelled(self, row, others, rng):
        if rng.random() < 0.06:
            return replace(row, evidence=rng.choice(others).evidence, label=NOT_FOUND, wrong=None)
        return row

    def from_told(self, rng):
        """A sentence of a rewrite that people called unsupported, or a faithful one."""
        told = self.told if rng.random() < 0.6 else self.faithful
        story, claim, label, wrong = rng.choice(told)
        return self.of_story(story, claim, label, wrong, rng)

    def of_story(self, story, claim, label, wrong, rng, leave=()):
        places = story.evidence(claim, leave)
        if len(places) > 3 and rng.random() < 0.5:
            places = places[: rng.randint(3, len(places))] if leave else places
        return Example(claim, story.passage(places), label, "story", wrong, story.document)

    def from_article(self, rng):
        """A sentence of an article: as it is, retold, changed, or without what supports it."""
        story = rng.choice(self.stories)
        at = rng.randrange(len(story.sentences))
        claim = story.sentences[at]
        if not 5 <= len(claim.split()) <= 45:
            return self.from_rewrite(rng)
        if rng.random() < 0.12 and "absent" not in self.leave:
            return self.absent(story, at, rng)
        return self.changed(self.of_story(story, claim, SUPPORTED, [], rng), rng)

    def absent(self, story, at, rng):
        """A sentence of this story, or of another, that the evidence does not hold."""
        if rng.random() < 0.5:
            other = rng.choice([one for one in self.stories if one is not story])
            return self.of_story(story, rng.choice(other.sentences), NOT_FOUND, None, rng)
        claim = story.sentences[at]
        own = story.stems[at]
        near = {i for i, words in enumerate(story.stems) if len(words & own) > 0.5 * len(own)}
        made = self.of_story(story, claim, NOT_FOUND, None, rng, near | {at})
        rest = (words for i, words in enumerate(story.stems) if i not in near | {at})
        return replace(made, document=frozenset().union(*rest))

    def from_rewrite(self, rng):
        story, claim, _, _ = rng.choice(self.faithful)
        return self.changed(self.of_story(story, claim, SUPPORTED, [], rng), rng)

    def from_row(self, rng):
        return self.changed(rng.choice(self.positive), rng)

    def changed(self, made, rng):
        """A true claim as it is, retold, or edited; or its evidence edited, or both."""
        if rng.random() < 0.3 and "retellings" not in self.leave:
            made = replace(made, claim=retellings.retold(made.claim, rng, self.lexicon))
        lot = rng.random()
        if lot < 0.2:
            return made
        if lot < 0.27 and "retellings" not in self.leave:
            shorter = retellings.without_detail(made.claim, rng, self.lexicon)
            return replace(made, claim=shorter, whole=False) if shorter else made
        place = edits.Place(made.claim, made.evidence, self.lexicon, rng)
        edit = edits.changed(place, self.tails, self.leave)
        if edit is None:
            return made
        return self.applied(edit, made, rng)

    def applied(self, edit, made, rng):
        """Whichever side is edited: a word does not give its label away."""
        claim, evidence = edit.on(made.claim), edits.mirrored(edit, made.evidence)
        lot = 0 if evidence is None or "mirrors" in self.leave else rng.random()
        if lot < 0.5:
            return replace(made, claim=claim, label=edit.label, wrong=edit.wrong())
        document = made.document and made.document | stems(evidence)
        if lot < 0.8:
            return replace(made, claim=claim, evidence=evidence, document=document)
        if edit.label == NOT_FOUND:
            return replace(made, evidence=evidence, document=document)
        # Read backwards a raised claim is a lowered one: at least not what was said.
        wrong = [(edit.start, max(edit.end, edit.start + 1))]
        return replace(made, evidence=evidence, document=document, label=edit.label, wrong=wrong)


def torn(made, rng, unseen=UNSEEN):
    """The same claim less one word that carries meaning; its truth is no longer asked.

    @param unseen how often the evidence is kept back too"""
    found = [m for m in WORD.finditer(made.claim) if m.group().lower() not in FUNCTION]
    if len(found) < 4:
        return made
    word = rng.choice(found)
    before = made.claim[: word.start()].rstrip(" ")
    after = made.claim[word.end() :]
    after = after if before else after.lstrip()
    claim = before + after
    evidence = "" if rng.random() < unseen else made.evidence
    gap = len(before) + len(after) - len(after.lstrip())
    return replace(made, claim=claim, evidence=evidence, label=UNKNOWN, wrong=None, gap=gap)


def clipped(text, claim, longest):
    """Evidence cut to what can be read: the sentences that share most with the claim."""
    most = int(CHARACTERS * longest)
    if len(text) <= most:
        return text
    wanted = stems(claim)
    parts = re.split(r"(?<=[.!?]) +", text)
    order = sorted(range(len(parts)), key=lambda i: -len(stems(parts[i]) & wanted))
    kept, size = [], 0
    for i in order:
        if size + len(parts[i]) <= most or not kept:
            kept.append(i)
            size += len(parts[i]) + 1
    return " ".join(parts[i] for i in sorted(kept))


def drawn(material, seed, chunk, count, progress):
    """The examples of one part of the run, the same whenever they are asked for."""
    rng = random.Random(f"{seed}/{chunk}")
    return [material.example(rng, progress) for _ in range(count)]
