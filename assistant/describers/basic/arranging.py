"""The order in which text is told: of a window its content before its frame; and which lines are cells of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.describers.basic.charts.marks import Marks
from assistant.describers.basic.charts.reading import area, belonging
from assistant.describers.basic.detection import Place
from assistant.frames import Frame
from assistant.narration.layout import reading_order
from assistant.scene import AccessibleText, Box, Cell, Region, TextLine, WindowLayout
from assistant.windows.kinds import window_kind
from assistant.windows.regions import content_first, drawn_regions, region_of, told_regions
from assistant.windows.tables import cells

HEADINGS = ("column header", "table column header")


@dataclass(frozen=True, slots=True)
class Piece:
    """A line, or the place of one that is still to be read, where it stands in the order."""

    item: TextLine | Place
    block: int
    region: str = ""
    cell: Cell | None = None
    chart: int = -1
    """The number of the chart that it is part of."""

    @property
    def given(self) -> TextLine:
        """The line, which is known already, at its place in the order."""
        assert isinstance(self.item, TextLine)
        return replace(self.item, block=self.block, region=self.region, cell=self.cell)

    def read(self, text: str, score: float) -> TextLine:
        """The piece, as `text` was read in it."""
        item = self.item
        return TextLine(text, item.box, score, self.block, upright=item.upright, region=self.region, cell=self.cell)


def window_of(frame: Frame, texts: Sequence[AccessibleText]) -> WindowLayout | None:
    """What the window is, from its tree and its name, before anything is read; None where the picture is of none."""
    if frame.source != "window":
        return None
    kind = window_kind(frame, texts)
    return WindowLayout(kind, tuple(told_regions(texts, frame.width, frame.height, kind)))


def with_drawn_regions(window: WindowLayout, frame: Frame, boxes: Sequence[Box]) -> WindowLayout:
    """`window` with its regions from the picture, where no tree tells them; `boxes` are of its lines."""
    if window.regions:
        return window
    return replace(window, regions=tuple(drawn_regions(frame.pixels, boxes, frame.scale, window.kind)))


def arranged(
    items: Sequence[TextLine | Place],
    regions: Sequence[Region],
    texts: Sequence[AccessibleText],
    first_block: int,
    blocks: Sequence[Sequence[int]] | None = None,
    charts: Sequence[Marks] = (),
) -> list[Piece]:
    """`items` in the order in which they are told.

    Args:
        items: lines and places of lines, in any order.
        regions: of the window; without them all is content.
        texts: of the accessibility tree, for headings of tables.
        first_block: the number of the first block.
        blocks: indices of `items`, where their order is known already.
        charts: what was found of charts; the text around each stays together.
    """
    boxes = [item.box for item in items]
    kinds = [region_of(box, regions) for box in boxes] if regions else []
    if "content" not in kinds:
        kinds = [""] * len(items)  # a frame around nothing: then it is no frame
    groups = content_first(kinds) if any(kinds) else [list(range(len(items)))] if items else []
    headings = [text.box for text in texts if text.role in HEADINGS]
    pieces: list[Piece] = []
    number = first_block
    for group in groups:
        is_content = kinds[group[0]] in ("", "content")
        parts = _parts(group, boxes, charts) if is_content and charts else {}
        order: list[list[int]]
        if parts:
            order = _order_around(group, boxes, charts, parts)
        else:
            order = [list(block) for block in blocks] if blocks and len(groups) == 1 else _order(group, boxes)
        named = {i for i in group if any(2 * boxes[i].intersection(box) > boxes[i].area for box in headings)}
        text = [[i for i in block if i not in parts] for block in order]
        places = cells(text, boxes, named) if is_content else {}
        for block in order:
            pieces += [
                Piece(items[i], number, "chart" if i in parts else kinds[i], places.get(i), parts.get(i, -1))
                for i in block
            ]
            number += 1
    return pieces


def is_headed(line: TextLine, texts: Sequence[AccessibleText], given: Sequence[TextLine]) -> bool:
    """Whether the tree has a heading above `line` that is still to be read from the picture."""
    known = {one.text for one in given}
    return any(
        text.role == "heading" and text.text and text.text not in known and text.box.y1 <= line.box.centre[1]
        for text in texts
    )


def _parts(group: Sequence[int], boxes: Sequence[Box], charts: Sequence[Marks]) -> dict[int, int]:
    """Which boxes of the group are part of which chart."""
    found = belonging(charts, [boxes[i] for i in group])
    return {group[i]: chart for i, chart in found.items()}


def _order_around(
    group: Sequence[int], boxes: Sequence[Box], charts: Sequence[Marks], parts: dict[int, int]
) -> list[list[int]]:
    """Blocks in reading order, in which each chart with its text stands as one."""
    text = [i for i in group if i not in parts]
    numbers = sorted(set(parts.values()))
    inside = [[i for i in group if parts.get(i) == number] for number in numbers]
    areas = [area(charts[n], [boxes[i] for i in own]) for n, own in zip(numbers, inside, strict=True)]
    found: list[list[int]] = []
    for block in reading_order([*(boxes[i] for i in text), *areas]):
        for at in block:
            if at >= len(text):
                found.append(inside[at - len(text)])
                found.append([])
            elif found and block[0] < len(text) and at != block[0] and found[-1]:
                found[-1].append(text[at])
            else:
                found.append([text[at]])
    return [block for block in found if block]


def _order(group: Sequence[int], boxes: Sequence[Box]) -> list[list[int]]:
    return [[group[i] for i in block] for block in reading_order([boxes[i] for i in group])]
