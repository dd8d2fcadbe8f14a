"""What a focus reader is, what it finds, and where that lies in the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from assistant.capture.protocol import Target
from assistant.frames import Rect
from assistant.scene import AccessibleText, Box, Focus

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


def control_rect(control: FocusedControl, target: Target) -> Rect | None:
    """Where `control` is on the desktop, in physical pixels, clipped to `target.rect`; None where that is not known.

    Programs report extents in physical or in logical pixels, from the corner of the screen or of their window. The
    reported size of the window tells which pixels they mean; then the first reading that lies in the target counts.
    """
    extents, window, whole = control.extents, control.window, target.rect
    if extents is None or whole is None or min(extents.width, extents.height) < SMALLEST:
        return None
    factor = _factor(window, whole, target.scale)
    readings = [_scaled(extents, factor, 0, 0)]
    if window is not None:
        readings.append(_scaled(extents, factor, whole.x - window.x * factor, whole.y - window.y * factor))
    for rect in readings:
        inside = rect.intersection(whole)
        if 2 * inside.width * inside.height >= rect.width * rect.height:
            return inside if min(inside.width, inside.height) >= SMALLEST else None
    return None


def to_focus(control: FocusedControl, target: Target) -> Focus:
    """`control` with its place in pixels of the frame that `target` gives."""
    rect, origin = control_rect(control, target), target.rect
    box = None
    if rect is not None and origin is not None:
        box = Box(rect.x - origin.x, rect.y - origin.y, rect.right - origin.x, rect.bottom - origin.y)
    return Focus(role=control.role, name=control.name, states=control.states, value=control.value, box=box)


def _factor(window: Rect | None, whole: Rect, scale: float) -> float:
    """`scale` where the window's reported width times `scale` fits the true one better than the width as it is."""
    if window is None or window.width < SMALLEST or scale == 1.0:
        return 1.0
    return scale if abs(window.width * scale - whole.width) < abs(window.width - whole.width) else 1.0


def _scaled(rect: Rect, factor: float, dx: float, dy: float) -> Rect:
    return Rect(
        round(rect.x * factor + dx),
        round(rect.y * factor + dy),
        round(rect.width * factor),
        round(rect.height * factor),
    )
