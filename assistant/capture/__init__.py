"""Capture: pictures of the desktop. Each window system has a way of its own to name the window in front."""

from __future__ import annotations

from assistant.capture.platform import session_type
from assistant.capture.protocol import CaptureSource, Target, Window, WindowSystem
from assistant.errors import CaptureError
from assistant.registry import Registry

__all__ = ["REGISTRY", "CaptureSource", "Target", "Window", "WindowSystem", "open_screen", "session_type"]

REGISTRY = Registry(
    x11="assistant.capture.x11:X11Windows",
    windows="assistant.capture.windows:WindowsWindows",
    macos="assistant.capture.macos:MacWindows",
)
"""Window systems, named as `session_type` names them."""


def open_screen() -> CaptureSource:
    """The capture source for this session, for the thread that calls. Raises CaptureError with what to do."""
    kind = session_type()
    if kind == "wayland":
        raise CaptureError("wayland")
    if kind == "none":
        raise CaptureError("no-display")
    from assistant.capture.screen import ScreenSource  # mss, a few milliseconds to import

    return ScreenSource(REGISTRY.load(kind)())
