"""Charts that are drawn with known numbers are found, and read with the text around them."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from assistant.bench.narration import drawn_charts
from assistant.bench.narration.truth import Truth
from assistant.describers.basic.arranging import arranged
from assistant.describers.basic.charts.marks import find_marks, is_in_chart
from assistant.describers.basic.charts.reading import belonging, number, read_chart, scale
from assistant.scene import Box, TextLine

DRAWN = drawn_charts.scenes(random.Random(0))


@pytest.mark.parametrize(("truth", "image"), DRAWN, ids=[truth.name for truth, _ in DRAWN])
def test_a_chart_is_read(truth: Truth, image: Image.Image) -> None:
    (marks,) = find_marks(np.asarray(image))
    lines = truth.scene.lines
    chart = read_chart(marks, [lines[i] for i in belonging([marks], [line.box for line in lines])])
    (wanted,) = truth.scene.charts
    assert chart is not None
    assert (chart.kind, chart.title, chart.is_lying) == (wanted.kind, wanted.title, wanted.is_lying)
    if chart.kind != "pie":
        assert (chart.x_title, chart.y_title) == (wanted.x_title, wanted.y_title)
    names = {one.name: dict(zip(chart.labels, one.values, strict=True)) for one in chart.series}
    for one in wanted.series:
        read = names[one.name]
        span = max(value for value in one.values if value is not None)
        for label, value in zip(wanted.labels, one.values, strict=True):
            assert read[label] == pytest.approx(value, abs=0.04 * span)


def test_text_about_a_chart_stays_text_and_the_charts_stays_together() -> None:
    truth, image = DRAWN[0]
    assert image is not None
    (marks,) = find_marks(np.asarray(image))
    above = TextLine("A paragraph that goes from side to side and tells about the weather of last year.",
                     Box(10, 2, 700, 18))  # fmt: skip
    pieces = arranged([above, *truth.scene.lines], (), (), 0, charts=[marks])
    assert [piece.chart for piece in pieces] == [-1, *[0] * len(truth.scene.lines)]
    assert len({piece.block for piece in pieces}) == 2


def test_what_looks_like_a_thing_in_a_chart() -> None:
    marks = find_marks(np.asarray(DRAWN[2][1]))
    assert is_in_chart(Box(200, 100, 400, 350), marks)
    assert not is_in_chart(Box(600, 400, 700, 450), marks)


def test_photographs_and_controls_are_no_charts() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (300, 400, 3), np.uint8)
    assert find_marks(noise) == []
    assert find_marks(np.zeros((1, 1, 3), np.uint8)) == []
    assert find_marks(np.full((300, 400, 3), (30, 90, 200), np.uint8)) == []
    image = Image.new("RGB", (400, 300), "white")
    draw = ImageDraw.Draw(image)
    for n in range(4):  # buttons of one size
        draw.rectangle((20 + 90 * n, 200, 100 + 90 * n, 230), "#1a73e8")
    assert find_marks(np.asarray(image)) == []


def test_bars_without_numbers_have_no_values() -> None:
    truth, image = DRAWN[0]
    assert image is not None
    (marks,) = find_marks(np.asarray(image))
    words = [line for line in truth.scene.lines if number(line.text) is None]
    chart = read_chart(marks, words)
    assert chart is not None
    assert chart.labels == truth.scene.charts[0].labels
    assert set(chart.series[0].values) == {None}
    assert read_chart(replace(marks, kind="line"), words) is None
    assert read_chart(marks, []) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("40", 40), ("1,200", 1200), ("1 200", 1200), ("0.5", 0.5), ("0,25", 0.25), ("−5", -5), ("20%", 20),
        ("$4.50", 4.5),
        ("3k", 3000), ("80.0-", 80), ("Jan", None), ("12 apples and pears", None), ("", None), ("1.2.3", None),
    ],
)  # fmt: skip
def test_numbers(text: str, value: float | None) -> None:
    assert number(text) == value


def test_a_scale_leaves_out_what_does_not_fit() -> None:
    slope, start = scale([(100, 0), (80, 10), (60, 20), (40, 30), (70, 99)]) or (0, 0)
    assert slope == pytest.approx(-0.5)
    assert start == pytest.approx(50)
    assert scale([(100, 0), (90, 50), (20, 7)]) is None
    assert scale([(1, 1)]) is None
    assert scale([]) is None
