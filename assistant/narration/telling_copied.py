"""A text that was copied, told as it is: nothing of it is doubted, hedged or left out. Pure."""

from __future__ import annotations

from assistant.narration.sentence import Sentence
from assistant.sentences import CONTROL, SentenceStream


def copied(text: str) -> list[Sentence]:
    """The sentences of `text`. A line that goes on in small letters is one with the next; other lines stay apart."""
    lines: list[str] = []
    for line in text.splitlines():
        words = " ".join(line.split())
        if words[:1].islower() and lines and lines[-1]:
            lines[-1] += f" {words}"
        else:
            lines.append(words)
    return [Sentence(part, "text") for line in lines if line for part in _parts(line)]


def _parts(line: str) -> list[str]:
    if CONTROL.search(line):  # somebody copied what means something to a model; it is left in
        return [line]
    stream = SentenceStream()
    return [*stream.feed(line), *stream.end()]
