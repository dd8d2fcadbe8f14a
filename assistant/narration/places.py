"""Where something is, and how large. Language neutral: the words for it are in the catalogue. Pure."""

from __future__ import annotations

from assistant.scene import Box

ROWS = ("top", "middle", "bottom")
COLUMNS = ("left", "centre", "right")

# Shares of the picture's area.
FILLING = 0.6
SMALL = 0.03
LARGE = 0.2


def position(box: Box, width: float, height: float) -> str:
    """Which ninth of a picture of `width` by `height` holds the middle of `box`: "top left" ... "bottom right"."""
    x, y = box.centre
    return f"{ROWS[_third(y, height)]} {COLUMNS[_third(x, width)]}"


def place_key(box: Box, width: float, height: float) -> str:
    """The message that says where `box` is; a box that fills most of the picture has no side."""
    if box.area >= FILLING * width * height > 0:
        return "place-filling"
    return f"place-{position(box, width, height).replace(' ', '-')}"


def size_key(box: Box, width: float, height: float) -> str:
    """The message that says how large `box` is beside the whole picture."""
    share = box.area / (width * height) if width > 0 and height > 0 else 0.0
    if share < SMALL:
        return "size-small"
    return "size-large" if share >= LARGE else "size-medium"


def _third(value: float, whole: float) -> int:
    return 0 if 3 * value < whole else 1 if 3 * value <= 2 * whole else 2
