"""Finds the marks of charts: areas of one colour that stand in line, fill a circle, run on as a line, or are points.

Screens and drawings have flat colours. A picture whose colours are not flat is a photograph, and has no chart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.frames import Pixels
from assistant.scene import Box

COLOURED = 40
"""Levels between the strongest and the weakest channel of what is coloured."""
FLAT = 0.5
"""Share of the pixels of nearly one colour that have exactly the same."""
MOST_COLOURS = 10
MOST_THIN = 600_000
"""Pixels that are looked at for colours."""
SAMPLE = 2000
"""Of one colour."""
LEAST_PIXELS = 80
"""Of a colour, of a picture that was thinned out to every second row and column."""
NEAR, BLENDED = 14, 70
"""Levels by which a channel differs within an area, and within a line, whose edges are blended with the paper."""
SOLID = 0.93
LEVEL = 2.5
"""Pixels by which the ends of bars that stand on one line differ."""
ALIKE = 0.15
LEAST_BARS, LEAST_POINTS = 3, 6
SMALLEST = 40
"""Pixels; no side of a chart's plot is smaller."""
ROUND = 0.08
PIE = 0.35, 0.82
"""Share of its square that a circle fills (0.785), with what is missing between its slices or in its middle."""
THICK = 12.0
LONG = 100
COVERED = 0.85
POINT = 4, 22
AROUND = 0.6
"""Of the marks' width and height: as far around them axes and legends are looked for."""
AXIS = 0.25
"""The same for the axis at the left."""
FAINT, ALONG, BEYOND = 6, 0.8, 0.9
"""Levels by which a line of the grid differs from the paper, and the share of its way on which it does."""
MOST_LINE = 0.03
"""Share of the picture that a line's colour covers at the most."""
MOST_AREAS = 1000
"""Of one colour: a texture has more."""


NOWHERE = Box(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Mark:
    """One area of a chart: a bar, a slice, a point, or a whole line."""

    box: Box
    area: int
    series: int
    """The number of its colour."""
    centre: tuple[float, float]
    """Of its pixels, (x, y)."""
    curve: tuple[tuple[int, float], ...] = ()
    """Of a line: its height y at each column x."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of one chart."""

    kind: str
    box: Box
    """Around the marks."""
    marks: tuple[Mark, ...]
    swatches: tuple[Mark, ...] = ()
    """Small areas of the colours of the series elsewhere: the legend's, perhaps."""
    is_lying: bool = False
    plot: Box = NOWHERE
    """As far as the axes and the lines of a grid go; at the least the box."""


@dataclass(frozen=True, slots=True)
class _Colour:
    """A flat colour, and the part of the picture outside which there is none of it."""

    rgb: NDArray[np.uint8]
    part: Pixels
    x: int
    y: int
    share: float


def find_marks(pixels: Pixels) -> list[Marks]:
    """The charts of a picture, from the top; empty where there are none."""
    colours = _colours(pixels)
    if not colours:
        return []
    areas = [mark for number, colour in enumerate(colours) for mark in _areas(colour, number)]
    found = _pies(areas)
    left = _outside(areas, found)
    found += _bars(left)
    left = _outside(left, found)
    thin = [(number, colour) for number, colour in enumerate(colours) if colour.share <= MOST_LINE]
    found += _together([line for number, colour in thin for line in _lines(colour, number, found)])
    found += _points(_outside(left, found))
    named = [
        Marks(one.kind, one.box, one.marks, _swatches(areas, one, found), one.is_lying, _plot(pixels, one))
        for one in found
        if min(one.box.width, one.box.height) >= SMALLEST / 2 and max(one.box.width, one.box.height) >= SMALLEST
    ]
    return sorted(named, key=lambda one: (one.box.y0, one.box.x0))


def _colours(pixels: Pixels) -> list[_Colour]:
    """The flat colours of the picture, without greys, the most frequent first. It is looked at thinned out."""
    step = max(2, ceil(sqrt(pixels.shape[0] * pixels.shape[1] / MOST_THIN)))
    thin = np.ascontiguousarray(pixels[::step, ::step])
    rows, columns = np.nonzero(_strength(thin) > COLOURED)
    least = 4 * LEAST_PIXELS / step**2
    if len(rows) < least:
        return []
    strong = thin[rows, columns]
    high = (strong >> 4).astype(np.int32)
    codes = high[:, 0] << 8 | high[:, 1] << 4 | high[:, 2]
    counts = np.bincount(codes, minlength=4096)
    found: list[_Colour] = []
    for code in np.argsort(counts)[::-1][: 2 * MOST_COLOURS]:
        if counts[code] < least or len(found) >= MOST_COLOURS:
            break
        here = np.flatnonzero(codes == code)
        sample = strong[here[:: max(len(here) // SAMPLE, 1)]].astype(np.int32)
        exact = sample[:, 0] << 16 | sample[:, 1] << 8 | sample[:, 2]
        _, at, number = np.unique(exact, return_index=True, return_counts=True)
        rgb = sample[at[number.argmax()]].astype(np.uint8)
        if number.max() < FLAT * len(sample):
            continue
        if any(np.abs(rgb.astype(int) - other.rgb).max() <= 2 * NEAR for other in found):
            continue
        y0, y1 = max(step * int(rows[here].min() - 2), 0), step * int(rows[here].max() + 2)
        x0, x1 = max(step * int(columns[here].min() - 2), 0), step * int(columns[here].max() + 2)
        found.append(_Colour(rgb, pixels[y0:y1, x0:x1], x0, y0, len(here) / (thin.shape[0] * thin.shape[1])))
    return found


def _strength(pixels: Pixels) -> NDArray[np.uint8]:
    """Levels between the strongest and the weakest channel of each pixel, [y, x]."""
    red, green, blue = cv2.split(pixels)
    strongest, weakest = cv2.max(cv2.max(red, green), blue), cv2.min(cv2.min(red, green), blue)
    return np.asarray(cv2.subtract(strongest, weakest), np.uint8)


def _areas(colour: _Colour, series: int) -> list[Mark]:
    mask = cv2.inRange(colour.part, *_around(colour.rgb, NEAR))
    _, _, stats, centres = cv2.connectedComponentsWithStats(mask, connectivity=4)
    found = []
    for (x, y, w, h, area), (middle_x, middle_y) in zip(stats[1:].tolist(), centres[1:].tolist(), strict=True):
        if area >= 12:
            box = Box(colour.x + x, colour.y + y, colour.x + x + w, colour.y + y + h)
            found.append(Mark(box, area, series, (colour.x + middle_x, colour.y + middle_y)))
    return found[:MOST_AREAS]


def _around(colour: NDArray[np.uint8], levels: int) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    middle = colour.astype(np.int16)
    low = np.clip(middle - levels, 0, 255).astype(np.uint8)
    return low, np.clip(middle + levels, 0, 255).astype(np.uint8)


def is_in_chart(box: Box, charts: Sequence[Marks]) -> bool:
    """Whether something at `box` is made of marks: what looks like a kite is a pie."""
    return any(
        2 * box.intersection(chart.plot) >= box.area or 2 * box.intersection(chart.plot) >= chart.plot.area
        for chart in charts
    )


def _outside(areas: Sequence[Mark], charts: Sequence[Marks]) -> list[Mark]:
    return [area for area in areas if not any(_holds(chart.box, area.box) for chart in charts)]


def _holds(box: Box, other: Box) -> bool:
    x, y = other.centre
    return box.x0 <= x <= box.x1 and box.y0 <= y <= box.y1


def _whole(marks: Sequence[Mark]) -> Box:
    left, top, right, bottom = zip(*(mark.box for mark in marks), strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def _bars(areas: Sequence[Mark]) -> list[Marks]:
    """Rectangles of one width that stand on one line, and those that are stacked on them; lying ones too."""
    solid = [a for a in areas if a.area >= SOLID * a.box.area and min(a.box.width, a.box.height) >= 4]
    found: list[Marks] = []
    for is_lying in (False, True):
        rest = [a for a in solid if not any(a in chart.marks for chart in found)]
        while rest:
            foot = _foot(rest[0], is_lying)
            row = [a for a in rest if abs(_foot(a, is_lying) - foot) <= LEVEL]
            width = float(np.median([_width(a, is_lying) for a in row]))
            row = [a for a in row if abs(_width(a, is_lying) - width) <= max(ALIKE * width, 2)]
            rest = [a for a in rest[1:] if a not in row]
            lengths = [_length(a, is_lying) for a in row]
            if len(row) < LEAST_BARS or max(lengths) < SMALLEST or max(lengths) - min(lengths) <= LEVEL:
                continue
            row = _stacked(row, solid, is_lying)
            rest = [a for a in rest if a not in row]
            found.append(Marks("bar", _whole(row), tuple(row), is_lying=is_lying))
    return found


def _stacked(row: Sequence[Mark], solid: Sequence[Mark], is_lying: bool) -> list[Mark]:
    """`row`, with what stands on its bars."""
    found = list(row)
    for bar in found:  # it grows
        for other in solid:
            gap = other.box.x0 - bar.box.x1 if is_lying else bar.box.y0 - other.box.y1
            start, end = (1, 3) if is_lying else (0, 2)
            is_above = all(abs(other.box[side] - bar.box[side]) <= LEVEL for side in (start, end))
            if is_above and -LEVEL <= gap <= LEVEL and other not in found:
                found.append(other)
    return found


def _foot(mark: Mark, is_lying: bool) -> float:
    return mark.box.x0 if is_lying else mark.box.y1


def _width(mark: Mark, is_lying: bool) -> float:
    return mark.box.height if is_lying else mark.box.width


def _length(mark: Mark, is_lying: bool) -> float:
    return mark.box.width if is_lying else mark.box.height


def _pies(areas: Sequence[Mark]) -> list[Marks]:
    """Slices of different colours that fill a circle together, or a ring."""
    rest = [a for a in areas if a.area >= 300 and a.area < SOLID * a.box.area]
    found = []
    while rest:
        group = [rest.pop(0)]
        for one in group:  # it grows
            near = [a for a in rest if _touches(one.box, a.box)]
            group += near
            rest = [a for a in rest if a not in near]
        box = _whole(group)
        size = max(box.width, box.height)
        is_round = abs(box.width - box.height) <= ROUND * size and size >= SMALLEST
        share = sum(a.area for a in group) / max(box.area, 1)
        if len({a.series for a in group}) >= 2 and is_round and PIE[0] <= share <= PIE[1]:
            found.append(Marks("pie", box, tuple(sorted(group, key=lambda a: _turn(a, box)))))
    return found


def _touches(one: Box, other: Box) -> bool:
    return one.x0 - 4 <= other.x1 and other.x0 - 4 <= one.x1 and one.y0 - 4 <= other.y1 and other.y0 - 4 <= one.y1


def _turn(mark: Mark, box: Box) -> float:
    """Where a slice is on the clock, 0 to 1, from twelve."""
    x, y = box.centre
    return float(np.arctan2(mark.centre[0] - x, y - mark.centre[1]) / (2 * np.pi) % 1)


def _lines(colour: _Colour, series: int, charts: Sequence[Marks]) -> list[Mark]:
    """The thin lines of a colour that go on from left to right."""
    mask = cv2.inRange(colour.part, *_around(colour.rgb, BLENDED))
    mask[_strength(colour.part) <= COLOURED] = 0
    for chart in charts:
        x0, y0, x1, y1 = (int(side) for side in chart.box)
        rows = slice(max(y0 - 2 - colour.y, 0), max(y1 + 2 - colour.y, 0))
        mask[rows, max(x0 - 2 - colour.x, 0) : max(x1 + 2 - colour.x, 0)] = 0
    joined = cv2.dilate(mask, np.ones((3, 5), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    found = []
    for number, (x, y, w, h, _) in enumerate(stats.tolist()):
        if number == 0 or w < LONG or h < 20:
            continue
        part = (labels[y : y + h, x : x + w] == number) & (mask[y : y + h, x : x + w] > 0)
        heights = part.sum(axis=0)
        columns = np.flatnonzero(heights)
        if len(columns) < COVERED * (w - 4) or np.median(heights[columns]) > THICK:
            continue
        middles = (part * np.arange(h)[:, None]).sum(axis=0)[columns] / heights[columns]
        left, top = colour.x + x, colour.y + y
        curve = tuple((int(left + column), float(top + at)) for column, at in zip(columns, middles, strict=True))
        box = Box(left + int(columns[0]), top + 1, left + int(columns[-1]) + 1, top + h - 1)
        found.append(Mark(box, int(heights.sum()), series, box.centre, curve))
    return found


def _together(lines: Sequence[Mark]) -> list[Marks]:
    """Lines over the same stretch are of one chart."""
    found: list[list[Mark]] = []
    for line in sorted(lines, key=lambda line: -line.box.width):
        for group in found:
            first = group[0].box
            shared = min(first.x1, line.box.x1) - max(first.x0, line.box.x0)
            is_near = line.box.y0 < first.y1 + first.width and first.y0 < line.box.y1 + first.width
            if shared > 0.7 * first.width and is_near and line.series not in [one.series for one in group]:
                group.append(line)
                break
        else:
            found.append([line])
    return [Marks("line", _whole(group), tuple(sorted(group, key=lambda one: one.series))) for group in found]


def _points(areas: Sequence[Mark]) -> list[Marks]:
    """Many small round areas of one size, spread both ways."""
    found = []
    least, most = POINT
    for series in {area.series for area in areas}:
        dots = [
            a
            for a in areas
            if a.series == series
            and least <= a.box.width <= most
            and least <= a.box.height <= most
            and 0.55 <= a.area / a.box.area < SOLID
        ]
        if len(dots) < LEAST_POINTS:
            continue
        size = float(np.median([dot.box.width for dot in dots]))
        dots = [dot for dot in dots if abs(dot.box.width - size) <= 2 and abs(dot.box.height - size) <= 2]
        if len(dots) < LEAST_POINTS:
            continue
        box = _whole(dots)
        heights = {round(dot.centre[1] / size) for dot in dots}
        if min(box.width, box.height) >= 2 * SMALLEST and len(heights) >= LEAST_POINTS - 2:
            found.append(Marks("scatter", box, tuple(dots)))
    return found


def _swatches(areas: Sequence[Mark], chart: Marks, charts: Sequence[Marks]) -> tuple[Mark, ...]:
    """Small areas of its colours beside the chart, in no other one."""
    series, plot = {mark.series for mark in chart.marks}, chart.box
    others = [other.box for other in charts if other is not chart]
    return tuple(
        area
        for area in areas
        if area.series in series
        and area not in chart.marks
        and 5 <= area.box.width <= 60
        and area.box.height <= 30
        and max(plot.x0 - area.box.x1, area.box.x0 - plot.x1) <= AROUND * plot.width
        and max(plot.y0 - area.box.y1, area.box.y0 - plot.y1) <= AROUND * max(plot.height, plot.width / 2)
        and not any(_holds(other, area.box) for other in others)
    )


def _plot(pixels: Pixels, chart: Marks) -> Box:
    """The box of the marks, widened to the axes and lines that run along all of it."""
    box = chart.box
    if chart.kind == "pie":
        return box
    height, width = pixels.shape[:2]
    x0, y0 = int(max(box.x0 - AXIS * box.width, 0)), int(max(box.y0 - AROUND * box.height, 0))
    x1, y1 = int(min(box.x1 + AXIS * box.width, width)), int(min(box.y1 + AROUND * box.height, height))
    green = pixels[..., 1]
    part = green[y0:y1, x0:x1]
    edges = cv2.absdiff(part[1:], part[:-1]) > FAINT
    inside = edges[:, int(box.x0) - x0 : int(box.x1) - x0].mean(axis=1)
    # What goes on beyond both sides parts the window, and is no line of the chart.
    rows = y0 + 1 + np.flatnonzero((inside >= ALONG) & (edges.mean(axis=1) < BEYOND))
    part = green[int(box.y0) : int(box.y1), x0 : int(box.x1)]
    columns = x0 + 1 + np.flatnonzero((cv2.absdiff(part[:, 1:], part[:, :-1]) > FAINT).mean(axis=0) >= ALONG)
    top, bottom = (int(rows.min()), int(rows.max())) if len(rows) else (box.y0, box.y1)
    left = int(columns.min()) if len(columns) else box.x0
    if len(columns):  # the axis goes on above the highest bar
        x, above = int(columns.min()), slice(0, int(box.y0))
        axis = cv2.absdiff(green[above, x], green[above, x - 1]).ravel() > FAINT
        gaps = np.flatnonzero(~axis)
        top = min(top, int(gaps[-1]) + 1 if len(gaps) else 0)
    return Box(min(box.x0, left), min(box.y0, top), box.x1, max(box.y1, bottom))
