"""From any thread into the GUI thread."""

from __future__ import annotations

import queue
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject

_CALL = QEvent.Type(QEvent.registerEventType())


class Bridge(QObject):
    """Runs functions in the thread that made it (the GUI thread), in the order in which they were handed over.

    By posted events and not by a signal: with PySide6 6.12 on Python 3.11, each `emit` from Python takes a reference
    of `True` too much, and after some hundreds of them the interpreter aborts (`bool_dealloc`).
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._functions: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()

    def call_soon(self, function: Callable[[], None]) -> None:
        """Run `function` in the GUI thread; returns at once. Any thread."""
        self._functions.put(function)
        QCoreApplication.postEvent(self, QEvent(_CALL))

    def customEvent(self, event: QEvent) -> None:
        if event.type() == _CALL:
            self._functions.get_nowait()()
