"""Grounding: things that a caption names are looked for in the picture again, and get places from boxes. Pure.

The caption is English: the nouns are the English words of the catalogues (`labels.ftl` and `nouns.ftl`). What the
object detector has found already is not looked for again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from assistant.labels import LABELS
from assistant.narration.nouns import NOUNS
from assistant.narration.wording import Wording, label_key
from assistant.scene import Box, Scene, SceneObject

Look = Callable[[Sequence[str]], list[SceneObject]]
"""Asks the model to `detect` the given names on the frame; the boxes found, labelled with these names."""


class Closer(NamedTuple):
    """A look at parts of the picture (see `views`)."""

    look: Look
    names: int
    """How many names it can be asked for, one by one."""


AT_ONCE = 2
"""Names in one prompt: fewer prefills. Of more names together the small model leaves most out."""
MOST_NOUNS = 6
"""Of a caption; the first ones are the main things."""
MIN_SCORE = 0.25
"""A box with a lower score is taken as none. It is low because absence shows in another way: of what is not there, the
toy model draws no box at all, and from a higher score on more is lost that is there than boxes on nothing are left out.
`regard bench shapes` prints both for thresholds from 0 to 0.9; tests/small_model/README.md has the figures."""
SAME = 0.5
"""Boxes of one label that overlap more (intersection over union) are one thing."""

_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|‘[^’]*’|(?<!\w)'[^']*'(?!\w)")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ABSENT = frozenset(("no", "without", "not"))
_LONGEST = 3  # words of a name
# Also adjectives, verbs, materials, parts of phrases ("on display"), or of the body: a doubt about them would be noise.
_DOUBTFUL = frozenset(
    "orange remote saw cycle watch tie ties steps display fan key keys glass coach notebook letter letters mobile "
    "hand hands head heads eye eyes foot feet beard face faces seat bat dish calf plant cap bath button cart".split()
)
_SINGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "mice": "mouse", "knives": "knife",
    "leaves": "leaf", "scarves": "scarf", "wolves": "wolf", "loaves": "loaf",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Noun:
    """A thing that a caption names."""

    label: str
    """Its key in the catalogues."""
    word: str
    """As the caption has it: "desks"."""
    query: str
    """What to ask `detect` for: "desk"."""


def nouns(caption: str) -> list[Noun]:
    """The things that an English caption says are there, each label once, in their order; at most MOST_NOUNS.

    Left out: what stands in quotes (text on a sign), what is said not to be there, and a noun before another one,
    which only says of what kind that is ("a coffee cup", "an orange circle", "a dog house").
    """
    forms = _forms()
    text = _QUOTED.sub(lambda quoted: "." * len(quoted[0]), caption.casefold())
    words = list(_WORD.finditer(text))
    found: dict[str, Noun] = {}
    last: tuple[str, int] | None = None  # the label that a noun right behind it would replace, and its end
    index = 0
    while index < len(words):
        length, label = _longest(words, index, text, forms)
        if not label:
            index += 1
            continue
        start, end = words[index].start(), words[index + length - 1].end()
        before = [word[0] for word in words[max(index - 2, 0) : index]]
        if last and not text[last[1] : start].strip() and last[0] != label:
            found.pop(last[0], None)
        word = text[start:end]
        is_new = label not in found
        if is_new and word not in _DOUBTFUL and not _ABSENT.intersection(before):
            found[label] = Noun(label, word, _singular(word, label, forms))
        last = (label, end) if is_new else None
        index += length
    return list(found.values())[:MOST_NOUNS]


def grounded(
    named: Sequence[Noun], known: Scene, look: Look, *, in_english: bool, closer: Closer | None = None
) -> tuple[SceneObject, ...]:
    """The objects of `known` and what was found of `named`, with `confirmed` for all that was looked for.

    A thing that the object detector knows is confirmed by its box; the others are looked for (`search`). What is
    found nowhere, in parts neither, is added with `confirmed` False, no score, and the whole picture, where it was
    looked for, as its box. Its label is the caption's own word where the person heard the caption `in_english`.
    """
    labels = {noun.label for noun in named}
    seen = {thing.label for thing in known.objects if thing.confirmed is not False}
    seen |= {"person"} if "face" in seen else set()
    objects = tuple(replace(one, confirmed=True) if one.label in labels else one for one in known.objects)
    wanted = {noun.query: noun.label for noun in named if noun.label not in seen}
    found = search(list(wanted), look, closer)
    boxes = [replace(thing, label=wanted[thing.label], confirmed=True) for thing in found]
    missing = [noun for noun in named if noun.label in wanted.values() and noun.label not in {b.label for b in boxes}]
    if closer is not None:
        missing = missing[: closer.names]  # the others were not looked for in parts: they may be there
    whole = Box(0, 0, known.width, known.height)
    lost = [SceneObject(noun.word if in_english else noun.label, whole, None, confirmed=False) for noun in missing]
    return (*joined(objects, boxes), *lost)


def search(names: Sequence[str], look: Look, closer: Closer | None = None) -> list[SceneObject]:
    """The boxes of `names`, AT_ONCE of them a prompt.

    A name without a box is looked for once more alone, and then by `closer`, as far as that goes.
    """
    found: list[SceneObject] = []
    left = closer.names if closer is not None else 0
    for first in range(0, len(names), AT_ONCE):
        group = names[first : first + AT_ONCE]
        here = _looked(group, look)
        alone = [name for name in group if name not in {thing.label for thing in here}] if len(group) > 1 else []
        for name in alone:
            here += _looked([name], look)
        if closer is not None:
            missing = [name for name in group if name not in {thing.label for thing in here}][:left]
            left -= len(missing)
            for name in missing:
                here += _looked([name], closer.look)
        found += here
    return found


def joined(known: Iterable[SceneObject], new: Iterable[SceneObject]) -> tuple[SceneObject, ...]:
    """`known` and those of `new` that are not in it yet under the same label."""
    objects = list(known)
    for thing in new:
        if not any(old.label == thing.label and old.box.iou(thing.box) >= SAME for old in objects):
            objects.append(thing)
    return tuple(objects)


def _looked(names: Sequence[str], look: Look) -> list[SceneObject]:
    """What the model finds and is sure enough of, under the names that were asked for."""
    asked = {name.casefold(): name for name in names}
    found = []
    for thing in look(names):
        name = names[0] if len(names) == 1 else asked.get(thing.label.casefold())
        if name is not None and (thing.score is None or thing.score >= MIN_SCORE):
            found.append(replace(thing, label=name))
    return found


@lru_cache
def _forms() -> dict[str, str]:
    """Every English word for a thing, and its label; regular plurals too, where the catalogues do not have them."""
    wording = Wording("en")
    words = {
        word.strip().casefold(): label
        for label in (*NOUNS, *LABELS)
        for word in (label, *wording.text(f"{label_key(label)}.words").split(","))
    }
    return {f"{word}s": label for word, label in words.items()} | words


def _longest(words: Sequence[re.Match[str]], index: int, text: str, forms: dict[str, str]) -> tuple[int, str]:
    """How many words from `index` on make the longest name, and its label; (0, "") for none."""
    for length in range(min(_LONGEST, len(words) - index), 0, -1):
        name = text[words[index].start() : words[index + length - 1].end()]
        if name in forms:
            return length, forms[name]
    return 0, ""


def _singular(word: str, label: str, forms: dict[str, str]) -> str:
    """`word` or, where that is a plural, its singular."""
    candidates = [_SINGULAR.get(word, ""), word.removesuffix("s"), word.removesuffix("es"), f"{word[:-3]}y"]
    return next((one for one in candidates if one != word and forms.get(one) == label), word)
