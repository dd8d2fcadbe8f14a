"""A slow describer, and a person who goes on typing meanwhile: what comes late waits until they ask for it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.bench.app import LEADER, RunningApp, run_app, run_program, wait
from assistant.bench.desktop import Desktop
from assistant.bench.recorder import Recorder
from assistant.control import send
from tests.fake_describer import LateDescriber

pytestmark = [pytest.mark.e2e, pytest.mark.skipif(sys.platform != "linux", reason="a private desktop needs Linux")]

TITLE = "Typing"
FIRST, LATE = LateDescriber.FIRST, LateDescriber.LATE


@pytest.fixture(scope="module")
def gate(desktop: Desktop) -> Path:
    return desktop.folder / "gate"


@pytest.fixture(scope="module")
def app(desktop: Desktop, gate: Path) -> Iterator[RunningApp]:
    """With real tones and a terminal that notes what is typed into it."""
    desktop.env["REGARD_TEST_GATE"] = str(gate)
    terminal = ("xterm", "-T", TITLE, "-e", "sh", "-c", f"cat > {desktop.folder / 'typed'}")
    command = [sys.executable, "-m", "tests.late_app"]
    with run_program(desktop, *terminal, title=TITLE), run_app(desktop, command=command) as running:
        yield running
        assert "Traceback" not in desktop.log("regard")


@pytest.fixture(autouse=True)
def asked(app: RunningApp, gate: Path, monkeypatch: pytest.MonkeyPatch) -> float:
    """A description is asked for, its first words are said, the rest is still to come."""
    monkeypatch.setenv("REGARD_CONFIG_DIR", app.desktop.env["REGARD_CONFIG_DIR"])
    gate.unlink(missing_ok=True)
    start = app.press(LEADER, "d")
    app.wait_for_text(FIRST, after=start)
    return start


def turn_to_typing(app: RunningApp) -> None:
    """For long enough that it is noticed on a busy machine too."""
    for _ in range(8):
        subprocess.run(["xdotool", "type", "ab"], env=app.desktop.env, check=True, timeout=10)
        time.sleep(0.1)


def let_it_end(gate: Path) -> None:
    gate.touch()
    wait(lambda: send({"query": "state"})["state"] == "idle", 30)


def said(app: RunningApp, after: float) -> list[str]:
    return [entry["text"] for entry in app.utterances() if entry["time"] >= after]


def test_late_words_wait_for_the_person(app: RunningApp, gate: Path, asked: float, recorder: Recorder) -> None:
    turn_to_typing(app)
    quiet = recorder.silence(asked, quiet_seconds=0.5)
    assert quiet is not None
    before = time.monotonic()
    let_it_end(gate)
    assert recorder.first_sound(before) is not None  # the soft sound
    app.press("Return")
    wait(lambda: "abab" in (app.desktop.folder / "typed").read_text(), 10)  # all keys went to the terminal
    assert LATE[0] not in said(app, asked)

    start = app.press(LEADER, "i")
    app.wait_for_text("more to hear", after=start)
    assert LATE[0] not in said(app, asked)
    start = app.press(LEADER, "space")
    app.wait_for_text(LATE[1], after=start)
    assert said(app, start) == list(LATE)  # and not the first words again


def test_without_a_key_they_come_as_they_are(app: RunningApp, gate: Path, asked: float) -> None:
    for _ in range(5):  # a hand on the mouse is not in the way of words
        subprocess.run(["xdotool", "mousemove_relative", "3", "0"], env=app.desktop.env, check=True, timeout=10)
        time.sleep(0.05)
    let_it_end(gate)
    app.wait_for_text(LATE[1], after=asked)
    assert said(app, asked)[-3:] == [FIRST, *LATE]


def test_another_window_counts_as_well(app: RunningApp, gate: Path, asked: float) -> None:
    other = ("xterm", "-T", "Another", "-e", "sleep", "999")
    with run_program(app.desktop, *other, title="Another"):
        time.sleep(0.5)  # to be noticed; `run_program` has waited until it is in front
        let_it_end(gate)
        start = app.press(LEADER, "i")
        app.wait_for_text("more to hear", after=start)
        assert LATE[0] not in said(app, asked)
        start = app.press(LEADER, "space")
        app.wait_for_text(LATE[1], after=start)
