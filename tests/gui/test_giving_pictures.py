"""Pictures that a person gives to the window: dropped, pasted, opened; and the sign that a camera is on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from assistant.actions import Action
from assistant.tasks import Source
from resources import ROOT
from tests.fakes import FakeSession
from ui.app import App
from ui.main_window import MainWindow
from ui.tray import Tray

pytestmark = pytest.mark.gui
PHOTO = ROOT / "pictures" / "coffee.jpg"


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()


@pytest.fixture
def window(qtbot: QtBot, session: FakeSession) -> Iterator[MainWindow]:
    window = MainWindow(session)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.hide()
    window.deleteLater()


def drop(window: MainWindow, mime: QMimeData) -> bool:
    """Drag `mime` onto the window, and let it go there; whether the window let it in."""
    rest = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), *rest)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(window.rect().center()), *rest))
    return enter.isAccepted()


def addresses(*words: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(word) for word in words])
    return mime


def png() -> bytes:
    file = BytesIO()
    Image.new("RGB", (30, 20), "red").save(file, "PNG")
    return file.getvalue()


def test_a_dropped_file(window: MainWindow, session: FakeSession) -> None:
    assert drop(window, addresses(PHOTO.as_uri()))
    assert session.described == [Source("file", path=str(PHOTO))]
    assert not session.messages


def test_of_several_files_the_first_and_it_is_said(window: MainWindow, session: FakeSession) -> None:
    assert drop(window, addresses("file:///a/1.png", "file:///a/2.png"))
    assert session.described == [Source("file", path="/a/1.png")]
    assert session.messages == [("This is the first of 2 files.", False)]


def test_a_dropped_picture_is_handed_on_undecoded(window: MainWindow, session: FakeSession) -> None:
    mime = QMimeData()
    mime.setData("image/png", png())
    mime.setUrls([QUrl("https://example.org/cat.png")])  # as browsers do
    assert drop(window, mime)
    assert session.described == [Source("data")]
    assert session.data == [png()]


def test_pixels_are_handed_on_as_a_file(window: MainWindow, session: FakeSession) -> None:
    mime = QMimeData()
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.blue)
    mime.setImageData(image)
    assert drop(window, mime)
    with Image.open(BytesIO(session.data[0])) as picture:
        assert (picture.size, picture.convert("RGB").getpixel((5, 5))) == ((30, 20), (0, 0, 255))


def test_what_is_no_picture(window: MainWindow, session: FakeSession) -> None:
    text = QMimeData()
    text.setText("words")
    assert not drop(window, text)
    assert drop(window, addresses("https://example.org/cat.png"))
    assert not session.described
    assert session.messages == [("That is an address on the internet, which Regard does not open.", True)]


@pytest.fixture
def copied(qtbot: QtBot) -> Iterator[Callable[[QMimeData], None]]:
    clipboard = QGuiApplication.clipboard()
    yield clipboard.setMimeData
    clipboard.clear()


def test_pasting(qtbot: QtBot, window: MainWindow, session: FakeSession, copied: Callable[[QMimeData], None]) -> None:
    """By Ctrl+V, wherever the focus is."""
    for control in (window.findChild(QListWidget), window._description):
        control.setFocus()
        mime = QMimeData()
        mime.setData("image/png", png())
        copied(mime)
        qtbot.keyClick(control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert (session.described.pop(), session.data.pop()) == (Source("data"), png())
    copied(addresses(PHOTO.as_uri()))
    window.paste()
    assert session.described == [Source("file", path=str(PHOTO))]
    text = QMimeData()
    text.setText("words")
    copied(text)
    window.paste()
    assert session.triggered == [Action.CLIPBOARD]  # the engine reads it
    copied(QMimeData())
    window.paste()
    assert session.messages == [("There is no picture, picture file or text to paste.", True)]


def test_on_x11_the_engine_asks_for_the_clipboard(
    window: MainWindow, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt would wait in the window's thread for a program that does not answer."""
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QGuiApplication, "clipboard", lambda: pytest.fail("asked through Qt"))
    window.paste()
    assert session.triggered == [Action.CLIPBOARD]


def test_the_file_dialog_gives_the_focus_back(qtbot: QtBot, window: MainWindow, session: FakeSession) -> None:
    history = window.findChild(QListWidget)
    for is_chosen in (False, True):
        history.setFocus()
        qtbot.keyClick(history, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: isinstance(QApplication.activeWindow(), QFileDialog))
        line = QApplication.focusWidget()
        if is_chosen:
            qtbot.keyClicks(line, str(PHOTO))
        qtbot.keyClick(line, Qt.Key.Key_Return if is_chosen else Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is history)
        qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)
    assert session.described == [Source("file", path=str(PHOTO))]


def test_camera_and_clipboard_do_not_need_another_window(window: MainWindow, session: FakeSession) -> None:
    for action in (Action.CAMERA, Action.CLIPBOARD):
        window.trigger(action)
    assert session.triggered == [Action.CAMERA, Action.CLIPBOARD]
    assert not window.isMinimized()


def test_the_sign_while_a_camera_is_on(window: MainWindow) -> None:
    def signs() -> list[str]:
        return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and "camera" in label.text()]

    assert not signs()
    window.camera_changed("Desk")
    assert signs() == ["The camera Desk is on"]
    window.camera_changed("")
    assert not signs()


def test_the_trays_sign(qtbot: QtBot) -> None:
    tray = Tray(QIcon(str(ROOT / "icons" / "regard.svg")), "en", lambda action: None)
    plain = tray._icon.icon().cacheKey()
    tray.camera_changed("Desk")
    tray.state_changed("capturing")
    assert tray._icon.toolTip() == "Regard: The camera Desk is on"
    red = tray._icon.icon().pixmap(64, 64).toImage().pixelColor(46, 46)
    assert red.red() > 200
    assert red.green() < 50
    tray.camera_changed("")
    assert tray._icon.icon().cacheKey() == plain
    assert tray._icon.toolTip() == "Regard: Taking the picture"
    tray.close()


def test_a_dropped_picture_is_described_by_the_real_app(qtbot: QtBot, app: App) -> None:
    mime = QMimeData()
    mime.setData("image/jpeg", PHOTO.read_bytes())
    assert drop(app.window, mime)
    qtbot.waitUntil(lambda: "cup" in app.window._description.toPlainText(), timeout=60_000)
    broken = QMimeData()
    broken.setData("image/png", png()[:60])
    assert drop(app.window, broken)
    words = "The picture that was dropped is incomplete: its end is missing."
    qtbot.waitUntil(lambda: words in app.window._description.toPlainText(), timeout=60_000)
    missing = addresses(Path("/nowhere/cat.png").as_uri())
    assert drop(app.window, missing)
    qtbot.waitUntil(lambda: "There is no file" in app.window._description.toPlainText(), timeout=60_000)
