"""AT-SPI's numbers in words. From atspi-constants.h (`AtspiRole`, `AtspiStateType`) of at-spi2-core 2.46."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum


class State(IntEnum):
    """The bits of a state set that are used here."""

    ACTIVE = 1
    BUSY = 3
    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    EXPANDABLE = 9
    EXPANDED = 10
    FOCUSED = 12
    MULTI_LINE = 17
    PRESSED = 20
    SELECTED = 23
    SENSITIVE = 24
    SHOWING = 25
    INDETERMINATE = 32
    REQUIRED = 33
    INVALID_ENTRY = 36
    CHECKABLE = 41
    READ_ONLY = 43


PASSWORD = "password text"  # noqa: S105 - the name of a role
TEXTS = frozenset({"text", "entry", "terminal", "paragraph", "autocomplete", "editbar", "combo box", "spin button"})
"""Roles whose text is their value; for the others it repeats their name."""
HOLDERS = frozenset({"combo box", "list", "list box", "tree", "tree table", "table", "page tab list", "menu"})
"""Roles whose value is the entry that is chosen in them."""
PARTS = frozenset({"invalid", "unknown", "filler", "panel", "viewport", "scroll pane", "layered pane"})
"""Roles of what only holds a control together; Qt calls the viewport inside a focused text field focused too."""
_CHECKED = frozenset({"check box", "check menu item", "radio button", "radio menu item"})

_ROLES = (
    "invalid|accelerator label|alert|animation|arrow|calendar|canvas|check box|check menu item|color chooser|"
    "column header|combo box|date editor|desktop icon|desktop frame|dial|dialog|directory pane|drawing area|"
    "file chooser|filler|focus traversable|font chooser|frame|glass pane|html container|icon|image|internal frame|"
    "label|layered pane|list|list item|menu|menu bar|menu item|option pane|page tab|page tab list|panel|"
    "password text|popup menu|progress bar|push button|radio button|radio menu item|root pane|row header|scroll bar|"
    "scroll pane|separator|slider|spin button|split pane|status bar|table|table cell|table column header|"
    "table row header|tearoff menu item|terminal|text|toggle button|tool bar|tool tip|tree|tree table|unknown|"
    "viewport|window|extended|header|footer|paragraph|ruler|application|autocomplete|editbar|embedded|entry|chart|"
    "caption|document frame|heading|page|section|redundant object|form|link|input method window|table row|tree item|"
    "document spreadsheet|document presentation|document text|document web|document email|comment|list box|grouping|"
    "image map|notification|info bar|level bar|title bar|block quote|audio|video|definition|article|landmark|log|"
    "marquee|math|rating|timer|static|math fraction|math root|subscript|superscript|description list|"
    "description term|description value|footnote|content deletion|content insertion|mark|suggestion|"
    "push button menu|switch"
).split("|")


def role_name(number: int) -> str:
    """The name of a role; "unknown" for a number that is not known here."""
    return _ROLES[number] if 0 <= number < len(_ROLES) else "unknown"


def state_bits(words: Sequence[int] | None) -> int:
    """The state set (two 32-bit words, the lower first) as one number; 0 for no answer."""
    return sum(word << (32 * place) for place, word in enumerate(words or ()))


def has(bits: int, *states: State) -> bool:
    """Whether all of `states` are set in `bits`."""
    return all(bits >> state & 1 for state in states)


def spoken_states(role: str, bits: int) -> tuple[str, ...]:
    """What a person is told of a state set; see `protocol.STATES`."""
    checkable = role in _CHECKED or has(bits, State.CHECKABLE)
    toggles = role == "toggle button"
    told = {
        "checked": checkable and has(bits, State.CHECKED) and not has(bits, State.INDETERMINATE),
        "not checked": checkable and not has(bits, State.CHECKED) and not has(bits, State.INDETERMINATE),
        "indeterminate": has(bits, State.INDETERMINATE),
        "pressed": toggles and (has(bits, State.PRESSED) or has(bits, State.CHECKED)),
        "not pressed": toggles and not (has(bits, State.PRESSED) or has(bits, State.CHECKED)),
        "selected": has(bits, State.SELECTED),
        "expanded": has(bits, State.EXPANDABLE, State.EXPANDED),
        "collapsed": has(bits, State.EXPANDABLE) and not has(bits, State.EXPANDED),
        "disabled": not has(bits, State.ENABLED) and not has(bits, State.SENSITIVE),
        "read-only": has(bits, State.READ_ONLY) and role not in {"label", "static", "table cell", "list item"},
        "required": has(bits, State.REQUIRED),
        "invalid": has(bits, State.INVALID_ENTRY),
        "busy": has(bits, State.BUSY),
    }
    if toggles:  # checked is how some programs say pressed
        told["checked"] = told["not checked"] = False
    return tuple(name for name, is_told in told.items() if is_told)
