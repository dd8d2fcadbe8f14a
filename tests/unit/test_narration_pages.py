"""Of a file with several pages or frames it is said which one this is, whatever was asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from assistant.events import Captured, Finished
from assistant.frames import Frame
from assistant.narration.narrator import Narrator
from assistant.report import report
from assistant.scene import Scene
from assistant.tasks import Request, Task, Verbosity

FRAME = Frame(np.zeros((10, 10, 3), np.uint8), "file", title="a.tiff", notes=("pages",), page=2, pages=12)
SEEN = Scene(10, 10, looked_for=frozenset({"objects", "text"}))


def told(task: Task, frame: Frame, verbosity: Verbosity = Verbosity.NORMAL) -> list[str]:
    request = Request(task, thing="cup", question="who?", verbosity=verbosity)
    narrator = Narrator(request)
    events = (Captured(request.id, "capture", frame), Finished(request.id, "basic", SEEN))
    return [sentence.text for event in events for sentence in narrator.feed(event)]


@pytest.mark.parametrize("task", [Task.DESCRIBE, Task.READ, Task.ASK, Task.FIND, Task.LOCATE])
def test_the_page_is_told_once(task: Task) -> None:
    assert told(task, FRAME).count("Page 2 of 12.") == 1


@pytest.mark.parametrize(
    ("page", "words"),
    [(1, "The picture moves; this is its first frame."), (3, "The picture moves; this is frame 3 of 12.")],
)
def test_the_frame_of_an_animation(page: int, words: str) -> None:
    assert words in told(Task.DESCRIBE, replace(FRAME, notes=("animated",), page=page))


def test_that_it_was_made_smaller_is_a_detail() -> None:
    frame = replace(FRAME, notes=("reduced",))
    words = "The picture is very large and was made smaller."
    assert words in told(Task.DESCRIBE, frame, Verbosity.DETAILED)
    assert words not in told(Task.DESCRIBE, frame)


def test_programs_are_told() -> None:
    request = Request()
    found = report(request, FRAME, SEEN, (), {}, "basic", "")
    assert "pages" in found["warnings"]
    assert (found["frame"]["page"], found["frame"]["pages"]) == (2, 12)
