"""Getting a model onto this computer: from a hub, or from a folder that was copied from another machine.

Both fill a staging folder and rename it at the end, so a cut at any moment leaves no model that looks whole. What a
cut download has is kept, and the next one goes on behind it.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from assistant.describers.paligemma.folder import PICKLES, inspect
from assistant.describers.paligemma.form import needed_bytes
from assistant.errors import DescriberError
from assistant.models import store
from assistant.models.catalogue import Checkpoint, find
from assistant.models.hub import Hub, Listing, RemoteFile
from assistant.models.machine import free_disk
from assistant.models.store import FileEntry, Manifest, Report

SPARE_BYTES = 200 << 20
"""What stays free on the disk."""
_SNAPSHOT = re.compile(r"models--[^/]+--(?P<name>[^/]+)/snapshots/(?P<revision>[0-9a-f]{40})$")
"""A folder in huggingface_hub's own cache."""


def plan(hub: Hub, checkpoint: Checkpoint) -> Listing:
    """What is to be downloaded: the wanted files of the newest commit, small ones first. Raises DescriberError."""
    listing = hub.listing(checkpoint.repository)
    wanted = [file for file in listing.files if store.is_wanted(file.name)]
    if not any(file.name.endswith(".safetensors") for file in wanted):
        if any(file.name.endswith(PICKLES) for file in listing.files):
            raise DescriberError("model-pickle", path=listing.repository)
        raise DescriberError("model-incomplete", path=listing.repository, file="model.safetensors")
    # What refuses a model, no access or a strange configuration, is then known before gigabytes are loaded.
    wanted.sort(key=lambda file: (file.name != "config.json", file.size))
    return Listing(listing.repository, listing.revision, tuple(wanted))


def install(
    hub: Hub,
    checkpoint: Checkpoint,
    listing: Listing,
    started: Callable[[int, int], None],
    report: Report,
    *,
    with_form: bool = False,
) -> Path:
    """Download `listing` and return the folder. Blocks; Ctrl-C may come at any moment.

    `started` is told the bytes that are there already and all bytes, `report` what comes: each byte once when it is
    loaded. `with_form`: the disk must have room for the int8 form as well. Raises DescriberError.
    """
    name = checkpoint.name
    if (store.models_dir() / name).exists():
        raise DescriberError("model-exists", name=name)
    with store.locked(name) as staging:
        there = sum(min(_size(staging, file), file.size) for file in listing.files)
        total = sum(file.size for file in listing.files)
        _need_disk(
            total
            - there
            + with_form * needed_bytes(sum(file.size for file in listing.files if file.name.endswith(".safetensors"))),
            staging,
        )
        started(there, total)
        files = {}
        for file in listing.files:
            files[file.name] = _whole_file(hub, listing, file, staging, report)
            if file.name.endswith(".json"):
                store.refuse_remote_code(staging)
        _refuse_unless_model(staging)
        return store.complete(staging, Manifest(name, files, listing.repository, listing.revision, checkpoint.licence))


def import_folder(
    source: Path,
    name: str = "",
    started: Callable[[int], None] = lambda total: None,
    report: Report = lambda file, count: None,
    *,
    with_form: bool = False,
) -> Path:
    """Copy the model in `source` to the installed ones, as `name`, by default its own; returns the new folder.

    `started` is told how many bytes it has, `report` those that were copied and checked. On the same disk it is linked,
    not copied, where the file system can. A manifest from another machine is held to. `with_form`: the disk must
    have room for the int8 form as well. Raises DescriberError.
    """
    source = source.expanduser().absolute()
    inspect(str(source))
    old = store.read_manifest(source)
    snapshot = _SNAPSHOT.search(source.as_posix())
    name = store.check_name(name or (old.name if old else "") or (snapshot["name"] if snapshot else source.name))
    if (store.models_dir() / name).exists():
        raise DescriberError("model-exists", name=name)
    paths = sorted(path for path in source.iterdir() if store.is_wanted(path.name) and path.is_file())
    files = {}
    with store.locked(name) as staging:
        try:
            started(sum(path.stat().st_size for path in paths))
            is_copied = source.stat().st_dev != staging.stat().st_dev
            size = sum(path.stat().st_size for path in paths)
            weights = sum(path.stat().st_size for path in paths if path.suffix == ".safetensors")
            _need_disk(is_copied * size + with_form * needed_bytes(weights), staging)
            for path in paths:
                _link_or_copy(path.resolve(), staging / path.name)
                files[path.name] = FileEntry(path.stat().st_size, store.digest(staging / path.name, report))
        except OSError as error:
            shutil.rmtree(staging, ignore_errors=True)
            raise store.disk_error(source, error) from error
        if old:
            changed = [file for file in old.files if files.get(file) != old.files[file]]
            if changed:
                shutil.rmtree(staging, ignore_errors=True)
                raise DescriberError("model-copy-changed", path=str(source), file=changed[0])
        known = find(name)
        return store.complete(
            staging,
            Manifest(
                name,
                files,
                old.repository if old else known.repository if known else "",
                old.revision if old else snapshot["revision"] if snapshot else "",
                old.licence if old else known.licence if known else "",
            ),
        )


def _whole_file(hub: Hub, listing: Listing, file: RemoteFile, staging: Path, report: Report) -> FileEntry:
    """Load one file, or what is missing of it, and check its bytes."""
    path, part = staging / file.name, _part(staging, file)
    try:
        if path.exists():
            entry = _checked(path, file)
            if entry:
                return entry
            path.unlink()  # of an older revision
        hub.fetch(listing, file, part, report)
        entry = _checked(part, file)
        if entry is None:
            part.unlink()  # so that the next attempt begins anew
            raise DescriberError("model-hash", file=file.name)
        part.replace(path)
    except OSError as error:
        raise store.disk_error(path, error) from error
    return entry


def _checked(path: Path, file: RemoteFile) -> FileEntry | None:
    """The entry of `path` for the manifest; None where it does not hold what the hub says that `file` is."""
    if path.stat().st_size != file.size:
        return None
    if file.sha256:
        return FileEntry(file.size, file.sha256) if store.digest(path) == file.sha256 else None
    content = path.read_bytes()  # a small file
    blob = hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False)
    return FileEntry(file.size, hashlib.sha256(content).hexdigest()) if blob.hexdigest() == file.git_sha1 else None


def _refuse_unless_model(staging: Path) -> None:
    """What was loaded is what the hub has, but no model: nothing of it is kept."""
    try:
        inspect(str(staging))
    except DescriberError:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def _need_disk(needed: int, folder: Path) -> None:
    free = free_disk(folder)
    if free < needed + SPARE_BYTES:
        raise DescriberError(
            "model-no-space", path=str(folder.parent.parent), needed=_gigabytes(needed), free=_gigabytes(free)
        )


def _size(staging: Path, file: RemoteFile) -> int:
    """Bytes of `file` that an earlier download left."""
    for path in (staging / file.name, _part(staging, file)):
        if path.exists():
            return path.stat().st_size
    return 0


def _part(staging: Path, file: RemoteFile) -> Path:
    return staging / f"{file.name}.{file.key}.part"


def _link_or_copy(source: Path, to: Path) -> None:
    to.unlink(missing_ok=True)
    try:
        os.link(source, to)
    except OSError:  # another disk, or a file system without links
        shutil.copy2(source, to)


def _gigabytes(count: int) -> float:
    return round(count / 1e9, 1)
