"""The explorer in the window: a list that a screen reader reads, and a picture in which the arrow keys move."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListView, QPlainTextEdit
from pytestqt.qtbot import QtBot

from assistant import events
from assistant.actions import Action
from assistant.frames import Frame
from assistant.scene import Box, Scene, SceneObject, TextLine
from assistant.speech.tones import Tone
from assistant.tasks import Source
from ui.app import App
from ui.explorer_panel import ExplorerPanel, Picture

pytestmark = pytest.mark.gui

SCENE = Scene(
    600,
    400,
    objects=(SceneObject("cup", Box(20, 150, 120, 250), 0.9), SceneObject("dog", Box(400, 150, 500, 260), 0.9)),
    lines=(TextLine("Menu", Box(10, 10, 60, 24)),),
    lines_found=1,
    looked_for=frozenset({"blank", "objects", "faces", "text"}),
)


class Explored:
    """The app with a picture that was described."""

    def __init__(self, qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
        self.app, self.window, self.session = app, app.window, app.session
        self.tones: list[Tone] = []
        monkeypatch.setattr(app._earcons, "sound", self.tones.append)
        monkeypatch.setattr(self.session._engine, "submit", self._submit)
        self.submitted: list[tuple[Any, Frame | None]] = []
        self.session.settings = replace(self.session.settings)
        self.window.show_in_front()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.session.describe(Source("file", path="/pictures/cup.jpg"))
        request = self.submitted[-1][0]
        pixels = np.full((400, 600, 3), 90, np.uint8)
        self.session.handle(events.Captured(request.id, "capture", Frame(pixels, "file", title="cup.jpg")))
        self.session.handle(events.Finished(request.id, "basic", SCENE))

    def _submit(self, request: Any, *, frame: Frame | None = None, **_: Any) -> None:
        self.submitted.append((request, frame))

    @property
    def panel(self) -> ExplorerPanel:
        return self.window.findChild(ExplorerPanel)

    @property
    def list(self) -> QListView:
        return self.panel.findChild(QListView)

    @property
    def picture(self) -> Picture:
        return self.panel.findChild(Picture)

    def items(self) -> list[str]:
        model = self.list.model()
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]

    @property
    def status(self) -> str:
        return self.window._status.text()


@pytest.fixture
def explored(qtbot: QtBot, app: App, monkeypatch: pytest.MonkeyPatch) -> Iterator[Explored]:
    yield Explored(qtbot, app, monkeypatch)
    app.session.trigger(Action.STOP)


def test_the_list_names_the_things_and_sounds_their_places(qtbot: QtBot, explored: Explored) -> None:
    assert not explored.panel.isVisible()
    explored.window.trigger(Action.EXPLORE)
    assert explored.items() == [
        "Dog, on the right.",
        "Cup, on the left.",
        "Menu, text, at the top left.",
    ]
    assert explored.list.hasFocus()
    assert explored.status.startswith("Exploring cup.jpg: two things and one piece of text.")
    qtbot.keyClick(explored.list, Qt.Key.Key_Down)
    qtbot.keyClick(explored.list, Qt.Key.Key_M)
    assert explored.list.currentIndex().row() == 2
    assert explored.tones[-1].x < 0.1, "its place is heard"
    assert explored.status.startswith("Exploring"), "the words are the screen reader's"
    accessible = QAccessible.queryAccessibleInterface(explored.list)
    assert accessible.text(QAccessible.Text.Name) == "Things in the picture"
    assert accessible.child(2).text(QAccessible.Text.Name) == "Menu, text, at the top left."


def test_the_picture_is_explored_by_place_and_spoken(qtbot: QtBot, explored: Explored) -> None:
    explored.window.trigger(Action.EXPLORE)
    explored.picture.setFocus()
    for key, words in (
        (Qt.Key.Key_Home, "Dog, on the right. 1 of 3."),
        (Qt.Key.Key_Left, "Cup, on the left. 2 of 3."),
        (Qt.Key.Key_Up, "Menu, text, at the top left. 3 of 3."),
        (Qt.Key.Key_Up, "Nothing more above."),
        (Qt.Key.Key_D, "Dog, on the right. 1 of 3."),
        (Qt.Key.Key_2, "Cup, on the left. 2 of 3."),
        (Qt.Key.Key_F2, "Two things and one piece of text."),
    ):
        qtbot.keyClick(explored.picture, key)
        assert explored.status == words
    assert explored.list.currentIndex().row() == 1, "both are at the same thing"
    assert explored.picture.accessibleDescription() == "Cup, on the left."
    before = explored.picture.grab().toImage()
    qtbot.keyClick(explored.picture, Qt.Key.Key_Right)
    assert explored.picture.grab().toImage() != before, "another thing is outlined"
    qtbot.keyClick(explored.picture, Qt.Key.Key_Tab)
    assert not explored.picture.hasFocus(), "Tab leaves the picture"


def test_enter_looks_closer(qtbot: QtBot, explored: Explored) -> None:
    explored.window.trigger(Action.EXPLORE)
    qtbot.keyClick(explored.list, Qt.Key.Key_Down)
    qtbot.keyClick(explored.list, Qt.Key.Key_Return)
    request, frame = explored.submitted[-1]
    assert frame is not None
    assert (request.source.kind, frame.title, frame.pixels.shape) == ("file", "cup", (121, 121, 3))


def test_escape_leaves_and_keeps_nothing(qtbot: QtBot, explored: Explored) -> None:
    explored.window.trigger(Action.EXPLORE)
    qtbot.keyClick(explored.list, Qt.Key.Key_Escape)
    assert explored.status == "Explorer closed."
    assert not explored.panel.isVisible()
    assert explored.items() == []
    assert explored.window.findChild(QPlainTextEdit).hasFocus()


def test_where_keys_cannot_be_taken_the_window_comes_to_the_front(qtbot: QtBot, explored: Explored) -> None:
    explored.window.hide()
    qtbot.waitUntil(lambda: not explored.window.isActiveWindow())
    explored.session.trigger(Action.EXPLORE)
    assert explored.window.isVisible()
    assert explored.window.focusWidget() is explored.list
    qtbot.waitUntil(lambda: explored.status == "The picture is explored in the window of Regard.")
