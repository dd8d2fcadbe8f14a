"""What a hotkey listener is, what it listens for, and what it tells.

A leader chord opens the layer; one more key, without a modifier, chooses the action. What is told, in this order:

    LeaderPressed                         silence, at once
    LayerOpened                           a tone; keys go to nobody else now
    ActionChosen | UnknownKey | LayerClosed      exactly one; the last: no key came in time

or LeaderPressed and HotkeyProblem where the layer cannot open. The leader pressed in an open layer, and Escape, choose
`Action.STOP`. A direct chord, and Escape while something is spoken, are an ActionChosen alone.

While the explorer has its keys (`take_explorer_keys`), each of them is an ExplorerKey; the leader and the chords work
as ever. KeysGivenBack comes where the listener gave them back by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from assistant.actions import Action, layer
from assistant.errors import AssistantError, HotkeyError
from assistant.hotkeys.chord import KEYS, Chord, key_name, parse
from assistant.settings import HotkeySettings


@dataclass(frozen=True, slots=True)
class Bindings:
    """What to listen for."""

    leader: Chord
    keys: dict[str, Action]
    """Key of the layer (a name of `chord.KEYS`) to action."""
    chords: dict[Chord, Action]
    timeout_seconds: float = 3.0


@dataclass(frozen=True, slots=True)
class LeaderPressed:
    """The person pressed the leader: whatever is spoken stops."""


@dataclass(frozen=True, slots=True)
class LayerOpened:
    """The next key chooses."""


@dataclass(frozen=True, slots=True)
class ActionChosen:
    """What the person wants."""

    action: Action


@dataclass(frozen=True, slots=True)
class UnknownKey:
    """The key means nothing in the layer; it is closed."""


@dataclass(frozen=True, slots=True)
class LayerClosed:
    """No key came in time."""


@dataclass(frozen=True, slots=True)
class HotkeyProblem:
    """Something that the person has to be told."""

    error: AssistantError


@dataclass(frozen=True, slots=True)
class ExplorerKey:
    """One of `EXPLORER_KEYS` was pressed; "Shift+" stands before its name where Shift was held."""

    key: str


@dataclass(frozen=True, slots=True)
class KeysGivenBack:
    """The explorer's keys go to other programs again.

    `reason`: "idle" (none was pressed for EXPLORER_SECONDS), "window" (another window came to the front) or "taken"
    (another program has Escape, without which nobody could leave).
    """

    reason: str


HotkeyEvent = (
    LeaderPressed | LayerOpened | ActionChosen | UnknownKey | LayerClosed | HotkeyProblem | ExplorerKey | KeysGivenBack
)
Post = Callable[[HotkeyEvent], None]

EXPLORER_SECONDS = 180.0
EXPLORER_KEYS = frozenset(KEYS) - {
    *(f"F{number}" for number in range(1, 25) if number not in (1, 2, 5)),
    *("Insert", "Menu", "Pause", "ScrollLock", "PrintScreen"),
}
"""Taken while a person explores, with Shift and without: all that types or moves, so that a wrong key changes nothing
in the program in front. Left alone: chords with Ctrl, Alt or Super, the keys of screen readers, other function keys."""


class HotkeyListener(Protocol):
    """Listens in a thread of its own. To add one: one file here and one line in the registry."""

    name: str
    install_hint: str
    """Key of the message that says what a person can do to make it available."""

    def is_compatible(self) -> bool:
        """Whether it is made for this platform and session."""
        ...

    def is_available(self) -> bool:
        """Whether it can listen here."""
        ...

    def start(self, bindings: Bindings, post: Post) -> Sequence[HotkeyError]:
        """Take the chords and start to listen; some milliseconds. `post` is called from the listener's thread.

        Returns an error for each chord that could not be taken; the others work. Raises HotkeyError where none can.
        """
        ...

    def grab_escape(self, on: bool) -> None:
        """Take plain Escape from all programs, or give it back. Any thread; returns at once.

        On while Regard speaks or works, so that Escape silences it from anywhere.
        """
        ...

    def take_explorer_keys(self, on: bool) -> bool:
        """Take the keys of the explorer from all programs, or give them back. Any thread; returns at once.

        False where that cannot be done here. They are given back without being asked after EXPLORER_SECONDS without a
        key, when another window comes to the front, and when the listener stops.
        """
        ...

    def stop(self) -> None:
        """Give all keys back and end the thread. `start` may follow again."""
        ...


def bindings_of(settings: HotkeySettings) -> Bindings:
    """The settings, checked. Raises HotkeyError (a chord or key that is none) or UsageError (an unknown action)."""
    leader = parse(settings.leader)
    chords: dict[Chord, Action] = {}
    for text, action in settings.chords.items():
        chord = parse(text)
        if chord == leader or chord in chords:
            raise HotkeyError("hotkey-twice", chord=str(chord))
        chords[chord] = layer({"Space": action})["Space"] if action else Action.STOP
    keys = {key_name(key): action for key, action in layer(settings.keys).items()}
    return Bindings(leader, keys, chords, settings.timeout_seconds)
