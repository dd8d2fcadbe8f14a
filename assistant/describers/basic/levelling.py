"""Pages that lie turned or tilted in a picture: the map from the frame to an upright page, from the text alone.

The edges of the sheet are not needed, which a person who cannot see the picture may well have cut off. Lines of print
are parallel, so in a picture they meet in one point; that point is sent to infinity ("Multiple View Geometry",
R. Hartley and A. Zisserman, 2004, section 8.6). Then the lean that lets most lines begin, and end, one below the other
is looked for: the margins of a column are straight.

A picture whose lines are level is left as it is: screens and good scans are never touched. This is the only place where
that is decided.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.describers.basic.bending import evenly
from assistant.describers.basic.detection import Place, pairs
from assistant.scene import Box

Floats = NDArray[np.float64]

SLANTED_SHARE = 0.4
"""A page is turned or tilted when this share of its text, by length, is slanted; a logo on a screen is less."""
FEW_LINES = 8
"""With fewer lines there is too little to see perspective in: only a turn is undone."""
LONG = 4.0
"""In heights. Shorter pieces have no direction to rely on."""
NEAREST = 0.7
"""Lines meet no nearer than at 1 / NEAREST diagonals of the picture: that is a tilt of about 45 degrees."""
LEANS = np.linspace(-0.5, 0.5, 41)
NARROWINGS = np.linspace(-0.6, 0.6, 25)
"""Of the page towards its top, per diagonal of the picture: 0.6 is a tilt of more than 40 degrees."""


def page_map(places: Sequence[Place], width: int, height: int) -> Floats | None:
    """The 3 x 3 homography from the frame (pixels) to an upright page of about the same scale; None where it is level.

    `width` and `height` are the frame's.
    """
    long = [place for place in places if place.length >= LONG * place.thickness]
    total = sum(place.length for place in long)
    if total <= 0 or sum(place.length for place in long if place.corners) < SLANTED_SHARE * total:
        return None
    diagonal = float(np.hypot(width, height))
    centred = np.array(((1 / diagonal, 0, -width / 2 / diagonal), (0, 1 / diagonal, -height / 2 / diagonal), (0, 0, 1)))
    starts, ends = (mapped(np.array([place.ends[side] for place in long], np.float64), centred) for side in (0, 1))
    level = _levelled(starts, ends)
    upright = level
    if len(long) >= FEW_LINES:
        unit = float(np.median([place.thickness for place in long])) / diagonal
        upright = _leaned(mapped(starts, level), mapped(ends, level), unit) @ level
    return np.asarray(np.linalg.inv(centred) @ upright @ centred, np.float64)


def mapped(points: Floats, homography: Floats) -> Floats:
    """(n, 2) points through a homography."""
    return np.asarray(cv2.perspectiveTransform(points.reshape(-1, 1, 2), homography), np.float64).reshape(-1, 2)


def upright_box(place: Place, homography: Floats) -> Box:
    """Where a line is on the upright page: its own length and height, without what slant is left."""
    (x, y), along, down = _on_page(place, homography)
    half, rise = float(np.linalg.norm(along)), float(np.linalg.norm(down))
    return Box(*(float(side) for side in (x - half, y - rise, x + half, y + rise)))


def in_perspective(place: Place, homography: Floats) -> Place:
    """`place` with the corners, or the points along its middle, of what is a rectangle on the upright page."""
    back = np.asarray(np.linalg.inv(homography), np.float64)
    if place.middle:
        points = np.array(place.middle)
        on_page = mapped(points, homography)
        steps = np.linalg.norm(np.diff(on_page, axis=0), axis=1)
        return replace(place, middle=pairs(evenly(points, np.concatenate([[0.0], steps.cumsum()]))))
    centre, along, down = _on_page(place, homography)
    corners = np.array((-along - down, along - down, along + down, down - along)) + centre
    return replace(place, corners=pairs(mapped(np.asarray(corners, np.float64), back)))


def _on_page(place: Place, homography: Floats) -> tuple[Floats, Floats, Floats]:
    """A line on the page: its centre, from there to the middle of its right side, and to that of its lower side."""
    start, end, top, bottom = mapped(np.array((*place.ends, *place.sides)), homography)
    along = (end - start) / 2
    upright = np.array((-along[1], along[0])) / max(float(np.linalg.norm(along)), 1e-6)
    return np.asarray((start + end) / 2), along, upright * float(np.linalg.norm(bottom - top)) / 2


def _levelled(starts: Floats, ends: Floats) -> Floats:
    """The homography that makes lines level; coordinates have their origin in the middle of the picture.

    The slope of lines that meet in one far point grows evenly from the top of the page to its bottom. What of it grows
    from left to right is the bend of a page that does not lie flat, and is left alone here.
    """
    along = ends - starts
    angle = float(np.median(np.arctan2(along[:, 1], along[:, 0])))
    turn = np.array(((np.cos(angle), np.sin(angle), 0), (-np.sin(angle), np.cos(angle), 0), (0, 0, 1)))
    if len(starts) < FEW_LINES:
        return turn
    starts, ends = mapped(starts, turn), mapped(ends, turn)
    along, (x, y) = ends - starts, ((starts + ends) / 2).T
    slopes, known = along[:, 1] / np.maximum(along[:, 0], 1e-6), np.stack([np.ones(len(x)), y, x], axis=1)
    weights = lengths = np.linalg.norm(along, axis=1)
    slope = nearness = 0.0
    for _ in range(6):  # lines that run elsewhere count less and less
        slope, growth, _bend = np.linalg.lstsq(known * weights[:, None], slopes * weights, rcond=None)[0]
        misses = np.abs(slopes - known @ (slope, growth, _bend))
        weights = lengths / (1 + (misses / max(float(np.median(misses)), 1e-6)) ** 2)
        nearness = float(np.clip(-growth, -NEAREST, NEAREST))
    far = float(np.hypot(1, slope))
    upright = np.array(((1, slope, 0), (-slope, 1, 0), (0, 0, far))) / far
    return np.asarray(np.array(((1, 0, 0), (0, 1, 0), (-nearness / far, 0, 1))) @ upright @ turn, np.float64)


def _leaned(starts: Floats, ends: Floats, unit: float) -> Floats:
    """The homography, keeping level lines level, under which most lines begin and end one below the other.

    `unit` is the height of a line. Of equals the one that changes least is taken.
    """
    leans, narrowings = (grid.ravel() for grid in np.meshgrid(LEANS, NARROWINGS))
    best = 0
    for step in (1.0, 0.25, 0.1):
        if step < 1:
            near = np.linspace(-1, 1, 9)
            around = np.meshgrid(
                leans[best] + near * 4 * step * (LEANS[1] - LEANS[0]),
                narrowings[best] + near * 4 * step * (NARROWINGS[1] - NARROWINGS[0]),
            )
            leans, narrowings = (grid.ravel() for grid in around)
        worth = -0.02 * len(starts) * (np.abs(leans) + np.abs(narrowings))
        for side in (starts, ends):
            x, y = side[:, 0], side[:, 1]
            across = (x + leans[:, None] * y) / (1 + narrowings[:, None] * y)
            across.sort(axis=1)
            worth = worth - np.log(np.diff(across, axis=1) + unit / 50).sum(axis=1)  # small where ends coincide
        best = int(worth.argmax())
    return np.array(((1, leans[best], 0), (0, 1, 0), (0, narrowings[best], 1)))
