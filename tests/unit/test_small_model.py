"""The drawn scenes, what is right to say about them, how that is scored, and the toy model that was trained on them."""

import json
import random
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from assistant.bench.shapes import phrases, scenes, score
from assistant.bench.shapes.asking import Found, Reply
from assistant.cancelling import CancelToken
from assistant.cli import main
from assistant.describers.paligemma.describer import PaliGemmaDescriber
from assistant.events import Finished
from assistant.frames import Frame
from assistant.narration.narrator import Narrator
from assistant.narration.wording import capital
from assistant.scene import Box, Scene
from assistant.tasks import Request, Task

TOY = "This is the toy model: it knows only coloured shapes."


def two_things() -> scenes.Scene:
    things = (
        scenes.Thing("orange", "star", "top left", (0.1, 0.2, 0.3, 0.4)),
        scenes.Thing("blue", "cross", "bottom right", (0.6, 0.7, 0.8, 1.0)),
    )
    return scenes.Scene(np.zeros((10, 10, 3), np.uint8), things, "", None)


def test_a_scene_is_made_again_the_same():
    for index in range(20):
        one, two = scenes.make_scene(9, index), scenes.make_scene(9, index)
        assert one.things == two.things
        assert np.array_equal(one.picture, two.picture)
    assert scenes.make_scene(9, 0).things != scenes.make_scene(10, 0).things


def test_boxes_are_where_the_shapes_are():
    """A shape differs from the background inside its box up to each side, and nothing else does."""
    checked = 0
    for index in range(200):
        scene = scenes.make_scene(11, index, word_share=0)
        height, width = scene.picture.shape[:2]
        if len(scene.things) != 1 or scene.things[0].colour == "white":
            continue
        spread = (scene.picture.max(-1).astype(int) - scene.picture.min(-1)) > 110
        spread = cv2.medianBlur(spread.astype(np.uint8), 3)
        rows, columns = np.nonzero(spread)
        seen = (rows.min() / height, columns.min() / width, (rows.max() + 1) / height, (columns.max() + 1) / width)
        assert score.overlap(seen, scene.things[0].box) > 0.85, index
        checked += 1
    assert checked > 20


def test_some_scenes_have_what_training_never_shows():
    assert not any(scenes.make_scene(12, index, training=True).held_out for index in range(500))
    assert 0.2 < np.mean([scenes.make_scene(12, index).held_out for index in range(300)]) < 0.5


def test_what_is_said_of_a_scene():
    scene = two_things()
    assert phrases.caption(scene) == "an orange star and a blue cross"
    assert phrases.caption(scene, "fr") == "une étoile orange et une croix bleue"
    assert phrases.caption(scene, "de") == "ein oranger Stern und ein blaues Kreuz"
    assert phrases.caption(scene, "es") == "una estrella naranja y una cruz azul"
    assert phrases.description(scene) == (
        "There are two shapes. An orange star is at the top left. A blue cross is at the bottom right."
    )
    found = phrases.detection(scene, ["blue cross", "orange star", "red ring"])
    assert found.prompt == "detect blue cross ; orange star ; red ring"
    assert found.answer == (
        "<loc0614><loc0716><loc0818><loc1023> blue cross ; <loc0102><loc0205><loc0307><loc0409> orange star"
    )
    assert [name for name, _ in found.boxes] == ["blue cross", "orange star"]
    assert phrases.detection(scene, ["red ring"]).answer == ""


def test_left_and_right_are_told_from_other_mistakes():
    scene = two_things()
    right = phrases.caption(scene)
    assert not score.is_swapped(right, scene, right)
    assert score.is_swapped("a blue cross and an orange star", scene, right)
    assert not score.is_swapped("a red star and a blue cross", scene, right)
    description = phrases.description(scene)
    assert score.is_swapped(description.replace("left", "right", 1), scene, description)
    assert not score.is_swapped(description.replace("bottom", "top"), scene, description)
    assert not score.is_swapped(description.replace("orange", "red"), scene, description)


def test_boxes_are_matched_and_counted():
    box, other = (0.0, 0.0, 0.5, 0.5), (0.5, 0.5, 1.0, 1.0)
    assert score.match([Found("a", box, 1.0)], [("a", box), ("a", box)]) == [1.0, 0.0]
    assert score.match([Found("b", box, 1.0)], [("a", box)]) == [0.0]
    scene = two_things()
    vain = phrases.detection(scene, ["red ring"])
    there = phrases.detection(scene, ["orange star"])
    asked = [(scene, vain), (scene, vain), (scene, there)]
    replies = [
        Reply(),
        Reply(found=(Found("red ring", other, 0.6),)),
        Reply(found=(Found("orange star", there.boxes[0][1], 0.8), Found("orange star", other, 0.4))),
    ]
    assert score.thresholds(asked, replies, (0.0, 0.5, 0.7, 0.9)) == [
        {"score": 0.0, "false_boxes": 0.5, "found": 1.0, "wrong": 0.6667},
        {"score": 0.5, "false_boxes": 0.5, "found": 1.0, "wrong": 0.5},
        {"score": 0.7, "false_boxes": 0.0, "found": 1.0, "wrong": 0.0},
        {"score": 0.9, "false_boxes": 0.0, "found": 0.0, "wrong": 0.0},
    ]


def test_training_names_nothing_that_is_held_out():
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from tests.small_model import feed

    dice = random.Random(1)
    for index in range(300):
        scene = scenes.make_scene(12, index, training=True)
        asked = (phrases.exchange(scene, "answer", dice, held_out=False), feed.search(scene, dice, 4))
        assert not any(f"{colour} {shape}" in one.prompt for one in asked for colour, shape in scenes.HELD_OUT_PAIRS)


def test_patches_know_what_covers_them():
    pytest.importorskip("torch")
    pytest.importorskip("transformers")
    from tests.small_model import feed

    scene = scenes.make_scene(13, 4)
    colour, _, _, box = feed.patch_truth(scene)
    for thing in scene.things:
        here = (int(thing.centre[0] * scenes.GRID) * scenes.GRID) + int(thing.centre[1] * scenes.GRID)
        assert colour[here] == 1 + scenes.COLOURS.index(thing.colour)
        assert box[here] == pytest.approx(thing.box, abs=1e-6)


@pytest.mark.model
def test_the_scores_of_the_toy(capsys: pytest.CaptureFixture[str]) -> None:
    """Far below what it reaches (see tests/small_model/README.md), far above what words alone could."""
    torch = pytest.importorskip("torch")
    threads = torch.get_num_threads()
    try:
        assert main(["bench", "shapes", "--seed", "1", "--count", "12", "--json"]) == 0
    finally:
        torch.set_num_threads(threads)
    result = json.loads(capsys.readouterr().out)
    assert (result["model"], result["precision"], result["seed"], result["count"]) == ("shapes", "bfloat16", 1, 12)
    for group in ("all", "held_out"):
        assert {"caption", "describe", "answer", "ocr", "iou", "swaps", "false_boxes"} <= result[group].keys()
    assert result["all"]["caption"] >= 0.9
    assert result["all"]["answer"] >= 0.9
    assert result["all"]["iou"] >= 0.8
    assert [row["score"] for row in result["thresholds"]] == list(score.LEVELS)


def test_a_count_of_scenes_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "shapes", "--count", "0"]) == 1
    assert capsys.readouterr().err == ('error: "0" is no number of scenes.\nhint: Give a whole number, 1 or more.\n')


def test_without_the_packages_there_is_one_clear_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("assistant.bench.shapes.asking.find_spec", lambda name: None)
    assert main(["bench", "shapes", "--count", "1"]) == 1
    assert capsys.readouterr().err.startswith("error: The packages that PaliGemma needs are not installed.\nhint: ")


def test_the_toy_is_told_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is in the list, never recommended, and no installed model takes its name."""
    assert main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("shapes comes with Regard and is a toy") for line in lines)
    assert main(["models", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert Path(listed["toy"]["folder"], "model.safetensors").stat().st_size < 20_000_000
    assert "shapes" not in [one["name"] for one in listed["models"]]
    assert main(["models", "import", listed["toy"]["folder"], "--name", "shapes"]) == 1
    assert "toy model" in capsys.readouterr().err


@pytest.mark.model
def test_from_a_picture_to_words_and_boxes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A drawn scene as a file, described by the toy as a person would ask for it, and then by the same describer."""
    torch = pytest.importorskip("torch")
    drawn = (scenes.make_scene(1 << 42, index) for index in range(50))
    scene = next(one for one in drawn if len(one.things) == 2 and one.word and not one.held_out)
    file = tmp_path / "scene.png"
    Image.fromarray(scene.picture).save(file)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # on a busy machine, threads that wait for one another take most of the time
    try:
        command = ["describe", str(file), "--verbosity", "detailed", "--describer", "paligemma", "--model", "shapes"]
        assert main([*command, "--in-process", "--json"]) == 0
        result = json.loads(capsys.readouterr().out)
        assert (result["model"], result["warnings"]) == ("shapes", ["toy"])
        assert result["sentences"].count(TOY) == 1
        assert phrases.description(scene) in result["text"]

        describer = PaliGemmaDescriber("shapes")
        describer.load(lambda what, share: None)
        frame = Frame(scene.picture, "file")

        def ask(request: Request) -> tuple[Scene, list[str]]:
            narrator = Narrator(request)
            happened = list(describer.describe(request, frame, Scene(frame.width, frame.height), CancelToken()))
            said = [sentence.text for event in happened for sentence in narrator.feed(event)]
            assert said[0] == TOY
            assert isinstance(happened[-1], Finished)
            return happened[-1].scene, said[1:]

        assert ask(Request())[1][0] == f"{capital(phrases.caption(scene))}."
        first = scene.things[0]
        assert ask(Request(Task.ASK, question=f"where is the {first.name}?"))[0].answer == first.place
        assert ask(Request(Task.READ))[1] == [scene.word]
        y0, x0, y1, x1 = first.box
        true = Box(x0 * frame.width, y0 * frame.height, x1 * frame.width, y1 * frame.height)
        for request in (Request(Task.FIND, thing=first.name), Request(Task.LOCATE)):
            found = ask(request)[0].objects
            assert max(one.box.iou(true) for one in found if one.label in (first.name, first.shape)) > 0.5
    finally:
        torch.set_num_threads(threads)
