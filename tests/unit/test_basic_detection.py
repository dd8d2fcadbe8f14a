"""Decoding of what the detector of text marks, and the shapes it is given."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from assistant.describers.basic.detection import STEP, lines_of, prepared

ONE = np.array((1.0, 1.0))


def marks(*boxes: tuple[int, int, int, int], width: int = 320, height: int = 160) -> np.ndarray:
    probability = np.zeros((height, width), dtype=np.float32)
    for x0, y0, x1, y1 in boxes:
        probability[y0:y1, x0:x1] = 0.9
    return probability


def test_a_core_grows_to_the_line():
    (place,) = lines_of(marks((100, 50, 200, 60)), ONE, (320, 160))
    assert not place.corners
    x0, y0, x1, y1 = place.box
    # 101 x 11 pixels after dilation; 101 * 11 * 1.6 / (2 * 112) = 7.9 more on each side
    assert (x0, y0) == pytest.approx((92, 42), abs=1.5)
    assert (x1, y1) == pytest.approx((208, 68), abs=1.5)


def test_boxes_are_in_pixels_of_the_frame_and_inside():
    (place,) = lines_of(marks((0, 0, 100, 10)), np.array((3.0, 2.0)), (960, 320))
    assert place.box.x0 == 0
    assert place.box.y0 == 0
    assert 300 < place.box.x1 <= 960
    assert 20 < place.box.y1 <= 320


def test_specks_and_faint_marks_are_no_lines():
    assert lines_of(marks((10, 10, 12, 12)), ONE, (320, 160)) == []
    assert lines_of(marks((10, 10, 100, 20)) * 0.45, ONE, (320, 160)) == []
    assert lines_of(marks(), ONE, (320, 160)) == []


def test_a_slanted_line_has_corners_in_reading_order():
    picture = Image.new("L", (320, 160), 0)
    ImageDraw.Draw(picture).line((60, 120, 260, 40), fill=230, width=12)
    (place,) = lines_of(np.asarray(picture, dtype=np.float32) / 255, ONE, (320, 160))
    (left, right) = place.corners[:2]
    assert left[0] < right[0]
    assert left[1] > right[1]  # rises
    assert place.box.x0 <= left[0] + 1


@pytest.mark.parametrize("size", [(1, 1), (10, 2000), (2000, 10), (95, 96), (96, 96), (480, 641)])
def test_input_is_in_steps_and_thin_pictures_get_a_margin(size: tuple[int, int]):
    height, width = size
    values, margin = prepared(np.full((height, width, 3), 200, dtype=np.uint8))
    assert values.shape[2] % STEP == values.shape[3] % STEP == 0
    assert values.shape[2] >= height + 2 * margin
    assert values.shape[3] >= width + 2 * margin
    assert (margin > 0) == (min(size) < 96)
    assert float(np.ptp(values)) < 1e-6  # the margin has the colour of the edge
