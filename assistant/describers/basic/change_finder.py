"""What changed since an earlier picture: both are looked at, but read only where something changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from assistant.comparing.compare import Look, compare, look
from assistant.describers.basic.blank import blank
from assistant.describers.basic.memory import fingerprint
from assistant.describers.basic.network import Stop
from assistant.describers.basic.text import TextReader, is_text
from assistant.frames import Frame, Pixels
from assistant.scene import Scene, SceneObject, TextLine

SCREENS = frozenset({"window", "screen", "monitor", "region"})
FindThings = Callable[[Frame, Pixels], tuple[SceneObject, ...]]


def find_changes(frame: Frame, scene: Scene, find_things: FindThings, reader: TextReader, stop: Stop) -> Scene:
    """`scene` of `frame` with the changes since `frame.earlier`. Raises RequestCancelled."""
    before = frame.earlier
    assert before is not None
    pictures = np.ascontiguousarray(before.pixels), np.ascontiguousarray(frame.pixels)
    focus = scene.earlier.focus if scene.earlier else None
    earlier = Scene(before.width, before.height, blank=blank(pictures[0]), focus=focus)
    seen = look(*pictures, is_screen=frame.source in SCREENS and before.source in SCREENS)
    stop.check()
    if (seen.is_unchanged and earlier.focus == scene.focus) or (earlier.blank and scene.blank):
        same = "same" if seen.is_same else "alike" if earlier.blank == scene.blank else "other"
        return scene.with_(earlier=earlier, relation=same, looked_for={"changes"})
    if earlier.blank or scene.blank:
        whole = scene if earlier.blank else earlier
        shown = frame if earlier.blank else before
        full = _with_seen(whole, shown, seen, find_things, reader, stop, is_old=not earlier.blank)
        scene, earlier = (full, earlier) if earlier.blank else (scene, full)
        return scene.with_(earlier=earlier, relation="other", looked_for={"changes"})
    earlier = _with_seen(earlier, before, seen, find_things, reader, stop, is_old=True)
    scene = _with_seen(scene, frame, seen, find_things, reader, stop, is_old=False)
    changes, relation = compare(seen, earlier, scene)
    return scene.with_(earlier=earlier, changes=changes, relation=relation, looked_for={"changes"})


def _with_seen(
    scene: Scene, frame: Frame, seen: Look, find_things: FindThings, reader: TextReader, stop: Stop, *, is_old: bool
) -> Scene:
    """`scene` with the things in `frame`, and the lines of text in it that may have to do with a change."""
    pixels = seen.pictures[0 if is_old else 1]
    things = find_things(frame, pixels)
    is_screen = seen.registration.is_drawn
    blocks = reader.find(pixels, fingerprint(pixels), frame.scale, stop, is_screen=is_screen)
    places = [
        (number, place)
        for number, block in enumerate(blocks)
        for place in block
        if seen.is_affected(place.box, is_old=is_old)
    ]
    lines = []
    readings = reader.read(pixels, [place for _, place in places], stop)
    for (number, place), reading in zip(places, readings, strict=True):
        if is_text(reading, place, frame.height):
            lines.append(TextLine(reading.text, place.box, round(reading.score, 3), number, upright=place.upright))
    return replace(scene, objects=things, lines=tuple(lines), lines_found=len(lines))
