"""Reads a chart: which text belongs to it, and the values of its marks by the numbers along its axes. Pure.

The scale of an axis is the straight line through the places and values of the numbers beside it; it is used only where
at least three of them agree (two, where there are no more). Values are told with "about".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, pairwise
from math import floor, log10
from statistics import median

from assistant.describers.basic.charts.marks import Mark, Marks
from assistant.scene import Box, Chart, ChartSeries, TextLine

BESIDE, BELOW, ABOVE = 5.0, 6.0, 6.0
"""Heights of a line within which text beside, below and above the marks belongs to them."""
LONG = 25.0
"""Heights of a line: what is longer is running text."""
EXACT = 4.0
"""Pixels by which a number may stand beside its place on the scale."""
_NUMBER = re.compile(r"^[^\d+\-−–]{0,2}([+\-−–]?)\s*(\d[\d\s.,'’]*)\s*(%|k|K|M|°C?|[a-zA-Z€$£]{0,3})\.?$")
_TIMES = {"k": 1e3, "K": 1e3, "M": 1e6}


def belonging(charts: Sequence[Marks], boxes: Sequence[Box]) -> dict[int, int]:
    """Which of the text `boxes` are part of which of `charts`."""
    found: dict[int, int] = {}
    for index, box in enumerate(boxes):
        near = [(distance, number) for number, c in enumerate(charts) if (distance := _distance(c, box)) is not None]
        if near:
            found[index] = min(near)[1]
    return found


def area(chart: Marks, boxes: Sequence[Box]) -> Box:
    """The whole chart: its marks and the text that belongs to it."""
    left, top, right, bottom = zip(chart.plot, *boxes, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def read_chart(marks: Marks, lines: Sequence[TextLine]) -> Chart | None:
    """The chart of `marks` with its text `lines`; None where neither a scale nor labels say that it is one."""
    whole = area(marks, [line.box for line in lines])
    title, lines = _title(marks, lines)
    legend, lines = _legend(marks, lines)
    if marks.kind == "pie":
        return _pie(marks, lines, legend, title, whole)
    return _plot(marks, lines, legend, title, whole)


def number(text: str) -> float | None:
    """The number that `text` is, with at most a unit; None for everything else. "1,200" and "1 200" are 1200."""
    match = _NUMBER.match(text.strip().rstrip("+-–−|_ "))  # the tick of the axis
    if match is None:
        return None
    sign, digits, unit = match.groups()
    digits = re.sub(r"[\s'’]", "", digits).rstrip(".,")
    if re.search(r"[.,]\d{3}$", digits) and not digits.startswith("0"):
        digits = re.sub(r"[.,](?=\d{3}(\D|$))", "", digits)
    try:
        value = float(digits.replace(",", "."))
    except ValueError:
        return None
    return (-value if sign and sign != "+" else value) * _TIMES.get(unit, 1.0)


def scale(places: Sequence[tuple[float, float]]) -> tuple[float, float] | None:
    """Slope and start of value = slope * place + start, from (place, value); None where they do not agree."""
    best: list[tuple[float, float]] = []
    for (a, one), (b, other) in combinations(places, 2):
        if abs(a - b) < EXACT or one == other:
            continue
        slope = (other - one) / (b - a)
        fits = [(p, v) for p, v in places if abs(p - (a + (v - one) / slope)) <= EXACT]
        if len(fits) > len(best):
            best = fits
    if len(best) < min(3, max(len(places), 2)):
        return None
    middle_p = sum(p for p, _ in best) / len(best)
    middle_v = sum(v for _, v in best) / len(best)
    slope = sum((p - middle_p) * (v - middle_v) for p, v in best) / sum((p - middle_p) ** 2 for p, _ in best)
    return slope, middle_v - slope * middle_p


def _distance(chart: Marks, box: Box) -> float | None:
    """How far a text is from the marks, in pixels; None where it does not belong to them."""
    plot, high = chart.plot, max(box.height, 1.0)
    dx = max(plot.x0 - box.x1, box.x0 - plot.x1, 0.0)
    dy = max(plot.y0 - box.y1, box.y0 - plot.y1, 0.0)
    if any(_is_at(swatch.box, box) for swatch in chart.swatches):
        return 0.0
    limit = ABOVE if box.centre[1] < plot.y0 else BELOW
    is_inside = dx <= BESIDE * high and dy <= limit * high
    return dx + dy if is_inside and box.width <= min(LONG * high, max(1.2 * plot.width, 8 * high)) else None


def _title(marks: Marks, lines: Sequence[TextLine]) -> tuple[str, list[TextLine]]:
    """The title above the marks: the text that is highest up, near their middle, and no number."""
    above = [line for line in lines if line.box.centre[1] < marks.box.y0 and number(line.text) is None]
    near = [line for line in above if line.box.x0 <= marks.box.centre[0] + marks.box.width / 4]
    wide = [line for line in near if line.box.x1 >= marks.box.x0]
    if not wide:
        return "", list(lines)
    tallest = max(line.box.height for line in wide)
    first = min((line for line in wide if line.box.height >= 0.75 * tallest), key=lambda line: line.box.y0)
    return first.text, [line for line in lines if line is not first]


def _legend(marks: Marks, lines: Sequence[TextLine]) -> tuple[dict[int, str], list[TextLine]]:
    """The names of the colours, and the other lines. Names that were read as one line are parted by their swatches."""
    names: dict[int, str] = {}
    used = []
    for line in lines:
        swatches = sorted((s for s in marks.swatches if _is_at(s.box, line.box)), key=lambda s: s.box.x0)
        words = [line.text] if len(swatches) == 1 else _words(line.text, len(swatches))
        if swatches and words:
            used.append(line)
            for swatch, word in zip(swatches, words, strict=True):
                names.setdefault(swatch.series, word)
    return names, [line for line in lines if line not in used]


def _is_at(swatch: Box, text: Box) -> bool:
    """Whether a swatch is before a text or within it."""
    is_level = abs(swatch.centre[1] - text.centre[1]) <= text.height / 2
    return is_level and text.x0 - 1.5 * text.height <= swatch.x1 and swatch.x1 <= text.x1


def _words(text: str, count: int) -> list[str]:
    """`text` as `count` words; empty where it has another number of them."""
    for words in (text.split(), re.sub(r"(?<=[^\W\dA-Z_])(?=[A-Z])", " ", text).split()):
        if len(words) == count:
            return words
    return []


def _pie(marks: Marks, lines: Sequence[TextLine], legend: dict[int, str], title: str, whole: Box) -> Chart:
    total = sum(mark.area for mark in marks.marks)
    names = dict(legend)
    free = [line for line in lines if number(line.text) is None]
    for mark in marks.marks:
        if mark.series not in names and free:
            x, y = marks.box.centre
            way = (mark.centre[0] - x, mark.centre[1] - y)
            length = (way[0] ** 2 + way[1] ** 2) ** 0.5 or 1.0
            reach = marks.box.width / 2 / length
            spot = (x + way[0] * reach, y + way[1] * reach)
            nearest = min(free, key=lambda line: _apart(line.box, spot))
            if _apart(nearest.box, spot) <= marks.box.width / 3:
                names[mark.series] = re.sub(r"\s*\(?\d+([.,]\d+)?\s*%\)?\s*$", "", nearest.text)
                free.remove(nearest)
    labels = tuple(names.get(mark.series, "") for mark in marks.marks)
    shares = tuple(round(mark.area / total, 3) for mark in marks.marks)
    return Chart("pie", whole, title, "", "", labels, (ChartSeries("", shares),))


def _apart(box: Box, spot: tuple[float, float]) -> float:
    x, y = spot
    return max(box.x0 - x, x - box.x1, 0.0) + max(box.y0 - y, y - box.y1, 0.0)


def _plot(marks: Marks, lines: Sequence[TextLine], legend: dict[int, str], title: str, whole: Box) -> Chart | None:
    """A chart with axes. `along` is the axis of the labels, `up` that of the values."""
    lying = marks.is_lying
    up = 0 if lying else 1
    numbers = [(line, value) for line in lines if (value := number(line.text)) is not None]
    values = _axis(numbers, marks, up)
    fit = scale([(line.box.centre[up], value) for line, value in values])
    on_axis = [line for line, _ in values] if fit else []
    rest = [line for line in lines if line not in on_axis]
    labels = _labels(rest, marks, lying)
    left = [line for line in rest if line not in labels and number(line.text) is None]
    is_shown = len(labels) > 1 if marks.kind == "bar" else False
    if fit is None and not is_shown:
        return None  # a drawing of another kind, or a row of coloured controls
    below = [line for line in left if line.box.centre[1] > marks.box.y1]
    x_title = max(below, key=lambda line: line.box.y0).text if below else ""
    beside = [line for line in left if line not in below and line.box.centre[0] < marks.box.centre[0]]
    y_title = beside[0].text if len(beside) == 1 else ""
    about = (title, x_title, y_title)
    if marks.kind == "scatter":
        return _scatter(marks, numbers, fit, _step([value for _, value in values]), legend, about, whole)
    places = [(line.box.centre[1 - up], line.text) for line in labels]
    if marks.kind == "line":
        places = _with_peaks(places, marks)
    step = _step([value for _, value in values])
    series = []
    for one in sorted({mark.series for mark in marks.marks}):
        own = [mark for mark in marks.marks if mark.series == one]
        told = tuple(_value(own, place, labels, fit, step, marks, numbers) for place, _ in places)
        series.append(ChartSeries(legend.get(one, ""), told))
    return Chart(marks.kind, whole, *about, tuple(text for _, text in places), tuple(series), lying)


def _with_peaks(places: list[tuple[float, str]], marks: Marks) -> list[tuple[float, str]]:
    """`places` and their labels, and between those of a scale the places at which a line is highest and lowest."""
    known = [(place, value) for place, text in places if (value := number(text)) is not None]
    along = scale(known) if len(known) == len(places) else None
    if along is None:
        return places
    slot = median(b - a for a, b in pairwise(place for place, _ in places))
    found = dict(places)
    for mark in marks.marks:
        for x, _ in (min(mark.curve, key=lambda point: point[1]), max(mark.curve, key=lambda point: point[1])):
            if min(abs(x - place) for place in found) > slot / 8:
                found[x] = f"{_rounded(along[0] * x + along[1], _step([value for _, value in known])):g}"
    return sorted(found.items())


def _axis(numbers: Sequence[tuple[TextLine, float]], marks: Marks, up: int) -> list[tuple[TextLine, float]]:
    """The numbers that stand in one column left (or right) of the plot; for lying bars, in one row below it."""
    across, plot = 1 - up, marks.box
    groups: list[list[tuple[TextLine, float]]] = []
    for line, value in numbers:
        if plot[across] < line.box.centre[across] < plot[across + 2] and up == 1:
            continue  # on the marks themselves
        if up == 0 and plot.y0 < line.box.centre[1] < plot.y1:
            continue
        for group in groups:
            end = group[0][0].box
            if (
                min(abs(end[side] - line.box[side]) for side in (across, across + 2)) <= 6
                or abs(end.centre[across] - line.box.centre[across]) <= 6
            ):
                group.append((line, value))
                break
        else:
            groups.append([(line, value)])
    return max(groups, key=len, default=[])


def _labels(lines: Sequence[TextLine], marks: Marks, is_lying: bool) -> list[TextLine]:
    """The labels of the marks: the row of text right below them, or the column left of lying ones."""
    plot = marks.plot
    if is_lying:
        plot = marks.box
        column = [
            line for line in lines if line.box.x1 <= plot.x0 + 4 and plot.y0 - 4 < line.box.centre[1] < plot.y1 + 4
        ]
        return sorted(column, key=lambda line: line.box.y0)
    below = [line for line in lines if line.box.centre[1] > plot.y1 - 2 and line.box.x1 > plot.x0 - 40]
    rows: list[list[TextLine]] = []
    for line in sorted(below, key=lambda line: line.box.centre[1]):
        if rows and line.box.centre[1] - rows[-1][0].box.centre[1] <= line.box.height / 2:
            rows[-1].append(line)
        else:
            rows.append([line])
    row = next((row for row in rows if len(row) > 1), rows[0] if rows else [])
    return sorted(row, key=lambda line: line.box.x0)


def _value(
    own: Sequence[Mark],
    place: float,
    labels: Sequence[TextLine],
    fit: tuple[float, float] | None,
    step: float,
    marks: Marks,
    numbers: Sequence[tuple[TextLine, float]],
) -> float | None:
    """The value of a series at the place of a label."""
    across = 1 if marks.is_lying else 0
    if marks.kind == "line":
        curve = own[0].curve
        x, y = min(curve, key=lambda point: abs(point[0] - place))
        is_on = abs(x - place) <= max(6.0, own[0].box.width / 20)
        return _rounded(fit[0] * y + fit[1], step) if fit and is_on else None
    centres = sorted(label.box.centre[across] for label in labels)
    slot = median(b - a for a, b in pairwise(centres)) if len(centres) > 1 else 2 * marks.box.width
    near = [mark for mark in own if abs(mark.box.centre[across] - place) <= slot / 2]
    if not near:
        return None
    bar = min(near, key=lambda mark: abs(mark.box.centre[across] - place))
    written = [value for line, value in numbers if _is_written_on(line.box, bar.box, marks.is_lying)]
    if len(written) == 1:
        return written[0]
    if fit is None:
        return None
    end, foot = (bar.box.x1, bar.box.x0) if marks.is_lying else (bar.box.y0, bar.box.y1)
    is_stacked = abs(foot - (marks.box.x0 if marks.is_lying else marks.box.y1)) > 4
    value = fit[0] * (end - foot) if is_stacked else fit[0] * end + fit[1]
    return _rounded(value, step)


def _is_written_on(text: Box, bar: Box, is_lying: bool) -> bool:
    x, y = text.centre
    if is_lying:
        return bar.y0 <= y <= bar.y1 and -text.width <= text.x0 - bar.x1 <= 1.5 * text.height
    return bar.x0 <= x <= bar.x1 and -2 * text.height <= bar.y0 - text.y1 <= text.height


def _scatter(
    marks: Marks,
    numbers: Sequence[tuple[TextLine, float]],
    fit: tuple[float, float] | None,
    step: float,
    legend: dict[int, str],
    about: tuple[str, str, str],
    whole: Box,
) -> Chart:
    """Points by their values from left to right; the labels are the values of the horizontal axis, where it is read."""
    below = [(line.box.centre[0], value) for line, value in numbers if line.box.centre[1] > marks.plot.y1 - 2]
    along = scale(below)
    dots = sorted(marks.marks, key=lambda mark: mark.centre[0])
    labels = (
        tuple(f"{_rounded(along[0] * dot.centre[0] + along[1], _step([v for _, v in below])):g}" for dot in dots)
        if along
        else ()
    )
    values = tuple(_rounded(fit[0] * dot.centre[1] + fit[1], step) for dot in dots) if fit else ()
    return Chart("scatter", whole, *about, labels, (ChartSeries(legend.get(dots[0].series, ""), values),))


def _step(values: Sequence[float]) -> float:
    """To how much values are rounded: a power of ten or half of it, between a thirtieth and a 150th of the axis."""
    span = max(values, default=0.0) - min(values, default=0.0)
    if span <= 0:
        return 1.0
    step = float(10 ** floor(log10(span / 12)))
    return step / 2 if span / step <= 30 else step


def _rounded(value: float, step: float) -> float:
    return round(round(value / step) * step, 10)
