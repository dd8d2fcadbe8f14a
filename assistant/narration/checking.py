"""A Scene as it may be spoken of, whatever a describer made of it. Pure.

Boxes lie within the frame and cover some of it, scores are numbers, and texts and labels hold no characters that do not
show: they could turn the direction of what follows, or mean something to a voice or a terminal.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import replace

from assistant.narration.code_contents import cleaned, is_hidden
from assistant.scene import Box, Scene, SceneObject, TextLine

LONGEST_LABEL = 40
"""Characters of a model's own noun."""


def checked(scene: Scene) -> Scene:
    """`scene` without what is broken; the same one where nothing is. Lines that are dropped were not found either."""
    objects = tuple(one for thing in scene.objects if (one := _object(thing, scene)) is not None)
    lines = tuple(sound for line in scene.lines if (sound := _line(line, scene)) is not None)
    codes = tuple(
        replace(code, box=box)
        for code in scene.codes
        if (box := clipped(code.box, scene.width, scene.height)) is not None
    )
    if objects == scene.objects and lines == scene.lines and codes == scene.codes:
        return scene
    dropped = len(scene.lines) - len(lines)
    found = max(scene.lines_found - dropped, 0)
    return replace(scene, objects=objects, lines=lines, codes=codes, lines_found=found)


def shown(text: str) -> str:
    """`text` on one line, without characters that do not show."""
    return text if text.isprintable() else "".join(map(_shown, text))


def _object(thing: SceneObject, scene: Scene) -> SceneObject | None:
    box, label = clipped(thing.box, scene.width, scene.height), cleaned(thing.label)[:LONGEST_LABEL].strip()
    if box is None or not label or (thing.score is not None and not math.isfinite(thing.score)):
        return None
    return thing if box == thing.box and label == thing.label else replace(thing, box=box, label=label)


def _line(line: TextLine, scene: Scene) -> TextLine | None:
    box = clipped(line.box, scene.width, scene.height)
    if box is None or not math.isfinite(line.score) or not _has_words(line.text):
        return None
    if line.upright is not None and not all(map(math.isfinite, line.upright)):
        return replace(line, box=box, upright=None)
    return line if box == line.box else replace(line, box=box)


def _shown(letter: str) -> str:
    if letter.isspace():
        return " " if unicodedata.category(letter) != "Zs" else letter
    return "" if is_hidden(letter) else letter


def _has_words(text: str) -> bool:
    return bool(text.strip()) if text.isprintable() else bool(cleaned(text))


def clipped(box: Box, width: float, height: float) -> Box | None:
    """The part of `box` that is within a frame of `width` by `height`; None where there is none, or it is no box."""
    if 0 <= box.x0 < box.x1 <= width and 0 <= box.y0 < box.y1 <= height:
        return box
    if not all(map(math.isfinite, box)):
        return None
    x0, x1 = (min(max(x, 0.0), float(width)) for x in (box.x0, box.x1))
    y0, y1 = (min(max(y, 0.0), float(height)) for y in (box.y0, box.y1))
    return Box(x0, y0, x1, y1) if x0 < x1 and y0 < y1 else None
