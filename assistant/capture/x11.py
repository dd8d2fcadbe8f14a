"""The window in front on X11, by the properties that window managers and programs agree on (EWMH).

https://specifications.freedesktop.org/wm-spec/ and, for `_GTK_FRAME_EXTENTS`, GTK's own gdkwindow-x11.c.
"""

from __future__ import annotations

from typing import Any

from Xlib import X, Xatom, display
from Xlib.error import ConnectionClosedError, DisplayError, XError

from assistant.capture.protocol import Window
from assistant.errors import CaptureError
from assistant.frames import Rect

LONGEST_TITLE = 300
"""Characters; some programs put whole documents into their title."""
_DEEPEST = 20


class X11Windows:
    """A window system. One connection, made and used by one thread. Raises CaptureError where there is no display."""

    def __init__(self, name: str | None = None) -> None:
        try:
            self._display = display.Display(name)
        except (DisplayError, OSError) as error:
            raise CaptureError("no-display") from error
        self._root = self._display.screen().root

    def active_window(self) -> Window:
        try:
            window = self._active() or self._focused()
            if window is None:
                raise CaptureError("no-window")
            return self._window(window)
        except XError as error:  # closed between two questions
            raise CaptureError("no-window") from error
        except (ConnectionClosedError, OSError) as error:
            raise CaptureError("no-display") from error

    def is_open(self, window_id: int) -> bool:
        try:
            window = self._display.create_resource_object("window", window_id)
            return bool(window.get_attributes().map_state == X.IsViewable)
        except XError:
            return False
        except (ConnectionClosedError, OSError) as error:
            raise CaptureError("no-display") from error

    def scale(self, rect: Rect) -> float:
        """`Xft.dpi` over 96: what desktops set when a person makes everything larger."""
        return parse_scale(self._text(self._root, "RESOURCE_MANAGER"))

    def close(self) -> None:
        try:
            self._display.close()
        except (ConnectionClosedError, OSError):
            pass  # gone already

    def _active(self) -> Any:
        """The window that the window manager calls active, or None."""
        found = self._root.get_full_property(self._display.intern_atom("_NET_ACTIVE_WINDOW"), X.AnyPropertyType)
        if found is None or not len(found.value) or not found.value[0]:
            return None
        return self._display.create_resource_object("window", int(found.value[0]))

    def _focused(self) -> Any:
        """Without a window manager: the top-level window that the input focus is in, or None."""
        window = self._display.get_input_focus().focus
        if window in (X.NONE, X.PointerRoot) or window == self._root:
            return None
        for _ in range(_DEEPEST):
            parent = window.query_tree().parent
            if parent in (X.NONE, self._root):
                break
            window = parent
        # Window managers without a window to focus keep the focus on a hidden one of their own.
        return window if window.get_attributes().map_state == X.IsViewable else None

    def _window(self, window: Any) -> Window:
        rect = self._rect(window)
        pid = self._numbers(window, "_NET_WM_PID")
        names = window.get_wm_class()
        return Window(
            window_id=window.id,
            title=clean_title(self._text(window, "_NET_WM_NAME") or self._text(window, "WM_NAME")),
            rect=rect,
            scale=self.scale(rect),
            pid=pid[0] if pid else 0,
            app=names[1] if names else "",
            is_dialog=self._is_dialog(window),
        )

    def _is_dialog(self, window: Any) -> bool:
        kinds = window.get_full_property(self._display.intern_atom("_NET_WM_WINDOW_TYPE"), Xatom.ATOM)
        return kinds is not None and self._display.intern_atom("_NET_WM_WINDOW_TYPE_DIALOG") in kinds.value

    def _rect(self, window: Any) -> Rect:
        """The program's own part. The window manager's frame is left out: its only text is the title, known already.

        A program that draws its own frame reports the shadow around it, which belongs to what lies behind.
        """
        size = window.get_geometry()
        place = self._root.translate_coords(window, 0, 0)
        left, right, top, bottom = (self._numbers(window, "_GTK_FRAME_EXTENTS") + [0] * 4)[:4]
        return Rect(place.x + left, place.y + top, size.width - left - right, size.height - top - bottom)

    def _numbers(self, window: Any, name: str) -> list[int]:
        found = window.get_full_property(self._display.intern_atom(name), Xatom.CARDINAL)
        return [int(number) for number in found.value] if found is not None else []

    def _text(self, window: Any, name: str) -> str:
        found = window.get_full_property(self._display.intern_atom(name), X.AnyPropertyType)
        if found is None:
            return ""
        value = found.value
        if isinstance(value, str):
            return value
        latin = found.property_type == Xatom.STRING
        return bytes(value).decode("latin-1" if latin else "utf-8", errors="replace")


def clean_title(text: str) -> str:
    """One line without control characters, of at most `LONGEST_TITLE` characters."""
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1] + "…"


def parse_scale(resources: str) -> float:
    """The scale that the X resources (lines of "name: value") state; 1.0 where they do not or it makes no sense."""
    for line in resources.splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "Xft.dpi":
            try:
                scale = float(value) / 96
            except ValueError:
                return 1.0
            return scale if 0.5 <= scale <= 8 else 1.0
    return 1.0
