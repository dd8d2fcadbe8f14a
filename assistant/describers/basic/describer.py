"""The basic describer: text, objects and faces with their boxes, from networks that ship with the program.

What is known first is sent first: whether there is anything at all, objects and faces, how many lines of text, then the
lines in reading order while they are being read.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from assistant.cancelling import CancelToken
from assistant.describers.basic.blank import blank
from assistant.describers.basic.codes import find_codes
from assistant.describers.basic.faces import FaceDetector
from assistant.describers.basic.identify import identify
from assistant.describers.basic.memory import Memory, fingerprint
from assistant.describers.basic.network import Stop, give_back_memory
from assistant.describers.basic.objects import ObjectDetector
from assistant.describers.basic.text import DETECTOR, RECOGNISER, TextReader, is_text
from assistant.describers.protocol import Report
from assistant.errors import DescriberError
from assistant.events import Event, Finished, SceneFound
from assistant.frames import Frame, Pixels
from assistant.scene import Scene, SceneObject, TextLine
from assistant.tasks import Request, Task, Verbosity
from resources import ROOT

OBJECTS = ROOT / "models" / "nanodet.onnx"
FACES = ROOT / "models" / "blazeface-short.onnx"
SCREENS = frozenset({"window", "screen", "monitor", "region", "focus"})
"""Sources of frames that are pictures of a screen."""
PANELS = frozenset({"tv", "laptop", "cell phone", "book"})
MIN_PANEL_SCORE = 0.6
"""On a picture of a screen, what looks like a screen or a page is nearly always a part of the window."""
FEW_LINES = 3
"""How many lines are read for a brief description."""
EMIT_SECONDS = 0.1
"""Lines that are read faster than this are sent together."""


@dataclass(frozen=True, slots=True)
class _Look:
    """One request at one picture."""

    request: Request
    frame: Frame
    pixels: Pixels
    key: bytes
    stop: Stop


class BasicDescriber:
    """Needs nothing downloaded. Calls come from one thread; see `describers.protocol.Describer`."""

    name = "basic"
    install_hint = "basic-install"
    tasks = frozenset({Task.DESCRIBE, Task.READ, Task.FIND, Task.LOCATE, Task.IDENTIFY})

    def __init__(self) -> None:
        self._objects: ObjectDetector | None = None
        self._faces: FaceDetector | None = None
        self._text: TextReader | None = None
        self._things: Memory[tuple[SceneObject, ...]] = Memory(8)

    def is_compatible(self) -> bool:
        return True

    def is_available(self) -> bool:
        folder = text_models()
        files = [OBJECTS, FACES, *((folder / DETECTOR, folder / RECOGNISER) if folder else ())]
        return folder is not None and all(path.is_file() for path in files)

    @property
    def is_loaded(self) -> bool:
        return self._text is not None

    def load(self, report: Report) -> None:
        if self._text is not None:
            return
        folder = text_models()
        if folder is None:
            raise DescriberError("basic-package-missing", package="rapidocr")
        report("loading", 0.0)
        self._objects = ObjectDetector(OBJECTS)
        self._faces = FaceDetector(FACES)
        report("loading", 0.4)
        self._text = TextReader(folder)
        report("loading", 1.0)

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        """See the protocol. Parts that `known` names in `looked_for` are not looked for again.

        A brief description reads the first lines only; `looked_for` then lacks "text" unless these were all.
        """
        if request.task is not Task.IDENTIFY:
            self.load(lambda what, share: None)
        stop = Stop(cancel)
        stop.check()
        try:
            pixels = np.ascontiguousarray(frame.pixels)
            colour = blank(pixels)
            scene = known.with_(blank=colour, looked_for={"blank"})
            if request.task is Task.IDENTIFY:
                for more in identify(request, frame, pixels, scene, stop):
                    scene = more
                    yield SceneFound(request.id, self.name, scene)
            elif not colour:
                look = _Look(request, frame, pixels, fingerprint(pixels), stop)
                if request.task is not Task.READ and not {"objects", "faces"} <= known.looked_for:
                    things = (*known.objects, *self._find_things(look))
                    scene = scene.with_(objects=things, looked_for={"objects", "faces"})
                    yield SceneFound(request.id, self.name, scene)
                if request.task in (Task.DESCRIBE, Task.LOCATE) and "codes" not in known.looked_for:
                    codes = find_codes(pixels, stop, is_thorough=False)
                    scene = scene.with_(codes=codes, looked_for={"codes"})
                    if codes:
                        yield SceneFound(request.id, self.name, scene)
                if "text" not in known.looked_for:
                    scene = yield from self._read(look, scene)
            stop.check()
            yield Finished(request.id, self.name, scene)
        finally:
            give_back_memory()

    def close(self) -> None:
        if self._text is not None:
            self._text.close()
        self._objects = self._faces = self._text = None
        self._things.clear()
        give_back_memory()

    def forget(self) -> None:
        """Forget what was found on earlier pictures; the networks stay loaded."""
        self._things.clear()
        if self._text is not None:
            self._text.forget()

    def _find_things(self, look: _Look) -> tuple[SceneObject, ...]:
        assert self._objects is not None
        assert self._faces is not None
        things = self._things.recall(look.key)
        if things is None:
            objects = self._objects.find(look.pixels, look.stop)
            things = (*objects, *self._faces.find(look.pixels, objects, look.stop))
            self._things.keep(look.key, things)
        if look.frame.source not in SCREENS:
            return things
        return tuple(thing for thing in things if thing.label not in PANELS or (thing.score or 0) >= MIN_PANEL_SCORE)

    def _read(self, look: _Look, scene: Scene) -> Generator[Event, None, Scene]:
        """Send the scene with more and more lines; returns the last one. For a brief description, only that."""
        assert self._text is not None
        request, height = look.request, look.pixels.shape[0]
        blocks = self._text.find(look.pixels, look.key, look.frame.scale, look.stop)
        before = {(line.text, line.box) for line in scene.lines}
        first_block = max((line.block for line in scene.lines), default=-1) + 1
        places = [(number, place) for number, block in enumerate(blocks, first_block) for place in block]
        is_brief = request.task is Task.DESCRIBE and request.verbosity is Verbosity.BRIEF
        lines = list(scene.lines)
        if places and not is_brief:
            scene = scene.with_(lines_found=max(len(places), len(lines)))
            yield SceneFound(request.id, self.name, scene)
        sent = float("-inf")  # the first line is sent at once
        readings = self._text.read(look.pixels, (place for _, place in places), look.stop)
        for done, ((block, place), reading) in enumerate(zip(places, readings, strict=True), 1):
            rest = len(places) - done
            if not is_text(reading, place, height) or (reading.text, place.box) in before:
                continue
            lines.append(TextLine(reading.text, place.box, round(reading.score, 3), block))
            new = scene.with_(lines=tuple(lines), lines_found=len(lines) + rest)
            if is_brief and len(lines) >= FEW_LINES and rest:
                return new
            if not is_brief and time.monotonic() - sent >= EMIT_SECONDS:
                scene = new
                yield SceneFound(request.id, self.name, scene)
                sent = time.monotonic()
        return scene.with_(lines=tuple(lines), lines_found=len(lines), looked_for={"text"})


def text_models() -> Path | None:
    """The folder of the models in the rapidocr package, which itself is never imported; None where it is missing."""
    spec = find_spec("rapidocr")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))) / "models"
