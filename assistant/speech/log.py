"""The speech log, `--speech-log FILE`: what was handed to an output, and when. Only where the person asks for it."""

from __future__ import annotations

import json
import time
from pathlib import Path

from assistant.errors import SpeechError


class SpeechLog:
    """Appends one JSON line an utterance, `{"time", "text", "output", "interrupts"}`; used in the session's thread.

    `time` is in seconds since 1970, taken when the output is called; `interrupts` says whether earlier speech was cut
    off since the line before. Each line is written at once.
    """

    def __init__(self, file: str | Path) -> None:
        """Raises SpeechError where the file cannot be opened."""
        path = Path(file)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a", encoding="utf-8", buffering=1)
        except OSError as error:
            detail = error.strerror or str(error)
            raise SpeechError("speech-log-no-access", path=str(path), detail=detail) from error

    def write(self, text: str, output: str, *, interrupts: bool) -> None:
        """Note one utterance."""
        line = {"time": time.time(), "text": text, "output": output, "interrupts": interrupts}
        try:
            self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
        except (OSError, ValueError):
            pass  # a full disk or a closed log must not stop the speech

    def close(self) -> None:
        self._file.close()
