"""A program on the accessibility bus whose tree is as bad as its argument says. It has no window.

A stand-in for broken programs: a real service on the real bus, registered like any other.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_error, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

from assistant.capture.focus.bus import REGISTRY, ROOT, _address

WINDOW = f"{ROOT[:-4]}window"
SHOWING = [1 << 25 | 1 << 1, 0]
FRAME, LABEL, TEXT, PASSWORD_TEXT = 23, 29, 61, 40
LINES = "The quick answer came on Tuesday\nand nobody had expected it so soon"
SECRET = "correct horse"
EXTENTS = (20, 20, 400, 20)


def children(path: str, kind: str, name: str) -> list[tuple[str, str]]:
    """What the object at `path` has below it."""
    if path == ROOT:
        return [(name, WINDOW)]
    if path != WINDOW and kind not in ("cycle", "deep"):
        return []
    if kind == "cycle":
        return [(name, path), (name, WINDOW), (name, f"{WINDOW}/a")]
    if kind == "deep":
        return [(name, f"{path}/x")]
    if kind == "crowd":
        return [(name, f"{WINDOW}/{number}") for number in range(100_000)]
    if kind == "many":  # of fifty panels, each has fifty
        return [(name, f"{WINDOW}/{number}") for number in range(300)]
    return [(name, f"{WINDOW}/a")]


def answer(message: Message, kind: str, name: str) -> Message | None:
    """The reply; None to say nothing for ever."""
    fields = message.header.fields
    path, member = fields[HeaderFields.path], fields[HeaderFields.member]
    key = message.body[1] if member == "Get" else member
    is_window = path == WINDOW
    if kind == "hang" and not (path == ROOT or is_window):
        return None
    if kind == "dies" and not (path == ROOT or is_window):
        sys.exit(1)
    role = FRAME if is_window else PASSWORD_TEXT if kind == "password" else TEXT
    text = SECRET if kind == "password" else LINES
    wild = {"outside": (90_000, -5, 400, 20), "negative": (-3, -3, -10, -20), "vast": (-(2**31), 0, 2**31 - 1, 9)}
    place = (0, 0, 800, 600) if is_window else wild.get(kind, EXTENTS)
    count = {"crowd": 100_000, "many": 300, "long": 10_000_000}.get(kind, len(text))
    replies: dict[str, Callable[[], tuple[str, tuple[object, ...]]]] = {
        "GetChildren": lambda: ("a(so)", (children(path, kind, name),)),
        "GetState": lambda: ("au", (SHOWING,)),
        "GetRole": lambda: ("u", (role,)),
        "GetExtents": lambda: ("(iiii)", (place,)),
        "GetRangeExtents": lambda: ("iiii", place),
        "GetOffsetAtPoint": lambda: ("i", (0,)),
        "GetText": lambda: ("s", ("long " * 2_000_000 if kind == "long" else text,)),
        "GetStringAtOffset": lambda: ("sii", (text.split("\n")[0], 0, 32)),
        "ChildCount": lambda: ("v", (("i", count),)),
        "CharacterCount": lambda: ("v", (("s", "many") if kind == "types" else ("i", count),)),
        "Name": lambda: ("v", (("s", "Liar"),)),
    }
    if kind == "loops" and key == "GetStringAtOffset":
        return new_method_return(message, "sii", ("x", 5, 5))
    if key not in replies:
        return new_error(message, "org.freedesktop.DBus.Error.UnknownMethod")
    return new_method_return(message, *replies[key]())


def main(kind: str) -> None:
    """Register, say so on stdout, and answer until killed."""
    with open_dbus_connection(_address(5.0)) as bus:
        embed = DBusAddress(ROOT, REGISTRY, "org.a11y.atspi.Socket")
        bus.send_and_get_reply(new_method_call(embed, "Embed", "(so)", ((bus.unique_name, ROOT),)))
        print("ready", flush=True)
        while True:
            message = bus.receive()
            if message.header.message_type is MessageType.method_call:
                reply = answer(message, kind, bus.unique_name)
                if reply is not None:
                    bus.send(reply)


if __name__ == "__main__":
    main(sys.argv[1])
