"""Qt in the language of the app: which side a window begins on, how times are written, and Qt's own words."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication


def speak(application: QGuiApplication, language: str) -> None:
    """Set up `application`, before its windows are made. Qt's own dialogs stay English where it has no words for it."""
    locale = QLocale(language)
    if locale.language() != QLocale.system().language():
        QLocale.setDefault(locale)  # else the person's own country decides: times in British or American English
    application.setLayoutDirection(locale.textDirection())
    translator = QTranslator(application)
    if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
