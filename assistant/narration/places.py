"""Where something is, and how large, in the frame of reference of its picture. Pure.

Language neutral: the words for it are in the catalogue. A screen has rows and columns. A photograph has left and right,
things that are cut off at its edges, and, by size, near and far; places in it can be hours of a clock face.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.scene import Box, SceneObject

ROWS = ("top", "middle", "bottom")
COLUMNS = ("left", "centre", "right")

# Shares of the picture's area.
FILLING = 0.6
SMALL = 0.03
LARGE = 0.2
PARTS = ((0.42, "half"), (0.29, "third"), (0.2, "quarter"))
"""The least share that is called so: half-way to the next fraction, about."""
EDGE = 0.005
"""Share of a side. A box nearer to the edge than this, or than two pixels, is cut off there: detectors stop short."""
EDGES = ("left", "right", "top", "bottom")
LONG = 0.5
"""Share of a side from which a row runs along it."""
FURTHER = 0.5
"""Beside one of its kind that is twice as high, a thing is further away: of equal things, the higher is nearer."""
VIEW_HEIGHT = 0.93
"""How much a camera sees at a distance of one metre, from the lowest to the highest point, in metres: 2 tan 25°, which
is between webcams (about 43° from top to bottom) and telephones held upright (about 60°)."""
NEAR, FAR = 2.0, 8.0
"""Metres: within reach of a step or two, and beyond what a person would call in the room."""
HEIGHTS = {"person": 1.7, "car": 1.5, "bus": 3.0, "truck": 3.0, "train": 3.5, "bicycle": 1.1, "motorcycle": 1.2}
"""In metres, of kinds that are all about equally high."""
HOURS = 12


@dataclass(frozen=True, slots=True)
class View:
    """A frame of reference. `width` and `height` are those of the frame, in pixels."""

    width: float
    height: float
    kind: str = "photo"
    """"screen"; "photo": a picture that was taken some time; "camera": what is in front of the person now."""

    @property
    def is_screen(self) -> bool:
        return self.kind == "screen"

    def share(self, box: Box) -> float:
        """How much of the picture `box` covers, 0 to 1."""
        return box.area / (self.width * self.height) if self.width > 0 and self.height > 0 else 0.0


def position(box: Box, width: float, height: float) -> str:
    """Which ninth of a picture of `width` by `height` holds the middle of `box`: "top left" ... "bottom right"."""
    x, y = box.centre
    return f"{ROWS[_third(y, height)]} {COLUMNS[_third(x, width)]}"


def place_key(box: Box, width: float, height: float) -> str:
    """The message that says where `box` is; a box that fills most of the picture has no side."""
    if box.area >= FILLING * width * height > 0:
        return "place-filling"
    return f"place-{position(box, width, height).replace(' ', '-')}"


def hour(box: Box, width: float, height: float) -> int:
    """The hour of a clock face over the picture at which the middle of `box` is, 1 to 12; 0 in its centre.

    Twelve is straight up, three straight right, as on a plate: the ellipse that touches the four edges is the dial.
    What is in the middle ninth, or fills the picture, has no hour.
    """
    if place_key(box, width, height) in ("place-filling", "place-middle-centre"):
        return 0
    x, y = box.centre
    angle = math.atan2((x - width / 2) / max(width, 1), (height / 2 - y) / max(height, 1))
    return round(angle / math.tau * HOURS) % HOURS or HOURS


def size_key(box: Box, width: float, height: float) -> str:
    """The message that says how large `box` is beside the whole picture."""
    share = View(width, height).share(box)
    if share < SMALL:
        return "size-small"
    return "size-large" if share >= LARGE else "size-medium"


def part(box: Box, view: View) -> str:
    """The fraction "half", "third" or "quarter" of the picture; empty for less, and for what fills most of it."""
    share = view.share(box)
    return next((name for least, name in PARTS if least <= share < FILLING), "")


def shared_key(boxes: Sequence[Box], view: View) -> str:
    """The message for where all of `boxes` are: their ninth, or the row or column of three that they share; or "".

    A small group is where its middle is. A row that is shorter than half of the picture does not run along it.
    """
    whole = around(boxes)
    ninths = {position(box, view.width, view.height) for box in boxes}
    if whole.width < LONG * view.width and whole.height < LONG * view.height:
        ninths = {position(whole, view.width, view.height)}
    if len(ninths) == 1:
        return f"place-{ninths.pop().replace(' ', '-')}"
    rows, columns = ({ninth.split()[axis] for ninth in ninths} for axis in (0, 1))
    if len(rows) == 1 and whole.width >= LONG * view.width:
        return f"place-row-{rows.pop()}"
    return f"place-column-{columns.pop()}" if len(columns) == 1 and whole.height >= LONG * view.height else ""


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of them."""
    left, top, right, bottom = zip(*boxes, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def cut_edges(box: Box, view: View) -> tuple[str, ...]:
    """The edges of a photograph at which the thing in `box` is cut off. What fills the picture is no case of that."""
    if view.is_screen or view.share(box) >= FILLING:
        return ()
    x, y = max(EDGE * view.width, 2), max(EDGE * view.height, 2)
    touched = (box.x0 <= x, box.x1 >= view.width - x, box.y0 <= y, box.y1 >= view.height - y)
    return tuple(edge for edge, is_touched in zip(EDGES, touched, strict=True) if is_touched)


def distance(thing: SceneObject, view: View) -> str:
    """Whether it is "near", "far" or "": what a camera in front of the person shows, for kinds of known height.

    A pinhole camera: a thing of `HEIGHTS` metres that takes the share s of the picture's height is at HEIGHTS / (s *
    VIEW_HEIGHT) metres. One that is cut off above or below is higher than its box: only that it is near can be said.
    """
    metres = HEIGHTS.get(thing.label, 0.0)
    if view.kind != "camera" or not metres or thing.box.height <= 0:
        return ""
    away = metres * view.height / (thing.box.height * VIEW_HEIGHT)
    is_cut = bool({"top", "bottom"} & set(cut_edges(thing.box, view)))
    return "near" if away < NEAR else "far" if away > FAR and not is_cut else ""


def _third(value: float, whole: float) -> int:
    return 0 if 3 * value < whole else 1 if 3 * value <= 2 * whole else 2


def further(things: Sequence[SceneObject], view: View) -> set[SceneObject]:
    """Those of `things`, of one kind, that are clearly further away than the nearest: smaller ones."""
    if view.is_screen or things[0].label not in HEIGHTS:
        return set()
    highest = max(thing.box.height for thing in things)
    return {thing for thing in things if thing.box.height <= FURTHER * highest and not cut_edges(thing.box, view)}
