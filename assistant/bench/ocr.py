"""`regard bench ocr`: how well and how fast a window full of small text is read, in this process."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Iterator

from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import BasicDescriber
from assistant.errors import RequestCancelled
from assistant.events import Event
from assistant.frames import Frame, Pixels
from assistant.scene import Scene
from assistant.tasks import Request, Task

ROUNDS = 3
CANCEL_AFTER_SECONDS = (0.05, 0.15, 0.4, 0.8)
"""While places are looked for, and while lines are read."""


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit. Takes about half a minute. Raises AssistantError where there is no font."""
    light, dark = page.render(), page.render(is_dark=True)
    changed = page.render((*page.ENGLISH[:20], "This one line is new.", *page.ENGLISH[21:]))
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    rounds = []
    start = time.process_time()
    for _ in range(ROUNDS):
        describer.forget()
        rounds.append(_read(describer, light.pixels))
    processor_seconds = (time.process_time() - start) / ROUNDS
    firsts, totals, scenes = zip(*rounds, strict=True)
    total = statistics.median(totals)
    again = _read(describer, light.pixels)[1]
    one_new = _read(describer, changed.pixels)[1]
    cancelling = max(_cancel(describer, light.pixels, after) for after in CANCEL_AFTER_SECONDS)
    describer.forget()
    on_dark = _read(describer, dark.pixels)[2]
    return [
        ("lines on the page", len(light.lines), ""),
        ("character errors, dark on light", _error_rate(scenes[0], light), "%"),
        ("character errors, light on dark", _error_rate(on_dark, dark), "%"),
        (f"first line known, median of {ROUNDS}", statistics.median(firsts), "s"),
        (f"all lines read, median of {ROUNDS}", total, "s"),
        ("processor time for that, all cores together", processor_seconds, "s"),
        ("the same window again", again, "s"),
        ("one line changed", one_new, "s"),
        ("the same window again, share of the first time", 100 * again / total, "%"),
        ("one line changed, share of the first time", 100 * one_new / total, "%"),
        ("cancelled, longest of 4", cancelling, "s"),
    ]


def _events(describer: BasicDescriber, pixels: Pixels, cancel: CancelToken) -> Iterator[Event]:
    height, width = pixels.shape[:2]
    return describer.describe(Request(task=Task.READ), Frame(pixels, "window"), Scene(width, height), cancel)


def _read(describer: BasicDescriber, pixels: Pixels) -> tuple[float, float, Scene]:
    """Seconds to the first line, seconds to the end, and what was read."""
    start = time.perf_counter()
    first = 0.0
    scene = Scene(0, 0)
    for event in _events(describer, pixels, CancelToken()):
        scene = getattr(event, "scene", scene)
        if scene.lines and not first:
            first = time.perf_counter() - start
    return first, time.perf_counter() - start, scene


def _cancel(describer: BasicDescriber, pixels: Pixels, after_seconds: float) -> float:
    """Seconds from the cancelling to the end; 0 where reading was over before."""
    describer.forget()
    cancel = CancelToken()
    cancelled_at: list[float] = []

    def cancel_now() -> None:
        cancelled_at.append(time.perf_counter())
        cancel.cancel()

    timer = threading.Timer(after_seconds, cancel_now)
    timer.start()
    try:
        for _ in _events(describer, pixels, cancel):
            pass
    except RequestCancelled:
        return time.perf_counter() - cancelled_at[0]
    finally:
        timer.cancel()
        timer.join()
    return 0.0


def _error_rate(scene: Scene, truth: page.Page) -> float:
    """Character errors in percent of the characters; wrong order counts as errors."""
    target = " ".join(truth.lines)
    return 100 * page.character_errors(" ".join(line.text for line in scene.lines), target) / len(target)
