"""Which scripts the recogniser of PP-OCRv6 small reads. `regard bench scripts` makes the table and measures it."""

from __future__ import annotations

import unicodedata

KNOWN = frozenset({"LATIN", "CJK", "HIRAGANA", "KATAKANA", "FULLWIDTH", "HALFWIDTH"})
"""Scripts of which the recogniser knows the letters that a text needs. Of Greek it knows none with an accent: a formula
can be read, a sentence cannot."""


def script(letter: str) -> str:
    """The script of a letter: the first word of its name in Unicode, which for letters is the script's name."""
    return unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]


def is_known_script(letter: str) -> bool:
    """Whether words in the script of `letter` can be read."""
    return script(letter) in KNOWN
