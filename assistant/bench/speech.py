"""`regard bench speech`: how soon each output is heard and silent, on a private desktop, recorded from its sink.

Each output runs in a program of its own (`assistant.bench.speaker`, or `ui.bench_speaker` for Qt). It is told
to speak a long sentence, to stop in its middle, and to speak again. Needs PulseAudio and Xvfb; Linux only.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from types import TracebackType
from typing import Any, Self

from assistant.bench.desktop import Desktop
from assistant.bench.recorder import Recorder
from assistant.speech import REGISTRY
from assistant.speech.earcons import NAMES

RUNS = 10
OUTPUTS = {
    "speech_dispatcher": "assistant.bench.speaker",
    "pyttsx3": "assistant.bench.speaker",
    "text_to_speech": "ui.bench_speaker",
}
"""Output to the program that has it."""
LONG = "This sentence goes on for a rather long time, so that it can be stopped before it has come to its end."


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit; medians of `RUNS`, and the slowest. Takes about a minute and a half."""
    rows: list[tuple[str, float, str]] = []
    with Desktop() as desktop, Recorder(desktop) as recorder:
        for name, module in OUTPUTS.items():
            if name in REGISTRY.names and not REGISTRY.load(name)().is_available():
                continue
            with _Speaker(desktop, module, name) as speaker:
                rows += _output(speaker, recorder, name)
                if name == "speech_dispatcher":
                    rows += _earcons(speaker, recorder)
    return rows


def _output(speaker: _Speaker, recorder: Recorder, name: str) -> list[tuple[str, float, str]]:
    first = speaker.opened["time"]
    cold = 0.0
    sounds, silences, blocked = [], [], []
    for number in range(RUNS + 1):
        said = speaker.do(f"say {LONG}")
        sound = recorder.first_sound(said["time"])
        time.sleep(0.5)
        stopped = speaker.do("stop")
        silence = recorder.silence(stopped["time"])
        if sound is None or silence is None:
            raise RuntimeError(f"{name} was not heard")
        if number == 0:  # the first is said while the output is still getting ready
            cold = sound - first
            continue
        sounds.append(sound - said["time"])
        silences.append(silence - stopped["time"])
        blocked += [said["seconds"], stopped["seconds"]]
    return [
        (f"{name}: opening blocks the caller", speaker.opened["seconds"], "s"),
        (f"{name}: opening to first sound, cold", cold, "s"),
        (f"{name}: say to first sound", statistics.median(sounds), "s"),
        (f"{name}: say to first sound, slowest", max(sounds), "s"),
        (f"{name}: stop to silence", statistics.median(silences), "s"),
        (f"{name}: stop to silence, slowest", max(silences), "s"),
        (f"{name}: say or stop blocks the caller, longest", max(blocked), "s"),
    ]


def _earcons(speaker: _Speaker, recorder: Recorder) -> list[tuple[str, float, str]]:
    sounds = []
    for number in range(RUNS):
        played = speaker.do(f"earcon {NAMES[number % len(NAMES)]}")
        sound = recorder.first_sound(played["time"])
        if sound is None:
            raise RuntimeError("an earcon was not heard")
        sounds.append(sound - played["time"])
        recorder.silence(sound)
    return [
        ("earcon: play to first sound", statistics.median(sounds), "s"),
        ("earcon: play to first sound, slowest", max(sounds), "s"),
    ]


class _Speaker:
    """The program, told what to do."""

    def __init__(self, desktop: Desktop, module: str, name: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, name],
            env=desktop.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.opened: dict[str, float] = {}

    def __enter__(self) -> Self:
        self.opened = self._answer()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def do(self, command: str) -> dict[str, float]:
        """Send a command; when it was called, and how long the call took."""
        assert self._process.stdin is not None
        print(command, file=self._process.stdin, flush=True)
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer
