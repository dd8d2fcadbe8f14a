"""Lines of print joined for speech: words, addresses, items and headings at the ends of lines."""

from __future__ import annotations

import pytest

from assistant.narration import passages
from assistant.narration.line_ends import joined
from assistant.narration.wording import Wording
from assistant.scene import Box, TextLine

ENGLISH = Wording("en")


def spoken(*lines: str, width: int = 8) -> list[str]:
    """What is said of lines of print, one below the other, `width` pixels a letter."""
    made = [TextLine(text, Box(10, 30 * i, 10 + width * len(text), 30 * i + 20)) for i, text in enumerate(lines)]
    return [passages.spoken(passage, ENGLISH) for passage in passages.passages(made, ENGLISH)]


@pytest.mark.parametrize(
    ("before", "after", "whole"),
    [
        ("the con-", "trol panel", "the control panel"),
        ("the con\u00ad", "trol panel", "the control panel"),
        ("a well-", "known firm", "a well-known firm"),
        ("a state-of-", "the-art lift", "a state-of-the-art lift"),
        ("the Anglo-", "Saxon words", "the Anglo-Saxon words"),
        ("number RC-", "7731", "number RC-7731"),
        ("pages 12-", "15", "pages 12-15"),
        ("two-", "and three-room flats", "two- and three-room flats"),
        ("wait -", "she said", "wait - she said"),
        ("see https://example.org/", "lift?id=2207 today", "see https://example.org/lift?id=2207 today"),
        ("see https://river-", "side.example", "see https://river-side.example"),
        ("write to lift@", "example.org now", "write to lift@example.org now"),
        ("on https://example.org/lift", "you find it", "on https://example.org/lift you find it"),
        ("48,250.75", "pounds", "48,250.75 pounds"),
    ],
)
def test_the_end_of_a_line(before: str, after: str, whole: str):
    assert joined(before, after, ENGLISH) == whole


def test_within_a_line_nothing_is_changed():
    line = "RC-7731/XK-209  £48,250.75 on 2025-10-14: https://a-b.example/?q=1-2"
    assert spoken(line) == [" ".join(line.split())]


def test_a_paragraph_goes_on_before_a_capital_where_the_line_is_full():
    found = spoken(
        "An zwei Vormittagen muss jedoch der", "strom für höchstens neunzig viele", "Minuten ausgeschaltet werden."
    )
    assert found == [
        "An zwei Vormittagen muss jedoch der strom für höchstens neunzig viele Minuten ausgeschaltet werden."
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Shopping list for the weekend", "• Milk from the farm shop", "• Bread and a lot of butter"),
        ("What to do when it rains:", "stay at home"),
        ("Your password expires in 5 days", "Check spelling before sending each message"),
        ("The first sentence ends here.", "The second one begins."),
    ],
)
def test_items_headings_and_sentences_are_not_run_together(lines: tuple[str, ...]):
    assert spoken(*lines) == list(lines)


def test_a_line_that_ends_openly_goes_on_before_a_name():
    assert spoken("We were met at the station by the", "Whitfield family") == [
        "We were met at the station by the Whitfield family"
    ]


def test_what_does_not_show_is_not_spoken():
    assert spoken("pay\u202e now\u200b\x07 1\x1b[0m") == ["pay now 1[0m"]


def test_a_page_on_its_side_is_joined_as_it_is_read():
    lines = [
        TextLine(text, Box(30 * i, 0, 30 * i + 20, 400), upright=Box(0, 30 * i, 400, 30 * i + 20))
        for i, text in enumerate(("The lift is out of", "order for three weeks."))
    ]
    (passage,) = passages.passages(lines, ENGLISH)
    assert passages.spoken(passage, ENGLISH) == "The lift is out of order for three weeks."
