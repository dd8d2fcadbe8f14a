"""Which parts of a picture the model looks at. Pure; the one place that decides, for every task.

| task | first | where that found nothing |
|---|---|---|
| describe, ask | the whole | |
| places of what a caption names, find, locate | the whole | the focused control, then tiles |
| pictures | each picture that was found, alone | |
| read | the whole, where its letters are large enough to be read there; else nothing | |

The whole. The model squeezes what it is given into one square, whatever its shape. That is how it was trained, and for
the scene it is right: captions and questions are about the whole picture, and of several answers about parts nobody
could tell which one is right.

The parts. On a wide screen squeezing makes a thing narrow and small: 1920 x 1080 at 448 shrinks 4.3 times across and
2.4 times down. So before a thing is said not to be there it is looked for closer: where the keyboard focus is, then in
near-square tiles, where it is larger and has its own shape (measured on the small model by
tests/contract/test_grounding.py). The focused window needs no rule: it is the picture that is taken unless the person
asks for more, and the focused object has a key of its own.

Text is for the text reader, whose lines are in the scene already: they are told beside the boxes, and the model adds
only what it reads beyond them. Reading tiles would cut lines at the seams and cost a minute each on a processor.

What it costs. Each part is another look: on a processor seconds in the 3B model, for the features and the prompt. So
a request looks closer CLOSER_LOOKS times at most (once for the first name), and for as many of its names as that
allows, in their order. Of a name that was not looked for so, nothing is said, rather than that it is not there. The
features of each part are kept, so that further names and questions about the same picture pay for the prompt only.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from assistant.describers.paligemma.reading import is_legible
from assistant.scene import Box, Focus, Scene, SceneObject
from assistant.tasks import Task

WIDE = 1.5
"""Long side over short side; below, a tile would show hardly more than the whole."""
OVERLAP = 0.125
"""Of a tile's side that its neighbour shows too, at least: a thing at the border is whole in one of them."""
CLOSER_LOOKS = 6
"""Prompts about parts, of one request."""
SMALLEST_FOCUS = 64
"""Pixels: a control with a shorter side is a button or a line, with nothing in it to be found."""
LARGEST_FOCUS = 0.5
"""Share of the picture: a larger control shows hardly more than the whole."""
SAME = 0.5
"""Of the smaller of two boxes of one label that the other must cover to be the same thing, cut by a border."""
NEAR = 0.02
"""Of a tile's side: a box that ends so near to the border was cut by it."""


@dataclass(frozen=True, slots=True)
class Views:
    """Parts of a picture, in its pixels."""

    first: tuple[Box, ...]
    """Where the prompt is asked."""
    closer: tuple[tuple[Box, ...], ...] = ()
    """Where a thing is looked for that was not found there: one group after the other, until it is found."""

    @property
    def closer_names(self) -> int:
        """How many things can be looked for closer."""
        parts = sum(len(group) for group in self.closer)
        return max(CLOSER_LOOKS // parts, 1) if parts else 0


def views(task: Task, known: Scene, image_size: int) -> Views:
    """The parts for `task`. `known`: what is known of the picture; `image_size`: the model's square, in pixels."""
    whole = (Box(0, 0, known.width, known.height),)
    if task is Task.READ:
        return Views(whole if not known.lines or is_legible(known, image_size) else ())
    if task in (Task.DESCRIBE, Task.FIND, Task.LOCATE):
        groups = (focused(known.focus, known), tiles(known.width, known.height))
        return Views(whole, tuple(tuple(group) for group in groups if group))
    return Views(whole)


def focused(focus: Focus | None, scene: Scene) -> list[Box]:
    """The place of the focused control, where a closer look at it can show more."""
    if focus is None or focus.box is None:
        return []
    x0, y0, x1, y1 = (round(side) for side in focus.box)
    box = Box(max(x0, 0), max(y0, 0), min(x1, scene.width), min(y1, scene.height))
    return (
        [box]
        if min(box.width, box.height) >= SMALLEST_FOCUS and box.area <= LARGEST_FOCUS * scene.width * scene.height
        else []
    )


def tiles(width: int, height: int) -> list[Box]:
    """Squares of the short side along the long side of a picture, in pixels; none where it is not wide (or high).

    No more than CLOSER_LOOKS: of a strip they are longer than wide.
    """
    short, long = sorted((width, height))
    if short < 1 or long < WIDE * short:
        return []
    step = short * (1 - OVERLAP)
    count = int(-(-(long - short) // step)) + 1  # rounded up
    side = short
    if count > CLOSER_LOOKS:
        count = CLOSER_LOOKS
        side = int(-(-long // (count - (count - 1) * OVERLAP)))
    starts = [round(number * (long - side) / (count - 1)) for number in range(count)]
    if width > height:
        return [Box(start, 0, start + side, short) for start in starts]
    return [Box(0, start, short, start + side) for start in starts]


def merged(found: Iterable[tuple[Box, SceneObject]]) -> list[SceneObject]:
    """Things found in tiles, each with its tile, in pixels of the whole picture; one that two tiles show is one."""
    things: list[tuple[Box, SceneObject]] = []
    for tile, thing in found:
        x0, y0, x1, y1 = thing.box
        box = Box(x0 + tile.x0, y0 + tile.y0, x1 + tile.x0, y1 + tile.y0)
        for index, (last, other) in enumerate(things):
            if other.label == thing.label and (_is_same(box, other.box) or _is_cut(box, tile, other.box, last)):
                score = max((one for one in (thing.score, other.score) if one is not None), default=None)
                things[index] = (tile, replace(other, box=_around(box, other.box), score=score))
                break
        else:
            things.append((tile, replace(thing, box=box)))
    return [thing for _, thing in things]


def _is_same(one: Box, other: Box) -> bool:
    return one.intersection(other) >= SAME * min(one.area, other.area) > 0


def _is_cut(box: Box, tile: Box, other: Box, before: Box) -> bool:
    """Whether `box` of `tile` goes on in `other` of the tile `before`: both end at the borders that face each other."""
    edge = NEAR * min(tile.width, tile.height)
    if tile.x0 > before.x0:
        is_at_seam = box.x0 - tile.x0 <= edge and before.x1 - other.x1 <= edge
        both, shorter = min(box.y1, other.y1) - max(box.y0, other.y0), min(box.height, other.height)
    elif tile.y0 > before.y0:
        is_at_seam = box.y0 - tile.y0 <= edge and before.y1 - other.y1 <= edge
        both, shorter = min(box.x1, other.x1) - max(box.x0, other.x0), min(box.width, other.width)
    else:
        return False
    return is_at_seam and both >= SAME * shorter and box.intersection(other) > 0


def _around(one: Box, other: Box) -> Box:
    return Box(min(one.x0, other.x0), min(one.y0, other.y0), max(one.x1, other.x1), max(one.y1, other.y1))
