"""Which way up a photograph is held: the one in which its longest lines can be read best.

Only for pictures that were not taken of a screen; there each line that reads badly is tried the other way up by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from assistant.describers.basic.detection import Place, pairs
from assistant.scene import Box

SAMPLE = 5
"""This many lines are tried."""
READABLE = 0.9
"""Mean score of lines that are the right way up. What is read so is not tried another way."""
BETTER = 0.05
"""By how much the score must be better for the picture to be turned."""
STEEP_SHARE = 0.7
"""A picture lies on its side when this share of its text, by length, runs up or down."""


def quarter_turns(places: Sequence[Place], score: Callable[[Place, int], float]) -> int:
    """How many quarter turns anticlockwise (as `np.rot90` does) set the text upright: 0 to 3.

    `score(place, turns)` reads a line after so many quarter turns of its picture; 0 to 1.
    """
    length = sum(max(place.length, place.thickness) for place in places)
    steep = [place for place in places if place.thickness > 2 * place.length]
    is_on_side = sum(place.thickness for place in steep) > STEEP_SHARE * length > 0
    level = [place for place in places if place.length > 2 * place.thickness]
    sample = sorted(steep if is_on_side else level, key=lambda place: -max(place.length, place.thickness))[:SAMPLE]
    if not sample:
        return 0
    scores = {}
    for turns in (1, 3) if is_on_side else (0, 2):
        scores[turns] = float(np.mean([score(place, turns) for place in sample]))
        if scores[turns] >= READABLE:
            return turns
    best = max(scores, key=lambda turns: scores[turns])
    return best if best != 2 or scores[2] > scores[0] + BETTER else 0


def turned_back(place: Place, turns: int, width: int, height: int) -> Place:
    """A place of the turned picture as a place of the frame, which is `width` by `height` pixels."""
    x0, y0, x1, y1 = place.box
    box = _back(np.array(((x0, y0), (x1, y1))), turns, width, height)
    corners = np.array(place.corners or ((x0, y0), (x1, y0), (x1, y1), (x0, y1)))
    middle = pairs(_back(np.array(place.middle), turns, width, height)) if place.middle else ()
    sides = np.concatenate([box.min(axis=0), box.max(axis=0)]).tolist()
    return replace(place, box=Box(*sides), corners=pairs(_back(corners, turns, width, height)), middle=middle)


def upside_down(place: Place, width: int, height: int) -> Place:
    """A place of the frame as a place of the frame turned upside down: what was its last corner is its first."""
    turned = turned_back(place, 2, width, height)
    corners = (*turned.corners[2:], *turned.corners[:2]) if place.corners else ()
    return replace(turned, corners=corners, middle=turned.middle[::-1])


def _back(points: NDArray[np.float64], turns: int, width: int, height: int) -> NDArray[np.float64]:
    x, y = points[:, 0], points[:, 1]
    ways = ((x, y), (width - y, x), (width - x, height - y), (y, height - x))
    return np.stack(ways[turns], axis=1).astype(np.float64)
