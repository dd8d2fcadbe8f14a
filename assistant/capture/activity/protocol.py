"""What can be known of the person's hands without listening to what they type."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Activity:
    """The keyboard and the front window at one moment."""

    idle_seconds: float
    """Since a key last went down (or up, where the system counts both)."""
    is_held: bool = False
    """A key is down, a modifier or another."""
    is_modifier_only: bool = False
    """What is down are modifiers: perhaps the first half of a hotkey."""
    window: int = 0
    """The number of the window in front; 0 where it is not known, or one of this program's own."""


class ActivityReader(Protocol):
    """Asks the system. One thread makes, uses and closes it. Its constructor raises OSError where nobody tells."""

    def read(self) -> Activity | None:
        """The state now, in about a millisecond; None where the system does not answer any more."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...
