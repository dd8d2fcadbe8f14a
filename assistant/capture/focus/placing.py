"""From the coordinates in which a program reports its text to those of the desktop. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.capture.focus.protocol import SMALLEST
from assistant.frames import Rect

MOVED = 100
"""Pixels: a window that says that it is further away than this counts from a corner of its own. Less is its frame."""


@dataclass(frozen=True, slots=True)
class Placing:
    """How a program counts: `factor` physical pixels to each of its own, and its origin at (x, y) of the desktop."""

    whole: Rect
    """What was captured, in physical pixels of the desktop."""
    factor: float
    x: float
    y: float

    def on_desktop(self, rect: Rect) -> Rect:
        """A rectangle as the program reports it, in physical pixels of the desktop."""
        f = self.factor
        return Rect(
            round(rect.x * f + self.x), round(rect.y * f + self.y), round(rect.width * f), round(rect.height * f)
        )

    @property
    def reported(self) -> Rect:
        """What was captured, as the program would report it."""
        f, whole = self.factor, self.whole
        return Rect(
            round((whole.x - self.x) / f),
            round((whole.y - self.y) / f),
            round(whole.width / f),
            round(whole.height / f),
        )


def placing(window: Rect | None, whole: Rect, scale: float, outer: Rect | None = None) -> Placing:
    """How the program counts whose window is at `outer` in truth (None: at `whole`) and at `window` by its own report.

    `whole` is what was captured, which leaves out what lies outside the screen, or is the focused object alone.

    Programs report physical or logical pixels, from the corner of the screen or (GTK 4; everything on Wayland) of
    their window. The size tells the first, the place the second.
    """
    if window is None or min(window.width, window.height) < SMALLEST:
        return Placing(whole, 1.0, 0.0, 0.0)
    outer = outer or whole
    fits = abs(window.width * scale - outer.width) < abs(window.width - outer.width)
    factor = scale if scale != 1.0 and fits else 1.0
    dx, dy = outer.x - window.x * factor, outer.y - window.y * factor
    is_own_corner = (window.x, window.y) == (0, 0) and (outer.x, outer.y) != (0, 0)
    is_moved = max(abs(dx), abs(dy)) > MOVED
    return Placing(whole, factor, dx, dy) if is_own_corner or is_moved else Placing(whole, factor, 0.0, 0.0)
