"""What a person looks for, taken apart: "Where is my red cup on the left?" is a cup, red, on the left. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.grammar import FALLBACK, Grammar, Words, grammar, words
from assistant.labels import LABELS
from assistant.narration.wording import Wording, folded, label_key
from assistant.scene import Box, Scene

SHORTEST_TYPO = 3
"""Letters: in shorter words every typo is another word."""
LONG_WORD = 6
"""Letters from which two typos are forgiven; one below."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """What is looked for. Text is as the person wrote it."""

    text: str
    """All of it, without articles and what stands around it: "red cup"."""
    name: str
    """Without colour, side and role: "cup"; of "the Send button", "Send"."""
    labels: frozenset[str] = frozenset()
    """Of which `name` is a word, or the word in it that says what it is ("coffee cup")."""
    colour: str = ""
    """A basic term."""
    side: str = ""
    """"left", "right", "top", "bottom" or "centre"."""
    roles: frozenset[str] = frozenset()
    """AT-SPI's names of the roles that are meant."""
    typo: str = ""
    """The one label that `name` may be with a typo, where it is no word that is known."""


@lru_cache(maxsize=64)
def phrase(text: str, language: str) -> Phrase:
    """What `text` asks for, in `language` or in English."""
    whole = Wording(language).bare(text)
    found = _parsed(whole, language)
    if not found.labels and not found.roles and language != FALLBACK:
        english = _parsed(whole, FALLBACK)
        if english.labels or english.roles:
            return english
    return found


def is_on_side(box: Box, side: str, scene: Scene) -> bool:
    """Whether the middle of `box` is in the half of the picture called `side` (the centre: the middle third)."""
    x, y = box.centre[0] / max(scene.width, 1), box.centre[1] / max(scene.height, 1)
    return {
        "left": x < 1 / 2,
        "right": x > 1 / 2,
        "top": y < 1 / 2,
        "bottom": y > 1 / 2,
        "centre": 1 / 3 <= x <= 2 / 3 and 1 / 3 <= y <= 2 / 3,
    }.get(side, True)


def _parsed(text: str, language: str) -> Phrase:
    rules, wording = grammar(language), Wording(language)
    said = words(text)
    start, end = _core(said.plain, rules)
    whole = said.original(start, end)
    if labels := wording.labels_called(whole):  # "orange" is a fruit, "hot dog" no warm animal
        roles = frozenset(role for role, pattern in rules.roles.items() if pattern.fullmatch(said.plain[start:end]))
        return Phrase(whole, whole, labels, roles=roles)
    side, start, end = _side(said.plain, start, end, rules)
    roles, start, end = _role(said.plain, start, end, rules)
    core = said.plain[start:end].split()
    colour = ""
    rest = list(core)
    for word in core:
        named = next((term for term, pattern in rules.colours.items() if pattern.fullmatch(word)), "")
        if named and len(rest) > 1 and not colour:
            colour = named
            rest.remove(word)
    name = said.original(start, end) if not colour else " ".join(_as_written(word, said) for word in rest)
    labels = _labels(name, wording, rules)
    typo = "" if labels or roles else _typo(name, wording)
    return Phrase(whole, name or whole, labels, colour, side, roles, typo)


def _core(plain: str, rules: Grammar) -> tuple[int, int]:
    """Start and end of the thing in `plain`, without lead, articles and what may stand behind."""
    start, end = 0, len(plain)
    if lead := rules.lead.match(f"{plain} "):
        start = lead.end() if lead.end() < len(plain) else start
    for tail in rules.here.finditer(plain, start):
        if tail.end() == len(plain) and tail.start() > start:
            end = tail.start()
            break
    return _without_articles(plain, start, end, rules), end


def _without_articles(plain: str, start: int, end: int, rules: Grammar) -> int:
    while (space := plain.find(" ", start, end)) > 0 and plain[start:space] in rules.articles:
        start = space + 1
    return start


def _side(plain: str, start: int, end: int, rules: Grammar) -> tuple[str, int, int]:
    for side, pattern in rules.sides.items():
        for match in re.finditer(rf"(?:^| ){pattern.pattern}(?= |$)", plain[start:end]):
            if match.end() == end - start and match.start() > 0:
                return side, start, start + match.start()
            if match.start() == 0 and match.end() < end - start:
                return side, _without_articles(plain, start + match.end() + 1, end, rules), end
    return "", start, end


def _role(plain: str, start: int, end: int, rules: Grammar) -> tuple[frozenset[str], int, int]:
    """The longest word for a control at one end of the phrase, and what is left as its name."""
    part = plain[start:end]
    best: tuple[int, bool, set[str]] = (0, False, set())
    for role, pattern in rules.roles.items():
        for is_last in (True, False):
            match = re.search(rf"(?:^| )({pattern.pattern})$" if is_last else rf"^({pattern.pattern})(?: |$)", part)
            size = len(match[1]) if match else 0
            if size > best[0]:
                best = (size, is_last, {role})
            elif size and (size, is_last) == best[:2]:
                best[2].add(role)
    size, is_last, roles = best
    if not size:
        return frozenset(), start, end
    if size == len(part):
        return frozenset(roles), start, end
    if is_last:
        return frozenset(roles), start, end - size - 1
    return frozenset(roles), _without_articles(plain, start + size + 1, end, rules), end


def _as_written(word: str, said: Words) -> str:
    first, last = said.spans[said.words.index(word)]
    return said.text[first:last]


def _labels(name: str, wording: Wording, rules: Grammar) -> frozenset[str]:
    if found := wording.labels_called(name):
        return found
    parts = name.split()
    if len(parts) < 2:
        return frozenset()
    # What a thing is called with more words than are known: "coffee cup", "tasse de café".
    head = parts[-1] if rules.head_is_last else parts[0]
    return wording.labels_called(head) & frozenset(LABELS)


def _typo(name: str, wording: Wording) -> str:
    """The label one of whose words is nearest to `name`, where it is near and the only one."""
    wanted = folded(name)
    if len(wanted) < SHORTEST_TYPO or not wanted.isalpha():
        return ""
    most = 2 if len(wanted) >= LONG_WORD else 1
    best: dict[int, set[str]] = {}
    for label, word in _known_words(wording):
        if abs(len(word) - len(wanted)) <= most and (away := distance(wanted, word)) <= most:
            best.setdefault(away, set()).add(label)
    nearest = best[min(best)] if best else set()
    return next(iter(nearest)) if len(nearest) == 1 else ""


def _known_words(wording: Wording) -> Iterable[tuple[str, str]]:
    for label in LABELS:
        for word in wording.text(f"{label_key(label)}.words").split(","):
            yield label, folded(word)


def distance(one: str, other: str) -> int:
    """How many letters were left out, added, changed or swapped with their neighbour (Damerau 1964, each once)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != wanted))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == wanted:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        before, last = last, now
    return last[-1]
