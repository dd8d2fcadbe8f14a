"""OpenCV, as the streams use it: quiet, local files only, and pictures as Frames.

Import this before cv2: it is configured by environment variables when it is imported.
"""

from __future__ import annotations

import math
import os
from typing import Any

import numpy as np

# Slow to open cameras on Windows otherwise: https://github.com/opencv/opencv/issues/17687
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
# A camera that gives nothing for so many seconds (10 otherwise).
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "4")
# What calls itself a video may be a list of addresses; nothing is ever loaded from the network.
os.environ["OPENCV_FFMPEG_CAPTURE_OPTIONS"] = "protocol_whitelist;file"

import cv2

from assistant.frames import Frame

__all__ = ["cv2", "to_frame"]

cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)  # it may have been imported before

KEPT = 12_000_000
"""Pixels that a Frame has at most, as of a picture file."""


def to_frame(picture: Any, name: str) -> Frame:
    """A Frame (source "webcam", title `name`) of OpenCV's BGR or grey `picture`; at most `KEPT` pixels are kept."""
    notes: tuple[str, ...] = ()
    height, width = picture.shape[:2]
    if height * width > KEPT:
        share = math.sqrt(KEPT / (height * width))
        size = max(1, round(width * share)), max(1, round(height * share))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        notes = ("reduced",)
    code = cv2.COLOR_GRAY2RGB if picture.ndim == 2 else cv2.COLOR_BGR2RGB
    pixels = np.asarray(cv2.cvtColor(picture, code), dtype=np.uint8)
    pixels.flags.writeable = False
    return Frame(pixels=pixels, source="webcam", title=name, notes=notes)
