"""The one-line question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from assistant.actions import Action
from tests.fakes import FakeActiveWindow
from ui.ask_dialog import AskDialog

pytestmark = pytest.mark.gui


def opened(qtbot: QtBot, action: Action, active: FakeActiveWindow) -> tuple[AskDialog, list[str | None]]:
    answers: list[str | None] = []
    dialog = AskDialog(action, answers.append, "en", active)
    dialog.show()
    qtbot.waitUntil(lambda: bool(active.activated))
    return dialog, answers


@pytest.mark.parametrize("action", [Action.ASK, Action.FIND])
def test_the_line_has_the_focus_and_enter_answers(qtbot: QtBot, action: Action) -> None:
    active = FakeActiveWindow(4711)
    dialog, answers = opened(qtbot, action, active)
    line = dialog.findChild(QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    assert active.activated == [int(dialog.winId())]  # asked for, because a key press into a grab is not Qt's
    qtbot.keyClicks(line, "  a red cup ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert answers == ["a red cup"]
    assert active.activated[-1] == 4711  # the focus goes back to where it was


def test_escape_changes_nothing_and_gives_the_focus_back(qtbot: QtBot) -> None:
    active = FakeActiveWindow(4711)
    dialog, answers = opened(qtbot, Action.FIND, active)
    qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert answers == [None]
    assert active.activated[-1] == 4711


def test_closing_by_the_window_manager_answers_too(qtbot: QtBot) -> None:
    active = FakeActiveWindow(4711)
    dialog, answers = opened(qtbot, Action.ASK, active)
    dialog.close()
    assert answers == [None]


def test_staying_asks_again_about_the_same_picture(qtbot: QtBot) -> None:
    active = FakeActiveWindow(4711)
    dialog, answers = opened(qtbot, Action.ASK, active)
    line = dialog.findChild(QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    dialog.heard("Window Inbox.")  # of something before: no question was asked here
    qtbot.keyClicks(line, "What is this?")
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    dialog.heard("A cup.")
    assert dialog.isVisible()
    assert line.hasFocus()
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "What is this?\nA cup."
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # nothing is asked
    qtbot.keyClicks(line, "What colour is it?")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert answers == ["What is this?", "What colour is it?"]
    assert active.activated[-1] == 4711
