"""Content of a screen that moved as a whole: scrolled, or pushed by what was inserted above it.

Small tiles of the earlier picture are looked for in their own column of the later one, and vote for how far they went.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.scene import Box

Gray = NDArray[np.uint8]
Mask = NDArray[np.bool_]

TILE = 24, 96
"""Height and width in pixels: about one line of text, some words wide."""
MOST_TILES = 90
INK = 40
"""Edge pixels that a tile needs to be told from others."""
ALIKE = 0.96
"""Correlation of a tile with its place in the later picture."""
PEAKS = 3
"""Places a tile may vote for: rows of a table look alike."""
FEWEST_VOTES = 3
FEWEST_SHARE = 0.2
"""Of the tiles, that must have gone the same way."""
CELL = 16
"""Pixels; the moved part is found as cells."""
SAME_LEVELS = 20
"""Levels of 255 by which two pixels of the same content differ at most."""
EDGE_LEVELS = 16
MOST_MOVES = 3


@dataclass(frozen=True, slots=True)
class Move:
    """A part of the screen whose content went elsewhere."""

    box: Box
    """Where the content is now, in pixels of the later picture."""
    dx: int
    dy: int
    """How far it went, right and down, in pixels."""

    @property
    def old_box(self) -> Box:
        """Where it was, in pixels of the earlier picture."""
        return Box(self.box.x0 - self.dx, self.box.y0 - self.dy, self.box.x1 - self.dx, self.box.y1 - self.dy)


def edges(gray: Gray) -> Mask:
    """Where there is structure: letters, lines, edges."""
    found: Mask = cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) >= EDGE_LEVELS
    return found


def moves(old: Gray, new: Gray) -> list[Move]:
    """The parts that moved up or down, or else those that moved sideways. Both pictures have one size."""
    return _moves(old, new) or [
        Move(Box(one.box.y0, one.box.x0, one.box.y1, one.box.x1), one.dy, 0)
        for one in _moves(np.ascontiguousarray(old.T), np.ascontiguousarray(new.T))
    ]


def _moves(old: Gray, new: Gray) -> list[Move]:
    differs = cv2.absdiff(old, new) > SAME_LEVELS
    found: list[Move] = []
    for _ in range(MOST_MOVES):
        step = _voted(old, new, differs)
        parts = _parts(old, new, differs, step) if step else []
        if not parts:
            break
        found += parts
        for part in parts:
            for box in (part.box, part.old_box):
                x0, y0, x1, y1 = (int(side) for side in box)
                differs[y0:y1, x0:x1] = False
    return found[:MOST_MOVES]


def _voted(old: Gray, new: Gray, differs: Mask) -> int:
    """How far down most of what differs went; 0 for nowhere."""
    height, width = TILE
    ink = edges(old)
    tiles = [
        (y, x)
        for y in range(0, old.shape[0] - height + 1, height // 2)
        for x in range(0, max(old.shape[1] - width, 0) + 1, width)
        if np.count_nonzero((ink & differs)[y : y + height, x : x + width]) >= INK
    ]
    tiles = tiles[:: max(len(tiles) // MOST_TILES, 1)]
    votes: Counter[int] = Counter()
    for y, x in tiles:
        votes.update(set(_steps(old[y : y + height, x : x + width], new[:, x : x + width], y)))
    best = max(
        ((votes[step - 1] + count + votes[step + 1], count, step) for step, count in votes.items()), default=None
    )
    if best is None or best[0] < max(FEWEST_VOTES, FEWEST_SHARE * len(tiles)):
        return 0
    return best[2]


def _steps(tile: Gray, column: Gray, y: int) -> list[int]:
    """Where a tile may have gone, the likeliest first."""
    scores = cv2.matchTemplate(column, tile, cv2.TM_CCOEFF_NORMED)[:, 0]
    found = []
    for _ in range(PEAKS):
        at = int(scores.argmax())
        if not scores[at] >= ALIKE:
            break
        found.append(at - y)
        scores[max(at - 3, 0) : at + 4] = -1
    return [step for step in found if step != 0]


def _parts(old: Gray, new: Gray, differs: Mask, step: int) -> list[Move]:
    """The rectangles of `new` that hold what was `step` pixels higher in `old`."""
    shifted = np.zeros_like(old)
    seen = np.zeros(old.shape, np.bool_)
    if step > 0:
        shifted[step:], seen[step:] = old[:-step], True
    else:
        shifted[:step], seen[:step] = old[-step:], True
    ink = edges(new) & seen
    right = ink & (cv2.absdiff(shifted, new) <= SAME_LEVELS)
    count, count_right, count_differs = (_cells(mask) for mask in (ink, right, ink & differs))
    holds = (count >= 8) & (count_right >= 0.85 * count) & (count_differs >= 0.1 * count)
    against = (count >= 8) & (count_right < 0.6 * count)
    joined = cv2.morphologyEx(holds.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((7, 9), np.uint8)) > 0
    joined &= ~against
    number, _, stats, _ = cv2.connectedComponentsWithStats(joined.astype(np.uint8), connectivity=8)
    found = []
    for x, y, width, height, _ in stats[1:number]:
        cells = np.s_[y : y + height, x : x + width]
        if np.count_nonzero(holds[cells]) < 4 or np.count_nonzero(against[cells]) > 0.25 * np.count_nonzero(
            holds[cells]
        ):
            continue
        pixels = np.s_[y * CELL : (y + height) * CELL, x * CELL : (x + width) * CELL]
        rows, columns = (_agreeing(right[pixels], ink[pixels], axis) for axis in (1, 0))
        if not (len(rows) and len(columns)):
            continue
        top, bottom, left, end = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
        box = Box(x * CELL + left, y * CELL + top, x * CELL + end, y * CELL + bottom)
        found.append(Move(Box(*(float(side) for side in box)), 0, step))
    return _joined(found)


def _agreeing(right: Mask, ink: Mask, axis: int) -> NDArray[np.intp]:
    """The rows (`axis` 1) or columns (0) most of whose ink came from elsewhere."""
    count = ink.sum(axis=axis)
    return np.flatnonzero((count >= 2) & (right.sum(axis=axis) >= 0.8 * count))


def _joined(found: Sequence[Move]) -> list[Move]:
    """Parts that moved alike and lie above one another in the same columns are one."""
    result: list[Move] = []
    for one in sorted(found, key=lambda move: move.box.y0):
        for number, other in enumerate(result):
            overlap = min(one.box.x1, other.box.x1) - max(one.box.x0, other.box.x0)
            if overlap > 0.3 * min(one.box.width, other.box.width):
                box = Box(
                    min(one.box.x0, other.box.x0), min(one.box.y0, other.box.y0),
                    max(one.box.x1, other.box.x1), max(one.box.y1, other.box.y1),
                )  # fmt: skip
                result[number] = Move(box, one.dx, one.dy)
                break
        else:
            result.append(one)
    return result


def _cells(mask: Mask) -> NDArray[np.int32]:
    """How many pixels of each cell are in `mask`."""
    rows, columns = (-side % CELL for side in mask.shape)
    padded = np.pad(mask, ((0, rows), (0, columns)))
    blocks = padded.reshape(padded.shape[0] // CELL, CELL, padded.shape[1] // CELL, CELL)
    counted: NDArray[np.int32] = blocks.sum(axis=(1, 3), dtype=np.int32)
    return counted
