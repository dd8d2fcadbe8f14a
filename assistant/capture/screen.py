"""Pictures of the desktop through mss: the window in front, the whole screen, a monitor, a region, the focused object.

mss gives physical pixels on every platform. It reads the list of monitors once, when it is opened; opening takes about
a millisecond, so it is opened anew for each target, and a monitor that was plugged in meanwhile is seen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import mss
import numpy as np
from mss.exception import ScreenShotError

from assistant.capture.focus import FocusReader, control_rect, open_focus
from assistant.capture.protocol import Target, Window, WindowSystem
from assistant.errors import CaptureError
from assistant.frames import Frame, Pixels, Rect
from assistant.tasks import Source

FOCUS_SECONDS = 0.3
"""How long the accessibility tree may take to say where the focused object is."""
SMALLEST = 4
"""A window or object with a shorter side, in pixels, has nothing to describe."""


class ScreenSource:
    """The capture source of all desktops. Made and used by one thread."""

    def __init__(self, windows: WindowSystem, open_reader: Callable[[], FocusReader | None] = open_focus) -> None:
        self._windows = windows
        self._open_reader = open_reader
        self._reader: FocusReader | None = None
        self._screen: mss.MSS | None = None

    def target(self, source: Source) -> Target:
        monitors = self._monitors()
        if source.kind == "window":
            return _window_target(self._windows.active_window(), monitors[0])
        if source.kind == "focus":
            return self._focus_target(_window_target(self._windows.active_window(), monitors[0]))
        if source.kind == "screen":
            rect = monitors[0]
        elif source.kind == "monitor":
            if not 1 <= source.monitor < len(monitors):
                raise CaptureError("monitor-unknown", monitor=source.monitor, count=len(monitors) - 1)
            rect = monitors[source.monitor]
        elif source.kind == "region":
            rect = _region(source.region, monitors[0])
        else:
            raise ValueError(f"no capture source of the desktop: {source.kind!r}")
        return Target(source.kind, "", rect, scale=self._windows.scale(rect))

    def capture(self, target: Target) -> Frame:
        assert target.rect is not None
        self._check_open(target)
        pixels = self._grab(target.rect)
        self._check_open(target)  # what lay behind it is no picture of it
        return Frame(
            pixels=pixels,
            source=target.kind,
            rect=target.rect,
            scale=target.scale,
            title=target.title,
            window_id=target.window_id,
            pid=target.pid,
            app=target.app,
            is_dialog=target.is_dialog,
            notes=target.notes,
        )

    def close(self) -> None:
        for part in (self._screen, self._reader, self._windows):
            if part is not None:
                part.close()
        self._screen = self._reader = None

    def _check_open(self, target: Target) -> None:
        if target.window_id and not self._windows.is_open(target.window_id):
            raise CaptureError("window-closed", title=target.title)

    def _monitors(self) -> list[Rect]:
        """The whole desktop, then each monitor."""
        try:
            if self._screen is not None:
                self._screen.close()
            self._screen = mss.MSS()
            found = [Rect(m["left"], m["top"], m["width"], m["height"]) for m in self._screen.monitors]
        except (ScreenShotError, OSError) as error:
            self._screen = None
            raise CaptureError("screen-failed", detail=str(error)) from error
        return found if len(found) > 1 else [found[0], found[0]]

    def _grab(self, rect: Rect) -> Pixels:
        try:
            if self._screen is None:
                self._screen = mss.MSS()
            shot = self._screen.grab({"left": rect.x, "top": rect.y, "width": rect.width, "height": rect.height})
        except (ScreenShotError, OSError) as error:
            raise CaptureError("screen-failed", detail=str(error)) from error
        raw = np.frombuffer(shot.raw, np.uint8).reshape(shot.height, shot.width, 4)  # BGRX
        pixels = np.empty((shot.height, shot.width, 3), np.uint8)
        for channel in range(3):  # seven times as fast as a copy of raw[..., 2::-1]
            pixels[..., channel] = raw[..., 2 - channel]
        pixels.flags.writeable = False
        return pixels

    def _focus_target(self, window: Target) -> Target:
        """The focused object of `window`, or `window` with a note where it is not known."""
        self._reader = self._reader or self._open_reader()
        control = self._reader.read(window, FOCUS_SECONDS) if self._reader else None
        rect = control_rect(control, window) if control else None
        if rect is None or min(rect.width, rect.height) < SMALLEST or rect == window.rect:
            return replace(window, notes=("no-focus",))
        return replace(window, kind="focus", rect=rect)


def _window_target(window: Window, desktop: Rect) -> Target:
    rect = window.rect.intersection(desktop)
    if min(window.rect.width, window.rect.height) < SMALLEST:
        raise CaptureError("window-too-small", title=window.title)
    if min(rect.width, rect.height) < SMALLEST:
        raise CaptureError("window-off-screen", title=window.title)
    about = (window.scale, window.window_id, window.pid, window.app, window.is_dialog)
    return Target("window", window.title, rect, window.rect, *about)


def _region(region: Rect | None, desktop: Rect) -> Rect:
    if region is None or region.width <= 0 or region.height <= 0:
        raise CaptureError("region-empty")
    rect = region.intersection(desktop)
    if rect.width == 0 or rect.height == 0:
        raise CaptureError("region-outside", width=desktop.width, height=desktop.height)
    return rect
