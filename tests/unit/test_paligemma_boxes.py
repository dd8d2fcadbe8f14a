"""Boxes from location tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.describers.paligemma.boxes import STEPS, Piece, boxes
from assistant.scene import Box, SceneObject


def answer(*parts: int | str, probability: float = 1.0) -> list[Piece]:
    return [
        Piece(part, probability) if isinstance(part, str) else Piece("", probability, part) for part in parts
    ]  # fmt: skip


def test_two_boxes_with_scales_of_their_own() -> None:
    found = boxes(answer(0, 0, 1023, 1023, " cat ; ", 341, 682, 1023, 1023, " red car"), 1023, 300)
    assert found == [
        SceneObject("cat", Box(0, 0, 1023, 300), 1.0),
        SceneObject("red car", Box(682, 100, 1023, 300), 1.0),
    ]


def test_the_score_is_that_of_the_least_sure_part() -> None:
    (thing,) = boxes([*answer(0, 0, 9, probability=0.9), Piece("", 0.4, 9), Piece("cat", 0.7)], 100, 100)
    assert thing.score == 0.4


@pytest.mark.parametrize(
    "parts",
    [
        (),
        ("no idea",),
        (1, 2, 3, "cat"),
        (1, 2, 3, 4, 5, "cat"),
        (1, 2, 30, 40),
        (1, 2, 30, 40, " ; "),
        (30, 2, 30, 40, "flat"),
        (30, 40, 1, 2, "inside out"),
        (1, 2, 30, 40, " ; ", 5, 6, "cat"),
    ],
)
def test_what_is_malformed_is_left_out(parts: tuple[int | str, ...]) -> None:
    assert boxes(answer(*parts), 640, 480) == []


def test_what_follows_something_malformed_is_read() -> None:
    found = boxes(answer(1, 2, 3, "cat ;", 0, 0, 99, 99, " dog ; and so on"), 640, 480)
    assert [thing.label for thing in found] == ["dog"]


sizes = st.integers(1, 8000)
steps = st.integers(0, STEPS)


@given(sizes, sizes, steps, steps, steps, steps)
def test_a_box_comes_back_within_half_a_step(width: int, height: int, a: int, b: int, c: int, d: int) -> None:
    y0, y1 = sorted((a, c))
    x0, x1 = sorted((b, d))
    for thing in boxes(answer(y0, x0, y1, x1, "cat"), width, height):
        back = [value * STEPS / side for value, side in zip(thing.box, (width, height) * 2, strict=True)]
        for got, meant, side in zip(back, (x0, y0, x1, y1), (width, height) * 2, strict=True):
            assert abs(got - meant) <= 0.051 * STEPS / side


anything = st.lists(
    st.builds(
        Piece,
        st.text(st.sampled_from(" ;ab<>\n"), max_size=5),
        st.floats(0, 1),
        st.none() | st.integers(-5, 3000),
    ),
    max_size=40,
)


@given(anything, sizes, sizes)
def test_whatever_comes_every_box_lies_in_the_picture(pieces: list[Piece], width: int, height: int) -> None:
    for thing in boxes(pieces, width, height):
        assert 0 <= thing.box.x0 < thing.box.x1 <= width
        assert 0 <= thing.box.y0 < thing.box.y1 <= height
        assert 0 <= (thing.score or 0) <= 1
        assert thing.label.strip() == thing.label != ""
        assert ";" not in thing.label
