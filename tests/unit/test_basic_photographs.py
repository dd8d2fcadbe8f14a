"""Photographs of pages: turned, tilted, bent, upside down; and scripts that are not known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from assistant.bench import documents, page
from assistant.bench.photograph import LEVELS, photograph
from assistant.bench.reading import read
from assistant.describers.basic.bending import straightened
from assistant.describers.basic.describer import BasicDescriber
from assistant.describers.basic.detection import Place
from assistant.describers.basic.levelling import mapped, page_map, upright_box
from assistant.describers.basic.orientation import quarter_turns, turned_back, upside_down
from assistant.describers.basic.recognition import Reading
from assistant.describers.basic.text import is_unread
from assistant.scene import Box

SIZE = (1200, 1600)
LINES = ("Heating and hot water are", "not affected by the work", "in the house this summer", "Write to 020 7946 0853")


@pytest.fixture(scope="module")
def basic() -> BasicDescriber:
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    return describer


def lines_of_a_page(tilt: float, turn: float) -> tuple[list[Place], np.ndarray]:
    """20 lines of two columns as a tilted camera sees them, and the homography that made them so."""
    centred = np.array(((1, 0, -600), (0, 1, -800), (0, 0, 1.0)))
    turned = np.array(((np.cos(turn), -np.sin(turn), 0), (np.sin(turn), np.cos(turn), 0), (0, 0, 1)))
    tilted = np.array(((1, 0, 0), (0, 1, 0), (tilt / 2000, tilt / 2000, 1)))
    seen = np.linalg.inv(centred) @ tilted @ turned @ centred
    found = []
    for row in range(10):
        for left in (200, 650):
            x1, y = left + 300 + 37 * row % 60, 300 + 60 * row
            corners = mapped(np.array(((left, y), (x1, y), (x1, y + 30), (left, y + 30)), np.float64), seen)
            box = Box(*corners.min(axis=0), *corners.max(axis=0))
            found.append(Place(box, tuple((float(a), float(b)) for a, b in corners)))
    return found, seen


@pytest.mark.parametrize(("tilt", "turn"), [(0.0, 0.2), (0.0, -0.25), (0.4, 0.0), (-0.5, 0.1), (0.6, -0.1)])
def test_margins_and_lines_become_upright(tilt: float, turn: float):
    places, _ = lines_of_a_page(tilt, turn)
    homography = page_map(places, *SIZE)
    assert homography is not None
    boxes = [upright_box(place, homography) for place in places]
    for column in (boxes[::2], boxes[1::2]):
        assert np.ptp([box.x0 for box in column]) < 15
    for left, right in zip(boxes[::2], boxes[1::2], strict=True):
        assert abs(left.centre[1] - right.centre[1]) < 10


def test_level_lines_are_left_alone():
    places = [Place(Box(100, 40 * i, 700, 40 * i + 25)) for i in range(20)]
    assert page_map(places, *SIZE) is None
    assert page_map([], *SIZE) is None


def test_lines_in_all_directions_make_no_wild_map():
    chance = np.random.default_rng(5)
    places = []
    for _ in range(40):
        corners = tuple((float(x), float(y)) for x, y in chance.uniform(0, 1200, (4, 2)))
        places.append(Place(Box(0, 0, 1200, 1200), corners))
    homography = page_map(places, *SIZE)
    assert homography is None or np.isfinite(homography).all()


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_places_of_a_turned_picture_are_where_they_were(turns: int):
    pixels = np.zeros((300, 500), dtype=np.uint8)
    pixels[40:60, 100:220] = 1
    rows, columns = np.nonzero(np.rot90(pixels, turns))
    turned = Place(Box(int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1))
    assert turned_back(turned, turns, 500, 300).box == Box(100, 40, 220, 60)


def test_upside_down_twice_is_as_before():
    place = Place(Box(10, 20, 110, 40), ((10, 22), (110, 20), (110, 38), (10, 40)))
    assert upside_down(upside_down(place, 500, 300), 500, 300) == place


@pytest.mark.parametrize(
    ("best", "box", "turns"), [(0, Box(0, 0, 90, 9), 0), (2, Box(0, 0, 90, 9), 2), (3, Box(0, 0, 9, 90), 3)]
)
def test_the_way_that_reads_best_is_up(best: int, box: Box, turns: int):
    assert quarter_turns([Place(box)] * 3, lambda place, way: 0.95 if way == best else 0.5) == turns
    assert quarter_turns([Place(box)] * 3, lambda place, way: 0.5) in (0, 1)
    assert quarter_turns([], lambda place, way: 1.0) == 0


def test_a_bent_line_becomes_straight():
    x = np.linspace(20, 380, 17)
    middle = np.stack([x, 60 + 20 * np.sin(x / 130)], axis=1)
    pixels = np.full((150, 400, 3), 255, dtype=np.uint8)
    cv2.polylines(pixels, [np.round(middle).astype(np.int32)], False, (0, 0, 0), 3)
    dark = straightened(pixels, middle, 31)[..., 0] < 128
    rows = np.nonzero(dark)[0]
    assert np.ptp(rows) <= 6
    assert abs(float(rows.mean()) - 15) < 1.5


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_photograph_held_any_way_is_read(basic: BasicDescriber, turns: int):
    picture = Image.new("RGB", (900, 700), "white")
    draw = ImageDraw.Draw(picture)
    for row, line in enumerate(LINES):
        draw.text((150, 150 + 60 * row), line, font=page.font(34), fill="black")
    tilted = np.asarray(picture.rotate(9, fillcolor="white", resample=Image.Resampling.BICUBIC))
    found = read(basic, np.ascontiguousarray(np.rot90(tilted, turns)), "file")
    assert [line.text for line in found.scene.lines] == list(LINES)
    for line in found.scene.lines:
        assert 0 <= line.box.x0 < line.box.x1 <= tilted.shape[turns % 2 == 0]


@pytest.mark.slow
def test_a_strong_photograph_of_two_columns(basic: BasicDescriber):
    paper = documents.render("fr", documents.fonts()[0], 11, columns=2)
    found = read(basic, photograph(paper.pixels, LEVELS["strong"], 11), "file")
    assert found.errors(paper.lines) < 5


def test_a_script_that_is_not_known_is_said_not_spoken(basic: BasicDescriber):
    picture = Image.new("RGB", (900, 120), "white")
    draw = ImageDraw.Draw(picture)
    letters = ImageFont.truetype("DejaVuSans.ttf", 28)
    draw.text((20, 10), "Поезд уходит завтра в восемь часов утра.", font=letters, fill="black")
    draw.text((20, 60), "The train leaves tomorrow at eight.", font=letters, fill="black")
    scene = read(basic, np.asarray(picture), "window").scene
    assert [line.text for line in scene.lines] == ["The train leaves tomorrow at eight."]
    assert scene.lines_unread == 1


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("", True),
        (",   .    .", True),
        ("τρν ε αι στι τ π τν πτ αα", True),
        ("The lift is out", False),
        ("- - - - - - - - -", False),
    ],
)
def test_lines_that_lack_their_letters(text: str, is_so: bool):
    place = Place(Box(0, 0, 200, 20))
    assert is_unread(Reading(text, 0.9), place) == is_so
    assert not is_unread(Reading("", 0.0), Place(Box(0, 0, 40, 20)))
