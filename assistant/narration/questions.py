"""What a question asks for, as far as boxes and text can answer it. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from assistant.grammar import FALLBACK, Grammar, Words, grammar, words
from assistant.narration.phrases import Phrase, phrase
from assistant.tasks import Request, Task

COUNTED = frozenset({"count", "presence"})
"""Of a model's answer to these, it can be told whether the object detector agrees."""
OF_TEXT = frozenset({"read", "title", "lines", "about"})
"""What only reading answers."""


@dataclass(frozen=True, slots=True)
class Question:
    """`kind` is one of the questions of the grammars, or "" for one that boxes and text cannot answer.

    "count", "presence", "colour", "where" have a `thing`; "about" and "label" too, which is to be found in the text;
    "beside" a relation and a thing, "side" a side.
    """

    kind: str = ""
    thing: Phrase | None = None
    relation: str = ""
    side: str = ""

    @property
    def wants_things(self) -> bool:
        """Whether the object detector has to look."""
        return self.kind not in OF_TEXT | {"colours"}

    @property
    def wants_text(self) -> bool:
        """Whether the text has to be read."""
        return self.kind not in {"count", "colour", "colours", "who"}


@lru_cache(maxsize=64)
def question(text: str, language: str) -> Question:
    """What `text` asks, in `language` or in English."""
    for one in dict.fromkeys((language, FALLBACK)):
        found = _parsed(words(text), grammar(one), one)
        if found.kind:
            return found
    return Question()


def wanted(request: Request) -> tuple[Phrase, ...]:
    """The things that `request` names, of which colours may matter."""
    if request.task is Task.FIND and request.thing.strip():
        return (phrase(request.thing, request.language),)
    asked = question(request.question, request.language).thing if request.task is Task.ASK else None
    return (asked,) if asked else ()


def _parsed(said: Words, rules: Grammar, language: str) -> Question:
    plain = said.plain
    for kind, pattern in rules.questions:
        match = pattern.fullmatch(plain)
        if match is None:
            continue
        groups = match.groupdict()
        thing = None
        if groups.get("thing"):
            thing = phrase(said.original(*match.span("thing")), language)
        relation = next((name for name, one in rules.relations.items() if _is(one, groups.get("relation"))), "")
        side = next((name for name, one in rules.sides.items() if _is(one, groups.get("side"))), "")
        return Question(kind, thing, relation, side)
    return Question()


def _is(pattern: re.Pattern[str], text: str | None) -> bool:
    return text is not None and pattern.fullmatch(text) is not None
