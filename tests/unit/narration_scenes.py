"""Scenes as the describers make them, for the tests of narration."""

from __future__ import annotations

import numpy as np

from assistant.events import Captured, Event, Finished, FocusFound, SceneFound, Targeted
from assistant.frames import Frame
from assistant.narration.narrator import Narrator, Sentence
from assistant.scene import Box, Focus, Scene, SceneObject, TextLine
from assistant.tasks import Request

LOOKED = frozenset({"blank", "objects", "faces"})
ALL = LOOKED | {"text"}
SEND = Focus("push button", "Send", ("disabled",), box=Box(1000, 700, 1100, 730))


def frame(width: int = 600, height: int = 400, source: str = "window", title: str = "Inbox", **more: object) -> Frame:
    return Frame(np.zeros((height, width, 3), np.uint8), source, title=title, **more)  # type: ignore[arg-type]


def thing(
    label: str, x: float, y: float, width: float = 60, height: float = 60, score: float | None = 0.8
) -> SceneObject:
    """Its middle is at x, y."""
    return SceneObject(label, Box(x - width / 2, y - height / 2, x + width / 2, y + height / 2), score)


def text(words: str, x: float, y: float, block: int) -> TextLine:
    return TextLine(words, Box(x, y, x + 7 * len(words), y + 14), 0.98, block)


def table() -> Scene:
    """A photograph of a breakfast table, 600 by 400."""
    things = (
        thing("person", 100, 200, 150, 300),
        thing("person", 300, 210, 140, 320, 0.7),
        thing("face", 100, 80, 40, 40),
        thing("cup", 300, 200, 100, 100),
        thing("spoon", 500, 330),
        thing("knife", 100, 350, score=0.43),
    )
    return Scene(600, 400, objects=things, looked_for=LOOKED)


def mail() -> Scene:
    """A window of a mail program, 1280 by 800, all text read."""
    lines = [text(word, 10 + 70 * n, 5, 0) for n, word in enumerate("File Edit View Help".split())]
    lines += [text(word, 10, 60 + 25 * n, 1 + n) for n, word in enumerate("Inbox Sent Drafts".split())]
    for n, name in enumerate(("Anna Schmidt", "Bo Chen", "Zoë Martin")):
        row = 60 + 24 * n
        lines += [
            text(name, 200, row, 10 + n),
            text(f"Meeting {n} at nine", 360, row, 10 + n),
            text("09:41", 1100, row, 10 + n),
        ]
    lines += [
        text("Dear all, the meeting on Monday is moved to", 200, 400, 30),
        text("the large room, because the small one is", 200, 418, 30),
        text("being painted.", 200, 436, 30),
        text("Bring your own chair.", 200, 454, 30),
    ]
    return Scene(1280, 800, lines=tuple(lines), lines_found=len(lines), looked_for=ALL)


def growing(scene: Scene) -> list[Scene]:
    """The scenes that come before `scene`: nothing, the things, the number of lines, one line after another."""
    nothing = Scene(scene.width, scene.height, looked_for=frozenset({"blank"}))
    with_things = nothing.with_(objects=scene.objects, codes=scene.codes, looked_for=LOOKED)
    counted = with_things.with_(lines_found=scene.lines_found)
    return [
        nothing,
        with_things,
        counted,
        *(counted.with_(lines=scene.lines[:n]) for n in range(1, len(scene.lines) + 1)),
    ]


def events(request: Request, picture: Frame, scenes: list[Scene], *, focus: Focus | None = None) -> list[Event]:
    """What the engine sends for a window (announced) or a file (not)."""
    found: list[Event] = []
    if picture.source != "file":
        found.append(Targeted(request.id, "capture", picture.source, picture.title))
    found.append(Captured(request.id, "capture", picture))
    if focus:
        found.append(FocusFound(request.id, "focus", focus))
    return [
        *found,
        *(SceneFound(request.id, "basic", scene) for scene in scenes[:-1]),
        Finished(request.id, "basic", scenes[-1]),
    ]


def told(narrator: Narrator, happened: list[Event]) -> list[Sentence]:
    return [sentence for event in happened for sentence in narrator.feed(event)]


def description(request: Request, picture: Frame, scenes: list[Scene], focus: Focus | None = None) -> list[str]:
    """The texts without the announcement."""
    sentences = told(Narrator(request), events(request, picture, scenes, focus=focus))
    return [sentence.text for sentence in sentences if sentence.kind != "announcement"]


def heard(request: Request, picture: Frame, scenes: list[Scene], focus: Focus | None = None) -> list[str]:
    """What is spoken, the announcement too (its spoken form differs in the comma at its end only)."""
    sentences = told(Narrator(request), events(request, picture, scenes, focus=focus))
    return [
        sentence.text if sentence.kind == "announcement" else sentence.spoken or sentence.text for sentence in sentences
    ]
