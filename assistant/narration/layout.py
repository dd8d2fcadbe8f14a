"""The order in which lines of text are read: columns apart, headings first, tables row by row. Pure.

The way is a recursive XY-cut (Nagy and Seth 1984) whose vertical cuts are chosen as the largest empty rectangles
between lines (the whitespace of Breuel 2002) and are taken only where both sides live independently of each other.
That last test is what windows need: a form, a table or a menu bar has gutters too, and is read row by row all the same.

All distances are multiples of the median height of a line, so the order does not change with scale or place.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from assistant.scene import Box

# In heights of a line.
WORD_GAP = 0.5  # pieces of a row that are closer are one line
GUTTER = 0.65  # a narrower gap is no gutter between columns; a reader's boxes are wider than the letters
WIDE_GUTTER = 2.0  # a gutter does not become better by being wider than this
LONG_LINE = 10.0  # about twenty letters: running text rather than a cell, a menu or a button
SAME_ROW = 0.25  # centres of the cells of one row of a table differ by less
BESIDE = 1.0  # centres of lines that are side by side differ by less
PARAGRAPH_GAP = 0.7  # lines of one paragraph are closer
SEPARATE = 2.0  # what is further away than this does not belong to the column above or below it
SEPARATE_LINE = 1.2  # the same for one line alone: a title or status bar
BARS = 3  # bands at the top and bottom of a window among which its bars are: title, menu, tools; status


@dataclass(frozen=True, slots=True)
class _Line:
    """A visual line: one box, or several pieces close together in one row."""

    box: Box
    indices: tuple[int, ...]

    @property
    def middle(self) -> float:
        return (self.box.y0 + self.box.y1) / 2


@dataclass(frozen=True, slots=True)
class _Columns:
    """Bands `first` to `last` (exclusive) of a region, parted at the gutter `x`."""

    first: int
    last: int
    x: float
    score: float


_Interval = tuple[float, float]
_EVERYWHERE: list[_Interval] = [(float("-inf"), float("inf"))]


def reading_order(boxes: Sequence[Box]) -> list[list[int]]:
    """Blocks in reading order, each the indices of its lines from top to bottom.

    Args:
        boxes: one per line or piece of a line of text, in any order and any unit.

    Returns:
        Each index exactly once. A block is a paragraph, a heading, a list without gaps, or one row of a table or
        toolbar (then its indices go from left to right).
    """
    tidy = [Box(min(b.x0, b.x1), min(b.y0, b.y1), max(b.x0, b.x1), max(b.y0, b.y1)) for b in boxes]
    return [[index for line in block for index in line.indices] for block in _order(_lines(tidy), is_whole=True)]


def _lines(boxes: Sequence[Box]) -> list[_Line]:
    """Pieces of one row that touch or nearly touch, joined."""
    by_left = sorted(range(len(boxes)), key=lambda i: (boxes[i], i))
    groups: list[list[int]] = []
    for index in by_left:
        box = boxes[index]
        for group in groups:
            last = boxes[group[-1]]
            low = min(last.height, box.height)
            near = -low <= box.x0 - last.x1 <= WORD_GAP * low and box.x1 > last.x1
            if near and abs(last.centre[1] - box.centre[1]) <= 0.35 * low and max(last.height, box.height) <= 2 * low:
                group.append(index)
                break
        else:
            groups.append([index])
    return [_Line(_around(boxes[i] for i in group), tuple(group)) for group in groups]


def _around(boxes: Iterable[Box]) -> Box:
    left, top, right, bottom = zip(*boxes, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def _order(lines: list[_Line], *, is_whole: bool = False) -> list[list[_Line]]:
    if not lines:
        return []
    height = median(line.box.height for line in lines)
    bands = _bands(lines)
    columns = _best_columns(bands, height, is_whole=is_whole)
    if columns is None:
        return _blocks([row for band in bands for row in _rows(band)])
    inside = [line for band in bands[columns.first : columns.last] for line in band]
    left, right = _sides(inside, columns.x)
    above = [line for band in bands[: columns.first] for line in band]
    below = [line for band in bands[columns.last :] for line in band]
    return [*_order(above), *_order(left), *_order(right), *_order(below)]


def _sides(lines: Iterable[_Line], x: float) -> tuple[list[_Line], list[_Line]]:
    left: list[_Line] = []
    right: list[_Line] = []
    for line in lines:
        (left if line.box.x1 <= x else right).append(line)
    return left, right


def _bands(lines: list[_Line]) -> list[list[_Line]]:
    """Groups from top to bottom that a horizontal line can part.

    Only the middle half of each line counts, so that tilted or generous boxes do not glue rows together.
    """
    bands: list[list[_Line]] = []
    end = float("-inf")
    for line in sorted(lines, key=lambda line: (line.middle - line.box.height / 4, line.box, line.indices)):
        if bands and line.middle - line.box.height / 4 < end:
            bands[-1].append(line)
        else:
            bands.append([line])
        end = max(end, line.middle + line.box.height / 4)
    return bands


def _rows(lines: list[_Line]) -> list[list[_Line]]:
    """Rows from top to bottom, each from left to right."""
    rows: list[list[_Line]] = []
    for line in sorted(lines, key=lambda line: (line.middle, line.box, line.indices)):
        if rows and line.middle - rows[-1][0].middle <= 0.5 * min(line.box.height, rows[-1][0].box.height):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: (line.box, line.indices)) for row in rows]


def _best_columns(bands: list[list[_Line]], height: float, *, is_whole: bool) -> _Columns | None:
    """The best place to part a run of bands into a left and a right side; None where there is none.

    `is_whole`: these are all bands, not those of a column; then the first and last may be a window's title and status.
    """
    free = [_gaps(band) for band in bands]
    best: _Columns | None = None
    for first in range(len(bands)):
        common = _EVERYWHERE
        for last in range(first, len(bands)):
            rest = _meet(common, free[last], GUTTER * height)
            # A gutter is judged where it ends: at a band that closes it, or at the bottom.
            for gutter in common:
                if not any(gutter[0] <= a and b <= gutter[1] for a, b in rest):
                    best = _judge(bands[first:last], first, gutter, height, best, is_whole=is_whole)
            common = rest
            if not common:
                break
        for gutter in common:
            best = _judge(bands[first:], first, gutter, height, best, is_whole=is_whole)
    return best


def _gaps(band: list[_Line]) -> list[_Interval]:
    """Where on the x axis a band holds nothing."""
    gaps: list[_Interval] = []
    end = float("-inf")
    for line in sorted(band, key=lambda line: line.box.x0):
        if line.box.x0 > end:
            gaps.append((end, line.box.x0))
        end = max(end, line.box.x1)
    return [*gaps, (end, float("inf"))]


def _meet(one: list[_Interval], other: list[_Interval], least: float) -> list[_Interval]:
    """What is free in both and at least as wide as `least`."""
    both = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return [(a, b) for a, b in both if b > a and b - a >= least]


def _judge(
    run: list[list[_Line]], first: int, gutter: _Interval, height: float, best: _Columns | None, *, is_whole: bool
) -> _Columns | None:
    """`best`, or the columns that `gutter` makes of the bands of `run` where they are better."""
    if gutter[0] == float("-inf") or gutter[1] == float("inf"):
        return best  # beside the text, not between
    x, worth = (gutter[0] + gutter[1]) / 2, min(gutter[1] - gutter[0], WIDE_GUTTER * height)
    if best is not None and _tall(run) * worth <= best.score:
        return best
    begin, end = _trim(run, x, height, is_whole=is_whole)
    inside = run[begin:end]
    left, right = _sides((line for band in inside for line in band), x)
    if not left or not right or _tall(inside) * worth <= (best.score if best else -1.0):
        return best
    if not _independent(left, right, height):
        return best
    return _Columns(first + begin, first + end, x, _tall(inside) * worth)


def _tall(run: list[list[_Line]]) -> float:
    return max(line.box.y1 for band in run for line in band) - min(line.box.y0 for band in run for line in band)


def _trim(run: list[list[_Line]], x: float, height: float, *, is_whole: bool) -> tuple[int, int]:
    """Leave out bars at the top and bottom that the gutter happens not to cross, and what stands far apart."""
    first, last = 0, len(run)
    for index in range(min(BARS, len(run)) - 1, -1, -1):
        if _is_bar(run[index], x):
            first = index + 1
            break
    for index in range(max(len(run) - BARS, first), len(run)):
        if _is_bar(run[index], x):
            last = index
            break
    if last - first > 1:
        left, right = _sides(run[first], x)
        if not left and _is_apart(
            right, [line for band in run[first + 1 : last] for line in _sides(band, x)[1]], height
        ):
            first += 1
    if is_whole and last - first > 1:
        left, right = _sides(run[last - 1], x)
        if not right and _is_apart(
            left, [line for band in run[first : last - 1] for line in _sides(band, x)[0]], height
        ):
            last -= 1
    return first, last


def _is_apart(band: list[_Line], rest: list[_Line], height: float) -> bool:
    """Whether `band`, the first or last of its side, is further from the `rest` than these are from one another."""
    if not rest:
        return True
    usual = median(_distance(line, [other for other in rest if other is not line]) for line in rest)
    least = (SEPARATE_LINE if len(band) == 1 else SEPARATE) * height
    distance = min(_distance(line, rest) for line in band)
    return distance > least and (usual == float("inf") or distance > 1.5 * usual)


def _distance(line: _Line, others: Iterable[_Line]) -> float:
    """The vertical gap to the nearest of `others` above or below."""
    gaps = (
        max(other.box.y0 - line.box.y1, line.box.y0 - other.box.y1, 0.0)
        for other in others
        if other.box.x0 < line.box.x1 and line.box.x0 < other.box.x1
    )
    return min(gaps, default=float("inf"))


def _is_bar(band: list[_Line], x: float) -> bool:
    """A menu bar, toolbar or row of a table that runs on across `x`: three or more short items, evenly set."""
    rows = _rows(band)
    if len(rows) != 1 or len(band) < 3:
        return False
    row = rows[0]
    if any(line.box.width >= LONG_LINE * line.box.height for line in row):
        return False
    gaps = [(b.box.x0 - a.box.x1, a.box.x1, b.box.x0) for a, b in pairwise(row)]
    across = [gap for gap, start, end in gaps if start <= x <= end]
    return bool(across) and across[0] <= 2 * median(gap for gap, _, _ in gaps)


def _independent(left: list[_Line], right: list[_Line], height: float) -> bool:
    """Whether two sides are columns (each read to its end) rather than the cells of common rows."""
    few, many = sorted((left, right), key=len)
    if len(many) < 2:
        return False
    middles = sorted(line.middle for line in many)
    distances = [_to_nearest(line.middle, middles) for line in few]
    # One above the other (a conversation, alternately left and right) is no pair of columns.
    if 2 * sum(distance <= BESIDE * height for distance in distances) < len(few):
        return False
    if 4 * sum(distance <= SAME_ROW * height for distance in distances) < 3 * len(few):
        return True
    if len(few) < 2:
        return False
    if min(median(line.box.width for line in side) for side in (left, right)) >= LONG_LINE * height:
        return True
    # A short list beside a long text that happens to share its rows: a side bar. A table's columns go on to its end.
    spans = sorted(_around(line.box for line in side).height for side in (left, right))
    return len(few) >= 3 and spans[0] < 0.6 * spans[1]


def _to_nearest(value: float, ordered: list[float]) -> float:
    at = bisect(ordered, value)
    return min(abs(value - other) for other in ordered[max(at - 1, 0) : at + 1])


def _blocks(rows: list[list[_Line]]) -> list[list[_Line]]:
    """Paragraphs: rows of one line that follow closely. A row of several items is a block of its own."""
    blocks: list[list[_Line]] = []
    previous: _Line | None = None
    for row in rows:
        if len(row) > 1:
            blocks.append(row)
            previous = None
            continue
        if previous is not None and _continues(previous.box, row[0].box):
            blocks[-1].append(row[0])
        else:
            blocks.append([row[0]])
        previous = row[0]
    return blocks


def _continues(upper: Box, lower: Box) -> bool:
    low, high = sorted((upper.height, lower.height))
    aligned = abs(upper.x0 - lower.x0) <= 2 * high or abs(upper.centre[0] - lower.centre[0]) <= high
    return lower.y0 - upper.y1 <= PARAGRAPH_GAP * low and high <= 1.4 * low and aligned
