"""The control that has the keyboard focus, as the accessibility tree of the platform names it."""

from __future__ import annotations

import sys

from assistant.capture.focus.protocol import FocusedControl, FocusReader, control_rect, to_focus
from assistant.registry import Registry

__all__ = ["REGISTRY", "FocusReader", "FocusedControl", "control_rect", "open_focus", "to_focus"]

REGISTRY = Registry(atspi="assistant.capture.focus.atspi:AtspiFocus")
"""In order of preference."""


def open_focus() -> FocusReader | None:
    """A reader for this platform, for the thread that calls; None where there is none. Connects to nothing yet."""
    if not sys.platform.startswith("linux"):
        return None
    reader: FocusReader = REGISTRY.load("atspi")()
    return reader
