"""For tests of windows: no display is needed."""

from __future__ import annotations

import argparse
import gc
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.app import App

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")

OFFSCREEN = ("This plugin does not support", "systemTrayWindowChanged", "setVisible: No Icon set")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What the offscreen platform says of itself is no warning about our windows."""
    for item in items:
        if "tests/gui" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN, extend=True))


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


@pytest.fixture
def app(qapp: QApplication) -> Iterator[App]:
    """The real app with its child process, in this process, without sound; its window is shown."""
    from assistant import settings
    from ui.app import App
    from ui.backends.control_server import ControlServer

    for key, value in {"speech.output": "silent", "speech.earcons": False, "first_run.done": True}.items():
        settings.save_value(key, value)
    server = ControlServer()
    assert server.claim()
    app = App(qapp, server, argparse.Namespace(hidden=False, in_process=False, speech_log=None), [])
    gc.collect()
    gc.freeze()  # as `ui.app.main` does
    yield app
    gc.unfreeze()
    app.close()
