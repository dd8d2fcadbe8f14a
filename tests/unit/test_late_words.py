"""When a person has turned to something else, and what tells it on each system."""

from __future__ import annotations

import os
import threading
import time
from typing import Any

import pytest
from Xlib.error import DisplayError

from assistant.capture import activity as room
from assistant.capture.activity import Activity, open_activity
from assistant.capture.activity.macos import MacActivity
from assistant.capture.activity.windows import WindowsActivity
from assistant.late_words import Attention, LateWords
from tests.fake_systems import fake_windows

HELD = Activity(0.0, is_held=True)
MODIFIER = Activity(0.0, is_held=True, is_modifier_only=True)


class Person:
    """Looks at an Attention with a clock of its own."""

    def __init__(self) -> None:
        self.attention = Attention()
        self.now = 100.0

    def look(self, activity: Activity, times: int = 1) -> bool:
        turned = False
        for _ in range(times):
            self.now += 0.1
            turned = self.attention.has_turned(activity, self.now, self.now + 0.001) or turned
        return turned

    def idle(self, since: float, window: int = 0) -> Activity:
        return Activity(self.now + 0.1 - since, window=window)


@pytest.fixture
def person() -> Person:
    """Who has let go of the keys of the request."""
    person = Person()
    assert not person.look(HELD, 5)
    assert not person.look(Activity(0.05), 1)
    return person


def test_a_hand_that_rests_has_not_turned(person: Person) -> None:
    start = person.now
    assert not any(person.look(person.idle(start)) for _ in range(50))


def test_a_key_is_told_once(person: Person) -> None:
    pressed = person.now + 0.05
    looks = [person.look(person.idle(pressed)) for _ in range(10)]
    assert looks.count(True) == 1
    assert looks[1]  # the second look makes sure
    pressed = person.now + 0.05
    assert any(person.look(person.idle(pressed)) for _ in range(3))  # the next one is told again


def test_keys_of_the_request_may_be_held(person: Person) -> None:
    person.attention.attend()
    assert not person.look(HELD, 50)
    assert person.look(Activity(0.0), 1) is False
    assert person.look(HELD, 2)  # another key


def test_modifiers_alone_may_begin_a_hotkey(person: Person) -> None:
    assert not person.look(MODIFIER, 20)
    person.attention.is_layer_open = True
    assert not person.look(HELD, 20)
    assert not person.look(Activity(0.0), 20)
    person.attention.is_layer_open = False
    person.attention.attend()
    assert not person.look(Activity(0.0), 1)


def test_a_hotkey_that_we_hear_of_a_moment_later(person: Person) -> None:
    assert not person.look(HELD)
    person.attention.attend()
    assert not person.look(HELD, 5)


def test_windows(person: Person) -> None:
    assert not person.look(Activity(100.0, window=7), 3)
    assert not person.look(Activity(100.0, window=0), 3)  # one of Regard's own, or unknown
    assert not person.look(Activity(100.0, window=7), 3)
    assert person.look(Activity(100.0, window=8), 2)
    assert not person.look(Activity(100.0, window=8), 3)


def test_it_looks_in_a_thread_of_its_own_and_ends() -> None:
    turned, closed = threading.Event(), threading.Event()

    class Reader:
        typed = False

        def read(self) -> Activity | None:
            return Activity(0.0 if self.typed else 100.0)

        def close(self) -> None:
            closed.set()

    reader = Reader()
    late = LateWords(lambda: reader, lambda function: function(), turned.set)
    late.start()
    late.start()
    assert not turned.wait(0.3)
    reader.typed = True
    assert turned.wait(10)
    late.stop()
    assert closed.wait(10)
    assert [thread.name for thread in threading.enumerate()].count("late words") <= 1


def test_where_nobody_tells_it_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "session_type", lambda: "wayland")
    late = LateWords(open_activity, lambda function: function(), lambda: None)
    late.start()
    deadline = time.monotonic() + 10
    while any(thread.name == "late words" for thread in threading.enumerate()):
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_a_system_without_the_counter_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise DisplayError("none")

    monkeypatch.setattr(room, "session_type", lambda: "x11")
    monkeypatch.setattr("assistant.capture.activity.x11.Display", refuse)
    assert open_activity() is None


def test_windows_as_its_documentation_says() -> None:
    """Against stand-ins: it was not tried on Windows."""
    libraries = fake_windows()
    system = libraries.user32
    reader = WindowsActivity(libraries)
    system.input, system.ticks = 1_000, 4_000
    reader.read()
    system.input = 3_500
    assert reader.read() == Activity(0.5, window=system.handle)
    system.pointer = (5, 5)  # the mouse
    system.input = 3_900
    moved = reader.read()
    assert moved is not None
    assert moved.idle_seconds > 1000
    system.ticks, system.input, system.keys = 100, 0xFFFFFFFF, {0x11, 0xA2}  # the clock starts again after 49 days
    assert reader.read() == Activity(0.101, True, True, system.handle)
    system.keys = {0x11, 0x41}
    system.pid = os.getpid()
    assert reader.read() == Activity(0.101, True, False, 0)


def test_macos_as_its_documentation_says() -> None:
    """Against a stand-in: it was not tried on a Mac."""
    keys: set[int] = set()

    class Quartz:
        kCGEventSourceStateCombinedSessionState = 0  # noqa: N815
        kCGEventKeyDown = 10  # noqa: N815

        @staticmethod
        def CGEventSourceSecondsSinceLastEventType(state: int, kind: int) -> float:
            return {(0, 10): 2.5}[state, kind]

        @staticmethod
        def CGEventSourceKeyState(state: int, key: int) -> bool:
            return key in keys

    quartz: Any = Quartz
    reader = MacActivity(quartz)
    assert reader.read() == Activity(2.5)
    keys.add(0x3B)
    assert reader.read() == Activity(2.5, True, True)
    keys.add(0x00)
    assert reader.read() == Activity(2.5, True, False)
