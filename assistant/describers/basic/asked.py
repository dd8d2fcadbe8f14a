"""What a request needs of the basic describer, and the colours of the things that it names."""

from __future__ import annotations

from assistant.describers.basic.colours import find_colours
from assistant.describers.basic.network import Stop
from assistant.frames import Pixels
from assistant.labels import COCO
from assistant.narration.hits import things
from assistant.narration.questions import Question, question, wanted
from assistant.scene import Box, Color, Scene
from assistant.tasks import Request, Task

MOST_THINGS = 12
INNER = 0.8
"""Of each side of a thing's box that is looked at: its corners are background."""


def wants_things(request: Request) -> bool:
    """Whether things are looked for; reading needs none."""
    return request.task is not Task.READ and (request.task is not Task.ASK or _asked(request).wants_things)


def wants_text(request: Request) -> bool:
    """Whether the text is read; a question about things needs none."""
    return request.task is not Task.ASK or _asked(request).wants_text


def asked_labels(request: Request) -> frozenset[str]:
    """What the object detector is to look for, as far as the request names it."""
    return frozenset(label for phrase in wanted(request) for label in phrase.labels if label in COCO)


def asked_colours(request: Request, pixels: Pixels, scene: Scene, stop: Stop) -> tuple[Color, ...]:
    """The colours that an answer to `request` needs, added to those of `scene`.

    For "what colours are there" those of the picture, with no box. Of things that are named with a colour, or whose
    colour is asked for, those of the middle of each thing; their `box` is the thing's.
    """
    found = scene.colors
    if request.task is Task.ASK and _asked(request).kind == "colours" and not any(one.box is None for one in found):
        found = (*found, *find_colours(pixels))
    for phrase in wanted(request):
        if phrase.colour or (request.task is Task.ASK and _asked(request).kind == "colour"):
            for thing in things(phrase, scene)[:MOST_THINGS]:
                stop.check()
                if not any(one.box == thing.box for one in found):
                    colours = find_colours(pixels, _inner(thing.box, scene))
                    found = (*found, *(Color(one.name, one.tone, one.share, one.rgb, thing.box) for one in colours))
    return found


def _asked(request: Request) -> Question:
    return question(request.question, request.language)


def _inner(box: Box, scene: Scene) -> Box:
    dx, dy = box.width * (1 - INNER) / 2, box.height * (1 - INNER) / 2
    x0, y0 = max(int(box.x0 + dx), 0), max(int(box.y0 + dy), 0)
    return Box(x0, y0, max(min(box.x1 - dx, scene.width), x0 + 1), max(min(box.y1 - dy, scene.height), y0 + 1))
