"""Things: which ones matter, grouped by label; which are new; which are there. Where they are: `placing`. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.narration.places import View
from assistant.narration.salience import is_hazard, weight
from assistant.narration.wording import Wording
from assistant.scene import Box, SceneObject

SURE = 0.5
"""A thing with a lower score is said with "maybe". It is about where half of what a detector names is right."""
SAME = 0.5
"""Boxes of one label that overlap more (intersection over union) are the same thing."""
BRIEF_GROUPS = 3
MIXED_UP = 0.8
"""Boxes of two labels that overlap more are one thing with two names (a car, a truck); the surer name is told..."""
SURER = 0.1
"""... if it is surer by this."""
PART = 0.8
"""An unsure thing, so much of which is within a sure one of its label, is a part of that: an arm is no person."""


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one label that are equally sure, from left to right."""

    label: str
    objects: tuple[SceneObject, ...]
    is_sure: bool


def groups(objects: Iterable[SceneObject], view: View | None = None) -> list[Group]:
    """What to speak of, the sure before the unsure, the most important first (`salience`).

    A face belongs to a person: faces are named only where there is no person. What was looked for and not found is
    left out. `view`: the frame of reference.
    """
    present = _once_named([thing for thing in objects if thing.confirmed is not False])
    if any(thing.label == "person" for thing in present):
        present = [thing for thing in present if thing.label != "face"]
    found: dict[tuple[str, bool], list[SceneObject]] = {}
    for thing in sorted(present, key=lambda thing: (thing.box.centre, thing.box)):
        found.setdefault((thing.label, score(thing) >= SURE), []).append(thing)
    made = [Group(label, tuple(things), is_sure) for (label, is_sure), things in found.items()]

    def rank(group: Group) -> tuple[bool, bool, float, str]:
        return not group.is_sure, not is_hazard(group.label, view), -weight(group.objects, view), group.label

    return sorted(made, key=rank)


def unsaid(objects: Iterable[SceneObject], said: Sequence[SceneObject]) -> list[SceneObject]:
    """Those of `objects` that are not in `said`, where two describers may have drawn their boxes differently."""
    exact = set(said)
    boxes: dict[str, list[Box]] = {}
    for old in said:
        boxes.setdefault(old.label, []).append(old.box)
    return [
        thing
        for thing in objects
        if thing not in exact and not any(thing.box.iou(old) >= SAME for old in boxes.get(thing.label, ()))
    ]


def overview(found: Sequence[Group], wording: Wording, most: int = BRIEF_GROUPS) -> str:
    """The most important groups without places: "two people, a cup and three more things". Empty for none."""
    sure = [group for group in found if group.is_sure]
    named = sure or list(found)
    phrases = [wording.count(group.label, len(group.objects)) for group in named[:most]]
    rest = sum(len(group.objects) for group in named[most:])
    if not phrases:
        return ""
    if rest:
        text = wording.text("things-more", list=wording.join(phrases), count=rest)
    else:
        text = wording.join(phrases, "list-last")
    return text if sure else wording.text("things-maybe", things=text)


def score(thing: SceneObject) -> float:
    """How sure it is; a describer that has no scores is sure."""
    return 1.0 if thing.score is None else thing.score


def _once_named(things: Sequence[SceneObject]) -> list[SceneObject]:
    """`things` without those that are another name for a surer one at the same place, or a part of it."""
    if len(things) < 2:
        return list(things)
    boxes, scores = np.array([thing.box for thing in things]), np.array([score(thing) for thing in things])
    labels = np.array([thing.label for thing in things])
    starts = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
    ends = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
    common = np.clip(ends - starts, 0, None).prod(axis=2)
    areas = np.maximum(np.clip(boxes[:, 2:] - boxes[:, :2], 0, None).prod(axis=1), 1e-9)
    is_same = common >= MIXED_UP * (areas[:, None] + areas[None, :] - common)
    is_worse = is_same & (scores[:, None] <= scores[None, :] - SURER)
    is_part = (labels[:, None] == labels[None, :]) & (common >= PART * areas[:, None])
    is_part &= (scores[:, None] < SURE) & (scores[None, :] >= SURE)
    is_dropped = (is_worse | is_part).any(axis=1)
    return [thing for thing, is_left_out in zip(things, is_dropped, strict=True) if not is_left_out]
