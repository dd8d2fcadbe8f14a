"""Scores replies about drawn scenes. Pure.

What is said must be right to the letter. A box counts under the right name only, and from the score on from which the
application believes it.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean

from assistant.bench.shapes import phrases, scenes
from assistant.bench.shapes.asking import Found, Reply
from assistant.describers.paligemma.grounding import MIN_SCORE

Box = Sequence[float]
Asked = Sequence[tuple[scenes.Scene, phrases.Exchange]]
GROUPS = ("all", "held_out", "seen")
FIGURES = (
    "caption", "caption_other", "describe", "answer", "ocr", "ocr_none", "iou", "iou_one_name", "iou_two_names",
    "recall", "precision", "swaps", "false_boxes",
)  # fmt: skip
LEVELS = (0.0, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
"""Of scores of boxes, in `thresholds`."""
OTHER_LANGUAGES = tuple(language for language in phrases.LANGUAGES if language != "en")
FOUND = 0.5
"""Overlap (intersection over union) from which on a box shows the thing."""
_FIRST_SEED = 1 << 40
"""Far from the seeds of training, whatever number is given."""
_PLACE = re.compile(rf"\b((?:{'|'.join(scenes.COLOURS)}) (?:{'|'.join(scenes.SHAPES)}) is at the \w+ (left|right))")


def asked_of(seed: int, count: int) -> list[tuple[scenes.Scene, phrases.Exchange]]:
    """What is asked of each scene: every task, two questions, four searches for one or two things, there or not."""
    dice = random.Random(f"score {seed}")
    drawn = [scenes.make_scene(_FIRST_SEED + seed, index) for index in range(count)]
    return [(scene, exchange) for scene in drawn for exchange in _exchanges(scene, dice)]


def _exchanges(scene: scenes.Scene, dice: random.Random) -> list[phrases.Exchange]:
    asked = [phrases.exchange(scene, task, dice) for task in ("caption", "describe", "ocr", "answer", "answer")]
    asked.append(phrases.exchange(scene, f"caption_{dice.choice(OTHER_LANGUAGES)}", dice))
    names = list(dict.fromkeys(thing.name for thing in scene.things))
    asked += [phrases.detection(scene, [dice.choice(names)]), phrases.detection(scene, names[:2])]
    asked.append(phrases.detection(scene, [phrases.absent_name(scene, dice, held_out=True)]))
    shapes = {thing.shape for thing in scene.things}
    one_of_two = [dice.choice(scene.things).shape, dice.choice([one for one in scenes.SHAPES if one not in shapes])]
    asked.append(phrases.detection(scene, dice.sample(one_of_two, 2)))
    return asked


def score(asked: Asked, replies: Sequence[Reply]) -> dict[str, dict[str, float | None]]:
    """Figures by group: `held_out` are the scenes with something that training never showed, `seen` the others.

    Shares of exactly right replies: caption (English), caption_other (one of the other languages), describe, answer,
    ocr (scenes with a word), ocr_none (scenes without). iou: mean over all things that were searched, 0 for one that
    was not found; iou_one_name and iou_two_names: by how many names were searched at once. recall and precision: of
    boxes, at an overlap of FOUND. swaps: how often left and right are exchanged. false_boxes: how often an absent
    thing gets a box. A figure that no scene is for is None.
    """
    values: dict[str, dict[str, list[float]]] = {group: defaultdict(list) for group in GROUPS}
    for (scene, exchange), reply in zip(asked, replies, strict=True):
        for group in ("all", "held_out" if scene.held_out else "seen"):
            _note(values[group], scene, exchange, reply)
    return {
        group: {"scenes": len(figures["caption"])}
        | {name: round(fmean(figures[name]), 4) if figures[name] else None for name in FIGURES}
        for group, figures in values.items()
    }


def thresholds(asked: Asked, replies: Sequence[Reply], levels: Sequence[float] = LEVELS) -> list[dict[str, float]]:
    """How often, if boxes are believed from a score of `score` on, an absent thing gets one (`false_boxes`), a thing
    that is there gets one on it (`found`), and of all boxes one is on nothing of that name (`wrong`).
    """
    vain: list[float] = []
    on_things: list[float] = []
    on_nothing: list[float] = []
    there = 0
    for (_, exchange), reply in zip(asked, replies, strict=True):
        if exchange.task != "detect":
            continue
        there += len(exchange.boxes)
        hits = _pairs(reply.found, exchange.boxes)
        right = {i for value, i, _ in hits if value >= FOUND}
        on_things += [box.score for i, box in enumerate(reply.found) if i in right]
        on_nothing += [box.score for i, box in enumerate(reply.found) if i not in right]
        vain += [max((box.score for box in boxes), default=-1.0) for boxes in _in_vain(exchange, reply.found)]
    rows = []
    for level in levels:
        hit, miss = (sum(value >= level for value in boxes) for boxes in (on_things, on_nothing))
        rows.append({
            "score": level,
            "false_boxes": round(sum(value >= level for value in vain) / len(vain), 4) if vain else 0.0,
            "found": round(hit / there, 4) if there else 0.0,
            "wrong": round(miss / (hit + miss), 4) if hit + miss else 0.0,
        })  # fmt: skip
    return rows


def _note(figures: dict[str, list[float]], scene: scenes.Scene, exchange: phrases.Exchange, reply: Reply) -> None:
    if exchange.task != "detect":
        name = "caption_other" if exchange.task.startswith("caption_") else exchange.task
        if name == "ocr" and not exchange.answer:
            name = "ocr_none"
        figures[name].append(float(reply.text == exchange.answer))
        if exchange.task in {"caption", "describe"}:
            figures["swaps"].append(float(is_swapped(reply.text, scene, exchange.answer)))
        return
    believed = [box for box in reply.found if box.score >= MIN_SCORE]
    figures["false_boxes"] += [float(bool(boxes)) for boxes in _in_vain(exchange, believed)]
    overlaps = match(believed, exchange.boxes)
    figures["iou"] += overlaps
    figures["iou_two_names" if len(exchange.names) > 1 else "iou_one_name"] += overlaps
    figures["recall"] += [float(value >= FOUND) for value in overlaps]
    hits = sum(value >= FOUND for value in overlaps)
    figures["precision"] += [1.0] * hits + [0.0] * (len(believed) - hits)


def _in_vain(exchange: phrases.Exchange, found: Sequence[Found]) -> list[list[Found]]:
    """For each thing that was searched and is not there, the boxes that it got."""
    there = {name for name, _ in exchange.boxes}
    return [[box for box in found if box.name == name] for name in exchange.names if name not in there]


def is_swapped(said: str, scene: scenes.Scene, right: str) -> bool:
    """Whether a wrong reply exchanges left and right.

    A caption does where it names two things in the wrong order, a description where it puts a thing on the other side.
    Things of which there are two alike are left out: which of them is meant is not known.
    """
    if said == right:
        return False
    names = [thing.name for thing in scene.things]
    single = {thing.name: thing for thing in scene.things if names.count(thing.name) == 1}
    if " is at the " in right:
        sides = [(place.split(" is ")[0], side) for place, side in _PLACE.findall(said.lower())]
        spoken = [name for name, _ in sides]
        return any(
            name in single and spoken.count(name) == 1 and side not in single[name].place for name, side in sides
        )
    spoken = re.findall(rf"(?:{'|'.join(scenes.COLOURS)}) (?:{'|'.join(scenes.SHAPES)})", said)
    order = [names.index(name) for name in spoken if name in single]
    return any(one > other for one, other in pairwise(order))


def overlap(one: Box, other: Box) -> float:
    """Intersection over union."""
    height = min(one[2], other[2]) - max(one[0], other[0])
    width = min(one[3], other[3]) - max(one[1], other[1])
    if height <= 0 or width <= 0:
        return 0.0
    areas = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return float(height * width / (areas - height * width))


def match(found: Sequence[Found], true: Sequence[tuple[str, Box]]) -> list[float]:
    """For each true box the overlap with the best box of that name that no better pair took; 0 where none is left."""
    result = [0.0] * len(true)
    for value, _, j in _pairs(found, true):
        result[j] = value
    return result


def _pairs(found: Sequence[Found], true: Sequence[tuple[str, Box]]) -> list[tuple[float, int, int]]:
    """Overlap and both indices of each pair; the best first, each box in one pair only."""
    possible = [
        (overlap(box.box, real), i, j)
        for i, box in enumerate(found)
        for j, (name, real) in enumerate(true)
        if box.name == name
    ]
    pairs: list[tuple[float, int, int]] = []
    for value, i, j in sorted(possible, key=lambda pair: -pair[0]):
        if value > 0 and all(i != one and j != other for _, one, other in pairs):
            pairs.append((value, i, j))
    return pairs
