"""What a speech output is. The speech queue is its only caller, in the session's thread.

To add one: one file here (or in `ui/backends/` where it needs Qt) and one line in a registry.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Voice:
    """How to speak. None means: leave it as the person has set it in their system; nothing is sent then."""

    rate: int | None = None
    """-100 to 100, 0 is the voice's own normal."""
    volume: int | None = None
    """0 to 100."""
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence to be spoken."""

    text: str
    language: str = "en"
    number: int = 0
    """Given by the queue; an output hands it back in `done`."""


class SpeechOutput(Protocol):
    """Speaks one utterance at a time; the queue hands over the next one when `done` was called for the last."""

    name: str
    install_hint: str
    reports_end: bool
    """Calls `done` when the utterance has been heard. Else the queue goes on at once (screen readers queue)."""
    can_stop: bool

    def is_compatible(self) -> bool: ...

    def is_available(self) -> bool: ...

    def open(self, done: Callable[[int], None], failed: Callable[[int, str], None]) -> None:
        """Get ready. `done(number)` and `failed(number, reason)` may be called from any thread. Raises SpeechError."""
        ...

    def say(self, utterance: Utterance, voice: Voice) -> None:
        """Start to speak; returns at once. Interrupts nothing: the queue calls `stop` first where it wants that."""
        ...

    def stop(self) -> None:
        """Silence, within 0.1 s. No `done` follows for what was stopped."""
        ...

    def close(self) -> None:
        """Give everything back. Nothing follows."""
        ...
