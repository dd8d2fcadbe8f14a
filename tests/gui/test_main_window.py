"""The main window: what it shows, what its controls do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from assistant.actions import Action
from assistant.settings import Settings
from tests.fakes import FakeActiveWindow, FakeSession, fake_entry
from ui.main_window import MainWindow

pytestmark = pytest.mark.gui


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(Settings(history_size=3))


@pytest.fixture
def window(qtbot: QtBot, session: FakeSession) -> Iterator[MainWindow]:
    window = MainWindow(session)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.hide()
    window.deleteLater()


def text_of(window: MainWindow) -> str:
    text = window.findChild(QPlainTextEdit)
    return text.toPlainText()


def history(window: MainWindow) -> QListWidget:
    return window.findChild(QListWidget)


def press(qtbot: QtBot, window: MainWindow, label: str) -> None:
    button = next(b for b in window.findChildren(QPushButton) if b.text().replace("&", "") == label)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_description_grows_sentence_by_sentence(window: MainWindow) -> None:
    entry = fake_entry("Mail", state="running")
    window.entry_added(entry)
    assert history(window).item(0).text().startswith("Mail, ")
    assert history(window).item(0).text().endswith("in progress")
    for sentence in ("Window Mail.", "The focus is on Send."):
        entry.sentences.append(sentence)
        window.sentence_added(entry, sentence)
    assert text_of(window) == "Window Mail.\nThe focus is on Send."
    assert window.findChild(QPlainTextEdit).textCursor().position() == 0  # the reader's place does not run away
    entry.state = "done"
    window.entry_ended(entry)
    assert "in progress" not in history(window).item(0).text()


def test_an_entry_without_a_title_says_what_it_is_of(window: MainWindow) -> None:
    window.entry_added(fake_entry("", state="failed", kind="screen"))
    text = history(window).item(0).text()
    assert text.startswith("Whole screen, ")
    assert text.endswith("could not be described")


def test_the_newest_is_first_and_shown_and_the_history_has_its_size(window: MainWindow) -> None:
    for number in range(5):
        window.entry_added(fake_entry(f"Window {number}", f"Sentence {number}."))
    titles = [history(window).item(row).text().split(",")[0] for row in range(history(window).count())]
    assert titles == ["Window 4", "Window 3", "Window 2"]
    assert text_of(window) == "Sentence 4."


def test_choosing_an_earlier_one_shows_it_and_enter_speaks_it(
    qtbot: QtBot, window: MainWindow, session: FakeSession
) -> None:
    old, new = fake_entry("Old", "Old words."), fake_entry("New", "New words.", state="running")
    window.entry_added(old)
    window.entry_added(new)
    qtbot.keyClick(history(window), Qt.Key.Key_Down)
    assert text_of(window) == "Old words."
    new.sentences.append("More.")
    window.sentence_added(new, "More.")
    assert text_of(window) == "Old words."  # a late word does not replace what is being read
    qtbot.keyClick(history(window), Qt.Key.Key_Return)
    assert session.read == [old]
    qtbot.keyClick(history(window), Qt.Key.Key_Up)
    assert text_of(window) == "New words.\nMore."


def test_buttons_do_their_actions(qtbot: QtBot, window: MainWindow, session: FakeSession) -> None:
    for label, action in (("Repeat", Action.REPEAT), ("Stop", Action.STOP)):
        press(qtbot, window, label)
        assert session.triggered.pop() == action


def test_every_menu_entry_does_something(qtbot: QtBot, window: MainWindow, session: FakeSession) -> None:
    for menu in window.menuBar().actions():
        for action in menu.menu().actions():
            assert action.text().replace("&", "")
    speech = window.menuBar().actions()[2].menu()
    for action in speech.actions():
        action.trigger()
    assert set(session.triggered) == {
        Action.REPEAT, Action.NEXT, Action.PREVIOUS, Action.MORE, Action.COPY, Action.STATUS,
        Action.MUTE, Action.FASTER, Action.SLOWER, Action.VERBOSITY, Action.STOP,
    }  # fmt: skip


def test_escape_stops(qtbot: QtBot, window: MainWindow, session: FakeSession) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for control in (window.findChild(QPlainTextEdit), history(window)):
        control.setFocus()
        qtbot.keyClick(control, Qt.Key.Key_Escape)
        assert session.triggered.pop() == Action.STOP


def test_a_message_stays_until_something_new_begins(window: MainWindow) -> None:
    status = window._status
    assert status.text() == "Ready"
    window.state_changed("describing")
    window.message("There is no window in front.")
    window.state_changed("idle")
    assert status.text() == "There is no window in front."
    window.state_changed("capturing")
    assert status.text() == "Taking the picture"


def test_markup_in_a_title_is_text(window: MainWindow) -> None:
    window.message("<b>bold</b> & <img src=x>")
    assert window._status.text() == "<b>bold</b> & <img src=x>"
    assert window._status.textFormat() == Qt.TextFormat.PlainText


def test_closing_hides_and_says_so(qtbot: QtBot, session: FakeSession) -> None:
    closed: list[bool] = []
    window = MainWindow(session, on_close=lambda: closed.append(True))
    window.show()
    window.close()
    assert not window.isVisible()
    assert closed == [True]
    window.show_in_front()
    assert window.isVisible()
    window.deleteLater()


@pytest.mark.parametrize("silent", [True, False])
def test_announcements_only_where_regard_does_not_speak(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, silent: bool
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: announced.append(event.message()))
    window = MainWindow(FakeSession(), is_silent=lambda: silent)
    window.message("Nobody sees this window yet.")
    assert not announced
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.message("Copied.")
    assert announced == (["Copied."] if silent else [])
    window.hide()
    window.deleteLater()


def test_opening_a_picture(qtbot: QtBot, window: MainWindow, session: FakeSession) -> None:
    press(qtbot, window, "Open a picture…")
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit("/pictures/cup.jpg")
    assert session.described[0].kind == "file"
    assert session.described[0].path == "/pictures/cup.jpg"
    dialog.close()


def test_describing_the_window_steps_aside_until_another_is_in_front(qtbot: QtBot, session: FakeSession) -> None:
    window = MainWindow(session, FakeActiveWindow(7, 7, 7, 0, 9))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, window, "Describe the window")
    assert window.isMinimized()
    assert not session.triggered
    qtbot.waitUntil(lambda: session.triggered == [Action.WINDOW])
    window.hide()
    window.deleteLater()


def test_where_there_is_no_other_window_it_comes_back_and_says_so(qtbot: QtBot, session: FakeSession) -> None:
    window = MainWindow(session, FakeActiveWindow(7, 7, 0))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(qtbot, window, "Read the text")
    qtbot.waitUntil(lambda: bool(session.messages))
    assert not session.triggered
    assert not window.isMinimized()
    window.hide()
    window.deleteLater()


def test_new_descriptions_do_not_take_the_focus(qtbot: QtBot, session: FakeSession) -> None:
    window = MainWindow(session)
    window.entry_added(fake_entry("Mail", "Words."))
    window.message("Something.")
    assert not window.isVisible()
    window.deleteLater()
