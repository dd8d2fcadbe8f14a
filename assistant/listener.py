"""What the session tells a window or a command line."""

from __future__ import annotations

from collections.abc import Callable

from assistant.actions import Action
from assistant.history import Entry


class Listener:
    """What a window (or the command line) is told, in the session's thread. Override what is of interest."""

    def state_changed(self, state: str) -> None:
        """`state` is "idle", "waiting", "capturing", "loading" or "describing"."""

    def busy_changed(self, busy: bool) -> None:
        """Something is worked on or spoken, so Escape has something to stop."""

    def camera_changed(self, name: str) -> None:
        """A camera was switched on (its name) or off (""): whoever may be seen by it must be able to know."""

    def entry_added(self, entry: Entry) -> None: ...

    def sentence_added(self, entry: Entry, sentence: str) -> None: ...

    def entry_ended(self, entry: Entry) -> None: ...

    def input_wanted(self, action: Action, answer: Callable[[str | None], None]) -> None:
        """The picture is taken; ask the person for the thing or the question. None: they changed their mind."""

    def explorer_opened(self) -> None:
        """The session's `exploring` has something to explore: show it, and give it the keys."""

    def explorer_moved(self) -> None:
        """The person is at another thing of it, or there are more things now."""

    def explorer_closed(self) -> None:
        """Give the keys back."""

    def message(self, text: str, is_error: bool) -> None:
        """A status, a warning or an error; it is being spoken already."""

    def copy_wanted(self, text: str) -> None: ...

    def show_wanted(self) -> None: ...

    def quit_wanted(self) -> None: ...
