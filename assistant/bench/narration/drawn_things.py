"""Scenes of things that lie as things do: on tables, in bowls, in rows, cut off at an edge. They have no picture: what
is measured on them is what narration makes of boxes. Places vary with the seed, what holds does not.
"""

from __future__ import annotations

import random

from PIL import Image

from assistant.bench.narration.truth import Relation, Thing, Truth
from assistant.scene import Box, Scene

WIDTH, HEIGHT = 960, 640


def scenes(chance: random.Random) -> list[tuple[Truth, Image.Image | None]]:
    """The scenes of this group."""
    made = [
        _breakfast(chance),
        _row("four-people", "person", 4, chance, (10, 30, 18, 60)),
        _row("five-bottles", "bottle", 5, chance, (30, 5, 6, 25)),
        _row("three-elephants", "elephant", 3, chance, (8, 20, 25, 45)),
        _crowd(chance),
        _rider(chance),
        _bowl(chance),
        _under_table(chance),
        _street(chance),
        _cut_off(chance),
        _small_bird(chance),
        _flock(chance),
        _living_room(chance),
        _desk(chance),
    ]
    return [(truth, None) for truth in made]


def _breakfast(chance: random.Random) -> Truth:
    table = _thing("dining table", 2, 8, 45, 84, 50)
    left = chance.uniform(14, 22)
    return _truth(
        "breakfast",
        [
            table,
            _thing("cup", 1, left, 42, 10, 16),
            _thing("bowl", 1, left + 22, 46, 16, 14),
            _thing("bottle", 1, left + 50, 22, 7, 34),
        ],
        [("cup", "on", "dining table"), ("bowl", "on", "dining table"), ("bottle", "on", "dining table")],
        "person fork pizza",
    )


def _row(name: str, label: str, count: int, chance: random.Random, first: tuple[float, float, float, float]) -> Truth:
    x, y, width, height = first
    things = []
    for _ in range(count):
        things.append(_thing(label, 1, x, y + chance.uniform(-2, 2), width, height))
        x += width * chance.uniform(1.05, 1.25)
    return _truth(name, things, [], "cat dog" if label == "person" else "person")


def _crowd(chance: random.Random) -> Truth:
    """Fourteen people in two uneven rows."""
    things = []
    for number in range(14):
        x, y = 4 + 13.5 * (number % 7), 20 + 32 * (number // 7)
        things.append(_thing("person", 1, x + chance.uniform(-2, 2), y + chance.uniform(-6, 6), 11, 38))
    return _truth("crowd", things, [], "dog horse")


def _rider(chance: random.Random) -> Truth:
    x = chance.uniform(20, 40)
    horse, rider = _thing("horse", 1, x, 35, 42, 55), _thing("person", 1, x + 14, 12, 13, 55)
    holds = [("person", "riding", "horse"), ("person", "on", "horse"), ("person", "in front of", "horse")]
    return _truth("rider", [horse, rider, _thing("dog", 2, 4, 76, 12, 12)], holds, "cow sheep")


def _bowl(chance: random.Random) -> Truth:
    x = chance.uniform(28, 36)
    bowl = _thing("bowl", 1, x, 35, 40, 40)
    fruit = [_thing("apple", 1, x + 4 + 10 * number, 40, 9, 13) for number in range(3)]
    holds = [("apple", "inside", "bowl"), ("bowl", "on", "dining table"), ("apple", "on", "dining table")]
    return _truth("fruit-bowl", [bowl, *fruit, _thing("dining table", 3, 0, 50, 100, 50)], holds, "person cake")


def _under_table(chance: random.Random) -> Truth:
    x = chance.uniform(35, 45)
    things = [
        _thing("dining table", 2, 15, 30, 70, 55),
        _thing("dog", 1, x, 66, 20, 18),
        _thing("vase", 1, 45, 18, 6, 20),
    ]
    holds = [("dog", "under", "dining table"), ("vase", "on", "dining table"), ("dog", "inside", "dining table")]
    return _truth("dog-under-table", things, holds, "person cat")


def _street(chance: random.Random) -> Truth:
    x = chance.uniform(26, 34)
    things = [
        _thing("bus", 1, x, 15, 45, 55),
        _thing("car", 1, x + 20, 55, 36, 30),
        _thing("person", 1, 6, 40, 9, 45),
        _thing("traffic light", 2, 92, 6, 4, 18),
    ]
    return _truth("street", things, [("car", "in front of", "bus")], "train dog boat")


def _cut_off(chance: random.Random) -> Truth:
    width = chance.uniform(14, 20)
    things = [
        _thing("person", 1, 0, 20, width, 80, "left", "bottom"),
        _thing("car", 1, 60, 40, 40, 35, "right"),
    ]
    return _truth("cut-off", things, [], "dog bus")


def _small_bird(chance: random.Random) -> Truth:
    x, y = chance.uniform(42, 54), chance.uniform(42, 54)
    return _truth("small-bird", [_thing("bird", 1, x, y, 4, 5)], [], "person airplane kite")


def _flock(chance: random.Random) -> Truth:
    """Nine sheep all over the meadow, a dog at the top right."""
    things = [
        _thing("sheep", 1, 5 + 30 * column + chance.uniform(0, 15), 20 + 25 * row + chance.uniform(0, 8), 10, 13)
        for row in range(3)
        for column in range(3)
    ]
    return _truth("flock", [*things, _thing("dog", 1, 88, 3, 8, 12)], [], "person cow horse")


def _living_room(chance: random.Random) -> Truth:
    x = chance.uniform(4, 10)
    things = [
        _thing("couch", 2, x, 50, 50, 42),
        _thing("cat", 1, x + 10, 56, 14, 16),
        _thing("tv", 2, 70, 22, 24, 26),
        _thing("potted plant", 2, 88, 55, 10, 35),
        _thing("clock", 3, 40, 5, 7, 10),
    ]
    return _truth("living-room", things, [("cat", "on", "couch"), ("cat", "in front of", "couch")], "person dog bed")


def _desk(chance: random.Random) -> Truth:
    x = chance.uniform(30, 38)
    things = [
        _thing("dining table", 3, 0, 48, 100, 52, "left", "right", "bottom"),
        _thing("laptop", 1, x, 35, 32, 40),
        _thing("mouse", 2, x + 37, 70, 6, 6),
        _thing("cell phone", 1, 10, 72, 8, 14),
        _thing("book", 1, 80, 62, 15, 12),
    ]
    on = [(label, "on", "dining table") for label in ("laptop", "mouse", "cell phone", "book")]
    return _truth("desk", things, on, "person cat tv")


def _thing(label: str, importance: int, x: float, y: float, width: float, height: float, *cut: str) -> Thing:
    """Places and sizes are in percent."""
    box = Box(x * WIDTH / 100, y * HEIGHT / 100, (x + width) * WIDTH / 100, (y + height) * HEIGHT / 100)
    return Thing(label, box, importance, cut)


def _truth(name: str, things: list[Thing], relations: list[tuple[str, str, str]], never: str) -> Truth:
    return Truth(
        name=name,
        group="things",
        scene=Scene(WIDTH, HEIGHT),
        things=tuple(things),
        relations=tuple(Relation(*names) for names in relations),
        never=tuple(never.split()),
        title="picture.jpg",
    )
