"""All pictures of a frame: those that its program names and those that show in its pixels, and what is in each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np

from assistant.describers.basic.blank import blank
from assistant.describers.basic.colours import find_colours
from assistant.describers.basic.network import Stop
from assistant.describers.basic.pictures import SMALLEST, find_pictures, in_rows
from assistant.frames import Frame, Pixels
from assistant.scene import AccessibleText, Box, Picture, Scene, SceneObject, TextLine

KINDS = {"image": "image", "icon": "image", "video": "video", "canvas": "canvas", "drawing area": "canvas"}
"""Roles of the accessibility tree that are pictures, and what they are called."""
SAME = 0.6
"""Of a picture that shows in the pixels that one which the program names must cover to be it."""
MOST_LOOKS = 24
"""Pictures in which a thing is looked for that was asked for: a tenth of a second each."""
TWICE = 0.7
"""Boxes of two named pictures that overlap more (intersection over union) are one."""

Look = Callable[[Frame], Scene]
"""Describes a frame briefly. Raises RequestCancelled."""


def find(pixels: Pixels, accessible: Sequence[AccessibleText], frame: Frame) -> tuple[Picture, ...]:
    """The pictures of a frame, not yet described, in reading order."""
    named = _named(pixels, accessible, frame)
    shown = [
        Picture(box)
        for box in find_pictures(pixels, frame.scale)
        if sum(box.intersection(one.box) for one in named) < SAME * box.area
    ]
    by_box = {one.box: one for one in (*shown, *named)}
    return tuple(by_box[box] for box in in_rows(list(by_box)))


def described(scene: Scene, frame: Frame, look: Look, stop: Stop) -> Iterator[Scene]:
    """`scene` with one more of its pictures described each time; boxes in pixels of the frame."""
    pictures = list(scene.pictures)
    for number, picture in enumerate(pictures):
        stop.check()
        x0, y0, x1, y1 = (int(side) for side in picture.box)
        part = np.ascontiguousarray(frame.pixels[y0:y1, x0:x1])
        found = look(Frame(part, "file", scale=frame.scale))
        objects = tuple(_moved(one, x0, y0) for one in found.objects)
        lines = tuple(_moved(one, x0, y0) for one in found.lines)
        pictures[number] = replace(picture, objects=objects, lines=lines, colors=find_colours(part), is_described=True)
        yield scene.with_(pictures=tuple(pictures))


T = TypeVar("T", SceneObject, TextLine)


def closer(
    labels: frozenset[str],
    frame: Frame,
    pixels: Pixels,
    scene: Scene,
    look: Callable[[Frame, Pixels], Sequence[SceneObject]],
) -> tuple[SceneObject, ...]:
    """The objects of `scene`, and those called `labels` that `look` finds in the pictures on a screen.

    On a whole screen a photograph is small, and what is in it too small to be recognised.
    """
    objects = list(scene.objects)
    for picture in find(pixels, scene.accessible, frame)[:MOST_LOOKS]:
        x0, y0, x1, y1 = (int(side) for side in picture.box)
        part = Frame(np.ascontiguousarray(pixels[y0:y1, x0:x1]), "file", scale=frame.scale)
        for one in (_moved(one, x0, y0) for one in look(part, part.pixels) if one.label in labels):
            if not any(one.label == old.label and _is_same(one.box, old.box) for old in objects):
                objects.append(one)
    return tuple(objects)


def _is_same(one: Box, other: Box) -> bool:
    return one.intersection(other) >= SAME * min(one.area, other.area) > 0


def _moved(one: T, x: float, y: float) -> T:
    box = one.box
    return replace(one, box=Box(box.x0 + x, box.y0 + y, box.x1 + x, box.y1 + y))


def _named(pixels: Pixels, accessible: Sequence[AccessibleText], frame: Frame) -> list[Picture]:
    """What the program calls a picture, where something is to be seen and it is large enough."""
    found: list[Picture] = []
    height, width = pixels.shape[:2]
    for one in accessible:
        if one.role not in KINDS:
            continue
        x0, y0 = max(int(one.box.x0), 0), max(int(one.box.y0), 0)
        x1, y1 = min(int(one.box.x1), width), min(int(one.box.y1), height)
        box = Box(x0, y0, x1, y1)
        if min(box.width, box.height) < SMALLEST * frame.scale or blank(pixels[y0:y1, x0:x1]):
            continue
        if not any(box.iou(other.box) > TWICE for other in found):
            found.append(Picture(box, KINDS[one.role], one.text))
    return found
