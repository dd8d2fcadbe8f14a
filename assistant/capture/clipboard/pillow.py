"""The clipboard on Windows and macOS: pictures and files through Pillow, text through the system itself.

Written to the documentation, not tried there yet: https://pillow.readthedocs.io/en/stable/reference/ImageGrab.html
"""

from __future__ import annotations

import ctypes
import io
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from assistant.capture.clipboard.protocol import SECONDS
from assistant.errors import CaptureError

_CF_UNICODETEXT = 13


class PillowClipboard:
    """A clipboard reader. Tests give their own `grab` (Pillow's) and `read_text`."""

    def __init__(self, grab: Callable[[], Any] | None = None, read_text: Callable[[], str] | None = None) -> None:
        from PIL import ImageGrab

        try:
            self._found: Any = (grab or ImageGrab.grabclipboard)()
            self._text = (read_text or _system_text)()
        except (OSError, subprocess.SubprocessError, NotImplementedError) as error:
            raise CaptureError("clipboard-hangs") from error

    def kinds(self) -> Sequence[str]:
        found = ["text/uri-list" if isinstance(self._found, list) else "image/png"] if self._found else []
        return [*found, *(["text/plain;charset=utf-8"] if self._text else [])]

    def get(self, kind: str) -> bytes:
        if kind == "text/uri-list":
            return "\n".join(Path(path).absolute().as_uri() for path in self._found).encode()
        if kind == "image/png":
            file = io.BytesIO()
            self._found.save(file, "PNG", compress_level=1)
            return file.getvalue()
        return self._text.encode()

    def close(self) -> None:
        """Nothing is held."""


def _system_text() -> str:
    if sys.platform == "win32":
        return windows_text(ctypes.windll)
    done = subprocess.run(["pbpaste"], capture_output=True, timeout=SECONDS, check=False)
    return done.stdout.decode("utf-8", "replace")


def windows_text(libraries: Any) -> str:
    """The text on the clipboard of Windows. `libraries` is `ctypes.windll`; tests give their own."""
    user32, kernel32 = libraries.user32, libraries.kernel32
    user32.GetClipboardData.restype = kernel32.GlobalLock.restype = ctypes.c_void_p
    kernel32.GlobalLock.argtypes = kernel32.GlobalUnlock.argtypes = [ctypes.c_void_p]
    if not user32.OpenClipboard(None):
        raise OSError("another program holds the clipboard")
    try:
        handle = user32.GetClipboardData(_CF_UNICODETEXT)
        address = kernel32.GlobalLock(handle) if handle else None
        if not address:
            return ""
        try:
            return ctypes.wstring_at(address)
        finally:
            kernel32.GlobalUnlock(handle)
    finally:
        user32.CloseClipboard()
