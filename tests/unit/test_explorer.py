"""The explorer's engine: where keys lead, and what is said there."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.explorer.commands import KEYS, Command, meaning
from assistant.explorer.explorer import DIGIT_SECONDS, Explorer
from assistant.explorer.moving import Direction, moves
from assistant.explorer.things import MOST_THINGS
from assistant.hotkeys.protocol import EXPLORER_KEYS
from assistant.i18n import languages
from assistant.scene import Box, Chart, Code, Scene, SceneObject, Table, TextLine
from tests.unit.narration_scenes import ALL, LOOKED, mail, table, text, thing

sides = st.integers(0, 60)
boxes = st.builds(lambda x, y, w, h: Box(x, y, x + w, y + h), sides, sides, st.integers(1, 50), st.integers(1, 50))


def reached(start: int, found: list[dict[Direction, int | None]]) -> set[int]:
    seen: set[int] = set()
    waiting = [start]
    while waiting:
        index = waiting.pop()
        if index not in seen:
            seen.add(index)
            waiting += [to for to in found[index].values() if to is not None]
    return seen


@given(st.lists(boxes, max_size=25))
@settings(max_examples=200, deadline=None)
def test_every_thing_can_be_reached_from_every_other_by_arrows(many: list[Box]) -> None:
    found = moves(many)
    for start in range(len(many)):
        assert reached(start, found) == set(range(len(many)))


@given(st.lists(boxes, max_size=25))
@settings(max_examples=200, deadline=None)
def test_an_arrow_never_leads_the_other_way(many: list[Box]) -> None:
    for box, to in zip(many, moves(many), strict=True):
        for direction, index in to.items():
            if index is not None:
                x, y = (there - here for there, here in zip(many[index].centre, box.centre, strict=True))
                ahead = {Direction.LEFT: -x, Direction.RIGHT: x, Direction.UP: -y, Direction.DOWN: y}[direction]
                assert ahead >= 0


def test_a_row_a_grid_and_what_is_beside() -> None:
    grid = [Box(x, y, x + 40, y + 20) for y in (0, 50) for x in (0, 100, 200)]
    found = moves(grid)
    assert [found[0][direction] for direction in Direction] == [None, 1, None, 3]
    assert [found[4][direction] for direction in Direction] == [3, 5, 1, None]
    tall = [Box(0, 0, 50, 400), Box(100, 10, 300, 30), Box(100, 300, 300, 320)]
    assert moves(tall)[1][Direction.LEFT] == 0
    assert moves(tall)[2][Direction.LEFT] == 0


def test_moving_through_a_photograph() -> None:
    explorer = Explorer(table(), "en", "breakfast.jpg")
    assert explorer.opening("F1") == "Exploring breakfast.jpg: five things. Help: F1."
    said = [explorer.do(Command(word)).text for word in "right right right right right down left".split()]
    assert said == [
        "Person, on the left. 1 of 5.",
        "Person, in the centre. 2 of 5.",
        "Cup, in the centre. 3 of 5.",
        "Spoon, at the bottom right, small. 4 of 5.",
        "Nothing more to the right.",
        "Nothing more below.",
        "Maybe knife, at the bottom left, small. 5 of 5.",
    ]
    answer = explorer.do(Command.LEFT)
    assert (answer.edge, answer.thing) == (Direction.LEFT, None)


def test_tab_goes_by_importance_and_stops_at_the_ends() -> None:
    explorer = Explorer(table(), "en")
    numbers = [answer.thing.number for answer in (explorer.do(Command.NEXT) for _ in range(5)) if answer.thing]
    assert numbers == [1, 2, 3, 4, 5]
    assert explorer.do(Command.NEXT).text == "That was the last thing."
    assert explorer.do(Command.PREVIOUS).text.startswith("Spoon")
    assert explorer.do(Command.FIRST).text.startswith("Person, on the left")
    assert explorer.do(Command.PREVIOUS).text == "That was the first thing."
    assert explorer.do(Command.LAST).text.startswith("Maybe knife")
    assert explorer.do(Command.REPEAT).text.startswith("Maybe knife")
    assert explorer.do(Command.COUNT).text == "Five things."


def test_letters_go_round_and_are_without_case_and_accents() -> None:
    explorer = Explorer(table(), "en")
    assert [explorer.type("P", 0).text[-7:] for _ in range(3)] == ["1 of 5.", "2 of 5.", "1 of 5."]
    assert explorer.type("c", 0).text.startswith("Cup")
    assert explorer.type("Z", 0).text == "Nothing begins with Z."
    scene = Scene(800, 600, lines=(text("Übersicht", 10, 10, 0), text("Éclair", 10, 90, 1)), looked_for=ALL)
    assert Explorer(scene, "en").type("U", 0).text.startswith("Übersicht")
    assert Explorer(scene, "en").type("E", 0).text.startswith("Éclair")


def test_letters_are_those_of_the_persons_language() -> None:
    scene = Scene(600, 400, objects=(thing("dog", 100, 100), thing("cup", 300, 100)), looked_for=LOOKED)
    for language in languages():
        name = Explorer(scene, language).things[0].name
        assert Explorer(scene, language).type(name[0], 0).thing is not None


def test_digits_that_follow_one_another_are_one_number() -> None:
    explorer = Explorer(mail(), "en")
    assert explorer.type("1", 10.0).text.endswith("1 of 18.")
    assert explorer.type("2", 10.5).text.endswith("12 of 18.")
    assert explorer.type("2", 10.7).text.endswith("2 of 18."), "there is no 122"
    assert explorer.type("1", 10.7 + 2 * DIGIT_SECONDS).text.endswith("1 of 18.")
    assert explorer.type("0", 99).text == "There is no number 0, only 18 things."


def test_a_text_is_a_paragraph_and_named_by_its_first_words() -> None:
    explorer = Explorer(mail(), "en")
    long = next(thing for thing in explorer.things if thing.lines == 3)
    assert explorer.phrase(long) == "Dear all, the meeting on Monday is moved…, 3 lines, on the left."
    assert long.name.endswith("being painted.")
    assert explorer.phrase(explorer.things[0]) == "File, at the top left."
    small = Scene(800, 600, lines=(text("python3 run.py.", 10, 10, 0),), looked_for=ALL)
    assert Explorer(small, "en").go_to(1).text == "python3 run.py, at the top left. 1 of 1."
    mixed = mail().with_(objects=(thing("cat", 900, 600),), codes=(Code("qr", "x", Box(0, 700, 90, 790)),))
    explorer = Explorer(mixed, "en")
    assert [explorer.phrase(one) for one in explorer.things[:3]] == [
        "Cat, at the bottom right, small.",
        "QR code, at the bottom left.",
        "File, text, at the top left.",
    ]
    assert explorer.count() == "one thing, one code and 18 pieces of text"


def test_parts_of_a_window_charts_and_tables() -> None:
    lines = (
        replace(text("Edit", 10, 5, 0), region="menu bar"),
        replace(text("Prices.", 10, 100, 1), region="content"),
        replace(text("OK", 500, 500, 2), region="buttons"),
    )
    table = Table(Box(10, 200, 300, 300), (("A", "B"), ("1", "2")), has_header=True)
    chart = Chart("bar", Box(400, 100, 700, 400), "Sales")
    explorer = Explorer(Scene(800, 600, lines=lines, tables=(table,), charts=(chart,), looked_for=ALL), "en")
    assert [explorer.phrase(one) for one in explorer.things] == [
        "Bar chart “Sales”, on the right.",
        "Table of 2 rows and 2 columns, on the left.",
        "Prices, text, at the top left.",
        "OK, button, at the bottom.",
        "Edit, menu bar, at the top left.",
    ]
    assert explorer.count() == "one chart, one table and three pieces of text"
    assert explorer.type("T", 0).thing == explorer.things[1]
    assert explorer.closer(explorer.things[0]) == "Closer: Bar chart “Sales”."
    assert explorer.closer(explorer.things[2]) == ""


def test_what_fills_the_picture_has_no_size_besides() -> None:
    scene = Scene(600, 400, objects=(thing("cat", 300, 200, 590, 390, None),), looked_for=LOOKED)
    assert Explorer(scene, "en").do(Command.NEXT).text == "Cat, filling most of the picture. 1 of 1."


@pytest.mark.parametrize(
    ("scene", "words"),
    [
        (Scene(9, 9, blank="black", looked_for=frozenset({"blank"})), "one colour"),
        (Scene(9, 9, looked_for=ALL), "nothing was recognised"),
        (Scene(9, 9), "still being described"),
    ],
)
def test_nothing_to_explore_says_why(scene: Scene, words: str) -> None:
    explorer = Explorer(scene, "en")
    assert words in explorer.opening("F1")
    for command in Command:
        assert words in explorer.do(command).text
    assert words in explorer.type("a", 0).text
    assert words in explorer.type("1", 0).text


def test_bad_boxes_scores_and_texts() -> None:
    nan = math.nan
    things = (
        SceneObject("cup", Box(nan, 0, 10, 10), 0.9),
        SceneObject("cup", Box(700, 0, 800, 10), 0.9),
        SceneObject("cup", Box(-50, -50, 20, 20), nan),
        SceneObject("", Box(0, 0, 30, 30), 0.9),
        SceneObject("unicorn\x1b[31m<loc0001>", Box(0, 0, 30, 30), 0.9),
    )
    lines = (TextLine("\x00\x1b", Box(0, 0, 30, 9)), TextLine("a <speak>\u202eb", Box(0, 20, math.inf, 29)))
    explorer = Explorer(Scene(600, 400, objects=things, lines=lines, looked_for=ALL), "en")
    assert len(explorer.things) == 3
    for one in explorer.things:
        assert 0 <= one.box.x0 < one.box.x1 <= 600
        assert not set(explorer.told(one)) & set("\x00\x1b\u202e")


def test_five_hundred_things_are_enough() -> None:
    many = tuple(thing("book", 10 + 50 * (n % 30), 10 + 40 * (n // 30)) for n in range(700))
    explorer = Explorer(Scene(1600, 1000, objects=many, looked_for=LOOKED), "en")
    assert len(explorer.things) == MOST_THINGS
    assert "are left out" in explorer.opening("F1")
    explorer.do(Command.NEXT)
    assert explorer.do(Command.RIGHT).thing is not None


def test_the_place_is_kept_when_more_is_known() -> None:
    early = mail().with_(lines=mail().lines[:4])
    explorer = Explorer(early, "en", "Mail")
    explorer.type("E", 0)
    grown = explorer.grown(mail())
    assert grown.current is not None
    assert (grown.current.name, len(grown.things), grown.title) == ("Edit", 18, "Mail")


def test_keys() -> None:
    assert {key.removeprefix("Shift+") for key in KEYS} <= EXPLORER_KEYS
    assert meaning("Shift+Tab") is Command.PREVIOUS
    assert meaning("Shift+C") == "C"
    assert meaning("7") == "7"
    assert meaning("Shift+Left") is Command.LEFT
    assert meaning("Slash") is None
    assert {"F9", "Insert", "PrintScreen"}.isdisjoint(EXPLORER_KEYS)
