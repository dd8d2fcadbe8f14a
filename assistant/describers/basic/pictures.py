"""Where the pictures on a screen or a page are, from its pixels: photographs, drawings with shades, video frames.

A page is drawn: its background, gutters, buttons and lines are runs of exactly one colour, along rows or, where it is a
gradient, along rows or columns. A photograph has hardly a run of RUN equal pixels. So what is left when all runs are
taken away are letters, small signs, and pictures, each parted from the others by its gutter. Flat parts within a
picture (a sky that is all white) come back: they go over softly into what is beside them, where what is drawn has hard
edges. Of what is left, a picture is what is large, fills its box, and has many colours (letters have few between ink
and paper).

What has no gutter to its neighbour is one picture with it. A screen that was stored as JPEG or photographed has no
exact runs: there nothing is found but the picture as a whole. Drawings of a few flat colours are not found in pixels;
where the program names them as images, they are.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.frames import Pixels
from assistant.scene import Box

RUN = 9
"""Pixels of one colour side by side that are drawn, not photographed."""
SMALLEST = 28
"""Shorter side of a picture, in logical pixels: smaller ones are signs on controls."""
FILLED = 0.55
"""Share of its box that a picture fills, its holes included."""
TEXTURED = 0.3
"""Share of its box that is no run; less is a frame of lines, or a control with a gradient."""
COLOURS = 24
"""Different colours in a picture at least, of 128 levels each, and one more for each so many pixels ..."""
PIXELS_PER_COLOUR = 2500
MOST_COLOURS_ASKED = 60
"""... up to this."""
COMMON = 0.5
"""Of the textured part of letters, the few commonest colours take more than this; of a picture, less."""
FEW = 4
PAGE = 0.05
"""Share of the whole from which a flat part is background in any case."""
SOFT, SOFTLY = 8, 0.4
"""Levels of 255 between a flat part and what is beside it, and the share of its edge where it is no more, that make it
a part of a picture."""
STRAIGHT = 0.9
"""Share of its box that a band of a drawn gradient fills."""

PHOTOGRAPH, WHOLE = 0.15, 0.85
"""Share that is drawn, below which the whole is one photograph, unless pictures cover more than the second share."""

Mask = NDArray[np.bool_]


def find_pictures(pixels: Pixels, scale: float = 1.0) -> list[Box]:
    """The boxes of the pictures in `pixels` (height, width, 3), none inside of another, in reading order of their rows.

    Args:
        pixels: a screen or a page.
        scale: physical pixels to a logical one.
    """
    smallest = SMALLEST * scale
    drawn = _runs(pixels)
    textured = ~drawn
    ground = _ground(pixels, drawn)
    count, labels, stats, _ = cv2.connectedComponentsWithStats((~ground).astype(np.uint8), connectivity=4)
    found = []
    for number in range(1, count):
        x, y, width, height, area = (int(value) for value in stats[number])
        if min(width, height) < smallest or area < 0.2 * width * height:
            continue
        inside = labels[y : y + height, x : x + width] == number
        box = _core(inside, smallest)
        if box is None:
            continue
        x0, y0, x1, y1 = box
        part = (slice(y + y0, y + y1), slice(x + x0, x + x1))
        if _is_picture(pixels[part], textured[part], inside[y0:y1, x0:x1]):
            found.append(Box(x + x0, y + y0, x + x1, y + y1))
    found = in_rows(_outermost(found))
    height, width = drawn.shape
    covered = sum(box.area for box in found) / (height * width)
    if drawn.mean() < PHOTOGRAPH and covered < WHOLE:  # no page: a photograph with flat parts
        return [Box(0, 0, width, height)]
    return found


def in_rows(boxes: list[Box]) -> list[Box]:
    """`boxes` from top to bottom, those of a row from left to right."""
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda box: (box.centre[1], box.x0)):
        last = rows[-1][0] if rows else None
        if last is not None and box.centre[1] < last.y1 and last.centre[1] > box.y0:
            rows[-1].append(box)
        else:
            rows.append([box])
    return [box for row in rows for box in sorted(row, key=lambda box: (box.x0, box.y0))]


def _runs(pixels: Pixels) -> Mask:
    """What belongs to RUN pixels of one colour in its row or column."""
    code = pixels.astype(np.int32) @ np.array([65536, 256, 1], np.int32)
    same_x = np.zeros(code.shape, np.uint8)
    same_y = np.zeros(code.shape, np.uint8)
    same_x[:, 1:] = code[:, 1:] == code[:, :-1]
    same_y[1:] = code[1:] == code[:-1]
    # A run of RUN pixels is RUN - 1 equal neighbours. The opening keeps these; its first pixel is added.
    rows = cv2.morphologyEx(same_x, cv2.MORPH_OPEN, np.ones((1, RUN - 1), np.uint8))
    columns = cv2.morphologyEx(same_y, cv2.MORPH_OPEN, np.ones((RUN - 1, 1), np.uint8))
    drawn = (rows > 0) | (columns > 0)
    drawn[:, :-1] |= rows[:, 1:] > 0
    drawn[:-1] |= columns[1:] > 0
    return np.asarray(drawn, bool)


def _ground(pixels: Pixels, drawn: Mask) -> Mask:
    """`drawn` without the flat parts of pictures, which go over into their neighbours softly: a sky, a deep shadow.

    What is drawn ends at hard edges. A band of a gradient is soft too, but has straight edges.
    """
    height, width = drawn.shape
    levels = pixels.astype(np.int16)
    whole = drawn.copy()  # parted where the colour changes: the first pixel of a new colour is left out
    whole[:, 1:] &= ~drawn[:, :-1] | (levels[:, 1:] == levels[:, :-1]).all(axis=2)
    whole[1:] &= ~drawn[:-1] | (levels[1:] == levels[:-1]).all(axis=2)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(whole.astype(np.uint8), connectivity=4)
    edges, soft = np.zeros(count), np.zeros(count)
    for axis in (0, 1):
        near, far = (slice(None),) * axis + (slice(2, None),), (slice(None),) * axis + (slice(None, -2),)
        is_soft = np.abs(levels[near] - levels[far]).max(axis=2) <= SOFT
        for here, there in ((near, far), (far, near)):
            is_edge = (labels[here] > 0) & (labels[here] != labels[there])
            edges += np.bincount(labels[here][is_edge], minlength=count)
            soft += np.bincount(labels[here][is_edge & is_soft], minlength=count)
    boxes = stats[:, cv2.CC_STAT_WIDTH] * stats[:, cv2.CC_STAT_HEIGHT]
    areas = stats[:, cv2.CC_STAT_AREA]
    is_patch = (soft >= SOFTLY * edges) & (edges > 0) & (areas < STRAIGHT * boxes) & (areas < PAGE * height * width)
    is_patch[0] = True
    ground = cv2.dilate((~is_patch)[labels].astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    return ground & drawn


def _core(inside: Mask, smallest: float) -> tuple[int, int, int, int] | None:
    """The part of a shape where it is dense, without thin lines that hang on it: x0, y0, x1, y1; None for no such."""
    filled = cv2.morphologyEx(inside.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    columns, rows = filled.mean(axis=0) >= 0.25, filled.mean(axis=1) >= 0.25
    if not columns.any() or not rows.any():
        return None
    xs, ys = np.flatnonzero(columns), np.flatnonzero(rows)
    x0, x1, y0, y1 = int(xs[0]), int(xs[-1]) + 1, int(ys[0]), int(ys[-1]) + 1
    return (x0, y0, x1, y1) if min(x1 - x0, y1 - y0) >= smallest else None


def _is_picture(part: Pixels, textured: Mask, inside: Mask) -> bool:
    """Whether a part of the page is a picture rather than letters, lines or a control."""
    closed = cv2.morphologyEx(inside.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    if closed.mean() < FILLED or textured.mean() < TEXTURED:
        return False
    rough = part[textured].astype(np.int32) >> 1
    code = (rough[:, 0] << 14) | (rough[:, 1] << 7) | rough[:, 2]
    counts = np.sort(np.bincount(code))[::-1]
    wanted = min(COLOURS + textured.size // PIXELS_PER_COLOUR, MOST_COLOURS_ASKED)
    return bool(np.count_nonzero(counts) >= wanted and counts[:FEW].sum() <= COMMON * counts.sum())


def _outermost(boxes: list[Box]) -> list[Box]:
    """`boxes` without those that lie in another one."""
    kept: list[Box] = []
    for box in sorted(boxes, key=lambda box: -box.area):
        if not any(box.intersection(other) >= 0.7 * box.area for other in kept):
            kept.append(box)
    return kept
