"""Cancelling: one token a request, looked at by everything that takes time."""

from __future__ import annotations

import threading
from collections.abc import Callable

from assistant.errors import RequestCancelled


class CancelToken:
    """Set once, from any thread; callbacks run at once in the thread that cancels: keep them quick."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def is_cancelled(self) -> bool:
        return self._event.is_set()

    def cancel(self) -> None:
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> None:
        """Run `callback` when cancelled; now, where that has happened already."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return
        callback()

    def raise_if_cancelled(self) -> None:
        """Raises RequestCancelled."""
        if self._event.is_set():
            raise RequestCancelled

    def wait(self, seconds: float) -> bool:
        """Sleep, but no longer than until cancelled; whether it was."""
        return self._event.wait(seconds)
