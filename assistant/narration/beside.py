"""What is beside, above, below or on something, for questions: plain rules over boxes. Pure.

left, right: on that side, with heights that overlap. above, below: alike. beside: left or right, no further away than
the larger of the two is wide. on: at least half of it within the box; or it stands on the box's upper edge.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.narration.wording import folded
from assistant.scene import Box, Scene, TextLine

ROW = 0.5
"""Of the lower line's height that two lines of one row have in common."""
BELOW = 2.5
"""Heights of a label within which its value stands below it."""


def by(box: Box, anchor: Box, relation: str) -> bool:
    """Whether `box` is `relation` ("left", "right", "above", "below", "beside", "on") of `anchor`."""
    beside = min(box.y1, anchor.y1) > max(box.y0, anchor.y0)
    over = min(box.x1, anchor.x1) > max(box.x0, anchor.x0)
    (x, y), (ax, ay) = box.centre, anchor.centre
    gap = max(box.x0 - anchor.x1, anchor.x0 - box.x1)
    within = box.intersection(anchor) >= 0.5 * box.area > 0
    return {
        "left": beside and x < ax and x < anchor.x0 + anchor.width / 4,
        "right": beside and x > ax and x > anchor.x1 - anchor.width / 4,
        "above": over and y < ay and y < anchor.y0 + anchor.height / 4,
        "below": over and y > ay and y > anchor.y1 - anchor.height / 4,
        "beside": beside and not within and gap <= max(box.width, anchor.width),
        "on": within or (over and box.area < anchor.area and anchor.y0 <= box.y1 <= ay and y < ay),
    }.get(relation, False)


def lines_beside(lines: Sequence[TextLine], anchor: Box, relation: str) -> list[TextLine]:
    """The lines that are `relation` of `anchor`, in reading order."""
    return [line for line in lines if line.box != anchor and by(line.box, anchor, relation)]


def value_of(label: TextLine, wanted: str, scene: Scene) -> list[TextLine]:
    """What stands beside a label ("Total:"), right of it in its row, or else below; none where the line goes on.

    `wanted`: the words that were looked for, folded.
    """
    rest = folded(label.text).replace(wanted, "", 1).strip(" :.-=")
    if any(letter.isalnum() for letter in rest) and not label.text.rstrip().endswith((":", "=")):
        return []
    others = [line for line in scene.lines if line is not label]
    row = [line for line in others if line.box.x0 >= label.box.centre[0] and _is_in_row(line.box, label.box)]
    if row:
        return sorted(row, key=lambda line: line.box.x0)
    low = [
        line
        for line in others
        if 0 <= line.box.y0 - label.box.y1 + label.box.height / 2 <= BELOW * label.box.height
        and min(line.box.x1, label.box.x1) > max(line.box.x0, label.box.x0)
    ]
    return sorted(low, key=lambda line: line.box.y0)[:1]


def _is_in_row(one: Box, other: Box) -> bool:
    common = min(one.y1, other.y1) - max(one.y0, other.y0)
    return common >= ROW * min(one.height, other.height) > 0
