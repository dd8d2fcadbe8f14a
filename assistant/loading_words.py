"""What is said while a model loads, so that nobody waits in silence and wonders whether anything happens.

In the silences only: what is known already is said first. Once after FIRST_SECONDS, then after 10, 20, 40 ... seconds
how far it is. The rest of the time a quiet tick tells work from a crash.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from assistant.ticker import Ticker

FIRST_SECONDS = 1.0
AGAIN_SECONDS = 10.0


class LoadingWords:
    """In the session's thread.

    Args:
        call_soon: Runs a function in that thread.
        is_quiet: Whether something can be said now.
        say: Says a message of the catalogue: its key and values.
    """

    def __init__(
        self,
        call_soon: Callable[[Callable[[], None]], None],
        is_quiet: Callable[[], bool],
        say: Callable[..., None],
    ) -> None:
        self._ticker = Ticker(call_soon, self._on_tick, FIRST_SECONDS)
        self._is_quiet = is_quiet
        self._say = say
        self._began = 0.0
        self._has_begun = False
        self._next = 0.0
        self.share: float | None = None
        """How much is loaded, 0 to 1; None where it is not known."""

    def new_request(self) -> None:
        """What was told of a load was told to an older request."""
        self._has_begun = False

    def start(self) -> None:
        """A load goes on. One that was told already for this request is not told again from the beginning."""
        if not self._has_begun:
            self._has_begun, self._began, self._next, self.share = True, time.monotonic(), 0.0, None
        self._ticker.start()

    def stop(self) -> None:
        """It is over, or not of interest any more."""
        self._ticker.stop()

    def _on_tick(self) -> None:
        seconds = time.monotonic() - self._began
        if seconds < self._next or not self._is_quiet():
            return
        values: dict[str, Any] = {"percent": round(100 * self.share)} if self.share else {"seconds": round(seconds)}
        if self._next == 0.0:
            self._next = AGAIN_SECONDS
            self._say("session-loading")
        else:
            self._next = max(2 * self._next, seconds)
            self._say("session-loading-share" if self.share else "session-loading-time", **values)
