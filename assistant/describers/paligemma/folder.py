"""Whether a folder holds a PaliGemma 2 model that can be loaded. Reads headers only; imports no torch.

A folder may come from anywhere: nothing in it is run, and nothing that it says about itself is believed unseen.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.describers.paligemma.memory import Shape, available_memory
from assistant.describers.paligemma.weights import read_header
from assistant.errors import DescriberError
from assistant.models.store import resolve

__all__ = ["ModelFolder", "available_memory", "inspect"]

ARCHITECTURE = "paligemma"
LANGUAGE_MODEL = "gemma2"
"""The first PaliGemma has "gemma" there."""
CONFIGURATIONS = ("config.json", "generation_config.json", "preprocessor_config.json", "processor_config.json",
                  "tokenizer_config.json")  # fmt: skip
"""The files whose fields transformers obeys."""
PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A folder that holds all parts of a model."""

    path: Path
    image_size: int
    """Width and height of the square that a picture is resized to, in pixels."""
    bytes: int
    """Size of the weights on the disk."""
    parameters: int = 0
    shape: Shape = field(default_factory=Shape)
    """What decides, beside the weights, how much memory an answer takes."""


def inspect(model: str) -> ModelFolder:
    """Look at the folder of `model` (see `store.resolve`). Raises DescriberError that says what is wrong with it."""
    if not model:
        raise DescriberError("no-model")
    name = model
    try:
        name = resolve(model)
        path = Path(name)
        config = _config(path)
        _check_files(path)
        shape = Shape.of(config)
        headers = [read_header(file, name) for file in _weights(path, name)]
    except DescriberError:
        raise
    except (OSError, TypeError, ValueError, AttributeError, KeyError, RecursionError) as error:
        raise DescriberError("model-damaged", path=name, detail=str(error) or type(error).__name__) from error
    size = sum(header.bytes for header in headers)
    return ModelFolder(path, shape.image_size, size, sum(header.parameters for header in headers), shape)


def _check_files(path: Path) -> None:
    """That the parts beside config.json and the weights are there, and none asks for code of its own."""
    name = str(path)
    for needed in ("tokenizer.json", "tokenizer_config.json"):
        if not (path / needed).is_file():
            raise DescriberError("model-incomplete", path=name, file=needed)
    if not any((path / file).is_file() for file in ("preprocessor_config.json", "processor_config.json")):
        raise DescriberError("model-incomplete", path=name, file="preprocessor_config.json")
    for file in CONFIGURATIONS:
        if (path / file).is_file() and _asks_for_code(_json(path / file, name)):
            raise DescriberError("model-code", path=name, file=file)


def _config(path: Path) -> dict[str, Any]:
    """config.json, where it is a PaliGemma 2's."""
    name = str(path)
    if not path.exists():
        raise DescriberError("model-missing", path=name)
    if not path.is_dir():
        raise DescriberError("model-no-folder", path=name)
    if not (path / "config.json").is_file():
        raise DescriberError("model-none", path=name)
    config = _json(path / "config.json", name)
    kind = config.get("model_type")
    if kind != ARCHITECTURE:
        raise DescriberError("model-other", path=name, kind=str(kind)[:40])
    language_model = config.get("text_config", {}).get("model_type", LANGUAGE_MODEL)
    if language_model != LANGUAGE_MODEL:
        raise DescriberError("model-other", path=name, kind=f"{kind} + {language_model}"[:40])
    if "transformers_weights" in config:  # it would take other files than those that are looked at here
        raise DescriberError("model-damaged", path=name, detail="config.json: transformers_weights")
    return config


def _json(file: Path, name: str) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise DescriberError("model-damaged", path=name, detail=f"{file.name}: {error}") from error
    if not isinstance(data, dict):
        raise DescriberError("model-damaged", path=name, detail=file.name)
    return data


def _asks_for_code(data: object) -> bool:
    """Whether "auto_map", which names Python files to run in place of transformers' own, is anywhere in it."""
    if isinstance(data, dict):
        return "auto_map" in data or any(_asks_for_code(value) for value in data.values())
    return isinstance(data, list) and any(_asks_for_code(value) for value in data)


def _weights(path: Path, name: str) -> list[Path]:
    """The safetensors files that transformers will take. Pickles can run any program, and are never opened."""
    single = path / "model.safetensors"
    if single.is_file():  # it goes first there too
        return [single]
    index = path / "model.safetensors.index.json"
    if index.is_file():
        return _shards(index, name)
    if any(file.suffix in PICKLES for file in path.iterdir()):
        raise DescriberError("model-pickle", path=name)
    raise DescriberError("model-incomplete", path=name, file=single.name)


def _shards(index: Path, name: str) -> list[Path]:
    """The files of an index, after a look at whether each has the tensors that the index says."""
    tensors: dict[str, set[str]] = {}
    for tensor, shard in _json(index, name)["weight_map"].items():
        tensors.setdefault(str(shard), set()).add(tensor)
    if not tensors:
        raise DescriberError("model-damaged", path=name, detail=index.name)
    files = []
    for shard, wanted in sorted(tensors.items()):
        file = index.parent / shard
        if file.suffix in PICKLES:
            raise DescriberError("model-pickle", path=name)
        if file.parent != index.parent or file.suffix != ".safetensors" or not file.is_file():
            raise DescriberError("model-incomplete", path=name, file=file.name)
        missing = wanted - read_header(file, name).names
        if missing:
            raise DescriberError("model-damaged", path=name, detail=f"{file.name}: {min(missing)}")
        files.append(file)
    return files
