"""Whatever a describer or a picture brings along: nothing raises, nothing hidden is spoken, nothing is endless."""

from __future__ import annotations

import math
import random
import time
import unicodedata
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.bench.narration.parsing import Claim, Vocabulary
from assistant.events import Captured, Finished, Targeted
from assistant.labels import LABELS
from assistant.narration.checking import checked
from assistant.narration.narrator import Narrator
from assistant.narration.places import FILLING, ROWS, around, position
from assistant.narration.things import groups
from assistant.scene import Box, Code, Focus, Scene, SceneObject, TextLine
from assistant.tasks import Request, Task, Verbosity
from tests.unit.narration_scenes import ALL, description, frame

COFFEE = frame(source="file", title="coffee.jpg")
NASTY = [
    "</speak><break time='9s'/>", "\x1b[31mred", "a\u202eb", "\u2067שלום\u2069", "👩‍👩‍👧‍👦🇫🇷", "\r\n.\r\nSTOP ALL\r\n",
    "{ $count }", "\x00", "", "   ", "\u200b", "𝒲", "\ud800", "x" * 200, "<loc0001>", "ａｂ",
]  # fmt: skip
texts = st.one_of(st.sampled_from(NASTY), st.text(max_size=20))
sides = st.one_of(
    st.floats(-2000, 2000), st.sampled_from([math.nan, math.inf, -math.inf, 0.0, 600.0, 400.0, 1e300, -1e300])
)
boxes = st.builds(Box, sides, sides, sides, sides)
scores = st.one_of(st.none(), st.floats(0, 1), st.sampled_from([math.nan, math.inf, -math.inf, -1.0, 7.0]))
objects = st.builds(
    SceneObject, st.one_of(st.sampled_from(LABELS), texts), boxes, scores, st.sampled_from([None, True, False])
)
lines = st.builds(TextLine, texts, boxes, st.floats(allow_nan=True), st.integers(-3, 3))
codes = st.builds(Code, st.sampled_from(["qr", "ean13", "?"]), texts, boxes)
focuses = st.builds(Focus, texts, texts, st.tuples(texts), texts, st.one_of(st.none(), boxes))
scenes = st.builds(
    Scene, st.sampled_from([0, 1, 600]), st.sampled_from([0, 1, 400]),
    objects=st.lists(objects, max_size=12).map(tuple), lines=st.lists(lines, max_size=8).map(tuple),
    lines_found=st.integers(0, 99), codes=st.lists(codes, max_size=2).map(tuple),
    focus=st.one_of(st.none(), focuses), looked_for=st.just(ALL),
)  # fmt: skip
REQUESTS = st.builds(
    Request, st.sampled_from([Task.DESCRIBE, Task.LOCATE, Task.READ, Task.FIND]),
    verbosity=st.sampled_from(list(Verbosity)), thing=st.sampled_from(["cup", "\x1b[31m"]), clock=st.booleans(),
)  # fmt: skip


@given(scenes, REQUESTS, texts, st.sampled_from(["file", "window", "webcam"]))
@settings(deadline=None, max_examples=150)
def test_nothing_raises_and_nothing_hidden_is_spoken(scene: Scene, request_: Request, title: str, source: str) -> None:
    narrator = Narrator(request_)
    said = [*narrator.feed(Targeted(request_.id, "capture", source, title))]
    said += narrator.feed(Captured(request_.id, "capture", frame(source=source, title=title)))
    said += narrator.feed(Finished(request_.id, "basic", scene))
    for _ in range(30):
        said += (more := narrator.more())
        if [one.text for one in more] == ["That is all."]:
            break
    else:
        pytest.fail("it goes on for ever")
    for sentence in said:
        shown = (sentence.text + sentence.spoken).replace("\u200c", "").replace("\u200d", "")
        assert not any(unicodedata.category(letter) in ("Cc", "Cf", "Cn", "Co", "Cs") for letter in shown), shown


def test_what_is_broken_is_dropped_and_what_reaches_out_is_cut() -> None:
    cup = SceneObject("cup", Box(10, 10, 60, 60), 0.9)
    bad = [
        SceneObject("cup", Box(math.nan, 0, 9, 9), 0.9),
        SceneObject("cup", Box(0, 0, math.inf, 9), 0.9),
        SceneObject("cup", Box(0, 0, 9, 9), math.nan),
        SceneObject("cup", Box(5, 5, 5, 9), 0.9),
        SceneObject("cup", Box(9, 9, 0, 0), 0.9),
        SceneObject("cup", Box(700, 0, 800, 90), 0.9),
        SceneObject(" \x00\u200b", Box(0, 0, 9, 9), 0.9),
    ]
    scene = Scene(600, 400, (cup, *bad), looked_for=ALL)
    assert checked(scene).objects == (cup,)
    assert checked(checked(scene)) is not None
    sound = Scene(600, 400, (cup,))
    assert checked(sound) is sound
    wide = Scene(600, 400, (SceneObject("a\x1b[31m  dragon" + "x" * 99, Box(-50, -5, 700, 60)),))
    (dragon,) = checked(wide).objects
    assert dragon.box == (0, 0, 600, 60)
    assert dragon.label.startswith("a[31m dragon")
    assert len(dragon.label) <= 40
    blank = TextLine("\u200b", Box(0, 0, 9, 9))
    assert checked(Scene(600, 400, lines=(blank,), lines_found=3)).lines_found == 2


def many(count: int, labels: list[str], seed: int = 5) -> tuple[SceneObject, ...]:
    chance = random.Random(seed)
    found = []
    for _ in range(count):
        x, y = chance.uniform(0, 560), chance.uniform(0, 360)
        box = Box(x, y, x + chance.uniform(5, 200), y + chance.uniform(5, 200))
        found.append(SceneObject(chance.choice(labels), box, chance.uniform(0.3, 1)))
    return tuple(found)


@pytest.mark.parametrize("labels", [["person"], list(LABELS), [f"thing {n}" for n in range(500)]])
@pytest.mark.parametrize("verbosity", list(Verbosity))
def test_five_hundred_things_and_five_thousand_lines(labels: list[str], verbosity: Verbosity) -> None:
    written = tuple(TextLine(f"Line number {n} of very many.", Box(5, n, 300, n + 1), block=n) for n in range(5000))
    scene = Scene(600, 6000, many(500, labels), lines=written, lines_found=5000, looked_for=ALL)
    request = Request(verbosity=verbosity)
    start = time.process_time()
    said = description(request, frame(600, 6000, "file", "x"), [scene])
    assert time.process_time() - start < 5  # about 0.2 s on a quiet machine
    own = [sentence for sentence in said if "Line number" not in sentence]
    most = {Verbosity.BRIEF: (1, 40), Verbosity.NORMAL: (7, 160), Verbosity.DETAILED: (90, 3000)}[verbosity]
    assert len(own) <= most[0]
    assert sum(len(sentence.split()) for sentence in own) <= most[1]
    read = len(said) - len(own)
    assert read == {Verbosity.BRIEF: 0, Verbosity.NORMAL: read, Verbosity.DETAILED: 5000}[verbosity]
    assert read < 10 or verbosity is Verbosity.DETAILED


def put(label: str, x: float, y: float, width: float, height: float, score: float | None) -> SceneObject:
    return SceneObject(label, Box(x, y, min(x + width, 600), min(y + height, 400)), score)


things = st.builds(
    put, st.sampled_from(["person", "cup", "dining table", "laptop", "car", "spoon"]),
    st.integers(0, 590), st.integers(0, 390), st.integers(4, 500), st.integers(4, 390),
    st.sampled_from([0.4, 0.9, None]),
)  # fmt: skip
VOCABULARY = Vocabulary("en", LABELS)


def is_true(claim: Claim, boxes: list[Box]) -> bool:
    """Whether so many of `boxes` are in the ninth of the picture that is told, or all of them together."""
    if claim.place == "place-filling":
        return sum(box.area >= FILLING * 600 * 400 for box in boxes) >= max(claim.count, 1)
    place = claim.place.removeprefix("place-").replace("-", " ")
    if place.split(" ")[0] not in ROWS:
        return True  # of a row, an edge, a relation
    groups_there = [around(some) for size in range(3, len(boxes) + 1) for some in combinations(boxes, size)]
    here = sum(position(box, 600, 400) == place for box in boxes)
    return here >= max(claim.count, 1) or any(position(box, 600, 400) == place for box in groups_there)


@given(st.lists(things, max_size=9), st.sampled_from(list(Verbosity)), st.sampled_from(["file", "window", "webcam"]))
@settings(deadline=None, max_examples=200)
def test_all_that_is_said_is_there_and_where_it_is_said_to_be(
    found: list[SceneObject], verbosity: Verbosity, source: str
) -> None:
    scene = Scene(600, 400, tuple(found), looked_for=ALL)
    said = description(Request(verbosity=verbosity), frame(source=source, title=""), [scene])
    there = {group.label for group in groups(found)}
    for sentence in said:
        assert set(VOCABULARY.labels(sentence)) <= there, sentence
        for claim in VOCABULARY.claims(sentence):
            boxes = [one.box for one in found if one.label == claim.label]
            assert is_true(claim, boxes), sentence
    if verbosity is Verbosity.BRIEF:
        assert len(said) == 1
    if verbosity is Verbosity.DETAILED:
        assert {label for sentence in said for label in VOCABULARY.labels(sentence)} == there
