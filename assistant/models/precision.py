"""Which precision an installed model runs in, and making its int8 form after an installation, with what is told of it.

Imports torch only where a form is made.
"""

from __future__ import annotations

import sys
import time
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.describers.paligemma import form
from assistant.describers.paligemma.folder import inspect
from assistant.describers.paligemma.form import Record, Verdict
from assistant.errors import DescriberError
from assistant.models import store
from assistant.models.catalogue import Precision
from assistant.models.store import Installed, Report

if TYPE_CHECKING:  # which says what is told of what is found here
    from assistant.models.teller import Teller

LINE_SECONDS, SPOKEN_SECONDS = 5.0, 30.0
"""Between two lines of progress, and two spoken ones, at least."""


def record_of(model: Installed) -> Record | None:
    """What is known of the int8 form of `model`; None where it was never made, or not for these weights."""
    return form.read(form.place_of(model.folder), model.folder)


def used(folder: Path, setting: str, *, has_gpu: bool) -> Precision:
    """The precision in which the model in `folder` runs with `describer.precision` = `setting`."""
    record = form.read(form.place_of(folder), folder)
    if has_gpu or setting == "bf16" or record is None:
        return "bfloat16"
    return "int8" if record.verdict is Verdict.USED or (setting == "int8" and record.bytes) else "bfloat16"


def is_wanted(setting: str, *, has_gpu: bool) -> bool:
    """Whether a form is of use here at all."""
    has_packages = all(find_spec(package) for package in ("torch", "transformers", "safetensors"))
    return has_packages and setting != "bf16" and not has_gpu


def sentence(record: Record | None) -> tuple[str, dict[str, str]]:
    """The key of the message that says what is known of a form, and its parameters beside the model's `name`."""
    if record is None:
        return "models-int8-none", {}
    percent = "" if record.agreement is None else str(int(100 * record.agreement))
    required = str(round(100 * form.AGREEMENT))
    return f"models-int8-{record.verdict}", {"percent": percent, "required": required}


def form_bytes(model: Installed) -> int:
    """Size of the form on the disk, where it is whole."""
    record = record_of(model)
    return record.bytes if record else 0


def check(model: Installed, report: Report) -> list[tuple[str, str]]:
    """As `store.check`, for the form. One that has changed is dropped: it is made again from the weights."""
    place = form.place_of(model.folder)
    record = record_of(model)
    try:
        if record is None or form.is_intact(place, record, report):
            return []
        form.drop(place)
    except OSError as error:
        raise store.disk_error(place, error) from error
    return [(f"int8/{form.WEIGHTS}", "changed")]


def prepare(model: Installed, teller: Teller) -> None:
    """Make and check the form of `model`, and tell what was found. Blocks for minutes; Ctrl-C may come at any moment.

    What goes wrong is told, and the model stays in its original precision: it is installed all the same. Raises
    DescriberError "model-being-installed" where another process has it in hand.
    """
    with store.locked(model.name):
        form.drop(form.place_of(model.folder))  # what a cut left
        teller.tell("models-int8-making", name=model.name)
        told = spoken = time.monotonic()

        def report(share: float) -> None:
            nonlocal told, spoken
            now = time.monotonic()
            if now - told >= LINE_SECONDS:
                text = teller.text("models-int8-progress", percent=str(int(100 * share)))
                print(text, flush=True)  # noqa: T201 - what the command is for
                told = now
                if now - spoken >= SPOKEN_SECONDS:
                    teller.speak(text)
                    spoken = now
            teller.go_on()

        try:
            from assistant.describers.paligemma.loading import on_gpu
            from assistant.describers.paligemma.preparing import prepare as make

            folder = inspect(str(model.folder))
            if on_gpu(folder):
                return
            key, about = sentence(make(folder, report))
            teller.tell(key, name=model.name, **about)
        except DescriberError as error:
            teller.tell("models-int8-failed", name=model.name, reason=error.message(teller.settings.language))
        except KeyboardInterrupt:
            print(teller.text("models-int8-stopped", name=model.name), file=sys.stderr)  # noqa: T201
            raise
