"""For tests of windows: no display is needed."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform says of itself is no warning about our windows."""
    for item in items:
        if "tests/gui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def large_font(qapp: object) -> Iterator[None]:
    """The system's font at 200 %."""
    from PySide6.QtWidgets import QApplication

    former = QApplication.font()
    font = QApplication.font()
    font.setPointSizeF(former.pointSizeF() * 2)
    QApplication.setFont(font)
    yield
    QApplication.setFont(former)
