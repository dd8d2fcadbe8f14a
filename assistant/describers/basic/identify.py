"""Codes, colours and light of one picture. Needs no network: nothing is loaded for it."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.describers.basic.codes import find_codes
from assistant.describers.basic.colours import find_colours, middle
from assistant.describers.basic.light import measure_light
from assistant.describers.basic.network import Stop
from assistant.frames import Frame, Pixels
from assistant.scene import Scene
from assistant.tasks import Request

CAMERA = "webcam"


def identify(request: Request, frame: Frame, pixels: Pixels, known: Scene, stop: Stop) -> Iterator[Scene]:
    """What `request.aspect` names, or all of it, one scene for each part. Raises RequestCancelled.

    Of a camera's picture, the colours are those of its middle, and its light is measured in any case: by it is told how
    far the colours can be trusted.
    """
    scene, wanted = known, request.aspect
    is_camera = frame.source == CAMERA
    if wanted in ("", "code"):
        scene = scene.with_(codes=find_codes(pixels, stop, is_thorough=True), looked_for={"codes"})
        yield scene
    stop.check()
    if wanted in ("", "color"):
        box = middle(frame.width, frame.height) if is_camera else None
        light = measure_light(pixels) if is_camera else None
        scene = scene.with_(colors=find_colours(pixels, box), light=light, looked_for={"colors"})
        yield scene
    stop.check()
    # How dark a program's window is says nothing about the room: of a screen, light is told only when asked for.
    if wanted == "light" or (not wanted and frame.rect is None):
        yield scene.with_(light=scene.light or measure_light(pixels), looked_for={"light"})
