"""Where text is looked for, and where it is not looked for again."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import text_models
from assistant.describers.basic.detection import Place, TextDetector
from assistant.describers.basic.network import Stop
from assistant.describers.basic.regions import PICTURES, PlaceFinder, around, busy, joined, moved, news, tile_prints
from assistant.describers.basic.text import DETECTOR
from assistant.frames import Pixels
from assistant.scene import Box

LEFT, RIGHT = page.ENGLISH[4:24], page.FRENCH[4:10]
FIRST = page.render(LEFT, RIGHT, width=1200, height=700)
STOP = Stop(CancelToken())


class CountingDetector(TextDetector):
    """The detector; `pixels` counts what it was given."""

    pixels = 0

    def find(self, pixels: Pixels, stop: Stop, scale: float = 1.0) -> tuple[Place, ...]:
        self.pixels += pixels.shape[0] * pixels.shape[1]
        return super().find(pixels, stop, scale)


@pytest.fixture(scope="module")
def detector() -> CountingDetector:
    folder = text_models()
    assert folder is not None
    return CountingDetector(folder / DETECTOR)


def look(finder: PlaceFinder, detector: CountingDetector, pixels: Pixels) -> tuple[list[Box], float]:
    """The places, and the share of the picture that was looked at."""
    detector.pixels = 0
    boxes = sorted(place.box for place in finder.find(pixels, STOP, 1.0))
    return boxes, detector.pixels / (pixels.shape[0] * pixels.shape[1])


def test_paper_is_not_looked_at(detector: CountingDetector) -> None:
    paper = np.full((800, 1000, 3), 250, np.uint8)
    paper[:, 990:] = 200  # a scroll bar
    paper[0] = 0
    boxes, share = look(PlaceFinder(detector), detector, paper)
    assert (boxes, share < 0.01) == ([], True)  # only the corner where both lines meet


def test_the_same_lines_are_found_in_parts(detector: CountingDetector) -> None:
    few = page.render(LEFT[:4], RIGHT[:2], width=1200, height=700)
    boxes, share = look(PlaceFinder(detector), detector, few.pixels)
    assert share < 0.5
    whole = sorted(place.box for place in detector.find(few.pixels, STOP))
    assert len(boxes) == len(whole) == 6
    assert all(max(a.iou(b) for b in whole) > 0.7 for a in boxes)


def test_only_what_changed_is_looked_at(detector: CountingDetector) -> None:
    finder = PlaceFinder(detector)
    before, _ = look(finder, detector, FIRST.pixels)
    assert look(finder, detector, FIRST.pixels) == (before, 0.0)
    changed = page.render((*LEFT[:8], "This one line is new.", *LEFT[9:]), RIGHT, width=1200, height=700)
    after, share = look(finder, detector, changed.pixels)
    assert share < 0.25
    assert len(after) == len(before) == len(FIRST.lines)
    new = [box for box in after if box not in before]
    old = FIRST.boxes[8].centre[1]
    assert any(abs(box.centre[1] - old) < 4 and box.width < FIRST.boxes[8].width for box in new)


def test_what_went_away_is_gone(detector: CountingDetector) -> None:
    finder = PlaceFinder(detector)
    before, _ = look(finder, detector, FIRST.pixels)
    shorter = page.render((*LEFT[:8], "", *LEFT[9:]), RIGHT, width=1200, height=700)
    after, _ = look(finder, detector, shorter.pixels)
    assert len(after) == len(before) - 1


def test_it_forgets(detector: CountingDetector) -> None:
    finder = PlaceFinder(detector)
    look(finder, detector, FIRST.pixels)
    finder.forget()
    assert look(finder, detector, FIRST.pixels)[1] > 0
    for size in range(PICTURES):
        look(finder, detector, FIRST.pixels[: 200 + 20 * size])
    assert look(finder, detector, FIRST.pixels)[1] > 0


def test_tiles_hold_edges_both_ways() -> None:
    picture = np.full((64, 96, 3), 255, np.uint8)
    picture[10] = 0
    picture[:, 40] = 0
    picture[40:44, 70:74] = (255, 230, 255)  # pale, in one colour only
    assert busy(picture).tolist() == [[False, True, False], [False, False, True]]
    assert tile_prints(picture).shape == (2, 3)


def test_rectangles_that_meet_are_one() -> None:
    boxes = [Box(0, 0, 10, 10), Box(20, 0, 30, 10), Box(5, 5, 25, 8), Box(50, 50, 60, 60)]
    assert sorted(joined(boxes)) == [Box(0, 0, 30, 10), Box(50, 50, 60, 60)]
    tiles = np.array([[True, False, False], [False, False, True]])
    assert around(tiles, np.zeros((64, 96, 3), np.uint8)) == [Box(0, 0, 48, 48), Box(48, 16, 96, 64)]


def test_lines_that_reach_into_a_change_are_looked_at_whole() -> None:
    lines = [Place(Box(0, y, 100, y + 22)) for y in (0, 20, 40, 60)]
    regions, kept = news([Box(90, 22, 120, 36)], lines)
    assert regions == [Box(0, 20, 120, 42)]
    assert kept == [lines[0], lines[2], lines[3]]


def test_places_of_a_part_are_moved() -> None:
    place = Place(Box(1, 2, 3, 4), ((1.0, 2.0), (3.0, 4.0)), ((2.0, 3.0),))
    assert moved(place, 10, 20) == Place(Box(11, 22, 13, 24), ((11.0, 22.0), (13.0, 24.0)), ((12.0, 23.0),))
