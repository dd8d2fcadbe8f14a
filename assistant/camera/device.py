"""A camera, through OpenCV. Written to its documentation and tested with a stand-in: no camera was at hand."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from assistant.camera.devices import Device
from assistant.camera.opencv import cv2, to_frame
from assistant.errors import CaptureError
from assistant.frames import Frame

WIDTH, HEIGHT = 1920, 1080
"""What is asked for, so that text on a page can be read; the driver gives the nearest that it has."""
MISSES = 3
"""So many pictures in a row that do not come: USB cameras lose one now and then."""


class DeviceStream:
    """A stream of a camera. It is on from here until `close`. Raises CaptureError."""

    is_live = True

    def __init__(self, device: Device, open_capture: Callable[[int], Any] | None = None) -> None:
        self.name = device.name
        self._device = device
        self._capture = (open_capture or _open)(device.number)
        if not self._capture.isOpened():
            self.close()
            raise self._problem()
        # Compressed, because many cameras give large pictures quickly enough only so. One that cannot says nothing.
        self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)

    def read(self) -> Frame | None:
        for _ in range(MISSES):
            is_there, picture = self._capture.read()
            if is_there and picture.size:
                return to_frame(picture, self.name)
            if not self._is_connected:
                break
        raise self._problem()

    def close(self) -> None:
        self._capture.release()

    @property
    def _is_connected(self) -> bool:
        return not self._device.path or Path(self._device.path).exists()

    def _problem(self) -> CaptureError:
        return CaptureError("camera-no-picture" if self._is_connected else "camera-unplugged", name=self.name)


def _open(number: int) -> Any:
    if sys.platform.startswith("linux"):
        return cv2.VideoCapture(number, cv2.CAP_V4L2)
    return cv2.VideoCapture(number)
