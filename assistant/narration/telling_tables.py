"""Rows of a table, each cell with the heading of its column. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.narration.code_contents import cleaned
from assistant.narration.wording import Wording
from assistant.scene import TextLine
from assistant.windows.tables import HEADING_LETTERS, is_header


class TableTeller:
    """Remembers the headings of the tables that were begun."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._first: dict[int, dict[int, str]] = {}
        self._told: set[int] = set()
        self._has_header: dict[int, bool] = {}

    def row(self, lines: Sequence[TextLine]) -> str:
        """The lines of one row as a text; all of them have a cell, in the same row of the same table."""
        texts: dict[int, str] = {}
        table = row = 0
        for line in lines:
            assert line.cell is not None
            table, row = line.cell.table, line.cell.row
            if line.cell.is_heading:
                self._told.add(table)
            texts[line.cell.column] = f"{texts.get(line.cell.column, '')} {cleaned(line.text)}".strip()
        plain = self._wording.join([texts[column] for column in sorted(texts)])
        if row == 0:
            self._first[table] = texts
            return self._wording.text("table-first", row=plain)
        headings = self._headings(table, texts)
        return self._with_headings(texts, headings) if headings else plain

    def _headings(self, table: int, texts: dict[int, str]) -> dict[int, str]:
        """The headings of the columns, empty where the first row holds none; decided with the second row."""
        first = self._first.get(table, {})
        if table not in self._has_header:
            columns = sorted(first.keys() | texts.keys())
            self._has_header[table] = bool(first) and is_header(
                [first.get(column, "") for column in columns],
                [texts.get(column, "") for column in columns],
                is_told=table in self._told,
            )
        return first if self._has_header[table] else {}

    def _with_headings(self, texts: dict[int, str], headings: dict[int, str]) -> str:
        cells = []
        for column in sorted(texts):
            heading = headings.get(column, "")
            is_short = 0 < len(heading) <= HEADING_LETTERS and column > 0
            text = texts[column]
            cells.append(self._wording.text("table-cell", heading=heading, text=text) if is_short else text)
        if 0 in texts and len(cells) > 1:
            return self._wording.text("table-row", name=cells[0], cells=self._wording.join(cells[1:]))
        return self._wording.join(cells)
