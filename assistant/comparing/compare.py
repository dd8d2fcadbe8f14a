"""Two pictures and what was seen in them -> the changes, the most important first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np

from assistant.comparing import things
from assistant.comparing.differences import difference, panels, patches
from assistant.comparing.lines import Carried, Fresh, is_same, likeness, text_changes
from assistant.comparing.registration import Registration, grey, register
from assistant.comparing.scrolling import Mask, Move, edges
from assistant.frames import Pixels
from assistant.scene import Box, Change, Scene, TextLine

ORDER = (
    "panel-appeared", "panel-gone", "scrolled", "resized", "focus", "brighter", "darker", "appeared", "moved", "gone",
    "text-changed", "text-appeared", "revealed", "text-gone", "restyled", "changed",
)  # fmt: skip
"""Of kinds of changes, for hearing."""
BRIGHTER = 1.12
"""Times as bright, from which it is told."""
LOOKED = 6
"""Changed pixels in the box of a line from which it is read again."""
RESTYLED = 0.2
"""Share of changed pixels in the box of a line that says the same, from which it looks different."""
UNSEEN = 0.5
"""Share of the box of a line that only one picture shows, from which the line is new or gone."""
NEW_INK = 0.2
"""Share of the ink of a line that must have changed where the line is new or gone."""
RESTYLED_INK = 0.25
"""The same, of its ink."""
CLEAR = 0.8
"""Score of a line that is surely one, and whole."""
CARET = 3
"""Pixels; what is narrower in a line of text blinks."""
SCROLL_BAR = 24
"""Pixels; what is narrower and changes beside scrolled content is its scroll bar."""
SURELY_WHOLE = 0.95
SMALLEST = 8
"""Pixels of the sides of a patch without a name; a caret is thinner."""
GAP = 9
"""Pixels between the parts of one patch of a screen."""
BESIDE = 3.0
"""Heights of a line, within which it names what is beside it."""
FEW_LINES = 3.0
"""Heights of a line: what moved less far, below what did not, was pushed by a line put in or left out."""
ALIKE_TEXT = 0.3
"""Share of lines in common from which two pictures that cannot be laid over one another are still of one thing."""
MOST_UNNAMED = 4


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What the pixels alone say. `masks`: what changed, in pixels of the earlier and of the later picture."""

    pictures: tuple[Pixels, Pixels]
    registration: Registration
    masks: tuple[Mask, Mask]
    unseen: tuple[Mask, Mask]
    """What only one of them shows."""
    is_same: bool = False
    """Pixel by pixel."""
    is_unchanged: bool = False
    """Not a pixel differs that matters."""

    def is_affected(self, box: Box, *, is_old: bool) -> bool:
        """Whether the line in `box` must be read: something changed in it or right beside it, or it came into sight."""
        number = 0 if is_old else 1
        reach = BESIDE * box.height
        x0, y0, x1, y1 = max(box.x0 - reach, 0), max(box.y0 - 4, 0), box.x1 + reach, box.y1 + 4
        part = np.s_[int(y0) : int(y1), int(x0) : int(x1)]
        return bool(np.count_nonzero(self.masks[number][part] | self.unseen[number][part]) >= LOOKED)

    def is_borne_out(self, change: Change) -> bool:
        """Whether a line that is said to be new, or gone, has much changed ink: it may have been read in one only."""
        box, number = (change.box, 1) if change.kind == "text-appeared" else (change.old_box, 0)
        if change.kind in ("text-appeared", "text-gone") and len(change.text) == 1 and not change.text.isdigit():
            return False  # icons are read as letters
        if change.kind not in ("text-appeared", "text-gone") or box is None or not self.registration.is_drawn:
            return True
        x0, y0, x1, y1 = (max(int(side), 0) for side in box)
        part = np.s_[y0:y1, x0:x1]
        ink = _ink(self.pictures[number][part])
        changed = self.masks[number][part] | self.unseen[number][part]
        return int(np.count_nonzero(ink & changed)) >= NEW_INK * int(np.count_nonzero(ink))

    def has_changed(self, line: TextLine, *, is_old: bool) -> bool:
        """Whether something changed inside the box of `line`, or most of it is in one picture only."""
        x0, y0, x1, y1 = (max(int(side), 0) for side in line.box)
        number, part = 0 if is_old else 1, np.s_[y0:y1, x0:x1]
        is_new = things.changed_share(self.unseen[number], line.box) >= UNSEEN
        changed = self.masks[number][part]
        columns = np.flatnonzero(changed.any(axis=0))
        is_caret = self.registration.is_drawn and len(columns) > 0 and columns[-1] - columns[0] < CARET
        return is_new or bool(np.count_nonzero(changed) >= LOOKED and not is_caret)


def look(old: Pixels, new: Pixels, *, is_screen: bool) -> Look:
    """The part that needs no describer. `is_screen`: both are known to be of a screen."""
    if np.array_equal(old, new):
        nothing, still = np.zeros(new.shape[:2], np.bool_), np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
        lying = Registration(True, True, old, ~nothing, still)
        return Look((old, new), lying, (nothing, nothing), (nothing, nothing), is_same=True, is_unchanged=True)
    registration = register(old, new, is_screen=is_screen)
    if not registration.is_alike:
        masks = np.ones(old.shape[:2], np.bool_), np.ones(new.shape[:2], np.bool_)
        return Look((old, new), registration, masks, masks)
    changed = difference(registration, new)
    is_lit_alike = 1 / BRIGHTER < registration.gain < BRIGHTER
    is_unchanged = not changed.any() and not registration.moves and old.shape == new.shape and is_lit_alike
    masks = registration.back(changed, old.shape[:2], outside=False), changed
    unseen = np.zeros_like(changed), np.zeros_like(changed)
    if registration.is_drawn:  # a camera that moved a little tells nothing at the edges
        unseen = registration.back(~registration.valid, old.shape[:2], outside=True), ~registration.valid
    return Look((old, new), registration, masks, unseen, is_unchanged=is_unchanged)


def compare(seen: Look, old: Scene, new: Scene) -> tuple[tuple[Change, ...], str]:
    """The changes, and the relation of the pictures (see Scene). Scenes need lines only where they are affected."""
    whole = _whole(seen)
    if seen.registration.is_alike:
        found = [*whole, *_laid_over(seen, old, new)]
    elif old.lines and new.lines and _common_text(old.lines, new.lines) >= ALIKE_TEXT:
        found = [*whole, *_by_text(old.lines, new.lines)]
    else:
        return (), "other"
    if old.focus and new.focus and (old.focus.role, old.focus.name) != (new.focus.role, new.focus.name):
        now, was = new.focus, old.focus
        found.append(Change("focus", now.box, was.box, label=now.role, text=now.name, old_text=was.name))
    return tuple(sorted(found, key=_rank)), "same" if seen.is_same else "alike"


def _rank(change: Change) -> tuple[bool, int, float, float]:
    box = change.box or change.old_box or Box(0, 0, 0, 0)
    size = -box.area if change.label else 0.0
    return change.is_minor, ORDER.index(change.kind), size, box.y0


def _whole(seen: Look) -> list[Change]:
    found = []
    sizes = [Box(0.0, 0.0, float(one.shape[1]), float(one.shape[0])) for one in seen.pictures]
    if sizes[0] != sizes[1] and seen.registration.is_drawn:
        found.append(Change("resized", sizes[1], sizes[0]))
    if seen.registration.gain >= BRIGHTER:
        found.append(Change("brighter"))
    elif seen.registration.gain <= 1 / BRIGHTER:
        found.append(Change("darker"))
    return found


def _laid_over(seen: Look, old: Scene, new: Scene) -> list[Change]:
    lay, (_, picture) = seen.registration, seen.pictures
    explained = np.zeros(picture.shape[:2], np.bool_)
    changed = seen.masks[1]
    found: list[Change] = []
    come, gone = panels(changed, lay.laid, picture) if lay.is_drawn else ([], [])
    for kind, boxes, lines in (("panel-appeared", come, new.lines), ("panel-gone", gone, old.lines)):
        for box in boxes:
            inside = [line.text for line in lines if _is_in(_place(line, lay, kind), box)]
            now, was = (box, None) if kind == "panel-appeared" else (None, box)
            found.append(Change(kind, now, was, text="".join(inside[:1]), old_text="\n".join(inside)))
            _mark(explained, box)
    covered = [*come, *gone]
    heights = [line.box.height for line in (*old.lines, *new.lines)]
    usual = float(np.median(heights)) if heights else 20.0
    scrolls = [move for move in lay.moves if not _is_pushed(move, usual, seen, new)]
    if lay.is_drawn:
        found += [Change("scrolled", move.box, move.old_box) for move in scrolls]
    for one in things.thing_changes(lay, seen.pictures, seen.masks, old.objects, new.objects):
        place = lay.mapped(one.old_box) if one.old_box else None
        is_hidden = any(_is_in(one.box or place, box) for box in covered)
        is_scrolled = lay.is_drawn and any(_is_in(one.box, _exposed(move)) for move in scrolls)
        if not (is_hidden or is_scrolled):
            found.append(one)
            _mark(explained, one.box, 0.1)
            _mark(explained, place, 0.1)
    written, told = _lines(seen, old, new, covered, scrolls)
    found += written
    for box in told:
        _mark(explained, box, 0.3)
    named = {one.text for one in written}
    return found + [
        one
        for one in _unnamed(seen, changed & ~explained, new)
        if one.text not in named and not any(_is_scroll_bar(one.box, move) for move in scrolls)
    ]


def _is_scroll_bar(box: Box | None, move: Move) -> bool:
    return box is not None and (box.width if move.dy else box.height) < SCROLL_BAR


def _lines(
    seen: Look, old: Scene, new: Scene, covered: Sequence[Box], scrolls: Sequence[Move]
) -> tuple[list[Change], list[Box]]:
    """What became of the text, and the boxes of the later picture that it explains."""
    lay = seen.registration
    before = [Carried(line, lay.mapped(line.box), seen.has_changed(line, is_old=True)) for line in old.lines]
    after = [Fresh(line, seen.has_changed(line, is_old=False)) for line in new.lines]
    changed = [one.box for one in before if one.has_changed] + [two.line.box for two in after if two.has_changed]
    # What a panel covers in part is not told either.
    before = [one for one in before if not any(_touches(one.box, box) for box in covered)]
    after = [two for two in after if not any(_touches(two.line.box, box) for box in covered)]
    if not lay.is_drawn:  # textures look like text, and change with the light
        before = [one for one in before if _is_clear(one.line)]
        after = [two for two in after if _is_clear(two.line)]
    revealed = _whole_lines(
        [two.line for two in after if any(_is_in(two.line.box, _exposed(move)) for move in scrolls)]
    )
    leaving = [*scrolls, *(move for move in lay.moves if move.dy > 0)]  # what is pushed down goes too
    before = [one for one in before if not any(_is_out(one.line.box, move) for move in leaving)]
    inside = [two for two in after if not any(_is_in(two.line.box, _exposed(move)) for move in scrolls)]
    edited, same = text_changes(before, inside)
    edited = [change for change in edited if seen.is_borne_out(change)]
    for number, change in enumerate(edited):  # it was cut before
        if change.kind == "text-appeared" and any(_is_at_end(change.box, move) for move in scrolls):
            edited[number] = replace(change, kind="revealed")
    found = [_cut_by_scroll(change, scrolls) for change in edited]
    found += [Change("revealed", line.box, text=line.text, score=line.score) for line in revealed]
    restyled = [line for line in same if lay.is_drawn and _is_restyled(line, seen)]
    found += [Change("restyled", line.box, text=line.text, score=line.score) for line in restyled]
    plain = [line.box for line in same if line not in restyled]
    told = [box for box in changed if not any(box.iou(other) > 0.5 for other in plain)] if lay.is_drawn else changed
    return [change for change in found if change is not None], told


def _touches(box: Box, panel: Box) -> bool:
    return Box(panel.x0 - 8, panel.y0 - 8, panel.x1 + 8, panel.y1 + 8).intersection(box) > 0


def _is_clear(line: TextLine) -> bool:
    return line.score >= CLEAR and sum(letter.isalnum() for letter in line.text) >= 3


def _whole_lines(lines: Sequence[TextLine]) -> list[TextLine]:
    """Without those that the edge of what scrolls cuts: they are lower than others, or cannot be read."""
    usual = float(np.median([line.box.height for line in lines])) if lines else 0.0
    least = {line: CLEAR if line.box.height >= 0.9 * usual else SURELY_WHOLE for line in lines}
    return [line for line in lines if line.score >= least[line] and line.box.height >= 0.82 * usual]


def _is_restyled(line: TextLine, seen: Look) -> bool:
    """Whether the ink or the paper of a line that says the same has another colour."""
    x0, y0, x1, y1 = (max(int(side), 0) for side in line.box)
    part = np.s_[y0:y1, x0:x1]
    ink = _ink(seen.pictures[1][part]) | _ink(seen.registration.laid[part])
    changed = seen.masks[1][part]
    share = int(np.count_nonzero(ink & changed)) / max(int(np.count_nonzero(ink)), 1)
    return share >= RESTYLED_INK or things.changed_share(seen.masks[1], line.box) >= RESTYLED


def _cut_by_scroll(change: Change, scrolls: Sequence[Move]) -> Change | None:
    """None for a line that the edge of a scrolled part cut in one of the pictures."""
    for move in scrolls:
        for box in (change.box, change.old_box):
            if box and any(
                box.y0 - 2 <= edge <= box.y1 + 2 and box.x0 < move.box.x1 and move.box.x0 < box.x1
                for edge in (move.box.y0, move.box.y1, move.old_box.y0, move.old_box.y1)
            ):
                return None
    return change


def _place(line: TextLine, lay: Registration, kind: str) -> Box:
    return line.box if kind == "panel-appeared" else lay.mapped(line.box)


def _is_in(box: Box | None, outer: Box) -> bool:
    return box is not None and box.intersection(outer) >= 0.6 * box.area > 0


def _exposed(move: Move) -> Box:
    """What came into sight where scrolled content left, to the edge that it went away from."""
    now, was = move.box, move.old_box
    if move.dy:
        top, bottom = (now.y1, was.y1) if move.dy < 0 else (was.y0, now.y0)
        return Box(now.x0 - 64, top - 4, now.x1 + 400, bottom + 40 if move.dy < 0 else bottom + 4)
    left, right = (now.x1, was.x1) if move.dx < 0 else (was.x0, now.x0)
    return Box(left - 4, now.y0, right + 4, now.y1)


def _is_at_end(box: Box | None, move: Move) -> bool:
    """Whether a line is at the edge of what stayed in sight, beyond which all is new."""
    now = move.box
    edge = now.y1 if move.dy < 0 else now.y0
    is_beside = box is not None and box.x0 < now.x1 + 400 and now.x0 - 64 < box.x1
    return is_beside and box is not None and bool(move.dy) and box.y0 - 6 <= edge <= box.y1 + 6


def _is_out(box: Box, move: Move) -> bool:
    """Whether a line of the earlier picture was scrolled out of sight, or is at the edge over which it went."""
    now, was = move.box, move.old_box
    if box.x0 >= now.x1 + 400 or box.x1 <= now.x0 - 64:
        return False
    if move.dy < 0:
        return now.y0 - 40 <= box.centre[1] <= was.y0 + 4
    if move.dy > 0:
        return was.y1 - 4 <= box.centre[1] <= now.y1 + 40
    return now.y0 <= box.centre[1] <= now.y1


def _is_pushed(move: Move, height: float, seen: Look, new: Scene) -> bool:
    """Whether a line was put in or left out, rather than all scrolled: then the lines right above it stayed."""
    if not move.dy or abs(move.dy) > FEW_LINES * height:
        return False
    top = int(min(move.box.y0, move.old_box.y0))
    x0, x1 = int(move.box.x0), int(move.box.x1)
    reach = int(1.5 * height)
    above = np.s_[max(top - reach, 0) : max(top - 2, 0), max(x0 - 4, 0) : x1]
    ink = _ink(seen.pictures[1])[above] & ~seen.masks[1][above]
    columns = np.flatnonzero(ink.any(axis=0))
    return bool(len(columns)) and abs(int(columns[0]) + max(x0 - 4, 0) - x0) <= max(height, 12.0)


def _ink(pixels: Pixels) -> Mask:
    return edges(grey(pixels))


def _unnamed(seen: Look, rest: Mask, new: Scene) -> list[Change]:
    """Patches that nothing explains."""
    lay = seen.registration
    gap = GAP if lay.is_drawn else 2 * round(0.01 * max(rest.shape)) + 1
    least = SMALLEST if lay.is_drawn else 0.02 * max(rest.shape)
    boxes = [box for box in patches(rest, gap) if box.width >= least and box.height >= least]
    if not lay.is_drawn:  # the rim of what was explained is thin
        kernel = np.ones((5, 5), np.uint8)
        solid = cv2.erode(rest.astype(np.uint8), kernel) > 0
        boxes = [box for box in boxes if things.changed_share(solid, box) >= 0.15]
    found = []
    for box in boxes[:MOST_UNNAMED]:
        text = _beside(box, new.lines) if lay.is_drawn else ""
        found.append(Change("changed", box, box, text=text))
    return found


def _beside(box: Box, lines: Sequence[TextLine]) -> str:
    """The line that is in the row of `box`, or in it."""
    rated = []
    for line in lines:
        rows = min(box.y1, line.box.y1) - max(box.y0, line.box.y0)
        gap = max(line.box.x0 - box.x1, box.x0 - line.box.x1, 0.0)
        if rows > 0.5 * min(box.height, line.box.height) and gap <= BESIDE * line.box.height:
            rated.append((gap, line.text))
    return min(rated)[1] if rated else ""


def _mark(mask: Mask, box: Box | None, margin: float = 0.02) -> None:
    if box is None:
        return
    more = margin * min(box.width, box.height) + 2
    x0, y0 = max(int(box.x0 - more), 0), max(int(box.y0 - more), 0)
    mask[y0 : int(box.y1 + more) + 1, x0 : int(box.x1 + more) + 1] = True


def _common_text(old: Sequence[TextLine], new: Sequence[TextLine]) -> float:
    """Share of the lines of the shorter text that are in the other."""
    texts = [{line.text.casefold() for line in lines if len(line.text) > 2} for lines in (old, new)]
    return len(texts[0] & texts[1]) / max(min(map(len, texts)), 3)


def _by_text(old: Sequence[TextLine], new: Sequence[TextLine]) -> list[Change]:
    """Where places say nothing: lines that are in one picture only."""
    left = [line for line in old if not any(is_same(line.text, other.text) for other in new)]
    come = [line for line in new if not any(is_same(line.text, other.text) for other in old)]
    changes = []
    for two in come:
        best = max(left, key=lambda one: likeness(one.text, two.text), default=None)
        if best is not None and likeness(best.text, two.text) >= 0.75:
            left.remove(best)
            changes.append(Change("text-changed", two.box, best.box, text=two.text, old_text=best.text))
        else:
            changes.append(Change("text-appeared", two.box, text=two.text, score=two.score))
    return changes + [Change("text-gone", None, one.box, text=one.text, score=one.score) for one in left]
