"""`regard bench compare`: how many of the changes between two pictures are told, and how many that are not there.

Drawn screens and pasted photographs, see `compare_pairs`. Of a thing in a photograph only what the object detector
sees in that very picture is asked for: how well it sees is another question.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from assistant.bench.compare_pairs import Expected, Pair, photos, screens
from assistant.cancelling import CancelToken
from assistant.comparing.lines import likeness
from assistant.describers.basic.describer import BasicDescriber
from assistant.events import Finished
from assistant.frames import Frame
from assistant.narration.narrator import Narrator
from assistant.scene import Box, Change, Scene, SceneObject
from assistant.tasks import Request, Source, Task

SAME_TEXT = 0.8
NEAR_IOU = 0.1
SEEN_IOU = 0.4
SCROLL_PIXELS = 2

Rows = list[tuple[str, float, str]]


def run(seed: int = 1) -> Rows:
    """Precision and recall of screens, photographs and all; pairs without a mistake; seconds a pair."""
    counts = {"screens": [0, 0, 0], "photographs": [0, 0, 0]}
    wrong: Rows = []
    pairs = [*screens(seed), *photos(seed)]
    began = time.perf_counter()
    for pair in pairs:
        scene = compared(pair)
        right, missed, invented = judged(pair, scene)
        count = counts["photographs" if pair.is_photo else "screens"]
        for number, value in enumerate((right, len(missed), len(invented))):
            count[number] += value
        if missed or invented:
            wrong.append((f"mistakes: {pair.name}", len(missed) + len(invented), "changes"))
    seconds = (time.perf_counter() - began) / len(pairs)
    counts["all"] = [sum(values) for values in zip(*counts.values(), strict=True)]
    rows: Rows = [("pairs", len(pairs), "pairs"), ("pairs without a mistake", len(pairs) - len(wrong), "pairs")]
    for name, (right, missed_count, invented_count) in counts.items():
        rows.append((f"{name}: precision", right / max(right + invented_count, 1), "share"))
        rows.append((f"{name}: recall", right / max(right + missed_count, 1), "share"))
    return [*rows, ("time a pair", seconds, "s"), *wrong]


@cache
def _describer() -> BasicDescriber:
    return BasicDescriber()


def compared(pair: Pair) -> Scene:
    """The scene of the later picture with its changes, by the describer that ships."""
    frame = Frame(pair.new, "file", title="b", earlier=Frame(pair.old, "file", title="a"))
    request = Request(Task.COMPARE, Source("file"), earlier=Source("file"))
    known = Scene(frame.width, frame.height)
    for event in _describer().describe(request, frame, known, CancelToken()):
        if isinstance(event, Finished):
            return event.scene
    raise AssertionError("no end")


def told(scene: Scene, pair: Pair) -> list[str]:
    """The sentences, for looking at."""
    request = Request(Task.COMPARE, Source("file"), earlier=Source("file"))
    return [sentence.text for sentence in Narrator(request).feed(Finished(request.id, "basic", scene))]


def judged(pair: Pair, scene: Scene) -> tuple[int, list[Expected], list[Change]]:
    """How many changes are right, which are missed and which are not there."""
    if pair.is_other or scene.relation == "other":
        is_right = pair.is_other == (scene.relation == "other")
        return int(is_right), [] if is_right else [Expected("other")], []
    left = [change for change in scene.changes if not change.is_minor]
    if pair.is_photo:  # true, whatever the detector makes of it
        places = [box for one in pair.expected for box in (one.box, one.old_box) if box]
        left = [one for one in left if one.kind != "changed" or not any(_is_near(place, one.box) for place in places)]
    missed, right = [], 0
    for wanted in (_as_seen(one, scene) if pair.is_photo and one.label else one for one in pair.expected):
        found = next((change for change in left if _fits(wanted, change)), None)
        if found is not None:
            left.remove(found)
            right += 1
        elif wanted.kind != "changed" or not pair.is_photo:
            missed.append(wanted)
    return right, missed, [change for change in left if change.kind not in pair.ignored]


def _as_seen(wanted: Expected, scene: Scene) -> Expected:
    """What can be told of a pasted thing, as far as the detector sees it: it names it, or there is a change."""
    now = _seen(wanted.box, scene.objects)
    was = _seen(wanted.old_box, scene.earlier.objects if scene.earlier else ())
    if now and was:
        kind = "moved" if now.label == was.label else "appeared"
        return replace(wanted, kind=kind, label=now.label)
    if now:
        return replace(wanted, kind="appeared", label=now.label, old_box=None)
    if was:
        return replace(wanted, kind="gone", label=was.label, box=None)
    return replace(wanted, kind="changed", label="")


def _seen(box: Box | None, things: Sequence[SceneObject]) -> SceneObject | None:
    if box is None:
        return None
    near = [thing for thing in things if thing.label != "face" and thing.box.iou(box) >= SEEN_IOU]
    return max(near, key=lambda thing: thing.box.iou(box), default=None)


def _fits(wanted: Expected, change: Change) -> bool:
    if wanted.kind != change.kind or wanted.label != change.label:
        return False
    if wanted.shift:
        was, now = change.old_box, change.box
        return was is not None and now is not None and abs(now.y0 - was.y0 - wanted.shift) <= SCROLL_PIXELS
    text = change.text
    is_text = not wanted.text or wanted.text.casefold() in text.casefold() or likeness(wanted.text, text) >= SAME_TEXT
    return is_text and all(
        place is None or _is_near(place, found)
        for place, found in ((wanted.box, change.box), (wanted.old_box, change.old_box))
    )


def _is_near(place: Box, found: Box | None) -> bool:
    return found is not None and (
        place.iou(found) >= NEAR_IOU or place.intersection(found) >= 0.3 * min(place.area, found.area)
    )
