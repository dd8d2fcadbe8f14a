"""Back from sentences to what they claim: things with their numbers, places and relations.

Nothing of English stands here. The words are those that the catalogue gives for every label, number, place and
relation, so that a new template is understood as long as it joins them in one of these ways:

    THING PLACE                 "a cup on the left"
    THING NUMBER PLACE ...      "two people: one on the left, one in the centre"
    THING RELATION THING        "a cup on a saucer"; after it the places are of the first
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.i18n import messages
from assistant.labels import COCO
from assistant.narration.places import COLUMNS, ROWS
from assistant.narration.wording import Wording

MOST = 30
"""Numbers of things that are understood."""
MARK = "\N{INVISIBLE SEPARATOR}"


@dataclass(frozen=True, slots=True)
class Said:
    """A word or phrase with a meaning: "thing" (its label and how many), "number", "place", "size" or "relation"."""

    kind: str
    value: str
    count: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claim:
    """So many things of a label are there, at a place (of `places.position`, or "filling") where one was told."""

    label: str
    count: int
    place: str = ""
    how: str = ""
    """A relation to the thing `other`."""
    other: str = ""


class Vocabulary:
    """The phrases of one language for `labels`, and for all labels that a detector knows."""

    def __init__(self, language: str, labels: Iterable[str]) -> None:
        self._phrases: dict[str, tuple[str, str, int]] = {}
        wording = Wording(language)
        for number in range(1, MOST + 1):
            self._add(wording.text("number", count=number), "number", "", number)
        for label in dict.fromkeys((*COCO, "face", *labels)):
            self._add(wording.name(label), "thing", label, 1)
            self._add(wording.definite(label), "thing", label, 0)
            for number in range(1, MOST + 1):
                self._add(wording.count(label, number), "thing", label, number)
        for place in (*(f"{row} {column}" for row in ROWS for column in COLUMNS), "filling"):
            self._add(wording.text(f"place-{place.replace(' ', '-')}"), "place", place, 0)
        for how, phrase in relations(language):
            self._add(phrase, "relation", how, 0)
        longest = sorted(self._phrases, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")

    def _add(self, phrase: str, kind: str, value: str, count: int) -> None:
        self._phrases.setdefault(phrase.casefold(), (kind, value, count))

    def said(self, text: str) -> list[Said]:
        """What has a meaning in `text`, in its order."""
        folded = text.casefold()
        return [Said(*self._phrases[hit.group()], *hit.span()) for hit in self._pattern.finditer(folded)]

    def labels(self, text: str) -> list[str]:
        """The labels named in `text`, in the order of their first mention."""
        return list(dict.fromkeys(said.value for said in self.said(text) if said.kind == "thing"))

    def claims(self, text: str) -> Iterator[Claim]:
        """What `text`, one sentence, says is where."""
        thing: Said | None = None
        number, how = 0, ""
        for said in self.said(text):
            match said.kind:
                case "thing" if thing is not None and how:
                    yield Claim(thing.value, thing.count, how=how, other=said.value)
                    how = ""
                case "thing":
                    thing, number = said, 0
                case "relation":
                    how = said.value
                case "number":
                    number = said.count
                case "place" if thing is not None:
                    yield Claim(thing.value, number or thing.count, said.value)
                    number, how = 0, ""


@lru_cache
def relations(language: str) -> tuple[tuple[str, str], ...]:
    """The relations that the catalogue has ("relation-HOW" with two variables), and the words between these."""
    catalogue = messages(language)
    found = []
    for how in ("on", "under", "inside", "in front of", "behind", "between", "left of", "right of", "above", "below"):
        key = f"relation-{how.replace(' ', '-')}"
        if catalogue.has(key):
            text = catalogue.text(key, thing=MARK, other=MARK)
            if text.count(MARK) == 2:
                found.append((how, text.split(MARK)[1].strip()))
    return tuple(found)
