"""Light and sharpness of a picture, from its pixels alone.

A camera sets its exposure by itself: a dim room and a bright one give much the same picture, until the camera can do no
more. So "dark" and "dim" are true of the room too, and "normal" says only that there is light enough.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.describers.basic.colour_names import oklab
from assistant.describers.basic.colours import light_tint
from assistant.frames import Pixels
from assistant.scene import Box, Light

LEVELS = ((0.18, "dark"), (0.36, "dim"), (0.74, "normal"), (2.0, "bright"))
"""Mean lightness in Oklab below which a picture is called so. Cameras aim at a mean of about 0.56 (grey of 18 %)."""
GLARING = 0.25
"""Share of overexposed pixels from which the picture is glaring: what was there is lost."""
FULL = 250
"""Level of 255 that every channel of an overexposed pixel reaches."""
SIDE = 640
"""Longer side in pixels at which sharpness is judged: blur that is not seen at this size does no harm."""
SMOOTH, AGAIN = 1.2, 1.5
"""Standard deviations in pixels of the Gaussians that take the noise away, and that blur again."""
EDGES = 0.1
"""Share of pixels with the steepest gradients among which edges are looked for..."""
MIN_GRADIENT, MIN_EDGES = 4.0, 50
"""... with at least this many grey levels a pixel, and at least so many of them, or nothing is said of sharpness."""
SHARPEST = 20
"""The percentile of the edges' blur that counts: a face before a blurred wall is a sharp picture."""
BLURRED = 0.8
"""Blur in pixels from which a picture is called blurred. Photographs blurred with a Gaussian of 2 pixels at SIDE
measure 0.9 to 1.2, the same ones as they are at most 0.3, with noise of 8 levels too; printed letters measure less."""
MOVED, TIMES, MIN_EDGES_A_WAY = 1.5, 2.0, 30
"""Movement blurs the edges across it and keeps those along it: median blur of the former, how many times that of the
latter, with so many edges of both. Where edges of one way are missing, movement cannot be told from a lack of focus."""
BRIGHTER = 0.25
"""By how much of the scale of lightness the brightest part is above the median, to be worth a word."""


def measure_light(pixels: Pixels) -> Light:
    """Level, brightest part, sharpness of `pixels` (height, width, 3)."""
    height, width = pixels.shape[:2]
    small = _shrunk(pixels, SIDE)
    lightness = oklab(small)[..., 0]
    mean = float(lightness.mean())
    overexposed = float((small.min(axis=2) >= FULL).mean())
    level = next(name for most, name in LEVELS if mean < most)
    if overexposed >= GLARING:
        level = "glaring"
    sharpness, blur = _sharpness(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32))
    brightest = _brightest(lightness, width / small.shape[1], height / small.shape[0])
    return Light(level, round(mean, 3), round(overexposed, 3), brightest, sharpness, blur, light_tint(pixels))


def _shrunk(pixels: Pixels, side: int) -> Pixels:
    scale = side / max(pixels.shape[:2])
    if scale >= 1:
        return pixels
    size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _sharpness(grey: NDArray[np.float32]) -> tuple[float | None, str]:
    """Sharpness, and what kind of blur there is, from how wide edges are.

    Blurred again, a sharp edge loses much of its slope and a wide one little: from the ratio of the slopes follows the
    width (Zhuo and Sim, 2011, "Defocus map estimation from a single image", formula 4). Contrast cancels out.
    """
    smooth = _smoothed(grey, SMOOTH)
    across, down, slope = _gradient(smooth)
    slope_again = _gradient(_smoothed(smooth, AGAIN))[2]
    is_top = slope >= cv2.dilate(slope, np.ones((3, 3)))
    edge = is_top & (slope >= max(MIN_GRADIENT, float(np.quantile(slope, 1 - EDGES))))
    if edge.sum() < MIN_EDGES:
        return None, "unknown"
    ratio = (slope[edge] / np.maximum(slope_again[edge], 1e-3)) ** 2
    widths = np.sqrt(np.maximum(AGAIN**2 / np.maximum(ratio - 1, 1e-2) - SMOOTH**2, 0))
    width = float(np.percentile(widths, SHARPEST))
    way = np.round(np.arctan2(down[edge], across[edge]) / (np.pi / 4)).astype(int) % 4
    ways = [widths[way == i] for i in range(4)]
    is_motion = any(
        min(len(one), len(other)) >= MIN_EDGES_A_WAY and _is_moved(float(np.median(one)), float(np.median(other)))
        for one, other in ((ways[0], ways[2]), (ways[1], ways[3]))
    )
    return round(1 / (1 + width), 3), "motion" if is_motion else "blurred" if width >= BLURRED else "none"


def _is_moved(one: float, other: float) -> bool:
    return max(one, other) >= max(MOVED, TIMES * min(one, other))


def _smoothed(grey: NDArray[np.float32], deviation: float) -> NDArray[np.float32]:
    return cv2.GaussianBlur(grey, (0, 0), deviation).astype(np.float32, copy=False)


def _gradient(grey: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Grey levels a pixel to the right, downwards, and the steepest way."""
    across = cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=1 / 8).astype(np.float32, copy=False)
    down = cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=1 / 8).astype(np.float32, copy=False)
    return across, down, np.hypot(across, down)


def _brightest(lightness: NDArray[np.float64], x_scale: float, y_scale: float) -> Box | None:
    """The largest part near the maximum, in pixels of the frame; None where nothing stands out."""
    sigma = max(1.0, min(lightness.shape) / 40)
    smooth = cv2.GaussianBlur(lightness, (0, 0), sigma)
    highest, median = float(smooth.max()), float(np.median(smooth))
    if highest - median < BRIGHTER:
        return None
    mask = (smooth >= highest - 0.25 * (highest - median)).astype(np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    x, y, width, height, _ = max(stats[1:].tolist(), key=lambda row: row[4])
    return Box(x * x_scale, y * y_scale, (x + width) * x_scale, (y + height) * y_scale)
