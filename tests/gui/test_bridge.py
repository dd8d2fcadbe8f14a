"""From any thread into the GUI thread."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from ui.bridge import Bridge

pytestmark = pytest.mark.gui


def test_functions_run_in_the_gui_thread_in_order(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[tuple[int, int]] = []

    def note(number: int) -> None:
        seen.append((number, threading.get_ident()))

    thread = threading.Thread(target=lambda: [bridge.call_soon(lambda n=n: note(n)) for n in range(100)])
    thread.start()
    thread.join()
    assert not seen  # not in the thread that called
    qtbot.waitUntil(lambda: len(seen) == 100)
    assert seen == [(n, threading.get_ident()) for n in range(100)]


def test_from_the_gui_thread_it_is_later_too(qtbot: QtBot) -> None:
    bridge = Bridge()
    seen: list[int] = []
    bridge.call_soon(lambda: seen.append(1))
    assert not seen
    qtbot.waitUntil(lambda: seen == [1])
