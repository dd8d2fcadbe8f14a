"""Decoding of NanoDet, and what it sees on photographs (of scikit-image's package) and on pictures of nothing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import skimage
from PIL import Image

from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import FACES, OBJECTS
from assistant.describers.basic.faces import FaceDetector
from assistant.describers.basic.network import Stop
from assistant.describers.basic.objects import SIDE, ObjectDetector, agreed, decoded, strongest
from assistant.labels import COCO
from assistant.scene import Box, SceneObject
from resources import ROOT

PHOTOGRAPHS = Path(skimage.__file__).parent / "data"


def photograph(name: str) -> np.ndarray:
    return np.asarray(Image.open(PHOTOGRAPHS / name).convert("RGB"))


@pytest.fixture(scope="module")
def detector() -> ObjectDetector:
    return ObjectDetector(OBJECTS)


@pytest.fixture(scope="module")
def faces() -> FaceDetector:
    return FaceDetector(FACES)


def stop() -> Stop:
    return Stop(CancelToken())


def test_there_are_80_labels():
    assert len(COCO) == len(set(COCO)) == 80


def test_a_distribution_becomes_a_box():
    sides = np.full((16, 44), -20.0, dtype=np.float32)  # a grid of 4 x 4: a stride of 104 pixels
    for side, distance in enumerate((1, 0, 2, 1)):
        sides[5, side * 11 + distance] = 20.0
    stride = SIDE / 4
    assert decoded(sides)[5] == pytest.approx((0.5 * stride, 1.5 * stride, 3.5 * stride, 2.5 * stride), abs=0.1)


def test_of_boxes_of_one_label_the_best_is_kept():
    boxes = np.array([(0, 0, 10, 10), (1, 0, 11, 10), (0, 0, 10, 10), (40, 0, 50, 10)], dtype=np.float32)
    scores = np.array((0.6, 0.9, 0.5, 0.1), dtype=np.float32)
    assert strongest(boxes, scores, np.array((1, 1, 2, 1)), 0.3, 0.5) == [1, 2]


def test_views_must_agree():
    cup, moved = SceneObject("cup", Box(0, 0, 10, 10), 0.6), SceneObject("cup", Box(2, 0, 12, 10), 0.4)
    bowl = SceneObject("bowl", Box(0, 0, 10, 10), 0.9)
    assert agreed([bowl, cup], [moved]) == (SceneObject("cup", Box(1, 0, 11, 10), 0.5),)
    assert agreed([bowl], []) == ()


@pytest.mark.parametrize(
    ("name", "label", "box"),
    [
        ("chelsea.png", "cat", Box(0, 0, 440, 300)),
        ("astronaut.png", "person", Box(15, 15, 365, 510)),
        ("motorcycle_left.png", "motorcycle", Box(100, 85, 685, 450)),
        ("horse.png", "horse", Box(15, 5, 395, 315)),
    ],
)
def test_main_object_of_a_photograph(detector: ObjectDetector, name: str, label: str, box: Box):
    found = detector.find(photograph(name), stop())
    assert found[0].label == label
    assert found[0].box.iou(box) > 0.8
    assert (found[0].score or 0) > 0.5


def test_the_photograph_that_ships_shows_a_cup(detector: ObjectDetector):
    found = detector.find(np.asarray(Image.open(ROOT / "pictures" / "coffee.jpg").convert("RGB")), stop())
    (cup,) = (thing for thing in found if thing.label == "cup")
    assert cup.box.iou(Box(170, 20, 415, 280)) > 0.7


@pytest.mark.parametrize(
    "kind", ["grey", "gradient", "noise", "stripes", "page", "dark page", "brick.png", "grass.png"]
)
def test_nothing_where_nothing_is(detector: ObjectDetector, faces: FaceDetector, kind: str):
    ramp = (np.arange(640) * 255 // 639).astype(np.uint8)
    pictures = {
        "grey": lambda: np.full((480, 640, 3), 128, dtype=np.uint8),
        "gradient": lambda: np.broadcast_to(ramp[None, :, None], (480, 640, 3)),
        "noise": lambda: np.random.default_rng(3).integers(0, 256, (480, 640, 3), dtype=np.uint8),
        "stripes": lambda: np.broadcast_to(((np.arange(640) // 20 % 2) * 255).astype(np.uint8)[:, None], (480, 640, 3)),
        "page": lambda: page.render().pixels,
        "dark page": lambda: page.render(is_dark=True).pixels,
    }
    picture = np.ascontiguousarray(pictures[kind]() if kind in pictures else photograph(kind))
    found = detector.find(picture, stop())
    assert [thing for thing in found if (thing.score or 0) >= 0.4] == []
    assert faces.find(picture, found, stop()) == ()


def test_a_face_lies_in_its_person(detector: ObjectDetector, faces: FaceDetector):
    picture = photograph("astronaut.png")
    found = detector.find(picture, stop())
    (face,) = faces.find(picture, found, stop())
    assert face.label == "face"
    assert face.box.iou(Box(178, 75, 277, 175)) > 0.7
    assert face.box.intersection(found[0].box) == pytest.approx(face.box.area)


def test_a_small_face_is_found_in_its_person(detector: ObjectDetector, faces: FaceDetector):
    """In the whole picture this face has four pixels of the network's 128."""
    picture = np.full((1024, 1800, 3), 90, dtype=np.uint8)
    picture[500:1012, 100:612] = photograph("astronaut.png")
    person = SceneObject("person", Box(114, 514, 464, 1010), 0.7)
    assert len(faces.find(picture, [person], stop())) == 1


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (3, 4)])
def test_tiny_pictures(detector: ObjectDetector, faces: FaceDetector, size: tuple[int, int]):
    picture = np.random.default_rng(5).integers(0, 256, (*size, 3), dtype=np.uint8)
    person = SceneObject("person", Box(0, 0, 1, 1), 0.7)
    assert faces.find(picture, [*detector.find(picture, stop()), person], stop()) == ()
