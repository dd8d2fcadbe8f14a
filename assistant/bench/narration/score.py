"""How good a description is, beside what is true. Each check counts what was to be right and what was right.

named      all that is important is named (brief: the most important of it)
invented   nothing is named that is not there, in no wrong number
positions  each place and relation that is told, parsed back, agrees with the boxes
order      the important before the rest; lines in reading order; a dialog: its question, then its buttons
length     brief is one sentence, normal at most `NORMAL_SENTENCES`; detailed leaves nothing out
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from assistant.bench.narration import places, windows
from assistant.bench.narration.parsing import Claim, Vocabulary
from assistant.bench.narration.truth import Thing, Truth, scenes
from assistant.bench.page import errors_within
from assistant.i18n import messages
from assistant.narration.narrator import Sentence
from assistant.scene import TextLine
from assistant.tasks import Verbosity

CHECKS = ("named", "invented", "positions", "order", "length")
NORMAL_SENTENCES = 4
"""One that says what it is, and about three about the picture; text, which is quoted, has its own bound in words."""
BRIEF_WORDS, NORMAL_WORDS, NORMAL_TEXT = 35, 90, 45
BRIEF_LABELS = 3
MISREAD = 0.15
"""Of a line's letters: with more errors it is not the line any more."""
ANCHORING = ("on", "under", "inside", "riding", "in front of", "behind")
INVERSE = {"on": "under", "under": "on", "in front of": "behind", "behind": "in front of"}
VERBATIM = ("text",)
"""Kinds of sentences that quote what stands in the picture."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong with a description."""

    scene: str
    length: str
    """A verbosity, "read", or a language other than English."""
    check: str
    what: str


@dataclass(slots=True)
class Count:
    """Of one check: how much was right of how much."""

    right: int = 0
    all: int = 0

    def add(self, other: Count) -> None:
        self.right += other.right
        self.all += other.all


class Score:
    """Gathers the counts of one description."""

    def __init__(self, truth: Truth, length: str) -> None:
        self.scene, self.group, self.length = truth.name, truth.group, length
        self.counts = {check: Count() for check in CHECKS}
        self.faults: list[Fault] = []

    def check(self, name: str, is_right: bool, what: str) -> None:
        """One thing that had to be right; `what` says what is wrong where it is not."""
        self.counts[name].all += 1
        self.counts[name].right += is_right
        if not is_right:
            self.faults.append(Fault(self.scene, self.length, name, what))


def score(
    truth: Truth,
    verbosity: Verbosity,
    sentences: Sequence[Sentence],
    seen: frozenset[str] | None = None,
    language: str = "en",
) -> Score:
    """The score of one description. `seen`: the labels that its describer knows; all, where it was told the truth."""
    found = Score(truth, str(verbosity) if language == "en" else language)
    vocabulary = _vocabulary(language)
    own = [sentence for sentence in sentences if sentence.kind not in VERBATIM]
    spoken = [_unquoted(sentence.text, truth, language) for sentence in own]
    labels = list(dict.fromkeys(label for text in spoken for label in vocabulary.labels(text)))
    claims = [claim for text in spoken for claim in vocabulary.claims(text)]
    _named(found, truth, verbosity, labels, seen)
    for label in labels:
        found.check("invented", label in _labels(truth), f"names {label}")
    for claim in claims:
        _positions(found, truth, claim)
    if verbosity is not Verbosity.BRIEF:
        placed = {label for claim in claims for label in (claim.label, *claim.others)}
        for label in labels:
            found.check("positions", label in placed, f"does not say where: {label}")
    _order(found, truth, labels, seen)
    _length(found, truth, verbosity, sentences)
    windows.check(found.check, truth, verbosity, sentences, language)
    return found


def score_reading(truth: Truth, sentences: Sequence[Sentence]) -> Score:
    """The score of all text read aloud: every line, in order."""
    found = Score(truth, "read")
    windows.check(found.check, truth, Verbosity.DETAILED, sentences, is_reading=True)
    _length(found, truth, Verbosity.DETAILED, sentences)
    return found


@lru_cache
def _vocabulary(language: str) -> Vocabulary:
    every = scenes()
    return Vocabulary(language, [label for truth in every for label in (*_labels(truth), *truth.never)])


def _labels(truth: Truth) -> set[str]:
    found = {thing.label for thing in truth.things}
    return found | {"face"} if "person" in found else found


def _named(
    found: Score, truth: Truth, verbosity: Verbosity, labels: Sequence[str], seen: frozenset[str] | None
) -> None:
    wanted = truth.labelled(1, 2, 3) if verbosity is Verbosity.DETAILED else truth.labelled(1)
    wanted = [label for label in wanted if seen is None or label in seen]
    if verbosity is Verbosity.BRIEF:
        named = sum(label in labels for label in wanted)
        if wanted:
            least = min(len(wanted), BRIEF_LABELS)
            found.check("named", named >= least, f"{named} of {', '.join(wanted)}")
        return
    for label in wanted:
        found.check("named", label in labels, f"leaves out {label}")


def _positions(found: Score, truth: Truth, claim: Claim) -> None:
    things = [thing for thing in truth.things if thing.label == claim.label]
    if not things:
        return  # it is invented, which was counted
    found.check("invented", claim.count <= len(things), f"{claim.count} of {claim.label}, there are {len(things)}")
    if claim.place:
        is_right = places.holds(claim.place, claim.count, things, truth)
        found.check("positions", is_right, f"{claim.count} of {claim.label}: {claim.place}")
        return
    others = [[thing for thing in truth.things if thing.label == label] for label in claim.others]
    if all(others):
        is_right = _holds(truth, claim, things, others)
        found.check("positions", is_right, f"{claim.label} {claim.how} {' and '.join(claim.others)}")


def _holds(truth: Truth, claim: Claim, things: Sequence[Thing], others: Sequence[Sequence[Thing]]) -> bool:
    if claim.how == "between":
        return any(places.is_between(*three) for three in product(things, *others) if len(set(three)) == 3)
    for how in claim.how.split("/"):
        if how in places.SIDES:
            if any(places.is_beside(one, how, other, truth) for one, other in product(things, others[0])):
                return True
        else:
            first, name, second = claim.label, how.replace("-", " "), claim.others[0]
            wanted = {(first, name, second), (second, INVERSE.get(name, ""), first)}
            if any((one.first, one.how, one.second) in wanted for one in truth.relations):
                return True
    return False


def _order(found: Score, truth: Truth, labels: Sequence[str], seen: frozenset[str] | None) -> None:
    """Each label with an important thing comes before each that has only unimportant ones.

    But what it is on, in or before may come first, so that it can be placed by it.
    """
    anchors = {(one.first, one.second) for one in truth.relations if one.how in ANCHORING}
    important = truth.labelled(1)
    rest = [label for label in truth.labelled(2, 3) if label not in important]
    for first in important:
        for second in rest:
            if first in labels and second in labels and (first, second) not in anchors:
                is_right = labels.index(first) < labels.index(second)
                found.check("order", is_right, f"{second} before {first}")


def _length(found: Score, truth: Truth, verbosity: Verbosity, sentences: Sequence[Sentence]) -> None:
    words = sum(len(sentence.text.split()) for sentence in sentences)
    quoted = sum(len(sentence.text.split()) for sentence in sentences if sentence.kind in VERBATIM)
    if verbosity is Verbosity.BRIEF:
        is_right = len(sentences) == 1 and words <= BRIEF_WORDS + len(truth.title.split())
        found.check("length", is_right, f"{len(sentences)} sentences, {words} words")
    elif verbosity is Verbosity.NORMAL:
        described = sum(sentence.kind not in VERBATIM for sentence in sentences)
        is_right = bool(sentences) and described <= NORMAL_SENTENCES and quoted <= NORMAL_TEXT and words <= NORMAL_WORDS
        found.check("length", is_right, f"{described} sentences, {words} words, {quoted} of them text")
    else:
        text = windows.letters(" ".join(sentence.text for sentence in sentences))
        for line in truth.scene.lines:
            if not _is_scale(line):
                own = windows.letters(line.text)
                is_told = own in text or errors_within(own, text) <= MISREAD * len(own)
                found.check("length", is_told, f"leaves out “{line.text}”")


def _is_scale(line: TextLine) -> bool:
    """A number beside the axis of a chart, whose values are told."""
    return line.region == "chart" and line.text.isdecimal()


def _unquoted(text: str, truth: Truth, language: str) -> str:
    """`text` without what it quotes from the picture: the title, names of controls and lines; and without its role."""
    quoted = [truth.title, *(line.text for line in truth.scene.lines)]
    if truth.scene.focus is not None:
        quoted += [truth.scene.focus.name, truth.scene.focus.value]
        key = f"role-{truth.scene.focus.role.replace(' ', '-')}.the"
        quoted += [messages(language).text(key)] if messages(language).has(key) else []
    for words in sorted(filter(None, quoted), key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(words)}(?!\w)", " ", text, flags=re.IGNORECASE)
    return text
