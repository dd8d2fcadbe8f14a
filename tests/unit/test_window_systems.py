"""Windows and macOS by stand-ins: only our own logic is tested here, nothing of those systems."""

from __future__ import annotations

import queue
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.actions import Action
from assistant.capture import CaptureSource, Target, Window
from assistant.capture.macos import MacWindows
from assistant.capture.platform import session_type
from assistant.capture.screen import SMALLEST, ScreenSource, _region, _window_target
from assistant.capture.windows import WindowsWindows
from assistant.errors import CaptureError, HotkeyError
from assistant.frames import Rect
from assistant.hotkeys.protocol import (
    ActionChosen,
    HotkeyEvent,
    LayerClosed,
    LayerOpened,
    LeaderPressed,
    UnknownKey,
    bindings_of,
)
from assistant.hotkeys.windows import WindowsHotkeys, virtual_key
from assistant.settings import HotkeySettings
from tests.fake_systems import fake_quartz, fake_windows

DESKTOP = Rect(0, 0, 1920, 1080)


@pytest.mark.parametrize(
    ("platform", "variables", "session"),
    [
        ("linux", {}, "none"),
        ("linux", {"DISPLAY": ":0"}, "x11"),
        ("linux", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}, "x11"),
        ("linux", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "tty"}, "x11"),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ("linux", {"XDG_SESSION_TYPE": "wayland"}, "wayland"),
        ("win32", {}, "windows"),
        ("darwin", {"DISPLAY": ":0"}, "macos"),
    ],
)
def test_session_types(platform: str, variables: dict[str, str], session: str) -> None:
    assert session_type(variables, platform) == session


numbers = st.integers(-5000, 5000)
rects = st.builds(Rect, numbers, numbers, numbers, numbers)


@given(rects)
def test_a_region_is_inside_the_desktop_or_an_error(region: Rect) -> None:
    try:
        found = _region(region, DESKTOP)
    except CaptureError as error:
        code = error.code
        assert code in ("region-empty", "region-outside")
    else:
        assert found.width > 0 < found.height
        assert found.intersection(DESKTOP) == found == region.intersection(DESKTOP)


@given(rects)
def test_a_window_is_inside_the_desktop_or_an_error(rect: Rect) -> None:
    try:
        target = _window_target(Window(1, "A", rect), DESKTOP)
    except CaptureError as error:
        code = error.code
        assert code in ("window-too-small", "window-off-screen")
    else:
        assert target.rect == rect.intersection(DESKTOP)
        assert min(target.rect.width, target.rect.height) >= SMALLEST


def test_windows_names_its_window_without_the_shadow() -> None:
    system = fake_windows()
    window = WindowsWindows(system).active_window()
    assert window == Window(0x1_0000_0007, "Mail", Rect(17, 20, 386, 293), 1.5, 4242)


def test_windows_without_a_compositor() -> None:
    assert WindowsWindows(fake_windows(frame=None)).active_window().rect == Rect(10, 20, 400, 300)


def test_windows_without_a_window() -> None:
    system = fake_windows()
    windows = WindowsWindows(system)
    assert windows.is_open(system.user32.handle)
    system.user32.minimised = True
    assert not windows.is_open(system.user32.handle)
    with pytest.raises(CaptureError, match="No window"):
        windows.active_window()
    system.user32.minimised, system.user32.handle = False, 0
    with pytest.raises(CaptureError, match="No window"):
        windows.active_window()


def mac_window(**changes: Any) -> dict[str, Any]:
    bounds = {"X": 30.0, "Y": 40.0, "Width": 500.0, "Height": 300.0}
    window = {"kCGWindowNumber": 9, "kCGWindowLayer": 0, "kCGWindowAlpha": 1.0, "kCGWindowBounds": bounds}
    owner = {"kCGWindowOwnerName": "Mail", "kCGWindowOwnerPID": 77, "kCGWindowName": "Inbox"}
    return {**window, **owner, **changes}


def test_macos_takes_the_first_normal_window() -> None:
    quartz = fake_quartz([mac_window(kCGWindowLayer=25, kCGWindowNumber=1), mac_window()])
    windows = MacWindows(quartz)
    assert windows.active_window() == Window(9, "Inbox", Rect(30, 40, 500, 300), 2.0, 77, "Mail")
    assert windows.is_open(9)
    assert not windows.is_open(10)


def test_macos_without_the_permission_asks_and_says_so() -> None:
    quartz = fake_quartz([], allowed=False)
    with pytest.raises(CaptureError) as caught:
        MacWindows(quartz)
    assert caught.value.code == "screen-permission"
    assert quartz.asked == [True]


def test_macos_without_a_window() -> None:
    with pytest.raises(CaptureError, match="No window"):
        MacWindows(fake_quartz([])).active_window()


# Hotkeys on Windows

CTRL_ALT, SPACE = 2 | 1, 0x20


@pytest.fixture
def system() -> Any:
    return fake_windows()


@pytest.fixture
def told() -> queue.Queue[HotkeyEvent]:
    return queue.Queue()


@pytest.fixture
def listener(system: Any) -> Iterator[WindowsHotkeys]:
    listening = WindowsHotkeys(system)
    yield listening
    listening.stop()
    assert system.user32.hotkeys == {}


def next_of(told: queue.Queue[HotkeyEvent], count: int = 1) -> list[HotkeyEvent]:
    return [told.get(timeout=20) for _ in range(count)]


SETTINGS = HotkeySettings(chords={"Ctrl+Shift+F9": "screen"}, timeout_seconds=30.0)


def test_windows_leader_and_key(listener: WindowsHotkeys, system: Any, told: queue.Queue[HotkeyEvent]) -> None:
    assert list(listener.start(bindings_of(SETTINGS), told.put)) == []
    assert not system.user32.press(0, ord("D"))
    assert system.user32.press(CTRL_ALT, SPACE)
    assert next_of(told, 2) == [LeaderPressed(), LayerOpened()]
    assert system.user32.press(0, ord("D"))
    assert next_of(told) == [ActionChosen(Action.WINDOW)]
    assert system.user32.press(2 | 4, 0x78)
    assert next_of(told) == [ActionChosen(Action.SCREEN)]
    assert not system.user32.press(0, ord("D"))


def test_windows_unknown_key(listener: WindowsHotkeys, system: Any, told: queue.Queue[HotkeyEvent]) -> None:
    listener.start(bindings_of(SETTINGS), told.put)
    system.user32.press(CTRL_ALT, SPACE)
    next_of(told, 2)
    assert system.user32.press(0, virtual_key("F5"))
    assert next_of(told) == [UnknownKey()]


def test_windows_layer_closes_by_itself(listener: WindowsHotkeys, system: Any, told: queue.Queue[HotkeyEvent]) -> None:
    listener.start(bindings_of(HotkeySettings(timeout_seconds=0.5)), told.put)
    system.user32.press(CTRL_ALT, SPACE)
    assert next_of(told, 3) == [LeaderPressed(), LayerOpened(), LayerClosed()]


def test_windows_escape_while_speaking(listener: WindowsHotkeys, system: Any, told: queue.Queue[HotkeyEvent]) -> None:
    listener.start(bindings_of(SETTINGS), told.put)
    listener.grab_escape(True)
    system.user32.press(CTRL_ALT, SPACE)  # after the grab, in the same queue
    next_of(told, 2)
    assert system.user32.press(0, 0x1B)
    assert next_of(told) == [ActionChosen(Action.STOP)]
    listener.grab_escape(False)


def test_windows_taken_chord(listener: WindowsHotkeys, system: Any, told: queue.Queue[HotkeyEvent]) -> None:
    system.user32.taken = {(CTRL_ALT, SPACE)}
    problems = listener.start(bindings_of(SETTINGS), told.put)
    assert [(problem.code, problem.params["chord"]) for problem in problems] == [("chord-taken", "Ctrl+Alt+Space")]


@pytest.mark.skipif(sys.platform == "win32", reason="it is available there")
def test_windows_hotkeys_are_refused_elsewhere() -> None:
    assert not WindowsHotkeys.is_compatible()
    with pytest.raises(HotkeyError):
        WindowsHotkeys().start(bindings_of(SETTINGS), print)


def test_virtual_keys() -> None:
    assert [virtual_key(name) for name in ("A", "5", "F1", "F24", "Space", "Plus")] == [
        *(0x41, 0x35, 0x70, 0x87, 0x20, 0xBB)
    ]


def test_a_screen_source_is_a_capture_source() -> None:
    """Held by the type checker."""
    source: type[CaptureSource] = ScreenSource
    assert source is ScreenSource
    assert Target("screen", "", DESKTOP).notes == ()
