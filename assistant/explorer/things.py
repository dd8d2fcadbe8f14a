"""What can be stepped through in a Scene: things, codes, text. Pure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from assistant.narration import passages, things
from assistant.narration.code_contents import cleaned
from assistant.narration.places import place_key, position, size_key
from assistant.narration.wording import Wording, capital, shortened
from assistant.scene import ASIDE, CHROME, Box, Scene, TextLine

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
    """"object", "chart", "table", "code" or "text"."""
    name: str
    """In the person's language, what letters look for: the name of the thing, or the text itself."""
    box: Box
    """Inside the frame, in its pixels, at least one pixel wide and high."""
    position: str
    """Language neutral, as in `report`: "top left"."""
    is_sure: bool = True
    lines: int = 0
    """Of a text; the rows of a table."""
    columns: int = 0
    """Of a table."""
    part: str = ""
    """Of a text: the kind of the part of the window that it is in, of `scene.REGIONS`."""


class _Found(NamedTuple):
    kind: str
    name: str
    box: Box
    is_sure: bool = True
    lines: int = 0
    columns: int = 0
    part: str = ""


def things_of(scene: Scene, wording: Wording) -> tuple[Thing, ...]:
    """All of them, the most important first: things that are sure (large ones first), charts, tables, codes, text in
    reading order (that of a window's bars last), and what is unsure. Faces of people, and what was looked for and not
    found, are no things of their own.
    """
    found: list[Thing] = []
    for kind, name, box, is_sure, lines, columns, part in _candidates(scene, wording):
        inside = _inside(box, scene)
        if inside is not None:
            place = position(inside, scene.width, scene.height)
            found.append(Thing(len(found) + 1, kind, name, inside, place, is_sure, lines, columns, part))
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
        if key == "explorer-text" and (thing.part in ASIDE or is_all_text):
            key = "explorer-text-part" if thing.part in ASIDE else "explorer-text-only"
        part = thing.part.replace(" ", "-")
        return wording.text(key, name=said.rstrip(".,;:"), place=place, count=thing.lines, part=part)
    if thing.kind == "table":
        return wording.text("explorer-table", name=name, place=place, rows=thing.lines, columns=thing.columns)
    if thing.kind == "chart":
        return wording.text("explorer-chart", name=name, place=place)
    key = f"explorer-{thing.kind}" if thing.is_sure else f"explorer-{thing.kind}-maybe"
    is_usual = size == "size-medium" or place_key(thing.box, scene.width, scene.height) == "place-filling"
    if thing.kind == "object" and not is_usual:
        key += "-sized"
    return capital(wording.text(key, name=name, place=place, size=wording.text(size)))


def _candidates(scene: Scene, wording: Wording) -> Iterator[_Found]:
    groups = things.groups(thing for thing in scene.objects if _inside(thing.box, scene))
    yield from _objects([group for group in groups if group.is_sure], wording)
    for chart in scene.charts:
        name = wording.text("chart-kind", kind=chart.kind)
        if title := cleaned(chart.title):
            name = wording.text("chart-titled", kind=name, title=title)
        yield _Found("chart", name, chart.box)
    for table in scene.tables:
        yield _Found(
            "table",
            wording.text("explorer-table-name"),
            table.box,
            lines=len(table.rows),
            columns=max((len(row) for row in table.rows), default=0),
        )
    for code in scene.codes:
        yield _Found("code", wording.text("code-name", format=code.format), code.box)
    lines = [line for line in scene.lines if cleaned(line.text) and _inside(line.box, scene)]
    for paragraph in passages.paragraphs(sorted(lines, key=lambda line: line.region in CHROME), wording):
        text, part = passages.spoken(paragraph, wording), paragraph[0].region
        yield _Found("text", text, _around(paragraph), lines=len(paragraph), part=part)
    yield from _objects([group for group in groups if not group.is_sure], wording)


def _objects(groups: Sequence[things.Group], wording: Wording) -> Iterator[_Found]:
    for group in groups:
        name = cleaned(wording.name(group.label)) or wording.text("explorer-unnamed")
        for thing in sorted(group.objects, key=lambda thing: -thing.box.area):
            yield _Found("object", name, thing.box, group.is_sure)


def _around(lines: Sequence[TextLine]) -> Box:
    left, top, right, bottom = zip(*(line.box for line in lines), strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def _inside(box: Box, scene: Scene) -> Box | None:
    """The part of `box` that is in the frame; None where there is none, or the box is no box."""
    if not all(math.isfinite(side) for side in box):
        return None
    cut = Box(max(box.x0, 0), max(box.y0, 0), min(box.x1, scene.width), min(box.y1, scene.height))
    return cut if cut.width >= 1 and cut.height >= 1 else None
