"""Our own windows: what a screen reader meets, what the keyboard reaches, what large text does."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assistant.actions import Action
from assistant.settings import Settings
from resources import ROOT
from tests.fakes import FakeSession, fake_entry
from ui.ask_dialog import AskDialog
from ui.focus_ring import FocusRing
from ui.keys_dialog import KeysDialog
from ui.main_window import MainWindow
from ui.tray import Tray

pytestmark = pytest.mark.gui


def main_window() -> QWidget:
    window = MainWindow(FakeSession())
    window.entry_added(fake_entry("Inbox - Mail", "Window Inbox - Mail.", "The focus is on the button Send."))
    return window


def ask_dialog() -> QWidget:
    return AskDialog(Action.ASK, lambda words: None, "en")


def find_dialog() -> QWidget:
    return AskDialog(Action.FIND, lambda words: None, "en")


def keys_dialog() -> QWidget:
    return KeysDialog(Settings())


WINDOWS = (main_window, ask_dialog, find_dialog, keys_dialog)


@pytest.fixture(params=WINDOWS, ids=lambda make: make.__name__)
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    yield from shown(request.param, qtbot)


def shown(make: Callable[[], QWidget], qtbot: QtBot) -> Iterator[QWidget]:
    window = make()
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.hide()
    window.deleteLater()


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            yield from tree(child)


NAMED = {
    QAccessible.Role.PushButton, QAccessible.Role.EditableText, QAccessible.Role.List, QAccessible.Role.ListItem,
    QAccessible.Role.MenuItem, QAccessible.Role.StaticText, QAccessible.Role.Window, QAccessible.Role.Dialog,
    QAccessible.Role.CheckBox, QAccessible.Role.ComboBox,
}  # fmt: skip
STRUCTURE = {
    QAccessible.Role.Client, QAccessible.Role.MenuBar, QAccessible.Role.ScrollBar, QAccessible.Role.Border,
    QAccessible.Role.Pane, QAccessible.Role.Grouping, QAccessible.Role.Separator, QAccessible.Role.PopupMenu,
}  # fmt: skip


def test_every_control_has_a_role_and_a_name(window: QWidget) -> None:
    interface = QAccessible.queryAccessibleInterface(window)
    roles = Counter()
    for node in tree(interface):
        role = node.role()
        roles[role] += 1
        assert role in NAMED | STRUCTURE, f"{role} {node.text(QAccessible.Text.Name)!r}"
        if role in NAMED and not node.state().invisible:
            assert node.text(QAccessible.Text.Name).strip(), f"{role} without a name in {type(window).__name__}"
        if node.state().focusable and not node.state().invisible:
            assert role not in STRUCTURE, f"{role} takes the focus but is no control"
    assert roles[QAccessible.Role.PushButton] >= 1
    assert roles[QAccessible.Role.EditableText] == 1


def focusable(window: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_tab_reaches_every_control(window: QWidget, qtbot: QtBot) -> None:
    expected = {id(widget) for widget in focusable(window)}
    assert expected
    reached = set()
    for _ in range(len(expected) + 2):
        now = QApplication.focusWidget()
        assert now is not None
        reached.add(id(now))
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert reached >= expected


def letters(texts: list[str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for text in texts:
        position = text.replace("&&", "").find("&")
        if position >= 0:
            found[text.replace("&&", "")[position + 1].lower()] += 1
    return found


def test_no_mnemonic_is_used_twice(window: QWidget) -> None:
    texts = [widget.text() for widget in window.findChildren(QPushButton)]
    texts += [widget.text() for widget in window.findChildren(QLabel) if widget.buddy()]
    if isinstance(window, MainWindow):
        texts += [action.text() for action in window.menuBar().actions()]
        for menu in window.findChildren(QMenu):
            entries = [action.text() for action in menu.actions()]
            assert all("&" in entry for entry in entries), entries
            assert max(letters(entries).values()) == 1, entries
    assert all("&" in text for text in texts), texts
    assert max(letters(texts).values()) == 1, texts


def test_no_mnemonic_of_the_tray_is_used_twice(qtbot: QtBot) -> None:
    seen: list[Action] = []
    tray = Tray(QIcon(str(ROOT / "icons" / "regard.svg")), "en", seen.append)
    entries = [action.text() for action in tray.menu.actions()]
    assert max(letters(entries).values()) == 1, entries
    for action in tray.menu.actions():
        action.trigger()
    assert seen == [Action.SHOW, Action.WINDOW, Action.SCREEN, Action.STOP, Action.MUTE, Action.QUIT]
    tray.close()


@pytest.mark.parametrize("make", WINDOWS, ids=lambda make: make.__name__)
def test_large_text_is_not_cut_off(qtbot: QtBot, large_font: None, make: Callable[[], QWidget]) -> None:
    for window in shown(make, qtbot):
        for widget in window.findChildren(QWidget):
            if not widget.isVisible() or not isinstance(widget, (QPushButton, QLabel)):
                continue
            if isinstance(widget, QLabel) and widget.wordWrap():
                assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
                continue
            hint = widget.sizeHint()
            assert widget.width() >= hint.width(), widget.text()
            assert widget.height() >= hint.height(), widget.text()


def is_whole(label: QLabel) -> bool:
    return label.height() >= label.heightForWidth(label.width())


def test_a_long_message_is_shown_whole(qtbot: QtBot, large_font: None) -> None:
    for window in shown(main_window, qtbot):
        assert isinstance(window, MainWindow)
        window.message("The settings file cannot be read, because its third line is no setting. " * 4)
        qtbot.waitUntil(partial(is_whole, window._status))


def test_colours_come_from_the_palette(window: QWidget) -> None:
    for widget in (window, *window.findChildren(QWidget)):
        assert not widget.styleSheet()


def test_the_ring_follows_the_focus_and_is_no_control(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    for window in shown(main_window, qtbot):
        for widget in focusable(window):
            widget.setFocus()
            assert ring.widget() is widget
        interface = QAccessible.queryAccessibleInterface(window)
        assert all(node.object() is not ring for node in tree(interface))
    ring.setWidget(None)
    ring.deleteLater()
