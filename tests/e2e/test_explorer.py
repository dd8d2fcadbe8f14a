"""The explorer end to end: real keys that only the explorer gets, real tones, a real window."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

if sys.platform != "linux":
    pytest.skip("X11 and PulseAudio are not here", allow_module_level=True)

from assistant.actions import Action
from assistant.bench.app import LEADER, RunningApp, active_title, regard, run_app, run_program, wait
from assistant.bench.desktop import SINK, Desktop
from assistant.bench.letter import COMMAND, TITLE
from assistant.hotkeys import x11_explorer
from assistant.hotkeys.protocol import (
    ActionChosen,
    ExplorerKey,
    KeysGivenBack,
    LayerOpened,
    LeaderPressed,
)
from assistant.hotkeys.x11 import X11Hotkeys
from assistant.speech.earcons import Earcons
from assistant.speech.tones import RATE, Tone
from tests.e2e.test_hotkeys_x11 import Keys, Told, keys, listener, told, typed, window
from tests.e2e.x11_window import PlainWindow

__all__ = ["keys", "listener", "told", "window"]  # fixtures

pytestmark = pytest.mark.e2e


def taken(listener: X11Hotkeys, keys: Keys, told: Told) -> None:
    """The explorer's keys are taken, for sure."""
    assert listener.take_explorer_keys(True)
    wait(lambda: keys.tap("Left") or not told.nothing_more(), 20)
    keys.tap("0")
    while (events := told.next()) != [ExplorerKey("0")]:
        assert events == [ExplorerKey("Left")]


def test_its_keys_are_its_own_and_all_others_are_not(
    listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow
) -> None:
    taken(listener, keys, told)
    window.typed()
    for name, key in (("Right", "Right"), ("c", "C"), ("7", "7"), ("Return", "Enter"), ("comma", "Comma")):
        keys.tap(name)
        assert told.next() == [ExplorerKey(key)]
    keys.tap("Shift_L", "Tab")
    assert told.next() == [ExplorerKey("Shift+Tab")]
    for chord in (("Control_L", "c"), ("Alt_L", "g"), ("F9",), ("Insert",)):
        keys.tap(*chord)
    codes = [keys.code(name) for name in ("c", "g", "F9", "Insert")]
    wait(lambda: codes == [code for code in window.typed() if code in codes], 20)
    keys.leader()
    assert told.next(2) == [LeaderPressed(), LayerOpened()]
    keys.tap("d")
    assert told.next() == [ActionChosen(Action.WINDOW)]
    keys.tap("Escape")
    assert told.next() == [ExplorerKey("Escape")]
    listener.take_explorer_keys(False)
    assert typed(window, keys) == []
    assert told.nothing_more()


def test_escape_stays_its_own_when_speech_ends(
    listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow
) -> None:
    listener.grab_escape(True)
    taken(listener, keys, told)
    listener.grab_escape(False)
    taken(listener, keys, told)
    keys.tap("Escape")
    assert told.next() == [ExplorerKey("Escape")]


def test_another_window_gives_the_keys_back(
    listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow, display: str
) -> None:
    taken(listener, keys, told)
    with PlainWindow(display, "Another") as other:
        assert told.next() == [KeysGivenBack("window")]
        assert typed(other, keys) == []
        keys.tap("Left")
        wait(lambda: keys.code("Left") in other.typed(), 20)


def test_time_gives_the_keys_back(
    listener: X11Hotkeys, keys: Keys, told: Told, window: PlainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(x11_explorer, "EXPLORER_SECONDS", 0.3)
    listener.take_explorer_keys(True)
    assert told.next() == [KeysGivenBack("idle")]
    assert typed(window, keys) == []


@pytest.fixture
def stereo(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], NDArray[np.int16]]]:
    """What the desktop plays, left and right: int16 of shape (n, 2), since the last call."""
    for name, value in desktop.env.items():
        monkeypatch.setenv(name, value)
    command = ["parec", f"--device={SINK}.monitor", "--format=s16le", f"--rate={RATE}", "--channels=2", "--raw"]
    with subprocess.Popen([*command, "--latency-msec=20"], env=desktop.env, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        pipe = process.stdout

        def heard() -> NDArray[np.int16]:
            """From the first sound on, 0.4 s."""
            found = np.zeros((0, 2), np.int16)
            while not len(found) or len(found) < 0.4 * RATE:
                piece = np.frombuffer(pipe.read(4 * RATE // 100), np.int16).reshape(-1, 2)
                if len(found) or np.abs(piece).max() > 100:
                    found = np.concatenate([found, piece])
            return found

        pipe.read(4)  # it records
        yield heard
        process.terminate()


@pytest.mark.parametrize(("x", "y"), [(0.0, 0.5), (1.0, 0.0), (0.25, 1.0)])
def test_a_tone_is_heard_where_the_thing_is(stereo: Callable[[], NDArray[np.int16]], x: float, y: float) -> None:
    earcons = Earcons(100)
    tone = Tone(x, y)
    earcons.sound(tone)
    sound = stereo().astype(float)
    earcons.close()
    left, right = (sound**2).sum(axis=0)
    assert left / (left + right) == pytest.approx(np.cos(x * np.pi / 2) ** 2, abs=0.02)
    both = sound.sum(axis=1)
    peak = np.argmax(np.abs(np.fft.rfft(both, 8 * len(both)))) * RATE / (8 * len(both))
    assert peak == pytest.approx(tone.hertz, rel=0.02)


def test_a_newer_tone_cuts_an_older_one(stereo: Callable[[], NDArray[np.int16]]) -> None:
    earcons = Earcons(100)
    for y in (0.0, 0.2, 0.4, 1.0):
        earcons.sound(Tone(0.5, y))
    sound = stereo().astype(float).sum(axis=1)
    earcons.close()
    assert np.flatnonzero(np.abs(sound) > 300)[-1] / RATE < 0.35, "four in a row would take 0.5 s"


def test_a_person_explores_a_window(desktop: Desktop) -> None:
    settings = {"verbosity": "normal", "speech.output": "silent"}
    with run_program(desktop, *COMMAND, title=TITLE), run_app(desktop, settings=settings) as app:
        app.press(LEADER, "x")
        app.wait_for_text("nothing to explore yet")
        start = app.press(LEADER, "d")
        app.wait_for_text("Martha", after=start)
        wait(lambda: _state(app) == "idle", 30)
        start = app.press(LEADER, "x")
        app.wait_for_text(f"Exploring {TITLE}", after=start)
        for key, words in (("Tab", "1 of"), ("r", "Reply"), ("Right", "Archive"), ("Left", "Reply")):
            start = app.press(key)
            app.wait_for_text(words, after=start)
        start = app.press("Home")
        app.wait_for_text("Martha", after=start)
        start = app.press("Return")
        app.wait_for_text("Dear Martha", after=start)
        start = app.press("Escape")
        app.wait_for_text("Explorer closed", after=start)
        start = time.monotonic()
        subprocess.run([*regard(), "trigger", "explore"], env=desktop.env, check=True, timeout=30)
        app.wait_for_text("Exploring", after=start)
        with run_program(desktop, "xterm", "-T", "Other", title="Other"):
            app.wait_for_text("another window", after=start)
            assert active_title(desktop) == "Other"
        assert "Traceback" not in desktop.log("regard")


def _state(app: RunningApp) -> str:
    code = "from assistant.control import send; print(send({'query': 'state'})['state'])"
    command = [regard()[0].replace("/regard", "/python"), "-c", code]
    return subprocess.run(command, env=app.desktop.env, capture_output=True, text=True, check=True).stdout.strip()
