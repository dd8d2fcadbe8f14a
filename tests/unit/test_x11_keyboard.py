"""Layouts by hand: the unshifted symbols of the letter rows; X11 lists two columns a group."""

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("X11 is not here", allow_module_level=True)

from Xlib import XK

from assistant.hotkeys.chord import KEYS
from assistant.hotkeys.x11_keyboard import Keyboard, keyboard

US = {10: "1234567890", 24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm"}
FRENCH = {10: "&é\"'(-è_çà", 24: "azertyuiop", 38: "qsdfghjklm", 52: "wxcvbn"}
RUSSIAN = {10: "1234567890", 24: "йцукенгшщз", 38: "фывапролд", 52: "ячсмить"}
NAMED = {9: "Escape", 20: "minus", 21: "equal", 65: "space", 66: "Caps_Lock", 77: "Num_Lock", 86: "KP_Add"}
HELD = {37: "Control_L", 50: "Shift_L", 64: "Alt_L", 133: "Super_L"}
MODIFIERS = [[50, 0], [66, 0], [37, 0], [64, 0], [77, 0], [0, 0], [133, 0], [0, 0]]


def layout(*groups: dict[int, str]) -> Keyboard:
    rows = [[0] * (2 * len(groups)) for _ in range(8, 256)]
    for number, group in enumerate(groups):
        symbols = {first + place: ord(letter) for first, row in group.items() for place, letter in enumerate(row)}
        for code, symbol in symbols.items():
            rows[code - 8][2 * number] = symbol if symbol < 256 else 0x1000000 + symbol
    for code, name in {**NAMED, **HELD}.items():
        rows[code - 8][0] = XK.string_to_keysym(name)
    return keyboard(8, rows, MODIFIERS)


def test_us_keys_have_their_codes() -> None:
    keys = layout(US)
    assert [keys.codes[name] for name in ("D", "Q", "Space", "Plus", "Minus", "Escape", "Left")] == [
        *(40, 24, 65, 21, 20, 9, 113)
    ]
    assert keys.names[40] == "D"
    assert keys.names[86] == "Plus"


def test_french_keys_follow_their_letters_and_digits_their_place() -> None:
    keys = layout(FRENCH)
    assert (keys.codes["Q"], keys.codes["A"], keys.codes["W"]) == (38, 24, 52)
    assert keys.names[38] == "Q"
    assert keys.codes["1"] == 10


def test_russian_alone_goes_by_place() -> None:
    keys = layout(RUSSIAN)
    assert (keys.codes["D"], keys.codes["Q"]) == (40, 24)
    assert keys.names[40] == "D"


def test_russian_beside_french_goes_by_the_latin_letters() -> None:
    keys = layout(RUSSIAN, FRENCH)
    assert (keys.codes["D"], keys.codes["Q"]) == (40, 38)


@pytest.mark.parametrize("groups", [(US,), (FRENCH,), (RUSSIAN,), (RUSSIAN, US), ({},)])
def test_every_key_has_a_code_and_every_code_one_name(groups: tuple[dict[int, str], ...]) -> None:
    keys = layout(*groups)
    assert set(keys.codes) == set(KEYS)
    assert all(8 <= code <= 255 for code in keys.codes.values())
    letters = [keys.codes[name] for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
    assert len(set(letters)) == 26
    assert {keys.names[code] for code in letters} == set("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def test_modifiers_and_locks_come_from_the_keyboard() -> None:
    keys = layout(US)
    assert dict(keys.modifiers) == {"Ctrl": 4, "Alt": 8, "Shift": 1, "Super": 64}
    assert set(keys.locks) == {0, 2, 16, 18}
    assert keys.mask(frozenset({"Ctrl", "Alt"})) == 12
    assert keys.held(0b11111111) == 1 | 4 | 8 | 64
    assert {37, 50, 64, 66, 77, 133} <= keys.modifier_codes
