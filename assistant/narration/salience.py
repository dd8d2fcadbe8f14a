"""Which things matter most to somebody who asks what is there. Pure.

Large things and those in the middle are what a picture is of (photographers put it there); people, animals, vehicles
and signs come before furniture, trees and buildings, which are scenery; in front of a camera, what can hurt before all.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from assistant.narration import kinds
from assistant.narration.places import View
from assistant.scene import SceneObject

LIVING, NOTICED, SCENERY = 2.0, 1.5, 0.3
"""Factors of a kind's weight: people and animals; vehicles and signs; what is around them."""
OUTSIDE = 0.5
"""Factor for a thing at a corner of the picture; 1 in its middle, in between by distance."""
NUMBER = 0.1
"""What each further thing of a kind adds, up to as much as the first."""


def weight(things: Sequence[SceneObject], view: View | None = None) -> float:
    """How much `things`, all of one label, matter. Without a `view`, where they are does not count.

    The root of the area is the length of a thing: by area alone, a table would outdo everything that is on it.
    """
    heaviest = max(_weight(thing, view) for thing in things)
    return heaviest * (1 + min(NUMBER * (len(things) - 1), 1.0))


def is_hazard(label: str, view: View | None) -> bool:
    """Whether a thing is told before all others."""
    return view is not None and view.kind == "camera" and label in kinds.HAZARDS


def _weight(thing: SceneObject, view: View | None) -> float:
    found = math.sqrt(thing.box.area) * (1.0 if thing.score is None else thing.score)
    if thing.label in kinds.LIVING:
        found *= LIVING
    elif thing.label in kinds.VEHICLES or thing.label in kinds.SIGNS:
        found *= NOTICED
    elif thing.label in kinds.SCENERY:
        found *= SCENERY
    if view is None or view.width <= 0 or view.height <= 0:
        return found
    x, y = thing.box.centre
    away = math.hypot(2 * x / view.width - 1, 2 * y / view.height - 1) / math.sqrt(2)
    return found * (1 - (1 - OUTSIDE) * min(away, 1.0))
