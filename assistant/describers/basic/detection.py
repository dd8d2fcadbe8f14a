"""Where lines of text are: the detector of PP-OCRv6, whose files come with the rapidocr package.

The network marks the shrunken core of each line ("Real-time Scene Text Detection with Differentiable Binarization",
M. Liao et al., 2020); the decoding and its constants are those of PaddleOCR and rapidocr (Apache-2.0). It is written
out here, because rapidocr's own classes bring a downloader and cannot be cancelled.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.describers.basic.bending import bent_line, evenly
from assistant.describers.basic.network import Array, Network, Stop
from assistant.frames import Pixels
from assistant.scene import Box

MAX_PIXELS = 2_300_000
"""Larger pictures are reduced to this many pixels for the detector (1920 x 1200); lines are read from the original."""
STEP = 32
"""The network wants multiples of this."""
THIN = 96
"""A side of fewer pixels gets a margin: the network sees no line that touches the edge on both sides."""
MARK = 0.3
"""Pixels with a higher probability are text."""
MIN_SCORE = 0.5
"""Mean probability within a line."""
UNCLIP = 1.6
"""How much a core is widened: by area * UNCLIP / perimeter on each side."""
MIN_SIDE = 3
MAX_LINES = 1000
FULL = 0.85
"""A core that fills less of its smallest rectangle may be bent. One of a straight line fills more."""
LONG = 4.0
"""In heights: a shorter line is not bent enough to matter."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line is, in pixels of the frame."""

    box: Box
    """Upright, whole pixels, inside the frame."""
    corners: tuple[tuple[float, float], ...] = ()
    """Of a slanted or turned line: top left, top right, bottom right, bottom left as it is read. Empty: it is level."""
    middle: tuple[tuple[float, float], ...] = ()
    """Of a bent line: points along its middle, as one reads it. Empty: the line is straight."""
    upright: Box | None = None
    """Where the line is on the upright page, in its own pixels, where the page lies turned or tilted in the picture."""

    @property
    def ends(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The middles of its left and its right side, (x, y)."""
        return self._between(0, 3), self._between(1, 2)

    @property
    def sides(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The middles of its upper and its lower side, (x, y)."""
        return self._between(0, 1), self._between(3, 2)

    @property
    def length(self) -> float:
        return math.dist(*self.ends)

    @property
    def thickness(self) -> float:
        return math.dist(*self.sides)

    def _between(self, one: int, other: int) -> tuple[float, float]:
        x0, y0, x1, y1 = self.box
        corners = self.corners or ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
        (ax, ay), (bx, by) = corners[one], corners[other]
        return (ax + bx) / 2, (ay + by) / 2


class TextDetector:
    """Finds lines of text in a picture."""

    def __init__(self, path: Path) -> None:
        """Blocks while it loads. Raises DescriberError."""
        self._network = Network(path)

    def find(self, pixels: Pixels, stop: Stop, scale: float = 1.0) -> tuple[Place, ...]:
        """The lines, in no particular order. `scale` is that of the screen: its text is larger by so much.

        Raises RequestCancelled.
        """
        height, width = pixels.shape[:2]
        area = (width + 2 * STEP) * (height + 2 * STEP)
        factor = min(1 / max(scale, 1.0), math.sqrt(MAX_PIXELS / area), 1.0)
        size = max(round(width * factor), 1), max(round(height * factor), 1)
        small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8) if factor < 1 else pixels
        values, margin = prepared(small)
        found = self._network.run(values, stop)[0][0, 0]
        stop.check()
        found = found[margin : margin + size[1], margin : margin + size[0]]
        ratio = np.array((width / size[0], height / size[1]))
        return tuple(lines_of(found, ratio, (width, height)))


def prepared(pixels: Pixels) -> tuple[Array, int]:
    """The network's input, (1, 3, height, width) from -1 to 1, and the margin in pixels at its left and top."""
    height, width = pixels.shape[:2]
    margin = STEP if min(width, height) < THIN else 0
    right, bottom = (-(side + 2 * margin) % STEP + margin for side in (width, height))
    edge = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    colour = [int(level) for level in np.median(edge, axis=0)]
    padded = cv2.copyMakeBorder(pixels, margin, bottom, margin, right, cv2.BORDER_CONSTANT, value=colour)
    values = cv2.dnn.blobFromImage(padded, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True)
    return np.asarray(values, dtype=np.float32), margin


def lines_of(probability: Array, ratio: NDArray[np.float64], frame: tuple[int, int]) -> list[Place]:
    """The lines of a map of probabilities; `ratio` is pixels of the frame (width, height) per pixel of the map."""
    mask = cv2.dilate((probability > MARK).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    places = []
    for contour in contours[:MAX_LINES]:
        centre, sides, angle = cv2.minAreaRect(contour)
        if min(sides) < MIN_SIDE:
            continue
        if cv2.contourArea(contour) < FULL * sides[0] * sides[1] and max(sides) > LONG * min(sides):
            middle, thickness = bent_line(contour, ratio)
            if len(middle):
                if _mean(probability, contour, contour) >= MIN_SCORE:
                    places.append(_bent(middle, thickness, frame))
                continue
        corners = cv2.boxPoints((centre, sides, angle))
        if _mean(probability, contour, corners) < MIN_SCORE:
            continue
        grow = sides[0] * sides[1] * UNCLIP / (sides[0] + sides[1])
        # The core's own extent and a slanted rectangle are close when the line is level: then whole pixels are exact.
        corners = _ordered(cv2.boxPoints((centre, (sides[0] + grow, sides[1] + grow), angle)))
        if _is_level(corners):
            x, y, width, height = cv2.boundingRect(contour)
            grow = width * height * UNCLIP / (width + height) / 2
            place = _level(np.array((x - grow, y - grow, x + width + grow, y + height + grow)), ratio, frame)
        else:
            place = _slanted(corners * ratio, frame)
        if min(place.box.width, place.box.height) > MIN_SIDE:
            places.append(place)
    return places


def _mean(probability: Array, contour: NDArray[Any], outline: NDArray[Any]) -> float:
    """The mean probability within the `outline` of a contour: its smallest rectangle, or itself."""
    x, y, width, height = cv2.boundingRect(contour)
    inside = np.zeros((height, width), dtype=np.uint8)
    cv2.fillPoly(inside, [(outline - (x, y)).astype(np.int32)], 1)
    return float(cv2.mean(probability[y : y + height, x : x + width], inside)[0])


def _ordered(corners: NDArray[Any]) -> NDArray[np.float64]:
    """Top left, top right, bottom right, bottom left."""
    left, right = np.split(corners[np.argsort(corners[:, 0], kind="stable")].astype(np.float64), 2)
    left, right = left[np.argsort(left[:, 1])], right[np.argsort(right[:, 1])]
    return np.stack([left[0], right[0], right[1], left[1]])


def _is_level(corners: NDArray[np.float64]) -> bool:
    """Whether the line rises (or, if it runs upwards, leans) by less than a quarter of its height over its length."""
    rise, lean = abs(corners[1, 1] - corners[0, 1]), abs(corners[3, 0] - corners[0, 0])
    height, width = np.linalg.norm(corners[3] - corners[0]), np.linalg.norm(corners[1] - corners[0])
    return bool(max(rise, lean) < min(height, width) / 4)


def _level(sides: NDArray[np.float64], ratio: NDArray[np.float64], frame: tuple[int, int]) -> Place:
    return Place(_within(sides * np.tile(ratio, 2), frame))


def _slanted(corners: NDArray[np.float64], frame: tuple[int, int]) -> Place:
    around = np.concatenate([corners.min(axis=0), corners.max(axis=0)])
    return Place(_within(around, frame), pairs(corners))


def _bent(middle: NDArray[np.float64], thickness: float, frame: tuple[int, int]) -> Place:
    grow = thickness * UNCLIP / (1 + thickness / np.linalg.norm(middle[-1] - middle[0]))
    straight = (middle[-1] - middle[0]) / np.linalg.norm(middle[-1] - middle[0])
    down = np.array((-straight[1], straight[0])) * (thickness + grow) / 2
    start, end = middle[0] - straight * grow / 2, middle[-1] + straight * grow / 2
    corners = np.stack([start - down, end - down, end + down, start + down])
    points = np.concatenate([[start], middle, [end]])
    around = np.concatenate([(points - abs(down)).min(axis=0), (points + abs(down)).max(axis=0)])
    along = np.concatenate([[0.0], np.linalg.norm(np.diff(points, axis=0), axis=1).cumsum()])
    return Place(_within(around, frame), pairs(corners), pairs(evenly(points, along)))


def pairs(points: NDArray[np.float64]) -> tuple[tuple[float, float], ...]:
    """Points as they are kept in a Place."""
    return tuple((float(x), float(y)) for x, y in points)


def _within(sides: NDArray[np.float64], frame: tuple[int, int]) -> Box:
    """Whole pixels inside the frame."""
    x0, y0, x1, y1 = np.clip(np.round(sides), 0, np.tile(frame, 2)).tolist()
    return Box(x0, y0, x1, y1)
