"""Loads the weights of a folder in the precision that suits the machine.

The quantised form (see `quantised`, and `form` for where it lies) is made once, by `preparing` when a model is
installed, and saved as plain safetensors. From there it is mapped into memory, not read.
"""

from __future__ import annotations

import contextlib
import shutil
from enum import StrEnum
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import nn
from transformers import GenerationConfig, PaliGemmaConfig, PaliGemmaForConditionalGeneration

from assistant.describers.paligemma import form
from assistant.describers.paligemma.folder import ModelFolder
from assistant.describers.paligemma.form import Record, Verdict
from assistant.describers.paligemma.memory import GIGABYTE, check_memory, needed_memory
from assistant.describers.paligemma.quantised import is_exact, quantise
from assistant.errors import DescriberError
from assistant.models.store import digest


class Precision(StrEnum):
    """How the weights are held."""

    AUTO = "auto"
    """int8 where `preparing` made it and found it quicker and in agreement; else as they are stored."""
    BF16 = "bf16"
    INT8 = "int8"
    """The quantised form, made now, without a check, where there is none; as stored where the CPU cannot."""


def load(folder: ModelFolder, precision: Precision, place: Path) -> Any:
    """The model, ready to answer; quantised if its `lm_head` is. Raises DescriberError.

    Args:
        folder: Where the weights are.
        precision: On a GPU never int8.
        place: The folder of the quantised form. Need not exist.
    """
    if precision is not Precision.BF16 and not on_gpu(folder) and is_exact():
        record = form.read(place, folder.path)
        if record and record.bytes and (precision is Precision.INT8 or record.verdict is Verdict.USED):
            model = _load_saved(folder, place, record)
            if model is not None:
                return model
        if precision is Precision.INT8:
            return _quantise_and_save(folder, place)
    return load_original(folder, "bfloat16" if precision is Precision.BF16 else "auto")


def load_original(folder: ModelFolder, dtype: str = "auto") -> Any:
    """The model as `from_pretrained` gives it, on the GPU where it has room there. Raises DescriberError."""
    name = str(folder.path)
    device = "cuda" if on_gpu(folder) else "cpu"
    if device == "cpu":
        check_memory(name, folder.bytes, folder.shape)
    try:
        model, info = PaliGemmaForConditionalGeneration.from_pretrained(
            name,
            dtype=dtype,
            use_safetensors=True,
            local_files_only=True,
            output_loading_info=True,
            ignore_mismatched_sizes=True,  # they are named below; without it the error is a report of many lines
        )
    except MemoryError as error:
        raise DescriberError("model-no-memory", path=name) from error
    except Exception as error:  # transformers raises OSError, ValueError, KeyError, RuntimeError, SafetensorError...
        raise DescriberError("model-damaged", path=name, detail=first_line(error)) from error
    # Both were filled with random numbers: it would speak nonsense.
    wrong = sorted(info["missing_keys"]) + sorted(key for key, *_ in info["mismatched_keys"])
    if wrong:
        raise DescriberError("model-damaged", path=name, detail=", ".join(wrong[:3]))
    return model.to(device).eval()


def save(model: Any, folder: ModelFolder, place: Path, verdict: Verdict, agreement: float | None = None) -> Record:
    """Write the quantised `model` of `folder` to `place`, in place of an older form. Raises DescriberError."""
    tensors = {name: tensor.contiguous() for name, tensor in model.state_dict().items()}
    unfinished = place / f"{form.WEIGHTS}.unfinished"
    try:
        need_disk(place, sum(tensor.nbytes for tensor in tensors.values()))
        place.mkdir(parents=True, exist_ok=True)
        form.drop(place)
        save_file(tensors, unfinished)
        size, sha256 = unfinished.stat().st_size, digest(unfinished)
        unfinished.replace(place / form.WEIGHTS)
        record = Record(verdict, form.source_of(folder.path), agreement, size, sha256)
        form.write(place, record)
    except (OSError, SafetensorError) as error:
        with contextlib.suppress(OSError):
            form.drop(place)
        raise DescriberError("model-disk", path=str(place), detail=first_line(error)) from error
    return record


def need_disk(place: Path, needed: int) -> None:
    """Raises DescriberError where `needed` bytes and 5 % more have no room in the folder `place`, and OSError."""
    there = next(folder for folder in (place, *place.parents) if folder.is_dir())
    free = shutil.disk_usage(there).free
    if free < needed * 1.05:
        numbers = {"needed": round(needed / GIGABYTE, 1), "free": round(free / GIGABYTE, 1)}
        raise DescriberError("model-no-space", path=str(place), **numbers)


def _quantise_and_save(folder: ModelFolder, place: Path) -> Any:
    model = load_original(folder)
    quantise(model)
    with contextlib.suppress(DescriberError):  # without room on the disk it is made again next time
        save(model, folder, place, Verdict.UNCHECKED)
    return model


def _load_saved(folder: ModelFolder, place: Path, record: Record) -> Any:
    """The quantised model; None where it is damaged (it is removed). Raises DescriberError."""
    check_memory(str(folder.path), record.bytes, folder.shape)
    config = PaliGemmaConfig.from_pretrained(folder.path, local_files_only=True)
    with torch.device("meta"):
        model = PaliGemmaForConditionalGeneration(config)
    try:
        tensors = load_file(place / form.WEIGHTS)
        model.to(tensors["model.multi_modal_projector.linear.weight"].dtype)
        quantise(model)
        model.load_state_dict(tensors, strict=True, assign=True)
    except (SafetensorError, OSError, KeyError, RuntimeError):
        with contextlib.suppress(OSError):
            form.drop(place)
        return None
    _rebuild_buffers(model, config)
    with contextlib.suppress(OSError):  # not every folder has one; what it says of the end is in config.json too
        model.generation_config = GenerationConfig.from_pretrained(folder.path, local_files_only=True)
    return model.eval()


def _rebuild_buffers(model: Any, config: Any) -> None:
    """Give values to what no file holds."""
    text, vision = model.model.language_model, model.model.vision_tower
    text.rotary_emb = type(text.rotary_emb)(config.text_config)
    for module in vision.modules():
        if "position_ids" in module._buffers:
            module.position_ids = torch.arange(module.num_positions).expand((1, -1))
    tensors: list[tuple[str, nn.Parameter | torch.Tensor]] = [*model.named_parameters(), *model.named_buffers()]
    without = [name for name, tensor in tensors if tensor.is_meta]
    if without:
        raise DescriberError("model-damaged", path=config.name_or_path, detail=", ".join(without[:3]))


def on_gpu(folder: ModelFolder) -> bool:
    """Whether the model goes to a graphics card: there is one, with room for it."""
    return bool(torch.cuda.is_available() and torch.cuda.mem_get_info()[0] > needed_memory(folder.bytes, folder.shape))


def first_line(error: Exception) -> str:
    """Of its message, or its name."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
