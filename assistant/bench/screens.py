"""`regard bench screens`: what is read of the windows of real programs, from the pixels alone, from what their
accessibility tree gives alone, and from both, joined.

Character errors are those of the best fit of each true line within all that was read; a line is left out when half of
its characters are wrong, and said twice when it is found more often than the program shows it. See `bench.programs`.
"""

from __future__ import annotations

import time
from collections.abc import Sequence

from assistant.bench.page import errors_within
from assistant.bench.programs import Screen, Truth, screens
from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import BasicDescriber
from assistant.scene import AccessibleText, Scene
from assistant.tasks import Request, Task

LEFT_OUT = 0.5
LONG = 8
"""Letters: shorter lines stand in longer ones by chance."""


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit. Takes some minutes with all programs. Linux only."""
    rows: list[tuple[str, float, str]] = []
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    for screen in screens():
        _read(describer, screen, ())  # the networks are warm
        pixels, *ocr_seconds = _read(describer, screen, ())
        both, *joined_seconds = _read(describer, screen, screen.texts)
        tree = [text.text for text in screen.texts if text.kind != "part"]
        for way, lines in (("OCR alone", pixels), ("tree alone", tree), ("joined", both)):
            errors, left_out, twice = score(lines, screen.truth)
            rows += [
                (f"{screen.name}: character errors, {way}", errors, "%"),
                (f"{screen.name}: left out, {way}", left_out, f"of {len(screen.truth)} lines"),
                (f"{screen.name}: said twice, {way}", twice, "lines"),
            ]
        rows += [
            (f"{screen.name}: first line, OCR alone", ocr_seconds[0], "s"),
            (f"{screen.name}: first line, joined", joined_seconds[0], "s"),
            (f"{screen.name}: all lines, OCR alone", ocr_seconds[1], "s"),
            (f"{screen.name}: all lines, joined", joined_seconds[1], "s"),
        ]
    return rows


def score(lines: Sequence[str], truth: Sequence[Truth]) -> tuple[float, int, int]:
    """Character errors in percent, and how many lines are left out and said twice."""
    text = " ".join(lines)
    letters = _letters(text)
    shown = _letters(" ".join(line.text for line in truth))
    wrong = left_out = twice = 0
    for line in truth:
        errors = min(errors_within(line.text, text), len(line.text))
        wrong += errors
        left_out += errors >= LEFT_OUT * len(line.text)
        own = _letters(line.text)
        twice += len(own) >= LONG and letters.count(own) > shown.count(own)
    return 100 * wrong / max(sum(len(line.text) for line in truth), 1), left_out, twice


def _read(
    describer: BasicDescriber, screen: Screen, texts: tuple[AccessibleText, ...]
) -> tuple[list[str], float, float]:
    """The lines that are read, the seconds to the first of a description, and to the last when reading."""
    frame = screen.frame
    firsts: list[float] = []
    lines: list[str] = []
    seconds = 0.0
    for task in (Task.DESCRIBE, Task.READ):
        describer.forget()
        start = time.perf_counter()
        known = Scene(frame.width, frame.height, accessible=texts)
        for event in describer.describe(Request(task=task), frame, known, CancelToken()):
            scene = getattr(event, "scene", known)
            lines = [line.text for line in scene.lines]
            if lines and task is Task.DESCRIBE:
                firsts.append(time.perf_counter() - start)
        seconds = time.perf_counter() - start
    return lines, firsts[0] if firsts else seconds, seconds


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
