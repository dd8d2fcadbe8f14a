"""A video file, through OpenCV's FFmpeg, which is given no network."""

from __future__ import annotations

from pathlib import Path

from assistant.camera.opencv import cv2, to_frame
from assistant.errors import CaptureError, PictureError
from assistant.frames import Frame


class VideoStream:
    """A stream of a video's pictures. Raises CaptureError or PictureError where it is no video."""

    is_live = False

    def __init__(self, path: Path) -> None:
        self.name = path.name
        try:
            if not path.is_file():  # a pipe or a device would block for ever
                raise PictureError("picture-special", path=str(path))
            with path.open("rb") as file:
                if not file.read(1):
                    raise PictureError("picture-empty", name=self.name)
        except PermissionError as error:
            raise PictureError("picture-no-access", path=str(path)) from error
        except OSError as error:
            raise PictureError("picture-unreadable", path=str(path), detail=error.strerror or str(error)) from error
        self._capture = cv2.VideoCapture(str(path.absolute()), cv2.CAP_FFMPEG)
        self._has_begun = False
        if not self._capture.isOpened():
            raise CaptureError("video-unreadable", name=self.name)

    def read(self) -> Frame | None:
        is_there, picture = self._capture.read()
        if is_there and picture.size:
            self._has_begun = True
            return to_frame(picture, self.name)
        if not self._has_begun:
            raise CaptureError("video-unreadable", name=self.name)
        return None

    def close(self) -> None:
        self._capture.release()
