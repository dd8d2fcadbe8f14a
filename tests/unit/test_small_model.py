"""The synthetic scenes, what is said about them, and the small PaliGemma 2 that was trained on them."""

import random
from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

from tests.small_model import feed, phrases, scenes, score

pytestmark = pytest.mark.model
WEIGHTS = Path(score.__file__).parent / "weights"


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
        vivid = cv2.cvtColor(scene.picture, cv2.COLOR_RGB2HSV)[..., 1].astype(int)
        spread = (scene.picture.max(-1).astype(int) - scene.picture.min(-1)) > 110
        spread = cv2.medianBlur(spread.astype(np.uint8), 3)
        assert vivid.any()
        rows, columns = np.nonzero(spread)
        seen = (rows.min() / height, columns.min() / width, (rows.max() + 1) / height, (columns.max() + 1) / width)
        assert score.overlap(seen, scene.things[0].box) > 0.85, index
        checked += 1
    assert checked > 20


def test_training_never_shows_what_is_held_out():
    for index in range(500):
        assert not scenes.make_scene(12, index, training=True).held_out
    assert 0.2 < np.mean([scenes.make_scene(12, index).held_out for index in range(300)]) < 0.5
    dice = random.Random(1)
    for index in range(300):
        scene = scenes.make_scene(12, index, training=True)
        exchange = phrases.exchange(scene, random.Random(index).choice(("answer", "detect")), dice, held_out=False)
        assert not any(f"{colour} {shape}" in exchange.prompt for colour, shape in scenes.HELD_OUT_PAIRS)


def test_what_is_said_of_a_scene():
    things = (
        scenes.Thing("orange", "star", "top left", (0.1, 0.2, 0.3, 0.4)),
        scenes.Thing("blue", "cross", "bottom right", (0.6, 0.7, 0.8, 1.0)),
    )
    scene = scenes.Scene(np.zeros((10, 10, 3), np.uint8), things, "", None)
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
    assert [name for name, _ in score.read_boxes(found.answer)] == ["blue cross", "orange star"]
    assert phrases.detection(scene, ["red ring"]).answer == ""


def test_scorer_counts_swaps_and_matches_boxes():
    things = (
        scenes.Thing("orange", "star", "top left", (0.1, 0.2, 0.3, 0.4)),
        scenes.Thing("blue", "cross", "bottom right", (0.6, 0.7, 0.8, 1.0)),
    )
    scene = scenes.Scene(np.zeros((10, 10, 3), np.uint8), things, "", None)
    right = phrases.caption(scene)
    assert not score.swaps(right, scene, right)
    assert score.swaps("a blue cross and an orange star", scene, right)
    assert not score.swaps("a red star and a blue cross", scene, right)
    description = phrases.description(scene)
    assert score.swaps(description.replace("left", "right", 1), scene, description)
    box = (0.0, 0.0, 0.5, 0.5)
    assert score.match([("a", box)], [("a", box), ("a", box)]) == [1.0, 0.0]
    assert score.match([("b", box)], [("a", box)]) == [0.0]


def test_patches_know_what_covers_them():
    scene = scenes.make_scene(13, 4)
    colour, _, _, box = feed.patch_truth(scene)
    for thing in scene.things:
        here = (int(thing.centre[0] * scenes.GRID) * scenes.GRID) + int(thing.centre[1] * scenes.GRID)
        assert colour[here] == 1 + scenes.COLOURS.index(thing.colour)
        assert box[here] == pytest.approx(thing.box, abs=1e-6)


# The processor makes a NumPy array of a tensor in a way that NumPy 2 deprecates.
@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_the_trained_model_sees():
    """Far below what it scores (see its README), far above what words alone could reach."""
    result = score.score(score.Speaker(WEIGHTS), seed=1, count=20)["all"]
    assert result["caption"] >= 0.7
    assert result["answer"] >= 0.75
    assert result["iou"] >= 0.45
