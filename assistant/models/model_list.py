"""What `regard models list` says: this machine, the recommended model, those installed, those that fit, the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from assistant.describers.paligemma.form import Verdict
from assistant.i18n import messages
from assistant.models import machine, precision, store
from assistant.models.catalogue import CATALOGUE, PRECISIONS, Checkpoint, Precision
from assistant.models.fit import Fit, fit, has_disk, recommend
from assistant.models.machine import Machine
from assistant.models.teller import gigabytes
from assistant.settings import Settings


@dataclass(frozen=True, slots=True)
class Found:
    """All that the list is made of."""

    machine: Machine
    installed: tuple[store.Installed, ...]
    used: str
    """The model that the settings name."""
    recommended: Checkpoint | None
    precisions: Mapping[str, Precision]
    """What the installed models run in, by name."""

    def fit(self, one: Checkpoint) -> Fit:
        """Where `one` can run."""
        return fit(one, self.machine, self.precisions.get(one.name, "bfloat16"))


def gather(current: Settings) -> Found:
    """Look at the machine and the models on it. Raises DescriberError where the models' folder cannot be read."""
    here = machine.examine()
    installed = tuple(store.installed())
    precisions = {
        model.name: precision.used(model.folder, current.describer.precision, has_gpu=here.gpu is not None)
        for model in installed
    }
    return Found(here, installed, current.describer.model, recommend(here, precisions), precisions)


def lines(found: Found, language: str) -> Iterator[str]:
    """The list in whole sentences, a line each."""
    text = messages(language).text
    here = found.machine
    about: dict[str, str | float] = {"cores": here.cores, "disk": gigabytes(here.disk_free)}
    if here.memory is None:
        yield text("models-machine-unknown", **about)
    else:
        available = here.memory if here.available is None else here.available
        yield text("models-machine", memory=gigabytes(here.memory), available=gigabytes(available), **about)
    if here.gpu:
        yield text("models-gpu", name=here.gpu.name, free=gigabytes(here.gpu.free))
    else:
        yield text("models-no-gpu")
    if found.recommended:
        key = "models-recommended-gpu" if found.fit(found.recommended) is Fit.GPU else "models-recommended"
        yield text(key, name=found.recommended.name, size=gigabytes(found.recommended.download_bytes))
    else:
        yield text("models-recommended-none")
    yield from _installed_lines(found, language)
    yield text("models-toy-used" if found.used in (store.TOY, str(store.toy_dir())) else "models-toy", name=store.TOY)
    able = [one for one in CATALOGUE if found.fit(one) is not Fit.TOO_LARGE]
    if able:
        yield text("models-fitting", count=len(able))
    for one in able:
        yield text(
            "models-line",
            **_sizes(one, found),
            best=best_for(one, language),
            fit=text(f"models-fit-{found.fit(one)}"),
            disk="enough" if has_disk(one, here) else "too-little",
        )
    if len(able) < len(CATALOGUE):
        yield text("models-too-large", count=len(CATALOGUE) - len(able))
    for one in CATALOGUE:
        if one not in able:
            yield text("models-line-too-large", **_sizes(one, found))
    yield text("models-how-to-install")


def _sizes(one: Checkpoint, found: Found) -> dict[str, str | float]:
    return {
        "name": one.name,
        "download": gigabytes(one.download_bytes),
        "memory": gigabytes(one.memory_bytes(found.precisions.get(one.name, "bfloat16"))),
    }


def best_for(checkpoint: Checkpoint, language: str) -> str:
    """What it is best at, in one sentence."""
    return messages(language).text(f"models-best-{checkpoint.family}", resolution=checkpoint.resolution)


def as_json(found: Found, language: str) -> dict[str, Any]:
    """The list as one JSON object; sizes in bytes."""
    names = {model.name for model in found.installed}
    return {
        "schema": 1,
        "machine": asdict(found.machine),
        "recommended": found.recommended.name if found.recommended else None,
        "used": found.used,
        "models": [
            {
                "name": one.name,
                "repository": one.repository,
                "size": one.size,
                "family": one.family,
                "resolution": one.resolution,
                "parameters": one.parameters,
                "download_bytes": one.download_bytes,
                "memory_bytes": {name: one.memory_bytes(name) for name in PRECISIONS},
                "best_for": best_for(one, language),
                "licence": one.licence,
                "fit": found.fit(one).value,
                "has_disk_space": has_disk(one, found.machine),
                "installed": one.name in names,
            }
            for one in CATALOGUE
        ],
        "installed": [
            {
                "name": model.name,
                "folder": str(model.folder),
                "bytes": model.bytes,
                "precision": found.precisions[model.name],
                "int8": asdict(record) if (record := precision.record_of(model)) else None,
                "revision": model.manifest.revision if model.manifest else "",
                "error": model.problem.message(language) if model.problem else None,
            }
            for model in found.installed
        ],
        "toy": {"name": store.TOY, "folder": str(store.toy_dir())},
    }


def _installed_lines(found: Found, language: str) -> Iterator[str]:
    text = messages(language).text
    if not found.installed:
        yield text("models-none-installed")
    for model in found.installed:
        if model.problem:
            yield f"{model.problem.message(language)} {model.problem.hint(language)}"
            continue
        is_used = found.used in (model.name, str(model.folder))
        key = "models-installed-used" if is_used else "models-installed-line"
        yield text(key, name=model.name, size=gigabytes(model.bytes))
        if not found.machine.gpu:  # which runs all in bfloat16
            record = precision.record_of(model)
            key, about = precision.sentence(record)
            if record and record.verdict is Verdict.USED and found.precisions[model.name] != "int8":
                key = "models-int8-off"
            yield text(key, name=model.name, **about)
