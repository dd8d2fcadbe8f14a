"""The main job, end to end: another program has the focus, real keys are pressed, real speech is recorded."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator

import pytest

from assistant.bench.app import LEADER, RunningApp, run_app, run_program, wait
from assistant.bench.desktop import Desktop
from assistant.bench.hearing import HEARD, similarity
from assistant.bench.letter import COMMAND, FOCUSED, LINES, TITLE
from assistant.bench.recorder import Recorder

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform != "linux", reason="a private desktop needs Linux")]

LETTER = {"title": TITLE}


@pytest.fixture(scope="module")
def letter(desktop: Desktop) -> Iterator[None]:
    with run_program(desktop, *COMMAND, title=TITLE):
        yield


@pytest.fixture(scope="module")
def app(desktop: Desktop, letter: None) -> Iterator[RunningApp]:
    with run_app(desktop, settings={"verbosity": "normal", "speech.earcons": "false"}) as running:
        yield running
        assert "Traceback" not in desktop.log("regard")


def test_a_key_press_describes_the_window_in_front(app: RunningApp) -> None:
    start = app.press(LEADER, "d")
    first = app.wait_for_text(TITLE, after=start)
    said = [entry["text"] for entry in app.utterances() if entry["time"] >= start - 0.01]
    assert said[0] == first["text"]
    app.wait_for_text(FOCUSED, after=start)
    app.wait_for_text(LINES[1], after=start)


def test_what_sounds_is_what_was_meant(app: RunningApp, recorder: Recorder) -> None:
    """The recording against a synthesis of the same words, and against others as long, which must not pass."""
    recorder.silence(time.monotonic(), quiet_seconds=0.5)
    start = app.press(LEADER, "d")
    first = app.wait_for_text(TITLE, after=start)
    second = app.wait_for_text(LINES[0], after=start)
    heard = recorder.samples(start, second["time"])
    app.press("Escape")
    assert similarity(heard, first["text"]) > HEARD
    for wrong in ("Window Kitchen table, Cancel button,", "Folder Holiday pictures, Search field,"):
        assert similarity(heard, wrong) < HEARD


def test_escape_silences_and_nothing_follows(app: RunningApp, recorder: Recorder) -> None:
    start = app.press(LEADER, "d")
    assert recorder.first_sound(start) is not None
    pressed = app.press("Escape")
    silent = recorder.silence(pressed, quiet_seconds=1.0)
    assert silent is not None
    assert silent - pressed < 1.0  # `regard bench hotkey` measures it; this only tells stopping from reading on
    assert not [entry for entry in app.utterances() if entry["time"] > pressed + 0.5]


def test_a_newer_key_interrupts_an_older_one(app: RunningApp) -> None:
    app.press(LEADER, "r")
    start = app.press(LEADER, "s")
    said = app.wait_for_text("screen", after=start)
    later = [entry["text"] for entry in app.utterances() if entry["time"] >= start]
    assert said["text"] == later[0]
    app.press("Escape")


def test_trigger_does_what_a_key_does(app: RunningApp) -> None:
    import subprocess

    from assistant.bench.app import regard

    start = time.monotonic()
    done = subprocess.run([*regard(), "trigger", "read"], env=app.desktop.env, check=False, timeout=30)
    assert done.returncode == 0
    app.wait_for_text(LINES[0].split()[1], after=start)
    app.press("Escape")


def test_an_unknown_key_of_the_layer_says_nothing(app: RunningApp) -> None:
    wait(lambda: True, 1)
    before = len(app.utterances())
    app.press(LEADER, "y")
    app.press(LEADER, "i")
    said = wait(lambda: app.utterances()[before:], 10)
    assert said is not None
    assert len(said) == 1  # only the status
