"""What happens to a request, in order. All events are made in the worker thread and handled in the session's thread.

    Started, then Waiting each second where a delay was asked for,
    then Targeted and Captured (FocusFound comes before Targeted, after Captured, or not at all),
    then SceneFound, TextChunk and Progress in any number and order,
    and at last exactly one of Finished, Failed or Cancelled.

CameraChanged comes whenever a camera is switched on or off, whatever became of the request.

`source` says who speaks: "capture", "focus", "basic" or "paligemma".
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.errors import AssistantError
from assistant.frames import Frame
from assistant.scene import Focus, Scene


@dataclass(frozen=True, slots=True)
class Event:
    """The base of all events."""

    request_id: int
    source: str


@dataclass(frozen=True, slots=True)
class Started(Event):
    """The worker took the request up."""


@dataclass(frozen=True, slots=True)
class Waiting(Event):
    """A delay was asked for, and this much of it is left; 0 when it is over."""

    seconds_left: float


@dataclass(frozen=True, slots=True)
class CameraChanged(Event):
    """A camera was switched on (its name) or off (""). From any thread; belongs to no request, `request_id` is 0."""

    name: str


@dataclass(frozen=True, slots=True)
class Targeted(Event):
    """What will be captured is known (a window's title) before its pixels are. The first thing to say."""

    kind: str
    title: str


@dataclass(frozen=True, slots=True)
class FocusFound(Event):
    """The control that has the keyboard focus is known."""

    focus: Focus


@dataclass(frozen=True, slots=True)
class Captured(Event):
    """The picture is taken."""

    frame: Frame


@dataclass(frozen=True, slots=True)
class SceneFound(Event):
    """More is known: `scene` holds everything that this source has found so far."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class TextChunk(Event):
    """A piece of a model's own words; pieces join without a separator."""

    text: str


@dataclass(frozen=True, slots=True)
class TextFound(Event):
    """The source holds no picture but this text: it was copied. It is told as it is."""

    text: str


@dataclass(frozen=True, slots=True)
class Progress(Event):
    """Something long goes on, e.g. `what` = "loading"; `share` is 0 to 1, or None where it is not known."""

    what: str
    share: float | None = None


@dataclass(frozen=True, slots=True)
class Finished(Event):
    """The end: all that was found."""

    scene: Scene


@dataclass(frozen=True, slots=True)
class Failed(Event):
    """The end: it could not be done."""

    error: AssistantError


@dataclass(frozen=True, slots=True)
class Cancelled(Event):
    """The end: the person wanted something else."""


END = (Finished, Failed, Cancelled)
