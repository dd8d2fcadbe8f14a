"""The tick that tells work from a crash: a quiet sound while something is worked on and nothing is said."""

from __future__ import annotations

import threading
from collections.abc import Callable

SECONDS = 2.0
"""Between two ticks."""


class Ticker:
    """Calls `tick` in the session's thread every `SECONDS` from `start` to `stop`; no timer runs in between."""

    def __init__(self, call_soon: Callable[[Callable[[], None]], None], tick: Callable[[], None]) -> None:
        self._call_soon = call_soon
        self._tick = tick
        self._timer: threading.Timer | None = None

    def start(self) -> None:
        """Begin to count, or begin again."""
        self.stop()
        self._timer = threading.Timer(SECONDS, self._call_soon, [self._on_time])
        self._timer.daemon = True
        self._timer.start()

    def stop(self) -> None:
        """No more ticks, also none that is on its way already."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _on_time(self) -> None:
        if self._timer is not None:
            self._tick()
            self.start()
