"""The benchmark's words are the window's."""

from __future__ import annotations

from assistant.bench import letter
from ui import example_window


def test_the_words_are_the_same() -> None:
    assert example_window.TITLE == letter.TITLE
    assert example_window.LINES[: len(letter.LINES)] == letter.LINES
    assert example_window.BUTTONS[0] == letter.FOCUSED
