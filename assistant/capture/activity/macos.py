"""The last key press on macOS, through Quartz (pyobjc). Written to its documentation, not yet tried on a Mac."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from assistant.capture.activity.protocol import Activity

_MODIFIERS = frozenset(range(0x36, 0x40))
"""Key codes of Command, Shift, Caps Lock, Option, Control and fn (HIToolbox/Events.h)."""
_KEYS = range(0x80)


class MacActivity:
    """See `ActivityReader`. `quartz` is the module Quartz of pyobjc; tests give their own.

    Of windows it says nothing: a change of the window by key is a key press.
    """

    def __init__(self, quartz: Any = None) -> None:
        self._quartz = import_module("Quartz") if quartz is None else quartz

    def read(self) -> Activity | None:
        quartz = self._quartz
        state = quartz.kCGEventSourceStateCombinedSessionState
        idle = float(quartz.CGEventSourceSecondsSinceLastEventType(state, quartz.kCGEventKeyDown))
        held = {key for key in _KEYS if quartz.CGEventSourceKeyState(state, key)}
        return Activity(idle, bool(held), bool(held) and held <= _MODIFIERS)

    def close(self) -> None:
        pass
