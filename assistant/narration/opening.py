"""The first words: what was captured, and where the keyboard focus is. Pure."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from assistant.narration.wording import Wording

LONG_TITLE = 30
"""Characters of a title that are announced in any case; of a longer one only its first part."""
SCREENS = ("window", "focus", "screen", "monitor", "region")
PICTURES = ("file", "clipboard", "webcam", "video")
KINDS = (*SCREENS, *PICTURES, "text")
TITLED = ("window", "focus", "clipboard")
"""Kinds that have a sentence of their own for the case that there is no title."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What was captured, before anything is known of its pixels."""

    kind: str
    """A kind of source, see `tasks.Source`; "text" where that is what was copied, "video" for a file in place of a
    camera."""
    title: str
    width: int = 0
    height: int = 0

    def announced(self, wording: Wording, control: str = "") -> str:
        """What is said when the key was heard, as a phrase: that it is the window Inbox, and `control`, if known."""
        title = _short(self.title)
        if control:
            return wording.text("announce-control", what=wording.text(self._key("what"), title=title), control=control)
        return wording.text(self._key("announce"), title=title)

    def named(self, wording: Wording, *, with_size: bool = False) -> str:
        """What this is, as a phrase: "Window Inbox"."""
        what = wording.text(self._key("what"), title=self.title)
        if with_size and self.width and self.kind in PICTURES:
            what = wording.text("what-sized", what=what, width=str(self.width), height=str(self.height))
        return what

    def opening(self, control: str, wording: Wording, *, with_size: bool = False) -> str:
        """The opening sentence. `control` is the phrase for the focused control; empty where it is not known."""
        if not control:
            return wording.sentence(self.named(wording, with_size=with_size))
        if self.kind == "focus":
            key = "opening-object" if self.title else "opening-object-untitled"
            return wording.whole(key, control=control, title=self.title)
        return wording.whole("opening-focus", what=self.named(wording), control=control)

    def _key(self, use: str) -> str:
        if self.kind not in KINDS or (self.kind == "file" and not self.title):
            return f"{use}-other"
        return f"{use}-{self.kind}" if self.title or self.kind not in TITLED else f"{use}-{self.kind}-untitled"


def _short(title: str) -> str:
    """The part of a long title that comes before the program's name: "Report" of "Report - Writer"."""
    if len(title) <= LONG_TITLE:
        return title
    first = re.split(r"\s[-\N{EN DASH}\N{EM DASH}|]\s", title)[0].strip()
    return textwrap.shorten(first or title, 2 * LONG_TITLE, placeholder="")
