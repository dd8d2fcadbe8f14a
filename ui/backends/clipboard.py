"""The clipboard."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def copy(text: str) -> None:
    """Put `text` where Paste finds it. GUI thread."""
    QGuiApplication.clipboard().setText(text)
