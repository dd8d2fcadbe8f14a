"""The control that has the keyboard focus, as the accessibility tree of the platform names it."""

from __future__ import annotations

import sys

from assistant.capture.focus.extents import control_rect, to_focus
from assistant.capture.focus.protocol import FocusedControl, FocusReader
from assistant.registry import Registry

__all__ = [
    "REGISTRY",
    "FocusReader",
    "FocusedControl",
    "control_rect",
    "enable_accessibility",
    "open_focus",
    "to_focus",
]

REGISTRY = Registry(
    linux="assistant.capture.focus.atspi:AtspiFocus",
    win32="assistant.capture.focus.uia:open_uia",
    darwin="assistant.capture.focus.ax:open_ax",
)
"""Named as `sys.platform` names the systems."""


def open_focus() -> FocusReader | None:
    """A reader for this platform, for the thread that calls; None where there is none. Connects to nothing yet."""
    if sys.platform not in REGISTRY.names:
        return None
    reader: FocusReader = REGISTRY.load(sys.platform)()
    return reader


def enable_accessibility() -> bool:
    """Tell all programs that an assistive technology is here, so that they name their controls. For the app's start.

    Blocks for some milliseconds, a second at most. False where there is nobody to tell.
    """
    if not sys.platform.startswith("linux"):
        return False
    from assistant.capture.focus.bus import enable_accessibility as enable

    return enable()
