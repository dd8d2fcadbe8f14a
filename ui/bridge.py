"""From any thread into the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Bridge(QObject):
    """Runs functions in the thread that made it (the GUI thread), in the order in which they were handed over."""

    _called = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._called.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def call_soon(self, function: Callable[[], None]) -> None:
        """Run `function` in the GUI thread; returns at once. Any thread."""
        self._called.emit(function)

    def _run(self, function: Callable[[], None]) -> None:
        function()
