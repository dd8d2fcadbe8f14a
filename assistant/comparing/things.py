"""Things that appeared, went or moved: those that a detector saw, where the pixels say that something changed."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from assistant.comparing.registration import Registration
from assistant.comparing.scrolling import Mask
from assistant.frames import Pixels
from assistant.scene import Box, Change, SceneObject

EVIDENCE = 0.35
"""Share of a thing's box that must have changed. Less is something in front of it, or its detector's doubt."""
SAME = 0.5
"""Boxes of one label that overlap more are one thing that stayed."""
SAME_PLACE = 0.6
"""Boxes of different labels that overlap more are one thing with two names, where nothing changed much."""
LOOK = 0.35
"""Correlation of colours (0 to 1) from which a thing here and one there may be the same."""
STEP = 0.04
"""Of the picture's diagonal, the shortest way that is told."""


def thing_changes(
    registration: Registration,
    pictures: tuple[Pixels, Pixels],
    masks: tuple[Mask, Mask],
    old: Sequence[SceneObject],
    new: Sequence[SceneObject],
) -> list[Change]:
    """What became of the things. `pictures` and `masks` (what changed) are of the earlier and the later picture."""
    waiting = [thing for thing in _distinct(old) if thing.confirmed is not False]
    come: list[SceneObject] = []
    diagonal = float(np.hypot(*pictures[1].shape[:2]))
    for thing in _distinct(new):
        stayed = [
            other
            for other in waiting
            if other.label == thing.label and registration.mapped(other.box).iou(thing.box) >= SAME
            and not _has_moved(registration, masks, other, thing, diagonal)
        ]  # fmt: skip
        if stayed:
            waiting.remove(max(stayed, key=lambda other: registration.mapped(other.box).iou(thing.box)))
        else:
            come.append(thing)
    come = [thing for thing in come if changed_share(masks[1], thing.box) >= EVIDENCE]
    left = [thing for thing in waiting if changed_share(masks[0], thing.box) >= EVIDENCE]
    changes = []
    for one, two in _moved(pictures, left, come):
        left.remove(one)
        come.remove(two)
        score = min((x for x in (one.score, two.score) if x is not None), default=None)
        changes.append(Change("moved", two.box, one.box, two.label, score=score))
    changes += [Change("appeared", thing.box, None, thing.label, score=thing.score) for thing in come]
    changes += [Change("gone", None, thing.box, thing.label, score=thing.score) for thing in left]
    return changes


def changed_share(mask: Mask, box: Box) -> float:
    """How much of `box` is in `mask`, 0 to 1."""
    x0, y0, x1, y1 = (max(round(side), 0) for side in box)
    part = mask[y0:y1, x0:x1]
    return float(part.mean()) if part.size else 0.0


def _distinct(things: Sequence[SceneObject]) -> list[SceneObject]:
    """Without faces, which belong to people, and without the second name of one thing."""
    found: list[SceneObject] = []
    for thing in sorted(things, key=lambda thing: -(1.0 if thing.score is None else thing.score)):
        if thing.label != "face" and not any(thing.box.iou(other.box) >= 0.7 for other in found):
            found.append(thing)
    return found


def _has_moved(
    registration: Registration, masks: tuple[Mask, Mask], old: SceneObject, new: SceneObject, diagonal: float
) -> bool:
    """Whether a thing that overlaps its former place went a noticeable way from it."""
    was = registration.mapped(old.box)
    way = float(np.hypot(was.centre[0] - new.box.centre[0], was.centre[1] - new.box.centre[1]))
    is_far = way >= max(STEP * diagonal, 0.25 * min(new.box.width, new.box.height))
    return is_far and changed_share(masks[1], new.box) >= EVIDENCE


def _moved(
    pictures: tuple[Pixels, Pixels], left: Sequence[SceneObject], come: Sequence[SceneObject]
) -> list[tuple[SceneObject, SceneObject]]:
    """Things that are now elsewhere: of one label and of like colours, the most alike first."""
    rated = []
    for i, one in enumerate(left):
        for k, two in enumerate(come):
            if one.label == two.label and (look := _likeness(pictures, one.box, two.box)) >= LOOK:
                rated.append((look, i, k))
    used_old: set[int] = set()
    used_new: set[int] = set()
    found = []
    for _, i, k in sorted(rated, key=lambda rating: (-rating[0], rating[1:])):
        if i not in used_old and k not in used_new:
            used_old.add(i)
            used_new.add(k)
            found.append((left[i], come[k]))
    return found


def _likeness(pictures: tuple[Pixels, Pixels], one: Box, two: Box) -> float:
    """How alike the colours inside both boxes are: correlation of histograms of hue and saturation."""
    counts = []
    for pixels, box in zip(pictures, (one, two), strict=True):
        x0, y0, x1, y1 = (max(round(side), 0) for side in box)
        part = pixels[y0:y1, x0:x1]
        if not part.size:
            return 0.0
        hsv = cv2.cvtColor(np.ascontiguousarray(part), cv2.COLOR_RGB2HSV)
        counts.append(cv2.calcHist([hsv], [0, 1], None, [12, 6], [0, 180, 0, 256]))
    return float(cv2.compareHist(counts[0], counts[1], cv2.HISTCMP_CORREL))
