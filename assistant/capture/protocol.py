"""What a capture source is, and what it asks of the window system. The worker thread is the only caller of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from assistant.frames import Frame, Rect
from assistant.tasks import Source


@dataclass(frozen=True, slots=True)
class Target:
    """What would be captured. Known before the pixels are, so that it can be said first."""

    kind: str
    """"window", "screen", "monitor", "region" or "focus". "window" when the focused object was asked for and is not
    known: then `notes` holds "no-focus"."""
    title: str
    """The window's title; empty where there is none."""
    rect: Rect | None
    """What will be captured, in physical pixels of the desktop; inside the desktop, never empty."""
    window: Rect | None = None
    """Where the whole window is, also the part of it that lies outside the desktop; None where there is none."""
    scale: float = 1.0
    """Physical pixels per logical pixel."""
    window_id: int = 0
    """The window system's number of the window; 0 where there is none."""
    pid: int = 0
    """The process that owns the window; 0 where it is not known."""
    app: str = ""
    """The program's own name for itself ("firefox"); empty where it is not known."""
    is_dialog: bool = False
    """The window system calls the window a dialog."""
    notes: tuple[str, ...] = ()
    """Go into `Frame.notes`."""


@dataclass(frozen=True, slots=True)
class Window:
    """A window as the window system knows it; `rect` is what a person would call the window, without its shadow."""

    window_id: int
    title: str
    rect: Rect
    scale: float = 1.0
    pid: int = 0
    app: str = ""
    is_dialog: bool = False


class CaptureSource(Protocol):
    """Takes pictures of the desktop."""

    def target(self, source: Source) -> Target:
        """What would be captured; takes a few milliseconds. Raises CaptureError."""
        ...

    def capture(self, target: Target) -> Frame:
        """The pixels of `target.rect`. Raises CaptureError."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


class WindowSystem(Protocol):
    """What a platform knows about its windows."""

    def active_window(self) -> Window:
        """The window in front. Raises CaptureError where there is none."""
        ...

    def is_open(self, window_id: int) -> bool:
        """Whether the window is still there and shown."""
        ...

    def scale(self, rect: Rect) -> float:
        """Physical pixels per logical pixel where `rect` is."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...
