"""A focus reader over calls that block until a program answers; they run in a thread of their own."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable

from assistant.capture.focus.protocol import FocusedControl
from assistant.capture.protocol import Target
from assistant.scene import AccessibleText

Ask = Callable[[Target], FocusedControl | None]


class ThreadedFocus:
    """A focus reader. `open_ask` runs in that thread, and gives what asks there; it may raise ImportError.

    A program that hangs costs the time limit once; until it answers, nothing more is asked.
    """

    def __init__(self, open_ask: Callable[[], Ask]) -> None:
        self._open_ask = open_ask
        self._targets: queue.SimpleQueue[Target | None] = queue.SimpleQueue()
        self._found: queue.SimpleQueue[FocusedControl | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._is_waiting = False
        self._reason = self._missing = ""

    @property
    def reason(self) -> str:
        return self._reason

    def read(self, target: Target, seconds: float) -> FocusedControl | None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="focus", daemon=True)
            self._thread.start()
        try:
            if self._is_waiting:  # for the answer to an earlier question, which is not wanted any more
                self._found.get_nowait()
            self._is_waiting = True
            self._targets.put(target)
            found = self._found.get(timeout=seconds)
        except queue.Empty:
            self._reason = "timeout"
            return None
        self._is_waiting = False
        self._reason = "" if found else self._missing or "no-focus"
        return found

    def read_text(self, target: Target, seconds: float) -> tuple[AccessibleText, ...]:
        return ()  # here the text is read from the picture

    def close(self) -> None:
        self._targets.put(None)

    def _run(self) -> None:
        try:
            ask: Ask = self._open_ask()
        except (ImportError, OSError):
            self._missing = "no-bus"
            ask = _nothing
        while (target := self._targets.get()) is not None:
            try:
                self._found.put(ask(target))
            except Exception:  # noqa: BLE001 - COM and pyobjc raise errors of their own: then there is no focus to tell
                self._found.put(None)


def _nothing(target: Target) -> None:
    return None
