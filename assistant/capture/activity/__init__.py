"""How long the person has not used the keyboard, and which window is in front: what late words must not talk over."""

from __future__ import annotations

from assistant.capture.activity.protocol import Activity, ActivityReader
from assistant.capture.platform import session_type
from assistant.registry import Registry

__all__ = ["REGISTRY", "Activity", "ActivityReader", "open_activity"]

REGISTRY = Registry(
    x11="assistant.capture.activity.x11:X11Activity",
    windows="assistant.capture.activity.windows:WindowsActivity",
    macos="assistant.capture.activity.macos:MacActivity",
)
"""One for each `session_type`. Wayland tells nobody."""


def open_activity() -> ActivityReader | None:
    """A reader for this session, for the thread that calls; None where nobody tells."""
    kind = session_type()
    if kind not in REGISTRY.names:
        return None
    try:
        reader: ActivityReader = REGISTRY.load(kind)()
    except (OSError, ImportError):
        return None
    return reader
