"""Nouns of a caption, and what is made of the boxes that are found for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.describers.paligemma.grounding import (
    MIN_SCORE,
    MOST_NOUNS,
    Closer,
    Noun,
    grounded,
    joined,
    nouns,
    search,
)
from assistant.describers.paligemma.reading import is_legible, unread
from assistant.scene import Box, Scene, SceneObject, TextLine


def looking(*found: SceneObject, together: int = 9) -> tuple[Callable[[Sequence[str]], list[SceneObject]], list[str]]:
    """A model that finds these, when asked for at most `together` at once; and what it was asked."""
    asked: list[str] = []

    def look(names: Sequence[str]) -> list[SceneObject]:
        asked.append(" ; ".join(names))
        return [one for one in found if one.label in names] if len(names) <= together else []

    return look, asked


def thing(label: str, x: float = 10, score: float | None = 0.9) -> SceneObject:
    return SceneObject(label, Box(x, 10, x + 50, 60), score)


@pytest.mark.parametrize(
    ("caption", "labels"),
    [
        ("A cup of coffee on a wooden table.", "cup, dining table"),
        ("two dogs and a man on bicycles", "dog, person, bicycle"),
        ("An orange circle and a blue square", "circle, square"),
        ("a coffee cup beside a dog house", "cup, house"),
        ("A hot dog, a teddy bear and a fire truck", "hot dog, teddy bear, fire engine"),
        ("there is no dog here, and a car without wheels", "car"),
        ("a sign that says \"dog\" and 'cat' on it", "sign"),
        ("The photo is on display; he ties a knot", "photograph"),
        ("dogs, cats, dogs", "dog, cat"),
        ("a cat's tail", "cat"),
        ("a black-and-white picture of nothing", ""),
        ("", ""),
    ],
)
def test_nouns(caption: str, labels: str) -> None:
    assert ", ".join(noun.label for noun in nouns(caption)) == labels


def test_a_noun_is_asked_for_in_the_singular_and_told_as_it_was_heard() -> None:
    assert nouns("two puppies under desks with knives; women") == [
        Noun("dog", "puppies", "puppy"),
        Noun("dining table", "desks", "desk"),
        Noun("knife", "knives", "knife"),
        Noun("person", "women", "woman"),
    ]


@given(st.text(max_size=200) | st.lists(st.sampled_from('a dog cup cups no , . " orange'.split())).map(" ".join))
def test_whatever_the_caption_says(caption: str) -> None:
    found = nouns(caption)
    assert len(found) <= MOST_NOUNS
    assert len({noun.label for noun in found}) == len(found)
    assert all(noun.word in caption.casefold() for noun in found)


def test_what_is_found_is_confirmed_and_what_is_not_is_denied() -> None:
    known = Scene(200, 100, objects=(thing("cup"), thing("spoon", 90)))
    look, asked = looking(thing("table", 100, None))
    objects = grounded(nouns("a cup and puppies on a table"), known, look, in_english=True)
    assert [(one.label, one.confirmed) for one in objects] == [
        ("cup", True),
        ("spoon", None),
        ("dining table", True),
        ("puppies", False),
    ]
    assert objects[-1].box == Box(0, 0, 200, 100)
    assert objects[-1].score is None
    assert asked == ["puppy ; table", "puppy"]  # the cup has its box; the dog gets a second chance
    (lost,) = grounded(nouns("puppies"), Scene(9, 9), look, in_english=False)
    assert lost.label == "dog"  # which the catalogue translates


def test_what_is_overlooked_in_company_is_found_alone() -> None:
    look, asked = looking(thing("a"), thing("b"), thing("c"), together=1)
    assert [one.label for one in search(["a", "b", "c"], look)] == ["a", "b", "c"]
    assert asked == ["a ; b", "a", "b", "c"]


def test_what_is_overlooked_in_the_whole_picture_is_looked_for_in_parts() -> None:
    look, asked = looking(thing("a"))
    closer, asked_closer = looking(thing("b"))
    assert [one.label for one in search(["a", "b", "c"], look, Closer(closer, 2))] == ["a", "b"]
    assert asked == ["a ; b", "b", "c"]
    assert asked_closer == ["b", "c"]


def test_what_was_not_looked_for_in_parts_is_not_denied() -> None:
    look, _ = looking()
    closer, asked = looking()
    named = nouns("a door, a lamp, a tree and a cat")
    found = grounded(named, Scene(100, 100), look, in_english=True, closer=Closer(closer, 2))
    assert asked == ["door", "lamp"]
    assert [(one.label, one.confirmed) for one in found] == [("door", False), ("lamp", False)]


def test_a_face_is_a_person() -> None:
    look, asked = looking()
    objects = grounded(nouns("a man"), Scene(100, 100, objects=(thing("face"),)), look, in_english=True)
    assert [one.confirmed for one in objects] == [None]
    assert asked == []


def test_a_doubtful_box_is_none() -> None:
    look, _ = looking(thing("dog", score=MIN_SCORE - 0.01))
    assert search(["dog"], look) == []


def test_a_box_of_another_name_is_not_taken() -> None:
    assert search(["dog", "cat"], lambda names: [thing("horse")] if len(names) > 1 else []) == []
    assert [one.label for one in search(["dog"], lambda names: [thing("Dogs")])] == ["dog"]  # only one was asked for


def test_no_thing_twice() -> None:
    objects = joined([thing("cup", 10)], [thing("cup", 15), thing("cup", 100), thing("cup", 101), thing("mug", 10)])
    assert [(one.label, one.box.x0) for one in objects] == [("cup", 10), ("cup", 100), ("mug", 10)]


def line(text: str, height: float = 40) -> TextLine:
    return TextLine(text, Box(0, 0, 90, height))


def test_no_line_twice() -> None:
    lines = [line("STOP"), line("Café de la Gare")]
    assert unread("stop\nCAFE, DE LA GARE!\nopen  daily\nOpen daily\n\n...", lines) == ["open daily"]
    assert unread("Stop, cafe de la gare", lines) == []


@pytest.mark.parametrize(("height", "size", "legible"), [(14, 448, False), (14, 896, False), (40, 448, True)])
def test_small_letters_are_not_guessed(height: float, size: int, legible: bool) -> None:
    assert is_legible(Scene(1920, 1080, lines=(line("a", height),) * 3), size) is legible
