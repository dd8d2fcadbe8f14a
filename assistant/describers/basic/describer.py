"""The basic describer: text, objects and faces with their boxes, from networks that ship with the program.

What is known first is sent first: whether there is anything at all, objects and faces, how many lines of text, then the
lines in reading order while they are being read.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from assistant.cancelling import CancelToken
from assistant.describers.basic import picturing
from assistant.describers.basic.accessible import believed, corrected, is_icon, painted_over
from assistant.describers.basic.arranging import Piece, arranged, is_headed, window_of, with_drawn_regions
from assistant.describers.basic.asked import asked_colours, asked_labels, wants_text, wants_things
from assistant.describers.basic.blank import blank
from assistant.describers.basic.change_finder import FindThings, find_changes
from assistant.describers.basic.charts.marks import Marks, find_marks, is_in_chart
from assistant.describers.basic.charts.reading import read_chart
from assistant.describers.basic.codes import find_codes
from assistant.describers.basic.detection import Place
from assistant.describers.basic.faces import FaceDetector
from assistant.describers.basic.identify import identify
from assistant.describers.basic.memory import Memory, fingerprint
from assistant.describers.basic.network import Stop, give_back_memory
from assistant.describers.basic.objects import ObjectDetector
from assistant.describers.basic.text import DETECTOR, RECOGNISER, TextReader, is_text, is_unread
from assistant.describers.protocol import Report
from assistant.errors import DescriberError
from assistant.events import Event, Finished, SceneFound
from assistant.frames import Frame, Pixels
from assistant.scene import ASIDE, AccessibleText, Scene, SceneObject, TextLine, WindowLayout
from assistant.tasks import Request, Task, Verbosity
from assistant.windows.tables import tables
from resources import ROOT

OBJECTS = ROOT / "models" / "nanodet.onnx"
FACES = ROOT / "models" / "blazeface-short.onnx"
SCREENS = frozenset({"window", "screen", "monitor", "region", "focus"})
"""Sources of frames that are pictures of a screen."""
PANELS = frozenset({"tv", "laptop", "cell phone", "book"})
MIN_PANEL_SCORE = 0.6
"""On a picture of a screen, what looks like a screen or a page is nearly always a part of the window."""
WORDY = frozenset({"dialog", "editor", "document", "spreadsheet", "terminal", "settings"})
"""Windows that show words and signs: what looks like a thing in them is as often a sign."""
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
    marks: tuple[Marks, ...] = ()
    """Of charts."""


class BasicDescriber:
    """Needs nothing downloaded. Calls come from one thread; see `describers.protocol.Describer`."""

    name = "basic"
    install_hint = "basic-install"
    tasks = frozenset(Task)

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
            elif request.task is Task.COMPARE:
                assert self._text is not None
                scene = find_changes(frame, scene, self._finder(request, stop), self._text, stop)
                yield SceneFound(request.id, self.name, scene)
            elif request.task is Task.PICTURES and not colour:
                for more in self._pictures(request, frame, pixels, scene, cancel):
                    scene = more
                    yield SceneFound(request.id, self.name, scene)
            elif not colour:
                look = _Look(request, frame, pixels, fingerprint(pixels), stop, tuple(find_marks(pixels)))
                scene = scene.with_(window=known.window or window_of(frame, known.accessible))
                scene = self._with_things(look, scene)
                if wants_things(request):
                    yield SceneFound(request.id, self.name, scene)
                if request.task in (Task.DESCRIBE, Task.LOCATE) and "codes" not in known.looked_for:
                    codes = find_codes(pixels, stop, is_thorough=False)
                    scene = scene.with_(codes=codes, looked_for={"codes"})
                    if codes:
                        yield SceneFound(request.id, self.name, scene)
                if wants_text(request) and "text" not in known.looked_for:
                    scene = yield from self._read(look, scene)
            stop.check()
            yield Finished(request.id, self.name, scene)
        finally:
            give_back_memory()

    def _with_things(self, look: _Look, scene: Scene) -> Scene:
        """`scene` with things and the colours that are asked for, as far as the request needs them."""
        request, frame = look.request, look.frame
        if wants_things(request):
            if not {"objects", "faces"} <= scene.looked_for:
                things = (*scene.objects, *self._find_things(look, scene.window))
                scene = scene.with_(objects=things, looked_for={"objects", "faces"})
            if frame.source in SCREENS and (labels := asked_labels(request)):
                finder = self._finder(request, look.stop)
                scene = scene.with_(objects=picturing.closer(labels, frame, look.pixels, scene, finder))
        return scene.with_(colors=asked_colours(request, look.pixels, scene, look.stop))

    def _pictures(
        self, request: Request, frame: Frame, pixels: Pixels, scene: Scene, cancel: CancelToken
    ) -> Iterator[Scene]:
        """The pictures as they are described; where a model does that, only where they are."""

        def look(part: Frame) -> Scene:
            briefly = Request(Task.DESCRIBE, verbosity=Verbosity.BRIEF, id=request.id)
            found = known = Scene(part.width, part.height)
            for event in self.describe(briefly, part, known, cancel):
                found = event.scene if isinstance(event, (SceneFound, Finished)) else found
            return found

        pictures = picturing.find(pixels, scene.accessible, frame)
        scene = scene.with_(pictures=pictures, accessible=(), looked_for={"pictures"})
        yield scene
        if request.describer != "paligemma":
            yield from picturing.described(scene, frame, look, Stop(cancel))

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

    def _finder(self, request: Request, stop: Stop) -> FindThings:
        def find_things(frame: Frame, pixels: Pixels) -> tuple[SceneObject, ...]:
            look = _Look(request, frame, pixels, fingerprint(pixels), stop)
            return self._find_things(look, window_of(frame, ()))

        return find_things

    def _find_things(self, look: _Look, window: WindowLayout | None = None) -> tuple[SceneObject, ...]:
        assert self._objects is not None
        assert self._faces is not None
        things = self._things.recall(look.key)
        if things is None:
            objects = self._objects.find(look.pixels, look.stop)
            things = (*objects, *self._faces.find(look.pixels, objects, look.stop))
            self._things.keep(look.key, things)
        things = tuple(thing for thing in things if not is_in_chart(thing.box, look.marks))
        if look.frame.source not in SCREENS:
            return things
        doubted = PANELS if window is None or window.kind not in WORDY else None
        return tuple(
            thing
            for thing in things
            if (doubted is not None and thing.label not in doubted) or (thing.score or 0) >= MIN_PANEL_SCORE
        )

    def _read(self, look: _Look, scene: Scene) -> Generator[Event, None, Scene]:
        """Send the scene with more and more lines; returns the last one. For a brief description, only that.

        What the program itself says of its text comes first, as far as the picture agrees. Reading aloud waits until
        all places are known, for the sake of the order.
        """
        assert self._text is not None
        request, tree, scene = look.request, scene.accessible, scene.with_(accessible=())
        texts = [text for text in tree if text.kind != "part"]
        is_brief = request.task is Task.DESCRIBE and request.verbosity is Verbosity.BRIEF
        is_early = request.task is not Task.READ and not is_brief
        lines = list(scene.lines)
        before = {(line.text, line.box) for line in lines}
        first_block = max((line.block for line in lines), default=-1) + 1
        given = believed(look.pixels, texts, self._text, look.frame.scale, look.stop) if texts else []
        regions = scene.window.regions if scene.window else ()
        marks = look.marks if request.task in (Task.DESCRIBE, Task.READ) and not is_brief else ()
        first = [piece.given for piece in arranged(given, regions, tree, first_block, charts=marks)]
        given = [line for line in first if (line.text, line.box) not in before]
        # Of the others, the order is not known yet.
        early = [
            line for line in given[:1] if is_early and line.region not in ASIDE and not is_headed(line, tree, given)
        ]
        if early:
            yield SceneFound(request.id, self.name, scene.with_(lines=(*lines, *early)))
        covered = [line.box for line in (*lines, *given) if line.origin == "accessibility"]
        picture = painted_over(look.pixels, covered) if covered else look.pixels
        told = {line.text for line in given}
        unused = [text for text in texts if text.text not in told]
        scene, pieces = self._pieces(look, picture, scene, given, unused, tree, first_block, marks)
        if pieces and not is_brief:
            found = len(pieces) + len(covered) - len(given)
            scene = scene.with_(lines=(*lines, *early), lines_found=max(found, len(lines)))
            yield SceneFound(request.id, self.name, scene)
        sent = time.monotonic() if early else float("-inf")  # the first line is sent at once
        places = [piece.item for piece in pieces if isinstance(piece.item, Place)]
        readings = self._text.read(picture, places, look.stop)
        unread = 0
        for done, piece in enumerate(pieces, 1):
            item = piece.item
            line: TextLine | None = None
            if isinstance(item, TextLine):
                line = piece.given
                early = [one for one in early if one.box != item.box]
            else:
                reading = next(readings)
                unread += is_unread(reading, item)
                if is_text(reading, item, picture.shape[0]) and (reading.text, item.box) not in before:
                    line = corrected(piece.read(reading.text, round(reading.score, 3)), unused)
            if line is not None:
                lines.append(line)
            if piece.chart >= 0 and (done == len(pieces) or pieces[done].chart != piece.chart):
                scene = self._with_chart(scene, marks[piece.chart], lines, piece.block)
            elif line is None:
                continue
            left = len(pieces) - done
            new = scene.with_(lines=(*lines, *early), lines_found=len(lines) + left)
            if is_brief and len(lines) >= FEW_LINES and left:
                return new
            if not is_brief and time.monotonic() - sent >= EMIT_SECONDS:
                scene = new
                yield SceneFound(request.id, self.name, scene)
                sent = time.monotonic()
        aside = sum(line.region in ASIDE for line in lines)
        scene = scene.with_(lines=tuple(lines), lines_found=len(lines), lines_aside=aside, lines_unread=unread)
        return scene.with_(tables=tables(lines), looked_for={"text"})

    @staticmethod
    def _with_chart(scene: Scene, marks: Marks, lines: list[TextLine], block: int) -> Scene:
        """`scene` with the chart whose text is in `block` of `lines`; where it is none, that is made text again."""
        chart = read_chart(marks, [line for line in lines if line.block == block])
        if chart is not None:
            return scene.with_(charts=(*scene.charts, chart))
        lines[:] = [replace(line, region="content") if line.block == block else line for line in lines]
        return scene.with_(charts_found=scene.charts_found - 1)

    def _pieces(
        self,
        look: _Look,
        picture: Pixels,
        scene: Scene,
        given: Sequence[TextLine],
        unused: Sequence[AccessibleText],
        tree: Sequence[AccessibleText],
        first_block: int,
        marks: Sequence[Marks],
    ) -> tuple[Scene, list[Piece]]:
        """The `given` lines and the places of others in `picture`, in the order in which they are told; and the scene
        with what is known of them.
        """
        assert self._text is not None
        key = fingerprint(picture) if picture is not look.pixels else look.key
        is_screen = look.frame.source in SCREENS
        blocks = self._text.find(picture, key, look.frame.scale, look.stop, is_screen=is_screen)
        places = [place for block in blocks for place in block if not is_icon(place.box, unused)]
        items: list[TextLine | Place] = [*given, *places]
        if scene.window:
            scene = scene.with_(window=with_drawn_regions(scene.window, look.frame, [item.box for item in items]))
        order = None
        if not given and not unused:
            numbers = iter(range(len(places)))
            order = [[next(numbers) for _ in block] for block in blocks]
        regions = scene.window.regions if scene.window else ()
        pieces = arranged(items, regions, tree, first_block, order, marks)
        scene = scene.with_(charts_found=len({piece.chart for piece in pieces if piece.chart >= 0}))
        return scene.with_(lines_aside=sum(piece.region in ASIDE for piece in pieces)), pieces


def text_models() -> Path | None:
    """The folder of the models in the rapidocr package, which itself is never imported; None where it is missing."""
    spec = find_spec("rapidocr")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))) / "models"
