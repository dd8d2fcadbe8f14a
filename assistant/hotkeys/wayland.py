"""Wayland and other systems where no program can listen to keys by itself: says so, and what to do instead."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.capture.platform import session_type
from assistant.errors import HotkeyError
from assistant.hotkeys.protocol import Bindings, Post


class WaylandHotkeys:
    """Never available. The person makes a shortcut of the desktop that runs `regard trigger`."""

    name = "wayland"
    install_hint = "error-hotkeys-wayland.hint"

    @staticmethod
    def is_compatible() -> bool:
        return session_type() == "wayland"

    @staticmethod
    def is_available() -> bool:
        return False

    def start(self, bindings: Bindings, post: Post) -> Sequence[HotkeyError]:
        raise HotkeyError("hotkeys-wayland")

    def grab_escape(self, on: bool) -> None:
        pass

    def take_explorer_keys(self, on: bool) -> bool:
        return False

    def stop(self) -> None:
        pass
