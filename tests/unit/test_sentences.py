"""Text that comes in pieces becomes sentences, the same ones however it was cut."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.sentences import LONGEST, SentenceStream, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A cup. A spoon.", ["A cup.", "A spoon."]),
        ("Really?! Yes!", ["Really?!", "Yes!"]),
        ("It costs 3.50 euros. Or 1,200.5 yen.", ["It costs 3.50 euros.", "Or 1,200.5 yen."]),
        ("Mr. Smith met Dr. Jones. They ate.", ["Mr. Smith met Dr. Jones.", "They ate."]),
        ("Fruit, e.g. apples. And i.e. Pears.", ["Fruit, e.g. apples.", "And i.e. Pears."]),
        ("Apples, pears, etc. Then bread.", ["Apples, pears, etc.", "Then bread."]),
        ("See https://example.org/a.b?c=1. Then go.", ["See https://example.org/a.b?c=1.", "Then go."]),
        ("Open report.final.pdf now. Done.", ["Open report.final.pdf now.", "Done."]),
        ("Wait... what? Oh… No.", ["Wait... what?", "Oh…", "No."]),
        ('He said "Stop." Then he left.', ['He said "Stop."', "Then he left."]),
        ("“Stop!” he said. “Go.”", ["“Stop!” he said.", "“Go.”"]),
        ("(It is closed.) Come back.", ["(It is closed.)", "Come back."]),
        ("Il dit : « Bonjour. » Puis il part.", ["Il dit : « Bonjour. »", "Puis il part."]),
        ("J. R. Smith wrote it. Good.", ["J. R. Smith wrote it.", "Good."]),
        ("It has vitamin C. It is good.", ["It has vitamin C.", "It is good."]),
        ("No. Tell me. See No. 5 on p. 7. The end.", ["No.", "Tell me.", "See No. 5 on p. 7.", "The end."]),
        ("1. Open the file. 2. Save it.", ["1. Open the file.", "2. Save it."]),
        ("Am 3. 10. 2025 kam Hr. Kern, z.B. Mittags. Gut.", ["Am 3. 10. 2025 kam Hr. Kern, z.B. Mittags.", "Gut."]),
        ("It was in 1999. Then came 2000.", ["It was in 1999.", "Then came 2000."]),
        ("これは猫です。犬はいません！本当？", ["これは猫です。", "犬はいません！", "本当？"]),
        ("यह बिल्ली है। वह कुत्ता है।", ["यह बिल्ली है।", "वह कुत्ता है।"]),
        ("هل هذا قط؟ نعم.", ["هل هذا قط؟", "نعم."]),
        ("A title\nA line\n\nAnother", ["A title", "A line", "Another"]),
        ("no end", ["no end"]),
        ("", []),
        (" \n ", []),
        ("cat <loc0123><loc0456><loc0001><loc1023> cat ; dog", ["cat cat ; dog"]),
        ("a < b and <b>bold</b>. Next.", ["a < b and <b>bold</b>.", "Next."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected
    stream = SentenceStream()
    assert [found for letter in text for found in stream.feed(letter)] + stream.end() == expected


def test_a_sentence_is_given_out_when_the_next_begins() -> None:
    stream = SentenceStream()
    assert stream.feed("A cup. ") == []
    assert stream.feed("A") == ["A cup."]
    assert stream.end() == ["A"]
    assert stream.end() == []


def test_a_control_token_in_pieces() -> None:
    stream = SentenceStream()
    assert stream.feed("A cat <lo") + stream.feed("c01") + stream.feed("23> sits. ") + stream.end() == ["A cat sits."]


def test_a_first_clause_of_a_slow_model() -> None:
    stream = SentenceStream(clause=14)
    assert stream.feed("A white cat, asleep,") == []
    assert stream.feed(" on a red chair. Nothing") == ["A white cat, asleep,", "on a red chair."]
    assert stream.end() == ["Nothing"]


def test_a_long_sentence_is_cut_at_a_clause() -> None:
    text = "The list has a part that goes on, " * 20 + "and ends."
    parts = sentences(text)
    assert len(parts) > 2
    assert all(len(part) <= LONGEST for part in parts)
    assert all(part.endswith(",") for part in parts[:-1])
    assert " ".join(parts) == text


@pytest.mark.parametrize("text", ["word " * 200, "漢字" * 400, "x" * 1000])
def test_long_text_without_any_mark(text: str) -> None:
    parts = sentences(text)
    assert all(len(part) <= LONGEST for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


words = st.sampled_from(
    'A cup. the Mr. e.g. 3.5 1. U.S. J. no, yes; « » “ ” " ... … ? ! 。 、 \n http://a.b/c?d=e. <loc0001> <lo <'.split(
        " "
    )
)
texts = st.lists(words | st.text(max_size=5), max_size=40).map(" ".join)


@given(texts, st.lists(st.integers(1, 9), min_size=1, max_size=8), st.sampled_from([None, 1, 20]))
@example("A. <loc0123", [1], None)
@example("cup. » a", [1], None)
@settings(max_examples=300, deadline=None)
def test_the_cut_into_pieces_changes_nothing_and_nothing_is_lost(
    text: str, sizes: list[int], clause: int | None
) -> None:
    whole = SentenceStream(clause)
    expected = whole.feed(text) + whole.end()
    stream = SentenceStream(clause)
    found: list[str] = []
    at = turn = 0
    while at < len(text):
        size = sizes[turn % len(sizes)]
        found += stream.feed(text[at : at + size])
        at, turn = at + size, turn + 1
    assert found + stream.end() == expected
    if "<" not in text:
        assert "".join("".join(expected).split()) == "".join(text.split())
