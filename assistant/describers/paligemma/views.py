"""Which parts of a picture the model looks at. Pure; the one place that decides.

The model squeezes whatever it is given into one square. That is how it was trained, and for the scene as a whole it is
right: captions, questions, and the first look for a thing are about the whole picture. On a wide screen it makes a
thing narrow and small: 1920 x 1080 at 448 shrinks 4.3 times across and 2.4 times down. So before a thing is said not to
be there it is looked for in near-square tiles too, where it is larger and has its own shape (measured on the small
model by tests/contract/test_grounding.py). Text is for the text reader: in most windows even tiles leave too little.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.scene import Box, SceneObject

WIDE = 1.5
"""Long side over short side; below, a tile would show hardly more than the whole."""
OVERLAP = 0.125
"""Of a tile's side that its neighbour shows too, at least: a thing at the border is whole in one of them."""
SAME = 0.5
"""Of the smaller of two boxes of one label that the other must cover to be the same thing, cut by a border."""


def tiles(width: int, height: int) -> list[Box]:
    """Squares of the short side along the long side of a picture, in pixels; none where it is not wide (or high)."""
    short, long = sorted((width, height))
    if short < 1 or long < WIDE * short:
        return []
    step = short * (1 - OVERLAP)
    count = int(-(-(long - short) // step)) + 1  # rounded up
    starts = [round(number * (long - short) / (count - 1)) for number in range(count)]
    if width > height:
        return [Box(start, 0, start + short, short) for start in starts]
    return [Box(0, start, short, start + short) for start in starts]


def merged(found: Iterable[tuple[Box, SceneObject]]) -> list[SceneObject]:
    """Things found in tiles, each with its tile, in pixels of the whole picture; one that two tiles show is one."""
    things: list[SceneObject] = []
    for tile, thing in found:
        x0, y0, x1, y1 = thing.box
        box = Box(x0 + tile.x0, y0 + tile.y0, x1 + tile.x0, y1 + tile.y0)
        for index, other in enumerate(things):
            if other.label == thing.label and box.intersection(other.box) >= SAME * min(box.area, other.box.area) > 0:
                around = Box(
                    min(box.x0, other.box.x0),
                    min(box.y0, other.box.y0),
                    max(box.x1, other.box.x1),
                    max(box.y1, other.box.y1),
                )
                score = max((one for one in (thing.score, other.score) if one is not None), default=None)
                things[index] = replace(other, box=around, score=score)
                break
        else:
            things.append(replace(thing, box=box))
    return things
