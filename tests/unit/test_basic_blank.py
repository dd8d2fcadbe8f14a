from __future__ import annotations

import numpy as np
import pytest

from assistant.bench import page
from assistant.describers.basic.blank import blank


def plain(level: int, height: int = 90, width: int = 160) -> np.ndarray:
    return np.full((height, width, 3), level, dtype=np.uint8)


@pytest.mark.parametrize(
    ("level", "colour"), [(0, "black"), (4, "black"), (255, "white"), (251, "white"), (99, "plain")]
)
def test_one_colour(level: int, colour: str):
    assert blank(plain(level)) == colour


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (1080, 1920)])
def test_any_size(size: tuple[int, int]):
    assert blank(plain(0, *size)) == "black"


def test_colour_is_plain_not_black():
    picture = plain(0)
    picture[..., 2] = 200
    assert blank(picture) == "plain"


def test_noise_of_a_covered_camera_is_black():
    noise = np.random.default_rng(1).integers(0, 6, (480, 640, 3), dtype=np.uint8)
    assert blank(noise) == "black"


def test_a_word_on_black_is_not_blank():
    picture = plain(0, 400, 600)
    letters = page.render(("ok",), (), width=60, height=60, is_dark=True).pixels
    picture[300:360, 500:560] = letters
    assert blank(picture) == ""


def test_one_bright_pixel_is_not_blank():
    picture = plain(0)
    picture[57, 103] = 255
    assert blank(picture) == ""
