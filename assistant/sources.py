"""Sources of pictures as they arrive: in the words of the command line, and over the control socket."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Any

from assistant import wire
from assistant.errors import ControlError, UsageError
from assistant.frames import Rect
from assistant.tasks import Source

LONGEST_DELAY = 3600.0
_SENT = ("window", "screen", "monitor", "region", "focus", "file", "clipboard", "webcam")


def from_arguments(arguments: argparse.Namespace) -> Source | None:
    """The source that the options name, None where there is none of them. Raises UsageError."""
    if arguments.image is not None:
        return file_source(arguments.image)
    if arguments.monitor is not None:
        if not arguments.monitor.isdecimal():
            raise UsageError("monitor-malformed", value=arguments.monitor)
        return Source("monitor", monitor=int(arguments.monitor))
    if arguments.region is not None:
        return Source("region", region=_region(arguments.region))
    if arguments.webcam is not None:
        return Source("webcam", device=_device(arguments.webcam))
    for kind in ("window", "screen", "focus", "clipboard"):
        if getattr(arguments, kind):
            return Source(kind)
    return None


def file_source(path: str) -> Source:
    """The picture file at `path`, which may begin with "~"."""
    return Source("file", path=str(_at_home(path).absolute()))


def from_message(data: Any) -> Source | None:
    """What `wire.encode` made of a source, None for None. Raises ControlError: any program can write to the socket."""
    try:
        source: Source | None = wire.decode(Source, data)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ControlError("source-malformed") from error
    if source is not None and source.kind not in _SENT:
        raise ControlError("source-malformed")
    return source


def delay(value: str | float) -> float:
    """A delay in seconds. Raises UsageError for what is none, and for more than an hour."""
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        seconds = math.nan
    if not 0 <= seconds <= LONGEST_DELAY:
        raise UsageError("delay-malformed", value=str(value)[:50])
    return seconds


def _at_home(path: str) -> Path:
    """With "~" at its beginning as the person's folder; as it is where there is no such person."""
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return Path(path)


def _device(wanted: str) -> str:
    """A path becomes absolute, for the process that opens it may be in another folder."""
    path = _at_home(wanted)
    try:
        is_path = bool(wanted) and not wanted.isdecimal() and path.exists()
    except (OSError, ValueError):
        return wanted
    return str(path.absolute()) if is_path else wanted


def _region(text: str) -> Rect:
    try:
        x, y, width, height = (int(part) for part in text.split(","))
    except ValueError:
        raise UsageError("region-malformed", value=text) from None
    return Rect(x, y, width, height)
