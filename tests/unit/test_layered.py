"""First the quick describer, then the model, as one stream."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from assistant.cancelling import CancelToken
from assistant.describers import layered
from assistant.describers.protocol import Report
from assistant.errors import DescriberError, RequestCancelled
from assistant.events import Event, Failed, Finished, SceneFound, TextChunk
from assistant.frames import Frame
from assistant.narration.narrator import Narrator
from assistant.scene import Box, Scene, SceneObject, TextLine
from assistant.tasks import Request, Task, Verbosity
from tests.unit.narration_scenes import text, thing

FRAME = Frame(np.zeros((400, 600, 3), np.uint8), "window", title="Inbox")
LINES = tuple(text(f"Line number {n}", 10, 20 * n, n) for n in range(9))


class Quick:
    """Stands in for the basic describer: a cup, and nine lines of text, of which it reads three when in a hurry."""

    name = "basic"
    install_hint = "basic-install"
    tasks = frozenset(Task)

    def __init__(self, *, blank: str = "", lines: tuple[TextLine, ...] = LINES) -> None:
        self.blank, self.lines = blank, lines
        self.is_loaded = True
        self.asked: list[Request] = []

    def is_compatible(self) -> bool:
        return True

    def is_available(self) -> bool:
        return True

    def load(self, report: Report) -> None: ...

    def close(self) -> None: ...

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        self.asked.append(request)
        looked_for = {"blank", "objects", "faces"}
        scene = known.with_(blank=self.blank, looked_for=looked_for)
        if "objects" not in known.looked_for:
            scene = scene.with_(objects=(thing("cup", 300, 200),))
        yield SceneFound(request.id, self.name, scene)
        is_brief = request.task is Task.DESCRIBE and request.verbosity is Verbosity.BRIEF
        if is_brief and len(self.lines) > 3:
            yield Finished(request.id, self.name, scene.with_(lines=self.lines[:3], lines_found=len(self.lines)))
        else:
            scene = scene.with_(lines=self.lines, lines_found=len(self.lines), looked_for={"text"})
            yield Finished(request.id, self.name, scene)


class Model(Quick):
    """Stands in for a model: the same cup with a box of its own, and a dog that it does not find again."""

    name = "paligemma"

    def __init__(self, error: Exception | None = None) -> None:
        super().__init__()
        self.error = error

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        self.asked.append(request)
        yield TextChunk(request.id, self.name, "A cup and a dog.")
        if self.error:
            raise self.error
        scene = known.with_(caption="A cup and a dog.")
        yield SceneFound(request.id, self.name, scene)
        lost = SceneObject("dog", Box(0, 0, 600, 400), None, confirmed=False)
        again = SceneObject("cup", Box(272, 170, 330, 232), 0.9, confirmed=True)
        yield Finished(request.id, self.name, scene.with_(objects=(*scene.objects, again, lost)))


def stream(request: Request, *describers: Quick, cancel: CancelToken | None = None) -> list[Event]:
    found: list[Event] = []
    known = Scene(600, 400)
    found.extend(layered.describe(describers, request, FRAME, known, cancel or CancelToken(), found.append))
    return found


def heard(request: Request, events: list[Event]) -> list[str]:
    narrator = Narrator(request)
    return [sentence.text for event in events for sentence in narrator.feed(event)]


@pytest.mark.parametrize("task", [Task.DESCRIBE, Task.READ, Task.FIND, Task.LOCATE])
def test_who_answers(task: Task) -> None:
    assert layered.choose(Request(task), has_model=True) == ("basic", "paligemma")
    assert layered.choose(Request(task), has_model=False) == ("basic",)
    assert layered.choose(Request(task, describer="basic"), has_model=True) == ("basic",)
    assert layered.choose(Request(task, describer="paligemma"), has_model=True) == ("paligemma",)
    with pytest.raises(DescriberError):
        layered.choose(Request(task, describer="paligemma"), has_model=False)


def test_who_answers_questions() -> None:
    def who(question: str, describer: str = "auto", *, has_model: bool = True) -> tuple[str, ...]:
        return layered.choose(Request(Task.ASK, question=question, describer=describer), has_model=has_model)

    assert who("Why is he laughing?") == ("paligemma",)
    assert who("How many cups are there?") == ("paligemma", "basic")
    assert who("How many cups are there?", "paligemma") == ("paligemma",)
    assert who("What does it say?") == ("basic",)  # what only reading answers is read
    assert who("How many cups are there?", "basic") == who("How many cups are there?", has_model=False) == ("basic",)
    assert who("", has_model=False) == ("basic",)  # only the picture: the question follows
    for describer, has_model in (("auto", False), ("paligemma", False), ("basic", True)):
        with pytest.raises(DescriberError) as caught:
            who("Why is he laughing?", describer, has_model=has_model)
        assert caught.value.code == "question-needs-model"


class Answering(Quick):
    """Stands in for a model that counts one cup, whatever there is."""

    name = "paligemma"

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        yield TextChunk(request.id, self.name, "one")
        yield Finished(request.id, self.name, known.with_(answer="one"))


class Seeing(Quick):
    """Finds three cups."""

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        cups = tuple(SceneObject("cup", Box(x, 100, x + 50, 150), 0.9) for x in (0, 200, 400))
        yield Finished(request.id, self.name, known.with_(objects=cups, looked_for={"objects"}))


def test_a_model_that_counts_wrong_is_contradicted() -> None:
    for question, ending in (
        ("How many cups are there?", ["One.", "The object detector finds three cups."]),
        ("How many dogs are there?", ["One.", "The object detector finds no dogs."]),
    ):
        request = Request(Task.ASK, question=question)
        events = stream(request, Answering(), Seeing())
        assert heard(request, events) == ending
        ends = [event for event in events if isinstance(event, Finished)]
        assert [end.source for end in ends] == ["paligemma"]
        assert ends[0].scene.answer == "one"


@pytest.mark.parametrize("verbosity", list(Verbosity))
def test_the_model_does_not_wait_for_all_the_text(verbosity: Verbosity) -> None:
    request, quick, model = Request(verbosity=verbosity), Quick(), Model()
    events = stream(request, quick, model)
    ends = [event for event in events if isinstance(event, Finished)]
    assert ends == [events[-1]]
    assert {event.request_id for event in events} == {request.id}
    assert ends[0].source == "paligemma"
    first_words = next(n for n, event in enumerate(events) if isinstance(event, TextChunk))
    read = [len(event.scene.lines) for event in events[:first_words] if isinstance(event, SceneFound)]
    assert max(read) == 3
    assert quick.asked[0].verbosity is Verbosity.BRIEF
    assert [asked.verbosity for asked in quick.asked[1:]] == ([] if verbosity is Verbosity.BRIEF else [verbosity])
    assert len(ends[0].scene.lines) == (3 if verbosity is Verbosity.BRIEF else 9)
    assert [asked.verbosity for asked in model.asked] == [verbosity]


def test_all_the_text_is_read_while_the_model_is_still_to_be_loaded() -> None:
    request, quick, model = Request(), Quick(), Model()
    model.is_loaded = False
    stream(request, quick, model)
    assert quick.asked == [request]
    brief = Request(verbosity=Verbosity.BRIEF)
    stream(brief, quick, model)
    assert quick.asked[1:] == [brief]


def test_what_is_heard() -> None:
    request = Request()
    said = heard(request, stream(request, Quick(lines=LINES[:2]), Model()))
    assert said == [
        "A cup in the centre.",
        "Text: Line number 0",
        "Line number 1",
        "A cup and a dog.",
        "Not found again: the dog.",
    ]


@pytest.mark.parametrize("verbosity", list(Verbosity))
def test_nothing_is_heard_twice(verbosity: Verbosity) -> None:
    request = Request(verbosity=verbosity)
    whole = " ".join(heard(request, stream(request, Quick(), Model())))
    assert whole.count("A cup in the centre") <= 1
    assert whole.count("Line number 1") <= 1
    assert whole.count("A cup and a dog.") == 1
    assert whole.count("Not found again: the dog.") == 1


def test_text_that_is_all_read_is_not_read_again() -> None:
    quick = Quick(lines=LINES[:3])
    stream(Request(), quick, Model())
    assert len(quick.asked) == 1


def test_a_blank_picture_is_no_work_for_a_model() -> None:
    model = Model()
    events = stream(Request(), Quick(blank="black", lines=()), model)
    assert model.asked == []
    assert events[-1].source == "basic"


def test_where_the_model_fails_the_rest_is_still_told() -> None:
    found: list[Event] = []
    request = Request()
    events = layered.describe(
        [Quick(), Model(DescriberError("no-model"))], request, FRAME, Scene(600, 400), CancelToken(), found.append
    )
    with pytest.raises(DescriberError, match="no PaliGemma"):
        found.extend(events)
    assert not any(isinstance(event, Finished | Failed) for event in found)
    assert isinstance(found[-1], SceneFound)
    assert len(found[-1].scene.lines) == 9


def test_a_cancelled_model_is_followed_by_nothing() -> None:
    quick = Quick()
    with pytest.raises(RequestCancelled):
        stream(Request(), quick, Model(RequestCancelled()))
    assert len(quick.asked) == 1


def test_other_tasks_are_done_by_both_as_they_are() -> None:
    request = Request(Task.READ, verbosity=Verbosity.DETAILED)
    quick, model = Quick(), Model()
    stream(request, quick, model)
    assert quick.asked == model.asked == [request]


@pytest.mark.parametrize(
    ("said", "added"),
    [("yes", []), ("no", ["a cup on the left"]), ("bottom left", ["a cup on the left"])],
)
def test_a_model_that_denies_what_is_there_is_contradicted(said: str, added: list[str]) -> None:
    request = Request(Task.ASK, question="Is there a cup?")
    cup = SceneObject("cup", Box(0, 150, 100, 250), 0.9)
    scene = Scene(600, 400, (cup,), answer=said, looked_for=frozenset({"objects"}))
    found = heard(request, [Finished(request.id, "paligemma", scene)])
    assert found[1:] == [f"The object detector finds {one}." for one in added]
