"""`regard bench basic`: the basic describer on the photograph that ships, in this process."""

from __future__ import annotations

import statistics
import time

import numpy as np
from PIL import Image

from assistant.cancelling import CancelToken
from assistant.describers import REGISTRY
from assistant.events import Finished
from assistant.frames import Frame
from assistant.scene import Scene
from assistant.tasks import Request
from resources import ROOT

PICTURE = ROOT / "pictures" / "coffee.jpg"
ROUNDS = 5


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit. Takes a few seconds."""
    start = time.perf_counter()
    describer = REGISTRY.load("basic")()
    describer.load(lambda what, share: None)
    load_seconds = time.perf_counter() - start
    pixels = np.asarray(Image.open(PICTURE).convert("RGB"))
    frame = Frame(pixels, "file", title=PICTURE.name)
    objects: list[float] = []
    totals: list[float] = []
    scene = Scene(frame.width, frame.height)
    for _ in range(ROUNDS):
        describer.forget()
        start = time.perf_counter()
        for event in describer.describe(Request(), frame, Scene(frame.width, frame.height), CancelToken()):
            scene = event.scene
            if len(objects) == len(totals):  # the first event: objects and faces
                objects.append(time.perf_counter() - start)
            if isinstance(event, Finished):
                totals.append(time.perf_counter() - start)
    cup = max((thing.score or 0 for thing in scene.objects if thing.label == "cup"), default=0.0)
    return [
        ("importing and loading", load_seconds, "s"),
        ("objects and faces, first time", objects[0], "s"),
        (f"objects and faces, median of {ROUNDS}", statistics.median(objects), "s"),
        (f"everything, median of {ROUNDS}", statistics.median(totals), "s"),
        ("objects found", len(scene.objects), ""),
        ("score of the cup", cup, ""),
    ]
