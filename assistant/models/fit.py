"""Which checkpoints fit a machine, and which one to recommend. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from assistant.models.catalogue import CATALOGUE, Checkpoint, Precision
from assistant.models.machine import Machine

USABLE_SHARE = 0.85
"""Of all memory, what is free once other programs are closed."""
CORES_FOR_448 = 8
"""A picture of 448 pixels has four times the tokens: with two cores its first word took 18 seconds, at 224 pixels 4."""

_NONE: Mapping[str, Precision] = MappingProxyType({})


class Fit(StrEnum):
    """Where a checkpoint can run."""

    GPU = "gpu"
    MEMORY = "memory"
    TIGHT = "tight"
    """Only after other programs are closed."""
    TOO_LARGE = "too-large"
    UNKNOWN = "unknown"
    """This system does not say how much memory it has."""


def fit(checkpoint: Checkpoint, machine: Machine, precision: Precision = "bfloat16") -> Fit:
    """Where `checkpoint` can run on `machine`; in `precision` without a graphics card.

    int8 only for one that is installed and was checked (`models.precision`): making that form needs the memory of the
    original.
    """
    if machine.gpu and machine.gpu.free >= checkpoint.memory_bytes():
        return Fit.GPU
    needed = checkpoint.memory_bytes(precision)
    if machine.memory is None:
        return Fit.UNKNOWN
    usable = machine.memory * USABLE_SHARE
    if needed <= (usable if machine.available is None else machine.available):
        return Fit.MEMORY
    return Fit.TIGHT if needed <= usable else Fit.TOO_LARGE


def has_disk(checkpoint: Checkpoint, machine: Machine) -> bool:
    """Whether there is room for the download."""
    return checkpoint.download_bytes <= machine.disk_free


def recommend(machine: Machine, installed: Mapping[str, Precision] = _NONE) -> Checkpoint | None:
    """The mix checkpoint that describes best while its answers still come soon; None where none fits.

    mix, because it does all tasks without training. On a graphics card 448 pixels, and 10B rather than 3B: fewer of
    its sentences are wrong (20 % and 28 %, table 6 of the paper, measured on the DOCCI variants; none was for 28B).
    Without one 3B: a larger one speaks slower than it is listened to. `installed`: names that need no
    more disk, and the precision that they run in.
    """
    choices = [one for one in CATALOGUE if one.family == "mix" and one.size != "28b"]
    choices.sort(key=lambda one: (one.resolution, one.parameters), reverse=True)
    room = [one for one in choices if one.name in installed or has_disk(one, machine)]
    for one in room:
        if fit(one, machine) is Fit.GPU:
            return one
    for one in room:
        is_quick = one.size == "3b" and (one.resolution == 224 or machine.cores >= CORES_FOR_448)
        precision = installed.get(one.name, "bfloat16")
        if is_quick and fit(one, machine, precision) in (Fit.MEMORY, Fit.TIGHT):
            return one
    return None
