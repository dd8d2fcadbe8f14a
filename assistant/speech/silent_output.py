"""The last output: says nothing, so that the window and the log go on where nothing can be heard."""

from __future__ import annotations

from collections.abc import Callable

from assistant.speech.protocol import Utterance, Voice


class SilentOutput:
    """Done with every utterance at once. Why it was needed is the queue's `problem`."""

    name = "silent"
    install_hint = "speech-install-silent"
    reports_end = False
    can_stop = True

    def is_compatible(self) -> bool:
        return True

    def is_available(self) -> bool:
        return True

    def open(self, done: Callable[[int], None], failed: Callable[[int, str], None]) -> None:
        """Nothing to get ready."""

    def say(self, utterance: Utterance, voice: Voice) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """Nothing to stop."""

    def close(self) -> None:
        """Nothing to give back."""
