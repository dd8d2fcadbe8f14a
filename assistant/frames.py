"""A Frame: the pixels of one picture and where they come from."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""(height, width, 3), RGB."""


class Rect(NamedTuple):
    """A rectangle of the desktop in physical pixels, origin at the top left of the virtual screen."""

    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def intersection(self, other: Rect) -> Rect:
        """What both cover; width or height is 0 where they do not meet."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Rect(x, y, max(right - x, 0), max(bottom - y, 0))


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture. `pixels` are (height, width, 3) RGB bytes, never written to after the frame was made."""

    pixels: Pixels
    source: str
    """"window", "screen", "monitor", "region" or "file" (see `tasks.Source`)."""
    rect: Rect | None = None
    """Where on the desktop the pixels were, in physical pixels; None for a file."""
    scale: float = 1.0
    """Physical pixels per logical pixel of the screen."""
    title: str = ""
    """The window's title, or the file's name."""
    window_id: int = 0
    """The window system's number of the window; 0 where there is none."""
    pid: int = 0
    """The process that owns the window; 0 where it is not known."""
    app: str = ""
    """The program's own name for itself ("firefox"); empty where it is not known."""
    is_dialog: bool = False
    """The window system calls the window a dialog."""
    notes: tuple[str, ...] = ()
    """Codes of what a person should know about this picture, e.g. "reduced" (it was larger than the limit)."""
    page: int = 1
    """Which page of a document or frame of an animation it is; 1 is the first."""
    pages: int = 1
    """How many of them the file has."""
    time: float = field(default_factory=time.time)
    """When it was taken, seconds since the epoch."""
    earlier: Frame | None = None
    """The picture to compare this one with, where that was asked for."""

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])
