"""The focused control of real programs, and what happens when there is none to be had."""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("AT-SPI is not here", allow_module_level=True)

from assistant.actions import Action
from assistant.bench.app import run_program
from assistant.bench.desktop import Desktop
from assistant.capture import CaptureSource, Target, open_screen
from assistant.capture.focus import FocusedControl, FocusReader, control_rect, open_focus, to_focus
from assistant.capture.focus.bus import enable_accessibility
from assistant.frames import Rect
from assistant.hotkeys.protocol import ActionChosen, HotkeyEvent, LayerOpened, LeaderPressed, bindings_of
from assistant.hotkeys.x11 import X11Hotkeys
from assistant.settings import HotkeySettings
from assistant.tasks import Source
from tests.e2e.dialog import TITLE
from tests.e2e.x11_window import PlainWindow, wait

pytestmark = pytest.mark.e2e

DIALOG = (sys.executable, str(Path(__file__).with_name("dialog.py")))
SECONDS = 5.0
"""More than the engine gives: a test machine may be busy."""


@pytest.fixture
def screen(display: str) -> Iterator[CaptureSource]:
    source = open_screen()
    yield source
    source.close()


@pytest.fixture
def reader(display: str) -> Iterator[FocusReader]:
    opened = open_focus()
    assert opened is not None
    yield opened
    opened.close()


def focused(reader: FocusReader, target: Target, name: str) -> FocusedControl:
    """The focused control, as soon as it is the one called `name`."""

    def found() -> FocusedControl | None:
        control = reader.read(target, SECONDS)
        return control if control and control.name == name else None

    control: FocusedControl = wait(found, f"the focus to be on {name!r}")
    return control


def press(desktop: Desktop, key: str) -> None:
    subprocess.run(["xdotool", "key", key], env=desktop.env, check=True)


def test_the_controls_of_a_qt_dialog(desktop: Desktop, screen: CaptureSource, reader: FocusReader) -> None:
    with run_program(desktop, *DIALOG, title=TITLE):
        target = screen.target(Source("window"))
        tops = []
        for name, role, states, value in (
            ("Name", "text", (), "Margherita"),
            ("Password", "password text", (), ""),
            ("Extra cheese", "check box", ("checked",), ""),
            ("Size", "combo box", ("collapsed",), "Large"),
            ("Amount", "slider", (), "42"),
            ("Notes", "text", (), "first line"),
            ("Capers", "list item", ("selected",), ""),
            ("Send", "push button", (), ""),
        ):
            control = focused(reader, target, name)
            assert (control.role, control.states, control.value) == (role, states, value)
            rect = control_rect(control, target)
            assert rect is not None
            assert rect.intersection(target.rect or Rect(0, 0, 0, 0)) == rect
            tops.append(rect.y)
            press(desktop, "Tab")
        assert tops == sorted(tops)
        focused(reader, target, "Name")
        press(desktop, "ctrl+a")
        press(desktop, "x")
        wait(
            lambda: (control := reader.read(target, SECONDS)) and control.value == "x", "what was typed to be its value"
        )


def test_the_focused_object_is_captured(desktop: Desktop, screen: CaptureSource, reader: FocusReader) -> None:
    with run_program(desktop, *DIALOG, title=TITLE):
        window = screen.target(Source("window"))
        control = focused(reader, window, "Name")
        target = screen.target(Source("focus"))
        assert (target.kind, target.rect, target.title) == ("focus", control_rect(control, window), TITLE)
        frame = screen.capture(target)
        assert (frame.source, frame.rect) == ("focus", target.rect)
        focus = to_focus(control, target)  # the whole picture is the control
        assert focus.box == (0, 0, frame.width, frame.height)


@pytest.mark.skipif(shutil.which("zenity") is None, reason="no GTK program here")
def test_the_controls_of_a_gtk_dialog(desktop: Desktop, screen: CaptureSource, reader: FocusReader) -> None:
    command = "zenity --question --title=Question --text=Go? --ok-label=Go --cancel-label=Stay".split()
    with run_program(desktop, *command, title="Question"):
        target = screen.target(Source("window"))
        control = focused(reader, target, "Go")
        assert control.role == "push button"
        place = to_focus(control, target).box
        assert place is not None
        press(desktop, "Left")
        other = to_focus(focused(reader, target, "Stay"), target).box
        assert other is not None
        assert other.y0 == place.y0
        assert other.x1 <= place.x0 or place.x1 <= other.x0


@pytest.mark.parametrize(
    ("command", "title", "name"),
    [
        (DIALOG, TITLE, "Name"),
        pytest.param(
            tuple("zenity --question --title=Question --text=Go? --ok-label=Go".split()),
            *("Question", "Go"),
            marks=pytest.mark.skipif(shutil.which("zenity") is None, reason="no GTK program here"),
        ),
    ],
)
def test_the_focus_is_known_at_once_after_the_key(
    desktop: Desktop, screen: CaptureSource, reader: FocusReader, command: tuple[str, ...], title: str, name: str
) -> None:
    """Programs are told that the focus went away while another one has the keyboard, and GTK names none then."""
    with run_program(desktop, *command, title=title):
        target = screen.target(Source("window"))
        focused(reader, target, name)
        told: queue.Queue[HotkeyEvent] = queue.Queue()
        listener = X11Hotkeys()
        listener.start(bindings_of(HotkeySettings(timeout_seconds=30)), told.put)
        try:
            for _ in range(3):
                press(desktop, "ctrl+alt+space")
                assert [told.get(timeout=20) for _ in range(2)] == [LeaderPressed(), LayerOpened()]
                assert screen.target(Source("window")) == target
                subprocess.run(["xdotool", "keydown", "d"], env=desktop.env, check=True)
                assert told.get(timeout=20) == ActionChosen(Action.WINDOW)
                focused(reader, target, name)
                subprocess.run(["xdotool", "keyup", "d"], env=desktop.env, check=True)
        finally:
            listener.stop()


def test_a_program_that_hangs_costs_the_time_and_no_more(
    desktop: Desktop, screen: CaptureSource, reader: FocusReader
) -> None:
    with run_program(desktop, *DIALOG, title=TITLE) as process:
        target = screen.target(Source("window"))
        focused(reader, target, "Name")
        os.kill(process.pid, signal.SIGSTOP)
        try:
            start = time.monotonic()
            assert reader.read(target, 0.2) is None
            assert time.monotonic() - start < 5
            assert reader.reason == "timeout"
            assert screen.target(Source("focus")).notes == ("no-focus",)
        finally:
            os.kill(process.pid, signal.SIGCONT)
        focused(reader, target, "Name")  # late answers to the old questions are no answers to the new ones


def test_a_program_without_a_tree(screen: CaptureSource, reader: FocusReader, display: str) -> None:
    with PlainWindow(display):
        assert reader.read(screen.target(Source("window")), SECONDS) is None
        assert reader.reason == "no-program"


def test_another_programs_focus_is_not_taken_for_this_ones(
    desktop: Desktop, screen: CaptureSource, reader: FocusReader, display: str
) -> None:
    with run_program(desktop, *DIALOG, title=TITLE):
        focused(reader, screen.target(Source("window")), "Name")
        with PlainWindow(display, "In front"):
            target = screen.target(Source("window"))
            assert target.title == "In front"
            assert reader.read(target, SECONDS) is None


def test_a_program_in_a_sandbox_is_known_by_its_title(
    desktop: Desktop, screen: CaptureSource, reader: FocusReader
) -> None:
    """Its window states a process number that means something else outside."""
    with run_program(desktop, *DIALOG, title=TITLE):
        window = screen.target(Source("window"))
        focused(reader, window, "Name")
        boxed = Target("window", window.title, window.rect, pid=2)
        assert focused(reader, boxed, "Name").role == "text"
        assert reader.read(Target("window", "Another title", window.rect, pid=2), SECONDS) is None


def test_without_a_bus_there_is_silence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    monkeypatch.delenv("AT_SPI_BUS_ADDRESS", raising=False)
    reader = open_focus()
    assert reader is not None
    for _ in range(2):
        assert reader.read(Target("window", "", Rect(0, 0, 10, 10)), 0.2) is None
        assert reader.reason == "no-bus"
    assert not enable_accessibility()
    reader.close()


def test_programs_are_told_that_we_are_here(desktop: Desktop, screen: CaptureSource, reader: FocusReader) -> None:
    """Qt builds its tree only when an assistive technology says that it is there."""
    assert enable_accessibility()
    with run_program(desktop, *DIALOG, title=TITLE, QT_LINUX_ACCESSIBILITY_ALWAYS_ON=""):
        focused(reader, screen.target(Source("window")), "Name")


def test_how_long_it_takes(desktop: Desktop, screen: CaptureSource, reader: FocusReader) -> None:
    """Printed, not asserted: a machine may be busy."""
    with run_program(desktop, *DIALOG, title=TITLE):
        target = screen.target(Source("window"))
        focused(reader, target, "Name")
        times = []
        for _ in range(20):
            start = time.perf_counter()
            assert reader.read(target, SECONDS)
            times.append(time.perf_counter() - start)
        print(f"focus: median {sorted(times)[10] * 1000:.1f} ms, longest {max(times) * 1000:.1f} ms")
