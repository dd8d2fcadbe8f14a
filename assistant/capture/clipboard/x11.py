"""The clipboard on X11: the selection CLIPBOARD, whose owner is asked for it (ICCCM 2, and 2.7.2 for large ones).

https://x.org/releases/X11R7.7/doc/xorg-docs/icccm/icccm.html
"""

from __future__ import annotations

import select
import time
from collections.abc import Callable, Sequence
from typing import Any

from Xlib import X, Xatom, display
from Xlib.error import ConnectionClosedError, DisplayError, XError

from assistant.capture.clipboard.protocol import MOST_BYTES, SECONDS
from assistant.errors import CaptureError

_PIECE = 1 << 20
"""Units of four bytes that are fetched of a property in one go."""
_WHOLE_SECONDS = 20.0
"""How long a large one may take, all of its pieces."""


class X11Clipboard:
    """A clipboard reader, with a connection and a window of its own."""

    def __init__(self, name: str | None = None, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        try:
            self._display = display.Display(name)
        except (DisplayError, OSError) as error:
            raise CaptureError("no-display") from error
        self._window = self._display.screen().root.create_window(
            *(-1, -1, 1, 1, 0, X.CopyFromParent), event_mask=X.PropertyChangeMask
        )
        self._selection = self._display.intern_atom("CLIPBOARD")
        self._place = self._display.intern_atom("REGARD_CLIPBOARD")

    def kinds(self) -> Sequence[str]:
        try:
            if self._display.get_selection_owner(self._selection) == X.NONE:
                return []
            found = self._ask(self._display.intern_atom("TARGETS"))
            if found is None or found.format != 32:
                return ["UTF8_STRING"]  # what even the oldest owners understand
            return [self._display.get_atom_name(atom) for atom in found.value if atom]
        except (XError, ConnectionClosedError, OSError) as error:
            raise CaptureError("clipboard-hangs") from error

    def get(self, kind: str) -> bytes:
        try:
            found = self._ask(self._display.intern_atom(kind))
            if found is None:
                return b""
            if found.property_type == self._display.intern_atom("INCR"):
                return self._pieces()
            return _bytes(found)
        except (XError, ConnectionClosedError, OSError) as error:
            raise CaptureError("clipboard-hangs") from error

    def close(self) -> None:
        try:
            self._window.destroy()
            self._display.close()
        except (ConnectionClosedError, OSError):
            pass  # gone already

    def _ask(self, target: int) -> Any:
        """The property that the owner wrote, None where it refuses."""
        self._window.convert_selection(self._selection, target, self._place, X.CurrentTime)
        answer = self._wait(lambda event: event.type == X.SelectionNotify and event.selection == self._selection)
        return None if answer.property == X.NONE else self._taken()

    def _pieces(self) -> bytes:
        """A large one comes in pieces; that the last was taken away tells the owner to write the next."""
        whole = bytearray()
        end = time.monotonic() + _WHOLE_SECONDS
        while time.monotonic() < end:
            self._wait(
                lambda event: (
                    event.type == X.PropertyNotify and event.atom == self._place and event.state == X.PropertyNewValue
                )
            )
            found = self._taken()
            piece = _bytes(found) if found is not None else b""
            if not piece:
                return bytes(whole)
            whole += piece
            if len(whole) > MOST_BYTES:
                raise CaptureError("clipboard-too-large", limit=MOST_BYTES >> 20)
        raise CaptureError("clipboard-hangs")

    def _taken(self) -> Any:
        """The property, all of it; then it is deleted, which asks for the next piece of a large one."""
        found = self._window.get_full_property(self._place, X.AnyPropertyType, sizehint=_PIECE)
        # What announced this property was its writing; a note of it must not be taken for the next piece.
        while self._display.pending_events():
            self._display.next_event()
        self._window.delete_property(self._place)
        self._display.flush()
        return found

    def _wait(self, is_it: Callable[[Any], bool]) -> Any:
        """The next event for which `is_it` holds. Raises CaptureError when none comes in time."""
        deadline = time.monotonic() + self._seconds
        self._display.flush()
        while True:
            while self._display.pending_events():
                event = self._display.next_event()
                if is_it(event):
                    return event
            left = deadline - time.monotonic()
            if left <= 0:
                raise CaptureError("clipboard-hangs")
            select.select([self._display.fileno()], [], [], left)


def _bytes(found: Any) -> bytes:
    if found.format == 8:
        value = found.value
        return value.encode("latin-1") if isinstance(value, str) else bytes(value)
    return bytes(found.value.tobytes()) if found.property_type != Xatom.ATOM else b""
