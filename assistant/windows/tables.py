"""Tables: which lines of text are cells of one, and what stands in them. Pure.

Reading order has put the items of one row into one block. Rows that follow one another, and whose items stand in the
same columns, are a table. Two columns are as often a form or a menu with its shortcuts, so they are one only where the
program itself calls something in them the heading of a column.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise
from statistics import median

from assistant.scene import Box, Cell, Table, TextLine

LEAST_ROWS = 3
LEAST_COLUMNS = 3
FILLED = 0.6
"""Share of the cells that hold something."""
SAME_CELL = 0.6
"""Heights of a line: pieces that are closer are in one cell."""
PITCH = 4.5
"""Heights of a line between two rows at the most."""
LONG_CELL = 9.0
"""Heights of a line: most cells are shorter."""
HEADING_LETTERS = 24
"""A heading that is not longer is repeated with each cell."""


def cells(blocks: Sequence[Sequence[int]], boxes: Sequence[Box], headings: Collection[int] = ()) -> dict[int, Cell]:
    """The place in its table of each box that is in one.

    Args:
        blocks: indices of `boxes` in reading order, as `narration.layout.reading_order` gives them.
        boxes: of the pieces of text, in any unit.
        headings: those of them that the program calls headings of columns.
    """
    found: dict[int, Cell] = {}
    table = 0
    near = SAME_CELL * median(box.height for box in boxes) if boxes else 0.0
    run: list[list[list[int]]] = []
    columns: list[tuple[float, float]] = []
    for row in [*(row for block in blocks for row in _rows(block, boxes, near)), []]:
        wider = _fitted(columns, row, boxes) if row else None
        if row and run and wider is not None and _follows(run[-1], row, boxes):
            run.append(row)
            columns = wider
            continue
        told = _table(table, run, columns, boxes, headings)
        found |= told
        table += bool(told)
        run = [row] if row else []
        columns = [_span(cell, boxes) for cell in row]
    return found


def tables(lines: Sequence[TextLine]) -> tuple[Table, ...]:
    """The tables that `lines` are cells of."""
    found = []
    for number in sorted({line.cell.table for line in lines if line.cell}):
        inside = [(line.cell, line) for line in lines if line.cell and line.cell.table == number]
        height = max(cell.row for cell, _ in inside) + 1
        width = max(cell.column for cell, _ in inside) + 1
        texts = [[""] * width for _ in range(height)]
        for cell, line in inside:
            texts[cell.row][cell.column] = f"{texts[cell.row][cell.column]} {line.text}".strip()
        box = _around([line.box for _, line in inside])
        second = texts[1] if height > 1 else []
        has_header = is_header(texts[0], second, is_told=any(cell.is_heading for cell, _ in inside))
        found.append(Table(box, tuple(tuple(row) for row in texts), has_header))
    return tuple(found)


def is_header(first: Sequence[str], second: Sequence[str], *, is_told: bool = False) -> bool:
    """Whether the first row names the columns: short words over numbers, or the program says so."""
    if is_told:
        return True
    is_wordy = all(text and len(text) <= HEADING_LETTERS and not _has_digit(text) for text in first[1:])
    return is_wordy and not any(map(_has_digit, first)) and any(map(_has_digit, second))


def _has_digit(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _rows(block: Sequence[int], boxes: Sequence[Box], near: float) -> list[list[list[int]]]:
    """The rows of a block, each with its cells from left to right; a row of one cell is empty."""
    level: list[list[int]] = []
    for index in sorted(block, key=lambda i: boxes[i].centre[1]):
        if level and boxes[index].centre[1] - boxes[level[-1][0]].centre[1] <= boxes[index].height / 2:
            level[-1].append(index)
        else:
            level.append([index])
    return [_row(one, boxes, near) for one in level]


def _row(indices: Sequence[int], boxes: Sequence[Box], near: float) -> list[list[int]]:
    row: list[list[int]] = []
    for index in sorted(indices, key=lambda i: boxes[i].x0):
        box = boxes[index]
        if row and box.x0 - boxes[row[-1][-1]].x1 <= near:
            row[-1].append(index)
        else:
            row.append([index])
    return row if len(row) > 1 else []


def _fitted(
    columns: Sequence[tuple[float, float]], row: Sequence[Sequence[int]], boxes: Sequence[Box]
) -> list[tuple[float, float]] | None:
    """`columns`, widened by the cells of `row`; None where a cell reaches over two of them, or two are in one."""
    wider = list(columns)
    taken: set[int] = set()
    for cell in row:
        x0, x1 = _span(cell, boxes)
        met = [n for n, (a, b) in enumerate(wider) if x0 < b and a < x1]
        if len(met) > 1 or taken.intersection(met):
            return None
        if met:
            wider[met[0]] = min(wider[met[0]][0], x0), max(wider[met[0]][1], x1)
            taken.add(met[0])
        else:
            wider.append((x0, x1))
            taken.add(len(wider) - 1)
    ordered = sorted(wider)
    return wider if all(a[1] <= b[0] for a, b in pairwise(ordered)) else None


def _follows(upper: Sequence[Sequence[int]], lower: Sequence[Sequence[int]], boxes: Sequence[Box]) -> bool:
    one, other = boxes[upper[0][0]], boxes[lower[0][0]]
    return 0 < other.centre[1] - one.centre[1] <= PITCH * min(one.height, other.height)


def _table(
    number: int,
    run: Sequence[Sequence[Sequence[int]]],
    columns: Sequence[tuple[float, float]],
    boxes: Sequence[Box],
    headings: Collection[int],
) -> dict[int, Cell]:
    told = any(index in headings for row in run for cell in row for index in cell)
    if len(run) < LEAST_ROWS - told or len(columns) < LEAST_COLUMNS - told:
        return {}
    spans = [(_span(cell, boxes), boxes[cell[0]].height) for row in run for cell in row]
    is_filled = len(spans) >= FILLED * len(run) * len(columns)
    is_short = 2 * sum(b - a <= LONG_CELL * height for (a, b), height in spans) > len(spans)
    if not is_filled or not is_short:
        return {}
    ordered = sorted(columns)
    found = {}
    for number_of_row, row in enumerate(run):
        for cell in row:
            x0, x1 = _span(cell, boxes)
            column = next(n for n, (a, b) in enumerate(ordered) if x0 < b and a < x1)
            for index in cell:
                found[index] = Cell(number, number_of_row, column, index in headings)
    return found


def _span(cell: Sequence[int], boxes: Sequence[Box]) -> tuple[float, float]:
    return min(boxes[i].x0 for i in cell), max(boxes[i].x1 for i in cell)


def _around(boxes: Sequence[Box]) -> Box:
    left, top, right, bottom = zip(*boxes, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))
