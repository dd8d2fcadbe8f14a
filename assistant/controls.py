"""What the keys that take no picture do: moving through what was said, verbosity, rate, status, help."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.actions import Action, layer
from assistant.i18n import Messages, messages
from assistant.speech.queue import SpeechQueue
from assistant.tasks import Verbosity

if TYPE_CHECKING:
    from assistant.session import Session

RATE_STEP = 10


class Controls:
    """One method an action. Answers are said at once, also while muted; the sentence that they cut is said again."""

    def __init__(self, session: Session, speech: SpeechQueue) -> None:
        self._session = session
        self._speech = speech
        self._actions: dict[Action, Callable[[], object]] = {
            Action.VERBOSITY: self._next_verbosity,
            Action.REPEAT: self._repeat,
            Action.NEXT: self._next_sentence,
            Action.PREVIOUS: self._previous_sentence,
            Action.MORE: self._more,
            Action.COPY: self._copy,
            Action.STATUS: self._status,
            Action.MUTE: self._mute,
            Action.HELP: self._help,
            Action.FASTER: lambda: self._change_rate(RATE_STEP),
            Action.SLOWER: lambda: self._change_rate(-RATE_STEP),
        }

    def do(self, action: Action) -> None:
        """Do one of the actions above. Session's thread."""
        self._actions[action]()

    def _next_verbosity(self) -> None:
        levels = list(Verbosity)
        level = levels[(levels.index(self._session.settings.verbosity) + 1) % len(levels)]
        self._session.change_setting("verbosity", level)
        self._answer("session-verbosity", level=level.value)

    def _repeat(self) -> None:
        """Go on where the reading was cut off; else say all of it again."""
        if not self._speech.sentences:
            self._answer("session-nothing-yet")
        elif self._speech.has_more:
            self._speech.resume()
        else:
            self._speech.repeat()

    def _next_sentence(self) -> None:
        if not self._speech.next_sentence():
            self._answer("session-last-sentence" if self._speech.sentences else "session-nothing-yet")

    def _previous_sentence(self) -> None:
        if not self._speech.sentences:
            self._answer("session-nothing-yet")
        self._speech.previous_sentence()

    def _more(self) -> None:
        entry, narrator = self._session.current, self._session.narrator
        if entry is None or narrator is None:
            self._answer("session-nothing-yet")
            return
        if self._speech.has_more:
            self._speech.resume()  # what the leader cut comes first
        else:
            self._speech.stop()  # ends the pause that the leader began
            self._speech.release()
        for sentence in narrator.more():
            self._session.add(entry, sentence)

    def _copy(self) -> None:
        entry = self._session.current
        if entry is None or not entry.sentences:
            self._answer("session-nothing-yet")
            return
        self._session.tell("copy_wanted", "\n".join(entry.sentences))
        self._answer("session-copied")

    def _status(self) -> None:
        entry, state = self._session.current, self._session.state
        if self._session.is_holding:
            self._answer("session-status-holding", leader=self._session.settings.hotkeys.leader)
            return
        if entry is None or state == "idle":
            self._answer("session-status-idle", leader=self._session.settings.hotkeys.leader)
            return
        key = "describing-untitled" if state == "describing" and not entry.title else state
        self._answer(f"session-status-{key}", title=entry.title, seconds=round(time.time() - entry.time))

    def _mute(self) -> None:
        self._session.muted = not self._session.muted
        self._session.apply_settings()
        self._answer("session-muted" if self._session.muted else "session-unmuted")

    def _help(self) -> None:
        """All keys, as a list that can be moved through like a description."""
        self._speech.stop()
        self._speech.new_description()
        text, language = self._messages.text, self._session.settings.language
        hotkeys = self._session.settings.hotkeys
        self._speech.say(text("session-help", leader=hotkeys.leader), language)
        for key, action in layer(hotkeys.keys).items():
            name = text(f"key-{key}") if self._messages.has(f"key-{key}") else key
            self._speech.say(text("session-help-key", key=name, action=text(f"action-{action}")), language)

    def _change_rate(self, step: int) -> None:
        rate = max(-100, min(100, (self._session.settings.speech.rate or 0) + step))
        self._session.change_setting("speech.rate", rate)
        self._answer("session-rate", rate=rate)

    @property
    def _messages(self) -> Messages:
        return messages(self._session.settings.language)

    def _answer(self, key: str, /, **params: str | float) -> None:
        text = self._messages.text(key, **params)
        self._speech.aside(text, self._session.settings.language)
        self._session.tell("message", text, False)
