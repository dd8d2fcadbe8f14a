"""Keys that were pressed for us and are still down: what they repeat must not be typed into the program in front.

Holding the whole keyboard until they are released would be simple, but programs are told that the focus went away
while another client holds it (GTK then names no focused control), and the picture is taken just then. So the keyboard
is given back at once, and only the keys that are down are taken, until they are up.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import combinations
from typing import Any

from Xlib import X
from Xlib.error import BadAccess, CatchError

POLL_SECONDS = 0.03
"""How often the server is asked whether a key is up: its release goes to the program in front."""
LONGEST_SECONDS = 5.0
"""A key that is down for longer is stuck, and taken no longer."""


class HeldKeys:
    """Used by the listener's thread. `is_ours(code, mask)` tells what the listener itself has taken."""

    def __init__(self, display: Any, is_ours: Callable[[int, int], bool]) -> None:
        self._display = display
        self._root = display.screen().root
        self._is_ours = is_ours
        self._since: dict[int, float] = {}
        self._taken: dict[int, list[tuple[int, int]]] = {}
        """Key code to the places (key code, modifier bits with locks) that were taken for it."""

    def __bool__(self) -> bool:
        return bool(self._since)

    def __contains__(self, code: int) -> bool:
        return code in self._since

    def add(self, code: int) -> None:
        """The key was pressed for us."""
        self._since[code] = time.monotonic()

    def discard(self, code: int) -> None:
        """The key is up."""
        self._since.pop(code, None)
        for place in self._taken.pop(code, ()):
            if not self._is_ours(*place):
                self._root.ungrab_key(*place)

    def take(self, modifiers: int, locks: tuple[int, ...]) -> None:
        """Take the keys that are down, with any part of the modifiers that are held now, for they are released too."""
        bits = [1 << number for number in range(8) if modifiers >> number & 1]
        masks = [sum(some) for count in range(len(bits) + 1) for some in combinations(bits, count)]
        ignored = CatchError(BadAccess)  # another program's chord is its own
        for code in self._since.keys() - self._taken.keys():
            places = [(code, mask | lock) for mask in masks for lock in locks]
            self._taken[code] = [place for place in places if not self._is_ours(*place)]
            for place in self._taken[code]:
                self._root.grab_key(*place, False, X.GrabModeAsync, X.GrabModeAsync, onerror=ignored)

    def check(self) -> None:
        """Let go of what is up."""
        if not self._since:
            return
        keys, now = self._display.query_keymap(), time.monotonic()
        for code, since in list(self._since.items()):
            if not keys[code // 8] >> (code % 8) & 1 or now - since > LONGEST_SECONDS:
                self.discard(code)

    def clear(self) -> None:
        """Let go of all."""
        for code in list(self._since):
            self.discard(code)
