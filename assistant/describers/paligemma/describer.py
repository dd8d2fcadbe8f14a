"""The PaliGemma describer: the events of one request. Imports nothing heavy until it loads."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

from assistant.cancelling import CancelToken
from assistant.describers.paligemma.folder import inspect, resolve
from assistant.describers.paligemma.prompts import Family, family_of, prompt_for
from assistant.describers.protocol import Report
from assistant.errors import DescriberError
from assistant.events import Event, Finished, TextChunk
from assistant.frames import Frame
from assistant.scene import Scene
from assistant.tasks import Request, Task

if TYPE_CHECKING:
    from assistant.describers.paligemma.generation import Model


class PaliGemmaDescriber:
    """Describes and answers with the PaliGemma 2 model in a folder of this computer. See `Describer`.

    Args:
        model: The folder, or the name of an installed model.
    """

    name = "paligemma"
    install_hint = "error-no-model.hint"
    tasks = frozenset({Task.DESCRIBE, Task.ASK})

    def __init__(self, model: str = "") -> None:
        self._name = model
        self._family = Family.MIX
        self._model: Model | None = None

    def is_compatible(self) -> bool:
        return True

    def is_available(self) -> bool:
        has_packages = all(find_spec(package) for package in ("torch", "transformers", "safetensors"))
        return has_packages and bool(self._name) and (resolve(self._name) / "config.json").is_file()

    def load(self, report: Report) -> None:
        if self._model:
            return
        folder = inspect(self._name)  # before torch is imported: a wrong folder is told at once
        if not all(find_spec(package) for package in ("torch", "transformers", "safetensors")):
            raise DescriberError("model-packages")
        report("loading", None)
        from assistant.describers.paligemma.generation import Model

        self._model = Model(folder)
        self._family = family_of(folder.path)
        report("loading", 1.0)

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        """TextChunks, then Finished with `caption` or `answer` added to `known`."""
        if self._model is None:
            raise DescriberError("not-loaded")
        prompt = prompt_for(request, self._family, self._model.control_tokens)
        pieces = []
        for piece in self._model.answer(frame.pixels, prompt, cancel):
            pieces.append(piece)
            yield TextChunk(request.id, self.name, piece)
        text = "".join(pieces).strip()
        part = {"answer": text} if request.task is Task.ASK else {"caption": text}
        yield Finished(request.id, self.name, known.with_(**part))

    def close(self) -> None:
        self._model = None
