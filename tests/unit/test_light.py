"""Light and sharpness of pictures whose truth is known because they were made so."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
import skimage.data

from assistant.describers.basic.light import measure_light
from assistant.frames import Pixels

PHOTOGRAPHS = {"astronaut": skimage.data.astronaut, "cat": skimage.data.chelsea, "coffee": skimage.data.coffee,
               "coins": lambda: np.repeat(skimage.data.coins()[..., None], 3, axis=2)}  # fmt: skip


@pytest.fixture(params=PHOTOGRAPHS)
def photograph(request: pytest.FixtureRequest) -> Pixels:
    return PHOTOGRAPHS[request.param]()


def blurred(pixels: Pixels, deviation: float) -> Pixels:
    """`deviation` in pixels of a picture 640 pixels long."""
    return cv2.GaussianBlur(pixels, (0, 0), deviation * max(pixels.shape) / 640)


def noisy(pixels: Pixels, deviation: float) -> Pixels:
    noise = np.random.default_rng(1).normal(0, deviation, pixels.shape)
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


def test_a_photograph_is_sharp_and_a_blurred_one_is_not(photograph: Pixels) -> None:
    sharp, soft = measure_light(photograph), measure_light(blurred(photograph, 3))
    assert sharp.blur == "none"
    assert soft.blur == "blurred"
    assert sharp.sharpness > soft.sharpness + 0.3  # type: ignore[operator]


def test_noise_is_not_taken_for_sharpness(photograph: Pixels) -> None:
    assert measure_light(noisy(photograph, 8)).blur == "none"
    assert measure_light(noisy(blurred(photograph, 3), 8)).blur == "blurred"


def test_movement() -> None:
    way = np.full((1, 21), 1 / 21, np.float32)
    assert measure_light(cv2.filter2D(skimage.data.astronaut(), -1, way)).blur == "motion"


def test_without_edges_nothing_is_said_of_sharpness() -> None:
    light = measure_light(np.full((200, 300, 3), 120, np.uint8))
    assert (light.sharpness, light.blur, light.brightest) == (None, "unknown", None)


@pytest.mark.parametrize(
    ("grey", "level"), [(2, "dark"), (20, "dim"), (118, "normal"), (200, "bright"), (255, "glaring")]
)
def test_levels(grey: int, level: str) -> None:
    assert measure_light(noisy(np.full((200, 300, 3), grey, np.uint8), 1)).level == level


@pytest.mark.parametrize(("x", "y"), [(60, 60), (540, 60), (60, 340), (540, 340)])
def test_a_lamp_is_found(x: int, y: int) -> None:
    pixels = np.full((400, 600, 3), 60, np.uint8)
    cv2.circle(pixels, (x, y), 40, (255, 255, 255), -1)
    light = measure_light(noisy(pixels, 3))
    assert light.brightest is not None
    assert abs(light.brightest.centre[0] - x) < 10
    assert abs(light.brightest.centre[1] - y) < 10
    assert light.overexposed == pytest.approx(np.pi * 40**2 / (400 * 600), abs=0.01)


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (900, 1), (2, 2)])
def test_the_smallest_pictures(size: tuple[int, int]) -> None:
    assert measure_light(np.full((*size, 3), 128, np.uint8)).blur == "unknown"
