"""What this machine has for a model: memory, graphics memory, disk, cores. Imports no torch.

macOS and Windows are untried.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from assistant.describers.paligemma.memory import available_memory
from assistant.models.store import models_dir

GPU_QUERY = ("nvidia-smi", "--query-gpu=name,memory.total,memory.free", "--format=csv,noheader,nounits")
GPU_SECONDS = 5.0
"""A driver that hangs does not hold up the list."""


@dataclass(frozen=True, slots=True)
class Gpu:
    """A graphics card that torch can use. Sizes in bytes."""

    name: str
    memory: int
    free: int


@dataclass(frozen=True, slots=True)
class Machine:
    """Sizes in bytes; None where they are not known."""

    memory: int | None
    available: int | None
    """What programs can have now without swapping."""
    disk_free: int
    """On the disk that models are installed on."""
    cores: int
    gpu: Gpu | None = None
    """The card with the most free memory."""


def examine() -> Machine:
    """Look at this machine. May take a second where there is a graphics card."""
    memory, available = _memory()
    return Machine(memory, available, free_disk(models_dir()), os.cpu_count() or 1, _gpu())


def free_disk(folder: Path) -> int:
    """Free bytes on the disk of `folder`, which need not exist yet."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return shutil.disk_usage(folder).free


def _memory() -> tuple[int | None, int | None]:
    """All memory, and what is available of it."""
    try:
        if sys.platform == "win32":
            return _windows_memory()
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"), available_memory()
    except (OSError, ValueError, IndexError, AttributeError):
        return None, None


def _windows_memory() -> tuple[int | None, int | None]:
    """`GlobalMemoryStatusEx`: two 32-bit numbers, then seven of 64 bits."""

    class Status(ctypes.Structure):
        _fields_ = (("length", ctypes.c_uint32), ("load", ctypes.c_uint32), ("sizes", ctypes.c_uint64 * 7))

    status = Status(length=ctypes.sizeof(Status))
    windll = getattr(ctypes, "windll")  # noqa: B009 - only Windows has it, and mypy knows
    if not windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None, None
    return int(status.sizes[0]), int(status.sizes[1])


def _gpu() -> Gpu | None:
    """NVIDIA's cards, by the tool that comes with their driver."""
    try:
        listed = subprocess.run(GPU_QUERY, capture_output=True, text=True, timeout=GPU_SECONDS, check=True)
        return parse_gpus(listed.stdout)
    except (OSError, subprocess.SubprocessError):
        return None


def parse_gpus(listing: str) -> Gpu | None:
    """The card with the most free memory in a listing of lines "name, total MiB, free MiB"."""
    found = []
    for line in listing.splitlines():
        name, *sizes = (part.strip() for part in line.rsplit(",", 2))
        if len(sizes) == 2 and all(size.isdecimal() for size in sizes):
            found.append(Gpu(name, int(sizes[0]) << 20, int(sizes[1]) << 20))
    return max(found, key=lambda gpu: gpu.free, default=None)
