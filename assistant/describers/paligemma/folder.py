"""Whether a folder holds a PaliGemma 2 model that can be loaded. Reads headers only; imports no torch."""

from __future__ import annotations

import json
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import DescriberError
from assistant.paths import data_dir

ARCHITECTURE = "paligemma"
HEADER_LIMIT = 100 << 20
"""safetensors' own limit for the JSON at the start of a file."""


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A folder that holds all parts of a model."""

    path: Path
    image_size: int
    """Width and height of the square that a picture is resized to, in pixels."""
    bytes: int
    """Size of the weights on the disk."""


def resolve(model: str) -> Path:
    """The folder of `model`: a folder, or the name of one in the data folder's `models`. Need not exist."""
    path = Path(model).expanduser()
    installed = data_dir() / "models" / model
    return installed if not path.exists() and installed.is_dir() else path


def inspect(model: str) -> ModelFolder:
    """Look at the folder of `model`. Raises DescriberError that says what is wrong with it."""
    if not model:
        raise DescriberError("no-model")
    path = resolve(model)
    name = str(path)
    try:
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
        for needed in ("tokenizer.json", "tokenizer_config.json"):
            if not (path / needed).is_file():
                raise DescriberError("model-incomplete", path=name, file=needed)
        if not any((path / name).is_file() for name in ("preprocessor_config.json", "processor_config.json")):
            raise DescriberError("model-incomplete", path=name, file="preprocessor_config.json")
        weights = _weights(path, name)
        size = config.get("vision_config", {}).get("image_size", 224)
        return ModelFolder(path, int(size), sum(_checked_size(file, name) for file in weights))
    except (OSError, TypeError, ValueError, AttributeError) as error:
        raise DescriberError("model-damaged", path=name, detail=str(error)) from error


def available_memory() -> int | None:
    """Bytes of memory that can be used without swapping; None where it is not known (other than Linux: untried)."""
    if sys.platform == "linux":
        try:
            for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
        except (OSError, ValueError, IndexError):
            pass
    return None


def _json(file: Path, name: str) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise DescriberError("model-damaged", path=name, detail=f"{file.name}: {error}") from error
    if not isinstance(data, dict):
        raise DescriberError("model-damaged", path=name, detail=file.name)
    return data


def _weights(path: Path, name: str) -> list[Path]:
    """The safetensors files. Pickles (.bin, .pt) can run any program, and are never opened."""
    index = path / "model.safetensors.index.json"
    if index.is_file():
        files = [path / str(shard) for shard in sorted(set(_json(index, name)["weight_map"].values()))]
        for file in files:
            if file.parent != path or not file.is_file():
                raise DescriberError("model-incomplete", path=name, file=file.name)
        return files
    single = path / "model.safetensors"
    if single.is_file():
        return [single]
    if any(path.glob("*.bin")) or any(path.glob("*.pt")) or any(path.glob("*.pth")):
        raise DescriberError("model-pickle", path=name)
    raise DescriberError("model-incomplete", path=name, file=single.name)


def _checked_size(file: Path, name: str) -> int:
    """The file's size in bytes, after a look at whether it is whole (https://github.com/huggingface/safetensors)."""
    size = file.stat().st_size
    with file.open("rb") as opened:
        head = opened.read(8)
        (length,) = struct.unpack("<Q", head) if len(head) == 8 else (HEADER_LIMIT + 1,)
        if length > HEADER_LIMIT:
            raise DescriberError("model-damaged", path=name, detail=file.name)
        tensors = json.loads(opened.read(length))
    ends = [about["data_offsets"][1] for key, about in tensors.items() if key != "__metadata__"]
    if size != 8 + length + max(ends, default=0):
        raise DescriberError("model-damaged", path=name, detail=file.name)
    return size
