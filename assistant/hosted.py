"""A describer that runs in a child process, so that a crash, a leak or a hang there never reaches the app.

The parts: `hosted` (this) is a `Describer` for the worker thread, `child` is the process with its pipes, `wire` the
form of the messages, and `serving` what runs inside the child.
"""

from __future__ import annotations

import itertools
import queue
import time
from collections.abc import Callable, Iterator
from typing import Any

from assistant import wire
from assistant.cancelling import CancelToken
from assistant.capture.light import Taken
from assistant.child import Child, Message, host_command, reason
from assistant.describers import REGISTRY
from assistant.describers.protocol import Report
from assistant.errors import AssistantError, DescriberError, PictureError, RequestCancelled
from assistant.events import Event, Progress
from assistant.frames import Frame
from assistant.registry import Registry
from assistant.scene import Scene
from assistant.tasks import Request, Task

__all__ = ["HostedDescriber", "host_command"]

START_SECONDS = 60.0
"""A child that has said nothing for so long hangs (a slow disk or a virus scanner can take a while)."""
TRIES = 3
"""So many children in a row that ended before they had loaded; then wait before the next."""
REST_SECONDS = 60.0


class HostedDescriber:
    """Drives the describer `name` in a child process. One thread (the worker) calls everything but `pids`.

    Args:
        name: Its key in the registry, and the source of its events.
        options: Keyword arguments of the describer, as JSON knows them, e.g. {"model": folder}.
        kind: "module:Class" in place of the registry's (tests).
        on_camera: See `Child`.
    """

    def __init__(
        self,
        name: str,
        options: dict[str, Any] | None = None,
        kind: str = "",
        on_camera: Callable[[str], None] = lambda name: None,
    ) -> None:
        self.name = name
        self._options = options or {}
        self._kind = kind
        self._on_camera = on_camera
        self._child: Child | None = None
        self._calls = itertools.count(1)
        self._failures = 0
        self._not_before = 0.0
        self._last_words = ""

    # What the describer says of itself is asked of its class, which imports its module into this process. The app's
    # own process has no need to ask.

    @property
    def install_hint(self) -> str:
        return str(self._class.install_hint)

    @property
    def tasks(self) -> frozenset[Task]:
        tasks: frozenset[Task] = self._class.tasks
        return tasks

    def is_compatible(self) -> bool:
        return bool(self._class(**self._options).is_compatible())

    def is_available(self) -> bool:
        return bool(self._class(**self._options).is_available())

    @property
    def is_loaded(self) -> bool:
        return self._child is not None and self._child.is_alive and self._child.is_loaded

    @property
    def _class(self) -> Any:
        return Registry(it=self._kind).load("it") if self._kind else REGISTRY.load(self.name)

    @property
    def pids(self) -> tuple[int, ...]:
        """The child's process id, where one runs. Any thread."""
        child = self._child
        return (child.pid,) if child and child.is_alive else ()

    @property
    def log(self) -> str:
        """The last lines that the child wrote to stderr, for a report of an error. No descriptions."""
        return self._child.log if self._child else self._last_words

    def start(self) -> None:
        """Start the child, and let it load; returns at once. What goes wrong is told to the first request."""
        try:
            self._running()
        except DescriberError:
            pass

    def load(self, report: Report) -> None:
        """As `start`: returns at once, so that a request can be dropped while the child loads, and the load goes on.

        `describe` waits for the load, yields its progress and raises its errors.
        """
        self._running()

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        """See `Describer`. After `cancel` it raises at once; the child ends its work behind the scenes.

        Raises DescriberError "host-ended" when the child ends in the middle (the next request starts another one),
        and "host-cannot-start".
        """
        about, pixels = wire.encode_frame(frame)
        body = {"do": "describe", "request": wire.encode(request), "frame": about, "known": wire.encode(known)}
        for header, _ in self._call(body, pixels, cancel):
            if header["is"] == "progress":
                yield Progress(request.id, self.name, header["what"], header["share"])
            elif header["is"] == "event":
                yield wire.decode_event(header["event"])

    def take(
        self,
        request: Request,
        cancel: CancelToken,
        data: wire.Bytes = wire.NO_BYTES,
        targeted: Callable[[str, str], None] = lambda kind, title: None,
    ) -> Taken:
        """Take a picture or text in the child, see `capture.light.take`.

        Raises PictureError, CaptureError, DescriberError, RequestCancelled.
        """
        taken: Taken | None = None
        for header, payload in self._call({"do": "take", "request": wire.encode(request)}, data, cancel):
            if header["is"] == "target":
                targeted(header["kind"], header["title"])
            elif header["is"] == "taken":
                taken = Taken(wire.decode_frame(header["frame"], payload), header["text"])
        assert taken is not None  # the child sends it, or an error
        return taken

    def forget(self) -> None:
        """Let the child forget what it remembers of earlier pictures; returns at once."""
        if self._child and self._child.is_alive:
            self._child.send({"do": "forget"})

    def close(self) -> None:
        """End the child and free what it held; blocks for a moment. `start` may follow."""
        if self._child:
            self._last_words = self._child.log
            self._child.close()
            self._child = None

    # One call

    def _call(self, body: wire.Header, payload: wire.Bytes, cancel: CancelToken) -> Iterator[Message]:
        """Send, and yield what comes back until the last, and between it the progress of loading.

        A child that had died while idle is replaced unseen.
        """
        for is_second in (False, True):
            cancel.raise_if_cancelled()
            child = self._running()
            was_ready = child.is_loaded
            call = next(self._calls)
            child.send({**body, "call": call}, payload)
            try:
                yield from self._answers(child, call, cancel)
            except EOFError:
                error = self._bury(child, call)
                is_innocent = child.begun != call and (was_ready or child.was_killed or child.opening != "")
                if is_second or not is_innocent:
                    if isinstance(error, PictureError):
                        self.start()  # ready again for the next picture
                    raise error from None
            else:
                return

    def _answers(self, child: Child, call: int, cancel: CancelToken) -> Iterator[Message]:
        """Raises EOFError when the child has ended."""
        cancel.on_cancel(child.wake)
        is_open = True
        told = None
        try:
            while True:
                progress = child.progress
                # A load that was over before this call is no news; the end of one that was told is.
                if progress is not None and progress != told and (told or not child.is_loaded):
                    told = progress
                    yield {"is": "progress", "what": progress[0], "share": progress[1]}, wire.NO_BYTES
                header, payload = child.inbox.get(timeout=None if child.has_answered else START_SECONDS)
                if cancel.is_cancelled:
                    raise RequestCancelled
                if header["is"] == "gone":
                    is_open = False
                    raise EOFError
                if header.get("call") != call:
                    continue
                if not header.get("last"):
                    yield header, payload
                    continue
                is_open = False
                if header["is"] == "failed":
                    raise AssistantError.from_dict(header["error"])
                if header["is"] == "cancelled":
                    raise RequestCancelled
                return
        except queue.Empty:
            is_open = False
            child.kill()
            raise EOFError from None
        finally:
            if is_open:  # cancelled, or the caller does not want the rest
                child.drop(call)

    # The child's life

    def _running(self) -> Child:
        """The child; a new one where there is none. Raises DescriberError."""
        if self._child and not self._child.is_alive:
            self._bury(self._child)
        if self._child is None:
            if time.monotonic() < self._not_before:
                raise DescriberError("host-cannot-start", detail=self._detail())
            try:
                child = Child(self.name, self._on_camera)
            except OSError as error:
                raise DescriberError("host-cannot-start", detail=error.strerror or str(error)) from error
            child.send({"do": "open", "kind": self._kind, "options": self._options})
            child.send({"do": "load"})
            self._child = child
        return self._child

    def _bury(self, child: Child, call: int = 0) -> AssistantError:
        """Clear a dead child away and say what to tell the person who waits for `call`."""
        lasted = time.monotonic() - child.opening_since
        ending = child.close()
        self._last_words = child.log
        self._child = None
        if child.opening and call == child.opening_call:
            code = "picture-slow" if lasted > child.opening_seconds - 0.5 else "picture-crashed"
            return PictureError(code, name=child.opening, seconds=child.opening_seconds)
        if not child.opening:  # a hostile picture does not count against the child
            self._failures = 0 if child.is_loaded else self._failures + 1
        if self._failures >= TRIES:
            self._not_before = time.monotonic() + REST_SECONDS
        if child.has_answered and self._failures < TRIES:
            error = DescriberError("host-ended", reason=reason(ending))
        else:
            error = DescriberError("host-cannot-start", detail=self._detail() or ending)
        error.add_note(f"{self.name} ended with {ending}\n{self._last_words}")
        return error

    def _detail(self) -> str:
        """The last line of the log: in a traceback, what went wrong."""
        return self._last_words.rpartition("\n")[2]
