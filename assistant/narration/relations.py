"""How things lie to each other, from their boxes alone. Pure. The rules, and what they rest on:

A picture is flat. Left, right, above and below are told as they are in it. That a thing touches another, or is in front
of it, is told only where its box could hardly look like this otherwise, and only of kinds that do such things
(`kinds`): a person whose box ends within that of a table sits behind it, a cup does stand on it.

    on         the thing is loose, the other holds things; its lower edge is within the upper part of the other (how far
               down: `kinds.SUPPORTS`), most of its width over it, and it is the smaller. On what is cut off below no
               legs are seen, so that all of it is the upper part.
    under      a loose thing whose lower edge is within the other's lower part (the legs), and no lower: it would be
               before it.
    inside     nine tenths of the box are within that of a container, or a person's within that of a vehicle and not
               down to its wheels, where somebody standing before it would end.
    riding     a person who ends within the lower half of an animal or a bicycle and reaches above it, or on a board.
    in front   both stand on the ground and cover each other in part; the one that ends lower is nearer. Not for people
               and seats, nor for cats and tables: sitting on it looks the same.
    left ...   beside: near (`NEAR`), with half of the lower one's height in common; above and below alike.
    between    left of one thing and right of another, both as above.

`relation` is asked for one thing and the few that were named before it: never for all pairs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.narration import kinds
from assistant.narration.places import View
from assistant.scene import Box, SceneObject

MOST = 0.7
"""Of the width of a thing that is over what it is on or under."""
WITHIN = 0.9
"""Of the area of a thing that is inside of another: boxes are some pixels off."""
SMALLER = 0.6
"""Of the area of what holds it: what is not clearly smaller neither lies on it nor is in it."""
WHEELS = 0.15
"""Share of a vehicle, from below, in which somebody before it ends, and nobody in it does."""
SEAT, FEET = 0.45, 0.92
"""Shares of a horse or bicycle, from above, between which the feet of the rider are."""
COVERED = 0.15
"""Of the smaller box: what covers less may just be beside it."""
NEARER = 0.05
"""Share of the picture's height by which the nearer thing ends lower."""
COMMON = 0.5
"""Of the lower one's height that things have in common which are beside each other."""
NEAR = 0.12
"""Share of the picture's width; a neighbour is nearer than this, and than its own and the thing's longer side."""
SMALL = 0.06
"""Share of the picture. A thing that covers more is found by its place, without a neighbour."""


@dataclass(frozen=True, slots=True)
class Relation:
    """`name` is that of a message "relation-NAME"; `others` are one thing, or two for "between"."""

    name: str
    others: tuple[SceneObject, ...]

    @property
    def is_contact(self) -> bool:
        """Whether it tells more than the places of the two."""
        return self.name in _CONTACTS


_CONTACTS = ("on", "under", "inside")


def relation(thing: SceneObject, others: Sequence[SceneObject], view: View) -> Relation | None:
    """What is worth saying of `thing` and one or two of `others`, the surest and nearest first; None for nothing."""
    others = [other for other in others if other is not thing]
    if not view.is_screen and (found := contact(thing, others, view)):
        return found
    between = _between(thing, others, view)
    if between:
        return between
    beside = [(gap, name, other) for other in others if (side := _beside(thing, other, view)) for name, gap in [side]]
    if beside:
        _, name, other = min(beside, key=lambda one: one[0])
        return Relation(name, (other,))
    if view.is_screen:
        return None
    for other in others:
        if name := _depth(thing, other, view):
            return Relation(name, (other,))
    return None


def contact(thing: SceneObject, others: Sequence[SceneObject], view: View) -> Relation | None:
    """What holds `thing`: the smallest that does."""
    for other in sorted(others, key=lambda one: one.box.area):
        for name, holds in _HOLDING:
            if other is not thing and holds(thing, other, view):
                return Relation(name, (other,))
    return None


def _is_on(thing: SceneObject, other: SceneObject, view: View) -> bool:
    if thing.label not in kinds.LOOSE or other.label not in kinds.SUPPORTS:
        return False
    upper, lower = thing.box, other.box
    depth = 1.0 if lower.y1 >= 0.97 * view.height else kinds.SUPPORTS[other.label]
    return (
        lower.y0 <= upper.y1 <= lower.y0 + depth * lower.height
        and upper.y0 > lower.y0 - upper.height
        and _is_over(upper, lower)
    )


def _is_under(thing: SceneObject, other: SceneObject, view: View) -> bool:
    if thing.label not in kinds.LOOSE or other.label not in ("dining table", "bench", "chair", "bed"):
        return False
    here, above = thing.box, other.box
    legs = above.y0 + kinds.SUPPORTS[other.label] * above.height
    is_within = legs < here.y1 <= above.y1 and here.y0 >= above.y0 + 0.3 * above.height
    return is_within and above.y1 < 0.97 * view.height and _is_over(here, above)


def _is_inside(thing: SceneObject, other: SceneObject, view: View) -> bool:
    inner, outer = thing.box, other.box
    if other.label in kinds.CONTAINERS:
        if thing.label not in kinds.LOOSE:
            return False
    elif not (thing.label == "person" and other.label in kinds.CABINS) or inner.y1 > outer.y1 - WHEELS * outer.height:
        return False
    return inner.intersection(outer) >= WITHIN * inner.area and inner.area <= SMALLER * outer.area


def _is_riding(thing: SceneObject, other: SceneObject, view: View) -> bool:
    if thing.label != "person":
        return False
    rider, under = thing.box, other.box
    if other.label in kinds.BOARDS:
        x, y = under.centre
        is_at_feet = y > rider.y0 + 0.8 * rider.height and rider.x0 <= x <= rider.x1
        return is_at_feet and under.y0 <= rider.y1 <= under.y1 + 0.1 * rider.height
    if other.label not in kinds.RIDDEN:
        return False
    feet = (rider.y1 - under.y0) / max(under.height, 1)
    return SEAT <= feet <= FEET and rider.y0 < under.y0 and _is_over(rider, under, is_smaller=False)


_HOLDING: tuple[tuple[str, Callable[[SceneObject, SceneObject, View], bool]], ...] = (
    ("inside", _is_inside),
    ("on", _is_on),
    ("under", _is_under),
    ("on", _is_riding),
)


def _is_over(upper: Box, lower: Box, *, is_smaller: bool = True) -> bool:
    """Whether most of the width of `upper` is over `lower`, and `upper` is the smaller."""
    common = min(upper.x1, lower.x1) - max(upper.x0, lower.x0)
    return common >= MOST * upper.width and (not is_smaller or upper.area <= SMALLER * lower.area)


def _depth(thing: SceneObject, other: SceneObject, view: View) -> str:
    """Which is nearer: "in-front-of", "behind" or ""."""
    pair = {thing.label, other.label}
    if not pair <= kinds.GROUND or len(pair) == 1:
        return ""
    if ("person" in pair and pair & kinds.SEATS) or (pair & kinds.LOOSE and pair & set(kinds.SUPPORTS)):
        return ""
    one, two = thing.box, other.box
    if one.intersection(two) < COVERED * min(one.area, two.area):
        return ""
    lower, least = one.y1 - two.y1, NEARER * view.height
    return "in-front-of" if lower >= least else "behind" if lower <= -least else ""


def _beside(thing: SceneObject, other: SceneObject, view: View) -> tuple[str, float] | None:
    """On which side of `other`, and how far away in pixels; None where it is not near, or not small beside it."""
    one, two = thing.box, other.box
    if one.area > SMALL * view.width * view.height or one.area > two.area:
        return None
    high = min(one.y1, two.y1) - max(one.y0, two.y0)
    wide = min(one.x1, two.x1) - max(one.x0, two.x0)
    furthest = min(NEAR * view.width, max(one.width, one.height), max(two.width, two.height))
    if high >= COMMON * min(one.height, two.height) and 0 <= -wide <= furthest:
        return ("left-of" if one.centre[0] < two.centre[0] else "right-of"), -wide
    if wide >= COMMON * min(one.width, two.width) and 0 <= -high <= furthest:
        return ("above" if one.centre[1] < two.centre[1] else "below"), -high
    return None


def _between(thing: SceneObject, others: Sequence[SceneObject], view: View) -> Relation | None:
    sides: dict[str, tuple[float, SceneObject]] = {}
    for other in others:
        side = _beside(thing, other, view)
        if side and (side[0] not in sides or side[1] < sides[side[0]][0]):
            sides[side[0]] = (side[1], other)
    if "left-of" in sides and "right-of" in sides:
        return Relation("between", (sides["right-of"][1], sides["left-of"][1]))
    return None
