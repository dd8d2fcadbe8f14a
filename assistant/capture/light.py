"""The sources that are taken in the light child: files, pictures in memory, the clipboard, the camera."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from assistant.cancelling import CancelToken
from assistant.capture.file import decode, decode_bytes
from assistant.errors import CaptureError
from assistant.frames import Frame
from assistant.i18n import messages
from assistant.tasks import Request, Task

KINDS = ("file", "data", "clipboard", "webcam")
"""Kinds of `tasks.Source`."""
MOST_TEXT = 200_000
"""Characters of a copied text; what is longer is a book, and not for one breath."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken."""

    frame: Frame
    """The picture; where there is text instead, one without pixels."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Teller:
    """Who is told what happens meanwhile, in the thread that takes."""

    targeted: Callable[[str, str], None]
    """What will be taken is known: its kind (see `narration.opening`) and its title."""
    camera: Callable[[str], None]
    """A camera is switched on (its name) or off (""). Off is told in every case, also after an error."""


def take(request: Request, data: bytes, cancel: CancelToken, tell: Teller) -> Taken:
    """Take what `request.source` names; `data` is the picture of the kind "data". Blocks, up to some seconds.

    Raises PictureError, CaptureError and RequestCancelled.
    """
    source, text = request.source, messages(request.language).text
    if source.kind == "file":
        return Taken(decode(source.path))
    if source.kind == "data":
        tell.targeted("other", "")
        return Taken(decode_bytes(data, text("picture-dropped"), "data"))
    if source.kind == "clipboard":
        return _clipboard(request, tell)
    return Taken(_camera(source.device, cancel, tell))


def _clipboard(request: Request, tell: Teller) -> Taken:
    from assistant.capture.clipboard import read_clipboard

    clip = read_clipboard(wants_text=request.task is Task.READ)
    if clip.text:
        if request.task not in (Task.READ, Task.DESCRIBE):
            raise CaptureError("clipboard-text")
        tell.targeted("text", "")
        is_long = len(clip.text) > MOST_TEXT
        nothing = Frame(np.zeros((0, 0, 3), np.uint8), "clipboard", notes=("shortened",) if is_long else ())
        return Taken(nothing, clip.text[:MOST_TEXT])
    tell.targeted("clipboard", Path(clip.paths[0]).name if clip.paths else "")
    if not clip.paths:
        return Taken(decode_bytes(clip.data, messages(request.language).text("picture-copied"), "clipboard"))
    frame = decode(clip.paths[0])
    notes = (*frame.notes, "files") if len(clip.paths) > 1 else frame.notes
    return Taken(replace(frame, source="clipboard", notes=notes))


def _camera(wanted: str, cancel: CancelToken, tell: Teller) -> Frame:
    from assistant import camera
    from assistant.camera import settling

    picked = camera.pick(wanted)
    is_camera = picked.kind == "device"
    tell.targeted({"device": "webcam", "video": "video", "images": "file"}[picked.kind], picked.name)
    cancel.raise_if_cancelled()
    try:
        if is_camera:
            tell.camera(picked.name)  # before it is: nobody is seen unwarned
        with contextlib.closing(camera.open_stream(picked)) as stream:
            return settling.take(stream, cancel)
    finally:
        if is_camera:
            tell.camera("")
