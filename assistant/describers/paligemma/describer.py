"""The PaliGemma describer: the events of one request. Imports nothing heavy until it loads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.cancelling import CancelToken
from assistant.describers.paligemma.boxes import boxes
from assistant.describers.paligemma.folder import inspect
from assistant.describers.paligemma.grounding import MIN_SCORE, MOST_NOUNS, Closer, grounded, joined, nouns, search
from assistant.describers.paligemma.progress import LoadProgress
from assistant.describers.paligemma.prompts import DETECTING, Family, clean_thing, detect, family_of, prompt_for
from assistant.describers.paligemma.reading import unread
from assistant.describers.paligemma.views import Views, merged, views
from assistant.describers.protocol import Report
from assistant.errors import DescriberError
from assistant.events import Event, Finished, SceneFound, TextChunk
from assistant.frames import Frame
from assistant.models.store import resolve, toy_dir
from assistant.narration.phrases import phrase
from assistant.scene import Box, Scene, SceneObject
from assistant.tasks import Request, Task

if TYPE_CHECKING:
    from assistant.describers.paligemma.generation import Model


class PaliGemmaDescriber:
    """Does every task with the PaliGemma 2 model in a folder of this computer. See `Describer`.

    Args:
        model: The folder, or the name of an installed model.
        precision: "auto", "bf16" or "int8": see `loading.Precision`.
    """

    name = "paligemma"
    install_hint = "error-no-model.hint"
    tasks = frozenset({Task.DESCRIBE, Task.ASK, Task.READ, Task.FIND, Task.LOCATE, Task.PICTURES})

    def __init__(self, model: str = "", precision: str = "auto") -> None:
        self._name = model
        self._precision = precision
        self._family = Family.MIX
        self._image_size = 224
        self._is_toy = False
        self._model: Model | None = None

    def is_compatible(self) -> bool:
        return True

    def is_available(self) -> bool:
        has_packages = all(find_spec(package) for package in ("torch", "transformers", "safetensors"))
        try:
            return has_packages and bool(self._name) and (Path(resolve(self._name)) / "config.json").is_file()
        except DescriberError:
            return False

    @property
    def is_loaded(self) -> bool:
        return self._model is not None

    def load(self, report: Report) -> None:
        if self._model:
            return
        folder = inspect(self._name)  # before torch is imported: a wrong folder is told at once
        if not all(find_spec(package) for package in ("torch", "transformers", "safetensors")):
            raise DescriberError("model-packages")
        report("loading", None)
        from assistant.describers.paligemma import loading  # noqa: F401 - torch's own memory is no part of the model's
        from assistant.describers.paligemma.generation import Model

        with LoadProgress(report, folder.bytes):
            self._model = Model(folder, self._precision)
        self._family = family_of(folder.path)
        self._image_size = folder.image_size
        self._is_toy = folder.path == toy_dir().absolute()

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        """See the protocol.

        DESCRIBE: the caption in TextChunks, then the places of the things that it names (`grounding`). ASK and READ:
        TextChunks; of what `known` has as read already, nothing. FIND and LOCATE: boxes in the last scene.
        PICTURES: a caption for each picture that `known` has.
        """
        if self._model is None:
            raise DescriberError("not-loaded")
        if self._is_toy:
            known = known.with_(is_toy=True)
            yield SceneFound(request.id, self.name, known)  # said before its first word
        seen = views(request.task, known, self._image_size)
        look = _Look(self._model, self._family, seen, request, frame, known, cancel)
        steps = {
            Task.DESCRIBE: look.describe,
            Task.ASK: look.answer,
            Task.READ: look.read,
            Task.FIND: look.find,
            Task.LOCATE: look.locate,
            Task.PICTURES: look.pictures,
        }
        yield from steps[request.task]()

    def close(self) -> None:
        self._model = None


@dataclass(frozen=True, slots=True)
class _Look:
    """One request at one picture."""

    model: Model
    family: Family
    views: Views
    request: Request
    frame: Frame
    known: Scene
    cancel: CancelToken

    def describe(self) -> Iterator[Event]:
        pieces = []
        for piece in self._words(self.request):
            pieces.append(piece)
            yield self._chunk(piece)
        caption = "".join(pieces).strip()
        scene = self.known.with_(caption=caption)
        yield SceneFound(self.request.id, PaliGemmaDescriber.name, scene)
        if self.family in DETECTING:
            in_english = self.request.language == "en"
            named = nouns(caption if in_english else self._english_caption())
            scene = scene.with_(
                objects=grounded(named, scene, self._detect, in_english=in_english, closer=self._closer)
            )
        yield self._finished(scene)

    def answer(self) -> Iterator[Event]:
        pieces = []
        for piece in self._words(self.request):
            pieces.append(piece)
            yield self._chunk(piece)
        yield self._finished(self.known.with_(answer="".join(pieces).strip()))

    def read(self) -> Iterator[Event]:
        if not self.known.lines:
            yield from (self._chunk(piece) for piece in self._words(self.request))
        elif self.views.first:
            text = "".join(self._words(self.request))
            yield from (self._chunk(f"{line}\n") for line in unread(text, self.known.lines))
        yield self._finished(self.known)

    def find(self) -> Iterator[Event]:
        wanted = phrase(self.request.thing, self.request.language)
        labels = sorted(wanted.labels)
        # The model was trained to detect by English names. Where a thing is, its place in the picture tells.
        name = labels[0] if labels and self.request.language != "en" else wanted.name
        query = clean_thing(f"{wanted.colour} {name}" if wanted.colour else name, self.model.control_tokens)
        found = search([query], self._detect, self._closer)
        label = labels[0] if labels else wanted.text
        yield self._finished(
            self.known.with_(objects=joined(self.known.objects, (replace(one, label=label) for one in found)))
        )

    def locate(self) -> Iterator[Event]:
        """What the caption names and what is known already, of which there may be more than was found."""
        named = {noun.query: noun.label for noun in nouns(self._english_caption())}
        known = sorted({one.label for one in self.known.objects} - {"face", *named.values()})
        labels = dict([*named.items(), *((label, label) for label in known)][: MOST_NOUNS + 2])
        found = [replace(one, label=labels[one.label]) for one in search(list(labels), self._detect, self._closer)]
        yield self._finished(self.known.with_(objects=joined(self.known.objects, found), looked_for={"objects"}))

    def pictures(self) -> Iterator[Event]:
        """A short caption of each picture in `known`, one scene for each."""
        prompt = prompt_for(replace(self.request, task=Task.DESCRIBE), self.family, self.model.control_tokens)
        scene = self.known
        for number, picture in enumerate(scene.pictures):
            x0, y0, x1, y1 = (int(side) for side in picture.box)
            caption = "".join(self.model.answer(self.frame.pixels[y0:y1, x0:x1], prompt, self.cancel)).strip()
            told = replace(picture, caption=caption)
            scene = scene.with_(pictures=(*scene.pictures[:number], told, *scene.pictures[number + 1 :]))
            yield SceneFound(self.request.id, PaliGemmaDescriber.name, scene)
        yield self._finished(scene)

    def _words(self, request: Request) -> Iterator[str]:
        prompt = prompt_for(request, self.family, self.model.control_tokens)
        return self.model.answer(self.frame.pixels, prompt, self.cancel)

    def _english_caption(self) -> str:
        """For its nouns; nobody hears it."""
        return "".join(self._words(Request(Task.DESCRIBE, language="en", id=self.request.id)))

    def _detect(self, names: Sequence[str]) -> list[SceneObject]:
        pieces = self.model.detect(self.frame.pixels, detect(names), self.cancel)
        return boxes(pieces, self.frame.width, self.frame.height)

    @property
    def _closer(self) -> Closer | None:
        return Closer(self._detect_closer, self.views.closer_names) if self.views.closer_names else None

    def _detect_closer(self, names: Sequence[str]) -> list[SceneObject]:
        for parts in self.views.closer:
            found: list[tuple[Box, SceneObject]] = []
            for part in parts:
                x0, y0, x1, y1 = (int(side) for side in part)
                pieces = self.model.detect(self.frame.pixels[y0:y1, x0:x1], detect(names), self.cancel)
                found += [(part, thing) for thing in boxes(pieces, x1 - x0, y1 - y0)]
            if sure := [(part, thing) for part, thing in found if thing.score is None or thing.score >= MIN_SCORE]:
                return merged(sure)
        return []

    def _chunk(self, text: str) -> TextChunk:
        return TextChunk(self.request.id, PaliGemmaDescriber.name, text)

    def _finished(self, scene: Scene) -> Finished:
        return Finished(self.request.id, PaliGemmaDescriber.name, scene)
