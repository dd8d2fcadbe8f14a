"""`regard bench hotkey`: from a real key press to what is heard, on a private desktop, recorded from its sound sink.

Another program has the focus; xdotool presses the leader and D; the sink is recorded. A useful word is one that the
focused control or the picture supplied, not the title and no fixed phrase. It is measured in two programs: in a dialog
with an accessibility tree (`ui.example_window`), where the focused control is named, and in a terminal without one,
where the first useful word has to be read from the pixels.

A word within an utterance is heard when the utterance begins to sound, plus the time that the words before it take:
that is measured on a synthesis of these words by espeak-ng, which is also the voice of the private desktop. An
utterance after the first sounds when it was handed over plus the delay of the first one in the same run.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import TypeVar

import numpy as np

from assistant.bench.app import LEADER, RunningApp, run_app, run_program, wait
from assistant.bench.desktop import Desktop
from assistant.bench.hearing import synthesis
from assistant.bench.letter import COMMAND, FOCUSED, TERMINAL, TERMINAL_TITLE, TERMINAL_WORD, TITLE
from assistant.bench.recorder import RATE, SOUND, Recorder

T = TypeVar("T")
RUNS = 10
QUIET = {"verbosity": "normal", "speech.earcons": "false"}


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit; each value is the median of `RUNS`. Takes about three minutes. Linux only."""
    rows: list[tuple[str, float, str]] = []
    with Desktop() as desktop, Recorder(desktop) as recorder:
        with run_program(desktop, *COMMAND, title=TITLE):
            with run_app(desktop, settings={"verbosity": "normal", "speech.earcons": "true"}) as app:
                sounds = _repeat(app, recorder, lambda start: _first_sound(recorder, start))
            rows.append(("key press to first sound (earcon)", statistics.median(sounds), "s"))
            with run_app(desktop, settings=QUIET) as app:
                words = _repeat(app, recorder, lambda start: _words(app, recorder, start, FOCUSED))
                silences = _repeat(app, recorder, lambda start: _escape(app, recorder, start))
            rows.append((f"to first word ({words[0][2]})", _median(words, 0), "s"))
            rows.append(("to first useful word, the focused control", _median(words, 1), "s"))
            rows.append(("Escape to silence", statistics.median(silences), "s"))
            rows.append(("Escape to silence, slowest", max(silences), "s"))
        with run_program(desktop, *TERMINAL, title=TERMINAL_TITLE), run_app(desktop, settings=QUIET) as app:
            words = _repeat(app, recorder, lambda start: _words(app, recorder, start, TERMINAL_WORD))
        rows.append((f"terminal: to first word ({words[0][2]})", _median(words, 0), "s"))
        rows.append(("terminal: to first useful word, from pixels", _median(words, 1), "s"))
    return rows


def spoken_seconds(text: str) -> float:
    """How long espeak-ng speaks `text` with its normal rate, up to the last sound."""
    if not text.strip():
        return 0.0
    loud = np.flatnonzero(np.abs(synthesis(text)) > SOUND)
    return float(loud[-1]) / RATE if loud.size else 0.0


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


def _words(app: RunningApp, recorder: Recorder, start: float, useful: str) -> tuple[float, float, str]:
    """Seconds from `start` to hearing the first word and the first useful one, and the first utterance."""
    first = wait(lambda: next((entry for entry in app.utterances() if entry["time"] >= start - 0.001), None), 10)
    sound = recorder.first_sound(start)
    entry = app.wait_for_text(useful, after=start)
    if sound is None:
        raise TimeoutError("nothing was heard")
    begins = sound + max(entry["time"] - first["time"], 0.0)
    before, _, _ = entry["text"].partition(useful)
    return sound - start, begins + spoken_seconds(before) - start, first["text"]


def _escape(app: RunningApp, recorder: Recorder, start: float) -> float:
    if recorder.first_sound(start) is None:
        raise TimeoutError("nothing was heard")
    time.sleep(0.3)
    pressed = app.press("Escape")
    silent = recorder.silence(pressed)
    if silent is None:
        raise TimeoutError("it was not silent again")
    return silent - pressed


def _median(results: list[tuple[float, float, str]], place: int) -> float:
    return statistics.median(float(result[place]) for result in results)
