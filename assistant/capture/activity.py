"""How long the person has not touched keyboard or mouse: late words must not talk over what they do."""

from __future__ import annotations

from typing import Any

from assistant.capture.platform import session_type


class Activity:
    """X11's own clock (the MIT-SCREEN-SAVER extension), 0.2 ms a question. Made and used by one thread."""

    def __init__(self) -> None:
        self._root: Any = None
        if session_type() != "x11":
            return
        from Xlib import display
        from Xlib.error import DisplayError

        try:
            self._display = display.Display()
        except (DisplayError, OSError):
            return
        if self._display.has_extension("MIT-SCREEN-SAVER"):
            self._root = self._display.screen().root
        else:
            self._display.close()

    def idle_seconds(self) -> float | None:
        """Seconds since the last key or movement of the mouse; None where nobody knows."""
        if self._root is None:
            return None
        from Xlib.error import ConnectionClosedError

        try:
            return float(self._root.screensaver_query_info().idle) / 1000
        except (ConnectionClosedError, OSError):
            self._root = None
            return None

    def close(self) -> None:
        """Give everything back."""
        if self._root is not None:
            self._root = None
            self._display.close()
