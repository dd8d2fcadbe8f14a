"""A part of a picture, to be described again. Pure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assistant.explorer.things import Thing
from assistant.frames import Frame, Rect
from assistant.tasks import Request, Task, Verbosity

MARGIN = 0.1
"""Of each side of a thing, around it: what is cut off at the edge of a picture is recognised badly."""
LEAST_MARGIN = 8
TEXT_MARGIN = 4
"""Pixels. Around a text there are other lines."""


def part(frame: Frame, thing: Thing) -> Frame:
    """The pixels of `thing` with a margin, as many as `frame` has there."""
    box = thing.box
    beside, above = (
        TEXT_MARGIN if thing.kind == "text" else max(MARGIN * side, LEAST_MARGIN) for side in (box.width, box.height)
    )
    left, top = max(int(box.x0 - beside), 0), max(int(box.y0 - above), 0)
    right, bottom = min(int(box.x1 + beside) + 1, frame.width), min(int(box.y1 + above) + 1, frame.height)
    pixels = np.ascontiguousarray(frame.pixels[top:bottom, left:right])
    rect = Rect(frame.rect.x + left, frame.rect.y + top, right - left, bottom - top) if frame.rect else None
    return replace(frame, pixels=pixels, rect=rect, title=thing.name, notes=())


def request_for(thing: Thing, like: Request) -> Request:
    """What is asked about the part: a text is read, a code told, anything else described.

    The language, the describer and the source are those of the request that the whole picture came from.
    """
    task = {"text": Task.READ, "code": Task.IDENTIFY}.get(thing.kind, Task.DESCRIBE)
    aspect = "code" if task is Task.IDENTIFY else ""
    verbosity = Verbosity.NORMAL if like.verbosity is Verbosity.BRIEF else like.verbosity
    return Request(task, like.source, like.language, verbosity, aspect=aspect, describer=like.describer)


def request_for_rest(like: Request) -> Request:
    """What a brief description left out, without a model: to know it, not to say it."""
    return Request(Task.DESCRIBE, like.source, like.language, Verbosity.DETAILED, describer="basic")
