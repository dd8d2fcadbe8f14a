"""Lines of text that changed, appeared or went."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from assistant.scene import Box, Change, TextLine

SIMILAR = 0.5
"""Share of common letters from which two lines in one place are one line that was edited."""
MISREAD = 0.9
"""The same from which they may be one line read differently, where no word was put in or left out."""
REWRAPPED = 0.6
"""Share of common words from which a paragraph is the same, broken into other lines."""
CARET = re.compile(r"[|I1l!\[\]]$")
"""How a reader takes a caret at the end of a line."""
CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}([:.]\d{2})?\s*([AaPp]\.?[Mm]\.?)?")
NEAR = 1.2
"""Heights of a line between the lines of one paragraph."""
CONTEXT = 3
"""Words around what changed in a long text."""
LONG = 14
"""Words; of longer texts only the part that changed is told."""


@dataclass(frozen=True, slots=True)
class Carried:
    """A line of the earlier picture, and where it should be in the later one."""

    line: TextLine
    box: Box
    has_changed: bool = True
    """Whether there are changed pixels in it."""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A line of the later picture."""

    line: TextLine
    has_changed: bool = True


def text_changes(old: Sequence[Carried], new: Sequence[Fresh]) -> tuple[list[Change], list[TextLine]]:
    """What became of the lines that changed, and those that say the same but were in what changed.

    Lines without changed pixels are what others are told from: to type more behind a line changes none of its own.
    """
    pairs = _pairs(old, new, is_exact=True)
    gone, fresh = _unpaired(old, new, pairs)
    _drop_moved(gone, fresh)
    pairs += _pairs(gone, fresh, is_exact=False)
    gone, fresh = _unpaired(gone, fresh, pairs)
    changes: list[Change] = []
    same: list[TextLine] = []
    for one, two in pairs:
        if not (one.has_changed or two.has_changed):
            continue
        if is_same(one.line.text, two.line.text):
            same.append(two.line)
        else:
            score = min(one.line.score, two.line.score)
            changes.append(_edited(one.line.text, two.line.text, one.line.box, two.line.box, score))
    left = [one for one in gone if one.has_changed]
    come = [two.line for two in fresh if two.has_changed]
    changes = _rewrapped(changes, left, come)
    changes += [Change("text-gone", None, one.line.box, text=one.line.text, score=one.line.score) for one in left]
    changes += [Change("text-appeared", two.box, text=two.text, score=two.score) for two in come]
    return changes, same


def is_same(old: str, new: str) -> bool:
    """Whether both are the same text, but for a caret and what a reader takes for another letter."""
    one, two = (re.sub(r"[\W_]+", "", text).casefold() for text in (old, new))
    if one == two:
        return re.sub(r"\s+", "", old).casefold() == re.sub(r"\s+", "", new).casefold() or not _signs(old, new)
    return CARET.sub("", old.strip()).strip() == new.strip() or CARET.sub("", new.strip()).strip() == old.strip()


def _drop_moved(gone: list[Carried], fresh: list[Fresh]) -> None:
    """Take out the lines that are only elsewhere: what was put in above them pushed them there."""
    for two in tuple(fresh):
        one = next((one for one in gone if len(two.line.text) > 2 and is_same(one.line.text, two.line.text)), None)
        if one is not None:
            gone.remove(one)
            fresh.remove(two)


def _signs(old: str, new: str) -> bool:
    """Whether a sign that matters, and that readers do not drop, is in one only: an end mark is told, a dot is not."""
    return any((sign in old) != (sign in new) for sign in "?!%+$€£*@#")


def _unpaired(
    old: Sequence[Carried], new: Sequence[Fresh], pairs: Sequence[tuple[Carried, Fresh]]
) -> tuple[list[Carried], list[Fresh]]:
    done = {id(item) for pair in pairs for item in pair}
    return [one for one in old if id(one) not in done], [two for two in new if id(two) not in done]


def _pairs(old: Sequence[Carried], new: Sequence[Fresh], *, is_exact: bool) -> list[tuple[Carried, Fresh]]:
    """Lines that are in one place and alike, the best first. A greedy choice: a line has few rivals in its place."""
    rated = []
    for i, one in enumerate(old):
        for k, two in enumerate(fresh.line for fresh in new):
            low = min(one.box.height, two.box.height)
            rows = min(one.box.y1, two.box.y1) - max(one.box.y0, two.box.y0)
            columns = min(one.box.x1, two.box.x1) - max(one.box.x0, two.box.x0)
            if rows < 0.5 * low or columns <= 0:
                continue
            alike = likeness(one.line.text, two.text)
            is_pair = is_same(one.line.text, two.text) if is_exact else alike >= SIMILAR or _is_value(one, two)
            if is_pair:
                rated.append((alike + rows / low, i, k))
    used_old: set[int] = set()
    used_new: set[int] = set()
    found = []
    for _, i, k in sorted(rated, key=lambda rating: (-rating[0], rating[1:])):
        if i not in used_old and k not in used_new:
            used_old.add(i)
            used_new.add(k)
            found.append((old[i], new[k]))
    return found


def _is_value(one: Carried, two: TextLine) -> bool:
    """A short text on the very place of another is its new value: "Off" and "On", "7 %" and "12 %"."""
    is_there = one.box.iou(two.box) >= 0.6 or (
        abs(one.box.x0 - two.box.x0) <= 0.3 * two.box.height and abs(one.box.centre[1] - two.box.centre[1]) <= 3
    )
    return is_there and max(len(one.line.text), len(two.text)) <= 24


def likeness(old: str, new: str) -> float:
    """Share of letters in common and in order, 0 to 1. Typing more at the end of a short text keeps it alike."""
    one, two = old.casefold().strip(), new.casefold().strip()
    if len(min(one, two, key=len)) >= 3 and (one.startswith(two) or two.startswith(one)):
        return 1.0
    return SequenceMatcher(None, one, two, autojunk=False).ratio()


def _edited(old: str, new: str, old_box: Box, box: Box, score: float) -> Change:
    is_minor = bool(CLOCK.search(old) and CLOCK.search(new)) and is_same(CLOCK.sub("", old), CLOCK.sub("", new))
    before, after = _shown(_without_caret(old, new), _without_caret(new, old))
    return Change("text-changed", box, old_box, text=after, old_text=before, score=score, is_minor=is_minor)


def _without_caret(text: str, other: str) -> str:
    return text if other.endswith("|") else text.removesuffix("|").rstrip()


def _shown(old: str, new: str) -> tuple[str, str]:
    """Both texts; of long ones the part that differs with some words around it."""
    one, two = old.split(), new.split()
    if max(len(one), len(two)) <= LONG:
        return old, new
    steps = [step for step in SequenceMatcher(None, one, two, autojunk=False).get_opcodes() if step[0] != "equal"]
    if not steps:
        return old, new
    first, last = steps[0], steps[-1]
    start, start_new = max(first[1] - CONTEXT, 0), max(first[3] - CONTEXT, 0)
    return " ".join(one[start : last[2] + CONTEXT]), " ".join(two[start_new : last[4] + CONTEXT])


def _rewrapped(changes: list[Change], left: list[Carried], come: list[TextLine]) -> list[Change]:
    """Paragraphs that were edited and broken into other lines, as one change each. Takes out of `left` and `come`."""
    rows: list[tuple[Box, Change | Carried | TextLine]] = [(one.box, one) for one in left]
    rows += [(two.box, two) for two in come]
    rows += [(change.box, change) for change in changes if change.box and not change.is_minor]
    result = list(changes)
    for group in _paragraphs(rows):
        was = [item for _, item in group if isinstance(item, Carried)]
        now = [item for _, item in group if isinstance(item, TextLine)]
        edited = [item for _, item in group if isinstance(item, Change)]
        if not was + edited or not now + edited or len(group) < 2:
            continue
        old_lines = [(one.line.box, one.line.text) for one in was]
        old_lines += [(one.old_box, one.old_text) for one in edited if one.old_box]
        new_lines = [(two.box, two.text) for two in now]
        new_lines += [(one.box, one.text) for one in edited if one.box]
        for lines in (old_lines, new_lines):
            lines.sort(key=lambda row: row[0].y0)
        old_text, new_text = (" ".join(text for _, text in lines) for lines in (old_lines, new_lines))
        one, two = old_text.casefold().split(), new_text.casefold().split()
        common = _common(one, two)
        by_line = sum(_common(change.old_text.casefold().split(), change.text.casefold().split()) for change in edited)
        if common < REWRAPPED * min(len(one), len(two)) or common <= by_line or max(len(one), len(two)) < 6:
            continue  # no word went from one line to another
        for gone in was:
            left.remove(gone)
        for fresh in now:
            come.remove(fresh)
        result = [change for change in result if change not in edited]
        box, old_box = _around([row[0] for row in new_lines]), _around([row[0] for row in old_lines])
        if one != two:
            result.append(_edited(old_text, new_text, old_box, box, 1.0))
    return result


def _common(one: Sequence[str], two: Sequence[str]) -> int:
    """How many words both have, in order."""
    match = SequenceMatcher(None, one, two, autojunk=False)
    return sum(size for _, _, size in match.get_matching_blocks())


def _paragraphs(
    rows: Sequence[tuple[Box, Change | Carried | TextLine]],
) -> list[list[tuple[Box, Change | Carried | TextLine]]]:
    """Rows that are close below one another and share columns."""
    groups: list[list[tuple[Box, Change | Carried | TextLine]]] = []
    for row in sorted(rows, key=lambda row: row[0].y0):
        for group in groups:
            last = max((box for box, _ in group), key=lambda box: box.y1)
            is_near = row[0].y0 - last.y1 <= NEAR * min(last.height, row[0].height)
            if is_near and min(row[0].x1, last.x1) > max(row[0].x0, last.x0):
                group.append(row)
                break
        else:
            groups.append([row])
    return groups


def _around(boxes: Sequence[Box]) -> Box:
    left, top, right, bottom = zip(*boxes, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))
