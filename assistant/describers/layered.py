"""First something, then more: the basic describer speaks first, then the model, as one stream with one Finished."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from assistant.cancelling import CancelToken
from assistant.describers.protocol import Describer
from assistant.errors import AssistantError, DescriberError
from assistant.events import Event, Finished, Progress, SceneFound
from assistant.frames import Frame
from assistant.narration.questions import COUNTED, OF_TEXT, question
from assistant.scene import Scene
from assistant.tasks import Request, Task, Verbosity


def choose(request: Request, *, has_model: bool) -> tuple[str, ...]:
    """The describers for `request`, in the order in which they speak. Raises DescriberError.

    When the person leaves the choice to Regard, both do what both can, where there is a model. A question is answered
    by the model, and where that can be told, the object detector says whether it agrees; what only reading answers is
    read, which a model does worse. Without a model, what boxes and text answer is answered from these.
    Colours, light, codes and changes are measured: a model would only guess at them.
    """
    if request.task in (Task.IDENTIFY, Task.COMPARE):
        return ("basic",)
    asked = question(request.question, request.language) if request.task is Task.ASK else None
    wanted = request.describer
    if request.task is Task.PICTURES:  # a model describes them, but does not find all of them
        if wanted == "paligemma" and not has_model:
            raise DescriberError("no-model")
        return ("basic", "paligemma") if has_model and wanted != "basic" else ("basic",)
    if wanted == "paligemma":
        if not has_model:
            raise DescriberError("question-needs-model" if asked else "no-model")
        return ("paligemma",)
    if asked and (wanted == "basic" or not has_model):
        if request.question.strip() and not asked.kind:
            raise DescriberError("question-needs-model")
        return ("basic",)
    if asked:
        is_read = asked.kind in OF_TEXT
        return ("basic",) if is_read else ("paligemma", "basic") if asked.kind in COUNTED else ("paligemma",)
    return ("basic", "paligemma") if wanted == "auto" and has_model else ("basic",)


def describe(
    describers: Sequence[Describer],
    request: Request,
    frame: Frame,
    known: Scene,
    cancel: CancelToken,
    post: Callable[[Event], None],
) -> Iterator[Event]:
    """The events of one describer, or of a quick one and a model, each of which knows what the ones before it found.

    A description by both has three parts: things and the first lines of text, which take the quick one a second; the
    model's words; and the rest of the text, which on a full screen takes longer than the model. A model that is still
    to be loaded takes longest: then all of the text comes before it. Where the model cannot go on, its error comes
    after all that the quick one has to say.

    Only the last Finished passes, with the source of the one that knows most; those before it become SceneFound. `post`
    takes the progress of loading. A blank picture ends the stream: there is nothing for a model to describe.
    """
    stream = _Stream(request, frame, cancel, post, known)
    if len(describers) == 1:
        yield from stream.of(describers[0], request)
    elif request.task is Task.ASK:
        for describer in describers:
            yield from stream.of(describer, request)
        yield Finished(request.id, describers[0].name, stream.known)
        return
    else:
        quick, model = describers
        is_description = request.task is Task.DESCRIBE
        is_hurried = is_description and model.is_loaded
        first = replace(request, verbosity=Verbosity.BRIEF) if is_hurried else request
        yield from stream.of(quick, first)
        if not stream.known.blank:
            problem = None
            try:
                yield from stream.of(model, request)
            except AssistantError as error:
                problem = error
            is_cut = is_hurried and request.verbosity is not Verbosity.BRIEF
            if is_cut and "text" not in stream.known.looked_for:
                yield from stream.of(quick, request)
            if problem:
                raise problem
    yield Finished(request.id, describers[-1].name if not stream.known.blank else stream.source, stream.known)


@dataclass(slots=True)
class _Stream:
    """What is known so far, and who said so last."""

    request: Request
    frame: Frame
    cancel: CancelToken
    post: Callable[[Event], None]
    known: Scene
    source: str = ""

    def of(self, describer: Describer, request: Request) -> Iterator[Event]:
        """The events of `describer`; its Finished as SceneFound."""
        self.source = describer.name

        def report(what: str, share: float | None) -> None:
            self.post(Progress(request.id, describer.name, what, share))

        describer.load(report)
        self.cancel.raise_if_cancelled()
        for event in describer.describe(request, self.frame, self.known, self.cancel):
            if isinstance(event, Finished):
                self.known = event.scene
                yield SceneFound(request.id, describer.name, event.scene)
                return
            yield event
        raise DescriberError("no-end")
