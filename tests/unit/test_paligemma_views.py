"""Tiles of a wide picture, and what is found in them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.describers.paligemma.views import OVERLAP, merged, tiles
from assistant.scene import Box, SceneObject


@pytest.mark.parametrize(
    ("width", "height", "count"),
    [(1920, 1080, 2), (1080, 1920, 2), (3840, 1080, 4), (800, 600, 0), (600, 800, 0), (1, 1, 0), (100, 1, 115)],
)
def test_how_many(width: int, height: int, count: int) -> None:
    assert len(tiles(width, height)) == count


@given(st.integers(1, 4000), st.integers(1, 4000))
def test_tiles_are_squares_that_cover_the_picture_and_overlap(width: int, height: int) -> None:
    found = tiles(width, height)
    short = min(width, height)
    for tile in found:
        assert tile.width == tile.height == short
        assert 0 <= tile.x0 < tile.x1 <= width
        assert 0 <= tile.y0 < tile.y1 <= height
    if found:
        assert (found[0].x0, found[0].y0, found[-1].x1, found[-1].y1) == (0, 0, width, height)
    for one, other in pairwise(found):
        assert one.intersection(other) >= (OVERLAP * short - 1) * short


def test_boxes_come_back_to_the_whole_picture_and_a_cut_thing_is_one() -> None:
    left, right = Box(0, 0, 1080, 1080), Box(840, 0, 1920, 1080)
    found = merged(
        [
            (left, SceneObject("cup", Box(800, 100, 1080, 300), 0.6)),  # cut by the border
            (left, SceneObject("dog", Box(0, 0, 50, 50), 0.7)),
            (right, SceneObject("cup", Box(0, 100, 300, 300), 0.8)),
            (right, SceneObject("cup", Box(900, 100, 1000, 300), None)),
        ]
    )
    assert found == [
        SceneObject("cup", Box(800, 100, 1140, 300), 0.8),
        SceneObject("dog", Box(0, 0, 50, 50), 0.7),
        SceneObject("cup", Box(1740, 100, 1840, 300), None),
    ]
