"""How much memory a model needs, and how much this computer has left. Imports no torch."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.errors import DescriberError

PROCESS_BYTES = 600 * 10**6
"""Python, torch and transformers themselves: 386 MB at most after the imports (torch 2.13, transformers 5.23, Linux),
and room for what the kernels rearrange. With it, 3B at 224 pixels comes to 6.8 GB; 6.6 GB were measured."""
PROMPT_TOKENS = 512
"""Of prompt and answer, beside the tokens of the picture: the longest answer and a long question."""
BYTES = {"float32": 4, "bfloat16": 2, "int8": 1}
"""Of one weight, by precision."""
GIGABYTE = 10**9
_NO_LIMIT = 1 << 60
"""What version 1 of cgroups writes for "no limit" is a little below 2^63."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What decides, beside the weights, how much memory an answer takes. The values of config.json's parts."""

    image_size: int = 224
    patch_size: int = 14
    layers: int = 26
    heads: int = 8
    key_value_heads: int = 4
    head_size: int = 256
    inner_size: int = 9216

    @staticmethod
    def of(config: dict[str, Any]) -> Shape:
        """The shape in config.json; what is not written there is the 3B model's. Raises ValueError, TypeError."""
        text, vision = config.get("text_config", {}), config.get("vision_config", {})
        shape = Shape(
            int(vision.get("image_size", 224)),
            int(vision.get("patch_size", 14)),
            int(text.get("num_hidden_layers", 26)),
            int(text.get("num_attention_heads", 8)),
            int(text.get("num_key_value_heads", 4)),
            int(text.get("head_dim", 256)),
            int(text.get("intermediate_size", 9216)),
        )
        if min(shape.image_size, shape.patch_size, shape.layers, shape.heads, shape.head_size, shape.inner_size) < 1:
            raise ValueError("config.json: a size below 1")
        return shape

    @property
    def answer_bytes(self) -> int:
        """The keys and values of all tokens, and the largest layer at work on the picture and the prompt, in bfloat16.

        Attention without a fused kernel (transformers' "eager", which the soft-capping needs) holds all scores at
        once: twice in bfloat16, once in float32 for the softmax and its result.
        """
        tokens = (self.image_size // self.patch_size) ** 2 + PROMPT_TOKENS
        cache = 2 * 2 * self.layers * self.key_value_heads * self.head_size * tokens
        attention = (2 + 2 + 4 + 4) * self.heads * tokens**2
        inner = 3 * 2 * self.inner_size * tokens
        return cache + max(attention, inner)


def needed_memory(weights: int, shape: Shape) -> int:
    """Bytes needed to load `weights` bytes of them and to answer: for a process of its own, on the processor."""
    return weights + shape.answer_bytes + PROCESS_BYTES


def needed_at(parameters: float, precision: str, shape: Shape) -> int:
    """The same for a number of parameters at "float32", "bfloat16" or "int8"."""
    return needed_memory(int(parameters * BYTES[precision]), shape)


def proposal(available: int, needed: int) -> str:
    """The best mix checkpoint that fits into `available` and needs less than `needed`; empty where none does."""
    from assistant.models.catalogue import CATALOGUE  # which asks here for its sizes

    for one in sorted(CATALOGUE, key=lambda one: (one.parameters, one.resolution), reverse=True):
        if one.family == "mix" and one.memory_bytes() <= min(available, needed - 1):
            return one.name
    return ""


def check_memory(path: str, weights: int, shape: Shape) -> None:
    """Raises DescriberError "model-too-large", with the numbers, where `weights` bytes of them have no room.

    Checks nothing where it is not known how much there is.
    """
    needed, available = needed_memory(weights, shape), available_memory()
    if available is None or available >= needed:
        return
    smaller = proposal(available, needed)
    raise DescriberError(
        "model-too-large",
        path=path,
        needed=round(needed / GIGABYTE, 1),
        available=round(available / GIGABYTE, 1),
        proposal=smaller or "none",
    )


def available_memory() -> int | None:
    """Bytes that can be used without swapping, in this computer and in the container that this process is in.

    None where it is not known (other than Linux: untried).
    """
    if sys.platform != "linux":
        return None
    found = [value for value in (_system_memory(), _group_memory()) if value is not None]
    return min(found, default=None)


def _system_memory() -> int | None:
    value = _numbers(Path("/proc/meminfo")).get("MemAvailable:")
    return None if value is None else value * 1024


def _group_memory(root: Path = Path("/sys/fs/cgroup"), groups: Path = Path("/proc/self/cgroup")) -> int | None:
    """What the control groups (https://docs.kernel.org/admin-guide/cgroup-v2.html) leave; the tightest counts."""
    try:
        lines = groups.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return None
    left: list[int] = []
    for line in lines:
        _, controllers, name = line.split(":", 2)
        if controllers == "":
            base, files = root, ("memory.max", "memory.current", "inactive_file", "active_file")
        elif controllers == "memory":
            base = root / "memory"
            files = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file", "total_active_file")
        else:
            continue
        # Each group is also bound by those above it. In a container the path may be of the world outside.
        folder = base / name.strip("/")
        for group in (folder, *folder.parents):
            if group.is_relative_to(base):
                left += _left(group, *files)
    return min(left, default=None)


def _left(group: Path, limit_file: str, used_file: str, *cached: str) -> list[int]:
    """The bytes left in one group, as a list of one; of none where it has no limit."""
    try:
        limit = int((group / limit_file).read_text(encoding="ascii"))
        used = int((group / used_file).read_text(encoding="ascii"))
    except (OSError, ValueError):  # not there, or "max"
        return []
    if limit >= _NO_LIMIT:
        return []
    stat = _numbers(group / "memory.stat")
    return [max(0, limit - used + sum(stat.get(name, 0) for name in cached))]  # files in the cache can be dropped


def _numbers(file: Path) -> dict[str, int]:
    """Lines of a name and a number."""
    try:
        rows = [line.split() for line in file.read_text(encoding="ascii").splitlines()]
        return {row[0]: int(row[1]) for row in rows if len(row) > 1}
    except (OSError, ValueError):
        return {}
