"""The explorer's keys on X11: each is grabbed by itself (XGrabKey), not the keyboard as a whole.

Whatever is not one of them reaches its program: Alt+Tab, the volume keys, a screen reader's own keys. So nobody is
trapped, even if Regard hangs: switching to another window gives the keys back, and so does time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import product
from typing import Any

from Xlib import X
from Xlib.error import BadAccess, CatchError

from assistant.hotkeys.protocol import EXPLORER_KEYS, EXPLORER_SECONDS
from assistant.hotkeys.x11_keyboard import Keyboard


class ExplorerKeys:
    """Used by the listener's thread. `is_ours(code, mask)` tells what the listener itself has taken."""

    def __init__(self, display: Any, is_ours: Callable[[int, int], bool]) -> None:
        self._display = display
        self._root = display.screen().root
        self._is_ours = is_ours
        self._names: dict[tuple[int, int], str] = {}
        """Key code and modifier bits, locks left out, to the key's name with "Shift+"."""
        self._locks: tuple[int, ...] = ()
        self._ends_at = 0.0
        self._active_atom = display.intern_atom("_NET_ACTIVE_WINDOW")
        self._window = 0

    def __bool__(self) -> bool:
        return bool(self._names)

    def __contains__(self, place: tuple[int, int]) -> bool:
        return place in self._names

    @property
    def ends_at(self) -> float:
        """When they are given back, of `time.monotonic()`, if no key comes."""
        return self._ends_at

    def take(self, keyboard: Keyboard) -> bool:
        """Take them all; False, and nothing taken, where another program has Escape. Other keys are left to those who
        have them.
        """
        self._ends_at = time.monotonic() + EXPLORER_SECONDS
        if self._names:
            return True
        shift = keyboard.mask(frozenset({"Shift"}))
        self._locks = keyboard.locks
        self._names = {
            (code, mask): f"{'Shift+' if mask else ''}{name}"
            for (code, name), mask in product(keyboard.names.items(), (0, shift))
            if name in EXPLORER_KEYS
        }
        ignored, escape = CatchError(BadAccess), CatchError(BadAccess)
        for (code, mask), lock in product(self._names, self._locks):
            caught = escape if (code, mask) == (keyboard.codes["Escape"], 0) else ignored
            self._root.grab_key(code, mask | lock, False, X.GrabModeAsync, X.GrabModeAsync, onerror=caught)
        self._root.change_attributes(event_mask=X.PropertyChangeMask)
        self._window = self._active_window()  # a round trip: errors have arrived
        if escape.get_error() is not None:
            self.give_back()
            return False
        return True

    def give_back(self) -> None:
        """Give them back, but for those that the listener has taken for something else."""
        names, self._names = self._names, {}
        self._root.change_attributes(event_mask=0)
        for (code, mask), lock in product(names, self._locks):
            if not self._is_ours(code, mask | lock):
                self._root.ungrab_key(code, mask | lock)
        self._display.flush()

    def pressed(self, code: int, held: int) -> str | None:
        """The name of the key, where it is one of them. `held`: the modifier bits."""
        name = self._names.get((code, held))
        if name is not None:
            self._ends_at = time.monotonic() + EXPLORER_SECONDS
        return name

    def reason_to_end(self, now: float, *, has_window_changed: bool) -> str:
        """Why they have to be given back: "idle", "window", or empty."""
        if not self._names:
            return ""
        if has_window_changed and self._active_window() != self._window:
            return "window"
        return "idle" if now >= self._ends_at else ""

    def is_window_change(self, event: Any) -> bool:
        """Whether `event` of the X server says that another window is in front."""
        return bool(event.type == X.PropertyNotify and event.atom == self._active_atom)

    def _active_window(self) -> int:
        found = self._root.get_full_property(self._active_atom, X.AnyPropertyType)
        return int(found.value[0]) if found is not None and len(found.value) else 0
