"""How several things of one kind lie together: in a row, in rows and columns, close together, a crowd. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean

from assistant.narration.places import FILLING, View, around
from assistant.scene import Box, SceneObject

FEWEST = 3
"""Two are told by their places."""
LEVEL = 0.5
"""Of their mean height: the middles of things in a row differ by less."""
ALIKE = 2.0
"""The highest of a row is at most so many times as high as the lowest."""
APART = 1.5
"""Of their mean width: gaps in a row are smaller."""
CLOSE = 0.5
"""Of their mean longer side: gaps between things that are close together are smaller."""
CROWD = 10
"""People from which they are a crowd: a detector misses some of so many."""
MOST_CLOSE = 60
"""Beyond, they are not told apart anyway, and there are too many pairs."""


def arrangement(things: Sequence[SceneObject], view: View) -> str:
    """The way: "crowd", "row" (from left to right), "column", "close" or "". `things` are of one label.

    A row: the middles are level, the sizes alike and no gap is wide; so it is on a shelf, at a table, on a group
    photograph. Close together: each is near another, all are connected, and the group does not fill the picture.
    """
    boxes = [thing.box for thing in things]
    if len(boxes) < FEWEST:
        return ""
    if things[0].label == "person" and len(boxes) >= CROWD:
        return "crowd"
    turned = [Box(box.y0, box.x0, box.y1, box.x1) for box in boxes]
    if _is_row(boxes):
        return "row"
    if _is_row(turned):
        return "column"
    is_compact = view.share(around(boxes)) < FILLING
    return "close" if is_compact and len(boxes) <= MOST_CLOSE and _is_connected(boxes) else ""


def grid(things: Sequence[SceneObject]) -> tuple[int, int] | None:
    """How many rows of how many, where `things` are in rows and columns, as coins in a tray or icons on a desktop are.

    At least two rows of two. All rows are equally long, and are rows as in `arrangement`, of things of about one size;
    below each thing is another, less than half of its width aside.
    """
    boxes = sorted((thing.box for thing in things), key=lambda box: box.centre[1])
    if len(boxes) < 2 * 2 or len(boxes) > MOST_CLOSE:
        return None
    height, width = fmean(box.height for box in boxes), fmean(box.width for box in boxes)
    rows: list[list[Box]] = [[boxes[0]]]
    for upper, box in pairwise(boxes):
        if box.centre[1] - upper.centre[1] > LEVEL * height:
            rows.append([])
        rows[-1].append(box)
    rows = [sorted(row, key=lambda box: box.centre[0]) for row in rows]
    is_even = len(rows) > 1 and len(rows[0]) > 1 and all(len(row) == len(rows[0]) and _is_row(row) for row in rows)
    is_grid = is_even and all(
        abs(one.centre[0] - other.centre[0]) < width / 2
        for upper, lower in pairwise(rows)
        for one, other in zip(upper, lower, strict=True)
    )
    return (len(rows), len(rows[0])) if is_grid else None


def _is_row(boxes: Sequence[Box]) -> bool:
    boxes = sorted(boxes, key=lambda box: box.centre[0])
    heights, middles = [box.height for box in boxes], [box.centre[1] for box in boxes]
    height, width = fmean(heights), fmean(box.width for box in boxes)
    is_level = max(middles) - min(middles) <= LEVEL * height and max(heights) <= ALIKE * min(heights)
    # They go on to the right: things that lie over each other are a heap.
    return is_level and all(
        right.x0 - left.x1 <= APART * width and right.centre[0] - left.centre[0] >= width / 3
        for left, right in pairwise(boxes)
    )


def _is_connected(boxes: Sequence[Box]) -> bool:
    near = CLOSE * fmean(max(box.width, box.height) for box in boxes)
    reached, left = [boxes[0]], list(boxes[1:])
    while reached:
        box = reached.pop()
        close = [other for other in left if _gap(box, other) <= near]
        left = [other for other in left if _gap(box, other) > near]
        reached += close
    return not left


def _gap(one: Box, other: Box) -> float:
    x = max(one.x0, other.x0) - min(one.x1, other.x1)
    y = max(one.y0, other.y0) - min(one.y1, other.y1)
    return max(x, y, 0.0)
