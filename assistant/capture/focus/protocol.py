"""What a focus reader is, and what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from assistant.capture.protocol import Target
from assistant.frames import Rect
from assistant.scene import AccessibleText

STATES = (
    "checked",
    "not checked",
    "indeterminate",
    "pressed",
    "not pressed",
    "selected",
    "expanded",
    "collapsed",
    "disabled",
    "read-only",
    "required",
    "invalid",
    "busy",
)
"""What a person is told about a control, in this order. "not checked" is for what can be checked, "not pressed" for
toggle buttons, "disabled" for what is not enabled."""
SMALLEST = 2
"""A shorter side, in pixels, is no place."""


@dataclass(frozen=True, slots=True)
class FocusedControl:
    """The focused control as an accessibility tree reports it."""

    role: str
    """AT-SPI name in lower case ("push button", "check box")."""
    name: str = ""
    states: tuple[str, ...] = ()
    """Of `STATES`."""
    value: str = ""
    """What it holds, short: the line with the caret, the chosen entry, the number. Never of a password."""
    extents: Rect | None = None
    """Where it says that it is, in physical or logical pixels, from the screen's or the window's corner: see below."""
    window: Rect | None = None
    """Where its window says that it is, in the same coordinates."""


class FocusReader(Protocol):
    """Finds the focused control. The worker thread is its only caller."""

    def read(self, target: Target, seconds: float) -> FocusedControl | None:
        """The focused control of the program that owns `target`, or None; after about `seconds` it gives up.

        Raises nothing: `reason` says why there was nothing.
        """
        ...

    def read_text(self, target: Target, seconds: float) -> tuple[AccessibleText, ...]:
        """The lines of text that the program says are in the window `target`, not yet compared with its picture.

        As much as is known after about `seconds`; never the content of a password field. Raises nothing.
        """
        ...

    @property
    def reason(self) -> str:
        """Why the last `read` found nothing: "", "no-bus", "no-program", "no-focus" or "timeout". For the doctor."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...
