"""Charts that a program draws with Qt Charts, seen and told."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCharts import (
    QBarCategoryAxis,
    QBarSeries,
    QBarSet,
    QChart,
    QChartView,
    QLineSeries,
    QPieSeries,
    QValueAxis,
)
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import BasicDescriber
from assistant.events import Captured, Finished
from assistant.frames import Frame
from assistant.narration.narrator import Narrator
from assistant.scene import Scene
from assistant.tasks import Request


@pytest.fixture(scope="module")
def basic() -> BasicDescriber:
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    return describer


def told(chart: QChart, basic: BasicDescriber, qtbot: QtBot) -> list[str]:
    """What is said of a picture of `chart`, after what it is."""
    chart.setAnimationOptions(QChart.AnimationOption.NoAnimation)
    view = QChartView(chart)
    qtbot.addWidget(view)
    view.resize(640, 460)
    with qtbot.waitExposed(view):
        view.show()
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    frame = Frame(rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy(), "region")
    request = Request()
    narrator = Narrator(request)
    sentences = narrator.feed(Captured(request.id, "capture", frame))
    for event in basic.describe(request, frame, Scene(frame.width, frame.height), CancelToken()):
        sentences += narrator.feed(event)
        assert not isinstance(event, Finished) or event.scene.charts
    return [sentence.text for sentence in sentences][1:]


def test_bars_side_by_side(basic: BasicDescriber, qtbot: QtBot) -> None:
    chart, series, names, scale = QChart(), QBarSeries(), QBarCategoryAxis(), QValueAxis()
    chart.setTitle("Harvest by year")
    for name, values in (("Apples", [5, 9, 7, 12]), ("Pears", [3, 4, 8, 6])):
        bars = QBarSet(name)
        bars.append(values)
        series.append(bars)
    chart.addSeries(series)
    names.append(["2021", "2022", "2023", "2024"])
    scale.setRange(0, 15)
    scale.setTickCount(6)
    for axis, side in ((names, Qt.AlignmentFlag.AlignBottom), (scale, Qt.AlignmentFlag.AlignLeft)):
        chart.addAxis(axis, side)
        series.attachAxis(axis)
    assert told(chart, basic, qtbot) == [
        "Bar chart “Harvest by year”, from 2021 to 2024; Apples and Pears.",
        "Apples: highest 2024, about 12; lowest 2021, about 5.",
        "Pears: highest 2023, about 8; lowest 2021, about 3.",
    ]


def test_a_line_whose_peak_is_between_the_labels(basic: BasicDescriber, qtbot: QtBot) -> None:
    chart, series = QChart(), QLineSeries()
    chart.setTitle("Water level")
    for x, y in enumerate([20, 35, 30, 55, 70, 40]):
        series.append(x, y)
    chart.addSeries(series)
    chart.createDefaultAxes()
    chart.axes(Qt.Orientation.Vertical)[0].setRange(0, 80)
    head, extremes = told(chart, basic, qtbot)
    assert head.startswith("Line chart “Water level”")
    assert extremes.startswith("Highest: 4, about 70; lowest: 0")


def test_slices(basic: BasicDescriber, qtbot: QtBot) -> None:
    chart, series = QChart(), QPieSeries()
    chart.setTitle("Votes")
    for name, votes in (("Yes", 60), ("No", 30), ("Undecided", 10)):
        series.append(name, votes)
    chart.addSeries(series)
    assert told(chart, basic, qtbot) == [
        "Pie chart “Votes”.",
        "Yes about 60 percent, No about 30 percent, Undecided about 10 percent.",
    ]
