"""Where the keyboard focus goes, with a real window manager, another real program and real key presses."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from assistant.bench.app import run_program, wait
from assistant.bench.desktop import Desktop, missing_programs

pytestmark = [
    pytest.mark.gui,
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux" or bool(missing_programs()), reason="needs a private desktop"),
]
PROGRAM = Path(__file__).with_name("window_program.py")
OTHER = ("xterm", "-T", "The other program", "-e", "cat")


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with Desktop(1280, 800, sound=False) as desktop:
        yield desktop


class Program:
    """`window_program.py` on the desktop."""

    def __init__(self, desktop: Desktop, process: subprocess.Popen[str]) -> None:
        self.desktop = desktop
        self._process = process
        self.window = self.wait_for("ready")["window"]

    def command(self, word: str) -> None:
        self._process.stdin.write(word + "\n")
        self._process.stdin.flush()

    def wait_for(self, what: str) -> dict[str, Any]:
        while True:
            line = self._process.stdout.readline()
            assert line, "the program has ended"
            message = json.loads(line)
            if message["what"] == what:
                return message

    def active(self) -> int:
        self.command("active")
        return self.wait_for("active")["active"]

    def press(self, *keys: str) -> None:
        subprocess.run(["xdotool", "key", *keys], env=self.desktop.env, check=True, timeout=20)

    def type(self, words: str) -> None:
        subprocess.run(["xdotool", "type", words], env=self.desktop.env, check=True, timeout=20)


@contextmanager
def program(desktop: Desktop, *options: str) -> Iterator[Program]:
    env = desktop.env | {"PYTHONPATH": str(Path(__file__).parents[2]), "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM), *options],
        env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield Program(desktop, process)
    finally:
        process.communicate("quit\n", timeout=20)


@pytest.fixture
def other(desktop: Desktop) -> Iterator[None]:
    with run_program(desktop, *OTHER, title="The other program"):
        yield


def test_the_button_is_about_the_window_that_was_in_front_before(desktop: Desktop, other: None) -> None:
    with program(desktop, "--hidden") as ours:
        before = ours.active()
        ours.command("show")
        wait(lambda: ours.active() == ours.window, 10)
        ours.press("alt+w")
        message = ours.wait_for("triggered")
        assert message["action"] == "window"
        assert message["active"] == before != ours.window
        assert ours.active() == before  # and the person stays there


def test_alone_on_the_desktop_it_comes_back_and_says_so(desktop: Desktop) -> None:
    with program(desktop) as ours:
        wait(lambda: ours.active() == ours.window, 10)
        ours.press("alt+r")
        assert "no other window" in ours.wait_for("message")["text"]
        wait(lambda: ours.active() == ours.window, 10)


def test_the_question_takes_the_focus_and_gives_it_back(desktop: Desktop, other: None) -> None:
    with program(desktop, "--hidden") as ours:
        before = ours.active()
        for answer, words in (("Return", "a cup"), ("Escape", None)):
            ours.command("ask")
            wait(lambda: ours.active() not in (0, before), 10)
            ours.type("a cup")
            ours.press(answer)
            assert ours.wait_for("answered")["words"] == words
            wait(lambda: ours.active() == before, 10)
