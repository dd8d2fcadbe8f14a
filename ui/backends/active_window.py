"""The window that has the keyboard focus on X11, over the window manager's own protocol (EWMH)."""

from __future__ import annotations

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.error import DisplayError, XError
from Xlib.protocol.event import ClientMessage

FROM_A_PAGER = 2
"""EWMH's source indication for "the person asked for it": window managers then do not hold the focus back."""


class X11ActiveWindow:
    """Reads and sets the active window. GUI thread; a call takes about a millisecond.

    It has a connection of its own, because Qt's is not open to Python. Raises OSError where there is no X server.
    """

    def __init__(self) -> None:
        try:
            self._display = Display()
        except DisplayError as error:
            raise OSError(str(error)) from error
        self._root = self._display.screen().root
        self._active = self._display.get_atom("_NET_ACTIVE_WINDOW")

    def current(self) -> int:
        """The number of the active window; 0 where there is none, or no window manager that says so."""
        try:
            found = self._root.get_full_property(self._active, Xatom.WINDOW)
        except XError:
            return 0
        return int(found.value[0]) if found is not None and len(found.value) else 0

    def activate(self, window_id: int) -> None:
        """Ask the window manager to give `window_id` the focus. A window that is gone does no harm."""
        message = ClientMessage(
            window=self._display.create_resource_object("window", window_id),
            client_type=self._active,
            data=(32, [FROM_A_PAGER, X.CurrentTime, 0, 0, 0]),
        )
        self._root.send_event(message, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self._display.flush()

    def close(self) -> None:
        self._display.close()
