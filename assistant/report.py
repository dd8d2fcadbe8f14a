"""The object that `--json` prints. Pure; its keys are a contract: they are added to, never taken away."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from assistant.frames import Frame
from assistant.narration.checking import checked
from assistant.narration.narrator import Sentence, warnings
from assistant.narration.places import position
from assistant.narration.telling_pictures import PictureTeller
from assistant.narration.wording import Wording
from assistant.scene import Box, Change, Light, Scene, WindowLayout
from assistant.sentences import without_control
from assistant.tasks import Request, Task

SCHEMA = 1
_UNSHOWN = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""Characters that JSON allows as they are, and that a picture or a code can bring along."""
TIMINGS = ("capture_s", "first_event_s", "first_sentence_s", "total_s")
SPOKEN_ONLY = ("announcement", "error")


def report(
    request: Request,
    frame: Frame,
    scene: Scene,
    sentences: Sequence[Sentence],
    timings: Mapping[str, float],
    describer: str,
    model: str,
) -> dict[str, Any]:
    """Everything about one finished request, ready for `json.dumps`. All keys are there, empty where unknown.

    Args:
        request: what was asked for.
        frame: the picture.
        scene: what was seen in it; boxes in pixels of the frame. A model's answer is given as the model wrote it.
        sentences: what the narrator said, in order. Announcements and errors are left out.
        timings: seconds since the request began, by the names in `TIMINGS`.
        describer: who described it ("basic", "paligemma").
        model: the model's name; empty for none.
    """
    scene = checked(scene)  # a position of a box that is none would be none, and NaN is no JSON
    written = [sentence for sentence in sentences if sentence.kind not in SPOKEN_ONLY]
    by_line = request.task in (Task.READ, Task.LOCATE, Task.FIND, Task.IDENTIFY, Task.COMPARE, Task.PICTURES)
    answers = [sentence.text for sentence in written if sentence.kind == "answer"]
    answer = without_control(scene.answer) or " ".join(answers)
    return {
        "schema": SCHEMA,
        "task": "locate" if request.task is Task.PICTURES else request.task.value,
        "describer": describer,
        "model": model,
        "language": request.language,
        "frame": {
            "width": frame.width,
            "height": frame.height,
            "source": frame.source,
            "title": frame.title,
            "page": frame.page,
            "pages": frame.pages,
        },
        "text": ("\n" if by_line else " ").join(sentence.text for sentence in written),
        "sentences": [sentence.text for sentence in written],
        "answer": answer,
        "objects": [
            {
                "label": thing.label,
                "box": _corners(thing.box),
                "score": None if thing.score is None else round(thing.score, 3),
                "position": position(thing.box, scene.width, scene.height),
                "confirmed": thing.confirmed,
            }
            for thing in scene.objects
        ]
        + _pictures(request, scene),
        "text_lines": [
            {
                "text": line.text,
                "box": _corners(line.box),
                "score": round(line.score, 3) if line.origin == "ocr" else None,
                "origin": line.origin,
                "region": line.region,
            }
            for line in scene.lines
        ],
        "window": _window(scene.window) if scene.window else None,
        "tables": [
            {"box": _corners(table.box), "rows": [list(row) for row in table.rows], "has_header": table.has_header}
            for table in scene.tables
        ],
        "charts": [{**asdict(chart), "box": _corners(chart.box)} for chart in scene.charts],
        "codes": [{"format": code.format, "text": code.text, "box": _corners(code.box)} for code in scene.codes],
        "colors": [
            {
                "name": color.name,
                "tone": color.tone,
                "share": color.share,
                "rgb": list(color.rgb),
                "box": _corners(color.box) if color.box else None,
            }
            for color in scene.colors
        ],
        "light": _light(scene.light, scene) if scene.light else None,
        "changes": [_change(change, scene) for change in scene.changes],
        "warnings": [*warnings(scene), *frame.notes],
        "timings": {name: round(timings[name], 4) if name in timings else None for name in TIMINGS},
    }


def _pictures(request: Request, scene: Scene) -> list[dict[str, Any]]:
    """As objects with the label "picture"; `text` is what was told of each, "" where nobody looked at it."""
    teller = PictureTeller(Wording(request.language), request.verbosity)
    return [
        {
            "label": "picture",
            "box": _corners(picture.box),
            "score": None,
            "position": position(picture.box, scene.width, scene.height),
            "confirmed": None,
            "text": teller.text(scene, number) if picture.is_described or picture.caption else "",
        }
        for number, picture in enumerate(scene.pictures)
    ]


def _change(change: Change, scene: Scene) -> dict[str, Any]:
    """`box` and `position` in the later picture, `old_box` and `old_position` in the earlier one."""
    then = scene.earlier or scene
    now, was = change.box, change.old_box
    return {
        "kind": change.kind,
        "label": change.label,
        "text": change.text,
        "old_text": change.old_text,
        "box": _corners(now) if now else None,
        "old_box": _corners(was) if was else None,
        "position": position(now, scene.width, scene.height) if now else None,
        "old_position": position(was, then.width, then.height) if was else None,
        "score": None if change.score is None else round(change.score, 3),
    }


def _window(window: WindowLayout) -> dict[str, Any]:
    regions = [{"kind": one.kind, "box": _corners(one.box), "items": list(one.items)} for one in window.regions]
    return {"kind": window.kind, "regions": regions}


def _light(light: Light, scene: Scene) -> dict[str, Any]:
    part = light.brightest
    place = position(part, scene.width, scene.height) if part else None
    brightest = {"box": _corners(part), "position": place} if part else None
    return {**asdict(light), "brightest": brightest}


def dumped(result: Mapping[str, Any]) -> str:
    """`result` as one line of JSON, in which nothing can turn the terminal's direction or send it a control."""
    text = json.dumps(result, ensure_ascii=False)
    return _UNSHOWN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _corners(box: Box) -> list[float]:
    return [round(float(side), 1) for side in box]
