"""Speech with pyttsx3, in a child process that is killed to be silent (see `assistant.speech.pyttsx3_child`).

A second child waits, ready, so that the sentence after a stop starts at once. SAPI 5 on Windows and NSSpeechSynthesizer
on macOS go through the same child (not tried there).
"""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from assistant.speech.protocol import Utterance, Voice
from assistant.speech.pyttsx3_child import PLAYERS
from assistant.speech.sound_device import require_sound_device


class Pyttsx3Output:
    """See the module. Made, opened and called in the session's thread."""

    name = "pyttsx3"
    install_hint = "speech-install-pyttsx3"
    reports_end = True
    can_stop = True

    def __init__(self) -> None:
        self._child: _Child | None = None
        self._spare: _Child | None = None
        self._done: Callable[[int], None] = lambda number: None
        self._failed: Callable[[int, str], None] = lambda number, reason: None

    def is_compatible(self) -> bool:
        return sys.platform in ("linux", "win32", "darwin")

    def is_available(self) -> bool:
        if importlib.util.find_spec("pyttsx3") is None:
            return False
        return sys.platform != "linux" or any(shutil.which(player) for player in PLAYERS)

    def open(self, done: Callable[[int], None], failed: Callable[[int, str], None]) -> None:
        """Starts the child, which is ready 0.3 s later. Raises SpeechError without a sound device."""
        require_sound_device()
        self._done, self._failed = done, failed
        self._child = self._start()

    def say(self, utterance: Utterance, voice: Voice) -> None:
        if self._child is None or self._child.has_ended:
            self._child, self._spare = self._spare or self._start(), None
        self._child.say(utterance, voice)
        if self._spare is None:
            self._spare = self._start()

    def stop(self) -> None:
        """Silence, also where a player is in the middle of a sentence."""
        if self._child is not None and self._child.number:
            self._child.kill()
            self._child, self._spare = self._spare, None

    def close(self) -> None:
        for child in (self._child, self._spare):
            if child is not None:
                child.kill()
        self._child = self._spare = None

    def _start(self) -> _Child:
        return _Child(self._done, self._failed)


class _Child:
    """One child process, with the thread that reads its answers and tidies up after it."""

    def __init__(self, done: Callable[[int], None], failed: Callable[[int, str], None]) -> None:
        self._done, self._failed = done, failed
        self._lock = threading.Lock()
        self.number = 0
        """Of the utterance that it is saying; 0 for none."""
        self.has_ended = False
        self._folder = Path(tempfile.mkdtemp(prefix="regard-speech-", dir=os.environ.get("XDG_RUNTIME_DIR") or None))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "assistant.speech.pyttsx3_child", str(self._folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        threading.Thread(target=self._read, name="pyttsx3", daemon=True).start()

    def say(self, utterance: Utterance, voice: Voice) -> None:
        """Returns at once; where the child is not ready yet the sentence waits in the pipe."""
        with self._lock:
            self.number = utterance.number
        order = {
            "number": utterance.number,
            "text": utterance.text,
            "language": utterance.language,
            "rate": voice.rate,
            "volume": voice.volume,
            "voice": voice.name,
        }
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(order) + "\n")
            self._process.stdin.flush()
        except OSError:
            pass  # it died; the reading thread reports that

    def kill(self) -> None:
        """End it and all that it started; nothing is reported any more."""
        with self._lock:
            self.number = 0
            self.has_ended = True
        try:
            if hasattr(os, "killpg"):
                os.killpg(self._process.pid, signal.SIGKILL)
            else:
                self._process.kill()
        except ProcessLookupError:
            pass  # it died by itself

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as answers:
            for line in answers:
                self._take(json.loads(line))
        self._take({"failed": 0, "reason": "speech-voice-ended"})
        self.has_ended = True
        self._process.wait()
        if self._process.stdin is not None:
            try:
                self._process.stdin.close()
            except OSError:
                pass  # what was not sent any more
        shutil.rmtree(self._folder, ignore_errors=True)

    def _take(self, answer: dict[str, int | str]) -> None:
        if "ready" in answer:
            return
        with self._lock:
            number, self.number = self.number, 0
        if number == 0:
            return  # stopped meanwhile, or died while nothing was being said
        if answer.get("done") == number:
            self._done(number)
        else:
            self._failed(number, str(answer.get("reason", "")))
