"""The focused control on macOS, through its accessibility API. Written to its documentation, not tried yet.

https://developer.apple.com/documentation/applicationservices/axuielement_h, by pyobjc. The person allows it under
Privacy and Security, Accessibility; until then there is no focus to be had.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from assistant.capture.focus.protocol import FocusedControl
from assistant.capture.focus.roles import PASSWORD
from assistant.capture.focus.threaded import Ask, ThreadedFocus
from assistant.capture.protocol import Target
from assistant.frames import Rect

ROLES = {
    "AXButton": "push button", "AXCheckBox": "check box", "AXRadioButton": "radio button", "AXTextField": "entry",
    "AXTextArea": "text", "AXPopUpButton": "combo box", "AXComboBox": "combo box", "AXLink": "link",
    "AXMenuItem": "menu item", "AXMenu": "menu", "AXSlider": "slider", "AXTable": "table", "AXList": "list",
    "AXRow": "table row", "AXCell": "table cell", "AXStaticText": "label", "AXImage": "image", "AXOutline": "tree",
    "AXTabGroup": "page tab list", "AXIncrementor": "spin button", "AXProgressIndicator": "progress bar",
    "AXWebArea": "document web", "AXHeading": "heading", "AXGroup": "grouping", "AXToolbar": "tool bar",
}  # fmt: skip
"""Roles of macOS to AT-SPI's names."""
ANSWER_SECONDS = 1.0
_CHECKED = {0: "not checked", 1: "checked", 2: "indeterminate"}


def open_ax(library: Any = None) -> ThreadedFocus:
    """A focus reader. `library` is the module ApplicationServices of pyobjc; tests give their own."""

    def open_ask() -> Ask:
        found = library or import_module("ApplicationServices")
        return lambda target: _focused(found, target)

    return ThreadedFocus(open_ask)


def _focused(library: Any, target: Target) -> FocusedControl | None:
    system = library.AXUIElementCreateSystemWide()
    library.AXUIElementSetMessagingTimeout(system, ANSWER_SECONDS)

    def get(element: Any, name: str) -> Any:
        error, value = library.AXUIElementCopyAttributeValue(element, name, None)
        return None if error else value

    def rect(element: Any) -> Rect | None:
        place, size = get(element, "AXPosition"), get(element, "AXSize")
        if place is None or size is None:
            return None
        _, point = library.AXValueGetValue(place, library.kAXValueCGPointType, None)
        _, extent = library.AXValueGetValue(size, library.kAXValueCGSizeType, None)
        return Rect(round(point.x), round(point.y), round(extent.width), round(extent.height))

    control = get(system, "AXFocusedUIElement")
    if control is None:
        return None
    error, pid = library.AXUIElementGetPid(control, None)
    if error or (target.pid and pid != target.pid):
        return None
    kind, value, window = get(control, "AXRole"), get(control, "AXValue"), get(control, "AXWindow")
    is_secret = get(control, "AXSubrole") == "AXSecureTextField"
    role = PASSWORD if is_secret else ROLES.get(kind, "unknown")
    states = [] if get(control, "AXEnabled") in (None, True) else ["disabled"]
    if role in ("check box", "radio button") and value in _CHECKED:
        states.insert(0, _CHECKED[value])
    return FocusedControl(
        role=role,
        name=str(get(control, "AXTitle") or get(control, "AXDescription") or ""),
        states=tuple(states),
        value=value.partition("\n")[0] if isinstance(value, str) and not is_secret else "",
        extents=rect(control),
        window=rect(window) if window is not None else None,
    )
