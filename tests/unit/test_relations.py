"""How things lie to each other: what boxes show is told, and what they cannot show is not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Captured, Finished, SceneFound
from assistant.narration.grouping import arrangement, grid
from assistant.narration.narrator import Narrator
from assistant.narration.places import View, cut_edges, distance, further, hour, part, shared_key
from assistant.narration.placing import Placer
from assistant.narration.relations import relation
from assistant.narration.things import groups
from assistant.narration.wording import Wording
from assistant.scene import Box, Scene, SceneObject
from assistant.tasks import Request
from tests.unit.narration_scenes import ALL, description, frame, thing

VIEW = View(600, 400)
TABLE = SceneObject("dining table", Box(100, 200, 500, 380), 0.9)


def boxed(label: str, x0: float, y0: float, x1: float, y1: float, score: float | None = 0.9) -> SceneObject:
    return SceneObject(label, Box(x0, y0, x1, y1), score)


def how(one: SceneObject, *others: SceneObject, kind: str = "photo") -> tuple[str, ...]:
    found = relation(one, others, View(600, 400, kind))
    return (found.name, *(other.label for other in found.others)) if found else ()


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        (boxed("cup", 200, 180, 240, 230), TABLE, "on"),
        (boxed("cup", 200, 290, 240, 330), TABLE, "on"),  # seen from above: the top takes most of the box
        (boxed("dog", 200, 290, 300, 370), TABLE, "under"),
        (boxed("dog", 200, 290, 300, 399), TABLE, ""),  # before it
        (boxed("cup", 480, 180, 560, 230), TABLE, ""),  # most of it is beside the table
        (boxed("cup", 200, 100, 240, 150), TABLE, "above"),
        (boxed("person", 200, 100, 300, 300), TABLE, "behind"),  # sits behind it
        (boxed("chair", 200, 150, 280, 300), TABLE, "behind"),
        (boxed("cup", 200, 180, 240, 395), boxed("dining table", 0, 200, 600, 400), "on"),  # no legs in the picture
        (boxed("cat", 200, 150, 320, 260), boxed("couch", 100, 150, 500, 350), "on"),
        (boxed("person", 200, 50, 320, 300), boxed("couch", 100, 150, 500, 350), ""),  # sits, stands: who knows
        (boxed("apple", 220, 220, 250, 250), boxed("bowl", 200, 200, 300, 280), "inside"),
        (boxed("apple", 190, 220, 250, 300), boxed("bowl", 200, 200, 300, 280), ""),
        (boxed("person", 220, 220, 250, 260), boxed("car", 150, 200, 400, 320), "inside"),
        (boxed("person", 220, 220, 250, 320), boxed("car", 150, 200, 400, 320), ""),  # stands beside or before it
        (boxed("person", 220, 210, 280, 390), boxed("car", 150, 200, 400, 320), "in-front-of"),
        (boxed("car", 150, 200, 400, 320), boxed("person", 220, 210, 280, 390), "behind"),
        (boxed("person", 200, 60, 280, 260), boxed("horse", 150, 130, 400, 350), "on"),
        (boxed("person", 200, 60, 280, 390), boxed("horse", 150, 130, 400, 350), "in-front-of"),
        (boxed("person", 200, 60, 280, 300), boxed("surfboard", 180, 280, 300, 310), "on"),
        (boxed("person", 200, 60, 280, 300), boxed("surfboard", 260, 100, 300, 290), ""),  # carries it
        (boxed("cup", 300, 200, 330, 240), boxed("laptop", 200, 150, 290, 240), "right-of"),
        (boxed("cup", 150, 200, 180, 240), boxed("laptop", 200, 150, 290, 240), "left-of"),
        (boxed("cup", 20, 200, 50, 240), boxed("laptop", 200, 150, 290, 240), ""),  # too far away
        (boxed("clock", 230, 90, 270, 130), boxed("tv", 200, 150, 290, 240), "above"),
        (boxed("remote", 230, 250, 270, 262), boxed("tv", 200, 150, 290, 240), "below"),
        (boxed("laptop", 200, 150, 290, 240), boxed("cup", 300, 200, 330, 240), ""),  # the larger is no neighbour
    ],
)
def test_relations(one: SceneObject, other: SceneObject, name: str) -> None:
    assert how(one, other) == ((name, other.label) if name else ())


def test_between_and_nearest() -> None:
    laptop, lamp = boxed("laptop", 100, 150, 200, 240), boxed("lamp", 260, 130, 320, 240)
    assert how(boxed("cup", 215, 200, 245, 240), laptop, lamp) == ("between", "laptop", "lamp")
    assert how(boxed("cup", 330, 200, 360, 240), laptop, lamp) == ("right-of", "lamp")


def test_on_a_screen_nothing_is_on_or_before_anything() -> None:
    assert how(boxed("cup", 200, 180, 240, 230), TABLE, kind="screen") == ()
    assert how(boxed("person", 220, 210, 280, 390), boxed("car", 150, 200, 400, 320), kind="screen") == ()
    assert how(boxed("cup", 300, 200, 330, 240), boxed("laptop", 200, 150, 290, 240), kind="screen") != ()


LABELS = ["cup", "person", "dining table", "laptop", "bowl", "horse", "car", "dragon"]
boxes = st.builds(
    lambda label, x, y, width, height: boxed(label, x, y, x + width, y + height),
    st.sampled_from(LABELS), st.floats(0, 500), st.floats(0, 300), st.floats(1, 400), st.floats(1, 300),
)  # fmt: skip


@given(st.lists(boxes, min_size=2, max_size=5))
def test_a_side_that_is_told_is_the_side(things: list[SceneObject]) -> None:
    one, *others = things
    found = relation(one, others, VIEW)
    if found is None:
        return
    assert set(found.others) <= set(others)
    (x, y), (other_x, other_y) = one.box.centre, found.others[0].box.centre
    if found.name == "between":
        assert other_x <= x <= found.others[1].box.centre[0]
    rules = {
        "left-of": x < other_x,
        "right-of": x >= other_x,
        "above": y < other_y,
        "below": y >= other_y,
        "in-front-of": one.box.y1 > found.others[0].box.y1,
        "behind": one.box.y1 < found.others[0].box.y1,
        "inside": one.box.intersection(found.others[0].box) >= 0.9 * one.box.area,
        "on": one.box.y1 >= found.others[0].box.y0,
    }
    assert rules.get(found.name, True)


def row(label: str, *middles: tuple[float, float], width: float = 60, height: float = 60) -> list[SceneObject]:
    return [thing(label, x, y, width, height) for x, y in middles]


@pytest.mark.parametrize(
    ("things", "way"),
    [
        (row("person", (100, 200), (200, 210), (300, 195), (400, 200), width=70, height=200), "row"),
        (row("cup", (300, 80), (310, 160), (300, 240)), "column"),
        (row("cup", (100, 100), (150, 150), (90, 170)), "close"),
        (row("cup", (50, 50), (300, 200), (550, 350)), ""),
        (row("cup", (100, 100), (150, 100)), ""),  # two are told by their places
        ([*row("cup", (100, 100), (170, 100)), thing("cup", 240, 100, 200, 200)], "close"),  # too unlike for a row
        (row("person", *((50 + 50 * n, 100 + 20 * (n % 3)) for n in range(11))), "crowd"),
        (row("bird", (50, 100), (300, 100), (550, 100)), ""),  # too far apart
    ],
)
def test_arrangements(things: list[SceneObject], way: str) -> None:
    assert arrangement(things, VIEW) == way


def test_rows_and_columns() -> None:
    coins = row("coin", *((60 + 80 * n, 60 + 80 * m) for m in range(2) for n in range(3)))
    assert grid(coins) == (2, 3)
    assert grid(coins[:-1]) is None
    assert grid(row("coin", (60, 60), (140, 60), (100, 140), (180, 140))) is None
    assert said(coins) == ["Six coins in two rows of three at the top left."]
    icons = row("coin", *((60 + 80 * n, 60 + 80 * m) for m in range(4) for n in range(6)))
    assert said(icons) == ["24 coins in four rows of six."]


def test_sizes_edges_and_distances() -> None:
    assert [part(Box(0, 0, width, 400), VIEW) for width in (100, 130, 200, 300, 500)] == [
        "", "quarter", "third", "half", "",
    ]  # fmt: skip
    assert cut_edges(Box(0, 100, 50, 399), VIEW) == ("left", "bottom")
    assert cut_edges(Box(0, 0, 600, 400), VIEW) == ()
    assert cut_edges(Box(0, 100, 50, 399), View(600, 400, "screen")) == ()
    camera = View(600, 400, "camera")
    far, near = boxed("person", 100, 200, 120, 250), boxed("person", 200, 10, 400, 400)
    assert [distance(one, camera) for one in (far, near, TABLE)] == ["far", "near", ""]
    assert distance(far, VIEW) == ""
    assert further([far, near], VIEW) == {far}
    assert shared_key([Box(0, 350, 50, 400), Box(550, 350, 600, 400)], VIEW) == "place-row-bottom"
    assert shared_key([Box(0, 0, 50, 40), Box(0, 350, 50, 400)], VIEW) == "place-column-left"
    assert shared_key([Box(0, 0, 50, 40), Box(550, 350, 600, 400)], VIEW) == ""


def test_hours() -> None:
    places = {12: (300, 20), 3: (580, 200), 6: (300, 390), 9: (10, 200), 1: (450, 20), 10: (10, 80), 0: (300, 200)}
    assert {at: hour(Box(x - 5, y - 5, x + 5, y + 5), 600, 400) for at, (x, y) in places.items()} == {
        at: at for at in places
    }
    wording = Wording("en", clock=True)
    assert wording.place(Box(570, 190, 590, 210), VIEW) == "at 3 o’clock"
    assert wording.place(Box(290, 190, 310, 210), VIEW) == "in the centre"


def said(things: list[SceneObject], *, is_whole: bool = False, view: View = VIEW) -> list[str]:
    placer = Placer(Wording("en"), view, things, is_whole=is_whole)
    return [told.text for told in placer.sentences(groups(things, view))]


CUP, LAPTOP = boxed("cup", 350, 200, 380, 240), boxed("laptop", 200, 150, 330, 250)
SPOONS = [boxed("spoon", 130, 240, 160, 250), boxed("spoon", 400, 240, 430, 250)]


def test_things_on_a_table() -> None:
    assert said([TABLE, LAPTOP, CUP, *SPOONS]) == ["A laptop, a cup and two spoons on the table."]
    assert said([TABLE, LAPTOP, CUP], is_whole=True) == [
        "A laptop and a cup on the table, in the centre; a table at the bottom, filling a third of the picture."
    ]
    unsure = boxed("dining table", *TABLE.box, score=0.4)
    assert said([unsure, CUP]) == [
        "A cup in the centre.",
        "Maybe also a table at the bottom, filling a third of the picture.",
    ]
    assert said([unsure, boxed("cup", *CUP.box, score=0.4)]) == ["Maybe a cup on the table."]
    other = boxed("dining table", 0, 0, 90, 90)
    assert "on the table" not in " ".join(said([TABLE, other, CUP]))  # which one?


def test_neighbours_and_edges() -> None:
    assert said([LAPTOP, CUP]) == ["A laptop in the centre, a cup to the right of the laptop."]
    assert said([boxed("person", 0, 100, 80, 390)]) == ["A person on the left, cut off at the left edge."]
    assert said([boxed("person", 0, 0, 80, 390)], is_whole=True) == [
        "A person on the left, cut off at the left edge and at the top edge."
    ]
    assert said([boxed("cat", 100, 50, 400, 350)]) == ["A cat in the centre, filling a third of the picture."]


def test_groups() -> None:
    people = row("person", (100, 200), (200, 210), (300, 195), (400, 200), width=70, height=200)
    assert said(people) == ["Four people in a row across the middle."]
    assert said(row("cup", (100, 30), (150, 60), (90, 90))) == ["Three cups close together at the top left."]
    crowd = row("person", *((50 + 50 * n, 100 + 20 * (n % 3)) for n in range(11)))
    assert said(crowd) == ["A crowd of at least eleven people, all over the picture."]
    pair = [boxed("person", 50, 50, 200, 395), boxed("person", 450, 150, 480, 230)]
    assert said(pair) == ["Two people: one on the left, one on the right, further away."]


def test_in_front_of_a_camera_what_can_hurt_comes_first() -> None:
    things = [boxed("person", 200, 50, 400, 395), boxed("bicycle", 450, 250, 560, 350)]
    assert said(things)[0].startswith("A person")
    assert said(things, view=View(600, 400, "camera"))[0].startswith("A bicycle")


def test_one_thing_is_named_once() -> None:
    person = boxed("person", 50, 50, 300, 395)
    arm = boxed("person", 200, 200, 290, 260, score=0.4)
    child = boxed("person", 200, 200, 290, 395)
    assert said([person, arm]) == ["A person on the left, filling a third of the picture."]
    assert said([person, child])[0].startswith("Two people")
    assert said([boxed("car", 100, 100, 300, 300), boxed("truck", 105, 100, 300, 295, score=0.6)])[0].startswith(
        "A car "
    )


def test_each_hedged_sentence_has_its_own_hedge() -> None:
    oranges = [boxed("orange", x, 100, x + 60, 160, score=0.4) for x in (20, 270, 520)]
    assert said([*oranges, boxed("bowl", 100, 300, 140, 340, score=0.4)]) == [
        "Maybe three oranges: one at the top left, one at the top, one at the top right.",
        "Maybe also a bowl at the bottom left.",
    ]


@pytest.mark.parametrize(("source", "place"), [("file", "at 3 o’clock"), ("window", "on the right")])
def test_the_clock_face_is_for_pictures_only(source: str, place: str) -> None:
    scene = Scene(600, 400, (boxed("cup", 560, 180, 590, 220),), looked_for=ALL)
    told = description(Request(clock=True), frame(source=source, title=""), [scene])
    assert told[-1].endswith(f"A cup {place}.")


def test_a_second_describer_places_by_what_the_first_one_named() -> None:
    request = Request()
    narrator = Narrator(request)
    first = Scene(600, 400, (LAPTOP,), looked_for=ALL)
    narrator.feed(Captured(request.id, "capture", frame(source="file")))
    narrator.feed(SceneFound(request.id, "basic", first))
    found = narrator.feed(
        Finished(request.id, "paligemma", first.with_(objects=(replace(LAPTOP, confirmed=True), CUP)))
    )
    assert [one.text for one in found] == ["A cup to the right of the laptop."]
