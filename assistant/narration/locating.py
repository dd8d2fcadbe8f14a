"""Locating: which part of the picture holds which text. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.narration.places import position
from assistant.narration.wording import Wording, capital
from assistant.scene import Box, Scene, TextLine


def text_places(scene: Scene, wording: Wording, most_words: int) -> list[str]:
    """One sentence for each part of the picture that holds text, in reading order, with its first words."""
    parts: dict[str, list[TextLine]] = {}
    for block in _blocks(scene.lines):
        place = position(_around(block), scene.width, scene.height)
        parts.setdefault(place, []).extend(block)
    return [_sentence(place, lines, wording, most_words) for place, lines in parts.items()]


def _sentence(place: str, lines: Sequence[TextLine], wording: Wording, most_words: int) -> str:
    where = wording.text(f"place-{place.replace(' ', '-')}")
    words = _beginning(lines, most_words)
    if len(lines) == 1:
        return capital(wording.text("locate-line", place=where, words=words))
    return capital(wording.text("locate-lines", place=where, count=len(lines), words=words))


def _beginning(lines: Sequence[TextLine], most_words: int) -> str:
    words: list[str] = []
    for line in lines:
        words += line.text.split()
        if len(words) >= most_words:
            break
    return " ".join(words[:most_words])


def _blocks(lines: Sequence[TextLine]) -> list[list[TextLine]]:
    blocks: list[list[TextLine]] = []
    for line in lines:
        if blocks and blocks[-1][-1].block == line.block:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _around(lines: Sequence[TextLine]) -> Box:
    left, top, right, bottom = zip(*(line.box for line in lines), strict=True)
    return Box(min(left), min(top), max(right), max(bottom))
