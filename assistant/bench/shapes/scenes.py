"""Synthetic pictures with their ground truth: coloured shapes, and sometimes a short word, on varied backgrounds.

A scene is a function of (seed, index) alone, so that any of them can be made again. Boxes are (y_min, x_min, y_max,
x_max) as shares of the height and width, the order of PaliGemma's location tokens. The canvas has its own size and
aspect; the model sees it squeezed to a square of `SIDE` pixels, as PaliGemma's processor does.
"""

import colorsys
import math
import random
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from PIL import Image

SIDE = 112  # pixels of the square that the model sees
GRID = 8  # patches a side

COLOURS = ("red", "orange", "yellow", "green", "blue", "purple", "white")
SHAPES = ("circle", "square", "triangle", "star", "cross", "ring")
PLACES = ("top left", "top right", "bottom left", "bottom right")
WORDS = tuple("BUS CAFE COLD EXIT GO HOT KEY MEN OPEN PULL PUSH SALE STOP TAXI UP ZOO".split())

# Hue in degrees, and how far it may wander; white is separate.
_HUES = {
    "red": (358, 6),
    "orange": (28, 5),
    "yellow": (55, 5),
    "green": (125, 18),
    "blue": (220, 14),
    "purple": (285, 12),
}

# Never in training: four pairs everywhere, and a twelfth of the others in one quadrant each.
HELD_OUT_PAIRS = frozenset({("red", "cross"), ("yellow", "star"), ("blue", "ring"), ("white", "triangle")})


def is_held_out(colour: str, shape: str, place: str) -> bool:
    """Whether training never shows this colour and shape there."""
    code = 3 * COLOURS.index(colour) + 5 * SHAPES.index(shape) + 7 * PLACES.index(place)
    return (colour, shape) in HELD_OUT_PAIRS or code % 12 == 0


@dataclass(frozen=True)
class Thing:
    """A shape that is really there."""

    colour: str
    shape: str
    place: str
    box: tuple[float, float, float, float]  # y_min, x_min, y_max, x_max, shares of the picture

    @property
    def name(self) -> str:
        return f"{self.colour} {self.shape}"

    @property
    def centre(self) -> tuple[float, float]:
        """(y, x) of the box."""
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2

    @property
    def held_out(self) -> bool:
        return is_held_out(self.colour, self.shape, self.place)


@dataclass(frozen=True)
class Scene:
    """A picture and all that is in it, things from left to right."""

    picture: np.ndarray  # uint8 [height, width, 3], RGB
    things: tuple[Thing, ...]
    word: str  # empty: none
    word_box: tuple[float, float, float, float] | None

    @property
    def held_out(self) -> bool:
        return any(thing.held_out for thing in self.things)

    def squeezed(self) -> np.ndarray:
        """The picture as the model sees it: uint8 [SIDE, SIDE, 3], bicubic as in PaliGemma's processor."""
        return np.asarray(Image.fromarray(self.picture).resize((SIDE, SIDE), Image.Resampling.BICUBIC))


@cache
def _noise_bank() -> np.ndarray:
    """A sheet of fixed normal noise to cut pieces from: int8 [1024, 1024, 3], standard deviation 32."""
    noise = np.random.default_rng(0).standard_normal((1024, 1024, 3), dtype=np.float32) * 32
    return noise.clip(-127, 127).astype(np.int8)


def _outline(shape: str, radius: float, turn: float) -> list[np.ndarray]:
    """Contours around (0, 0) in pixels, [points, 2] as (x, y); the second of two is a hole."""
    if shape in {"circle", "ring"}:
        angles = np.linspace(0, 2 * math.pi, 40, endpoint=False)
        circle = np.stack([np.cos(angles), np.sin(angles)], 1) * radius
        return [circle] if shape == "circle" else [circle, circle * 0.55]
    if shape == "square":
        points = np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * 0.9
    elif shape == "triangle":
        points = np.array([(0, -1), (0.98, 0.8), (-0.98, 0.8)])
    elif shape == "star":
        angles = np.arange(10) * math.pi / 5 - math.pi / 2
        points = np.stack([np.cos(angles), np.sin(angles)], 1) * np.where(np.arange(10) % 2, 0.42, 1.0)[:, None]
    else:
        arm = 0.32
        quarter = np.array([(arm, -1.0), (arm, -arm), (1.0, -arm)])
        points = np.concatenate([quarter, quarter[::-1] * (1, -1), -quarter, quarter[::-1] * (-1, 1)])
    rotation = np.array([(math.cos(turn), math.sin(turn)), (-math.sin(turn), math.cos(turn))])
    return [points @ rotation * radius]


def _paint(name: str, dice: random.Random) -> tuple[int, int, int]:
    if name == "white":
        level = dice.randint(232, 255)
        return level, level, level
    hue, spread = _HUES[name]
    rgb = colorsys.hsv_to_rgb(
        (hue + dice.uniform(-spread, spread)) % 360 / 360, dice.uniform(0.8, 1.0), dice.uniform(0.72, 1.0)
    )
    red, green, blue = (round(255 * part) for part in rgb)
    return red, green, blue


def _dull(dice: random.Random) -> np.ndarray:
    """A background colour: greyish and no brighter than 165, so that every shape stands out."""
    level = dice.randint(15, 150)
    return np.array([min(max(level + dice.uniform(-14, 14), 0.0), 165.0) for _ in range(3)])


def _background(height: int, width: int, dice: random.Random) -> np.ndarray:
    one = _dull(dice)
    if dice.random() < 0.4:
        return np.full((height, width, 3), one, np.uint8)
    four = np.array([[one, _dull(dice)], [_dull(dice), _dull(dice)]], np.float32)
    if dice.random() < 0.5:  # a plain gradient, down or across
        four[:, 1] = four[:, 0]
        if dice.random() < 0.5:
            four = four.transpose(1, 0, 2)
    # The outer quarters of a stretched 2x2 picture are flat, which makes some gradients sharp and some soft.
    return cv2.resize(np.ascontiguousarray(four), (width, height), interpolation=cv2.INTER_LINEAR).astype(np.uint8)


def _apart(box: tuple[float, ...], other: tuple[float, ...], gap: float = 0.02) -> bool:
    return box[2] + gap < other[0] or other[2] + gap < box[0] or box[3] + gap < other[1] or other[3] + gap < box[1]


def _add_word(canvas: np.ndarray, dice: random.Random) -> tuple[str, tuple[float, float, float, float]]:
    height, width = canvas.shape[:2]
    word = dice.choice(WORDS)
    font = dice.choice((cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX))
    (base_width, base_height), _ = cv2.getTextSize(word, font, 1.0, 1)
    # As wide as 0.11 to 0.15 of the picture a letter, and at least 0.12 of its height.
    scale = max(dice.uniform(0.11, 0.15) * len(word) * width / base_width, 0.12 * height / base_height)
    scale = min(scale, 0.7 * width / base_width)
    thickness = max(1, round(scale * dice.uniform(1.6, 2.6)))
    text_width, text_height = base_width * scale, base_height * scale
    x = dice.uniform(0.03 * width, 0.97 * width - text_width)
    y = dice.uniform(0.04 * height + text_height, 0.96 * height)
    dark_behind = canvas[int(y - text_height / 2), int(x + text_width / 2)].mean() < 85
    level = dice.randint(215, 255) if dark_behind else dice.randint(0, 15)
    cv2.putText(canvas, word, (round(x), round(y)), font, scale, (level, level, level), thickness, cv2.LINE_AA)
    return word, ((y - text_height) / height, x / width, y / height, (x + text_width) / width)


def make_scene(seed: int, index: int, *, training: bool = False, word_share: float = 0.25) -> Scene:
    """The scene of that seed and index; with `training` nothing that is held out is in it."""
    dice = random.Random((seed << 32) + index)
    # Small canvases are cheap to draw; training needs only a few of the larger ones.
    short = dice.randint(112, 176) if training and dice.random() < 0.85 else dice.randint(120, 320)
    aspect = math.exp(dice.uniform(math.log(0.7), math.log(1.9)))  # width over height
    height, width = (round(short / aspect), short) if aspect < 1 else (short, round(short * aspect))
    canvas = _background(height, width, dice)

    taken: list[tuple[float, float, float, float]] = []
    word, word_box = "", None
    if dice.random() < word_share:
        word, word_box = _add_word(canvas, dice)
        taken.append(word_box)

    things: list[Thing] = []
    # Things that are alike are what a model confuses: training shows more of them, and more things at once.
    wanted = dice.choices((1, 2, 3, 4), (0.1, 0.25, 0.35, 0.3) if training else (0.2, 0.35, 0.3, 0.15))[0]
    for attempt in range(1000):
        if len(things) == wanted or (things and attempt > 60):
            break
        place = dice.choice(PLACES)
        colour, shape = dice.choice(COLOURS), dice.choice(SHAPES)
        if training and things and dice.random() < 0.45:
            like = dice.choice(things)
            colour, shape = (like.colour, shape) if dice.random() < 0.6 else (colour, like.shape)
        if training and is_held_out(colour, shape, place):
            continue
        turn = math.radians(dice.uniform(-12, 12))
        # The smaller side of the squeezed box is 0.15 to 0.38 of the picture.
        radius = dice.uniform(0.15, 0.38 if not things else 0.3) / 2 * max(width, height)
        contours = _outline(shape, radius, turn)
        low, high = contours[0].min(0), contours[0].max(0)
        size = [float(extent) for extent in (high - low) / (width, height)]
        if max(size) > 0.5:
            continue
        # Centres keep off the middle lines, so that the quadrant is never in doubt: of a thing nearer than a tenth of
        # the side a person would say "in the middle". Training has such too, as it makes for precision.
        gap = 0.05 if training else 0.1
        spans = []
        for extent, first in ((size[0], "left" in place), (size[1], "top" in place)):
            near, far = extent / 2 + 0.01, 0.99 - extent / 2
            spans.append((near, 0.5 - gap) if first else (0.5 + gap, far))
        if any(start >= end for start, end in spans):
            continue
        x, y = (dice.uniform(*span) for span in spans)
        if any(abs(x - thing.centre[1]) < 0.06 for thing in things):
            continue  # the order from left to right is never in doubt either
        box = (y - size[1] / 2, x - size[0] / 2, y + size[1] / 2, x + size[0] / 2)
        if not all(_apart(box, other) for other in taken):
            continue
        offset = np.array((x * width, y * height)) - (low + high) / 2
        # OpenCV's pixel centres are whole numbers: half a pixel less than coordinates that start at the edge.
        corners = [np.round((contour + offset - 0.5) * 16).astype(np.int32) for contour in contours]
        cv2.fillPoly(canvas, corners, _paint(colour, dice), cv2.LINE_AA, shift=4)
        taken.append(box)
        things.append(Thing(colour, shape, place, box))

    if dice.random() < 0.6:
        bank = _noise_bank()
        top, left = dice.randrange(1024 - height), dice.randrange(1024 - width)
        noise = bank[top : top + height, left : left + width]
        canvas = cv2.addWeighted(canvas, 1.0, noise, dice.uniform(0.1, 0.7), 0, dtype=cv2.CV_8U)
    things.sort(key=lambda thing: thing.centre[1])
    return Scene(canvas, tuple(things), word, word_box)
