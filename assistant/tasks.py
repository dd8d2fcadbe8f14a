"""What a person can ask for: tasks, sources of pictures, and the request that joins them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from enum import StrEnum

from assistant.frames import Rect


class Task(StrEnum):
    """What to do with a picture."""

    DESCRIBE = "describe"
    READ = "read"
    ASK = "ask"
    FIND = "find"
    LOCATE = "locate"
    PICTURES = "pictures"
    """Every picture in the picture: `regard locate --pictures`."""
    IDENTIFY = "identify"
    COMPARE = "compare"


ASPECTS = ("color", "light", "code")
"""What IDENTIFY can be about."""


class Verbosity(StrEnum):
    """How much is said: one sentence, about three, everything."""

    BRIEF = "brief"
    NORMAL = "normal"
    DETAILED = "detailed"


@dataclass(frozen=True, slots=True)
class Source:
    """Where the picture comes from. `kind` names a capture source of `assistant.capture`."""

    kind: str = "window"
    """"window", "screen", "monitor", "region", "focus", "file", "data" (a picture that was dropped), "clipboard" or
    "webcam"."""
    monitor: int = 1
    """For "monitor": 1 is the first."""
    region: Rect | None = None
    """For "region": physical pixels of the desktop."""
    path: str = ""
    """For "file"."""
    device: str = ""
    """For "webcam": the number or a part of the name of a camera (empty: the first), a video file, or a folder of
    pictures."""


_numbers = itertools.count(1)


@dataclass(frozen=True, slots=True)
class Request:
    """One thing a person asked for. Every event about it carries its `id`."""

    task: Task = Task.DESCRIBE
    source: Source = Source()
    language: str = "en"
    verbosity: Verbosity = Verbosity.NORMAL
    question: str = ""
    """For ASK."""
    thing: str = ""
    """For FIND."""
    earlier: Source | None = None
    """For COMPARE: the picture to compare with; None: the one of the same window that was described last."""
    aspect: str = ""
    """For IDENTIFY: one of ASPECTS, or empty for all of them."""
    describer: str = "auto"
    """"auto", "basic" or "paligemma"."""
    clock: bool = False
    """Places in photographs and before the camera as hours of a clock face."""
    delay_seconds: float = 0.0
    """How long to wait before the picture is taken."""
    id: int = field(default_factory=lambda: next(_numbers))
