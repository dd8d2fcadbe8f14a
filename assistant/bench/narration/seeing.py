"""What the basic describer sees in the pictures of the scenes, and how good the descriptions made of that are."""

from __future__ import annotations

from assistant.bench.narration.pictures import pixels
from assistant.bench.narration.score import Score, score, score_reading
from assistant.bench.narration.telling import frame, told
from assistant.bench.narration.truth import Truth
from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import BasicDescriber
from assistant.events import Finished
from assistant.frames import Pixels
from assistant.labels import LABELS
from assistant.scene import Scene
from assistant.tasks import Request, Task, Verbosity


def descriptions_of_pictures(truths: tuple[Truth, ...]) -> list[Score]:
    """The scores of three descriptions of each scene whose picture is on this machine, and of its text, read."""
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    found = []
    for truth in truths:
        picture = pixels(truth)
        if picture is not None:
            for verbosity in Verbosity:
                scene = _seen(describer, truth, picture, Request(verbosity=verbosity))
                found.append(score(truth, verbosity, told(truth, verbosity, scene=scene), frozenset(LABELS)))
            if truth.scene.lines:
                scene = _seen(describer, truth, picture, Request(Task.READ))
                found.append(score_reading(truth, told(truth, Verbosity.NORMAL, Task.READ, scene=scene)))
    return found


def _seen(describer: BasicDescriber, truth: Truth, picture: Pixels, request: Request) -> Scene:
    """All that was seen at the end; it may begin with what the accessibility tree gave."""
    describer.forget()
    scene = Scene(picture.shape[1], picture.shape[0], accessible=truth.scene.accessible)
    for event in describer.describe(request, frame(truth, picture), scene, CancelToken()):
        if isinstance(event, Finished):
            scene = event.scene
    return scene
