"""The explorer of the running app: what a session does with its keys. In the session's thread.

It explores the newest picture that was described, and keeps it (the frame too, in memory only) until a newer one is
asked for, so that keys never lead into a picture that the person has not heard of. Looking closer is a request of its
own, with an entry of its own in the history; after it, the same picture is explored on.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from assistant import events
from assistant.engine import Engine
from assistant.explorer.closer import part, request_for, request_for_rest
from assistant.explorer.commands import Command, meaning
from assistant.explorer.explorer import Answer, Explorer
from assistant.explorer.moving import Direction
from assistant.explorer.things import Thing
from assistant.frames import Frame
from assistant.history import Entry
from assistant.i18n import messages
from assistant.scene import Scene
from assistant.speech.earcons import EarconPlayer
from assistant.speech.queue import SpeechQueue
from assistant.speech.tones import Tone
from assistant.tasks import Request

if TYPE_CHECKING:
    from assistant.session import Session

OLD_SECONDS = 60.0
"""The age of a picture that is told."""
SIDES = {Direction.LEFT: 0.0, Direction.RIGHT: 1.0}
"""Where the sound of an edge comes from; of the others, the middle."""


class Exploring:
    """See the module. `explorer` is what is explored; None while nothing is."""

    def __init__(self, session: Session, engine: Engine, speech: SpeechQueue, earcons: EarconPlayer) -> None:
        self._session = session
        self._engine = engine
        self._speech = speech
        self._earcons = earcons
        self.explorer: Explorer | None = None
        self.frame: Frame | None = None
        """Of the picture that is explored."""
        self._entry: Entry | None = None
        self._looks: set[int] = set()
        """The numbers of the entries of the history that are a closer look."""
        self._rest: Request | None = None
        """What a brief description left out is being looked for."""
        self._is_outdated = False
        self.has_keys = False
        """Whether the keys of other programs were taken for it; set by whoever took them, on `explorer_opened`."""

    @property
    def is_open(self) -> bool:
        """Whether the person explores."""
        return self.explorer is not None

    def open(self) -> None:
        """Explore the newest picture; where there is none, or nothing in it, say so."""
        newest = self._newest()
        if newest is None:
            self.leave("")
            self._say(self._text("explorer-no-picture", leader=self._session.settings.hotkeys.leader))
            return
        explorer = Explorer(newest.scene, newest.request.language, newest.title) if newest.scene else None
        if explorer is None or not explorer.things:
            self.leave("")
            self._say(explorer.nothing() if explorer else self._text("explorer-nothing-yet"))
            return
        if newest is not self._entry:
            self._entry, self.frame = newest, newest.frame
        self.explorer, self._is_outdated = explorer, False
        self._speech.stop()
        self._speech.hold()  # what is still found out waits until the person has explored
        self._session.tell("explorer_opened")
        minutes = int((time.time() - newest.time) / OLD_SECONDS)
        age = self._text("explorer-minutes-old", count=minutes) if minutes else ""
        self._say(f"{explorer.opening('F1')} {age}")
        if newest.state != "running" and newest.scene and "text" not in newest.scene.looked_for and self.frame:
            self._rest = request_for_rest(newest.request)
            self._engine.submit(self._rest, frame=self.frame)

    def leave(self, words: str = "explorer-left") -> None:
        """Close it; `words` is the message that says so, empty for silence."""
        if self.explorer is None:
            return
        self.explorer, self.has_keys = None, False
        self._drop_look()
        self._session.tell("explorer_closed")
        if words:
            self._say(self._text(words))

    def began(self, entry: Entry) -> None:
        """The session began a request: unless it is a closer look, a newer picture is on its way."""
        self._rest = None
        if entry.number not in self._looks:
            self._is_outdated = self.is_open
            if not self.is_open:
                self._entry = self.frame = None

    def handle(self, event: events.Event) -> None:
        """An event of the engine, after the session took it: the picture that is explored may be known better now."""
        if not isinstance(event, events.Finished):
            return
        rest = self._rest.id if self._rest else 0
        if event.request_id == rest:
            self._rest = None
            if self._entry is not None:
                self._entry.scene = event.scene
        if self._entry is None or (event.request_id not in (self._entry.number, rest)):
            return
        if self.explorer is None or self._entry.scene is None:
            return
        had_begun = self.explorer.current is not None
        self.explorer = self.explorer.grown(self._entry.scene)
        self._session.tell("explorer_moved")
        if not had_begun:
            self._say(self.explorer.opening("F1"))

    def press(self, key: str) -> None:
        """A key of `commands.KEYS`, a letter or a digit; of any other, a tone says that it means nothing here."""
        means = meaning(key)
        if means is None or self.explorer is None:
            self._earcons.play("unknown")
        elif isinstance(means, Command):
            self.do(means)
        else:
            self._drop_look()
            self._tell(self.explorer.type(means, time.monotonic()))

    def do(self, command: Command) -> None:
        """Do `command`."""
        if self.explorer is None:
            return
        if command is Command.LEAVE:
            self.leave()
        elif command is Command.RENEW:
            self._renew()
        elif command is Command.LOOK and self.explorer.current:
            self._look(self.explorer.current)
        else:
            self._drop_look()
            self._tell(self.explorer.do(command))

    def go_to(self, number: int) -> None:
        """The person chose a thing where they can read it themselves (the list): only its place is sounded."""
        if self.explorer is not None:
            answer = self.explorer.go_to(number)
            self._sound(answer)
            self._session.tell("explorer_moved")

    # Inside

    def _tell(self, answer: Answer) -> None:
        self._sound(answer)
        self._session.tell("explorer_moved")
        outdated = self._text("explorer-outdated") if self._is_outdated else ""
        self._is_outdated = False
        self._say(f"{answer.text} {outdated}")

    def _sound(self, answer: Answer) -> None:
        if self.explorer is None or not self._session.settings.explorer.sound:
            return
        if answer.thing is not None:
            x, y = answer.thing.box.centre
            self._earcons.sound(Tone(x / self.explorer.scene.width, y / self.explorer.scene.height))
        elif answer.edge is not None:
            self._earcons.sound(Tone(SIDES.get(answer.edge, 0.5), 0.5, is_edge=True))

    def _renew(self) -> None:
        newest = self._newest()
        if newest is self._entry and self.explorer is not None and newest and newest.scene is self.explorer.scene:
            self._say(self._text("explorer-newest"))
        else:
            self.open()

    def _look(self, thing: Thing) -> None:
        """Describe a part again, from the frame in memory."""
        if self.explorer is None or self.frame is None or self._entry is None:
            self._say(self._text("explorer-no-frame"))
            return
        frame = part(self.frame, thing)
        request = request_for(thing, self._entry.request)
        self._looks.add(request.id)
        self._session.begin(request, frame=frame)
        self._speech.say(self.explorer.closer(thing), request.language, keep=False)

    def _drop_look(self) -> None:
        """A key after Enter: the closer look is not wanted any more."""
        current = self._session.current
        if current is not None and current.number in self._looks and current.state == "running":
            self._session.stop()

    def _newest(self) -> Entry | None:
        """The newest entry with a picture, closer looks left out."""
        entries = (entry for entry in reversed(self._session.history) if entry.number not in self._looks)
        return next((entry for entry in entries if entry.state == "running" or _is_explorable(entry.scene)), None)

    def _say(self, text: str) -> None:
        self._session.answer(" ".join(text.split()))

    def _text(self, key: str, /, **params: str | float) -> str:
        return messages(self._session.settings.language).text(key, **params)


def _is_explorable(scene: Scene | None) -> bool:
    """Whether things or text were looked for, or it is known why not."""
    return scene is not None and bool(scene.blank or {"objects", "text"} & scene.looked_for)
