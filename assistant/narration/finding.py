"""Finding: which lines of text hold what a person looks for. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.narration.wording import folded
from assistant.scene import TextLine

BEGINNING = 4
"""So many letters find a word that only begins with them ("send" finds "Sending"); fewer find whole words only."""


def lines_with(thing: str, lines: Iterable[TextLine]) -> list[TextLine]:
    """The lines that hold `thing` as words, whatever the case and accents."""
    wanted = folded(thing)
    if not wanted:
        return []
    end = "" if len(wanted) >= BEGINNING else r"(?!\w)"
    # Scripts without spaces between words have no beginnings of words either.
    start = r"(?<!\w)" if wanted[0].isascii() else ""
    pattern = re.compile(start + re.escape(wanted) + end)
    return [line for line in lines if pattern.search(folded(line.text))]
