"""Ctrl+C, `kill` and a closed terminal end the app in order, so that no child process stays behind."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class SignalWatcher(QObject):
    """Calls `quit_wanted` in the GUI thread.

    Qt's loop sleeps in C, where Python's handlers do not run: Python writes to a pipe, and Qt listens to that.
    """

    def __init__(self, quit_wanted: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quit_wanted = quit_wanted
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._former_fd = signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        names = ("SIGINT", "SIGTERM") if sys.platform == "win32" else ("SIGINT", "SIGTERM", "SIGHUP")
        self._former = {number: signal.signal(number, _noted) for number in (getattr(signal, name) for name in names)}
        if sys.platform != "win32":  # Ctrl+Z in the terminal would silence Regard, and could hold the keyboard
            self._former[signal.SIGTSTP] = signal.signal(signal.SIGTSTP, signal.SIG_IGN)

    def close(self) -> None:
        """Put the former handlers back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former_fd)
        for number, handler in self._former.items():
            signal.signal(number, handler)
        self._reading.close()
        self._writing.close()

    def _woken(self) -> None:
        try:
            numbers = self._reading.recv(64)
        except BlockingIOError:
            return
        if any(number in self._former for number in numbers):  # not e.g. the end of a child
            self._quit_wanted()


def _noted(_number: int, _frame: object) -> None:
    """What is to be done is done by `SignalWatcher`; a second signal during the end changes nothing."""
