"""Pictures that show nothing: a screen curtain, a locked screen, a covered camera."""

from __future__ import annotations

from assistant.frames import Pixels

TOLERANCE = 6
"""Levels of 255 by which pixels of one colour may differ (a camera's noise, JPEG): less than an eye can see."""


def blank(pixels: Pixels) -> str:
    """Say "black", "white" or "plain" where the picture holds one colour only, else ""."""
    sparse = pixels[::16, ::16]
    if _spread(sparse) > TOLERANCE or _spread(pixels) > TOLERANCE:
        return ""
    if int(pixels.max()) <= TOLERANCE:
        return "black"
    if int(pixels.min()) >= 255 - TOLERANCE:
        return "white"
    return "plain"


def _spread(pixels: Pixels) -> int:
    """The largest difference within a channel."""
    return max(int(pixels[..., channel].max()) - int(pixels[..., channel].min()) for channel in range(3))
