"""A plain X11 window of one colour for tests: it knows its own pixels, place and keys."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any, Self

from Xlib import X, Xatom, display
from Xlib.protocol import event

from assistant.frames import Rect


def wait(ready: Callable[[], Any], what: str, timeout_seconds: float = 20.0) -> Any:
    """What `ready` returns, as soon as that is true."""
    deadline = time.monotonic() + timeout_seconds
    while not (found := ready()):
        assert time.monotonic() < deadline, f"waited in vain for {what}"
        time.sleep(0.005)
    return found


PLACE = Rect(300, 200, 400, 250)


class PlainWindow:
    """The context manager. Opens, and waits until the window manager has made it the active one."""

    def __init__(self, name: str, title: str = "Plain", colour: int = 0x336699, rect: Rect = PLACE):
        self.display = display.Display(name)
        self.root = self.display.screen().root
        self.title = title
        self.window = self.root.create_window(
            *(rect.x, rect.y, rect.width, rect.height, 0, X.CopyFromParent),
            background_pixel=colour,
            event_mask=X.KeyPressMask | X.ExposureMask | X.StructureNotifyMask | X.FocusChangeMask,
        )
        self.window.set_wm_normal_hints(flags=1 | 2)  # USPosition, USSize: the place was asked for
        self.window.set_wm_name(title.encode("ascii", "replace").decode())
        self.window.set_wm_class("plain", "Plain")
        utf8 = self.display.intern_atom("UTF8_STRING")
        self.window.change_property(self.display.intern_atom("_NET_WM_NAME"), utf8, 8, title.encode())
        self.window.change_property(self.display.intern_atom("_NET_WM_PID"), Xatom.CARDINAL, 32, [os.getpid()])

    def __enter__(self) -> Self:
        self.window.map()
        self.display.sync()
        wait(self._is_active, f"the window {self.title!r} to be active")
        wait(self._got_expose, "the window to be painted")
        return self

    def __exit__(self, *_: object) -> None:
        self.display.close()

    def active(self) -> int:
        found = self.root.get_full_property(self.display.intern_atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
        return int(found.value[0]) if found and len(found.value) else 0

    def _is_active(self) -> bool:
        """Asks the window manager too, which may leave the focus where it was."""
        if self.active() == self.window.id:
            return True
        request = event.ClientMessage(
            window=self.window,
            client_type=self.display.intern_atom("_NET_ACTIVE_WINDOW"),
            data=(32, [2, X.CurrentTime, 0, 0, 0]),  # 2: from a pager, so it is not refused
        )
        self.root.send_event(request, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
        self.display.sync()
        return False

    def rect(self) -> Rect:
        """Where it is, as the server knows it."""
        size, place = self.window.get_geometry(), self.root.translate_coords(self.window, 0, 0)
        return Rect(place.x, place.y, size.width, size.height)

    def close(self) -> None:
        self.window.destroy()
        self.display.sync()

    def move(self, x: int, y: int) -> None:
        before = self.rect()
        self.window.configure(x=x, y=y)
        self.display.sync()
        wait(lambda: self.rect() != before, "the window to move")

    def typed(self) -> list[int]:
        """The codes of the keys that were typed into it since the last call."""
        self.display.sync()
        events = [self.display.next_event() for _ in range(self.display.pending_events())]
        return [event.detail for event in events if event.type == X.KeyPress]

    def _got_expose(self) -> bool:
        self.display.sync()
        return X.Expose in [self.display.next_event().type for _ in range(self.display.pending_events())]
