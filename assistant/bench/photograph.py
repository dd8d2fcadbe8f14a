"""A page as a camera sees it: the pinhole camera, a bent sheet on a desk, light, focus, noise and JPEG.

The sheet lies on z = 0 and is bent along its width (a ruled surface, as a page of a book is). The camera looks at its
middle from above, tilted. All that chance decides comes from one seed.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.frames import Pixels

WIDTH, HEIGHT = 1920, 2560
"""Of the photograph, in pixels: 5 megapixels, upright."""
FOCAL = 1.4
"""Focal length in widths of the picture: 39 degrees across and 51 along, about a telephone's."""
FILLING = 0.88
"""The page takes up about this share of the picture's height or width."""


@dataclass(frozen=True, slots=True)
class Level:
    """How bad a photograph is. Pairs are the least and the most that chance may choose."""

    tilt: tuple[float, float]
    """Degrees between the camera's axis and the upright on the page; the direction is left to chance."""
    turn: float
    """Degrees, at most, by which the page lies turned in the picture, either way."""
    bend: tuple[float, float]
    """How high the sheet rises, in shares of its width."""
    darkest: float
    """Brightness of the darkest corner, as a share of the brightest place."""
    shadow: float
    """Brightness in the shadow of a hand that lies over a part of the page; 1 for none."""
    blur: float
    """Standard deviation of the focus, in pixels of the photograph."""
    noise: float
    """Standard deviation of the sensor's noise, in levels of 255."""
    jpeg: int
    """Quality."""


LEVELS = {
    "mild": Level((10, 15), 3, (0.0, 0.01), 0.7, 1.0, 0.8, 4, 88),
    "strong": Level((22, 30), 8, (0.03, 0.06), 0.5, 0.6, 1.5, 9, 65),
}
"""Mild: a steady hand over a page in a room. Strong: a hurried one over an open book in the evening."""


def photograph(pixels: Pixels, level: Level, seed: int) -> Pixels:
    """The page `pixels` as a photograph, (HEIGHT, WIDTH, 3) RGB."""
    chance = np.random.default_rng(seed)
    page_x, page_y = _places(pixels, level, chance)
    seen = cv2.remap(
        cv2.GaussianBlur(pixels, (0, 0), 0.6),
        page_x,
        page_y,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=_desk(chance),
    )
    light = _light(level, chance)
    picture = cv2.GaussianBlur(seen.astype(np.float32) * light[..., None], (0, 0), level.blur)
    picture += np.asarray(chance.normal(0, level.noise, picture.shape), np.float32)
    whole = np.clip(picture, 0, 255).astype(np.uint8)
    _, file = cv2.imencode(".jpg", whole, [cv2.IMWRITE_JPEG_QUALITY, level.jpeg])
    return np.asarray(cv2.imdecode(file, cv2.IMREAD_COLOR), np.uint8)


def _places(pixels: Pixels, level: Level, chance: np.random.Generator) -> tuple[NDArray[np.float32], ...]:
    """For each pixel of the photograph, x and y on the page."""
    height, width = pixels.shape[:2]
    tilt, towards = np.radians(chance.uniform(*level.tilt)), chance.uniform(0, 2 * np.pi)
    turn = np.radians(chance.uniform(-level.turn, level.turn))
    rise = chance.uniform(*level.bend) * width
    axis = np.array([np.cos(towards), np.sin(towards), 0.0])
    rotation = cv2.Rodrigues(axis * tilt)[0] @ cv2.Rodrigues(np.array([0.0, 0.0, turn]))[0]
    focal = FOCAL * WIDTH
    distance = focal * max(width / WIDTH, height / HEIGHT) / FILLING
    columns, rows = np.meshgrid(np.arange(WIDTH) - WIDTH / 2, np.arange(HEIGHT) - HEIGHT / 2)
    rays = np.stack([columns, rows, np.full(columns.shape, focal)], axis=-1) @ rotation  # in the page's directions
    camera = np.array([0.0, 0.0, -distance]) @ rotation
    x = y = np.zeros(columns.shape)
    for _ in range(8 if rise else 1):  # where the ray meets the sheet, whose height depends on x
        height_there: NDArray[np.float64] = -rise * np.cos(np.pi * np.clip(x / width, -0.5, 0.5)) ** 2
        reach = (height_there - camera[2]) / rays[..., 2]
        x, y = camera[0] + reach * rays[..., 0], camera[1] + reach * rays[..., 1]
    return np.asarray(x + width / 2, np.float32), np.asarray(y + height / 2, np.float32)


def _desk(chance: np.random.Generator) -> tuple[int, int, int]:
    """A plain desk, brown or grey, darker than paper."""
    level = int(chance.integers(60, 140))
    return level, int(0.85 * level), int(0.7 * level)


def _light(level: Level, chance: np.random.Generator) -> NDArray[np.float32]:
    """The brightness of each pixel: a lamp to one side, and the soft shadow of a hand."""
    towards = chance.uniform(0, 2 * np.pi)
    rows, columns = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    across = (columns * np.cos(towards) + rows * np.sin(towards)) / np.sqrt(2)
    light = level.darkest + (1 - level.darkest) * (across + 1) / 2
    if level.shadow < 1:
        edge = columns * np.sin(towards) - rows * np.cos(towards) - chance.uniform(-0.3, 0.3)
        light *= level.shadow + (1 - level.shadow) / (1 + np.exp(-edge * 25))
    return np.asarray(light, np.float32)
