"""Lines of text -> passages that are spoken in one breath. Pure."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from assistant.narration.wording import Wording
from assistant.scene import TextLine

SAME = 0.5
"""Boxes of one text that overlap more (intersection over union) are the same line."""


def passages(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    """`lines` in their order, grouped: one row of a table or toolbar, or the lines over which a sentence runs on.

    Whether a line goes on with the next is told from the two alone, so a stream is grouped like the whole.
    """
    found: list[list[TextLine]] = []
    for line in lines:
        if found and (_is_beside(found[-1][-1], line) or _runs_on(found[-1][-1], line)):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def spoken(passage: Sequence[TextLine], wording: Wording) -> str:
    """A passage as one text: items of a row with a pause between them, lines of a sentence without."""
    text = passage[0].text
    for before, line in itertools.pairwise(passage):
        if _is_beside(before, line):
            text = wording.text("row-next", row=text, item=line.text)
        else:
            text = wording.text("line-next", text=text, line=line.text)
    return text


def unsaid(lines: Sequence[TextLine], said: Sequence[TextLine]) -> list[TextLine]:
    """Those of `lines` that are not in `said`, where two describers may have drawn their boxes differently."""
    exact = set(said)
    boxes: dict[str, list[TextLine]] = {}
    for line in said:
        boxes.setdefault(line.text, []).append(line)
    return [
        line
        for line in lines
        if line not in exact and not any(line.box.iou(old.box) >= SAME for old in boxes.get(line.text, ()))
    ]


def words(text: str) -> int:
    """How many words; scripts without spaces count about two characters as one."""
    unspaced = sum("\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af" for letter in text)
    return len(text.split()) + unspaced // 2


def _is_beside(one: TextLine, other: TextLine) -> bool:
    """In one row and one block, left of the other."""
    overlap = min(one.box.y1, other.box.y1) - max(one.box.y0, other.box.y0)
    low = min(one.box.height, other.box.height)
    return one.block == other.block and other.box.x0 >= one.box.centre[0] and 2 * overlap > low


def _runs_on(one: TextLine, other: TextLine) -> bool:
    """Whether a sentence goes from one line to the next of its block. Menus and lists begin with capitals."""
    before, after = one.text.rstrip(), other.text.lstrip()
    if one.block != other.block or not before or not after:
        return False
    return after[0].islower() and before[-1] not in ".!?:;…。！？"
