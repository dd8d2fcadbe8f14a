"""Tiles of a wide picture, and what is found in them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.describers.paligemma.views import CLOSER_LOOKS, OVERLAP, merged, tiles, views
from assistant.scene import Box, Focus, Scene, SceneObject, TextLine
from assistant.tasks import Task


@pytest.mark.parametrize(
    ("width", "height", "count"),
    [
        (1920, 1080, 2),
        (1080, 1920, 2),
        (3840, 1080, 4),
        (800, 600, 0),
        (600, 800, 0),
        (1, 1, 0),
        (1920, 100, 6),
        (100, 1, 6),
    ],
)
def test_how_many(width: int, height: int, count: int) -> None:
    assert len(tiles(width, height)) == count


@given(st.integers(1, 4000), st.integers(1, 4000))
def test_tiles_are_squares_that_cover_the_picture_and_overlap(width: int, height: int) -> None:
    found = tiles(width, height)
    short = min(width, height)
    assert len(found) <= CLOSER_LOOKS
    for tile in found:
        assert min(tile.width, tile.height) == short
        assert tile.width == tile.height or len(found) == CLOSER_LOOKS
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


def test_a_thing_that_reaches_over_the_seam_is_one_however_long_it_is() -> None:
    left, right = Box(0, 0, 1080, 1080), Box(840, 0, 1920, 1080)
    (whole,) = merged(
        [
            (left, SceneObject("couch", Box(200, 300, 1078, 700), 0.6)),
            (right, SceneObject("couch", Box(3, 310, 1000, 690), 0.8)),
        ]
    )
    assert whole.box == Box(200, 300, 1840, 700)
    beside = [
        (left, SceneObject("couch", Box(200, 300, 1000, 700), 0.6)),  # not cut: it ends before the border
        (right, SceneObject("couch", Box(100, 310, 1000, 690), 0.8)),
    ]
    assert len(merged(beside)) == 2
    above = [
        (Box(0, 0, 1080, 1080), SceneObject("ladder", Box(300, 200, 400, 1080), 0.6)),
        (Box(0, 840, 1080, 1920), SceneObject("ladder", Box(300, 0, 400, 1000), 0.6)),
    ]
    assert [one.box for one in merged(above)] == [Box(300, 200, 400, 1840)]


def test_every_task_has_its_views() -> None:
    wide = Scene(1920, 1080, focus=Focus("list", box=Box(99.6, 100, 700, 2000)))
    whole = (Box(0, 0, 1920, 1080),)
    for task in (Task.FIND, Task.LOCATE, Task.DESCRIBE):
        seen = views(task, wide, 448)
        assert seen.first == whole
        assert seen.closer == ((Box(100, 100, 700, 1080),), tuple(tiles(1920, 1080)))
        assert seen.closer_names == 2
    for task in (Task.ASK, Task.READ):
        seen = views(task, wide, 448)
        assert (seen.first, seen.closer, seen.closer_names) == (whole, (), 0)
    small = wide.with_(lines=(TextLine("a", Box(0, 0, 90, 14)),))
    assert views(Task.READ, small, 448).first == ()  # the text reader has read it; the model would guess
    for box in (Box(0, 0, 40, 1000), Box(0, 0, 1900, 1000), Box(-500, 0, 10, 1000), None):
        nothing = views(Task.FIND, Scene(1000, 1000, focus=Focus("list", box=box)), 448)
        assert nothing.closer == ()


@given(st.integers(1, 4000), st.integers(1, 4000))
def test_a_request_has_an_end(width: int, height: int) -> None:
    seen = views(Task.DESCRIBE, Scene(width, height, focus=Focus("list", box=Box(0, 0, 100, 100))), 448)
    assert seen.closer_names * sum(len(group) for group in seen.closer) <= CLOSER_LOOKS + 1
