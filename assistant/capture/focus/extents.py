"""Where the focused control lies: what it reports of itself, as far as that can be true. Pure."""

from __future__ import annotations

from assistant.capture.focus.placing import placing
from assistant.capture.focus.protocol import SMALLEST, FocusedControl
from assistant.capture.protocol import Target
from assistant.frames import Rect
from assistant.scene import Box, Focus


def control_rect(control: FocusedControl, target: Target) -> Rect | None:
    """Where `control` is on the desktop, in physical pixels, clipped to `target.rect`; None where that is not known.

    That is: where it reports nothing, an empty place, one that lies (for the most part) outside what was captured, or
    one larger than its window. So a program that lies costs a place, and never gives a wrong one by its size.
    """
    extents, captured = control.extents, target.rect
    if extents is None or captured is None or min(extents.width, extents.height) < SMALLEST:
        return None
    rect = placing(control.window, captured, target.scale, target.window).on_desktop(extents)
    outer = target.window or captured
    inside = rect.intersection(captured)
    if rect.width > outer.width + SMALLEST or rect.height > outer.height + SMALLEST:
        return None
    if 2 * inside.width * inside.height < rect.width * rect.height or min(inside.width, inside.height) < SMALLEST:
        return None
    return inside


def to_focus(control: FocusedControl, target: Target) -> Focus:
    """`control` with its place in pixels of the frame that `target` gives."""
    rect, origin = control_rect(control, target), target.rect
    box = None
    if rect is not None and origin is not None:
        box = Box(rect.x - origin.x, rect.y - origin.y, rect.right - origin.x, rect.bottom - origin.y)
    return Focus(role=control.role, name=control.name, states=control.states, value=control.value, box=box)
