"""How the app and its child processes talk: one message is a JSON header, and raw bytes after it.

    b"RGD1"   4 bytes
    header    unsigned 32 bit little endian: the length of the JSON that follows the lengths
    payload   unsigned 64 bit little endian: the length of the bytes that follow the JSON

The bytes are the pixels of a frame. What the engine's frozen dataclasses hold (Scene, Request, the events) becomes
JSON by their own type annotations, so that a new field needs nothing here. Both ends are the same program.
"""

from __future__ import annotations

import dataclasses
import json
import os
import struct
import sys
import types
from collections.abc import Iterable
from enum import Enum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

from assistant.errors import AssistantError
from assistant.events import Cancelled, Event, Failed, Finished, FocusFound, Progress, SceneFound, TextChunk
from assistant.frames import Frame

Bytes = NDArray[np.uint8]
Header = dict[str, Any]

_HEAD = struct.Struct("<4sIQ")
_MAGIC = b"RGD1"
NO_BYTES: Bytes = np.empty(0, np.uint8)
HEADER_LIMIT = 64 << 20
PAYLOAD_LIMIT = 4 << 30
"""Lengths beyond these mean that the two ends are out of step; nothing is allocated for them."""

_EVENTS: dict[str, type[Event]] = {
    kind.__name__: kind for kind in (SceneFound, TextChunk, Progress, FocusFound, Finished, Failed, Cancelled)
}
"""The events that cross: all that a describer may send. `Captured` stays where the frame is."""


class WireError(Exception):
    """What arrived is no message, or ended in the middle of one."""


def write(pipe: int, header: Header, payload: Bytes = NO_BYTES) -> None:
    """Write one message to the file descriptor `pipe`; blocks until it is taken. Raises OSError when nobody reads."""
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    flat = payload.reshape(-1) if payload.flags.c_contiguous else np.ascontiguousarray(payload).reshape(-1)
    _write_all(pipe, _HEAD.pack(_MAGIC, len(text), flat.nbytes) + text)
    if flat.nbytes:
        _write_all(pipe, flat.data)


def read(pipe: int) -> tuple[Header, Bytes] | None:
    """Read one message from the file descriptor `pipe`; blocks. None at the end of the file. Raises WireError.

    The bytes come in an array of their own, which nobody else holds.
    """
    head = bytearray(_HEAD.size)
    got = _read_into(pipe, memoryview(head))
    if got == 0:
        return None
    if got < len(head):
        raise WireError("ended inside the lengths")
    magic, text_size, payload_size = _HEAD.unpack(head)
    if magic != _MAGIC or text_size > HEADER_LIMIT or payload_size > PAYLOAD_LIMIT:
        raise WireError("not a message")
    text = bytearray(text_size)
    payload = np.empty(payload_size, np.uint8) if payload_size else NO_BYTES
    if _read_into(pipe, memoryview(text)) < text_size or _read_into(pipe, payload.data) < payload_size:
        raise WireError("ended inside a message")
    try:
        header = json.loads(text)
    except ValueError as error:
        raise WireError("the header is not JSON") from error
    if not isinstance(header, dict):
        raise WireError("the header is not an object")
    return header, payload


def widen(pipe: int) -> None:
    """Give a pipe the largest buffer that Linux allows an ordinary user, so that a frame needs few switches."""
    if sys.platform == "linux":
        import fcntl

        try:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, 1 << 20)
        except OSError:
            pass  # the person's total is used up: slower, but it works


def _write_all(pipe: int, data: bytes | memoryview) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(pipe, view) :]


def _read_into(pipe: int, view: memoryview) -> int:
    """Fill `view`; returns how much was got, less only at the end of the file."""
    done = 0
    while done < len(view):
        if hasattr(os, "readinto"):  # Python 3.14
            got = os.readinto(pipe, view[done:])
        elif hasattr(os, "readv"):
            got = os.readv(pipe, [view[done:]])
        else:  # Windows before Python 3.14
            piece = os.read(pipe, min(len(view) - done, 1 << 20))
            got = len(piece)
            view[done : done + got] = piece
        if got == 0:
            break
        done += got
    return done


def encode(value: Any, kind: Any = None) -> Any:
    """`value`, of the annotated type `kind` (default: its own class), as what JSON knows."""
    if value is None:
        return None
    kind, inner = _plain(type(value) if kind is None else kind)
    if _is_dataclass(kind):
        return {name: encode(getattr(value, name), hint) for name, hint in _fields(kind)}
    if kind in (str, bool, int, float):
        return kind(value)  # also turns numpy's numbers into Python's
    if issubclass(kind, Enum):
        return value.value
    if issubclass(kind, AssistantError):
        return encode_error(value)
    if inner is not None and issubclass(kind, (tuple, frozenset)):
        return [encode(item, hint) for item, hint in zip(value, _inner(inner, value), strict=True)]
    if issubclass(kind, tuple):  # a NamedTuple
        return [encode(item, hint) for item, hint in zip(value, get_type_hints(kind).values(), strict=True)]
    raise TypeError(f"no form for {kind}")


def decode(kind: Any, data: Any) -> Any:
    """What `encode` wrote, as the type `kind`."""
    if data is None:
        return None
    kind, inner = _plain(kind)
    if _is_dataclass(kind):
        hints = dict(_fields(kind))
        return kind(**{name: decode(hints[name], value) for name, value in data.items()})
    if kind in (str, bool, int, float) or issubclass(kind, Enum):
        return kind(data)
    if issubclass(kind, AssistantError):
        return AssistantError.from_dict(data)
    if inner is not None and issubclass(kind, (tuple, frozenset)):
        return kind(decode(hint, item) for item, hint in zip(data, _inner(inner, data), strict=True))
    if issubclass(kind, tuple):
        return kind(*(decode(hint, item) for item, hint in zip(data, get_type_hints(kind).values(), strict=True)))
    raise TypeError(f"no form for {kind}")


def encode_event(event: Event) -> Header:
    """An event of a describer as JSON. Raises KeyError for one that does not cross."""
    return {"event": _EVENTS[type(event).__name__].__name__, **encode(event)}


def decode_event(data: Header) -> Event:
    """What `encode_event` wrote."""
    event: Event = decode(_EVENTS[data["event"]], {name: value for name, value in data.items() if name != "event"})
    return event


def encode_error(error: AssistantError) -> Header:
    """An error as JSON; values that JSON does not know become text."""
    data = error.as_dict()
    plain = {name: v if type(v) in (str, int, float) else str(v) for name, v in data["params"].items()}
    return {**data, "params": plain}


def encode_frame(frame: Frame) -> tuple[Header, Bytes]:
    """A frame as JSON and its pixels, not copied where they lie in one piece, or with those of `earlier`."""
    names = {name: hint for name, hint in _fields(Frame) if name not in ("pixels", "earlier")}
    about = {name: encode(getattr(frame, name), hint) for name, hint in names.items()}
    about["shape"] = list(frame.pixels.shape)
    if frame.earlier is None:
        return about, frame.pixels
    about["earlier"], earlier = encode_frame(frame.earlier)
    return about, np.concatenate([frame.pixels.reshape(-1), earlier.reshape(-1)])


def decode_frame(about: Header, payload: Bytes) -> Frame:
    """What `encode_frame` wrote; its pixels are those bytes, made read-only. Raises WireError."""
    about = dict(about)
    height, width, channels = about.pop("shape")
    earlier = None
    if "earlier" in about:
        size = height * width * channels
        earlier, payload = decode_frame(about.pop("earlier"), payload[size:]), payload[:size]
    if channels != 3 or payload.nbytes != height * width * channels:
        raise WireError("the pixels do not have the shape that was announced")
    pixels = payload.reshape(height, width, channels)
    pixels.flags.writeable = False
    hints = dict(_fields(Frame))
    told = {name: decode(hints[name], value) for name, value in about.items()}
    return Frame(pixels=pixels, earlier=earlier, **told)


def _is_dataclass(kind: Any) -> bool:
    return dataclasses.is_dataclass(kind)


@lru_cache
def _fields(kind: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((entry.name, hints[entry.name]) for entry in dataclasses.fields(kind))


def _plain(kind: Any) -> tuple[Any, tuple[Any, ...] | None]:
    """The type and its arguments, or None; `X | None` is X, because None is dealt with before."""
    if get_origin(kind) in (Union, types.UnionType):
        (kind,) = [option for option in get_args(kind) if option is not type(None)]
    return get_origin(kind) or kind, get_args(kind) or None


def _inner(arguments: tuple[Any, ...], items: Iterable[Any]) -> list[Any]:
    """The type of each item of a tuple[X, ...], a frozenset[X] or a tuple[X, Y]."""
    if len(arguments) == 1 or arguments[-1] is Ellipsis:
        return [arguments[0] for _ in items]
    return list(arguments)
