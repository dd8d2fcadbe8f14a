"""What the model's own reading adds to the lines that the text reader found. Pure."""

from __future__ import annotations

import statistics
from collections.abc import Iterable

from assistant.narration.wording import folded
from assistant.scene import Scene, TextLine

MIN_HEIGHT = 8
"""Of a line in the model's square picture, in pixels. An estimate: patches are 14 pixels, and of smaller letters
nothing is left. A window of 1920 x 1080 at 448 has lines of about 6; reading them would be guessing."""


def is_legible(scene: Scene, image_size: int) -> bool:
    """Whether most lines of `scene` can be read in a square of `image_size` pixels into which the picture is squeezed.

    Of the two sides, the one that shrinks more decides.
    """
    shrink = image_size / max(scene.width, scene.height)
    return statistics.median(line.box.height for line in scene.lines) * shrink >= MIN_HEIGHT


def unread(text: str, lines: Iterable[TextLine]) -> list[str]:
    """The lines of the model's `text` with a word that is not in `lines`, whatever the case, accents and order."""
    before = {word for line in lines for word in _words(line.text)}
    new = []
    for line in text.splitlines():
        words = _words(line)
        if not words <= before:
            new.append(" ".join(line.split()))
            before |= words
    return new


def _words(text: str) -> set[str]:
    """The words of `text`, to compare."""
    return set("".join(letter if letter.isalnum() else " " for letter in folded(text)).split())
