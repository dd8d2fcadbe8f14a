"""The last input on Windows, through user32. Written to its documentation, not tried yet."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import Any

from assistant.capture.activity.protocol import Activity

_MODIFIERS = frozenset((0x10, 0x11, 0x12, 0x14, 0x5B, 0x5C, 0x90, *range(0xA0, 0xA6)))
"""Shift, Ctrl, Alt, Caps Lock, Windows, Num Lock, and the left and right ones of them."""
_KEYS = range(0x08, 0xFF)
"""Virtual keys behind the buttons of the mouse."""
_LONG = 1e6


class _LASTINPUTINFO(ctypes.Structure):
    _fields_ = (("cbSize", ctypes.c_uint32), ("dwTime", ctypes.c_uint32))


class _POINT(ctypes.Structure):
    _fields_ = (("x", ctypes.c_int32), ("y", ctypes.c_int32))


class WindowsActivity:
    """See `ActivityReader`. `libraries` is `ctypes.windll`; tests give their own.

    `GetLastInputInfo` counts the mouse too: an input since which the pointer has moved is taken for the mouse's.
    """

    def __init__(self, libraries: Any = None) -> None:
        if libraries is None:
            if sys.platform != "win32":
                raise OSError("not Windows")
            libraries = ctypes.windll
        self._user32, self._kernel32 = libraries.user32, libraries.kernel32
        self._user32.GetForegroundWindow.restype = ctypes.c_void_p
        self._user32.GetWindowThreadProcessId.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        self._user32.GetAsyncKeyState.restype = ctypes.c_int16
        self._pointer = (0, 0)
        self._of_mouse = -1

    def read(self) -> Activity | None:
        last, point = _LASTINPUTINFO(ctypes.sizeof(_LASTINPUTINFO), 0), _POINT()
        if not self._user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        self._user32.GetCursorPos(ctypes.byref(point))
        if (point.x, point.y) != self._pointer:
            self._pointer, self._of_mouse = (point.x, point.y), last.dwTime
        idle = ((self._kernel32.GetTickCount() - last.dwTime) & 0xFFFFFFFF) / 1000
        held = {key for key in _KEYS if self._user32.GetAsyncKeyState(key) < 0}
        return Activity(
            _LONG if last.dwTime == self._of_mouse else idle,
            bool(held),
            bool(held) and held <= _MODIFIERS,
            self._window(),
        )

    def close(self) -> None:
        pass

    def _window(self) -> int:
        handle = self._user32.GetForegroundWindow()
        if not handle:
            return 0
        pid = ctypes.c_uint32()
        self._user32.GetWindowThreadProcessId(handle, ctypes.byref(pid))
        return 0 if pid.value == os.getpid() else int(handle)
