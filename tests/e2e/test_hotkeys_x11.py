"""Real keys on a real display: what the listener tells, and what the program in front gets of them."""

from __future__ import annotations

import gc
import queue
import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

if sys.platform != "linux":
    pytest.skip("X11 is not here", allow_module_level=True)

from Xlib import XK, X, display
from Xlib.ext import xtest

from assistant import hotkeys
from assistant.actions import Action
from assistant.bench.desktop import Desktop
from assistant.errors import HotkeyError
from assistant.hotkeys.protocol import (
    ActionChosen,
    HotkeyEvent,
    HotkeyProblem,
    LayerClosed,
    LayerOpened,
    LeaderPressed,
    UnknownKey,
    bindings_of,
)
from assistant.hotkeys.x11 import X11Hotkeys
from assistant.settings import HotkeySettings
from tests.e2e.x11_window import PlainWindow, wait

pytestmark = pytest.mark.e2e

SETTINGS = HotkeySettings(chords={"Ctrl+Shift+F9": "screen"}, timeout_seconds=30.0)
WINDOW = ActionChosen(Action.WINDOW)
STOP = ActionChosen(Action.STOP)


class Keys:
    """Presses keys by their X symbol, as a keyboard would."""

    def __init__(self, name: str) -> None:
        self.display = display.Display(name)

    def press(self, *names: str) -> None:
        time.sleep(0.002)  # no finger is quicker: a release and a press in one millisecond is a key that repeats
        for name in names:
            xtest.fake_input(self.display, X.KeyPress, self.code(name))
        self.display.sync()

    def release(self, *names: str) -> None:
        for name in reversed(names):
            xtest.fake_input(self.display, X.KeyRelease, self.code(name))
        self.display.sync()

    def tap(self, *names: str) -> None:
        self.press(*names)
        self.release(*names)

    def leader(self) -> None:
        self.tap("Control_L", "Alt_L", "space")

    def code(self, name: str) -> int:
        return int(self.display.keysym_to_keycode(XK.string_to_keysym(name)))


class Told:
    """What a listener posts, in order."""

    def __init__(self) -> None:
        self.events: queue.Queue[HotkeyEvent] = queue.Queue()

    def next(self, count: int = 1) -> list[HotkeyEvent]:
        return [self.events.get(timeout=20) for _ in range(count)]

    def nothing_more(self) -> bool:
        return self.events.empty()


@pytest.fixture
def keys(display: str) -> Iterator[Keys]:
    keyboard = Keys(display)
    yield keyboard
    held = keyboard.display.query_keymap()
    for code in range(8, 256):  # what a failed test left pressed
        if held[code // 8] >> (code % 8) & 1:
            xtest.fake_input(keyboard.display, X.KeyRelease, code)
    keyboard.display.close()


@pytest.fixture
def window(display: str) -> Iterator[PlainWindow]:
    with PlainWindow(display) as opened:
        yield opened


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def listener(window: PlainWindow, told: Told) -> Iterator[X11Hotkeys]:
    listening = X11Hotkeys()
    assert list(listening.start(bindings_of(SETTINGS), told.events.put)) == []
    yield listening
    listening.stop()


def typed(window: PlainWindow, keys: Keys) -> list[int]:
    """What the window got, up to a key that is pressed now and must arrive."""
    mark = keys.code("z")
    got: list[int] = []

    def arrived() -> bool:
        got.extend(window.typed())
        return mark in got

    def tapped() -> bool:
        keys.tap("z")  # again, where the keyboard was not given back yet
        return arrived()

    wait(tapped, "a key that is typed to reach the window")
    return [code for code in got if code != mark and code not in MODIFIER_CODES]


MODIFIER_CODES = (37, 50, 64)
"""Control, Shift and Alt go to the window before the chord is complete; they type nothing."""


def test_the_session_has_this_listener(display: str) -> None:
    listener = hotkeys.open_listener()
    assert isinstance(listener, X11Hotkeys)
    assert listener.is_available()


def test_leader_and_key(listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow) -> None:
    keys.leader()
    assert told.next(2) == [LeaderPressed(), LayerOpened()]
    keys.tap("d")
    assert told.next() == [WINDOW]
    assert typed(window, keys) == []
    assert told.nothing_more()


def test_a_key_that_comes_before_we_could_run_is_ours_too(
    listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow
) -> None:
    """A busy machine: the listener hears of the leader 0.3 s late, and the next key has been pressed long before."""
    assert listener._listening is not None
    listener._listening.send(lambda _listening: time.sleep(0.3))
    keys.leader()
    keys.tap("d")
    assert told.next(3) == [LeaderPressed(), LayerOpened(), WINDOW]
    assert typed(window, keys) == []
    assert told.nothing_more()


def test_the_key_works_with_the_leader_still_held(listener: X11Hotkeys, keys: Keys, told: Told) -> None:
    keys.press("Control_L", "Alt_L", "space")
    assert told.next(2) == [LeaderPressed(), LayerOpened()]
    keys.tap("d")
    keys.release("Control_L", "Alt_L", "space")
    assert told.next() == [WINDOW]


def test_modifiers_alone_mean_nothing(listener: X11Hotkeys, keys: Keys, told: Told) -> None:
    keys.leader()
    assert told.next(2) == [LeaderPressed(), LayerOpened()]
    keys.tap("Shift_L")
    keys.tap("Control_L")
    keys.tap("d")
    assert told.next() == [WINDOW]


def test_an_unknown_key_closes_and_is_not_typed(
    listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow
) -> None:
    keys.leader()
    assert told.next(2) == [LeaderPressed(), LayerOpened()]
    keys.tap("F5")
    assert told.next() == [UnknownKey()]
    assert typed(window, keys) == []


def test_escape_and_the_leader_again_stop(listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow) -> None:
    for again in (lambda: keys.tap("Escape"), keys.leader):
        keys.leader()
        assert told.next(2) == [LeaderPressed(), LayerOpened()]
        again()
        assert told.next() == [STOP]
    assert typed(window, keys) == []
    assert told.nothing_more()


def test_the_layer_closes_by_itself_and_gives_the_keys_back(
    window: PlainWindow, keys: Keys, told: Told, display: str
) -> None:
    listener = X11Hotkeys()
    listener.start(bindings_of(HotkeySettings(timeout_seconds=0.5)), told.events.put)
    try:
        keys.leader()
        assert told.next(3) == [LeaderPressed(), LayerOpened(), LayerClosed()]
        wait(lambda: keys.tap("d") or keys.code("d") in window.typed(), "the window to get keys again")
    finally:
        listener.stop()


def test_a_key_that_is_held_repeats_nothing(listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow) -> None:
    """The server repeats a key after 660 ms, here 60 ms."""
    subprocess.run(["xset", "-display", window.display.get_display_name(), "r", "rate", "60", "100"], check=False)
    keys.press("Control_L", "Alt_L", "space")
    assert told.next(2) == [LeaderPressed(), LayerOpened()]
    held(keys, "space")
    keys.release("Control_L", "Alt_L", "space")
    keys.press("d")
    assert told.next() == [WINDOW]
    held(keys, "d")
    keys.release("d")
    assert typed(window, keys) == []
    assert told.nothing_more()


def held(keys: Keys, name: str, seconds: float = 0.8) -> None:
    """A key is held for longer than the server waits before it repeats it. There is nothing to wait for: the server
    tells only those who would get the key."""
    time.sleep(seconds)
    assert keys.display.query_keymap()[keys.code(name) // 8] >> keys.code(name) % 8 & 1


@pytest.mark.parametrize("locks", [("Caps_Lock",), ("Num_Lock",), ("Caps_Lock", "Num_Lock")])
def test_with_locks_on(listener: X11Hotkeys, keys: Keys, told: Told, locks: tuple[str, ...]) -> None:
    for lock in locks:
        keys.tap(lock)
    try:
        keys.leader()
        assert told.next(2) == [LeaderPressed(), LayerOpened()]
        keys.tap("d")
        assert told.next() == [WINDOW]
    finally:
        for lock in locks:
            keys.tap(lock)


def test_a_direct_chord(listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow) -> None:
    keys.tap("Control_L", "Shift_L", "F9")
    assert told.next() == [ActionChosen(Action.SCREEN)]
    assert typed(window, keys) == []


def test_escape_is_ours_only_while_asked_for(listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow) -> None:
    escape = keys.code("Escape")
    keys.tap("Escape")
    assert typed(window, keys) == [escape]
    listener.grab_escape(True)
    wait(lambda: keys.tap("Escape") or not told.nothing_more(), "Escape to be taken")
    assert told.next() == [STOP]
    window.typed()
    keys.tap("Escape")
    assert told.next() == [STOP]
    assert typed(window, keys) == []
    listener.grab_escape(False)
    wait(lambda: keys.tap("Escape") or escape in window.typed(), "Escape to be given back")


def test_a_taken_chord_is_reported_and_the_others_work(
    display: str, window: PlainWindow, keys: Keys, told: Told
) -> None:
    window.root.grab_key(keys.code("space"), X.ControlMask | X.Mod1Mask, False, X.GrabModeAsync, X.GrabModeAsync)
    window.display.sync()
    listener = X11Hotkeys()
    try:
        problems = listener.start(bindings_of(SETTINGS), told.events.put)
        assert [(problem.code, problem.params) for problem in problems] == [
            ("chord-taken", {"chord": "Ctrl+Alt+Space"})
        ]
        assert "Ctrl+Alt+Space" in problems[0].message()
        keys.tap("Control_L", "Shift_L", "F9")
        assert told.next() == [ActionChosen(Action.SCREEN)]
    finally:
        listener.stop()


def test_stopping_gives_everything_back(listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow) -> None:
    listener.grab_escape(True)
    keys.leader()
    assert told.next(2) == [LeaderPressed(), LayerOpened()]
    listener.stop()
    assert told.next() == [LayerClosed()]
    keys.tap("Escape")
    assert typed(window, keys) == [keys.code("Escape")]
    assert list(listener.start(bindings_of(SETTINGS), told.events.put)) == []
    keys.leader()
    assert told.next(2) == [LeaderPressed(), LayerOpened()]


def test_a_program_that_holds_the_keyboard_gets_its_keys(
    listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow
) -> None:
    """An open menu: the leader does not come to us. Known, and the same for every program on X11."""
    window.window.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, X.CurrentTime)
    window.display.sync()
    keys.leader()
    assert keys.code("space") in window.typed()
    window.display.ungrab_keyboard(X.CurrentTime)
    window.display.sync()
    keys.leader()
    assert told.next(2) == [LeaderPressed(), LayerOpened()]


@pytest.mark.parametrize("layout", ["ru", "fr"])
def test_another_layout_while_listening(
    listener: X11Hotkeys, keys: Keys, told: Told, display: str, layout: str
) -> None:
    """D has the same place in all of them; Cyrillic has no D at all."""
    change = ["setxkbmap", "-display", display]
    if subprocess.run([*change, layout], check=False, capture_output=True).returncode:
        pytest.skip("setxkbmap cannot change the layout here")
    try:
        for code in (37, 64, 65):
            xtest.fake_input(keys.display, X.KeyPress, code)
        keys.display.sync()
        assert told.next(2) == [LeaderPressed(), LayerOpened()]
        for code in (65, 64, 37):
            xtest.fake_input(keys.display, X.KeyRelease, code)
        for kind in (X.KeyPress, X.KeyRelease):
            xtest.fake_input(keys.display, kind, 40)
        keys.display.sync()
        assert told.next() == [WINDOW]
    finally:
        subprocess.run([*change, "us"], check=False, capture_output=True)


def test_another_keyboard_loses_no_key(listener: X11Hotkeys, keys: Keys, told: Told) -> None:
    """The server reports a new mapping with every change of the keyboard; a chord is never given back for it."""
    mapping = keys.display.get_keyboard_mapping(keys.code("F24") or 202, 1)
    for _ in range(20):
        keys.display.change_keyboard_mapping(202, mapping)
        keys.leader()
        assert told.next(2) == [LeaderPressed(), LayerOpened()]
        keys.tap("d")
        assert told.next() == [WINDOW]


def test_the_display_going_away_is_told(told: Told) -> None:
    with Desktop(640, 480, sound=False, window_manager=False) as bare:
        listener = X11Hotkeys(bare.display)
        listener.start(bindings_of(SETTINGS), told.events.put)
    (event,) = told.next()
    assert isinstance(event, HotkeyProblem)
    assert event.error.code == "hotkeys-lost"
    listener.grab_escape(True)
    listener.stop()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
def test_no_display_is_one_clear_error(told: Told) -> None:
    with pytest.raises(HotkeyError) as caught:
        X11Hotkeys(":987").start(bindings_of(SETTINGS), told.events.put)
    assert caught.value.code == "no-display"
    del caught
    gc.collect()  # python-xlib leaves the socket of a connection that failed open: to be warned of here, where we know


def test_how_long_it_takes(listener: X11Hotkeys, keys: Keys, told: Told) -> None:
    """Printed, not asserted: a machine may be busy."""
    times: dict[str, list[float]] = {"leader": [], "opened": [], "action": []}
    for _ in range(20):
        keys.press("Control_L", "Alt_L")
        for key, names in (("space", ("leader", "opened")), ("d", ("action",))):
            start = time.perf_counter()
            xtest.fake_input(keys.display, X.KeyPress, keys.code(key))
            keys.display.sync()
            for name in names:
                told.next()
                times[name].append(time.perf_counter() - start)
            keys.release(key)
        keys.release("Control_L", "Alt_L")
    for name, values in times.items():
        print(f"{name}: median {sorted(values)[len(values) // 2] * 1000:.2f} ms, longest {max(values) * 1000:.2f} ms")
