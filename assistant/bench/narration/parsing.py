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
from itertools import combinations

from assistant.i18n import Messages, messages
from assistant.labels import COCO
from assistant.narration.places import COLUMNS, EDGES, ROWS
from assistant.narration.wording import Wording, label_key

MOST = 30
"""Numbers of things that are understood."""
MARK = "\N{INVISIBLE SEPARATOR}"
"""Stands for a variable of a template."""
PLACES = (
    *(f"place-{row}-{column}" for row in ROWS for column in COLUMNS),
    *("place-filling", "part-half", "part-third", "part-quarter"),
    *(f"place-row-{row}" for row in ROWS),
    *(f"place-column-{column}" for column in COLUMNS),
)
"""Messages that say where a thing is or how much of the picture it fills."""
ARRANGEMENTS = ("arranged-row", "arranged-column", "arranged-close", "things-spread")
"""Messages that say how several things lie together."""
RELATIONS = {
    f"relation-{how}": how for how in "on under inside riding in-front-of behind left-of right-of above below".split()
} | {"between-things": "between"}
"""Messages that say how a thing lies to another, and what they say."""


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase with a meaning."""

    kind: str
    """A "thing", a "number", a "place", what a thing is "held" by ("on the table"), or "between"."""
    value: str
    """The label of a thing, the messages of places (with "+" between edges), or the relation."""
    count: int = 0
    """Of things; 0 where no number is told ("the cup")."""
    other: str = ""
    """The label of what holds."""


@dataclass(frozen=True, slots=True)
class Claim:
    """So many things of a label are somewhere."""

    label: str
    count: int
    place: str = ""
    """One of `PLACES`, "edge-left" ... or of `ARRANGEMENTS`; empty where a relation is told."""
    how: str = ""
    """One of `RELATIONS` to `others`, which are labels; with "/" between two that the language has one word for."""
    others: tuple[str, ...] = ()


class Vocabulary:
    """The phrases of one language for `labels`, and for all labels that a detector knows. Takes a second to make."""

    def __init__(self, language: str, labels: Iterable[str]) -> None:
        self._phrases: dict[str, Said] = {}
        catalogue, wording = messages(language), Wording(language)
        for value, text in _places(catalogue, wording):
            self._add(text, Said("place", value))
        for number in range(1, MOST + 1):
            self._add(wording.text("number", count=number), Said("number", "", number))
        for label in dict.fromkeys((*COCO, "face", *labels)):
            for key, how in RELATIONS.items():
                if catalogue.has(key):
                    self._relation(catalogue, wording, key, how, label)
            self._add(wording.name(label), Said("thing", label, 1))
            self._add(wording.definite(label), Said("thing", label))
            self._add(wording.one(label), Said("number", "", 1))
            for number in range(1, MOST + 1):
                self._add(wording.count(label, number), Said("thing", label, number))
        longest = sorted(self._phrases, key=len, reverse=True)
        self._pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest))})(?!\w)")

    def _relation(self, catalogue: Messages, wording: Wording, key: str, how: str, label: str) -> None:
        """What stands behind a thing that is in this relation to `label`; of "between", its words alone."""
        case = f"{label_key(label)}.{catalogue.text(f'{key}.case')}"
        other = catalogue.text(case) if catalogue.has(case) else wording.definite(label)
        if how == "between":
            text = catalogue.text(key, thing=MARK, other=MARK, second=MARK)
            self._add(text.split(MARK)[1].strip(), Said("between", how))
            self._add(other, Said("thing", label))
        else:
            phrase = catalogue.text(key, thing=MARK, other=other).partition(MARK)[2].strip().casefold()
            before = self._phrases.get(phrase)
            if before is not None and before.kind == "held" and how not in before.value:
                how = f"{before.value}/{how}"  # German has "unter" for under and below
            if phrase != other.casefold() or catalogue.has(case):  # else the language has the relation in the case
                self._phrases[phrase] = Said("held", how, other=label)

    def _add(self, phrase: str, said: Said) -> None:
        self._phrases.setdefault(phrase.casefold(), said)

    def said(self, text: str) -> list[Said]:
        """What has a meaning in `text`, in its order."""
        return [self._phrases[hit.group()] for hit in self._pattern.finditer(text.casefold())]

    def labels(self, text: str) -> list[str]:
        """The labels named in `text`, in the order of their first mention."""
        found = [said.other or said.value for said in self.said(text) if said.kind in ("thing", "held")]
        return list(dict.fromkeys(found))

    def claims(self, text: str) -> Iterator[Claim]:
        """What `text`, one sentence, says is where."""
        things: list[Said] = []
        sides: list[str] | None = None  # of "between", as far as they were named
        number = 0
        is_placed = False  # the next thing begins another claim
        for said in self.said(text):
            if said.kind == "thing" and sides is not None:
                sides.append(said.value)
                if len(sides) == 2:
                    yield from (Claim(one.value, one.count, how="between", others=tuple(sides)) for one in things)
                    sides, is_placed = None, True
            elif said.kind == "thing":
                things = [said] if is_placed else [*things, said]
                number, is_placed = 0, False
            elif said.kind == "number":
                number = said.count
            elif said.kind == "between":
                sides = []
            elif said.kind == "held":
                yield from (Claim(one.value, one.count, how=said.value, others=(said.other,)) for one in things)
                is_placed = True
            else:
                places = said.value.split("+")
                yield from (Claim(one.value, number or one.count, place) for one in things for place in places)
                number, is_placed = 0, True


def _places(catalogue: Messages, wording: Wording) -> Iterator[tuple[str, str]]:
    for key in PLACES:
        yield key, catalogue.text(key)
    for number in range(1, len(EDGES) + 1):
        for edges in combinations(EDGES, number):
            keys = [f"edge-{edge}" for edge in edges]
            yield (
                "+".join(keys),
                wording.text("cut-off", edges=wording.join(list(map(wording.text, keys)), "list-last")),
            )
    for key in ARRANGEMENTS:
        yield key, catalogue.text(key, things=MARK).replace(MARK, "").strip(" ,")
