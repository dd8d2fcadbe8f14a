"""Whether things are where a claim puts them: the frame of reference is told anew here, with room for rough labels."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.bench.narration.truth import Thing, Truth
from assistant.scene import Box

BORDER = 0.04
"""Share of the picture by which the middle of a thing may lie beyond the border of a ninth: labels by eye are rough."""
SIDE = 0.02
"""The same for left, right, above and below."""
SIDES = ("left-of", "right-of", "above", "below")
LEAST_FILLING = 0.54
SHARES = {"half": (0.35, 0.68), "third": (0.25, 0.47), "quarter": (0.17, 0.33)}
"""Of the picture that a thing may cover of which is said that it fills so much."""
LONG = 0.5
"""Of the picture's width that a row along it takes at least."""
CLOSE = 0.65
"""Of the picture that things which are close together take at most."""
LEVEL = 0.7
"""Of their mean height by which the middles of a row differ at most."""
COLUMNS, ROWS = ("left", "centre", "right"), ("top", "middle", "bottom")


def holds(place: str, count: int, things: Sequence[Thing], truth: Truth) -> bool:
    """Whether `count` of `things` (of one label) are at `place`, a message of `parsing.PLACES`."""
    width, height = truth.scene.width, truth.scene.height
    if place == "things-spread":
        box = around(things)
        return box.width >= LONG * width or box.height >= LONG * height
    kind, _, name = place.partition("-")
    if name == "close":
        return around(things).area <= CLOSE * width * height
    if kind == "edge":
        return any(name in thing.cut for thing in things)
    if kind == "arranged":
        return _is_line([thing.box if name == "row" else _turned(thing.box) for thing in things])
    if kind == "part":
        least, most = SHARES[name]
        return any(least <= thing.box.area / (width * height) <= most for thing in things)
    if name.startswith("row-"):
        box = around(things)
        return box.width >= LONG * width and name[4:] in _thirds(box.centre[1] / height, ROWS)
    if name.startswith("column-"):
        box = around(things)
        return box.height >= LONG * height and name[7:] in _thirds(box.centre[0] / width, COLUMNS)
    here = sum(_is_at(thing.box, name, width, height) for thing in things)
    return here >= max(count, 1) or (count > 1 and _is_at(around(things), name, width, height))


def is_beside(one: Thing, how: str, other: Thing, truth: Truth) -> bool:
    """Whether the middle of `one` is on that side of the middle of `other`."""
    (x, y), (other_x, other_y) = one.box.centre, other.box.centre
    across, down = (other_x - x) / truth.scene.width, (other_y - y) / truth.scene.height
    return {"left-of": across, "right-of": -across, "above": down, "below": -down}[how] >= SIDE


def is_between(one: Thing, first: Thing, second: Thing) -> bool:
    """Whether the middle of `one` is between those of two others, across or down."""
    sides = [sorted((first.box.centre[axis], second.box.centre[axis])) for axis in (0, 1)]
    return any(low < one.box.centre[axis] < high for axis, (low, high) in enumerate(sides))


def around(things: Sequence[Thing]) -> Box:
    """The smallest box that holds all of them."""
    left, top, right, bottom = zip(*(thing.box for thing in things), strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def _is_at(box: Box, name: str, width: float, height: float) -> bool:
    if name == "filling":
        return box.area >= LEAST_FILLING * width * height
    row, column = name.split("-")
    x, y = box.centre
    return row in _thirds(y / height, ROWS) and column in _thirds(x / width, COLUMNS)


def _thirds(share: float, names: Sequence[str]) -> set[str]:
    """The thirds in which `share` of a side is, or nearly is."""
    return {name for number, name in enumerate(names) if number / 3 - BORDER <= share <= (number + 1) / 3 + BORDER}


def _is_line(boxes: Sequence[Box]) -> bool:
    middles = [box.centre[1] for box in boxes]
    return max(middles) - min(middles) <= LEVEL * sum(box.height for box in boxes) / len(boxes)


def _turned(box: Box) -> Box:
    return Box(box.y0, box.x0, box.y1, box.x1)
