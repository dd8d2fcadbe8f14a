"""What is said about a scene: the events of a request as the engine sends them, and the narrator's sentences."""

from __future__ import annotations

import numpy as np

from assistant.bench.narration.truth import Truth
from assistant.events import Captured, Event, Finished, FocusFound, SceneFound, Targeted
from assistant.frames import Frame, Pixels
from assistant.narration.narrator import Narrator, Sentence
from assistant.scene import Scene
from assistant.tasks import Request, Task, Verbosity

UNTOLD = ("announcement", "rest")
"""Kinds of sentences that describe nothing."""
DIALOG = "dialog"


def told(
    truth: Truth,
    verbosity: Verbosity,
    task: Task = Task.DESCRIBE,
    *,
    language: str = "en",
    scene: Scene | None = None,
) -> list[Sentence]:
    """The sentences of a description of `truth`, without the announcement and what was left out.

    `scene`: what a describer saw; without it, all of the truth.
    """
    request = Request(task, language=language, verbosity=verbosity)
    seen = truth.as_seen() if scene is None else scene
    sentences: list[Sentence] = []
    narrator = Narrator(request)
    for event in _events(request, truth, seen):
        sentences += narrator.feed(event)
    return [sentence for sentence in sentences if sentence.kind not in UNTOLD]


def frame(truth: Truth, pixels: Pixels | None = None) -> Frame:
    """The picture as captured; black where nobody looks at its pixels."""
    if pixels is None:
        pixels = np.broadcast_to(np.zeros(3, np.uint8), (truth.scene.height, truth.scene.width, 3))
    is_dialog = truth.scene.window is not None and truth.scene.window.kind == DIALOG
    return Frame(pixels, truth.source, title=truth.title, app=truth.app, is_dialog=is_dialog)


def _events(request: Request, truth: Truth, scene: Scene) -> list[Event]:
    events: list[Event] = []
    if truth.source != "file":
        events.append(Targeted(request.id, "capture", truth.source, truth.title))
    events.append(Captured(request.id, "capture", frame(truth)))
    if truth.scene.focus is not None:
        events.append(FocusFound(request.id, "focus", truth.scene.focus))
    return [*events, SceneFound(request.id, "basic", scene), Finished(request.id, "basic", scene)]
