"""The one picture that is taken of a stream: not the first that a camera gives, which is too dark or too bright."""

from __future__ import annotations

import time

import numpy as np

from assistant.camera.protocol import FrameStream
from assistant.cancelling import CancelToken
from assistant.errors import CaptureError
from assistant.frames import Frame

FIRST = 5
"""Pictures of a camera that are never used."""
STEADY = 3
"""So many in a row must be about as bright as the one before."""
STEP = 2.0
"""What counts as that: mean brightness, of 255."""
SETTLE_SECONDS = 2.0
"""A camera that is still adapting after this (flickering light) is taken as it is."""
DARK_SECONDS = 4.0
"""A camera that has shown nothing but black for this long is covered, or the room is dark."""
DARK = 24
"""Where 99 of 100 pixels are darker, of 255, a picture is black: sensors are never quite."""
OPENING_FRAMES = 300
"""Videos often begin black; the first picture with something in it is looked for in so many."""


def take(stream: FrameStream, cancel: CancelToken) -> Frame:
    """One good picture. Blocks for up to `DARK_SECONDS`. Raises RequestCancelled, and what `stream.read` does.

    CaptureError "camera-black" where a camera shows nothing. The black picture of a video is a picture.
    """
    frame = _settled(stream, cancel) if stream.is_live else _first_seen(stream, cancel)
    if stream.is_live and _is_dark(frame):
        raise CaptureError("camera-black", name=stream.name)
    return frame


def _settled(stream: FrameStream, cancel: CancelToken) -> Frame:
    start = time.monotonic()
    seen, steady, before = 0, 0, -1.0
    while True:
        frame = _next(stream, cancel)
        seen += 1
        now, seconds = float(frame.pixels[::8, ::8].mean()), time.monotonic() - start
        steady = steady + 1 if abs(now - before) <= STEP else 0
        before = now
        is_ready = seen > FIRST and (steady >= STEADY or seconds > SETTLE_SECONDS)
        if is_ready and (seconds > DARK_SECONDS or not _is_dark(frame)):
            return frame


def _first_seen(stream: FrameStream, cancel: CancelToken) -> Frame:
    first = frame = _next(stream, cancel)
    for _ in range(OPENING_FRAMES):
        if not _is_dark(frame):
            return frame
        cancel.raise_if_cancelled()
        later = stream.read()
        if later is None:
            break
        frame = later
    return first


def _next(stream: FrameStream, cancel: CancelToken) -> Frame:
    cancel.raise_if_cancelled()
    frame = stream.read()
    if frame is None:
        raise CaptureError("camera-no-picture", name=stream.name)
    return frame


def _is_dark(frame: Frame) -> bool:
    return float(np.percentile(frame.pixels[::4, ::4], 99)) < DARK
