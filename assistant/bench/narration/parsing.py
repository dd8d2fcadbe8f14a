"""Back from sentences to what they claim: things with their numbers, places and relations.

Nothing of English stands here. The words are those that the catalogue gives for every label, number, place and
relation, so that a description in any language is understood that joins them in one of these ways:

    THING ... PLACE                   "a cup and two spoons on the left"
    THING NUMBER PLACE NUMBER PLACE   "two people: one on the left, one in the centre"
    THING ... RELATION THING          "a cup and a spoon on the saucer"
    THING BETWEEN THING THING         "a ball between the chair and the couch"
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from assistant.i18n import Messages, messages
from assistant.labels import COCO
from assistant.narration.places import COLUMNS, ROWS
from assistant.narration.wording import Wording, label_key

MOST = 30
"""Numbers of things that are understood."""
MARKS = "\N{INVISIBLE SEPARATOR}", "\N{INVISIBLE TIMES}", "\N{INVISIBLE PLUS}"
"""Stand for the variables of a template."""
PLACES = (
    *(f"place-{row}-{column}" for row in ROWS for column in COLUMNS),
    *("place-filling", "part-half", "part-third", "part-quarter"),
    *(f"place-row-{row}" for row in ROWS),
    *(f"place-column-{column}" for column in COLUMNS),
    *(f"edge-{edge}" for edge in ("left", "right", "top", "bottom")),
)
"""Messages that say where a thing is, how much of the picture it fills, or where it is cut off."""
RELATIONS = "on under inside riding in-front-of behind left-of right-of above below".split()


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase that means a "thing" (its label), a "number", a "place" (its message) or a "relation" (its name)."""

    kind: str
    value: str
    count: int
    """Of things; 0 where no number is told ("the cup")."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Claim:
    """So many things of a label are somewhere."""

    label: str
    count: int
    place: str = ""
    """One of `PLACES` or "arranged-row", "arranged-column"; empty where a relation is told."""
    how: str = ""
    """One of `RELATIONS`, or "between", with `others`, which are labels."""
    others: tuple[str, ...] = ()


class Vocabulary:
    """The phrases of one language for `labels`, and for all labels that a detector knows."""

    def __init__(self, language: str, labels: Iterable[str]) -> None:
        self._phrases: dict[str, tuple[str, str, int]] = {}
        catalogue, wording = messages(language), Wording(language)
        for key, value in _places(catalogue):
            self._add(value, "place", key, 0)
        for how, phrase, _ in _relations(language):
            self._add(phrase, "relation", how, 0)
        for number in range(1, MOST + 1):
            self._add(wording.text("number", count=number), "number", "", number)
        cases = {case for _, _, case in _relations(language)}
        for label in dict.fromkeys((*COCO, "face", *labels)):
            self._add(wording.name(label), "thing", label, 1)
            self._add(wording.definite(label), "thing", label, 0)
            for case in cases:
                key = f"{label_key(label)}.{case}"
                if catalogue.has(key):
                    self._add(wording.text(key), "thing", label, 0)
            self._add(wording.one(label), "number", "", 1)
            for number in range(1, MOST + 1):
                self._add(wording.count(label, number), "thing", label, number)
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
        things: list[Said] = []
        number, how = 0, ""
        others: list[str] | None = None  # of the relation that was just told
        is_placed = False  # the next thing begins another claim
        for said in self.said(text):
            if said.kind == "thing" and others is not None:
                others.append(said.value)
                if how == "between" and len(others) < 2:
                    continue
                for thing in things:
                    yield Claim(thing.value, thing.count, how=how, others=tuple(others))
                others, is_placed = None, True
            elif said.kind == "thing":
                things = [said] if is_placed else [*things, said]
                number, is_placed = 0, False
            elif said.kind == "relation" and things:
                how, others = said.value, []
            elif said.kind == "number":
                number = said.count
            elif said.kind == "place" and things:
                for thing in things:
                    yield Claim(thing.value, number or thing.count, said.value)
                number, is_placed = 0, True


def _places(catalogue: Messages) -> Iterator[tuple[str, str]]:
    for key in PLACES:
        if catalogue.has(key):
            yield key, catalogue.text(key)
    for key in ("arranged-row", "arranged-column"):
        if catalogue.has(key):
            yield key, catalogue.text(key, things=MARKS[0]).replace(MARKS[0], "").strip()


@lru_cache
def _relations(language: str) -> tuple[tuple[str, str, str], ...]:
    """Each relation that the catalogue has, the words between its things, and the case of the second one."""
    catalogue = messages(language)
    found = []
    for how, key in (*((how, f"relation-{how}") for how in RELATIONS), ("between", "between-things")):
        if catalogue.has(key):
            text = catalogue.text(key, **dict(zip(("thing", "other", "second"), MARKS, strict=True)))
            phrase = text.partition(MARKS[0])[2].partition(MARKS[1])[0].strip()
            found.append((how, phrase, catalogue.text(f"{key}.case")))
    return tuple(found)
