"""The window in front on Windows, through user32 and dwmapi. Written to their documentation, not tried yet."""

from __future__ import annotations

import ctypes
import sys
from typing import Any

from assistant.capture.protocol import Window
from assistant.errors import CaptureError
from assistant.frames import Rect

_DWMWA_EXTENDED_FRAME_BOUNDS = 9  # the frame without its shadow; always physical pixels
_MONITOR_DEFAULTTONEAREST = 2
_MDT_EFFECTIVE_DPI = 0
_TITLE = 512


class _RECT(ctypes.Structure):
    _fields_ = (
        ("left", ctypes.c_int32),
        ("top", ctypes.c_int32),
        ("right", ctypes.c_int32),
        ("bottom", ctypes.c_int32),
    )


class WindowsWindows:
    """A window system. `libraries` is `ctypes.windll`; tests give their own."""

    def __init__(self, libraries: Any = None) -> None:
        if libraries is None:
            if sys.platform != "win32":
                raise CaptureError("no-display")
            libraries = ctypes.windll
        self._user32, self._dwmapi = libraries.user32, libraries.dwmapi
        self._shcore = getattr(libraries, "shcore", None)
        # A handle is a pointer: without its type, ctypes would cut it to 32 bits.
        for name in ("GetWindowRect", "GetWindowTextW", "GetWindowThreadProcessId", "IsWindowVisible", "IsIconic"):
            function = getattr(self._user32, name)
            function.argtypes = [ctypes.c_void_p, *_REST.get(name, ())]
        self._user32.GetForegroundWindow.restype = ctypes.c_void_p
        self._user32.MonitorFromRect.restype = ctypes.c_void_p
        self._dwmapi.DwmGetWindowAttribute.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_void_p,
            ctypes.c_uint32,
        ]
        # So that all coordinates are physical pixels (per monitor, version 2; Windows 10 1703).
        if hasattr(self._user32, "SetThreadDpiAwarenessContext"):
            self._user32.SetThreadDpiAwarenessContext(ctypes.c_void_p(-4))

    def active_window(self) -> Window:
        handle = self._user32.GetForegroundWindow()
        if not handle or self._user32.IsIconic(handle):
            raise CaptureError("no-window")
        bounds = _RECT()
        failed = self._dwmapi.DwmGetWindowAttribute(
            handle, _DWMWA_EXTENDED_FRAME_BOUNDS, ctypes.byref(bounds), ctypes.sizeof(bounds)
        )
        if failed and not self._user32.GetWindowRect(handle, ctypes.byref(bounds)):
            raise CaptureError("no-window")
        title = ctypes.create_unicode_buffer(_TITLE)
        self._user32.GetWindowTextW(handle, title, _TITLE)
        pid = ctypes.c_uint32()
        self._user32.GetWindowThreadProcessId(handle, ctypes.byref(pid))
        rect = Rect(bounds.left, bounds.top, bounds.right - bounds.left, bounds.bottom - bounds.top)
        return Window(int(handle), title.value, rect, self.scale(rect), int(pid.value))

    def is_open(self, window_id: int) -> bool:
        return bool(self._user32.IsWindowVisible(window_id)) and not self._user32.IsIconic(window_id)

    def scale(self, rect: Rect) -> float:
        """The dots per inch of the monitor that holds most of `rect`, over 96."""
        if self._shcore is None:  # before Windows 8.1
            return 1.0
        bounds = _RECT(rect.x, rect.y, rect.right, rect.bottom)
        monitor = self._user32.MonitorFromRect(ctypes.byref(bounds), _MONITOR_DEFAULTTONEAREST)
        x, y = ctypes.c_uint32(), ctypes.c_uint32()
        failed = self._shcore.GetDpiForMonitor(
            ctypes.c_void_p(monitor), _MDT_EFFECTIVE_DPI, ctypes.byref(x), ctypes.byref(y)
        )
        return 1.0 if failed or not x.value else x.value / 96

    def close(self) -> None:
        pass


_REST: dict[str, tuple[Any, ...]] = {
    "GetWindowRect": (ctypes.c_void_p,),
    "GetWindowTextW": (ctypes.c_wchar_p, ctypes.c_int),
    "GetWindowThreadProcessId": (ctypes.c_void_p,),
}
