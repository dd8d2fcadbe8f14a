"""Installed models: one folder each in the data folder, with a manifest of what belongs in it.

    models/NAME/                config.json, *.safetensors, ..., regard-model.json (the manifest, written last)
    models/.staging/NAME/       what is being downloaded or copied; renamed to models/NAME when it is whole

So a folder that is listed is whole, and a cut download can go on where it was cut.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from assistant.errors import DescriberError
from assistant.models.catalogue import find
from assistant.paths import data_dir
from resources import ROOT

MANIFEST = "regard-model.json"
MANIFEST_VERSION = 1
TOY = "shapes"
"""The name of the model that ships: a toy that knows drawn shapes and nothing else. Chosen by this name only."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_WANTED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.(json|safetensors)|(LICENSE|NOTICE)[A-Za-z0-9._-]*")
_BLOCK = 4 << 20

Report = Callable[[str, int], None]
"""Called with the name of a file and the number of its bytes that were dealt with since the last call."""


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file as it was when the model was installed."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What belongs in a model's folder, and where it came from."""

    name: str
    files: dict[str, FileEntry]
    repository: str = ""
    revision: str = ""
    """The commit of the repository; empty for a copied folder whose commit is not known."""
    licence: str = ""
    version: int = MANIFEST_VERSION


@dataclass(frozen=True, slots=True)
class Installed:
    """A folder among the installed models. `problem`: why it cannot be used, where it cannot."""

    name: str
    folder: Path
    bytes: int
    manifest: Manifest | None = None
    problem: DescriberError | None = None


def models_dir() -> Path:
    """Where installed models lie. Not created here."""
    return data_dir() / "models"


def staging_dir(name: str) -> Path:
    """Where `name` grows until it is whole."""
    return models_dir() / ".staging" / name


def is_wanted(file: str) -> bool:
    """Whether Regard takes this file of a model: weights as safetensors, JSON, licences. Never code, never pickles."""
    return bool(_WANTED.fullmatch(file)) and file != MANIFEST


@contextmanager
def locked(name: str) -> Iterator[Path]:
    """The staging folder of `name`, made, for this process alone: one installs, prepares or removes it at a time.

    Raises DescriberError.
    """
    from filelock import FileLock  # the app's window has no use for it

    staging = staging_dir(name)
    try:
        staging.mkdir(parents=True, exist_ok=True)
        lock = FileLock(staging.with_name(f"{name}.lock"), timeout=1)
        lock.acquire()
    except TimeoutError as error:  # filelock.Timeout is one
        raise DescriberError("model-being-installed", name=name) from error
    except OSError as error:
        raise disk_error(staging, error) from error
    try:
        yield staging
    finally:
        with suppress(OSError):
            staging.rmdir()  # where nothing was put into it
        lock.release()


def check_name(name: str) -> str:
    """`name` where an installed model can be called so. Raises DescriberError."""
    if name == TOY:
        raise DescriberError("model-name-toy", name=TOY)
    if not _NAME.fullmatch(name):
        raise DescriberError("model-name", name=name[:100])
    return name


def toy_dir() -> Path:
    """Where the toy lies, as a folder like any other model's."""
    return ROOT / "models" / TOY


def installed() -> list[Installed]:
    """All installed models by name. Looks at no weights."""
    try:
        folders = [path for path in models_dir().iterdir() if path.is_dir() and not path.name.startswith(".")]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise disk_error(models_dir(), error) from error
    return [_look(folder) for folder in sorted(folders)]


def get(name: str) -> Installed:
    """The installed model `name`; a short name of the catalogue will do. Raises DescriberError."""
    if name == TOY:
        raise DescriberError("model-name-toy", name=TOY)
    known = find(name)
    for wanted in dict.fromkeys((name, known.name if known else name)):
        folder = models_dir() / wanted
        if _NAME.fullmatch(wanted) and folder.is_dir():
            return _look(folder)
    if known:
        raise DescriberError("model-not-installed", name=known.name)
    raise DescriberError("model-unknown", name=name[:100])


def resolve(model: str) -> str:
    """The folder of `model`, the name of an installed model, TOY, or a folder, as an absolute path; "" stays "".

    The one place where names become folders. Raises DescriberError for a name that is not installed; whether a folder
    holds a model is looked at by whoever loads it.
    """
    if not model:
        return ""
    if model == TOY:
        return str(toy_dir().absolute())
    known = find(model)
    for name in dict.fromkeys((model, known.name if known else model)):
        if _NAME.fullmatch(name) and (models_dir() / name).is_dir():
            return str((models_dir() / name).absolute())
    path = Path(model).expanduser()
    if known and not path.exists():
        raise DescriberError("model-not-installed", name=known.name)
    if _NAME.fullmatch(model) and not path.exists():
        raise DescriberError("model-unknown", name=model)
    return str(path.absolute())


def check(model: Installed, report: Report = lambda file, count: None) -> list[tuple[str, str]]:
    """Compare every file with the manifest: pairs of a name and what is wrong, "missing", "size" or "changed".

    Reads all of it. Raises DescriberError where the folder cannot be judged.
    """
    if model.problem:
        raise model.problem
    if model.manifest is None:
        raise DescriberError("model-manifest-missing", name=model.name)
    return list(_differences(model.folder, model.manifest, report))


def _differences(folder: Path, manifest: Manifest, report: Report) -> Iterator[tuple[str, str]]:
    for name, entry in manifest.files.items():
        path = folder / name
        try:
            if not path.is_file():
                yield name, "missing"
            elif path.stat().st_size != entry.size:
                yield name, "size"
            elif digest(path, report) != entry.sha256:
                yield name, "changed"
        except OSError as error:
            raise disk_error(path, error) from error


def remove(name: str) -> Path:
    """Delete an installed model, or what a cut download left of one. Returns its folder. Raises DescriberError."""
    known = find(name)
    left = staging_dir(known.name if known else check_name(name))
    try:
        folder = get(name).folder
    except DescriberError:
        if not left.is_dir():
            raise
        folder = left
    with locked(left.name):
        try:
            if folder != left:  # first out of sight, so that a deletion that is cut leaves no model that looks whole
                shutil.rmtree(left, ignore_errors=True)
                folder.rename(left)
            shutil.rmtree(left)
        except OSError as error:
            raise disk_error(folder, error) from error
    return folder


def complete(staging: Path, manifest: Manifest) -> Path:
    """Write the manifest and give the staged folder its name. Raises DescriberError where that name is taken."""
    folder = models_dir() / manifest.name
    try:
        if folder.exists():
            raise DescriberError("model-exists", name=manifest.name)
        for path in staging.iterdir():  # parts of files that the newest revision does not have
            if path.name not in manifest.files:
                path.unlink()
        (staging / MANIFEST).write_text(json.dumps(asdict(manifest), indent=1) + "\n", encoding="utf-8")
        for path in staging.iterdir():
            _to_disk(path)
        staging.rename(folder)
    except OSError as error:
        raise disk_error(folder, error) from error
    return folder


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of `folder`; None where it has none. Raises DescriberError for a damaged or a newer one."""
    try:
        data = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if data["version"] > MANIFEST_VERSION:
            raise DescriberError(
                "model-manifest-newer", name=folder.name, version=data["version"], ours=MANIFEST_VERSION
            )
        files = {name: FileEntry(int(entry["size"]), str(entry["sha256"])) for name, entry in data["files"].items()}
        if not all(_WANTED.fullmatch(name) for name in files):
            raise DescriberError("model-manifest-damaged", name=folder.name)  # "../../somewhere"
        repository, revision, licence = (str(data.get(key, "")) for key in ("repository", "revision", "licence"))
        return Manifest(str(data["name"]), files, repository, revision, licence)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DescriberError("model-manifest-damaged", name=folder.name) from error


def digest(path: Path, report: Report = lambda file, count: None) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            found.update(block)
            report(path.name, len(block))
    return found.hexdigest()


def refuse_remote_code(folder: Path) -> None:
    """Raises DescriberError where a JSON file of `folder` names code to run (`auto_map`), or cannot be read."""
    for path in sorted(folder.glob("*.json")):
        if path.name == "tokenizer.json":  # large, and read by the tokenizers library, which runs no code
            continue
        try:
            about = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise DescriberError("model-damaged", path=str(folder), detail=path.name) from error
        if _names_code(about):
            raise DescriberError("model-code", path=str(folder), file=path.name)


def disk_error(path: Path, error: OSError) -> DescriberError:
    """What to say when the disk refuses."""
    return DescriberError("model-disk", path=str(path), detail=error.strerror or str(error))


def _names_code(about: object) -> bool:
    """Whether any part of a configuration has an `auto_map`."""
    left = [about]
    while left:
        part = left.pop()
        if isinstance(part, dict):
            if "auto_map" in part:
                return True
            left.extend(part.values())
        elif isinstance(part, list):
            left.extend(part)
    return False


def _look(folder: Path) -> Installed:
    size = 0
    try:
        size = sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
        return Installed(folder.name, folder, size, read_manifest(folder))
    except OSError as error:
        return Installed(folder.name, folder, size, problem=disk_error(folder, error))
    except DescriberError as error:
        return Installed(folder.name, folder, size, problem=error)


def _to_disk(path: Path) -> None:
    """A power cut after the rename must not leave empty files. Some systems sync only files open for writing."""
    with path.open("rb") as file, suppress(OSError):
        os.fsync(file.fileno())
