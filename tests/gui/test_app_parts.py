"""How the parts of the app are joined: the real app in this process, without sound and without a display."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from assistant.actions import Action
from assistant.errors import HotkeyError
from assistant.hotkeys.protocol import ActionChosen, HotkeyProblem, LayerClosed, LayerOpened, LeaderPressed, UnknownKey
from resources import ROOT
from tests.fakes import fake_entry
from ui.app import App
from ui.bridge import Bridge
from ui.faults import FaultReporter

pytestmark = pytest.mark.gui


def test_keys_sound_and_act(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    sounds: list[str] = []
    monkeypatch.setattr(app._earcons, "play", sounds.append)
    for event in (LeaderPressed(), LayerOpened(), UnknownKey(), LeaderPressed(), LayerOpened(), LayerClosed()):
        app._hotkey_pressed(event)
    app._hotkey_pressed(ActionChosen(Action.STATUS))
    qtbot.waitUntil(lambda: "Regard is ready" in app.window._status.text())
    assert sounds == ["layer", "unknown", "layer"]
    app._hotkey_pressed(HotkeyProblem(HotkeyError("hotkeys-unsupported")))
    words = HotkeyError("hotkeys-unsupported").message()
    qtbot.waitUntil(lambda: words in app.window._status.text())


def test_find_asks_after_the_picture_and_answers(qtbot: QtBot, app: App) -> None:
    answers: list[str | None] = []
    app.input_wanted(Action.FIND, answers.append)
    first = app._dialog
    app.input_wanted(Action.FIND, answers.append)  # a second question replaces the first
    assert first is not app._dialog
    assert answers == [None]
    dialog = app._dialog
    assert dialog is not None
    dialog.findChild(QLineEdit).setText("cup")
    dialog.accept()
    assert answers == [None, "cup"]
    assert app._dialog is None


def test_a_copy_is_in_the_clipboard(app: App) -> None:
    app.copy_wanted("Window Mail.\nTexte: déjà vu.")
    assert QGuiApplication.clipboard().text() == "Window Mail.\nTexte: déjà vu."


def test_closing_the_window_says_that_it_goes_on(qtbot: QtBot, app: App) -> None:
    app.window.close()
    assert not app.window.isVisible()
    assert app.window._status.text() == "Regard keeps running. Start it again to see its window."  # no keys here
    app.session.trigger(Action.SHOW)
    assert app.window.isVisible()


def test_an_opened_picture_is_described_in_the_window(qtbot: QtBot, app: App) -> None:
    app.window._describe_file(str(ROOT / "pictures" / "coffee.jpg"))
    entry = app.session.current
    assert entry is not None
    qtbot.waitUntil(lambda: entry.state == "done", timeout=60_000)
    assert "cup" in app.window.findChild(QPlainTextEdit).toPlainText()
    assert app.window._status.text() == "Ready"


def test_a_missing_picture_is_said_with_what_to_do(qtbot: QtBot, app: App) -> None:
    app.window._describe_file("/no/such/picture.png")
    entry = app.session.current
    assert entry is not None
    qtbot.waitUntil(lambda: entry.state == "failed", timeout=60_000)
    shown = app.window._status.text() + app.window.findChild(QPlainTextEdit).toPlainText()
    assert "/no/such/picture.png" in shown


def test_the_window_follows_the_state(app: App) -> None:
    entry = fake_entry("Mail", state="running")
    app.entry_added(entry)
    app.state_changed("describing")
    assert app.window._status.text() == "Describing"


def test_a_fault_in_any_thread_is_told_once(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[BaseException] = []
    bridge = Bridge()
    reporter = FaultReporter(bridge, told.append)
    try:
        error = ZeroDivisionError("one")
        reporter._caught(error)
        reporter._caught(ValueError("while that is not told yet"))
        qtbot.waitUntil(lambda: told == [error])
    finally:
        reporter.close()
    assert "ZeroDivisionError" in capsys.readouterr().err
