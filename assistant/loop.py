"""The loop of a program without a window: functions from any thread run in the thread that runs the loop."""

from __future__ import annotations

import queue
from collections.abc import Callable


class Loop:
    """What `ui.bridge` is to the app, for the command line."""

    def __init__(self) -> None:
        self._functions: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()

    def call_soon(self, function: Callable[[], None]) -> None:
        """Run `function` in the loop's thread. Any thread."""
        self._functions.put(function)

    def run_until(self, is_done: Callable[[], bool]) -> None:
        """Run functions as they come until `is_done()`, which is asked after each."""
        while not is_done():
            self._functions.get()()
