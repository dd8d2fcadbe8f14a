"""How people ask and name things in one language: data, `resources/questions/LANGUAGE.toml`.

Patterns are compared with plain words: no case, no accents, no punctuation. A language without a file is asked in
English, and English questions are understood in every language.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from resources import ROOT

QUESTIONS = ROOT / "questions"
FALLBACK = "en"
LONGEST = 300
"""Characters of a question that are looked at: more is none that a pattern knows."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text as plain words, each with its place in the text: `start` and `end` (exclusive), in characters."""

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]

    @property
    def plain(self) -> str:
        """All of them with single spaces."""
        return " ".join(self.words)

    def original(self, start: int, end: int) -> str:
        """How the characters `start` to `end` of `plain` are written in the text."""
        numbers = []
        at = 0
        for number, word in enumerate(self.words):
            if start <= at and at + len(word) <= end:
                numbers.append(number)
            at += len(word) + 1
        return self.text[self.spans[numbers[0]][0] : self.spans[numbers[-1]][1]] if numbers else ""


def words(text: str) -> Words:
    """`text`, its first LONGEST characters, as plain words."""
    text = text[:LONGEST]
    found = [(_plain(match[0]), match.span()) for match in re.finditer(r"[^\W_]+(?:[.,:/@+][^\W_]+)*", text)]
    found = [(word, span) for word, span in found if word]
    return Words(text, tuple(word for word, _ in found), tuple(span for _, span in found))


@dataclass(frozen=True, slots=True)
class Grammar:
    """The patterns of one language, for `words(...).plain`."""

    head_is_last: bool
    yes: frozenset[str]
    no: frozenset[str]
    articles: frozenset[str]
    lead: re.Pattern[str]
    """What may stand before a thing, at the beginning."""
    here: re.Pattern[str]
    """What may stand behind it, at the end."""
    sides: Mapping[str, re.Pattern[str]]
    """By "left", "right", "top", "bottom", "centre"."""
    relations: Mapping[str, re.Pattern[str]]
    """By "left", "right", "above", "below", "beside", "on"."""
    colours: Mapping[str, re.Pattern[str]]
    """By the basic terms of `describers.basic.colour_names`."""
    roles: Mapping[str, re.Pattern[str]]
    """By AT-SPI's names of roles."""
    questions: Sequence[tuple[str, re.Pattern[str]]]
    """Kinds of questions, the first that fits is meant. Groups: thing, side, relation."""


@lru_cache
def grammar(language: str) -> Grammar:
    """The grammar of `language`; English where there is none."""
    path = QUESTIONS / f"{language}.toml"
    data = tomllib.loads((path if path.is_file() else QUESTIONS / f"{FALLBACK}.toml").read_text(encoding="utf-8"))
    here = f"(?: (?:{_plain(data['here'])}))*"
    macros = {
        "{thing}": "(?P<thing>.+?)",
        "{here}": here,
        "{side}": f"(?P<side>{_any(one for forms in data['sides'].values() for one in forms)})",
        "{relation}": f"(?P<relation>{_any(one for forms in data['relations'].values() for one in forms)})",
    }

    def question(text: str) -> re.Pattern[str]:
        for name, pattern in macros.items():
            text = text.replace(name, f"\0{pattern}\0")
        # What is between the marks is made plain already.
        parts = text.split("\0")
        return re.compile("".join(part if number % 2 else _plain(part) for number, part in enumerate(parts)))

    def plain_set(name: str) -> frozenset[str]:
        return frozenset(_plain(word) for word in data[name])

    def table(name: str) -> dict[str, re.Pattern[str]]:
        return {key: re.compile(_any(forms)) for key, forms in data[name].items()}

    return Grammar(
        data["head"] == "last",
        plain_set("yes"),
        plain_set("no"),
        plain_set("articles"),
        re.compile(f"(?:(?:{_any(data['lead'])}) )+"),
        re.compile(f"(?: (?:{_plain(data['here'])}))+"),
        table("sides"),
        table("relations"),
        table("colours"),
        table("roles"),
        tuple((kind, question(text)) for kind, forms in data["questions"].items() for text in forms),
    )


def _any(patterns: Iterable[str]) -> str:
    """One of `patterns`, the longest form first: "left of" before "left"."""
    return "(?:" + "|".join(f"(?:{_plain(one)})" for one in sorted(patterns, key=len, reverse=True)) + ")"


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
