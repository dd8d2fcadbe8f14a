"""The explorer's engine: commands in, sentences out, over one Scene that does not change. Pure, one thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from assistant.explorer.commands import Command
from assistant.explorer.moving import Direction, Moves, moves
from assistant.explorer.things import MOST_THINGS, Thing, phrase, things_of
from assistant.narration.narrator import warnings
from assistant.narration.wording import Wording, folded
from assistant.scene import Scene

DIGIT_SECONDS = 1.5
"""Digits that follow one another sooner make one number."""
NAME_WORDS = 6
KINDS = ("object", "chart", "table", "code", "text")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a command."""

    text: str
    """One or a few sentences."""
    thing: Thing | None = None
    """Where the person is now, if the command led there: its place can be sounded."""
    edge: Direction | None = None
    """There is nothing more in this direction."""


class Explorer:
    """Steps through the things of `scene`. LOOK, RENEW and LEAVE are for whoever holds it: it only names the thing."""

    def __init__(self, scene: Scene, language: str, title: str = "") -> None:
        self.scene = scene
        self.title = title
        self._language = language
        self._wording = Wording(language)
        found = things_of(scene, self._wording)
        self.things = found[:MOST_THINGS]
        self._left_out = len(found) - len(self.things)
        self._is_all_text = all(thing.kind == "text" for thing in self.things)
        self.current: Thing | None = None
        """Where the person is; None before the first step."""
        self._typed = ""
        self._typed_at = 0.0

    def opening(self, help_key: str) -> str:
        """The first words: what is explored, how much there is, and how to get help; or why there is nothing."""
        if not self.things:
            return self.nothing()
        key = "explorer-opening" if self.title else "explorer-opening-untitled"
        opening = self._text(key, title=self.title, things=self.count())
        return f"{opening} {self._text('explorer-help-hint', key=help_key)}"

    def nothing(self) -> str:
        """Why there is nothing to explore."""
        if self.scene.blank:
            return self._text("explorer-nothing-blank")
        found = "nothing-found" in warnings(self.scene) or bool(self.scene.looked_for)
        return self._text("explorer-nothing" if found else "explorer-nothing-yet")

    def count(self) -> str:
        """How many things there are of each kind."""
        counts = {kind: sum(thing.kind == kind for thing in self.things) for kind in KINDS}
        parts = [self._wording.text(f"explorer-count-{kind}", count=count) for kind, count in counts.items() if count]
        text, more = self._wording.join(parts, "list-last"), self._left_out
        return self._wording.text("explorer-count-more", things=text, count=more) if more else text

    def phrase(self, thing: Thing) -> str:
        """The sentence of a thing: its name first, then its place."""
        return phrase(thing, self.scene, self._wording, is_all_text=self._is_all_text)

    def told(self, thing: Thing) -> str:
        """The sentence with its number: "Cup, on the right, small. 3 of 12."."""
        number, count = thing.number, len(self.things)  # not `whole`: a text keeps its first letter
        return self._wording.text("explorer-numbered", thing=self.phrase(thing), number=number, count=count)

    def closer(self, thing: Thing) -> str:
        """What is said before a part is described again; nothing of a text, whose own first words say it."""
        name = " ".join(thing.name.split()[:NAME_WORDS])
        return "" if thing.kind == "text" else self._text("explorer-closer", name=name)

    def grown(self, scene: Scene) -> Explorer:
        """An explorer of what is known by now of the same picture, at the same thing."""
        explorer = Explorer(scene, self._language, self.title)
        old = self.current
        if old is not None:
            same = [thing for thing in explorer.things if thing.kind == old.kind and thing.box.intersection(old.box)]
            explorer.current = max(same, key=lambda thing: thing.box.iou(old.box), default=None)
        return explorer

    def do(self, command: Command) -> Answer:
        """Do `command`. Before the first step, any step goes to the most important thing."""
        match command:
            case _ if not self.things:
                return Answer(self.nothing())
            case Command.COUNT:
                return Answer(self._wording.sentence(self.count()))
            case Command.HELP:
                return Answer(self._text("explorer-help"))
            case Command.FIRST:
                return self.go_to(1)
            case Command.LAST:
                return self.go_to(len(self.things))
            case _ if self.current is None:
                return self.go_to(1)
            case Command.LEFT | Command.RIGHT | Command.UP | Command.DOWN:
                return self._move(self.current, Direction(command.value))
            case Command.NEXT | Command.PREVIOUS:
                number = self.current.number + (1 if command is Command.NEXT else -1)
                if 1 <= number <= len(self.things):
                    return self.go_to(number)
                direction = Direction.DOWN if command is Command.NEXT else Direction.UP
                return Answer(self._text(f"explorer-end-{command}"), edge=direction)
            case _:
                return self.go_to(self.current.number)

    def go_to(self, number: int) -> Answer:
        """The thing with that number, or that there is none."""
        if not self.things:
            return Answer(self.nothing())
        if not 1 <= number <= len(self.things):
            return Answer(self._text("explorer-no-number", number=number, count=len(self.things)))
        self.current = self.things[number - 1]
        return Answer(self.told(self.current), self.current)

    def type(self, sign: str, now: float) -> Answer:
        """A letter: the next thing whose name begins with it. A digit: the thing with that number; digits that follow
        one another within DIGIT_SECONDS of the clock `now` make one number, as far as there is such a number.
        """
        if not sign.isdecimal():
            return self._go_to_letter(sign)
        goes_on = now - self._typed_at <= DIGIT_SECONDS and int(self._typed + sign) <= len(self.things)
        self._typed, self._typed_at = (self._typed + sign if goes_on else sign), now
        return self.go_to(int(self._typed))

    def _go_to_letter(self, letter: str) -> Answer:
        if not self.things:
            return Answer(self.nothing())
        start = self.current.number if self.current else 0
        for thing in (*self.things[start:], *self.things[:start]):
            if folded(thing.name).startswith(folded(letter)):
                return self.go_to(thing.number)
        return Answer(self._text("explorer-no-letter", letter=letter.upper()))

    def _move(self, thing: Thing, direction: Direction) -> Answer:
        index = self._moves[thing.number - 1][direction]
        if index is None:
            return Answer(self._text(f"explorer-edge-{direction}"), edge=direction)
        return self.go_to(index + 1)

    @cached_property
    def _moves(self) -> list[Moves]:
        return moves([thing.box for thing in self.things])

    def _text(self, key: str, /, **params: str | float) -> str:
        return self._wording.whole(key, **params)
