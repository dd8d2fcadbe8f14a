"""Windows in other languages: every word from the catalogue, no letter of a button twice, the right side first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from assistant.actions import Action
from assistant.i18n import languages as all_languages
from resources import ROOT
from tests.fakes import FakeSession
from tests.gui.test_accessibility import letters
from tests.pseudo import LANGUAGES, pseudo_languages
from ui import languages
from ui.ask_dialog import AskDialog
from ui.keys_dialog import KeysDialog
from ui.main_window import MainWindow
from ui.tray import Tray

pytestmark = pytest.mark.gui
KEYS = {"ctrl", "alt", "shift", "space", "enter", "f1", "f2", "f5", "tab"}
"""Names of keys, as the settings have them."""


def windows(language: str) -> list[QWidget]:
    session = FakeSession()
    session.settings = replace(session.settings, language=language)
    main = MainWindow(session)
    return [
        main,
        AskDialog(Action.ASK, lambda words: None, language),
        AskDialog(Action.FIND, lambda words: None, language),
        KeysDialog(session.settings),
    ]


@pytest.fixture
def pseudo(tmp_path: Path, qapp: QApplication) -> Iterator[None]:
    with pseudo_languages(tmp_path / "translations"):
        yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.system())


def texts(window: QWidget) -> Iterator[str]:
    """All that is shown of `window` or told to a screen reader."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        for name in ("text", "toPlainText", "placeholderText", "title"):
            if callable(shown := getattr(widget, name, None)):
                yield shown()
        if isinstance(widget, QMenu):
            yield from (action.text() for action in widget.actions())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_hard_coded(language: str, pseudo: None, qapp: QApplication) -> None:
    languages.speak(qapp, language)
    assert qapp.isRightToLeft() == (language == "he")
    for window in windows(language):
        assert window.isRightToLeft() == (language == "he")
        shown = list(texts(window))
        assert sum(map(bool, shown)) > 3
        words = {word.lower() for text in shown for word in re.findall(r"[A-Za-z]\w+", text) if word.isascii()}
        assert words <= KEYS, type(window).__name__
        window.deleteLater()


@pytest.mark.parametrize("language", all_languages())
def test_no_letter_is_used_twice(language: str, qapp: QApplication) -> None:
    for window in windows(language):
        shown = [widget.text() for widget in window.findChildren(QPushButton)]
        shown += [label.text() for label in window.findChildren(QLabel) if label.buddy()]
        if isinstance(window, MainWindow):
            shown += [action.text() for action in window.menuBar().actions()]
            for menu in window.findChildren(QMenu):
                entries = [action.text() for action in menu.actions()]
                assert max(letters(entries).values()) == 1, entries
        assert all("&" in text for text in shown), shown
        assert max(letters(shown).values()) == 1, shown
        window.deleteLater()
    tray = Tray(QIcon(str(ROOT / "icons" / "regard.svg")), language, lambda action: None)
    entries = [action.text() for action in tray.menu.actions()]
    assert max(letters(entries).values()) == 1, entries
    tray.close()


def test_qts_own_dialogs_speak_too(qapp: QApplication) -> None:
    languages.speak(qapp, "de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.system())
