"""Where an arrow key leads. Pure.

The rule. Things whose middles are at about the same height (nearer than half the height of the lower of the two) are
one row. Left and right go to the next thing of the row; at its end, to the nearest thing that is wholly beside this
one, and rather sideways than up or down. Up and down go to the nearest thing of the rows above or below. Nearest counts
the gap in the direction of the arrow once and the gap across it twice, between the edges of the boxes.

Every thing can be reached from every other by arrows alone. To the first thing of the first row always: up as long as
it goes, then left. From there, down goes through rows in order, and left and right through all of a row; a row that no
way leads to is put into this way down, between the rows above and below.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from assistant.scene import Box

ACROSS = 2.0
"""How much more a gap across the arrow counts than one along it."""


class Direction(StrEnum):
    """An arrow key."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


Moves = dict[Direction, int | None]
_Numbers = NDArray[np.float64]


def rows(boxes: Sequence[Box]) -> list[list[int]]:
    """Indices of `boxes` in rows from top to bottom, each from left to right."""
    found: list[list[int]] = []
    for index in sorted(range(len(boxes)), key=lambda index: (boxes[index].centre[1], boxes[index].centre[0], index)):
        if found:
            first, this = boxes[found[-1][0]], boxes[index]
            if this.centre[1] - first.centre[1] <= min(first.height, this.height) / 2:
                found[-1].append(index)
                continue
        found.append([index])
    return [sorted(row, key=lambda index: (boxes[index].centre[0], index)) for row in found]


def moves(boxes: Sequence[Box]) -> list[Moves]:
    """For each of `boxes`, to which other each arrow leads; None at an edge. Takes the square of their number."""
    ordered = rows(boxes)
    sides = np.array(boxes, float).reshape(-1, 4)
    row_of = np.zeros(len(boxes))
    for number, row in enumerate(ordered):
        row_of[row] = number
    found: list[Moves] = [{} for _ in boxes]
    for number, row in enumerate(ordered):
        for place, index in enumerate(row):
            sideways, upright = _gaps(sides, index)
            middles = (sides[:, :2] + sides[:, 2:] - sides[index, :2] - sides[index, 2:]) / 2
            apart = np.abs(middles).sum(axis=1)
            cost = upright + ACROSS * sideways
            to = found[index]
            to[Direction.UP] = _least(cost, apart, row_of < number)
            to[Direction.DOWN] = _least(cost, apart, row_of > number)
            to[Direction.LEFT] = row[place - 1] if place > 0 else None
            to[Direction.RIGHT] = row[place + 1] if place + 1 < len(row) else None
            if None in (to[Direction.LEFT], to[Direction.RIGHT]):
                cost, is_near = sideways + ACROSS * upright, upright <= sideways
                if to[Direction.LEFT] is None:
                    to[Direction.LEFT] = _least(cost, apart, is_near & (sides[:, 2] <= sides[index, 0]))
                if to[Direction.RIGHT] is None:
                    to[Direction.RIGHT] = _least(cost, apart, is_near & (sides[:, 0] >= sides[index, 2]))
    _connect(ordered, found)
    return found


def _gaps(sides: _Numbers, index: int) -> tuple[_Numbers, _Numbers]:
    """The free space between one box and each other, sideways and up or down; 0 where they overlap so."""
    gaps = np.maximum(sides[:, :2] - sides[index, 2:], sides[index, :2] - sides[:, 2:]).clip(0)
    return gaps[:, 0], gaps[:, 1]


def _least(cost: _Numbers, apart: _Numbers, is_candidate: NDArray[np.bool_]) -> int | None:
    """The candidate of the least cost; of several, the one whose middle is nearest."""
    candidates = np.flatnonzero(is_candidate)
    if not candidates.size:
        return None
    return int(candidates[np.lexsort((apart[candidates], cost[candidates]))[0]])


def _connect(ordered: Sequence[Sequence[int]], found: list[Moves]) -> None:
    """Put rows that no way leads to into the way that goes down from the first thing of the first row."""
    if not ordered:
        return
    number_of = {index: number for number, row in enumerate(ordered) for index in row}
    reached: set[int] = set()
    _reach(ordered[0][0], found, reached)
    for number, row in enumerate(ordered):
        if row[0] in reached:
            continue
        above = ordered[0][0]
        while (below := found[above][Direction.DOWN]) is not None and number_of[below] < number:
            above = below
        found[above][Direction.DOWN] = row[0]
        found[row[0]][Direction.DOWN] = below
        _reach(row[0], found, reached)


def _reach(start: int, found: Sequence[Moves], reached: set[int]) -> None:
    waiting = [start]
    while waiting:
        index = waiting.pop()
        if index not in reached:
            reached.add(index)
            waiting += [to for to in found[index].values() if to is not None]
