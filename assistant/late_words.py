"""Late words never talk over the person. The one place that decides when words are late.

A description can take longer than the person waits: they type, or go to another window. What is still to be said then
would be heard over the echo of their keys and over their screen reader. So, from the first key press after the request,
or once another window is in front:

- the sentence that is being said is said to its end; all that follows is held, and shown in the window;
- a soft sound says, once, that there is more; the key "repeat, or go on" says it. Nothing is lost;
- the first words, which say what was captured, are never held, nor are answers to keys of Regard.

What is no sign of the person having gone on: keys that are held since the request, Regard's own keys (the leader, the
keys of its layer, its hotkeys), modifiers alone, the mouse, and Regard's own windows. Where the sound is off or nobody
tells when a key was used (Wayland), words simply come. What is typed is never looked at, only when.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from assistant.capture.activity.protocol import Activity, ActivityReader

LOOK_SECONDS = 0.1
SURE_SECONDS = 0.03
"""What looks like a key for another program may be a hotkey of ours that we have not heard of yet: look once more."""


class Attention:
    """The rule alone: whether the person has turned to something else since `attend`. Any thread."""

    def __init__(self) -> None:
        self._is_ours = True
        self._since = 0.0
        self._window = 0
        self._suspicions = 0
        self.is_layer_open = False
        """All keys are Regard's then."""

    def attend(self) -> None:
        """The person has just asked Regard for something: the keys that are down now are part of it."""
        self._is_ours = True

    def has_turned(self, activity: Activity, before: float, after: float) -> bool:
        """Whether they turned away, told once. `before`, `after`: monotonic time around the reading of `activity`."""
        if self.is_layer_open or self._is_ours:
            self._is_ours = self.is_layer_open or activity.is_held
            self._since, self._window, self._suspicions = after, activity.window, 0
            return False
        window = activity.window or self._window
        has_typed = before - activity.idle_seconds > self._since and not activity.is_modifier_only
        self._suspicions = self._suspicions + 1 if has_typed or window != (self._window or window) else 0
        if self._suspicions < 2:
            self._window = self._window or window
            return False
        self._since, self._window, self._suspicions = after, window, 0
        return True

    @property
    def is_suspicious(self) -> bool:
        """Whether the next look should come soon."""
        return self._suspicions > 0


class LateWords:
    """Looks at the person's hands in a thread of its own, while there is something to say.

    Args:
        open_activity: Makes the reader, in that thread; None where nobody tells.
        call_soon: Runs a function in the session's thread.
        on_turned: Called there when the person turned to something else.
    """

    def __init__(
        self,
        open_activity: Callable[[], ActivityReader | None],
        call_soon: Callable[[Callable[[], None]], None],
        on_turned: Callable[[], None],
    ) -> None:
        self._open_activity = open_activity
        self._call_soon = call_soon
        self._on_turned = on_turned
        self._attention = Attention()
        self._end = threading.Event()
        self._end.set()

    def start(self) -> None:
        """Begin to look; does nothing where that has begun."""
        if self._end.is_set():
            self._end = threading.Event()
            self._attention.attend()
            threading.Thread(target=self._look, args=(self._end,), name="late words", daemon=True).start()

    def stop(self) -> None:
        """Look no more."""
        self._end.set()

    def attend(self, *, is_layer_open: bool = False) -> None:
        """A key of Regard was pressed; the layer is open, or not."""
        self._attention.is_layer_open = is_layer_open
        self._attention.attend()

    def _look(self, end: threading.Event) -> None:
        reader = self._open_activity()
        if reader is None:
            return
        try:
            while not end.wait(SURE_SECONDS if self._attention.is_suspicious else LOOK_SECONDS):
                before = time.monotonic()
                activity = reader.read()
                if activity is None:
                    return
                if self._attention.has_turned(activity, before, time.monotonic()):
                    self._call_soon(lambda: None if end.is_set() else self._on_turned())
        finally:
            reader.close()
