"""What goes wrong inside Regard or Qt is told to the person in a sentence."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMessageLogContext, QtMsgType

from assistant.cli import language_of, print_error
from assistant.errors import ControlError
from ui.bridge import Bridge


class FaultReporter:
    """A programming error in the app is one sentence, in whichever thread it happens, and not silence."""

    def __init__(self, bridge: Bridge, report: Callable[[BaseException], None]) -> None:
        self._bridge = bridge
        self._report = report
        self._is_reporting = False
        self._former = sys.excepthook, threading.excepthook
        sys.excepthook = lambda _kind, error, _trace: self._caught(error)
        threading.excepthook = lambda fault: self._caught(fault.exc_value)

    def close(self) -> None:
        sys.excepthook, threading.excepthook = self._former

    def _caught(self, error: BaseException | None) -> None:
        if error is None:
            return
        traceback.print_exception(error)
        if not self._is_reporting:  # a fault while reporting a fault ends there
            self._is_reporting = True
            self._bridge.call_soon(partial(self._tell, error))

    def _tell(self, error: BaseException) -> None:
        try:
            self._report(error)
        finally:
            self._is_reporting = False


class QtMessages:
    """Prints Qt's warnings; where Qt cannot start at all (no display), it says so as an error of ours and ends."""

    def __init__(self) -> None:
        self.is_started = False
        """Set when the QApplication was made."""
        self._first = ""

    def __call__(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind == QtMsgType.QtFatalMsg and not self.is_started:
            detail = (self._first or text).partition("\n")[0].strip().rstrip(".")
            error = ControlError("app-no-display", detail=detail)
            print_error(error, language_of([]))
            sys.stderr.flush()
            os._exit(1)  # Qt would abort, with a core dump
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        self._first = self._first or text  # "could not connect to display :0"; what follows is advice for programmers
        if self.is_started:
            sys.stderr.write(f"{text.strip()}\n")
