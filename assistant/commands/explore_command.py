"""`regard explore`: the explorer in the terminal. Keys where there is a terminal, else one command a line."""

from __future__ import annotations

import argparse
import contextlib
import threading
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from assistant import events
from assistant.cli import print_error
from assistant.commands import terminal_keys
from assistant.commands.picture import current_settings, model_folder, open_speech, source_of
from assistant.engine import Engine, EngineOptions
from assistant.errors import DescriberError
from assistant.explorer.closer import part, request_for
from assistant.explorer.commands import Command, meaning
from assistant.explorer.explorer import Answer, Explorer
from assistant.explorer.mode import SIDES
from assistant.explorer.moving import Direction
from assistant.explorer.things import Thing
from assistant.frames import Frame
from assistant.i18n import messages
from assistant.loop import Loop
from assistant.narration.narrator import Narrator
from assistant.report import dumped
from assistant.settings import Settings
from assistant.sources import delay
from assistant.speech.earcons import EarconPlayer, Earcons, SilentEarcons
from assistant.speech.tones import Tone
from assistant.tasks import Request, Verbosity


def run(arguments: argparse.Namespace) -> int:
    """Describe one picture, then follow keys or words until Escape, "leave" or their end. Raises AssistantError."""
    arguments = argparse.Namespace(**{**vars(arguments), "command": "describe"})
    current = current_settings(arguments)
    loop = Loop()
    terminal = _Terminal(arguments, current, loop)
    try:
        return terminal.run(loop)
    finally:
        terminal.close()


class _Terminal:
    """One run of the command. All of it happens in the loop's thread, but the reading of keys."""

    def __init__(self, arguments: argparse.Namespace, current: Settings, loop: Loop) -> None:
        self._as_json: bool = arguments.json
        self._language = current.language
        self._text = messages(current.language).text
        self._has_keys = terminal_keys.is_terminal()
        self._request = Request(
            source=source_of(arguments, current),
            language=current.language,
            verbosity=current.verbosity,
            describer=current.describer.name,
            delay_seconds=delay(arguments.delay),
        )
        has_sound = arguments.speak and current.explorer.sound and current.speech.output != "silent"
        self._earcons: EarconPlayer = Earcons(current.speech.earcon_volume) if has_sound else SilentEarcons()
        self._speech = open_speech(arguments, current, loop)
        model = model_folder(arguments, current)
        options = EngineOptions(in_process=arguments.in_process, model=model, precision=current.describer.precision)
        self._engine = Engine(lambda event: loop.call_soon(lambda: self._handle(event)), options)
        self._narrator: Narrator | None = None
        self._asked = self._request
        self._frame: Frame | None = None
        self._end: events.Event | None = None
        self._explorer: Explorer | None = None
        self._is_left = False

    def run(self, loop: Loop) -> int:
        self._engine.start(warm=True)
        # Everything is looked for: a brief description reads the first lines only.
        self._asked = replace(self._request, verbosity=Verbosity.DETAILED)
        self._engine.submit(self._asked)
        loop.run_until(lambda: self._end is not None)
        if isinstance(self._end, events.Failed):
            print_error(self._end.error, self._language)
            return 1
        if not isinstance(self._end, events.Finished) or self._frame is None:
            raise DescriberError("no-end")
        explorer = self._explorer = Explorer(self._end.scene, self._language, self._frame.title)
        self._tell("open", explorer.opening("question" if self._has_keys else "help"))
        if explorer.things:
            with terminal_keys.raw() if self._has_keys else contextlib.nullcontext():
                for word in self._words(loop):
                    self._follow(word, explorer)
                    if not self._has_keys:
                        loop.run_until(lambda: self._end is not None)
                    if self._is_left:
                        break
        if self._speech:
            loop.run_until(lambda: not (self._speech and self._speech.is_speaking))
        return 0

    def close(self) -> None:
        if self._speech:
            self._speech.close()
        self._engine.close()
        self._earcons.close()

    def _words(self, loop: Loop) -> Iterator[str]:
        """Keys or words, read in a thread of their own, so that speech and closer looks go on meanwhile."""
        waiting: deque[str | None] = deque()

        def read() -> None:
            for word in terminal_keys.keys() if self._has_keys else terminal_keys.lines():
                loop.call_soon(lambda word=word: waiting.append(word))  # type: ignore[misc]
            loop.call_soon(lambda: waiting.append(None))

        threading.Thread(target=read, name="keys", daemon=True).start()
        while True:
            loop.run_until(lambda: bool(waiting))
            word = waiting.popleft()
            if word is None:
                return
            yield word

    def _follow(self, word: str, explorer: Explorer) -> None:
        command = meaning(word) if self._has_keys else _command(word)
        if self._end is None:
            self._engine.cancel()  # of a closer look; what it still sends is of an older request
            self._end, self._narrator = events.Cancelled(self._asked.id, ""), None
        match command:
            case None if self._has_keys:
                self._earcons.play("unknown")
            case None:
                self._tell(word, self._text("explorer-unknown-word", word=word[:40]))
            case Command.LEAVE:
                self._is_left = True
                self._tell(word, self._text("explorer-left"))
            case Command.RENEW:
                self._tell(word, self._text("explorer-newest"))
            case Command.HELP if not self._has_keys:
                self._tell(word, self._text("explorer-help-words"))
            case Command.LOOK if explorer.current:
                self._look(word, explorer, explorer.current)
            case Command():
                self._answer(word, explorer.do(command))
            case str() if command.isdecimal() and not self._has_keys:
                self._answer(word, explorer.go_to(int(command[:9])))
            case str():
                self._answer(word, explorer.type(command, time.monotonic()))

    def _answer(self, word: str, answer: Answer) -> None:
        scene = self._explorer.scene if self._explorer else None
        if scene and answer.thing:
            x, y = answer.thing.box.centre
            self._earcons.sound(Tone(x / scene.width, y / scene.height))
        elif answer.edge:
            self._earcons.sound(Tone(SIDES.get(answer.edge, 0.5), 0.5, is_edge=True))
        self._tell(word, answer.text, answer.thing, answer.edge)

    def _look(self, word: str, explorer: Explorer, thing: Thing) -> None:
        assert self._frame is not None
        if first := explorer.closer(thing):
            self._tell(word, first, thing)
        self._asked = request_for(thing, self._request)
        self._narrator, self._end = Narrator(self._asked), None
        self._engine.submit(self._asked, frame=part(self._frame, thing))

    def _handle(self, event: events.Event) -> None:
        if event.request_id != self._asked.id:
            return
        if isinstance(event, events.Captured) and self._frame is None:
            self._frame = event.frame
        if self._narrator:
            for sentence in self._narrator.feed(event):
                self._tell("", sentence.text, is_next=True)
        if isinstance(event, events.END):
            self._end = event

    def _tell(
        self, word: str, text: str, thing: Thing | None = None, edge: Direction | None = None, *, is_next: bool = False
    ) -> None:
        """Print and speak. A key cuts what is being said; words of a script, and what belongs together, wait."""
        text = " ".join(text.split())
        print(dumped(self._line(word, text, thing, edge)) if self._as_json else text, flush=True)
        if self._speech:
            self._speech.say(text, self._language, interrupt=self._has_keys and not is_next, keep=False)

    def _line(self, word: str, text: str, thing: Thing | None, edge: Direction | None) -> dict[str, Any]:
        return {
            "command": word,
            "text": text,
            "number": thing.number if thing else None,
            "count": len(self._explorer.things) if self._explorer else 0,
            "thing": {
                "kind": thing.kind,
                "name": thing.name,
                "box": [round(float(side), 1) for side in thing.box],
                "position": thing.position,
            }
            if thing
            else None,
            "edge": edge,
        }


WORDS = {
    **{command.value: command for command in Command},
    "tab": Command.NEXT,
    "shift-tab": Command.PREVIOUS,
    "home": Command.FIRST,
    "end": Command.LAST,
    "space": Command.REPEAT,
    "enter": Command.LOOK,
    "escape": Command.LEAVE,
    "quit": Command.LEAVE,
}
"""What can be typed where there is no terminal, besides a letter and a number."""


def _command(word: str) -> Command | str | None:
    word = word.strip()
    if word.lower() in WORDS:
        return WORDS[word.lower()]
    return word if word.isdecimal() or (len(word) == 1 and word.isalnum()) else None
