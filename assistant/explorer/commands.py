"""What a person can do in the explorer, and with which keys. Pure."""

from __future__ import annotations

from enum import StrEnum


class Command(StrEnum):
    """A command; its value is also the word for it where commands are typed (`regard explore`)."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    REPEAT = "repeat"
    COUNT = "count"
    LOOK = "look"
    RENEW = "renew"
    HELP = "help"
    LEAVE = "leave"


KEYS = {
    "Left": Command.LEFT,
    "Right": Command.RIGHT,
    "Up": Command.UP,
    "Down": Command.DOWN,
    "Tab": Command.NEXT,
    "Shift+Tab": Command.PREVIOUS,
    "Home": Command.FIRST,
    "End": Command.LAST,
    "Space": Command.REPEAT,
    "Enter": Command.LOOK,
    "F1": Command.HELP,
    "F2": Command.COUNT,
    "F5": Command.RENEW,
    "Escape": Command.LEAVE,
}
"""Keys as in `hotkeys.chord.KEYS`. Letters and digits besides are themselves: they jump by name and by number."""


def meaning(key: str) -> Command | str | None:
    """What `key` means: a command, the letter or digit that it is, or nothing. "Shift+" may stand before its name."""
    if key in KEYS:
        return KEYS[key]
    name = key.removeprefix("Shift+")
    return name if len(name) == 1 and name.isalnum() else KEYS.get(name)
