"""Names of keys and chords: "Ctrl+Alt+Space"."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.errors import HotkeyError

MODIFIERS = ("Ctrl", "Alt", "Shift", "Super")
"""In the order in which they are written."""

_MODIFIER_NAMES = {
    **{name.lower(): name for name in MODIFIERS},
    **dict.fromkeys(("control", "ctl", "strg"), "Ctrl"),
    **dict.fromkeys(("option", "opt"), "Alt"),
    **dict.fromkeys(("cmd", "command", "meta", "win", "windows"), "Super"),
}
KEYS = (
    *"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    *(f"F{number}" for number in range(1, 25)),
    *"Space Left Right Up Down Home End PageUp PageDown Insert Delete Backspace Tab Enter Escape".split(),
    *"Plus Minus Comma Period Slash Semicolon Quote LeftBracket RightBracket Backslash Grave".split(),
    *"Pause ScrollLock PrintScreen Menu".split(),
)
"""Every key that can be named, as it is called on a US keyboard."""
_PUNCTUATION = (
    "Plus",
    *"Plus Minus Comma Period Slash Semicolon Quote LeftBracket RightBracket Backslash Grave".split(),
)
_OTHER_NAMES = (
    "equal:Plus esc:Escape return:Enter del:Delete ins:Insert pgup:PageUp pgdown:PageDown pgdn:PageDown "
    "print:PrintScreen prtsc:PrintScreen break:Pause"
)
_KEY_NAMES = {
    **{name.lower(): name for name in KEYS},
    **dict(zip("+=-,./;'[]\\`", _PUNCTUATION, strict=True)),
    **dict(pair.split(":") for pair in _OTHER_NAMES.split()),
}
_FREE = frozenset({*(f"F{number}" for number in range(1, 25)), "Pause", "ScrollLock", "PrintScreen", "Menu"})
"""Keys that type nothing, so they may be taken without a modifier."""


@dataclass(frozen=True, slots=True)
class Chord:
    """A key and the modifiers that are held with it. `str()` is the way back to text."""

    modifiers: frozenset[str]
    """Of `MODIFIERS`."""
    key: str
    """Of `KEYS`."""

    def __str__(self) -> str:
        return "+".join([*(name for name in MODIFIERS if name in self.modifiers), self.key])


def parse(text: str) -> Chord:
    """The chord that `text` names, in any order and case. Raises HotkeyError: it is none, or would block typing."""
    *modifiers, key = _parts(text)
    held = [_MODIFIER_NAMES.get(name.lower(), "") for name in modifiers]
    if key.lower() not in _KEY_NAMES or "" in held or len(set(held)) != len(held):
        raise HotkeyError("hotkey-unknown", chord=text)
    chord = Chord(frozenset(held), _KEY_NAMES[key.lower()])
    if chord.modifiers <= {"Shift"} and chord.key not in _FREE:
        raise HotkeyError("hotkey-plain", chord=str(chord))
    return chord


def key_name(text: str) -> str:
    """The canonical name of one key without modifiers. Raises HotkeyError."""
    name: str | None = _KEY_NAMES.get(text.strip().lower())
    if name is None:
        raise HotkeyError("key-unknown", key=text)
    return name


def _parts(text: str) -> list[str]:
    """Split at "+"; one at the very end is the key itself ("Ctrl++")."""
    text = text.strip()
    if text.endswith("+") and (text == "+" or text[:-1].rstrip().endswith("+")):
        head = text[:-1].rstrip()[:-1]
        return [*(part.strip() for part in head.split("+") if head), "+"]
    return [part.strip() for part in text.split("+")]
