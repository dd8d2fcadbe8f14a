"""The first words: what was captured, and where the keyboard focus is. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.narration.wording import Wording, capital, tidy
from assistant.scene import Focus

KINDS = ("window", "focus", "screen", "monitor", "region", "file")
TITLED = ("window", "focus")
"""Kinds that have a sentence of their own for the case that there is no title."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What was captured, before anything is known of its pixels."""

    kind: str
    """A kind of source, see `tasks.Source`."""
    title: str
    width: int = 0
    height: int = 0

    def announced(self, wording: Wording) -> str:
        """What is said when the key was heard, such as Window Inbox."""
        return tidy(wording.text(self._key("announce"), title=self.title))

    def named(self, wording: Wording, *, with_size: bool = False) -> str:
        """What this is, as a phrase: "Window Inbox"."""
        what = wording.text(self._key("what"), title=self.title)
        if with_size and self.width and self.kind == "file":
            what = wording.text("what-sized", what=what, width=str(self.width), height=str(self.height))
        return what

    def opening(self, focus: Focus | None, wording: Wording, *, with_size: bool = False) -> str:
        """The opening sentence."""
        if focus is None:
            return tidy(wording.text("sentence", text=self.named(wording, with_size=with_size)))
        control = wording.control(focus)
        if self.kind == "focus":
            key = "opening-object" if self.title else "opening-object-untitled"
            return tidy(capital(wording.text(key, control=control, title=self.title)))
        return tidy(wording.text("opening-focus", what=self.named(wording), control=control))

    def _key(self, use: str) -> str:
        if self.kind not in KINDS or (self.kind == "file" and not self.title):
            return f"{use}-other"
        return f"{use}-{self.kind}" if self.title or self.kind not in TITLED else f"{use}-{self.kind}-untitled"
