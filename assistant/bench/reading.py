"""One picture read by the basic describer, in this process, for benchmarks."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import BasicDescriber
from assistant.events import Event
from assistant.frames import Frame, Pixels
from assistant.scene import Scene
from assistant.tasks import Request, Task


class Read(NamedTuple):
    """What was read, and how long it took."""

    scene: Scene
    first_seconds: float
    """Until the first line was known."""
    seconds: float

    def errors(self, lines: Sequence[str]) -> float:
        """Character errors in percent of the characters of `lines`; a wrong order counts as errors."""
        target = " ".join(" ".join(lines).split())
        return 100 * page.character_errors(" ".join(line.text for line in self.scene.lines), target) / len(target)


def events(describer: BasicDescriber, pixels: Pixels, source: str, cancel: CancelToken) -> Iterator[Event]:
    """What the describer says of `pixels` as a frame of `source`. Raises RequestCancelled."""
    height, width = pixels.shape[:2]
    return describer.describe(Request(task=Task.READ), Frame(pixels, source), Scene(width, height), cancel)


def read(describer: BasicDescriber, pixels: Pixels, source: str) -> Read:
    """Read a frame of `source`: "window" for a screen, "file" for a photograph."""
    start = time.perf_counter()
    first = 0.0
    scene = Scene(0, 0)
    for event in events(describer, pixels, source, CancelToken()):
        scene = getattr(event, "scene", scene)
        if scene.lines and not first:
            first = time.perf_counter() - start
    return Read(scene, first, time.perf_counter() - start)
