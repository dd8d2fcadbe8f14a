"""A describer that does as its question says. In a file of its own, because child processes import it."""

from __future__ import annotations

import faulthandler
import os
import time
from collections.abc import Iterator
from pathlib import Path

from assistant.cancelling import CancelToken
from assistant.describers.protocol import Report
from assistant.errors import DescriberError
from assistant.events import Event, Finished, SceneFound, TextChunk
from assistant.frames import Frame
from assistant.scene import Box, Scene, SceneObject
from assistant.tasks import Request, Task


class FakeDescriber:
    """Stands in for a describer. `request.question` says what it does; without one it tells of the frame."""

    name = "fake"
    install_hint = "cli-describer"
    tasks = frozenset(Task)

    def __init__(self, at_load: str = "", marks: str = "", seconds: float = 0.0, camera: str = "") -> None:
        self.at_load = at_load
        if camera:
            connect_camera(camera)
        self.marks = marks
        """A folder; an empty file is put there for each process that loads."""
        self.seconds = seconds

    def is_compatible(self) -> bool:
        return True

    def is_available(self) -> bool:
        return True

    @property
    def is_loaded(self) -> bool:
        return True

    def load(self, report: Report) -> None:
        report("loading", 0.5)
        if self.marks:
            (Path(self.marks) / str(os.getpid())).touch()
        self._do(self.at_load)
        time.sleep(self.seconds)

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        mean = int(frame.pixels.mean())
        found = known.with_(objects=(SceneObject("cup", Box(0, 0, frame.width, frame.height), mean / 255),))
        yield SceneFound(request.id, self.name, found)
        self._do(request.question)
        if request.question == "wait":
            while not cancel.wait(0.01):
                pass
            cancel.raise_if_cancelled()
        yield TextChunk(request.id, self.name, f"{frame.title} {mean}")
        yield Finished(request.id, self.name, found.with_(caption=f"pid {os.getpid()}"))

    def close(self) -> None: ...

    @staticmethod
    def _do(what: str) -> None:
        match what:
            case "segfault":
                faulthandler._sigsegv()  # type: ignore[attr-defined]
            case "leave":
                print("last words", flush=True)
                os._exit(3)
            case "error":
                raise DescriberError("no-model")
            case "bug":
                raise ZeroDivisionError("a bug")
            case "no memory":
                raise MemoryError
            case "hang":  # hears no cancel
                time.sleep(600)


def connect_camera(does: str) -> None:
    """Give this process a camera, a stand-in: "works", "hang" when it is opened, "leave" with the process, "slow"."""
    from assistant.camera import opening
    from assistant.camera.device import DeviceStream
    from assistant.camera.devices import Device
    from tests.fakes import FakeCapture

    def open_device(device: Device) -> DeviceStream:
        FakeDescriber._do(does)
        levels = range(0, 250, 10) if does == "slow" else (100,)
        return DeviceStream(device, lambda number: FakeCapture(*levels, seconds=0.2 if does == "slow" else 0.0))

    opening.cameras = lambda: [Device(0, "Webcam")]  # type: ignore[assignment]
    opening.REGISTRY.load = lambda name: open_device  # type: ignore[method-assign]


class FakeModel(FakeDescriber):
    """Stands in for a model: as `FakeDescriber`, with a name of its own."""

    name = "model"

    def __init__(self, model: str = "", precision: str = "auto") -> None:
        super().__init__()
        self.model = model
        self.precision = precision


class LateDescriber(FakeDescriber):
    """Says FIRST at once, and LATE when the file that REGARD_TEST_GATE names appears."""

    name = "basic"
    FIRST = "Early words."
    LATE = ("Late words.", "Last words.")

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        yield TextChunk(request.id, self.name, f"{self.FIRST} {self.LATE[0][:4]}")
        while not Path(os.environ["REGARD_TEST_GATE"]).exists():
            cancel.wait(0.01)
            cancel.raise_if_cancelled()
        yield TextChunk(request.id, self.name, f"{self.LATE[0][4:]} ")
        yield TextChunk(request.id, self.name, self.LATE[1])
        yield Finished(request.id, self.name, known)
