"""The layer: what the leader and the key after it mean. No window system, no thread, no clock of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assistant.actions import Action
from assistant.errors import HotkeyError
from assistant.hotkeys.protocol import (
    ActionChosen,
    HotkeyProblem,
    LayerClosed,
    LayerOpened,
    LeaderPressed,
    Post,
    UnknownKey,
)


class Layer:
    """Open or closed. Times are seconds of any clock that does not go back."""

    def __init__(self, keys: Mapping[str, Action], timeout_seconds: float, post: Post) -> None:
        self._keys = {"Escape": Action.STOP, **keys}
        self._timeout = timeout_seconds
        self._post = post
        self.closes_at: float | None = None
        """When it closes by itself; None while it is closed."""

    @property
    def is_open(self) -> bool:
        return self.closes_at is not None

    def leader(self, now: float, take_keyboard: Callable[[], HotkeyError | None]) -> None:
        """The leader was pressed. `take_keyboard` makes the next key ours, or says why it cannot."""
        if self.is_open:
            self.closes_at = None
            self._post(ActionChosen(Action.STOP))
            return
        self._post(LeaderPressed())
        problem = take_keyboard()
        if problem is not None:
            self._post(HotkeyProblem(problem))
            return
        self.closes_at = now + self._timeout
        self._post(LayerOpened())

    def key(self, name: str | None) -> None:
        """A key was pressed in the open layer; None: one without a name."""
        self.closes_at = None
        action = self._keys.get(name) if name else None
        self._post(UnknownKey() if action is None else ActionChosen(action))

    def expire(self, now: float) -> None:
        """Close where it is time to."""
        if self.closes_at is not None and now >= self.closes_at:
            self.close()

    def close(self) -> None:
        """Close without a key."""
        if self.is_open:
            self.closes_at = None
            self._post(LayerClosed())
