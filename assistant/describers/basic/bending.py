"""Lines that follow a curve, as on a page that does not lie flat: their middle, and a straight picture of them.

Nothing is assumed about the page: each line is straightened along its own middle, so that one that is straight, on a
screen for example, is left as it is.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.frames import Pixels

Floats = NDArray[np.float64]

BENT = 0.15
"""A line is bent when its middle leaves the straight line by more than this share of its core's height."""
UNSURE = 2.0
"""In pixels of the detector's map: the middle of a straight core of small letters may be off by so much."""
POINTS = 17
"""Along the middle of a bent line."""


def bent_line(contour: NDArray[Any], ratio: Floats) -> tuple[Floats, float]:
    """The middle of a core, (POINTS, 2) in pixels of the frame from left to right, and the core's height.

    `contour` is in pixels of the detector's map, `ratio` is pixels of the frame (width, height) per pixel of the map.
    No points where the core is straight, or runs upwards. The middle is a polynomial of the third degree.
    """
    x, y, width, height = cv2.boundingRect(contour)
    core = np.zeros((height, width), dtype=np.uint8)
    cv2.fillPoly(core, [contour - (x, y)], 1)
    rows, columns = np.nonzero(core)
    points = (np.stack([columns + x, rows + y], axis=1) + 0.5) * ratio
    centre = points.mean(axis=0)
    forward = np.linalg.svd(np.cov((points - centre).T))[0][:, 0]
    forward *= np.sign(forward[0]) or 1.0
    if abs(forward[1]) > forward[0]:
        return np.empty((0, 2)), 0.0
    down = np.array((-forward[1], forward[0]))
    along, across = (points - centre) @ forward, (points - centre) @ down
    thickness = len(points) * float(ratio.prod()) / max(float(np.ptp(along)), 1.0)
    curve = np.polynomial.Polynomial.fit(along, across, 3)
    places = np.linspace(along.min(), along.max(), POINTS)
    heights = curve(places)
    chord = np.linspace(heights[0], heights[-1], POINTS)
    if np.abs(heights - chord).max() < max(BENT * thickness, UNSURE * float(ratio.mean())):
        return np.empty((0, 2)), 0.0
    return centre + places[:, None] * forward + heights[:, None] * down, thickness


def evenly(points: Floats, at: Floats) -> Floats:
    """POINTS points on the line through `points`, (n, 2), evenly spaced by `at`: where each point is along the line."""
    places = np.linspace(at[0], at[-1], POINTS)
    return np.stack([np.interp(places, at, points[:, axis]) for axis in (0, 1)], axis=1)


def straightened(pixels: Pixels, middle: Floats, height: int) -> Pixels:
    """The picture of a line along its `middle`: points in pixels of `pixels` that are evenly spaced on the page.

    It is about `height` pixels high in the picture; where points are closer, what they show is smaller in both ways.
    """
    length = float(np.linalg.norm(np.diff(middle, axis=0), axis=1).sum())
    places = np.linspace(0, len(middle) - 1, max(round(length), 2))
    x, y = (np.interp(places, np.arange(len(middle)), middle[:, axis]) for axis in (0, 1))
    slope_x, slope_y = np.gradient(x), np.gradient(y)
    usual = float(np.hypot(slope_x, slope_y).mean())
    away = (np.arange(height) + 0.5 - height / 2)[:, None] / usual
    across = (x - away * slope_y).astype(np.float32)
    down = (y + away * slope_x).astype(np.float32)
    return np.asarray(cv2.remap(pixels, across, down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.uint8)
