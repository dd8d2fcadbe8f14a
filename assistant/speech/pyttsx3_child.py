"""The process that speaks with pyttsx3, one sentence at a time: `python -m assistant.speech.pyttsx3_child FOLDER`.

pyttsx3 cannot be stopped (on Linux it synthesises a whole sentence and then waits for a player), so its process is
killed instead. JSON lines: {"number", "text", "language", "rate", "volume", "voice"} on standard input, and
{"ready": true}, {"done": number} or {"failed": number, "reason": "..."} on standard output. FOLDER is private; the
sentence being played lies there as a WAV file. At the end of standard input it ends with all that it started.
"""

from __future__ import annotations

import ctypes
import json
import os
import queue
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

PLAYERS = {"aplay": ("aplay", "-q"), "paplay": ("paplay",), "pw-play": ("pw-play",)}
"""Programs that play a WAV file on Linux, in order of preference."""
_FASTEST = 2.5
"""Rate 100 is so many times the voice's normal speed, -100 as many times slower: 80 to 500 words a minute."""


class _Speaker:
    """pyttsx3's engine, and what it was told."""

    def __init__(self) -> None:
        self._sound_problem = ""
        if sys.platform == "linux":
            _find_espeak()
        import pyttsx3

        if sys.platform == "linux":
            from pyttsx3.drivers import _espeak, espeak

            # The driver plays with os.system and ignores whether that worked.
            espeak.os = SimpleNamespace(system=self._play, remove=os.remove)
            self._synchronize = _espeak.Synchronize
        self._engine: Any = pyttsx3.init()
        self._normal_rate = float(self._engine.getProperty("rate") or 200)
        self._normal_volume = self._engine.getProperty("volume")
        self._normal_voice: str | None = self._engine.getProperty("voice")
        self._voices: list[Any] = []

    def say(self, order: dict[str, Any]) -> str:
        """Speak; blocks until it was heard. What went wrong: the code of an error, or "" where nothing did."""
        self._sound_problem = ""
        rate, volume = order["rate"], order["volume"]
        self._set("rate", self._normal_rate if rate is None else int(self._normal_rate * _FASTEST ** (rate / 100)))
        self._set("volume", self._normal_volume if volume is None else volume / 100)
        voice = self._voice_for(order["language"], order["voice"] or self._normal_voice)
        if voice and voice != self._engine.getProperty("voice"):
            self._engine.setProperty("voice", voice)
        # What is read from a picture is no command: "[[slnc 9000]]" is one for the voices of macOS.
        self._engine.say(order["text"].replace("[[", "[ ["))
        self._engine.runAndWait()
        if sys.platform == "linux":
            # espeak-ng works in a thread of its own. runAndWait may return before that has played, and the next
            # sentence is lost when it starts before that thread has left pyttsx3's callback (pyttsx3 2.99).
            self._synchronize()
        return self._sound_problem

    def _set(self, name: str, wanted: float) -> None:
        """Nothing is set until the person has set it; then also back."""
        if wanted != self._engine.getProperty(name):
            self._engine.setProperty(name, wanted)

    def _voice_for(self, language: str, usual: str | None) -> str | None:
        """The `usual` voice where it speaks `language` or does not say what it speaks; else the first that does."""
        if not self._voices:
            self._voices = list(self._engine.getProperty("voices") or [])
        known = next((voice for voice in self._voices if voice.id == usual), None)
        if known is None or not known.languages or _speaks(known, language):
            return usual
        return next((str(voice.id) for voice in self._voices if _speaks(voice, language)), usual)

    def _play(self, command: str) -> int:
        """In place of `aplay FILE -q`: any player there is, and what it said when it failed."""
        path = shlex.split(command)[1]
        player = next((words for name, words in PLAYERS.items() if shutil.which(name)), None)
        if player is None:
            self._sound_problem = "speech-no-player"
            return 1
        result = subprocess.run([*player, path], stdin=subprocess.DEVNULL, capture_output=True, check=False)
        if result.returncode:
            self._sound_problem = "speech-no-sound-device"
        return result.returncode


def _speaks(voice: Any, language: str) -> bool:
    wanted = language.partition("-")[0].lower()
    for entry in voice.languages:
        tag = entry.decode(errors="ignore") if isinstance(entry, bytes) else str(entry)
        if tag.strip("\x00\x01\x02\x03\x04\x05\x06\x07").replace("_", "-").partition("-")[0].lower() == wanted:
            return True
    return False


def _find_espeak() -> None:
    """Where the system has no espeak-ng, let pyttsx3 load the one of the package espeakng-loader."""
    try:
        ctypes.cdll.LoadLibrary("libespeak-ng.so.1")
        return
    except OSError:
        pass  # not installed
    try:
        import espeakng_loader
    except ImportError:
        return  # pyttsx3 then says that there is none
    load = ctypes.cdll.LoadLibrary

    def redirect(name: str) -> ctypes.CDLL:
        return load(espeakng_loader.get_library_path() if name == "libespeak-ng.so.1" else name)

    ctypes.cdll.LoadLibrary = redirect  # type: ignore[method-assign]
    # The folder that holds espeak-ng-data; pyttsx3 initialises espeak-ng without one.
    os.environ["ESPEAK_DATA_PATH"] = str(Path(espeakng_loader.get_data_path()).parent)


def _read_orders(orders: queue.SimpleQueue[dict[str, Any]], folder: str) -> None:
    for line in sys.stdin:
        orders.put(json.loads(line))
    shutil.rmtree(folder, ignore_errors=True)
    if hasattr(os, "killpg") and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)  # the player too
    os._exit(0)


def main() -> None:
    """Speak what comes on standard input until it ends."""
    folder = sys.argv[1]
    tempfile.tempdir = folder
    # pyttsx3's driver prints on standard output, which is ours: keep it apart.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)
    orders: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_read_orders, args=(orders, folder), daemon=True).start()

    def answer(**values: Any) -> None:
        print(json.dumps(values), file=answers)

    try:
        speaker = _Speaker()
    except Exception as error:  # noqa: BLE001 - whatever a driver raises, the parent must know
        answer(failed=0, reason=str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__)
        return
    answer(ready=True)
    while True:
        order = orders.get()
        try:
            problem = speaker.say(order)
        except Exception as error:  # noqa: BLE001 - as above
            problem = f"{type(error).__name__}: {error}"
        if problem:
            answer(failed=order["number"], reason=problem)
        else:
            answer(done=order["number"])


if __name__ == "__main__":
    main()
