"""The focused control on Linux, from the accessibility tree that programs offer over AT-SPI.

No program answers faster than its main loop turns, so questions are asked in batches: the tree is searched level by
level, and each level costs two round trips whatever it holds. What is not showing is not searched.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from assistant.capture.focus.atspi_text import read_text
from assistant.capture.focus.bus import ACCESSIBLE, BUS_ERRORS, AccessibilityBus, Call, Node
from assistant.capture.focus.protocol import FocusedControl
from assistant.capture.focus.roles import (
    HOLDERS,
    PARTS,
    PASSWORD,
    TEXTS,
    State,
    has,
    role_name,
    spoken_states,
    state_bits,
)
from assistant.capture.protocol import Target
from assistant.frames import Rect
from assistant.scene import AccessibleText

MOST_NODES = 400
"""Nodes that are looked at in one search."""
MOST_CHILDREN = 150
"""A node with more (a large table) is not searched; its selection is asked for instead."""
LONGEST = 120
"""Characters of a name or a value; what is longer is cut, for it is to be spoken before everything else."""
RETRY_SECONDS = 10.0
"""How long no connection is tried where there was none: starting a bus can take long."""
SETTLE_SECONDS, AGAIN_SECONDS = 0.06, 0.01
"""A program that just got the keyboard back from our hotkeys may take a moment to name its focus again."""
_COMPONENT, _TEXT = "org.a11y.atspi.Component", "org.a11y.atspi.Text"
_VALUE, _SELECTION = "org.a11y.atspi.Value", "org.a11y.atspi.Selection"
_SCREEN = 0  # AtspiCoordType
_LABELLED_BY = 2  # AtspiRelationType
_LINE = 3  # AtspiTextGranularity


class AtspiFocus:
    """A focus reader. Connects when it is first asked, and again when the bus went away."""

    def __init__(self) -> None:
        self._bus: AccessibilityBus | None = None
        self._retry_at = 0.0
        self._reason = ""

    @property
    def reason(self) -> str:
        return self._reason

    def read(self, target: Target, seconds: float) -> FocusedControl | None:
        deadline = time.monotonic() + seconds
        self._reason = "no-bus"
        try:
            bus = self._connected()
            return self._read(bus, target, deadline) if bus else None
        except BUS_ERRORS:
            self._disconnect()
            return None

    def read_text(self, target: Target, seconds: float) -> tuple[AccessibleText, ...]:
        deadline = time.monotonic() + seconds
        try:
            bus = self._connected()
            windows = _windows(bus, target, deadline) if bus else []
            return read_text(bus, windows[0], target, deadline) if bus and windows else ()
        except BUS_ERRORS:
            self._disconnect()
        except (TypeError, LookupError):
            pass  # a program answered with something else than was asked for
        return ()

    def close(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _disconnect(self) -> None:
        self.close()
        self._retry_at = time.monotonic() + RETRY_SECONDS

    def _connected(self) -> AccessibilityBus | None:
        if self._bus is None and time.monotonic() >= self._retry_at:
            self._bus = AccessibilityBus()
        return self._bus

    def _read(self, bus: AccessibilityBus, target: Target, deadline: float) -> FocusedControl | None:
        again_until = min(deadline, time.monotonic() + SETTLE_SECONDS)
        while True:
            windows = _windows(bus, target, deadline)
            for window in windows:
                found = _search(bus, window, deadline)
                if found is not None:
                    self._reason = ""
                    return _control(bus, found, window, deadline)
            self._reason = "no-focus" if windows else "no-program"
            if time.monotonic() >= deadline:
                self._reason = "timeout"
            if not windows or time.monotonic() >= again_until:
                return None
            time.sleep(AGAIN_SECONDS)


def _windows(bus: AccessibilityBus, target: Target, deadline: float) -> list[Node]:
    """The top-level objects that may hold the focus, the likeliest first."""
    programs = bus.programs(deadline)
    own = [node for node, pid in programs if pid and pid == target.pid]
    # A program in a sandbox states another process than its window does. Then the title has to match.
    nodes = _children(bus, own or [node for node, _ in programs], deadline)
    states = _states(bus, nodes, deadline)
    active = [node for node, bits in zip(nodes, states, strict=True) if has(bits, State.ACTIVE)]
    if own and len(nodes) == len(active) == 1:
        return active
    titles = dict(zip(nodes, bus.ask([_property(node, "Name") for node in nodes], deadline), strict=True))
    if not own:
        return [node for node in active if target.title and titles[node] == target.title]
    showing = [node for node, bits in zip(nodes, states, strict=True) if has(bits, State.SHOWING)]
    likely = sorted(active, key=lambda node: titles[node] != target.title)
    return [*likely, *(node for node in showing if node not in active)]


def _search(bus: AccessibilityBus, window: Node, deadline: float) -> Node | None:
    """The deepest focused object below `window` that a person would call a control."""
    level, seen = [window], {window}
    focused: list[Node] = []
    while level and len(seen) < MOST_NODES and time.monotonic() < deadline:
        children = [node for node in _children(bus, level, deadline) if node not in seen][: MOST_NODES - len(seen)]
        seen.update(children)
        answers = bus.ask(
            [call for node in children for call in (_method(node, "GetState"), _property(node, "ChildCount"))],
            deadline,
        )
        level = []
        for node, words, count in zip(children, answers[::2], answers[1::2], strict=True):
            bits = state_bits(words)
            if has(bits, State.FOCUSED):
                focused.append(node)
                level = [node] if 0 < (count or 0) <= MOST_CHILDREN else []
                break
            if has(bits, State.SHOWING) and 0 < (count or 0) <= MOST_CHILDREN:
                level.append(node)
    if len(focused) < 2:
        return focused[0] if focused else None
    roles = bus.ask([_method(node, "GetRole") for node in focused], deadline)
    named = [node for node, role in zip(focused, roles, strict=True) if role and role_name(role) not in PARTS]
    return (named or focused)[-1]


def _control(bus: AccessibilityBus, node: Node, window: Node, deadline: float) -> FocusedControl:
    number, name, words, extents, frame, relations = bus.ask(
        [
            _method(node, "GetRole"),
            _property(node, "Name"),
            _method(node, "GetState"),
            Call(node, _COMPONENT, "GetExtents", "u", (_SCREEN,)),
            Call(window, _COMPONENT, "GetExtents", "u", (_SCREEN,)),
            _method(node, "GetRelationSet"),
        ],
        deadline,
    )
    role, bits = role_name(number if number is not None else -1), state_bits(words)
    own, label = _short(name), _label(bus, relations or (), deadline)
    value = _short(_content(bus, node, role, bits, deadline))
    if role == "combo box" and label:  # Qt names it after its chosen entry
        value = value or own
        own = label
    return FocusedControl(
        role=role,
        name=own or label,
        states=spoken_states(role, bits) if words else (),
        value="" if value == (own or label) else value,
        extents=Rect(*extents) if extents else None,
        window=Rect(*frame) if frame else None,
    )


def _label(bus: AccessibilityBus, relations: Sequence[Any], deadline: float) -> str:
    """The name of what the program calls this object's label."""
    nodes = [Node(*node) for kind, nodes in relations if kind == _LABELLED_BY for node in nodes][:3]
    return _short(" ".join(filter(None, bus.ask([_property(node, "Name") for node in nodes], deadline))))


def _content(bus: AccessibilityBus, node: Node, role: str, bits: int, deadline: float) -> str:
    """What the object holds; never of a password."""
    if role == PASSWORD:
        return ""
    interfaces = bus.ask([_method(node, "GetInterfaces")], deadline)[0] or ()
    if role in HOLDERS and _SELECTION in interfaces:
        (count,) = bus.ask([Call(node, _SELECTION, property_name="NSelectedChildren")], deadline)
        chosen = None
        if count:
            (chosen,) = bus.ask([Call(node, _SELECTION, "GetSelectedChild", "i", (0,))], deadline)
        if chosen and chosen[0]:
            (name,) = bus.ask([_property(Node(*chosen), "Name")], deadline)
            if name:
                return str(name)
    if _TEXT in interfaces and (role in TEXTS or has(bits, State.EDITABLE)):
        return _text(bus, node, bits, deadline)
    if _VALUE in interfaces:
        (number,) = bus.ask([Call(node, _VALUE, property_name="CurrentValue")], deadline)
        return f"{number:.6g}" if isinstance(number, int | float) else ""
    return ""


def _text(bus: AccessibilityBus, node: Node, bits: int, deadline: float) -> str:
    """The line with the caret, or all of a single line."""
    if has(bits, State.MULTI_LINE):
        (caret,) = bus.ask([Call(node, _TEXT, property_name="CaretOffset")], deadline)
        call = Call(node, _TEXT, "GetStringAtOffset", "iu", (max(caret or 0, 0), _LINE))
    else:
        call = Call(node, _TEXT, "GetText", "ii", (0, LONGEST + 1))
    return str(bus.ask([call], deadline)[0] or "")


def _children(bus: AccessibilityBus, nodes: Sequence[Node], deadline: float) -> list[Node]:
    answers = bus.ask([_method(node, "GetChildren") for node in nodes], deadline)
    return [Node(*child) for children in answers for child in children or ()]


def _states(bus: AccessibilityBus, nodes: Sequence[Node], deadline: float) -> list[int]:
    return [state_bits(words) for words in bus.ask([_method(node, "GetState") for node in nodes], deadline)]


def _method(node: Node, name: str) -> Call:
    return Call(node, ACCESSIBLE, name)


def _property(node: Node, name: str) -> Call:
    return Call(node, ACCESSIBLE, property_name=name)


def _short(text: Any) -> str:
    """One line without control characters or the placeholders of embedded objects, of at most `LONGEST` characters."""
    line = " ".join("".join(c if c.isprintable() and c != "\ufffc" else " " for c in str(text or "")).split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
