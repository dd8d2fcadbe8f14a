"""Loads the weights of a folder in the precision that suits the machine, and keeps the quantised form for next time.

The quantised form (see `quantised`) is made once, checked against the original on photographs, and saved as plain
safetensors in a cache folder, with the agreement in its header. From there it is mapped into memory, not read.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import struct
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import nn
from transformers import GenerationConfig, PaliGemmaConfig, PaliGemmaForConditionalGeneration

from assistant.cancelling import CancelToken
from assistant.describers.paligemma.decoding import agreeing, greedy
from assistant.describers.paligemma.folder import ModelFolder
from assistant.describers.paligemma.memory import GIGABYTE, check_memory, needed_memory
from assistant.describers.paligemma.quantised import is_exact, is_faster, quantise
from assistant.errors import DescriberError

AGREEMENT = 0.95
"""So large a share of tokens must be the same as the original's before `Precision.AUTO` uses the quantised form."""
FORM = "w8a8-1"
"""Name and version of the saved form; another one is not read."""


class Precision(StrEnum):
    """How the weights are held."""

    AUTO = "auto"
    """int8 where it was made and checked before, is quicker, and agreed with the original; else as they are stored."""
    BF16 = "bf16"
    INT8 = "int8"
    """The quantised form, made and checked now where it was not before; as stored where the CPU cannot."""


Questions = Callable[[Any], Sequence[dict[str, Any]]]
"""Gives the inputs for a model: of one prompt about one photograph each."""


def load(folder: ModelFolder, precision: Precision, cache: Path, questions: Questions) -> Any:
    """The model, ready to answer; quantised if its `lm_head` is. Raises DescriberError.

    Args:
        folder: Where the weights are.
        precision: On a GPU never int8.
        cache: The folder of the quantised forms. Need not exist.
        questions: What a new quantised form is checked with.
    """
    if precision is not Precision.BF16 and not _on_gpu(folder) and is_exact():
        wanted = 0.0 if precision is Precision.INT8 else AGREEMENT
        model = _load_saved(folder, saved_form(folder, cache), wanted)
        if precision is Precision.INT8:
            return model or _quantise_and_save(folder, cache, questions)
        if model and is_faster(model.dtype):
            return model
    return load_original(folder, "bfloat16" if precision is Precision.BF16 else "auto")


def load_original(folder: ModelFolder, dtype: str = "auto") -> Any:
    """The model as `from_pretrained` gives it, on the GPU where it has room there. Raises DescriberError."""
    name = str(folder.path)
    device = "cuda" if _on_gpu(folder) else "cpu"
    if device == "cpu":
        check_memory(name, folder.bytes, folder.shape)
    try:
        model, info = PaliGemmaForConditionalGeneration.from_pretrained(
            name, dtype=dtype, use_safetensors=True, local_files_only=True, output_loading_info=True
        )
    except MemoryError as error:
        raise DescriberError("model-no-memory", path=name) from error
    except Exception as error:  # transformers raises OSError, ValueError, KeyError, RuntimeError, SafetensorError...
        raise DescriberError("model-damaged", path=name, detail=first_line(error)) from error
    if info["missing_keys"]:  # they were filled with random numbers: it would speak nonsense
        raise DescriberError("model-damaged", path=name, detail=", ".join(sorted(info["missing_keys"])[:3]))
    return model.to(device).eval()


def quantise_checked(model: Any, questions: Sequence[dict[str, Any]], max_tokens: int = 24) -> float:
    """Quantise `model` in place. Returns the share of its own tokens that it chooses again afterwards, 0 to 1.

    Each token, the end too, is asked for after the original's words before it, so that one difference counts once.

    Args:
        model: The original, on the CPU.
        questions: See `Questions`; without any, nothing agrees.
        max_tokens: No more than so many of each answer.
    """
    cancel = CancelToken()
    end = model.generation_config.eos_token_id
    ends = end if isinstance(end, list) else [end]
    answers = [[token for token, _ in greedy(model, inputs, ends, max_tokens, cancel)] for inputs in questions]
    answers = [answer if len(answer) == max_tokens else [*answer, ends[0]] for answer in answers]
    quantise(model)
    same = [same for inputs, answer in zip(questions, answers, strict=True) for same in agreeing(model, inputs, answer)]
    return sum(same) / len(same) if same else 0.0


def save(model: Any, folder: ModelFolder, cache: Path, agreement: float) -> Path:
    """Write the quantised `model` of `folder` into `cache`, in place of an older form. Raises DescriberError."""
    path = saved_form(folder, cache)
    tensors = {name: tensor.contiguous() for name, tensor in model.state_dict().items()}
    needed = sum(tensor.nbytes for tensor in tensors.values())
    unfinished = path.with_suffix(".unfinished")
    try:
        cache.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(cache).free
        if free < needed * 1.05:
            numbers = {"needed": round(needed / GIGABYTE, 1), "free": round(free / GIGABYTE, 1)}
            raise DescriberError("model-no-space", path=str(cache), **numbers)
        save_file(tensors, unfinished, {"form": FORM, "agreement": f"{agreement:.4f}"})
        unfinished.replace(path)
    except (OSError, SafetensorError) as error:
        unfinished.unlink(missing_ok=True)
        raise DescriberError("model-disk", path=str(path), detail=first_line(error)) from error
    for older in cache.glob(f"{path.name.partition('-')[0]}-*"):
        if older != path:
            older.unlink(missing_ok=True)
    return path


def saved_form(folder: ModelFolder, cache: Path) -> Path:
    """The file in `cache` for the weights that are now in `folder`: another one when they change. Need not exist."""
    files = sorted([*folder.path.glob("*.safetensors"), folder.path / "config.json"])
    state = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    whose = hashlib.sha256(os.fsencode(folder.path.resolve())).hexdigest()[:12]
    return cache / f"{whose}-{hashlib.sha256(repr((FORM, state)).encode()).hexdigest()[:12]}.safetensors"


def _agreement(saved: Path) -> float | None:
    """What the header of a saved form says; None where there is no whole one."""
    try:
        with saved.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            about = json.loads(file.read(min(length, 100 << 20)))["__metadata__"]
        return float(about["agreement"]) if about["form"] == FORM else None
    except (OSError, ValueError, KeyError, TypeError, struct.error):
        return None


def _quantise_and_save(folder: ModelFolder, cache: Path, questions: Questions) -> Any:
    model = load_original(folder)
    agreement = quantise_checked(model, questions(model))
    with contextlib.suppress(DescriberError):  # without room on the disk it is made again next time
        save(model, folder, cache, agreement)
    return model


def _load_saved(folder: ModelFolder, saved: Path, wanted: float) -> Any:
    """The quantised model; None where it is not there, agrees less than `wanted`, or is damaged (it is removed).

    Raises DescriberError.
    """
    agreement = _agreement(saved)
    if agreement is None or agreement < wanted:
        return None
    check_memory(str(folder.path), saved.stat().st_size, folder.shape)
    config = PaliGemmaConfig.from_pretrained(folder.path, local_files_only=True)
    with torch.device("meta"):
        model = PaliGemmaForConditionalGeneration(config)
    try:
        tensors = load_file(saved)
        model.to(tensors["model.multi_modal_projector.linear.weight"].dtype)
        quantise(model)
        model.load_state_dict(tensors, strict=True, assign=True)
    except (SafetensorError, OSError, KeyError, RuntimeError):
        saved.unlink(missing_ok=True)
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


def _on_gpu(folder: ModelFolder) -> bool:
    return bool(torch.cuda.is_available() and torch.cuda.mem_get_info()[0] > needed_memory(folder.bytes, folder.shape))


def first_line(error: Exception) -> str:
    """Of its message, or its name."""
    return (str(error).strip() or type(error).__name__).splitlines()[0]
