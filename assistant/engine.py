"""The engine: one worker thread that takes pictures and owns the describers.

It is given requests and gives back events; it holds no history and speaks to nobody. The newest request wins: it
cancels the one before it. Everything that takes time happens in the worker thread or in the child processes that
the describers run in, so the thread that calls `submit` and `cancel` never waits.
"""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from assistant import events
from assistant.cancelling import CancelToken
from assistant.capture import light, open_screen
from assistant.capture.focus import FocusReader, open_focus, to_focus
from assistant.capture.locked import is_locked
from assistant.capture.protocol import CaptureSource, Target
from assistant.describers import REGISTRY, layered
from assistant.describers.protocol import Describer
from assistant.earlier import Earlier
from assistant.errors import (
    AssistantError,
    CaptureError,
    DescriberError,
    PictureError,
    RequestCancelled,
    unexpected,
)
from assistant.frames import Frame
from assistant.scene import AccessibleText, Focus, Scene
from assistant.tasks import Request, Task

QUICK_FOCUS_SECONDS = 0.06
"""How long the first words wait for the name of the focused control, to be said in one breath with the title. Most
programs answer within 10 ms."""
FOCUS_SECONDS = 0.3
"""How long a slower program may take, while the title is being spoken."""

TEXT_SECONDS = 0.4
"""How long a program may take to name its text; what is not named by then is read from the pixels."""
PICTURE_SECONDS = 2.0
"""How long it may take to name its pictures: what they show cannot be read from the pixels."""


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How the engine is set up. `model` is the folder of a PaliGemma 2 model; empty: none."""

    in_process: bool = False
    """Run the describers in this process instead of in children of their own (tests, debugging)."""
    model: str = ""
    precision: str = "auto"
    """Of the model: "auto", "bf16" or "int8"."""
    idle_seconds: float = 600.0
    """A model that was not used for so long is closed, and its memory given back."""


@dataclass(slots=True)
class _Job:
    request: Request
    frame: Frame | None
    data: bytes
    capture_only: bool
    known: Scene | None = None
    token: CancelToken = field(default_factory=CancelToken)


class Engine:
    """See the module. `post` is called with each event, most often from the worker thread, and must return at once."""

    def __init__(self, post: Callable[[events.Event], None], options: EngineOptions | None = None) -> None:
        self.options = options or EngineOptions()
        self._post = post
        self._wake = threading.Condition()
        self._pending: _Job | None = None
        self._running: _Job | None = None
        self._closing = False
        self._model_used = 0.0
        self._describers: dict[str, Describer] = {}
        self._earlier = Earlier()
        self._screen: CaptureSource | None = None
        self._focus: FocusReader | None = None
        self._thread = threading.Thread(target=self._run, name="engine", daemon=True)

    def start(self, *, warm: bool = True) -> None:
        """Start the worker. `warm`: start the light child at once, so that the first description is quick."""
        self._warm = warm
        self._thread.start()

    def submit(
        self,
        request: Request,
        *,
        frame: Frame | None = None,
        data: bytes = b"",
        capture_only: bool = False,
        known: Scene | None = None,
    ) -> None:
        """Take up `request` and cancel the one before it. Any thread; returns at once.

        `frame`: a picture taken before, used instead of a new one. `data`: for a source of the kind "data", the
        picture in the form of a file. `capture_only`: end when the picture is taken (the person is still to be asked
        for a question). `known`: what is known of `frame` already.
        """
        with self._wake:
            dropped = self._pending
            self._pending = _Job(request, frame, data, capture_only, known)
            running = self._running
            self._wake.notify()
        if running:
            running.token.cancel()
        if dropped:
            self._post(events.Cancelled(dropped.request.id, "engine"))

    def cancel(self) -> None:
        """Drop whatever is asked for. Any thread; returns at once. The request still ends with one event."""
        with self._wake:
            dropped, self._pending = self._pending, None
            running = self._running
        if running:
            running.token.cancel()
        if dropped:
            self._post(events.Cancelled(dropped.request.id, "engine"))

    def close(self) -> None:
        """Cancel, end the children and the thread. Blocks until they are gone, a few seconds at most."""
        self.cancel()
        with self._wake:
            self._closing = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join(timeout=10)

    # From here on: the worker thread.

    def _run(self) -> None:
        try:
            if self._warm:
                self._describer("basic")
            while job := self._next():
                self._serve(job)
                with self._wake:
                    self._running = None
        finally:
            for part in (*self._describers.values(), self._screen, self._focus):
                if part is not None:
                    part.close()

    def _next(self) -> _Job | None:
        """Wait for a job; None: the engine closes. Meanwhile, close a model that nobody uses."""
        while True:
            with self._wake:
                while not (self._pending or self._closing) and self._seconds_to_idle() != 0:
                    self._wake.wait(self._seconds_to_idle())
                if self._closing:
                    return None
                if self._pending:
                    self._running, self._pending = self._pending, None
                    return self._running
            self._close_model(self._describers.pop("paligemma"))  # not under the lock: `submit` never waits

    def _close_model(self, unused: Describer) -> None:
        unused.close()
        if self.options.in_process:
            gc.collect()  # the parts of a model refer to one another; a child gives its memory back by ending

    def _seconds_to_idle(self) -> float | None:
        if "paligemma" not in self._describers:
            return None
        return max(0.0, self._model_used + self.options.idle_seconds - time.monotonic())

    def _serve(self, job: _Job) -> None:
        number = job.request.id
        try:
            self._post(events.Started(number, "engine"))
            end = self._answer(job)
        except RequestCancelled:
            end = events.Cancelled(number, "engine")
        except AssistantError as error:
            end = events.Failed(number, "engine", error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person hears of it instead of silence
            end = events.Failed(number, "engine", unexpected(error))
        self._post(events.Cancelled(number, "engine") if job.token.is_cancelled else end)

    def _answer(self, job: _Job) -> events.Event:
        """Picture, focus, describers. Posts every event but the last, which it returns."""
        request, token = job.request, job.token
        names = layered.choose(request, has_model=bool(self.options.model))  # before the person is asked for a question
        if job.frame is not None:
            frame, known, text = job.frame, job.known or _empty(job.frame), ""
        else:
            self._wait(job)
            frame, known, text = self._picture(job) if request.earlier is None else self._two_pictures(job)
        token.raise_if_cancelled()
        if text:
            return self._read_text(request, frame, text)
        if job.capture_only:
            return events.Finished(request.id, "capture", known)
        last: events.Event | None = None
        for event in self._described(names, request, frame, known, token):
            token.raise_if_cancelled()
            if isinstance(event, events.Finished):
                last = event
            else:
                self._post(event)
        if last is None:
            raise DescriberError("no-end")
        if request.task is Task.COMPARE:  # not before: one that was dropped told the person nothing
            self._earlier.keep(frame, known.focus)
        return last

    def _wait(self, job: _Job) -> None:
        """The delay that was asked for, told each second."""
        left = job.request.delay_seconds
        while left > 0:
            self._post(events.Waiting(job.request.id, "capture", left))
            step = left % 1 or 1.0  # so that what is told are whole seconds
            job.token.wait(step)
            job.token.raise_if_cancelled()
            left = round(left - step)
        if job.request.delay_seconds:
            self._post(events.Waiting(job.request.id, "capture", 0.0))

    def _picture(self, job: _Job) -> tuple[Frame, Scene, str]:
        """The picture, what is known of it already, and the text where the source holds that instead."""
        request, source = job.request, job.request.source
        if source.kind in light.KINDS:
            taken = self._take(job)
            frame, known = self._with_earlier(request, taken.frame, _empty(taken.frame))
            self._post(events.Captured(request.id, "capture", frame))
            return frame, known, taken.text
        self._screen = self._screen or open_screen()
        if is_locked():
            if "basic" in self._describers:
                self._hosted("basic").forget()  # whoever unlocks it may be somebody else
            self._earlier.forget()
            raise CaptureError("screen-locked")
        target = self._screen.target(source)
        focus = self._read_focus(request, target, QUICK_FOCUS_SECONDS)
        self._post(events.Targeted(request.id, "capture", target.kind, target.title))
        job.token.raise_if_cancelled()
        frame = self._screen.capture(target)
        frame, known = self._with_earlier(request, frame, _empty(frame).with_(focus=focus))
        self._post(events.Captured(request.id, "capture", frame))
        job.token.raise_if_cancelled()
        if focus is None and self._focus is not None and self._focus.reason == "timeout":
            focus = self._read_focus(request, target, FOCUS_SECONDS)
        return frame, known.with_(focus=focus, accessible=self._accessible(request, target)), ""

    def _two_pictures(self, job: _Job) -> tuple[Frame, Scene, str]:
        """Both pictures of a comparison, the earlier one with the later. Raises PictureError, which says which one."""
        request = job.request
        assert request.earlier is not None
        which = "first"
        try:
            before = self._take(_Job(replace(request, source=request.earlier), None, b"", False, token=job.token)).frame
            which = "second"
            after = self._take(job).frame
        except PictureError as error:
            language = request.language
            message, hint = error.message(language), error.hint(language)
            raise PictureError(f"compare-{which}", message=message, hint=hint) from error
        frame = replace(after, earlier=before)
        self._post(events.Captured(request.id, "capture", frame))
        return frame, _empty(frame), ""

    def _with_earlier(self, request: Request, frame: Frame, known: Scene) -> tuple[Frame, Scene]:
        """For a comparison, with what was described before. A picture that is described now is kept for the next."""
        if request.task is not Task.COMPARE:
            if request.task in (Task.DESCRIBE, Task.READ, Task.LOCATE):
                self._earlier.keep(frame, known.focus)
            return frame, known
        before = self._earlier.of(frame)
        if before is None:
            self._earlier.keep(frame, known.focus)
            raise CaptureError("compare-nothing-earlier")
        earlier = _empty(before.frame).with_(focus=before.focus)
        return replace(frame, earlier=before.frame), known.with_(earlier=earlier)

    def _read_focus(self, request: Request, target: Target, seconds: float) -> Focus | None:
        if target.kind not in ("window", "focus") or request.task not in (Task.DESCRIBE, Task.LOCATE, Task.COMPARE):
            return None
        self._focus = self._focus or open_focus()
        control = self._focus.read(target, seconds) if self._focus else None
        if control is None:
            return None
        focus = to_focus(control, target)
        self._post(events.FocusFound(request.id, "focus", focus))
        return focus

    def _accessible(self, request: Request, target: Target) -> tuple[AccessibleText, ...]:
        """What the window's program says of its text; nothing of one that did not even name its focus in time."""
        if target.kind != "window" or request.task in (Task.IDENTIFY, Task.COMPARE):
            return ()
        self._focus = self._focus or open_focus()
        names_focus = request.task in (Task.DESCRIBE, Task.LOCATE)
        if self._focus is None or (names_focus and self._focus.reason == "timeout"):
            return ()
        is_patient = request.task is Task.PICTURES  # their names are what is asked for, and a browser has many
        return self._focus.read_text(target, PICTURE_SECONDS if is_patient else TEXT_SECONDS)

    def _take(self, job: _Job) -> light.Taken:
        def targeted(kind: str, title: str) -> None:
            self._post(events.Targeted(job.request.id, "capture", kind, title))

        if self.options.in_process:
            return light.take(job.request, job.data, job.token, light.Teller(targeted, self._camera_changed))
        data = np.frombuffer(job.data, np.uint8)
        taken: light.Taken = self._hosted("basic").take(job.request, job.token, data, targeted)
        return taken

    def _camera_changed(self, name: str) -> None:
        self._post(events.CameraChanged(0, "capture", name))

    def _read_text(self, request: Request, frame: Frame, text: str) -> events.Event:
        """What was copied is text: it needs no describer."""
        self._post(events.TextFound(request.id, "capture", text))
        return events.Finished(request.id, "capture", _empty(frame))

    def _described(
        self, names: Sequence[str], request: Request, frame: Frame, known: Scene, token: CancelToken
    ) -> Iterator[events.Event]:
        if "paligemma" in names:
            self._model_used = time.monotonic()
        describers = [self._describer(name) for name in names]
        try:
            yield from layered.describe(describers, request, frame, known, token, self._post)
        finally:
            self._model_used = time.monotonic()

    def _describer(self, name: str) -> Describer:
        if name not in self._describers:
            if self.options.in_process:
                kind = REGISTRY.load(name)
                self._describers[name] = kind(**self._options(name))
            else:
                self._describers[name] = self._hosted(name)
        return self._describers[name]

    def _hosted(self, name: str) -> Any:
        from assistant.hosted import HostedDescriber

        if name not in self._describers:
            hosted = HostedDescriber(name, self._options(name), on_camera=self._camera_changed)
            hosted.start()
            self._describers[name] = hosted
        return self._describers[name]

    def _options(self, name: str) -> dict[str, Any]:
        return {"model": self.options.model, "precision": self.options.precision} if name == "paligemma" else {}


def _empty(frame: Frame) -> Scene:
    return Scene(width=frame.width, height=frame.height)
