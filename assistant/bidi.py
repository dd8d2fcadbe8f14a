"""Text of both directions in one line, as it is shown. Speech, braille and JSON get it without marks. Pure."""

from __future__ import annotations

import re
import unicodedata

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
RIGHT_TO_LEFT = ("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")
"""Languages that are written from right to left."""


def isolated(text: str, language: str) -> str:
    """`text` of sentences in `language`, where names and titles of the other direction do not move what is around them.

    Each run of letters of the other direction is put into marks of its own (Unicode Standard Annex 9, isolates): the
    number behind a Hebrew title stays behind it. Marks that the text itself brought are taken out.
    """
    other = "L" if language in RIGHT_TO_LEFT else "R"
    shown = []
    for line in CONTROLS.sub("", text).split("\n"):
        strong = [_direction(letter) for letter in line]
        shown.append(_marked(line, strong, other) if other in strong else line)
    return "\n".join(shown)


def _direction(letter: str) -> str:
    """Whether a letter goes "L" or "R"; "" for what has no direction of its own, such as digits and punctuation."""
    return {"L": "L", "R": "R", "AL": "R"}.get(unicodedata.bidirectional(letter), "")


def _marked(line: str, strong: list[str], other: str) -> str:
    parts: list[str] = []
    start = last = -1  # of the run that goes on
    written = 0
    for place, direction in enumerate([*strong, "end"]):
        if direction == other:
            start, last = (place if start < 0 else start), place
        elif direction and start >= 0:
            parts += [line[written:start], FIRST_STRONG_ISOLATE, line[start : last + 1], POP_ISOLATE]
            written, start = last + 1, -1
    return "".join([*parts, line[written:]])
