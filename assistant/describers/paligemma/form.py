"""The saved int8 form of a model: where it lies, and what is known of it. Imports no torch.

    models/NAME/int8/weights.safetensors    the form (see `quantised`)
    models/NAME/int8/record.json            what it was made of, its hash, and what the check said; written last

A form without a record, or with one of other weights, is none: so one that was cut short, or whose model was installed
again, is never taken for whole. A folder that is not among the installed models is left as it is; its form lies in the
cache folder.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from assistant.models.store import Report, digest, models_dir
from assistant.paths import cache_dir

FORM = "w8a8-2"
"""Name and version of the form; another one is not read."""
WEIGHTS, RECORD = "weights.safetensors", "record.json"
AGREEMENT = 0.95
"""So large a share of the tokens must be those of the original before the form is used by default."""


class Verdict(StrEnum):
    """What was found when the form was made."""

    USED = "used"
    """It is quicker and agrees."""
    DISAGREES = "disagrees"
    """Below AGREEMENT: not kept."""
    SLOWER = "slower"
    """This processor has no quick arithmetic for it: not made."""
    UNCHECKED = "unchecked"
    """Asked for by the setting `describer.precision = "int8"`, and never compared."""


@dataclass(frozen=True, slots=True)
class Record:
    """What record.json says."""

    verdict: Verdict
    source: str
    """See `source_of`."""
    agreement: float | None = None
    """Share of tokens, 0 to 1."""
    bytes: int = 0
    """Of the weights; 0: none are kept."""
    sha256: str = ""
    form: str = FORM


def place_of(model: Path) -> Path:
    """The folder for the form of the model in the folder `model`. Need not exist."""
    model = model.absolute()
    if model.parent == models_dir().absolute():
        return model / "int8"
    return cache_dir() / "int8" / hashlib.sha256(os.fsencode(model.resolve())).hexdigest()[:16]


def source_of(model: Path) -> str:
    """Changes when the weights in the folder `model` do: names, sizes and times of its files. Raises OSError."""
    files = sorted([*model.glob("*.safetensors"), model / "config.json"])
    state = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return hashlib.sha256(repr(state).encode()).hexdigest()


def read(place: Path, model: Path) -> Record | None:
    """What is known of the form in `place` for the weights that are now in `model`; None where nothing is.

    A form whose size is not the recorded one counts as none.
    """
    try:
        about = json.loads((place / RECORD).read_text(encoding="utf-8"))
        record = Record(**{**about, "verdict": Verdict(about["verdict"])})
        is_whole = not record.bytes or (place / WEIGHTS).stat().st_size == record.bytes
        return record if is_whole and record.form == FORM and record.source == source_of(model) else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def write(place: Path, record: Record) -> None:
    """Raises OSError."""
    place.mkdir(parents=True, exist_ok=True)
    unfinished = place / f"{RECORD}.unfinished"
    unfinished.write_text(json.dumps(asdict(record), indent=1) + "\n", encoding="utf-8")
    unfinished.replace(place / RECORD)


def drop(place: Path) -> None:
    """Remove the form, first what says that it is whole, and what a cut left. Raises OSError."""
    for name in (RECORD, WEIGHTS, f"{WEIGHTS}.unfinished", f"{RECORD}.unfinished"):
        (place / name).unlink(missing_ok=True)


def is_intact(place: Path, record: Record, report: Report = lambda file, count: None) -> bool:
    """Whether the form has the hash that was recorded. Reads all of it. Raises OSError."""
    return not record.bytes or digest(place / WEIGHTS, report) == record.sha256


def needed_bytes(weights: int) -> int:
    """About how many bytes the form of `weights` bytes of bfloat16 takes on the disk, from above."""
    return weights * 11 // 20
