"""Charts whose numbers are known: bars, lying bars, grouped bars, lines, pies and points, drawn plainly."""

from __future__ import annotations

import random
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from assistant.bench.narration.truth import LINE_SCORE, Truth
from assistant.scene import Box, Chart, ChartSeries, Region, Scene, TextLine, WindowLayout

FONT = "DejaVuSans.ttf"
WIDTH, HEIGHT = 720, 460
PLOT = Box(110, 70, 560, 360)
COLOURS = ("#2f6fb3", "#d9822b", "#3d9a5f", "#a33c3c", "#7a5ab5")
TICKS = 4


@dataclass(frozen=True, slots=True)
class _About:
    name: str
    kind: str
    title: str
    x_title: str
    y_title: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[float, ...]], ...]
    top: float
    """The end of the scale."""
    is_lying: bool = False


CHARTS = (
    _About("rain", "bar", "Rain in 2025", "Month", "Millimetres", ("Jan", "Feb", "Mar", "Apr", "May"),
           (("", (62, 48, 55, 30, 71)),), 80),
    _About("visitors", "line", "Visitors to the museum", "Year", "Thousands", ("2020", "2021", "2022", "2023", "2024"),
           (("Adults", (12, 18, 31, 36, 34)), ("Children", (6, 9, 12, 19, 22))), 40),
    _About("energy", "pie", "Where the energy comes from", "", "", ("Wind", "Sun", "Water", "Gas"),
           (("", (0.45, 0.25, 0.2, 0.1)),), 1),
    _About("languages", "bar", "Languages at our school", "Pupils", "", ("French", "Spanish", "German", "Latin"),
           (("", (120, 96, 41, 18)),), 160, is_lying=True),
    _About("sales", "bar", "Sales by shop", "Quarter", "Thousand pounds", ("Q1", "Q2", "Q3", "Q4"),
           (("North", (20, 26, 31, 44)), ("South", (33, 30, 22, 19))), 60),
    _About("temperature", "line", "Temperature on Monday", "Hour", "Degrees", ("6", "9", "12", "15", "18", "21"),
           (("", (7, 11, 17, 20, 15, 10)),), 24),
)  # fmt: skip


def scenes(chance: random.Random) -> list[tuple[Truth, Image.Image | None]]:
    """The scenes of this group; nothing in them is left to chance."""
    return [_chart(about) for about in CHARTS]


def _chart(about: _About) -> tuple[Truth, Image.Image | None]:
    image = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen = _Pen(ImageDraw.Draw(image))
    pen.text(about.title, (PLOT.x0 + PLOT.x1) / 2, 30, 20)
    draw = {"bar": _lying if about.is_lying else _bars, "line": _line, "pie": _pie}[about.kind]
    draw(pen, about)
    chart = Chart(
        about.kind,
        Box(0, 0, WIDTH, HEIGHT),
        about.title,
        about.x_title,
        about.y_title,
        about.labels,
        tuple(ChartSeries(name, values) for name, values in about.series),
        about.is_lying,
    )
    window = WindowLayout("", (Region("chart", chart.box),))
    truth = Truth(
        name=about.name,
        group="charts",
        scene=Scene(WIDTH, HEIGHT, lines=tuple(pen.lines), charts=(chart,), window=window),
        never=("clock", "person", "tv", "kite", "book"),
        source="region",
        picture=f"charts/{about.name}.png",
    )
    return truth, image


class _Pen:
    def __init__(self, draw: ImageDraw.ImageDraw) -> None:
        self.draw = draw
        self.lines: list[TextLine] = []

    def text(self, text: str, x: float, y: float, size: int = 14, anchor: str = "mm") -> None:
        """Write `text` with its middle (or what `anchor` says) at x, y."""
        font = ImageFont.truetype(FONT, size)
        self.draw.text((x, y), text, "black", font, anchor)
        box = Box(*self.draw.textbbox((x, y), text, font, anchor))
        self.lines.append(TextLine(text, box, LINE_SCORE, len(self.lines), region="chart"))


def _axes(pen: _Pen, about: _About) -> None:
    pen.draw.line((PLOT.x0, PLOT.y0, PLOT.x0, PLOT.y1), "black", 2)
    pen.draw.line((PLOT.x0, PLOT.y1, PLOT.x1, PLOT.y1), "black", 2)
    for tick in range(TICKS + 1):
        value = f"{about.top * tick / TICKS:g}"
        if about.is_lying:
            pen.text(value, PLOT.x0 + PLOT.width * tick / TICKS, PLOT.y1 + 16)
        else:
            pen.text(value, PLOT.x0 - 10, PLOT.y1 - PLOT.height * tick / TICKS, anchor="rm")
    pen.text(about.x_title, (PLOT.x0 + PLOT.x1) / 2, PLOT.y1 + 50)
    if about.y_title:
        pen.text(about.y_title, PLOT.x0, PLOT.y0 - 18)
    if len(about.series) > 1:
        for number, (name, _) in enumerate(about.series):
            y = PLOT.y0 + 26 * number
            pen.draw.rectangle((PLOT.x1 + 30, y - 7, PLOT.x1 + 44, y + 7), COLOURS[number])
            pen.text(name, PLOT.x1 + 54, y, anchor="lm")


def _bars(pen: _Pen, about: _About) -> None:
    _axes(pen, about)
    slot = PLOT.width / len(about.labels)
    wide = 0.7 * slot / len(about.series)
    for place, label in enumerate(about.labels):
        start = PLOT.x0 + slot * place + 0.15 * slot
        for number, (_, values) in enumerate(about.series):
            x, y = start + wide * number, PLOT.y1 - PLOT.height * values[place] / about.top
            pen.draw.rectangle((x, y, x + wide - 2, PLOT.y1 - 2), COLOURS[number])
        pen.text(label, PLOT.x0 + slot * (place + 0.5), PLOT.y1 + 16)


def _lying(pen: _Pen, about: _About) -> None:
    _axes(pen, about)
    slot = PLOT.height / len(about.labels)
    for place, (label, value) in enumerate(zip(about.labels, about.series[0][1], strict=True)):
        y = PLOT.y0 + slot * place
        end = PLOT.x0 + PLOT.width * value / about.top
        pen.draw.rectangle((PLOT.x0 + 2, y + 0.15 * slot, end, y + 0.85 * slot), COLOURS[0])
        pen.text(label, PLOT.x0 - 10, y + slot / 2, anchor="rm")


def _line(pen: _Pen, about: _About) -> None:
    _axes(pen, about)
    slot = PLOT.width / len(about.labels)
    for number, (_, values) in enumerate(about.series):
        points = [
            (PLOT.x0 + slot * (place + 0.5), PLOT.y1 - PLOT.height * value / about.top)
            for place, value in enumerate(values)
        ]
        pen.draw.line(points, COLOURS[number], 3)
        for x, y in points:
            pen.draw.ellipse((x - 4, y - 4, x + 4, y + 4), COLOURS[number])
    for place, label in enumerate(about.labels):
        pen.text(label, PLOT.x0 + slot * (place + 0.5), PLOT.y1 + 16)


def _pie(pen: _Pen, about: _About) -> None:
    box, start = (190, 90, 470, 370), -90.0
    for number, (label, share) in enumerate(zip(about.labels, about.series[0][1], strict=True)):
        pen.draw.pieslice(box, start, start + 360 * share, COLOURS[number], "white", 2)
        start += 360 * share
        y = 120 + 30 * number
        pen.draw.rectangle((520, y - 7, 534, y + 7), COLOURS[number])
        pen.text(label, 544, y, anchor="lm")
