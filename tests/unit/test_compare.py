"""What changed between two pictures: the engine on generated pairs, what is remembered, and the words."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from PIL import Image

from assistant import wire
from assistant.bench.compare import compared, judged, told
from assistant.bench.compare_pairs import Pair, photos, screens
from assistant.cli import main
from assistant.comparing.lines import Carried, Fresh, is_same, text_changes
from assistant.earlier import MOST, Earlier
from assistant.events import Captured, Finished
from assistant.frames import Frame, Rect
from assistant.narration.narrator import Narrator
from assistant.scene import Box, Change, Scene, SceneObject, TextLine
from assistant.tasks import Request, Task, Verbosity

LINE = Box(10, 100, 200, 120)


@cache
def pairs() -> dict[str, Pair]:
    return {pair.name: pair for pair in (*screens(1), *photos(1))}


@pytest.mark.parametrize(
    "name",
    ["scrolled", "edit and dialog", "clock", "thing moved, camera moved", "only noise"],
)
def test_what_changed_is_found_and_nothing_else(name: str) -> None:
    pair = pairs()[name]
    scene = compared(pair)
    _, missed, invented = judged(pair, scene)
    assert not missed
    assert not invented
    assert told(scene, pair)


def test_a_picture_and_itself_are_the_same() -> None:
    pair = pairs()["clock"]
    same = replace(pair, new=pair.old)
    scene = compared(same)
    assert scene.relation == "same"
    assert told(scene, same) == ["Nothing has changed, not a single pixel."]


@pytest.mark.parametrize("colours", [(0, 255), (0, 0), (255, 90)])
def test_blank_pictures(colours: tuple[int, int]) -> None:
    old, new = (np.full((60, 80, 3), colour, np.uint8) for colour in colours)
    assert len(told(compared(Pair("", old, new)), Pair("", old, new))) == 1


def test_a_picture_that_went_black_is_said_to_be() -> None:
    pair = pairs()["clock"]
    part = np.ascontiguousarray(pair.old[:200, :300])
    went = replace(pair, old=part, new=np.zeros_like(part))
    assert "Second picture: completely black." in told(compared(went), went)


def line(text: str, box: Box = LINE) -> TextLine:
    return TextLine(text, box)


def changes(old: list[TextLine], new: list[TextLine]) -> list[Change]:
    found, _ = text_changes([Carried(one, one.box) for one in old], [Fresh(one) for one in new])
    return found


def test_lines_in_one_place_are_edited_and_others_come_and_go() -> None:
    below = Box(10, 300, 200, 320)
    assert [change.kind for change in changes([line("Dear Sam,")], [line("Dear Sally,")])] == ["text-changed"]
    assert [change.kind for change in changes([line("Total: 12")], [line("Send", below)])] == [
        "text-gone",
        "text-appeared",
    ]


def test_a_line_that_was_pushed_elsewhere_is_no_change() -> None:
    assert changes([line("The same words")], [line("The same words", Box(10, 400, 200, 420))]) == []


def test_a_clock_is_minor_and_a_caret_is_nothing() -> None:
    (change,) = changes([line("Monday 14:05")], [line("Monday 14:06")])
    assert change.is_minor
    assert is_same("Dear Sam", "Dear Sam|")
    assert not is_same("Costs 5", "Costs 5 €")


def test_a_paragraph_in_other_lines_is_one_change() -> None:
    rows = [Box(10, 100 + 24 * row, 400, 120 + 24 * row) for row in range(3)]
    old = ["we met in the garden", "near the old bridge and", "talked until the evening"]
    new = ["we met on Monday in the", "garden near the old bridge", "and talked until the evening"]
    (change,) = changes([*map(line, old, rows)], [*map(line, new, rows)])
    assert change.kind == "text-changed"
    assert "on Monday" in change.text


# In memory.


def window(number: int, **more: object) -> Frame:
    return replace(Frame(np.full((4, 4, 3), number, np.uint8), "window", window_id=number), **more)  # type: ignore[arg-type]


def test_the_last_picture_of_each_window_is_kept_and_only_a_few() -> None:
    earlier = Earlier()
    for number in range(1, MOST + 2):
        earlier.keep(window(number), None)
    assert earlier.of(window(1)) is None
    found = earlier.of(window(2))
    assert found is not None
    earlier.keep(window(2, earlier=found.frame), None)
    again = earlier.of(window(2))
    assert again is not None
    assert again.frame.earlier is None
    earlier.forget()
    assert earlier.of(window(2)) is None
    earlier.keep(Frame(np.zeros((4, 4, 3), np.uint8), "file", title="a"), None)
    assert earlier.of(Frame(np.zeros((4, 4, 3), np.uint8), "file", title="a")) is None


def test_two_frames_cross_to_the_child_as_one() -> None:
    before = Frame(np.full((3, 5, 3), 7, np.uint8), "window", Rect(0, 0, 5, 3), time=100.0)
    about, pixels = wire.encode_frame(window(9, earlier=before))
    back = wire.decode_frame(json.loads(json.dumps(about)), pixels)
    assert back.earlier is not None
    assert back.earlier.pixels.tolist() == before.pixels.tolist()
    assert back.earlier.time == 100
    assert back.pixels.tolist() == window(9).pixels.tolist()


# The words.


def spoken(scene: Scene, frame: Frame | None = None, verbosity: Verbosity = Verbosity.NORMAL) -> list[str]:
    request = Request(Task.COMPARE, verbosity=verbosity)
    narrator = Narrator(request)
    if frame:
        narrator.feed(Captured(request.id, "capture", frame))
    return [sentence.text for sentence in narrator.feed(Finished(request.id, "basic", scene))]


CHANGES = (
    Change("appeared", Box(0, 0, 30, 30), None, "cup", score=0.8),
    Change("gone", None, Box(70, 0, 99, 30), "dog", score=0.3),
    Change("moved", Box(0, 60, 30, 99), Box(60, 60, 99, 99), "chair", score=0.8),
    Change("text-changed", Box(0, 0, 9, 9), Box(0, 0, 9, 9), text="two", old_text="one"),
)
SCENE = Scene(100, 100, changes=CHANGES, relation="alike", earlier=Scene(100, 100))


def test_each_change_in_a_sentence() -> None:
    assert spoken(SCENE) == [
        "Four things changed.",
        "New: a cup at the top left.",
        "Maybe gone: a dog at the top right.",
        "The chair moved: before at the bottom right, now at the bottom left.",
        "“one” is now “two”.",
    ]
    assert spoken(SCENE, verbosity=Verbosity.BRIEF) == ["Four things changed. New: a cup at the top left."]


def test_it_is_said_since_when() -> None:
    frame = window(1, time=220.0, earlier=window(1, time=100.0))
    assert spoken(SCENE, frame)[0] == "Since two minutes ago: four things changed."
    assert spoken(SCENE.with_(changes=CHANGES[3:]), frame) == ["Since two minutes ago: “one” is now “two”."]
    assert spoken(SCENE.with_(changes=()), frame) == ["Since two minutes ago: no change that can be seen."]


def test_a_clock_is_told_only_where_everything_is() -> None:
    scene = SCENE.with_(changes=(replace(CHANGES[3], text="10:01", old_text="10:00", is_minor=True),))
    assert spoken(scene) == ["Nothing has changed but a clock."]
    assert spoken(scene, verbosity=Verbosity.DETAILED) == ["“10:00” is now “10:01”."]


def test_two_different_pictures_are_both_named() -> None:
    one = Scene(100, 100, objects=(SceneObject("cat", Box(0, 0, 50, 50), 0.9),))
    two = Scene(100, 100, lines=(line("Total", Box(9, 9, 60, 20)),), relation="other", earlier=one)
    assert spoken(two) == [
        "These are two different pictures.",
        "First picture: a cat.",
        "Second picture: text “Total”.",
    ]


# The command.


def test_the_command_prints_changes_as_json(tmp_path: object, capsys: pytest.CaptureFixture[str]) -> None:
    pair = pairs()["value"]
    paths = [f"{tmp_path}/a.png", f"{tmp_path}/b.png"]
    for path, pixels in zip(paths, (pair.old, pair.new), strict=True):
        Image.fromarray(pixels).save(path)
    assert main(["compare", *paths, "--json", "--in-process"]) == 0
    (change,) = json.loads(capsys.readouterr().out)["changes"]
    assert change["kind"] == "text-changed"
    assert change["old_position"] == change["position"]
    assert set(change) == {
        "kind", "label", "text", "old_text", "box", "old_box", "position", "old_position", "score",
    }  # fmt: skip


@pytest.mark.parametrize(("first", "word"), [(True, "First"), (False, "Second")])
def test_a_bad_file_is_named(first: bool, word: str, tmp_path: object, capsys: pytest.CaptureFixture[str]) -> None:
    Image.fromarray(pairs()["clock"].old).save(f"{tmp_path}/good.png")
    files = [f"{tmp_path}/nowhere.png", f"{tmp_path}/good.png"]
    assert main(["compare", *(files if first else files[::-1]), "--in-process"]) == 1
    error, hint = capsys.readouterr().err.splitlines()
    assert error.startswith(f"error: {word} picture: ")
    assert hint.startswith("hint: ")
