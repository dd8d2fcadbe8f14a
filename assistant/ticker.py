"""A tick in the session's thread while something is worked on, e.g. the quiet sound that tells work from a crash."""

from __future__ import annotations

import threading
from collections.abc import Callable


class Ticker:
    """Calls `tick` in the session's thread every `seconds` from `start` to `stop`; no timer runs in between."""

    def __init__(
        self, call_soon: Callable[[Callable[[], None]], None], tick: Callable[[], None], seconds: float
    ) -> None:
        self._call_soon = call_soon
        self._tick = tick
        self._seconds = seconds
        self._timer: threading.Timer | None = None

    def start(self) -> None:
        """Begin to count, or begin again."""
        self.stop()
        timer = threading.Timer(self._seconds, lambda: self._call_soon(lambda: self._on_time(timer)))
        timer.daemon = True
        self._timer = timer
        timer.start()

    def stop(self) -> None:
        """No more ticks, also none that is on its way already."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _on_time(self, timer: threading.Timer) -> None:
        if timer is self._timer:
            self._tick()
        if timer is self._timer:  # the tick may have stopped it
            self.start()
