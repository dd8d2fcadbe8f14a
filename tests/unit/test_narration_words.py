"""The catalogues: every label and role has its words, every template can be filled."""

from __future__ import annotations

import re

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message
from hypothesis import given
from hypothesis import strategies as st

from assistant.capture.focus.protocol import STATES
from assistant.i18n import TRANSLATIONS, messages
from assistant.labels import LABELS
from assistant.narration.nouns import NOUNS
from assistant.narration.places import COLUMNS, ROWS, place_key, position, size_key
from assistant.narration.wording import Wording, label_key, tidy
from assistant.scene import Box

WORDS = Wording("en")
ENTRIES = [
    entry
    for name in ("narration", "labels", "nouns", "roles")
    for entry in FluentParser().parse((TRANSLATIONS / "en" / f"{name}.ftl").read_text(encoding="utf-8")).body
]
VARIABLES = {
    "count": 2, "kinds": 80, "width": "600", "height": "400", "source": "file", "format": "qr",
    "page": 1, "pages": 12, "hour": 3,
}  # fmt: skip


def test_the_catalogues_have_no_errors() -> None:
    assert [entry for entry in ENTRIES if type(entry).__name__ == "Junk"] == []
    names = [entry.id.name for entry in ENTRIES if isinstance(entry, Message)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("entry", [entry for entry in ENTRIES if isinstance(entry, Message)], ids=lambda e: e.id.name)
def test_every_message_can_be_filled(entry: Message) -> None:
    names = "title what control role name state value thing things place places list item text row line words size"
    names += " detail phrase edges one other second rows columns"
    any_words = {name: name for name in names.split()}
    for count in (1, 2, 40):
        params = {**any_words, **VARIABLES, "count": count}
        for key in (entry.id.name, *(f"{entry.id.name}.{attribute.id.name}" for attribute in entry.attributes)):
            filled = messages("en").text(key, **params)
            assert filled.strip() == filled != ""
            assert not re.search(r"[{}]|\$", filled)


def test_labels() -> None:
    assert len(LABELS) == len(set(LABELS)) == 81
    for label in LABELS:
        one, several = WORDS.count(label, 1), WORDS.count(label, 2)
        assert re.match(r"an [aeiou]|a (?![aeiou])", one), one
        assert several.startswith("two ")
        name = WORDS.name(label)
        assert one.endswith(name)
        assert label in WORDS.labels_called(WORDS.bare(f"the {name}"))
        assert label in WORDS.labels_called(label)
    assert (WORDS.count("umbrella", 1), WORDS.count("person", 12), WORDS.count("knife", 13)) == (
        "an umbrella",
        "twelve people",
        "13 knives",
    )


def test_nouns() -> None:
    assert len(set(NOUNS)) == len(NOUNS)
    assert not set(NOUNS) & set(LABELS)
    words: dict[str, str] = {}
    for label in NOUNS:
        assert WORDS.has(label_key(label))
        assert re.match(r"an [aeiou]|a (?![aeiou])", WORDS.count(label, 1)) or WORDS.count(label, 1) == WORDS.name(
            label
        )
        assert WORDS.count(label, 2).startswith("two ")
        assert label in WORDS.labels_called(WORDS.name(label))
        for word in WORDS.text(f"{label_key(label)}.words").split(","):
            assert words.setdefault(word.strip(), label) == label, word
    assert WORDS.count("leaf", 3) == "three leaves"
    assert WORDS.definite("circle") == "the circle"
    assert WORDS.definite("dragons") == "the dragons"


def test_roles_and_states() -> None:
    from assistant.capture.focus.roles import _ROLES, PARTS  # type: ignore[attr-defined]

    assert all(WORDS.has(f"state-{state.replace(' ', '-')}") for state in STATES)
    common = {"push button", "check box", "entry", "text", "combo box", "link", "menu item", "page tab", "terminal"}
    assert all(WORDS.has(f"role-{role.replace(' ', '-')}.the") for role in common)
    assert common <= set(_ROLES) - PARTS


@given(st.floats(0, 2000), st.floats(0, 2000), st.floats(0, 900), st.floats(0, 900))
def test_every_place_has_words(x: float, y: float, width: float, height: float) -> None:
    box = Box(x, y, x + width, y + height)
    row, column = position(box, 1280, 800).split()
    assert row in ROWS
    assert column in COLUMNS
    assert WORDS.has(place_key(box, 1280, 800))
    assert WORDS.has(size_key(box, 1280, 800))


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Box(0, 0, 10, 10), "top left"),
        (Box(290, 190, 310, 210), "middle centre"),
        (Box(590, 390, 600, 400), "bottom right"),
        (Box(0, 190, 10, 210), "middle left"),
        (Box(100, 0, 500, 20), "top centre"),
        (Box(200, 150, 200, 150), "middle centre"),
    ],
)
def test_position(box: Box, expected: str) -> None:
    assert position(box, 600, 400) == expected


def test_small_words() -> None:
    assert tidy("Window  Really?.") == "Window Really?"
    assert WORDS.bare(" “The cup”? ") == "cup"
    assert WORDS.bare("the") == "the"
    assert WORDS.bare("<loc0001>the <eos>cup") == "cup"
    assert label_key("cell phone") == "label-cell-phone"
    assert WORDS.join(["a", "b", "c"], "list-last") == "a, b and c"
