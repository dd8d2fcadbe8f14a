"""Which key codes and modifier bits the names of keys mean on this keyboard.

A key is looked for by its symbol in all groups of the keyboard mapping, so that Q is the key that says Q on a French
keyboard too, and on a Russian one as long as a Latin layout is beside it. A layout without that symbol is taken by
place: the code that the key has on a US keyboard (Linux's own codes, input-event-codes.h, plus 8).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from Xlib import XK, X

from assistant.hotkeys.chord import KEYS

_SYMBOLS = {
    "PageUp": ("Prior",),
    "PageDown": ("Next",),
    "Backspace": ("BackSpace",),
    "Enter": ("Return",),
    "Plus": ("equal", "plus"),  # the key that has the plus sign: shifted in the US, plain in Germany
    "Quote": ("apostrophe",),
    "LeftBracket": ("bracketleft",),
    "RightBracket": ("bracketright",),
    "ScrollLock": ("Scroll_Lock",),
    "PrintScreen": ("Print",),
}
"""Symbols of keys whose name is not their symbol."""
_ALSO = {"Plus": ("KP_Add",), "Minus": ("KP_Subtract",), "Enter": ("KP_Enter",)}
"""Further keys of the layer that mean the same."""
_GROUPS = (0, 2)
"""Columns of the mapping: the unshifted symbols of its first two groups."""
_ROWS = {
    2: "1 2 3 4 5 6 7 8 9 0 Minus Plus Backspace Tab Q W E R T Y U I O P LeftBracket RightBracket Enter",
    30: "A S D F G H J K L Semicolon Quote Grave",
    43: "Backslash Z X C V B N M Comma Period Slash",
    59: "F1 F2 F3 F4 F5 F6 F7 F8 F9 F10",
    102: "Home Up PageUp Left Right End Down PageDown Insert Delete",
    183: "F13 F14 F15 F16 F17 F18 F19 F20 F21 F22 F23 F24",
}
_PLACES = {name: first + place + 8 for first, row in _ROWS.items() for place, name in enumerate(row.split(" "))} | {
    "Escape": 9,
    "Space": 65,
    "ScrollLock": 78,
    "F11": 95,
    "F12": 96,
    "PrintScreen": 107,
    "Pause": 127,
    "Menu": 135,
}
"""Key codes of a US keyboard under X11."""
_MODIFIER_SYMBOLS = {
    "Ctrl": ("Control_L", "Control_R"),
    "Alt": ("Alt_L", "Alt_R"),
    "Shift": ("Shift_L", "Shift_R"),
    "Super": ("Super_L", "Super_R", "Meta_L", "Meta_R"),
}
_USUAL = {"Ctrl": X.ControlMask, "Alt": X.Mod1Mask, "Shift": X.ShiftMask, "Super": X.Mod4Mask}


@dataclass(frozen=True, slots=True)
class Keyboard:
    """What a keyboard mapping means."""

    codes: Mapping[str, int]
    """Key name to key code; each name of `chord.KEYS` has one."""
    names: Mapping[int, str]
    """Key code to key name, with the keys that mean the same."""
    modifiers: Mapping[str, int]
    """Modifier name to its bit."""
    modifier_codes: frozenset[int]
    """Key codes that are modifiers or locks."""
    locks: tuple[int, ...]
    """Every combination of the bits of CapsLock and NumLock (and ScrollLock where it has one), with none."""

    def mask(self, modifiers: frozenset[str]) -> int:
        """The bits of `modifiers`."""
        return sum(self.modifiers[name] for name in modifiers)

    def held(self, state: int) -> int:
        """The bits of Ctrl, Alt, Shift and Super that are set in `state`."""
        return state & self.mask(frozenset(self.modifiers))


def keyboard(first: int, mapping: Sequence[Sequence[int]], modifier_mapping: Sequence[Sequence[int]]) -> Keyboard:
    """From X11's tables: symbols of each key code from `first` on, and key codes of each of the eight modifiers."""
    plain: dict[int, int] = {}
    for column in _GROUPS:
        for offset, row in enumerate(mapping):
            if column < len(row) and row[column]:
                plain.setdefault(row[column], first + offset)

    by_symbol = {name: code for name in KEYS for symbol in _symbols(name) if (code := plain.get(symbol))}
    names = {code: name for name, code in by_symbol.items()}
    for name, symbols in _ALSO.items():
        names |= {code: name for symbol in symbols if (code := plain.get(XK.string_to_keysym(symbol)))}
    for name in KEYS:
        names.setdefault(_PLACES[name], name)

    bits = {code: 1 << number for number, row in enumerate(modifier_mapping) for code in row if code}
    modifiers = {
        name: next((bits[code] for code in _codes(plain, symbols) if code in bits), _USUAL[name])
        for name, symbols in _MODIFIER_SYMBOLS.items()
    }
    lock_bits = {X.LockMask, *(bits[code] for code in _codes(plain, ("Num_Lock", "Scroll_Lock")) if code in bits)}
    lock_bits -= set(modifiers.values())
    return Keyboard(
        codes={name: by_symbol.get(name, _PLACES[name]) for name in KEYS},
        names=names,
        modifiers=modifiers,
        modifier_codes=frozenset(bits),
        locks=tuple(
            sum(some) for count in range(len(lock_bits) + 1) for some in combinations(sorted(lock_bits), count)
        ),
    )


def _symbols(name: str) -> list[int]:
    """Least wanted first."""
    texts = _SYMBOLS.get(name) or (name.lower() if len(name) == 1 else name,)
    return [int(XK.string_to_keysym(text) or XK.string_to_keysym(text.lower())) for text in reversed(texts)]


def _codes(plain: Mapping[int, int], symbols: Sequence[str]) -> list[int]:
    return [code for symbol in symbols if (code := plain.get(XK.string_to_keysym(symbol)))]
