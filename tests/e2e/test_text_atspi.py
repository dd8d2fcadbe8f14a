"""The text that real programs and broken ones give, and what is made of it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("AT-SPI is not here", allow_module_level=True)

from assistant.bench.app import run_program
from assistant.bench.desktop import Desktop
from assistant.cancelling import CancelToken
from assistant.capture import CaptureSource, Target, open_screen
from assistant.capture.focus import FocusReader, open_focus
from assistant.describers.basic.describer import BasicDescriber
from assistant.frames import Rect
from assistant.scene import AccessibleText, Scene
from assistant.tasks import Request, Source, Task
from tests.e2e.dialog import TITLE
from tests.e2e.lying_program import LINES, SECRET
from tests.e2e.x11_window import wait

pytestmark = pytest.mark.e2e

HERE = Path(__file__).parent
SECONDS = 5.0
"""More than the engine gives: a test machine may be busy."""
LETTER = "Dear Martha, the roses arrived on Tuesday morning\nand every one of them is healthy.\n\nYours, Oliver\n"


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


def shown(found: tuple[AccessibleText, ...]) -> list[str]:
    """The texts without the parts of the window."""
    return [text.text for text in found if text.kind != "part"]


def texts(reader: FocusReader, target: Target, last: str) -> dict[str, AccessibleText]:
    """All texts of the window, as soon as `last` is among them."""

    def found() -> dict[str, AccessibleText] | None:
        by_text = {text.text: text for text in reader.read_text(target, SECONDS)}
        return by_text if last in by_text else None

    result: dict[str, AccessibleText] = wait(found, f"the text {last!r}")
    return result


def test_a_qt_dialog_is_read_once_and_without_its_password(
    desktop: Desktop, screen: CaptureSource, reader: FocusReader
) -> None:
    with run_program(desktop, sys.executable, str(HERE / "dialog.py"), title=TITLE):
        target = screen.target(Source("window"))
        given = texts(reader, target, "Margherita")
        assert given["Margherita"].kind == "field"
        assert given["Send"].kind == "control"
        assert not any("secret" in text for text in given)
        frame = screen.capture(target)
        describer = BasicDescriber()
        known = Scene(frame.width, frame.height, accessible=tuple(given.values()))
        *_, end = describer.describe(Request(task=Task.READ), frame, known, CancelToken())
        describer.close()
        read = [line.text for line in end.scene.lines]
        for once in ("Name", "Margherita", "Password", "Extra cheese", "Large", "first line", "second line", "Capers"):
            assert read.count(once) == 1, read
        assert {line.text: line.origin for line in end.scene.lines}["Margherita"] == "accessibility"
        assert read.index("Name") < read.index("Extra cheese") < read.index("first line") < read.index("Send")


@pytest.mark.skipif(shutil.which("zenity") is None, reason="no GTK program here")
def test_the_lines_of_a_gtk_text_have_their_places(
    desktop: Desktop, screen: CaptureSource, reader: FocusReader, tmp_path: Path
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER, encoding="utf-8")
    command = ("zenity", "--text-info", "--title=Letter", f"--filename={path}", "--width=600", "--height=300")
    with run_program(desktop, *command, title="Letter"):
        target = screen.target(Source("window"))
        given = texts(reader, target, "Yours, Oliver")
        lines = [given[line] for line in LETTER.splitlines() if line]
        assert all(line.kind == "line" for line in lines)
        tops = [line.box.y0 for line in lines]
        assert tops == sorted(tops)
        assert tops[2] - tops[1] > 1.5 * (tops[1] - tops[0])  # the empty line
        assert lines[0].box.width > lines[1].box.width > lines[2].box.width


@contextmanager
def liar(desktop: Desktop, kind: str) -> Iterator[Target]:
    """A program with a tree like that, and the window that it would have."""
    command = [sys.executable, "-m", "tests.e2e.lying_program", kind]
    process = subprocess.Popen(command, env=desktop.env, stdout=subprocess.PIPE, cwd=HERE.parents[1])
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == b"ready\n"
        yield Target("window", "Liar", Rect(0, 0, 800, 600), pid=process.pid)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_good_tree_of_the_same_program(desktop: Desktop, reader: FocusReader) -> None:
    with liar(desktop, "good") as target:
        assert shown(reader.read_text(target, SECONDS)) == LINES.split("\n")


@pytest.mark.parametrize("kind", ["outside", "negative", "vast", "crowd", "dies", "types", "cycle", "deep", "password"])
def test_bad_trees_give_no_text(desktop: Desktop, reader: FocusReader, kind: str) -> None:
    with liar(desktop, kind) as target:
        found = reader.read_text(target, 1.0)
        assert SECRET not in str(found)
        if kind in ("cycle", "deep"):  # each object is asked once
            assert len(found) < 200
        else:
            assert found == ()


@pytest.mark.parametrize("kind", ["hang", "long", "loops", "many"])
def test_slow_programs_cost_the_time_that_they_are_given(desktop: Desktop, reader: FocusReader, kind: str) -> None:
    with liar(desktop, kind) as target:
        start = time.monotonic()
        found = reader.read_text(target, 0.4)
        assert time.monotonic() - start < 5
        assert all(len(text.text) <= 400 for text in found)
    with liar(desktop, "good") as target:  # late answers to the old questions are no answers to the new ones
        assert shown(reader.read_text(target, SECONDS)) == LINES.split("\n")
