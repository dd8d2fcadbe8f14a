"""The focused control on Windows, through UI Automation. Written to its documentation, not tried yet.

https://learn.microsoft.com/windows/win32/winauto/entry-uiauto-win32, by the package uiautomation.
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
    "Button": "push button", "CheckBox": "check box", "ComboBox": "combo box", "Edit": "entry", "Hyperlink": "link",
    "Image": "image", "ListItem": "list item", "List": "list", "Menu": "menu", "MenuBar": "menu bar",
    "MenuItem": "menu item", "ProgressBar": "progress bar", "RadioButton": "radio button", "ScrollBar": "scroll bar",
    "Slider": "slider", "Spinner": "spin button", "StatusBar": "status bar", "Tab": "page tab list",
    "TabItem": "page tab", "Text": "label", "ToolBar": "tool bar", "ToolTip": "tool tip", "Tree": "tree",
    "TreeItem": "tree item", "Group": "grouping", "DataGrid": "table", "DataItem": "table row",
    "Document": "document text", "SplitButton": "push button", "Window": "frame", "Pane": "panel", "Header": "header",
    "HeaderItem": "column header", "Table": "table", "TitleBar": "title bar", "Separator": "separator",
}  # fmt: skip
"""Control types to AT-SPI's names of roles."""
_TOGGLE_STATES = ("not checked", "checked", "indeterminate")


def open_uia(library: Any = None) -> ThreadedFocus:
    """A focus reader. `library` is the module uiautomation; tests give their own."""

    def open_ask() -> Ask:
        found = library or import_module("uiautomation")
        session = found.UIAutomationInitializerInThread()  # COM, for as long as the thread lives
        return lambda target: _focused(found, target, session)

    return ThreadedFocus(open_ask)


def _focused(library: Any, target: Target, _session: Any) -> FocusedControl | None:
    control = library.GetFocusedControl()
    if control is None or (target.pid and control.ProcessId != target.pid):
        return None
    top = control.GetTopLevelControl()
    role = ROLES.get(control.ControlTypeName.removesuffix("Control"), "unknown")
    states = [] if control.IsEnabled else ["disabled"]
    toggle = control.GetPattern(library.PatternId.TogglePattern)
    if toggle is not None and 0 <= toggle.ToggleState < len(_TOGGLE_STATES):
        states.insert(0, _TOGGLE_STATES[toggle.ToggleState])
    value = None if control.IsPassword else control.GetPattern(library.PatternId.ValuePattern)
    return FocusedControl(
        role=PASSWORD if control.IsPassword else role,
        name=control.Name or "",
        states=tuple(states),
        value=(value.Value or "").partition("\n")[0] if value is not None else "",
        extents=_rect(control),
        window=_rect(top) if top is not None else None,
    )


def _rect(control: Any) -> Rect:
    found = control.BoundingRectangle
    return Rect(found.left, found.top, found.right - found.left, found.bottom - found.top)
