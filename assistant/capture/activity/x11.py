"""The keyboard's own idle time on X11: a counter of the SYNC extension, "DEVICEIDLETIME 3".

MIT-SCREEN-SAVER has one time for keyboard and mouse together; here a hand that rests on the mouse does not count. The
server tells how long ago a key was used, never which (https://www.x.org/releases/current/doc/xextproto/sync.html).
"""

from __future__ import annotations

import os
import struct
from typing import Any

from Xlib import Xatom
from Xlib.display import Display
from Xlib.error import ConnectionClosedError, DisplayError, XError
from Xlib.protocol import rq

from assistant.capture.activity.protocol import Activity

_COUNTER = "DEVICEIDLETIME 3"
"""Device 3 is the virtual core keyboard in every server (XInput 2): all keyboards together."""


class _Initialize(rq.ReplyRequest):
    _request = rq.Struct(
        rq.Card8("opcode"), rq.Opcode(0), rq.RequestLength(), rq.Card8("major"), rq.Card8("minor"), rq.Pad(2)
    )
    _reply = rq.Struct(rq.ReplyCode(), rq.Pad(1), rq.Card16("sequence_number"), rq.ReplyLength(), rq.Pad(24))


class _ListSystemCounters(rq.ReplyRequest):
    _request = rq.Struct(rq.Card8("opcode"), rq.Opcode(1), rq.RequestLength())
    _reply = rq.Struct(
        rq.ReplyCode(),
        rq.Pad(1),
        rq.Card16("sequence_number"),
        rq.ReplyLength(),
        rq.Card32("count"),
        rq.Pad(20),
        rq.Binary("counters"),
    )


class _QueryCounter(rq.ReplyRequest):
    _request = rq.Struct(rq.Card8("opcode"), rq.Opcode(5), rq.RequestLength(), rq.Card32("counter"))
    _reply = rq.Struct(
        rq.ReplyCode(),
        rq.Pad(1),
        rq.Card16("sequence_number"),
        rq.ReplyLength(),
        rq.Int32("high"),
        rq.Card32("low"),
        rq.Pad(16),
    )


class X11Activity:
    """See `ActivityReader`. With a connection of its own."""

    def __init__(self) -> None:
        try:
            self._display = Display()
        except DisplayError as error:
            raise OSError(str(error)) from error
        try:
            self._root = self._display.screen().root
            self._active = self._display.get_atom("_NET_ACTIVE_WINDOW")
            self._pid = self._display.get_atom("_NET_WM_PID")
            self._opcode, self._counter = self._find_counter()
            self._modifiers = {code for codes in self._display.get_modifier_mapping() for code in codes if code}
        except BaseException:
            self._display.close()
            raise

    def read(self) -> Activity | None:
        try:
            idle = _QueryCounter(display=self._display.display, opcode=self._opcode, counter=self._counter)
            held = {
                8 * byte + bit for byte, bits in enumerate(self._display.query_keymap()) for bit in range(8)
                if bits >> bit & 1
            }  # fmt: skip
            return Activity(
                ((idle.high << 32) + idle.low) / 1000,
                bool(held),
                bool(held) and held <= self._modifiers,
                self._window(),
            )
        except (XError, ConnectionClosedError, OSError):
            return None

    def close(self) -> None:
        self._display.close()

    def _find_counter(self) -> tuple[int, int]:
        """The extension's opcode and the counter. Raises OSError where the server has none (before X.Org 1.11)."""
        found = self._display.query_extension("SYNC")
        if found is None or not found.present:
            raise OSError("no SYNC extension")
        opcode = int(found.major_opcode)
        _Initialize(display=self._display.display, opcode=opcode, major=3, minor=1)
        listed = _ListSystemCounters(display=self._display.display, opcode=opcode)
        counters = _counters(listed.count, bytes(listed.counters))
        if _COUNTER not in counters:
            raise OSError(f"no {_COUNTER}")
        return opcode, counters[_COUNTER]

    def _window(self) -> int:
        active = self._property(self._root, self._active, Xatom.WINDOW)
        if not active:
            return 0
        try:
            owner = self._property(self._display.create_resource_object("window", active), self._pid, Xatom.CARDINAL)
        except XError:  # it was closed just now
            return 0
        return 0 if owner == os.getpid() else active

    @staticmethod
    def _property(window: Any, name: int, kind: int) -> int:
        found = window.get_full_property(name, kind)
        return int(found.value[0]) if found is not None and len(found.value) else 0


def _counters(count: int, data: bytes) -> dict[str, int]:
    """Name to number: of each, number, resolution (8 bytes), length of the name, the name, padding to 4 bytes."""
    found, offset = {}, 0
    for _ in range(count):
        number, length = struct.unpack_from("=I8xH", data, offset)
        found[data[offset + 14 : offset + 14 + length].decode("latin-1")] = number
        offset += (14 + length + 3) // 4 * 4
    return found
