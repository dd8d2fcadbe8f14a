"""The header of a safetensors file: what is in it, and whether the file is whole. Imports no torch.

The format: the length of the header in 8 bytes, the header as JSON, and the tensors one after the other without gaps
(https://github.com/huggingface/safetensors#format).
"""

from __future__ import annotations

import json
import math
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from assistant.errors import DescriberError

HEADER_LIMIT = 100_000_000
"""safetensors' own limit for the JSON, in bytes."""
BITS = {"F64": 64, "I64": 64, "U64": 64, "F32": 32, "I32": 32, "U32": 32, "F16": 16, "BF16": 16, "I16": 16, "U16": 16,
        "I8": 8, "U8": 8, "BOOL": 8, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8}  # fmt: skip
"""Of one value, by the name of its type."""
ZIP, PICKLE = b"PK\x03\x04", b"\x80"
"""How PyTorch's files begin, the new and the old kind; zeros after it would be a length."""
LFS = b"version https://git-lfs"
"""How what git leaves in place of a large file begins."""


@dataclass(frozen=True, slots=True)
class Header:
    """What one file holds."""

    names: frozenset[str]
    parameters: int
    bytes: int
    """Of the whole file."""


def read_header(file: Path, model: str) -> Header:
    """Read and check the header of `file`; the tensors are not read. Raises OSError, and DescriberError:

    "model-pickle" for a PyTorch file under this name, "model-incomplete" for what git left in place of a file,
    "model-cut-short", and "model-damaged" for what is no safetensors file. `model` is the folder that they name.
    """
    size = file.stat().st_size
    with file.open("rb") as opened:
        head = opened.read(24)
        if head.startswith(ZIP) or (head[:1] == PICKLE and head[2:8] != bytes(6)):
            raise DescriberError("model-pickle", path=model)
        if head.startswith(LFS):
            raise DescriberError("model-incomplete", path=model, file=file.name)
        length = struct.unpack("<Q", head[:8])[0] if len(head) >= 8 else 0
        if not 2 <= length <= min(HEADER_LIMIT, size - 8):
            _refuse(file, model, "header")
        opened.seek(8)
        try:
            tensors = json.loads(opened.read(length).decode("utf-8"))
            tensors.pop("__metadata__", None)
            spans = sorted((_span(about), name) for name, about in tensors.items())
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            _refuse(file, model, "header")
    end = 0
    for (start, stop), name in spans:
        if start != end:
            _refuse(file, model, name)
        end = stop
    if not spans:
        _refuse(file, model, "header")
    if size < 8 + length + end:
        raise DescriberError("model-cut-short", path=model, file=file.name)
    if size > 8 + length + end:
        _refuse(file, model, f"{size} / {8 + length + end}")
    return Header(frozenset(tensors), sum(math.prod(about["shape"]) for about in tensors.values()), size)


def _span(about: dict[str, Any]) -> tuple[int, int]:
    """Where a tensor lies, in bytes behind the header. Raises ValueError where that is not as long as its shape."""
    start, stop = about["data_offsets"]
    shape = about["shape"]
    if not all(type(number) is int and number >= 0 for number in (start, stop, *shape)):
        raise ValueError
    if (stop - start) * 8 != math.prod(shape) * BITS[about["dtype"]]:
        raise ValueError
    return start, stop


def _refuse(file: Path, model: str, detail: str) -> NoReturn:
    raise DescriberError("model-damaged", path=model, detail=f"{file.name}: {detail}")
