"""Asks the model through the application's own code: the same prompts, processor, decoding and boxes."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

from assistant.bench.shapes.phrases import Exchange
from assistant.bench.shapes.scenes import Scene
from assistant.cancelling import CancelToken
from assistant.describers.paligemma.boxes import boxes
from assistant.describers.paligemma.folder import inspect
from assistant.describers.paligemma.prompts import Prompt, clean_thing, detect, family_of, prompt_for
from assistant.errors import DescriberError
from assistant.tasks import Request, Task, Verbosity


@dataclass(frozen=True, slots=True)
class Found:
    """A box that the model drew."""

    name: str
    box: tuple[float, float, float, float]
    """y_min, x_min, y_max, x_max, shares of the picture."""
    score: float


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model said: `text`, or to `detect` boxes."""

    text: str = ""
    found: tuple[Found, ...] = ()


class Asker:
    """A model of this computer, in this process. Raises DescriberError where it cannot be loaded.

    Args:
        model: Its folder or name.
        precision: A value of `loading.Precision`.
    """

    def __init__(self, model: str, precision: str) -> None:
        folder = inspect(model)
        if not all(find_spec(package) for package in ("torch", "transformers", "safetensors")):
            raise DescriberError("model-packages")
        import torch

        from assistant.describers.paligemma.generation import Model

        torch.set_num_threads(1)  # in so small a model, threads take longer to meet than they save
        self._model = Model(folder, precision)
        self._family = family_of(folder.path)
        self.precision = self._model.precision

    def ask(self, scene: Scene, exchange: Exchange) -> Reply:
        """The reply to the prompt of `exchange` about the picture of `scene`."""
        if exchange.task == "detect":
            return Reply(found=self._find(scene, exchange.names))
        prompt = self._prompt(exchange)
        if prompt.text != exchange.prompt:
            raise ValueError(f"the application asks {prompt.text!r}, not {exchange.prompt!r}")
        return Reply("".join(self._model.answer(scene.picture, prompt, CancelToken())))

    def _prompt(self, exchange: Exchange) -> Prompt:
        command, language = exchange.prompt.split(" ")[:2] if " " in exchange.prompt else (exchange.prompt, "en")
        requests = {
            "caption": Request(language=language),
            "describe": Request(verbosity=Verbosity.DETAILED),
            "ocr": Request(Task.READ),
            "answer": Request(Task.ASK, question=exchange.prompt.removeprefix(f"answer {language} ")),
        }
        return prompt_for(requests[command], self._family, self._model.control_tokens)

    def _find(self, scene: Scene, names: tuple[str, ...]) -> tuple[Found, ...]:
        height, width = scene.picture.shape[:2]
        asked = detect([clean_thing(name, self._model.control_tokens) for name in names])
        pieces = self._model.detect(scene.picture, asked, CancelToken())
        return tuple(
            Found(one.label, (one.box.y0 / height, one.box.x0 / width, one.box.y1 / height, one.box.x1 / width),
                  1.0 if one.score is None else one.score)
            for one in boxes(pieces, width, height)
        )  # fmt: skip
