"""Hotkeys: keys that reach Regard from anywhere. Each listener owns its thread, none needs Qt."""

from __future__ import annotations

from assistant.errors import HotkeyError
from assistant.hotkeys.protocol import HotkeyListener
from assistant.registry import Registry

REGISTRY = Registry(
    x11="assistant.hotkeys.x11:X11Hotkeys",
    windows="assistant.hotkeys.windows:WindowsHotkeys",
    wayland="assistant.hotkeys.wayland:WaylandHotkeys",
)
"""In order of preference."""


def open_listener() -> HotkeyListener:
    """The listener for this session, not started. Raises HotkeyError where there is none."""
    for name in REGISTRY.names:
        try:
            listener: HotkeyListener = REGISTRY.load(name)()
        except ImportError:  # made for another platform
            continue
        if listener.is_compatible():
            return listener
    raise HotkeyError("hotkeys-unsupported")
