"""Names of the other direction in a sentence, as it is shown."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from assistant.bidi import CONTROLS, isolated


def test_a_title_of_the_other_direction_stays_in_its_place() -> None:
    assert isolated("Window שלום עולם; 12 lines.", "en") == "Window \u2068שלום עולם\u2069; 12 lines."
    assert isolated("חלון Inbox - Mail, 12.", "he") == "חלון \u2068Inbox - Mail\u2069, 12."
    assert isolated("Window Inbox; 12 lines.", "de") == "Window Inbox; 12 lines."
    assert isolated("a ב c ד\nה", "en") == "a \u2068ב\u2069 c \u2068ד\u2069\n\u2068ה\u2069"


def test_marks_of_the_text_do_no_harm() -> None:
    assert isolated("Window \u202egnp.exe", "en") == "Window gnp.exe"


@given(st.text(), st.sampled_from(["en", "he"]))
def test_nothing_is_lost_and_marks_are_in_pairs(text: str, language: str) -> None:
    shown = isolated(text, language)
    assert CONTROLS.sub("", shown) == CONTROLS.sub("", text)
    depth = 0
    for letter in shown:
        depth += {"FSI": 1, "PDI": -1}.get(unicodedata.bidirectional(letter), 0)
        assert 0 <= depth <= 1
