"""What the narrator gives out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing to say.

    `kind` is "announcement" (spoken only, no part of the description), "opening", "things", "text", "rest" (what was
    left out), "answer", "caption" (a model's own words), "warning" or "error".
    """

    text: str
    kind: str
    spoken: str = ""
    """What to speak where it differs, because the announcement said a part already; empty: `text`."""
