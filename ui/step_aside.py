"""A button of our window that describes "the window in front" means the window that was in front before ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

LOOK_MS = 20
WAIT_MS = 500
"""How long the window manager may take to activate another window."""
SETTLE_MS = 120
"""How long that window may take to draw what ours had covered."""


class ActiveWindow(Protocol):
    """See `ui.backends.active_window`."""

    def current(self) -> int: ...
    def activate(self, window_id: int) -> None: ...
    def close(self) -> None: ...


class StepAside(QObject):
    """Minimises a window, waits until another one is active, and then goes on. The focus is not taken back."""

    def __init__(self, window: QWidget, active: ActiveWindow | None) -> None:
        super().__init__(window)
        self._window = window
        self._active = active
        self._own = 0
        self._left_ms = 0
        self._found: Callable[[], None] | None = None
        self._alone: Callable[[], None] | None = None
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def then(self, found: Callable[[], None], alone: Callable[[], None]) -> None:
        """Call `found` when another window is in front, at once where one is; `alone` where there is no other."""
        self._timer.stop()
        if not self._window.isActiveWindow():
            found()
            return
        self._own = self._active.current() if self._active else 0
        self._found, self._alone = found, alone
        self._left_ms = WAIT_MS
        self._window.showMinimized()
        self._timer.start()

    def _look(self) -> None:
        self._left_ms -= LOOK_MS
        if self._is_other_active():
            self._timer.stop()
            if self._found:
                QTimer.singleShot(SETTLE_MS, self, self._found)
        elif self._left_ms <= 0:
            self._timer.stop()
            if self._alone:
                self._alone()

    def _is_other_active(self) -> bool:
        if self._active is None:  # where the window system cannot be asked, having left must do
            return not self._window.isActiveWindow()
        return self._active.current() not in (0, self._own)
