"""Lines of text -> passages that are spoken in one breath. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.narration import line_ends
from assistant.narration.code_contents import cleaned
from assistant.narration.wording import Wording
from assistant.scene import Box, TextLine

SHORT_WORDS = 3
"""Items of a list, a menu or a side bar have no more words; longer lines stand alone."""
MOST_WORDS = 40
"""Of lines that run on: a long paragraph is spoken while it is still being read, and a person can stop within it."""
MOST_ITEMS = 8
"""Of a list in one passage, so that a person can stop between them."""
SAME = 0.5
"""Boxes of one text that overlap more (intersection over union) are the same line."""


def passages(lines: Sequence[TextLine], wording: Wording) -> list[list[TextLine]]:
    """`lines` in their order, grouped: a row of a table or toolbar, short items of a list, a sentence that runs on.

    Whether a line goes on with the next is told from what came before it, so a stream is grouped like the whole.
    """
    found: list[list[TextLine]] = []
    for line in lines:
        if found and _belongs(found[-1], line, wording):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def paragraphs(lines: Sequence[TextLine], wording: Wording) -> list[list[TextLine]]:
    """`lines` in their order: those of a sentence that runs on together, every other one by itself."""
    found: list[list[TextLine]] = []
    for line in lines:
        if found and _runs_on(found[-1], line, wording):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def spoken(passage: Sequence[TextLine], wording: Wording) -> str:
    """A passage as one text: items with a pause between them, lines of a sentence without."""
    text = cleaned(passage[0].text)
    for number, line in enumerate(passage[1:], 1):
        if _runs_on(passage[:number], line, wording):
            text = line_ends.joined(text, cleaned(line.text), wording)
        else:
            text = wording.text("row-next", row=text, item=cleaned(line.text))
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


def _belongs(passage: Sequence[TextLine], line: TextLine, wording: Wording) -> bool:
    if passage[-1].cell or line.cell:
        return _is_same_row(passage[-1], line)
    if _is_beside(passage[-1], line):
        return True
    if _runs_on(passage, line, wording):
        return sum(words(one.text) for one in (*passage, line)) <= MOST_WORDS
    return len(passage) < MOST_ITEMS and all(_is_below(one, other) for one, other in pairwise([*passage, line]))


def _is_same_row(one: TextLine, other: TextLine) -> bool:
    return one.cell is not None and other.cell is not None and one.cell[:2] == other.cell[:2]


def _place(line: TextLine) -> Box:
    """Where the line is on the page, which may lie turned in the frame."""
    return line.upright or line.box


def _is_beside(one: TextLine, other: TextLine) -> bool:
    """In one row and one block, left of the other."""
    left, right = _place(one), _place(other)
    overlap = min(left.y1, right.y1) - max(left.y0, right.y0)
    return one.block == other.block and right.x0 >= left.centre[0] and 2 * overlap > min(left.height, right.height)


def _is_below(one: TextLine, other: TextLine) -> bool:
    """Whether two short lines are items of one list, one below the other."""
    upper, lower = _place(one), _place(other)
    low, high = sorted((upper.height, lower.height))
    is_near = 0 <= lower.y0 - upper.y0 <= 4 * low and abs(lower.x0 - upper.x0) <= low and high <= 1.5 * low
    return is_near and all(
        words(line.text) <= SHORT_WORDS and not line_ends.is_closed(line.text) for line in (one, other)
    )


def _runs_on(passage: Sequence[TextLine], line: TextLine, wording: Wording) -> bool:
    """Whether a sentence goes from the last line of `passage` on to the next of its block.

    Menus and lists begin with capitals. So do German nouns, names and numbers: before these the line must be full, in a
    text that already ran on, or end in the middle of something.
    """
    one = passage[-1]
    before, after = one.text.strip(), line.text.strip()
    if one.block != line.block or not before or not after or _is_beside(one, line) or line_ends.is_item(after):
        return False
    if line_ends.is_cut_address(before):
        return True
    if line_ends.is_closed(before):
        return False
    if after[0].islower() or line_ends.is_divided(before) or line_ends.is_open(before, wording):
        return True
    return words(before) > SHORT_WORDS and _is_full(one, line) and len(passage) > 1 and _ran_on(passage)


def _ran_on(passage: Sequence[TextLine]) -> bool:
    """Whether a line of `passage` goes on with the one before it: then it is running text."""
    return any(
        two.text[:1].islower() and not line_ends.is_closed(one.text) and not _is_beside(one, two)
        for one, two in pairwise(passage)
    )


def _is_full(line: TextLine, following: TextLine) -> bool:
    """Whether the first word of the next line had no room any more."""
    here, there = _place(line), _place(following)
    word = there.width * len(following.text.split()[0]) / max(len(following.text), 1)
    return here.x1 + word > there.x1
