"""What can be stepped through in a Scene: things, codes, text. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.narration import passages, things
from assistant.narration.code_contents import cleaned
from assistant.narration.places import place_key, position, size_key
from assistant.narration.wording import Wording, capital, shortened
from assistant.scene import Box, Scene, TextLine

MOST_THINGS = 500
"""Of a picture; more can be stepped through by nobody, and would make each key slow."""

LONG_WORDS, FIRST_WORDS = 12, 8
"""A text of more words is named by its first ones; Enter reads all of it."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing of a picture."""

    number: int
    """From 1 on, by importance; it stays as long as the picture is explored."""
    kind: str
    """"object", "code" or "text"."""
    name: str
    """In the person's language, what letters look for: the name of the thing, or the text itself."""
    box: Box
    """Inside the frame, in its pixels, at least one pixel wide and high."""
    position: str
    """Language neutral, as in `report`: "top left"."""
    is_sure: bool = True
    lines: int = 0
    """Of a text."""


def things_of(scene: Scene, wording: Wording) -> tuple[Thing, ...]:
    """All of them, the most important first: things that are sure (large ones first), codes, text in reading order, and
    what is unsure. Faces of people, and what was looked for and not found, are no things of their own.
    """
    found: list[Thing] = []
    for kind, name, box, is_sure, lines in _candidates(scene, wording):
        inside = _inside(box, scene)
        if inside is not None:
            place = position(inside, scene.width, scene.height)
            found.append(Thing(len(found) + 1, kind, name, inside, place, is_sure, lines))
    return tuple(found)


def phrase(thing: Thing, scene: Scene, wording: Wording, *, is_all_text: bool) -> str:
    """One sentence, the name first: "Cup, on the right, small.", "Save as, text, at the bottom.".

    That a text is text goes without saying where there is nothing else (`is_all_text`).
    """
    place, size, name = wording.place(thing.box, scene), size_key(thing.box, scene.width, scene.height), thing.name
    if thing.kind == "text":
        words = name.split()
        said = shortened(name) if len(words) <= LONG_WORDS else f"{' '.join(words[:FIRST_WORDS])}…"
        key = "explorer-text-long" if said != name and thing.lines > 1 else "explorer-text"
        key = "explorer-text-only" if key == "explorer-text" and is_all_text else key
        return wording.text(key, name=said.rstrip(".,;:"), place=place, count=thing.lines)
    key = f"explorer-{thing.kind}" if thing.is_sure else f"explorer-{thing.kind}-maybe"
    is_usual = size == "size-medium" or place_key(thing.box, scene.width, scene.height) == "place-filling"
    if thing.kind == "object" and not is_usual:
        key += "-sized"
    return capital(wording.text(key, name=name, place=place, size=wording.text(size)))


def _candidates(scene: Scene, wording: Wording) -> Iterator[tuple[str, str, Box, bool, int]]:
    """Kind, name, box, whether it is sure, lines."""
    groups = things.groups(thing for thing in scene.objects if _inside(thing.box, scene))
    for is_sure in (True, False):
        for group in groups:
            name = cleaned(wording.name(group.label)) or wording.text("explorer-unnamed")
            for thing in sorted(group.objects, key=lambda thing: -thing.box.area):
                if group.is_sure is is_sure:
                    yield "object", name, thing.box, is_sure, 0
        if is_sure:
            for code in scene.codes:
                yield "code", wording.text("code-name", format=code.format), code.box, True, 0
            lines = [line for line in scene.lines if cleaned(line.text) and _inside(line.box, scene)]
            for paragraph in passages.paragraphs(lines, wording):
                yield "text", passages.spoken(paragraph, wording), _around(paragraph), True, len(paragraph)


def _around(lines: Sequence[TextLine]) -> Box:
    left, top, right, bottom = zip(*(line.box for line in lines), strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def _inside(box: Box, scene: Scene) -> Box | None:
    """The part of `box` that is in the frame; None where there is none, or the box is no box."""
    if not all(math.isfinite(side) for side in box):
        return None
    cut = Box(max(box.x0, 0), max(box.y0, 0), min(box.x1, scene.width), min(box.y1, scene.height))
    return cut if cut.width >= 1 and cut.height >= 1 else None
