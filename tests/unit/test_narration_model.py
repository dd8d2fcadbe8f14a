"""A model's own words become sentences: a capital, an end mark, no word changed, however they are streamed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Finished, TextChunk
from assistant.narration.narrator import Narrator
from assistant.narration.wording import capital
from assistant.scene import Scene
from assistant.tasks import Request, Task

SCENE = Scene(100, 100)


def spoken(pieces: list[str], task: Task = Task.DESCRIBE, language: str = "en") -> list[str]:
    request = Request(task, language=language, question="?")
    narrator = Narrator(request)
    found = [one for piece in pieces for one in narrator.feed(TextChunk(request.id, "paligemma", piece))]
    found += narrator.feed(Finished(request.id, "paligemma", SCENE))
    return [one.text for one in found]


@pytest.mark.parametrize(
    ("caption", "sentences"),
    [
        ("a dog on a couch", ["A dog on a couch."]),
        ("A dog on a couch.", ["A dog on a couch."]),
        ("two dogs. one sleeps", ["Two dogs. one sleeps."]),  # a small letter is no new sentence: "approx. one"
        ("Two dogs! One sleeps?", ["Two dogs!", "One sleeps?"]),
        ('a sign that says "stop"', ['A sign that says "stop".']),
        ('a sign that says "stop."', ['A sign that says "stop."']),
        ("a very long wooden table in the kitchen, with two chairs,", [
            "A very long wooden table in the kitchen,", "with two chairs.",
        ]),
        ("iPhone on a table", ["iPhone on a table."]),
        ("2 cups", ["2 cups."]),
        ("élan", ["Élan."]),
        ("ßa", ["ßa."]),
        ("ǆep", ["ǅep."]),
        ("ქალაქი", ["ქალაქი."]),
        ("机の上の犬", ["机の上の犬。"]),
        ("मेज पर कुत्ता", ["मेज पर कुत्ता।"]),
        ("สุนัขบนโต๊ะ", ["สุนัขบนโต๊ะ"]),
        ("كلب على الأريكة", ["كلب على الأريكة."]),
        ("…", ["…"]),
        (",", []),
    ],
)  # fmt: skip
def test_sentences(caption: str, sentences: list[str]) -> None:
    assert spoken([caption]) == sentences
    assert spoken(list(caption)) == sentences


def test_languages_with_rules_of_their_own() -> None:
    assert capital("iki köpek", "tr") == "İki köpek"
    assert capital("ijs op tafel", "nl") == "IJs op tafel"
    assert capital("¿dónde?") == "¿Dónde?"
    assert capital("") == ""


def test_answers_are_sentences_and_text_that_was_read_is_not() -> None:
    assert spoken(["re", "d"], Task.ASK) == ["Red."]
    assert spoken(["1", "2"], Task.ASK) == ["12"]
    assert spoken(["main street\n", "no parking"], Task.READ) == ["main street", "no parking"]


@given(st.text(alphabet=" .,!?\"'()abcZéß犬123\n", max_size=120), st.data())
def test_however_it_is_streamed_the_words_are_the_same(caption: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(caption)), max_size=5)))
    pieces = [caption[start:end] for start, end in zip([0, *cuts], [*cuts, len(caption)], strict=True)]
    said = spoken(pieces)
    assert said == spoken([caption])
    # Nothing but case, white space, a pause at the very end and end marks differ.
    assert "".join("".join(said).split()).casefold().rstrip(".,。") == "".join(caption.split()).casefold().rstrip(
        ".,。"
    )


def letters(text: str) -> str:
    return "".join(text.split()).casefold().rstrip(".,。")
