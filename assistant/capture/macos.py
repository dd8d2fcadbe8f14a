"""The window in front on macOS, through Quartz (pyobjc). Written to its documentation, not yet tried on a Mac.

A capture without the person's permission succeeds there, and shows the wallpaper only: so the permission is asked for
before, never after.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from assistant.capture.protocol import Window
from assistant.errors import CaptureError
from assistant.frames import Rect


class MacWindows:
    """A window system. `quartz` is the module Quartz of pyobjc; tests give their own."""

    def __init__(self, quartz: Any = None) -> None:
        if quartz is None:
            try:
                quartz = import_module("Quartz")
            except ImportError as error:
                raise CaptureError("no-pyobjc") from error
        self._quartz = quartz
        if not quartz.CGPreflightScreenCaptureAccess():
            quartz.CGRequestScreenCaptureAccess()  # the system's own dialog, once
            raise CaptureError("screen-permission")

    def active_window(self) -> Window:
        """The first window of the normal layer: the list is from front to back."""
        for entry in self._listed():
            if entry.get("kCGWindowLayer", 0) == 0 and entry.get("kCGWindowAlpha", 1) > 0:
                bounds = entry["kCGWindowBounds"]
                logical = [bounds[key] for key in ("X", "Y", "Width", "Height")]
                scale = self._scale_at(logical[0], logical[1])
                return Window(
                    window_id=int(entry["kCGWindowNumber"]),
                    title=str(entry.get("kCGWindowName") or entry.get("kCGWindowOwnerName") or ""),
                    rect=Rect(*(round(value) for value in logical)),  # mss takes points here, and gives pixels
                    scale=scale,
                    pid=int(entry.get("kCGWindowOwnerPID", 0)),
                    app=str(entry.get("kCGWindowOwnerName", "")),
                )
        raise CaptureError("no-window")

    def is_open(self, window_id: int) -> bool:
        return any(int(entry["kCGWindowNumber"]) == window_id for entry in self._listed())

    def scale(self, rect: Rect) -> float:
        return self._scale_at(rect.x, rect.y)

    def close(self) -> None:
        pass

    def _listed(self) -> list[Any]:
        quartz = self._quartz
        options = quartz.kCGWindowListOptionOnScreenOnly | quartz.kCGWindowListExcludeDesktopElements
        return list(quartz.CGWindowListCopyWindowInfo(options, quartz.kCGNullWindowID) or ())

    def _scale_at(self, x: float, y: float) -> float:
        """Pixels per point of the display that holds the point (x, y)."""
        quartz = self._quartz
        _, displays, count = quartz.CGGetDisplaysWithPoint(quartz.CGPointMake(x, y), 1, None, None)
        if not count:
            return 1.0
        mode = quartz.CGDisplayCopyDisplayMode(displays[0])
        width = quartz.CGDisplayModeGetWidth(mode)
        return float(quartz.CGDisplayModeGetPixelWidth(mode)) / width if width else 1.0
