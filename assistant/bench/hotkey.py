"""`regard bench hotkey`: from a real key press to what is heard, on a private desktop, recorded from its sound sink.

A letter has the focus (`ui.example_window`); xdotool presses the leader and D; the sink is recorded. A useful word is
one that the picture or the focused control supplied, not the title and no fixed phrase. It is measured twice: with the
accessibility tree of the letter, where the focused control is named first, and without it, where the first useful word
has to be read from the pixels.

An utterance is heard when it was handed to the output plus the delay between handing over and sound, which is measured
on the first utterance of the same run.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import TypeVar

from assistant.bench.app import LEADER, RunningApp, run_app, run_program, wait
from assistant.bench.desktop import Desktop
from assistant.bench.letter import COMMAND, FOCUSED, LINES, TITLE
from assistant.bench.recorder import Recorder

T = TypeVar("T")
RUNS = 10
SETTINGS = {"verbosity": "normal"}


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit; each value is the median of `RUNS`. Takes about two minutes. Linux only."""
    rows: list[tuple[str, float, str]] = []
    with Desktop() as desktop, Recorder(desktop) as recorder:
        with run_program(desktop, *COMMAND, title=TITLE):
            with run_app(desktop, settings=SETTINGS) as app:
                sounds = _repeat(app, recorder, lambda start: _first_sound(recorder, start))
            rows.append(("key press to first sound (earcon)", statistics.median(sounds), "s"))
            with run_app(desktop, settings=SETTINGS | {"speech.earcons": "false"}) as app:
                words = _repeat(app, recorder, lambda start: _words(app, recorder, start, FOCUSED))
                silences = _repeat(app, recorder, lambda start: _escape(app, recorder, start))
            rows.append(("key press to first word (the title)", _median(words, 0), "s"))
            rows.append(("key press to the focused control, known", _median(words, 1), "s"))
            rows.append(("key press to the focused control, heard", _median(words, 2), "s"))
            rows.append(("Escape to silence", statistics.median(silences), "s"))
            rows.append(("Escape to silence, slowest", max(silences), "s"))
        with run_program(desktop, *COMMAND, title=TITLE, QT_LINUX_ACCESSIBILITY_ALWAYS_ON=""):
            with run_app(desktop, settings=SETTINGS | {"speech.earcons": "false"}) as app:
                words = _repeat(app, recorder, lambda start: _words(app, recorder, start, LINES[0].split()[-1]))
            rows.append(("key press to first word read from pixels, known", _median(words, 1), "s"))
            rows.append(("key press to first word read from pixels, heard", _median(words, 2), "s"))
    return rows


def _repeat(app: RunningApp, recorder: Recorder, measure: Callable[[float], T]) -> list[T]:
    """Press the keys `RUNS` times, each time after silence, once before that to warm up."""
    results = []
    for number in range(RUNS + 1):
        recorder.silence(time.monotonic(), quiet_seconds=0.5)
        app.press(LEADER)
        time.sleep(0.5)  # the tone of the layer ends
        result = measure(app.press("d"))
        if number:
            results.append(result)
        app.press("Escape")
    return results


def _first_sound(recorder: Recorder, start: float) -> float:
    heard = recorder.first_sound(start)
    if heard is None:
        raise TimeoutError("nothing was heard")
    return heard - start


def _words(app: RunningApp, recorder: Recorder, start: float, useful: str) -> tuple[float, float, float]:
    """Seconds from `start` to the first word, to knowing the first useful one, and to hearing it."""
    first = wait(lambda: next((entry for entry in app.utterances() if entry["time"] >= start), None), 10)
    assert first is not None
    heard = recorder.first_sound(start)
    entry = app.wait_for_text(useful, after=start)
    if heard is None:
        raise TimeoutError("nothing was heard")
    return heard - start, entry["time"] - start, entry["time"] - start + heard - first["time"]


def _escape(app: RunningApp, recorder: Recorder, start: float) -> float:
    if recorder.first_sound(start) is None:
        raise TimeoutError("nothing was heard")
    time.sleep(0.3)
    pressed = app.press("Escape")
    silent = recorder.silence(pressed)
    if silent is None:
        raise TimeoutError("it was not silent again")
    return silent - pressed


def _median(results: list[tuple[float, float, float]], place: int) -> float:
    return statistics.median(result[place] for result in results)
