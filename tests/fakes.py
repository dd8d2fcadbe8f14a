"""Stand-ins for what a test cannot have. Each says what it stands in for."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np

from assistant.actions import Action
from assistant.errors import AssistantError
from assistant.frames import Frame
from assistant.history import Entry
from assistant.listener import Listener
from assistant.scene import Scene
from assistant.settings import Settings
from assistant.speech.protocol import Utterance, Voice
from assistant.tasks import Request, Source, Task


class FakeSession:
    """Stands in for `assistant.session.Session` in tests of windows: notes what it is asked, and does nothing."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.state = "idle"
        self.listeners: list[Listener] = []
        self.triggered: list[Action] = []
        self.described: list[Source] = []
        self.data: list[bytes] = []
        self.messages: list[tuple[str, bool]] = []
        self.read: list[Entry] = []

    def trigger(
        self, action: Action, *, question: str = "", thing: str = "", source: Source | None = None, delay: float = 0.0
    ) -> None:
        self.triggered.append(action)

    def describe(self, source: Source, task: Task = Task.DESCRIBE, *, data: bytes = b"") -> None:
        self.described.append(source)
        self.data.append(data)

    def read_again(self, entry: Entry) -> None:
        self.read.append(entry)

    def message(self, text: str, *, is_error: bool = False) -> None:
        self.messages.append((text, is_error))


def fake_entry(title: str, *sentences: str, state: str = "done", kind: str = "window") -> Entry:
    """An entry of the history, as a session makes it."""
    return Entry(Request(source=Source(kind)), title=title, sentences=list(sentences), state=state)


class FakeActiveWindow:
    """Stands in for the window manager: `current` is what a test sets, `activated` what was asked for."""

    def __init__(self, *numbers: int) -> None:
        self._numbers = list(numbers) or [0]
        self.activated: list[int] = []

    def current(self) -> int:
        return self._numbers.pop(0) if len(self._numbers) > 1 else self._numbers[0]

    def activate(self, window_id: int) -> None:
        self.activated.append(window_id)

    def close(self) -> None: ...


class FakeOutput:
    """Stands in for a voice: notes what it is told, and says `done` or `failed` when the test does."""

    install_hint = "speech-install-silent"
    can_stop = True

    def __init__(
        self,
        name: str = "fake",
        *,
        reports_end: bool = True,
        available: bool = True,
        open_error: AssistantError | None = None,
    ) -> None:
        self.name = name
        self.reports_end = reports_end
        self.available = available
        self.open_error = open_error
        self.said: list[str] = []
        self.voices: list[Voice] = []
        self.stops = 0
        self.is_open = False
        self.utterance = Utterance("")
        self._done: Callable[[int], None] = lambda number: None
        self._failed: Callable[[int, str], None] = lambda number, reason: None

    def is_compatible(self) -> bool:
        return True

    def is_available(self) -> bool:
        return self.available

    def open(self, done: Callable[[int], None], failed: Callable[[int, str], None]) -> None:
        if self.open_error is not None:
            raise self.open_error
        self._done, self._failed = done, failed
        self.is_open = True

    def say(self, utterance: Utterance, voice: Voice) -> None:
        self.utterance = utterance
        self.said.append(utterance.text)
        self.voices.append(voice)

    def stop(self) -> None:
        self.stops += 1

    def close(self) -> None:
        self.is_open = False

    def finish(self) -> None:
        """The utterance was heard."""
        self._done(self.utterance.number)

    def fail(self, reason: str = "speech-voice-ended") -> None:
        """The voice breaks down."""
        self._failed(self.utterance.number, reason)


class FakeEngine:
    """Stands in for `assistant.engine.Engine` in tests of the session: notes what it is asked, and sends nothing."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.frames: list[Frame | None] = []
        self.capture_only: list[bool] = []
        self.known: Scene | None = None
        self.cancels = 0

    def submit(
        self,
        request: Request,
        *,
        frame: Frame | None = None,
        data: bytes = b"",
        capture_only: bool = False,
        known: Scene | None = None,
    ) -> None:
        self.known = known
        self.requests.append(request)
        self.frames.append(frame)
        self.capture_only.append(capture_only)

    def cancel(self) -> None:
        self.cancels += 1

    def close(self) -> None: ...


class FakeCapture:
    """Stands in for `cv2.VideoCapture` of a camera: gives one grey picture for each of `levels`, the last for ever.

    None in `levels` is a picture that does not come; each takes `seconds`.
    """

    def __init__(self, *levels: int | None, is_open: bool = True, seconds: float = 0.0) -> None:
        self._levels = list(levels)
        self._seconds = seconds
        self._is_open = is_open
        self.reads = 0
        self.releases = 0

    def isOpened(self) -> bool:
        return self._is_open

    def set(self, name: int, value: float) -> bool:
        return True

    def read(self) -> tuple[bool, Any]:
        time.sleep(self._seconds)
        self.reads += 1
        level = self._levels.pop(0) if len(self._levels) > 1 else self._levels[0]
        return (False, None) if level is None else (True, np.full((48, 64, 3), level, np.uint8))

    def release(self) -> None:
        self.releases += 1
