"""What a long command tells: whole lines on stdout, and aloud where that was asked for."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

from assistant.errors import AssistantError
from assistant.i18n import messages
from assistant.loop import Loop
from assistant.settings import Settings
from assistant.speech.outputs import open_queue
from assistant.speech.protocol import Voice

LINE_SECONDS = 2.0
"""Between two lines of progress, at least."""
SPOKEN_SECONDS = 20.0
"""Between two spoken ones."""


class Teller:
    """Prints lines and speaks them. One thread. Use it in a `with`: at its end, what is being spoken is spoken."""

    def __init__(self, current: Settings, *, speak: bool) -> None:
        self.settings = current
        self._loop = Loop()
        self._speech = None
        if speak:
            voice = Voice(current.speech.rate, current.speech.volume, current.speech.voice)
            self._speech = open_queue(current.speech.output, self._loop.call_soon, voice=voice)

    def text(self, key: str, **params: str | float) -> str:
        """A message in the person's language."""
        return messages(self.settings.language).text(key, **params)

    def tell(self, key: str, **params: str | float) -> None:
        """Print a message, and speak it."""
        text = self.text(key, **params)
        print(text, flush=True)  # noqa: T201 - what the command is for
        self.speak(text)

    def speak(self, text: str) -> None:
        """Speak without printing."""
        if self._speech:
            self._speech.say(text, self.settings.language)
        self.go_on()

    def speak_error(self, error: AssistantError) -> None:
        """The command line prints it."""
        self.speak(error.message(self.settings.language))
        self.speak(error.hint(self.settings.language))

    def go_on(self) -> None:
        """Let speech go on to its next sentence; called now and then during long work."""
        if self._speech:
            reached: list[bool] = []
            self._loop.call_soon(lambda: reached.append(True))
            self._loop.run_until(lambda: bool(reached))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        speech = self._speech
        if speech:
            if kind is None or issubclass(kind, AssistantError):
                self._loop.run_until(lambda: not speech.is_speaking)
            speech.close()
            if speech.problem and self.settings.speech.output != "silent":
                language = self.settings.language
                words = f"{speech.problem.message(language)} {speech.problem.hint(language)}"
                print(f"warning: {words}", file=sys.stderr)  # noqa: T201 - it was not heard


class Progress:
    """Bytes in, lines such as "12 percent, 0.7 of 6.1 GB, about 9 minutes left" out."""

    def __init__(self, teller: Teller) -> None:
        self._teller = teller
        self._there = self._total = self._done = 0
        self._began = self._told = self._spoken = time.monotonic()

    def start_download(self, there: int, total: int) -> None:
        """Tell what is to be downloaded. `there`: bytes that are there already."""
        self.start("models-downloading-rest" if there else "models-downloading", total, there)

    def start(self, key: str, total: int, there: int = 0) -> None:
        """Tell the message `key`, and begin to count up to `total` bytes."""
        self._there, self._total, self._done = there, total, there
        self._began = self._told = self._spoken = time.monotonic()
        self._teller.tell(key, there=gigabytes(there), total=gigabytes(total))

    def report(self, file: str, count: int) -> None:
        """`count` more bytes, of any file."""
        del file
        self._done += count
        now = time.monotonic()
        if now - self._told < LINE_SECONDS:
            return
        self._told = now
        text = self._line(now - self._began)
        print(text, flush=True)  # noqa: T201 - what the command is for
        if now - self._spoken >= SPOKEN_SECONDS:
            self._spoken = now
            self._teller.speak(text)
        self._teller.go_on()

    def _line(self, seconds: float) -> str:
        done = min(self._done, self._total)
        percent = 100 * done // max(1, self._total)
        new = done - self._there
        sizes = {"done": gigabytes(done), "total": gigabytes(self._total)}
        if new <= 0:
            return self._teller.text("models-progress", percent=str(percent), **sizes)
        minutes = (self._total - done) * seconds / new / 60
        return self._teller.text("models-progress-left", minutes=max(1, round(minutes)), percent=str(percent), **sizes)


def gigabytes(count: int) -> float:
    """Bytes as a person hears them: "6.1"; small ones never as "0.0"."""
    return round(count / 1e9, 1 if count >= 50_000_000 else 4)
