"""First something, then more: the basic describer speaks first, then the model, as one stream with one Finished."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from assistant.cancelling import CancelToken
from assistant.describers.protocol import Describer
from assistant.errors import DescriberError
from assistant.events import Event, Finished, Progress, SceneFound
from assistant.frames import Frame
from assistant.scene import Scene
from assistant.tasks import Request, Task


def choose(request: Request, *, has_model: bool) -> tuple[str, ...]:
    """The describers for `request`, in the order in which they speak. Raises DescriberError.

    Places and text come from boxes, so the basic describer alone answers `read`, `find` and `locate` when the person
    leaves the choice to Regard. A question needs a model; a description is given by both where there is a model.
    """
    wanted = request.describer
    if wanted == "paligemma" or (wanted == "auto" and request.task is Task.ASK):
        if not has_model:
            raise DescriberError("question-needs-model" if request.task is Task.ASK else "no-model")
        return ("paligemma",)
    if wanted == "basic" and request.task is Task.ASK:
        raise DescriberError("question-needs-model")
    if wanted == "auto" and has_model and request.task is Task.DESCRIBE:
        return ("basic", "paligemma")
    return ("basic",)


def describe(
    describers: Sequence[Describer],
    request: Request,
    frame: Frame,
    known: Scene,
    cancel: CancelToken,
    post: Callable[[Event], None],
) -> Iterator[Event]:
    """The events of all `describers`, one after the other; each knows what the ones before it found.

    Only the last one's Finished passes; those before it become SceneFound. `post` takes the progress of loading.
    A blank picture ends the stream: there is nothing for a model to describe.
    """
    for number, describer in enumerate(describers):
        name = describer.name

        def report(what: str, share: float | None, name: str = name) -> None:
            post(Progress(request.id, name, what, share))

        describer.load(report)
        cancel.raise_if_cancelled()
        for event in describer.describe(request, frame, known, cancel):
            if not isinstance(event, Finished):
                yield event
                continue
            known = event.scene
            if number == len(describers) - 1 or known.blank:
                yield event
                return
            yield SceneFound(request.id, name, known)
