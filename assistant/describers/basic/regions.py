"""Where text is looked for: only where something stands, and only where something changed since the last picture.

The detector's time grows with the pixels it is given. A window is mostly paper, and its next picture is mostly the
same; so the picture is cut into tiles, and the detector is given rectangles around those that matter. What is
remembered of a picture is a fingerprint of each tile and the places that were found.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.describers.basic.detection import Place, TextDetector
from assistant.describers.basic.memory import fingerprint
from assistant.describers.basic.network import Stop
from assistant.frames import Pixels
from assistant.scene import Box

TILE = 32
"""Pixels."""
EDGE = 20
"""Levels of 255 between neighbours, less than at the edges of pale letters."""
MARGIN = 16
"""Pixels around what is looked at, so that lines at its edge have paper around them."""
MOST = 0.6
"""With a greater share of the picture to look at, the whole is looked at in one go."""
PICTURES = 4
"""How many are remembered."""
SIMILAR = 0.5
"""With a smaller share of unchanged tiles, it is another picture."""

Tiles = NDArray[np.bool_]
"""One for each tile, [row, column]."""


@dataclass(frozen=True, slots=True, eq=False)
class _Looked:
    """What was found in a picture."""

    shape: tuple[int, ...]
    prints: NDArray[np.bytes_]
    """A fingerprint of each tile, [row, column]."""
    places: tuple[Place, ...]


class PlaceFinder:
    """Finds the lines of text in pictures of a screen."""

    def __init__(self, detector: TextDetector) -> None:
        self._detector = detector
        self._looked: deque[_Looked] = deque(maxlen=PICTURES)

    def find(self, pixels: Pixels, stop: Stop, scale: float) -> tuple[Place, ...]:
        """All lines, in no particular order. `scale` is that of the screen. Raises RequestCancelled."""
        prints = tile_prints(pixels)
        before = self._closest(pixels.shape, prints)
        if before is None:
            places = self._look(pixels, joined(around(busy(pixels), pixels)), stop, scale)
        else:
            regions, kept = news(around(prints != before.prints, pixels), before.places)
            found = self._look(pixels, regions, stop, scale)
            places = (*kept, *(place for place in found if not any(_is_same(place, old) for old in kept)))
            self._looked.remove(before)
        self._looked.append(_Looked(pixels.shape, prints, places))
        return places

    def forget(self) -> None:
        """Forget all pictures."""
        self._looked.clear()

    def _closest(self, shape: tuple[int, ...], prints: NDArray[np.bytes_]) -> _Looked | None:
        """The picture that most of this one is the same as, or None."""
        shares = [(float((prints == one.prints).mean()), one) for one in self._looked if one.shape == shape]
        share, best = max(shares, key=lambda pair: pair[0], default=(0.0, None))
        return best if share >= SIMILAR else None

    def _look(self, pixels: Pixels, regions: Sequence[Box], stop: Stop, scale: float) -> tuple[Place, ...]:
        height, width = pixels.shape[:2]
        if sum(region.area for region in regions) > MOST * width * height:
            return self._detector.find(pixels, stop, scale)
        found = []
        for region in regions:
            x0, y0, x1, y1 = (int(side) for side in region)
            part = np.ascontiguousarray(pixels[y0:y1, x0:x1])
            found += [moved(place, x0, y0) for place in self._detector.find(part, stop, scale)]
        return tuple(found)


def busy(pixels: Pixels) -> Tiles:
    """Where something stands that may be text: edges across and edges along. Paper, shades and rules are left out."""
    across = np.zeros(pixels.shape[:2], np.uint8)
    along = np.zeros(pixels.shape[:2], np.uint8)
    for channel in cv2.split(pixels):  # letters may differ from their paper in one colour only
        across[:, 1:] = np.maximum(across[:, 1:], cv2.absdiff(channel[:, 1:], channel[:, :-1]))
        along[1:] = np.maximum(along[1:], cv2.absdiff(channel[1:], channel[:-1]))
    return _tile_maxima(across) & _tile_maxima(along)


def tile_prints(pixels: Pixels) -> NDArray[np.bytes_]:
    """A fingerprint of each tile, [row, column]; no picture can be had back from it."""
    height, width = pixels.shape[:2]
    rows = [
        [fingerprint(pixels[y : y + TILE, x : x + TILE]) for x in range(0, width, TILE)] for y in range(0, height, TILE)
    ]
    return np.array(rows, dtype="V16")


def around(tiles: Tiles, pixels: Pixels) -> list[Box]:
    """Rectangles around the groups of tiles that are set, with a margin, in whole pixels inside the picture."""
    height, width = pixels.shape[:2]
    count, _, boxes, _ = cv2.connectedComponentsWithStats(tiles.astype(np.uint8))
    found = []
    for x, y, columns, rows, _ in boxes[1:count].tolist():
        x0, y0 = max(x * TILE - MARGIN, 0), max(y * TILE - MARGIN, 0)
        x1, y1 = min((x + columns) * TILE + MARGIN, width), min((y + rows) * TILE + MARGIN, height)
        found.append(Box(x0, y0, x1, y1))
    return found


def joined(boxes: Iterable[Box]) -> list[Box]:
    """Boxes around those that meet, so that none meets another."""
    found: list[Box] = []
    for box in boxes:
        whole = box
        while met := next((other for other in found if whole.intersection(other)), None):
            found.remove(met)
            whole = _union(whole, met)
        found.append(whole)
    return found


def news(regions: Sequence[Box], places: Sequence[Place]) -> tuple[list[Box], list[Place]]:
    """The regions to look at, widened to whole lines, and the places that lie outside all of them."""
    kept, wide = list(places), joined(regions)
    while touched := [place for place in kept if any(_core(place).intersection(region) for region in wide)]:
        kept = [place for place in kept if place not in touched]
        wide = joined(_reaching(region, touched) for region in wide)
    return wide, kept


def moved(place: Place, x: int, y: int) -> Place:
    """A place of a part of the picture whose top left corner is at (x, y) of the picture, as one of the picture."""
    a = place.box
    return replace(
        place,
        box=Box(a.x0 + x, a.y0 + y, a.x1 + x, a.y1 + y),
        corners=tuple((cx + x, cy + y) for cx, cy in place.corners),
        middle=tuple((cx + x, cy + y) for cx, cy in place.middle),
    )


def _tile_maxima(edges: NDArray[np.uint8]) -> Tiles:
    """Whether the strongest edge in each tile counts."""
    height, width = edges.shape
    padded = np.pad(edges, ((0, -height % TILE), (0, -width % TILE)))
    tiles = padded.reshape(padded.shape[0] // TILE, TILE, -1, TILE)
    result: Tiles = tiles.max(axis=(1, 3)) > EDGE
    return result


def _reaching(region: Box, places: Sequence[Place]) -> Box:
    """`region`, with all of the lines that reach into it."""
    for place in places:
        if _core(place).intersection(region):
            region = _union(region, place.box)
    return region


def _core(place: Place) -> Box:
    """The middle half of a line's height: its box may reach into the next line."""
    a = place.box
    return Box(a.x0, a.y0 + a.height / 4, a.x1, a.y1 - a.height / 4)


def _is_same(one: Place, other: Place) -> bool:
    """Whether `one`, seen at the edge of a region, is a part of `other`."""
    return 2 * one.box.intersection(other.box) > one.box.area


def _union(one: Box, other: Box) -> Box:
    return Box(min(one.x0, other.x0), min(one.y0, other.y0), max(one.x1, other.x1), max(one.y1, other.y1))
