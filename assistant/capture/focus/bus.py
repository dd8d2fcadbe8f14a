"""The accessibility bus of AT-SPI, over jeepney: many calls in flight, none of which can block for long.

The protocol: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from typing import Any, NamedTuple

from jeepney import DBusAddress, HeaderFields, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
BUS_ERRORS = (OSError, EOFError, KeyError, ValueError, RuntimeError)
"""What jeepney raises where there is no bus, where it refuses us, and where it goes away."""
CONNECT_SECONDS = 1.0


class Node(NamedTuple):
    """One accessible object: the program's name on the bus and the object's path."""

    bus: str
    path: str


class Call(NamedTuple):
    """A method of a node, or with `property_name` one of its properties."""

    node: Node
    interface: str
    method: str = ""
    signature: str | None = None
    body: tuple[Any, ...] = ()
    property_name: str = ""

    def message(self) -> Message:
        address = DBusAddress(self.node.path, self.node.bus, self.interface)
        if self.property_name:
            return Properties(address).get(self.property_name)
        return new_method_call(address, self.method, self.signature, self.body)


class AccessibilityBus:
    """A connection to the accessibility bus. Made and used by one thread. Raises one of `BUS_ERRORS`."""

    def __init__(self, seconds: float = CONNECT_SECONDS) -> None:
        address = os.environ.get("AT_SPI_BUS_ADDRESS") or _address(seconds)
        self._connection: DBusConnection = open_dbus_connection(address, auth_timeout=seconds)
        self._connection.sock.settimeout(seconds)  # a bus that reads nothing any more
        self._pids: dict[str, int] = {}

    def ask(self, calls: Sequence[Call], deadline: float) -> list[Any]:
        """The first value of each reply, in the order of `calls`; None for an error, or for none by `deadline`."""
        bodies = self.ask_whole(calls, deadline)
        values = [body[0] if body else None for body in bodies]
        return [v[1] if v and call.property_name else v for v, call in zip(values, calls, strict=True)]

    def ask_whole(self, calls: Sequence[Call], deadline: float) -> list[tuple[Any, ...]]:
        """All values of each reply, in the order of `calls`; () for an error, or for none by `deadline`.

        All calls are sent before the first reply is waited for: the programs work on them meanwhile, and one that
        hangs costs its own replies only.
        """
        waiting: dict[int, int] = {}
        answers: list[tuple[Any, ...]] = [()] * len(calls)
        for number, call in enumerate(calls):
            serial = next(self._connection.outgoing_serial)
            self._connection.send(call.message(), serial=serial)
            waiting[serial] = number
        while waiting:
            try:
                reply = self._connection.receive(timeout=max(deadline - time.monotonic(), 0.0))
            except TimeoutError:
                break
            number = waiting.pop(reply.header.fields.get(HeaderFields.reply_serial, -1), -1)
            if number >= 0 and reply.header.message_type is MessageType.method_return:
                answers[number] = reply.body  # else a late reply to an earlier question, a signal, or an error
        return answers

    def programs(self, deadline: float) -> list[tuple[Node, int]]:
        """The root of each program that has an accessibility tree, and the program's process (0: not known)."""
        (found,) = self.ask([Call(Node(REGISTRY, ROOT), ACCESSIBLE, "GetChildren")], deadline)
        nodes = [Node(*child) for child in found or ()]
        daemon = Node("org.freedesktop.DBus", "/org/freedesktop/DBus")
        unknown = [node.bus for node in nodes if node.bus not in self._pids]
        pids = self.ask(
            [Call(daemon, "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", (name,)) for name in unknown],
            deadline,
        )
        # Unique names are never used again, so what is known stays true.
        self._pids.update((name, pid) for name, pid in zip(unknown, pids, strict=True) if pid is not None)
        return [(node, self._pids.get(node.bus, 0)) for node in nodes]

    def close(self) -> None:
        self._connection.close()


def enable_accessibility(seconds: float = CONNECT_SECONDS) -> bool:
    """Tell programs that an assistive technology is here, so that they (Qt above all) build their trees.

    What screen readers do too. Blocks for some milliseconds, longer where the bus is started by it. False: no bus.
    """
    status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
    try:
        with open_dbus_connection("SESSION", auth_timeout=seconds) as session:
            reply = session.send_and_get_reply(Properties(status).set("IsEnabled", "b", True), timeout=seconds)
    except BUS_ERRORS:
        return False
    return bool(reply.header.message_type is MessageType.method_return)


def _address(seconds: float) -> str:
    bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    with open_dbus_connection("SESSION", auth_timeout=seconds) as session:
        reply = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=seconds)
    if reply.header.message_type is not MessageType.method_return or not reply.body[0]:
        raise OSError("the session has no accessibility bus")
    return str(reply.body[0])
