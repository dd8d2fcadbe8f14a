"""What is made of the text that a program gives, when the picture agrees with it, and when it does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.describers.basic import accessible
from assistant.describers.basic.describer import BasicDescriber
from assistant.describers.basic.network import Stop
from assistant.describers.basic.recognition import Reading
from assistant.events import Finished, SceneFound
from assistant.frames import Frame
from assistant.scene import AccessibleText, Box, Scene, TextLine
from assistant.tasks import Request, Task

LEFT = page.ENGLISH[4:10]
PAGE = page.render(LEFT, page.FRENCH[4:6], width=1280, height=320)


def given_lines(count: int = len(LEFT), *, dx: float = 0, dy: float = 0) -> tuple[AccessibleText, ...]:
    """The lines of the left column as a program gives them."""
    pairs = list(zip(PAGE.lines, PAGE.boxes, strict=True))[:count]
    boxes = [Box(b.x0 - 1 + dx, b.y0 - 2 + dy, b.x1 + 1 + dx, b.y1 + 2 + dy) for _, b in pairs]
    return tuple(AccessibleText(text, box) for (text, _), box in zip(pairs, boxes, strict=True))


@pytest.fixture(scope="module")
def loaded() -> BasicDescriber:
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    return describer


@pytest.fixture
def basic(loaded: BasicDescriber) -> BasicDescriber:
    loaded.forget()
    return loaded


def scenes(basic: BasicDescriber, texts: tuple[AccessibleText, ...], task: Task = Task.READ) -> list[Scene]:
    frame = Frame(PAGE.pixels, "window")
    known = Scene(frame.width, frame.height, accessible=texts)
    events = basic.describe(Request(task=task), frame, known, CancelToken())
    return [event.scene for event in events if isinstance(event, SceneFound | Finished)]


def origins(scene: Scene) -> dict[str, str]:
    return {line.text: line.origin for line in scene.lines}


def test_what_the_program_gives_is_not_read_and_the_rest_is(basic: BasicDescriber) -> None:
    end = scenes(basic, given_lines())[-1]
    assert [line.text for line in end.lines] == list(PAGE.lines)
    assert {line.origin for line in end.lines[: len(LEFT)]} == {"accessibility"}
    assert {line.origin for line in end.lines[len(LEFT) :]} == {"ocr"}
    assert end.lines_found == len(PAGE.lines)
    assert end.accessible == ()


def test_a_description_begins_with_what_the_program_gives(basic: BasicDescriber) -> None:
    first = next(scene for scene in scenes(basic, given_lines(), Task.DESCRIBE) if scene.lines)
    assert [line.text for line in first.lines] == [LEFT[0]]
    assert first.lines_found == 0  # not known yet


def test_a_tree_that_counts_from_a_wrong_corner_is_put_right(basic: BasicDescriber) -> None:
    """LibreOffice does: its text lies beside where it says."""
    end = scenes(basic, given_lines(dx=3, dy=-7))[-1]
    assert [line.text for line in end.lines] == list(PAGE.lines)
    assert origins(end)[LEFT[2]] == "accessibility"
    assert abs(end.lines[2].box.centre[1] - PAGE.boxes[2].centre[1]) <= 2


def test_a_tree_that_lies_is_not_believed(basic: BasicDescriber) -> None:
    lies = tuple(replace(text, text=text.text[::-1]) for text in given_lines())
    end = scenes(basic, lies)[-1]
    assert [line.text[:20] for line in end.lines] == [line[:20] for line in PAGE.lines]
    assert {line.origin for line in end.lines} == {"ocr"}


def test_text_where_nothing_stands_is_left_out(basic: BasicDescriber) -> None:
    ghost = AccessibleText("A sentence that was scrolled away", Box(40, 250, 300, 268))
    end = scenes(basic, (*given_lines(), ghost))[-1]
    assert ghost.text not in origins(end)
    assert len(end.lines) == len(PAGE.lines)


def test_the_same_text_twice_in_the_tree_is_one_line(basic: BasicDescriber) -> None:
    lines = given_lines()
    repeated = tuple(AccessibleText(line.text, line.box, "label") for line in lines)
    end = scenes(basic, (*repeated, *lines, *lines))[-1]
    assert [line.text for line in end.lines] == list(PAGE.lines)


def test_another_number_in_the_picture_is_right() -> None:
    assert not accessible.agrees("Total 60 cm", Reading("Total 40 cm", 0.95))
    assert accessible.agrees("Total 60 cm", Reading("Total 6O cm", 0.7))
    assert accessible.agrees("Vérifier l'orthographe", Reading("Verifier l orthographe", 0.9))
    assert not accessible.agrees("Open", Reading("Open Ctrl+O and more", 0.99))
    assert not accessible.agrees("…", Reading("", 0.0))


def test_a_line_that_was_read_gets_the_programs_words() -> None:
    line = TextLine("Sen0 order", Box(10, 10, 80, 26), 0.7)
    button = AccessibleText("Send order", Box(5, 5, 90, 30), "control")
    assert accessible.corrected(line, [button]).text == "Send order"
    assert accessible.corrected(line, [replace(button, box=Box(300, 5, 400, 30))]) == line
    assert accessible.corrected(line, [replace(button, text="Cancel")]) == line


def test_a_picture_on_a_button_is_no_letter() -> None:
    reload = AccessibleText("Reload", Box(78, 46, 112, 80), "control")
    assert accessible.is_icon(Box(84, 53, 107, 74), [reload])
    assert not accessible.is_icon(Box(5, 2, 36, 22), [AccessibleText("File", Box(0, 0, 39, 25), "control")])
    assert not accessible.is_icon(Box(300, 53, 323, 74), [reload])


def test_a_link_in_a_sentence_does_not_part_it() -> None:
    pieces = (
        AccessibleText("Read the", Box(10, 10, 80, 28)),
        AccessibleText("terms", Box(84, 10, 130, 28), "label"),
        AccessibleText(", please.", Box(131, 10, 190, 28)),
        AccessibleText("Name", Box(194, 10, 240, 28), "field"),
    )
    assert [text.text for text in accessible.merged(pieces)] == ["Read the terms, please.", "Name"]


def test_a_script_that_cannot_be_read_is_believed_by_its_ink(basic: BasicDescriber) -> None:
    reader = basic._text
    assert reader is not None
    assert not reader.recogniser.can_read("\u0531\u0532\u0533\u0534\u0535")
    armenian = tuple(replace(text, text="\u0531" * len(text.text)) for text in given_lines(2))
    found = accessible.believed(PAGE.pixels, armenian, reader, 1.0, Stop(CancelToken()))
    assert len(found) == 2
