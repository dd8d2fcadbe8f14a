"""Lines of text -> passages that are spoken in one breath. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.narration.wording import Wording
from assistant.scene import TextLine

SHORT_WORDS = 3
"""Items of a list, a menu or a side bar have no more words; longer lines stand alone."""
MOST_WORDS = 40
"""Of lines that run on: a long paragraph is spoken while it is still being read, and a person can stop within it."""
MOST_ITEMS = 8
"""Of a list in one passage, so that a person can stop between them."""
SAME = 0.5
"""Boxes of one text that overlap more (intersection over union) are the same line."""


def passages(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    """`lines` in their order, grouped: a row of a table or toolbar, short items of a list, a sentence that runs on.

    Whether a line goes on with the next is told from what came before it, so a stream is grouped like the whole.
    """
    found: list[list[TextLine]] = []
    for line in lines:
        if found and _belongs(found[-1], line):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def spoken(passage: Sequence[TextLine], wording: Wording) -> str:
    """A passage as one text: items with a pause between them, lines of a sentence without."""
    text = passage[0].text
    for before, line in pairwise(passage):
        if _runs_on(before, line):
            text = wording.text("line-next", text=text, line=line.text)
        else:
            text = wording.text("row-next", row=text, item=line.text)
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


def _belongs(passage: Sequence[TextLine], line: TextLine) -> bool:
    last = passage[-1]
    if _is_beside(last, line):
        return True
    if _runs_on(last, line):
        return sum(words(one.text) for one in (*passage, line)) <= MOST_WORDS
    return len(passage) < MOST_ITEMS and all(_is_below(one, other) for one, other in pairwise([*passage, line]))


def _is_beside(one: TextLine, other: TextLine) -> bool:
    """In one row and one block, left of the other."""
    overlap = min(one.box.y1, other.box.y1) - max(one.box.y0, other.box.y0)
    low = min(one.box.height, other.box.height)
    return one.block == other.block and other.box.x0 >= one.box.centre[0] and 2 * overlap > low


def _is_below(one: TextLine, other: TextLine) -> bool:
    """Whether two short lines are items of one list, one below the other."""
    low, high = sorted((one.box.height, other.box.height))
    is_near = 0 <= other.box.y0 - one.box.y0 <= 4 * low and abs(other.box.x0 - one.box.x0) <= low and high <= 1.5 * low
    return is_near and all(words(line.text) <= SHORT_WORDS and not _is_closed(line.text) for line in (one, other))


def _runs_on(one: TextLine, other: TextLine) -> bool:
    """Whether a sentence goes from one line to the next of its block. Menus and lists begin with capitals."""
    before, after = one.text.strip(), other.text.strip()
    if one.block != other.block or not before or not after or _is_beside(one, other):
        return False
    return after[0].islower() and not _is_closed(before)


def _is_closed(text: str) -> bool:
    return text.rstrip()[-1:] in ".!?:;…。！？"
