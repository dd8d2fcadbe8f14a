"""What a key, a button, `regard trigger` or a voice can ask the running app to do, and the keys of the layer."""

from __future__ import annotations

from enum import StrEnum


class Action(StrEnum):
    """An action; its value is the word for `regard trigger` and for the settings."""

    WINDOW = "window"
    SCREEN = "screen"
    FOCUS = "focus"
    CAMERA = "camera"
    CLIPBOARD = "clipboard"
    READ = "read"
    LOCATE = "locate"
    PICTURES = "pictures"
    FIND = "find"
    ASK = "ask"
    IDENTIFY = "identify"
    IDENTIFY_CAMERA = "identify-camera"
    COMPARE = "compare"
    EXPLORE = "explore"
    VERBOSITY = "verbosity"
    REPEAT = "repeat"
    NEXT = "next"
    PREVIOUS = "previous"
    MORE = "more"
    COPY = "copy"
    STATUS = "status"
    MUTE = "mute"
    HELP = "help"
    FASTER = "faster"
    SLOWER = "slower"
    STOP = "stop"
    SHOW = "show"
    QUIT = "quit"


LAYER: dict[str, Action] = {
    "D": Action.WINDOW,
    "S": Action.SCREEN,
    "O": Action.FOCUS,
    "C": Action.CAMERA,
    "P": Action.CLIPBOARD,
    "R": Action.READ,
    "L": Action.LOCATE,
    "G": Action.PICTURES,
    "F": Action.FIND,
    "Q": Action.ASK,
    "U": Action.IDENTIFY,
    "J": Action.IDENTIFY_CAMERA,
    "N": Action.COMPARE,
    "X": Action.EXPLORE,
    "V": Action.VERBOSITY,
    "Space": Action.REPEAT,
    "Right": Action.NEXT,
    "Left": Action.PREVIOUS,
    "Up": Action.MORE,
    "K": Action.COPY,
    "I": Action.STATUS,
    "M": Action.MUTE,
    "H": Action.HELP,
    "Plus": Action.FASTER,
    "Minus": Action.SLOWER,
    "Escape": Action.STOP,
}
"""Key of the layer to action. Keys are named as on a US keyboard and mean the place of the key, not its letter."""


def layer(changes: dict[str, str]) -> dict[str, Action]:
    """The layer with the person's `changes` (key to action name; "" takes a key out). Raises UsageError."""
    from assistant.errors import UsageError

    keys = dict(LAYER)
    for key, action in changes.items():
        name = key.strip().capitalize()
        if action == "":
            keys.pop(name, None)
        elif action in list(Action):
            keys[name] = Action(action)
        else:
            raise UsageError("action-unknown", action=action, actions=", ".join(Action))
    return keys
