"""`regard bench ocr`: how well and how fast text is read, in this process: windows, scans, and photographs of pages.

Errors are insertions, deletions and substitutions of characters, in percent of the characters of the truth, with its
lines in reading order; runs of white space count as one space. Nothing else is made equal: case, accents, marks count.
"""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Iterator

import numpy as np

from assistant.bench import documents, page
from assistant.bench.photograph import LEVELS, photograph
from assistant.bench.reading import events, read
from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import BasicDescriber
from assistant.errors import RequestCancelled
from assistant.frames import Pixels

ROUNDS = 3
CANCEL_AFTER_SECONDS = (0.05, 0.15, 0.4, 0.8)
"""While places are looked for, and while lines are read."""
POINTS = (9, 10, 11, 12)
"""Sizes of printed letters."""


def run(seed: int = 1) -> list[tuple[str, float, str]]:
    """Rows of name, value, unit. Takes about two minutes. Raises AssistantError where there is no font.

    `seed` decides which font and size each page has, and how it is photographed.
    """
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    return [*_window(describer), *_pages(describer, seed)]


def _pages(describer: BasicDescriber, seed: int) -> Iterator[tuple[str, float, str]]:
    """Errors for each language at each level, then the mean of each level."""
    chance = np.random.default_rng(seed)
    fonts = documents.fonts()
    errors: dict[str, list[float]] = {}
    seconds = []
    for number, language in enumerate(documents.TEXTS):
        window = documents.screen(language, is_dark=bool(number % 2))
        paper = documents.render(
            language, str(chance.choice(fonts)), float(chance.choice(POINTS)), columns=int(chance.integers(1, 3))
        )
        pictures = [("screen", "window", window.pixels, window.lines), ("scan", "file", paper.pixels, paper.lines)]
        for name, level in LEVELS.items():
            seen = photograph(paper.pixels, level, int(chance.integers(1 << 30)))
            pictures.append((f"{name} photograph", "file", seen, paper.lines))
        for name, source, pixels, lines in pictures:
            describer.forget()
            found = read(describer, pixels, source)
            rate = found.errors(lines)
            errors.setdefault(name, []).append(rate)
            seconds += [found.seconds] if "photograph" in name else []
            yield f"character errors, {language}, {name}", rate, "%"
    for name, rates in errors.items():
        yield f"character errors, mean, {name}", statistics.mean(rates), "%"
    yield "one photograph read, median", statistics.median(seconds), "s"


def _window(describer: BasicDescriber) -> list[tuple[str, float, str]]:
    light, dark = page.render(), page.render(is_dark=True)
    changed = page.render((*page.ENGLISH[:20], "This one line is new.", *page.ENGLISH[21:]))
    rounds = []
    start = time.process_time()
    for _ in range(ROUNDS):
        describer.forget()
        rounds.append(read(describer, light.pixels, "window"))
    processor_seconds = (time.process_time() - start) / ROUNDS
    total = statistics.median(one.seconds for one in rounds)
    again = read(describer, light.pixels, "window").seconds
    one_new = read(describer, changed.pixels, "window").seconds
    cancelling = max(_cancel(describer, light.pixels, after) for after in CANCEL_AFTER_SECONDS)
    describer.forget()
    on_dark = read(describer, dark.pixels, "window")
    return [
        ("lines on the page", len(light.lines), ""),
        ("character errors, dark on light", rounds[0].errors(light.lines), "%"),
        ("character errors, light on dark", on_dark.errors(dark.lines), "%"),
        (f"first line known, median of {ROUNDS}", statistics.median(one.first_seconds for one in rounds), "s"),
        (f"all lines read, median of {ROUNDS}", total, "s"),
        ("processor time for that, all cores together", processor_seconds, "s"),
        ("the same window again", again, "s"),
        ("one line changed", one_new, "s"),
        ("the same window again, share of the first time", 100 * again / total, "%"),
        ("one line changed, share of the first time", 100 * one_new / total, "%"),
        ("cancelled, longest of 4", cancelling, "s"),
    ]


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
        for _ in events(describer, pixels, "window", cancel):
            pass
    except RequestCancelled:
        return time.perf_counter() - cancelled_at[0]
    finally:
        timer.cancel()
        timer.join()
    return 0.0
