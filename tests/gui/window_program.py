"""A program for `test_focus.py`: our windows with a FakeSession on a real display. Prints what happens, as JSON lines.

Reads commands from standard input: "ask" opens the question, "show" brings the window to the front.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from assistant.actions import Action
from tests.fakes import FakeSession
from ui.ask_dialog import AskDialog
from ui.backends.active_window import X11ActiveWindow
from ui.main_window import MainWindow


def tell(what: str, **more: Any) -> None:
    print(json.dumps({"what": what, "active": active.current(), **more}), flush=True)


class Session(FakeSession):
    def trigger(self, action: Action, *, question: str = "", thing: str = "") -> None:
        tell("triggered", action=action)

    def message(self, text: str, *, is_error: bool = False) -> None:
        tell("message", text=text)


def read(*_: object) -> None:
    for word in os.read(sys.stdin.fileno(), 1000).decode().split() or ["quit"]:
        command(word)


def command(word: str) -> None:
    if word == "ask":
        dialog = AskDialog(Action.ASK, lambda words: tell("answered", words=words), "en", active)
        dialog.show()
        dialogs.append(dialog)
    elif word == "show":
        window.show_in_front()
    elif word == "active":
        tell("active")
    else:
        app.quit()


app = QApplication(["regard"])
app.setQuitOnLastWindowClosed(False)
active = X11ActiveWindow()
window = MainWindow(Session(), active)
dialogs: list[AskDialog] = []
notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
notifier.activated.connect(read)
if "--hidden" not in sys.argv:
    window.show()
tell("ready", window=int(window.winId()))
app.exec()
