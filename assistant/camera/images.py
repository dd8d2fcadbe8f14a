"""A folder of pictures as a stream, in the order of their names ("2.png" before "10.png")."""

from __future__ import annotations

import mimetypes
import re
from dataclasses import replace
from pathlib import Path

from assistant.capture.file import decode
from assistant.errors import CaptureError, PictureError
from assistant.frames import Frame


class ImageStream:
    """A stream of the pictures in a folder, or of one picture file.

    Files that are no pictures by their name are left out; one that cannot be opened is passed over, unless it is the
    only one. Raises CaptureError where there is none, PictureError where none can be opened.
    """

    is_live = False

    def __init__(self, path: Path) -> None:
        self.name = path.name or str(path)
        try:
            files = [path] if path.is_file() else [entry for entry in path.iterdir() if _is_picture(entry)]
        except OSError as error:
            raise PictureError("picture-no-access", path=str(path)) from error
        if not files:
            raise CaptureError("images-none", path=str(path))
        self._files = sorted(files, key=lambda file: _natural(file.name))
        self._has_begun = False
        self._error: PictureError | None = None

    def read(self) -> Frame | None:
        while self._files:
            try:
                frame = decode(str(self._files.pop(0)))
            except PictureError as error:
                self._error = self._error or error
                continue
            self._has_begun = True
            return replace(frame, source="webcam")
        if self._error and not self._has_begun:
            raise self._error
        return None

    def close(self) -> None:
        self._files = []


def _is_picture(path: Path) -> bool:
    return (mimetypes.guess_type(path.name)[0] or "").startswith("image/") and path.is_file()


def _natural(name: str) -> list[tuple[int, int, str]]:
    """A key that sorts numbers by their value."""
    parts = re.findall(r"\d+|\D+", name.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts]
