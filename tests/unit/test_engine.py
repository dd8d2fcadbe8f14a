"""The engine: every request ends with exactly one event, and the newest wins."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import numpy as np
import pytest

from assistant import engine as engine_module
from assistant import events
from assistant.capture import light
from assistant.engine import Engine, EngineOptions
from assistant.frames import Frame
from assistant.registry import Registry
from assistant.tasks import Request, Source, Task
from resources import ROOT

FRAME = Frame(np.full((40, 60, 3), 51, np.uint8), "window", title="Inbox")


class Events:
    """What an engine posted, in order."""

    def __init__(self) -> None:
        self.queue: queue.Queue[events.Event] = queue.Queue()

    def until_end(self, request: Request) -> list[events.Event]:
        """The events of `request`, up to its end; those of other requests are dropped."""
        found: list[events.Event] = []
        while not (found and isinstance(found[-1], events.END)):
            event = self.queue.get(timeout=20)
            if event.request_id == request.id:
                found.append(event)
        return found

    def until(self, kind: type[events.Event]) -> events.Event:
        while not isinstance(event := self.queue.get(timeout=20), kind):
            pass
        return event


@pytest.fixture
def posted() -> Events:
    return Events()


@pytest.fixture
def engine(posted: Events, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    fake = "tests.fake_describer:FakeDescriber"
    monkeypatch.setattr(engine_module, "REGISTRY", Registry(basic=fake, paligemma="tests.fake_describer:FakeModel"))
    engine = Engine(posted.queue.put, EngineOptions(in_process=True))
    engine.start(warm=False)
    yield engine
    engine.close()


def test_a_request_is_followed_to_its_one_end(engine: Engine, posted: Events) -> None:
    request = Request()
    engine.submit(request, frame=FRAME)
    kinds = [type(event) for event in posted.until_end(request)]
    assert kinds[0] is events.Started
    assert kinds[-1] is events.Finished
    assert sum(kind in events.END for kind in kinds) == 1


def test_the_newest_request_wins(engine: Engine, posted: Events) -> None:
    old, middle, new = Request(question="wait"), Request(question="wait"), Request()
    engine.submit(old, frame=FRAME)
    posted.until(events.SceneFound)
    engine.submit(middle, frame=FRAME)
    engine.submit(new, frame=FRAME)
    ends: dict[int, type[events.Event]] = {}
    while len(ends) < 3:
        event = posted.queue.get(timeout=20)
        if isinstance(event, events.END):
            assert event.request_id not in ends
            ends[event.request_id] = type(event)
    assert ends == {old.id: events.Cancelled, middle.id: events.Cancelled, new.id: events.Finished}


def test_cancel_ends_with_cancelled(engine: Engine, posted: Events) -> None:
    request = Request(question="wait")
    engine.submit(request, frame=FRAME)
    posted.until(events.SceneFound)
    engine.cancel()
    assert isinstance(posted.until_end(request)[-1], events.Cancelled)
    engine.cancel()  # nothing is left to cancel


@pytest.mark.parametrize(
    ("question", "code"), [("error", "no-model"), ("bug", "unexpected"), ("no memory", "no-memory")]
)
def test_whatever_goes_wrong_is_one_sentence(engine: Engine, posted: Events, question: str, code: str) -> None:
    request = Request(question=question)
    engine.submit(request, frame=FRAME)
    end = posted.until_end(request)[-1]
    assert isinstance(end, events.Failed)
    assert end.error.code == code
    after = Request()
    engine.submit(after, frame=FRAME)
    assert isinstance(posted.until_end(after)[-1], events.Finished)


def test_a_question_that_needs_a_model_says_so(engine: Engine, posted: Events) -> None:
    request = Request(Task.ASK, question="Why is he laughing?")
    engine.submit(request, frame=FRAME)
    end = posted.until_end(request)[-1]
    assert isinstance(end, events.Failed)
    assert end.error.code == "question-needs-model"


def test_the_picture_alone(engine: Engine, posted: Events) -> None:
    request = Request(Task.FIND)
    engine.submit(request, frame=FRAME, capture_only=True)
    kinds = [type(event) for event in posted.until_end(request)]
    assert kinds == [events.Started, events.Finished]


def test_no_display_is_one_error(engine: Engine, posted: Events, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    request = Request(source=Source("screen"))
    engine.submit(request)
    end = posted.until_end(request)[-1]
    assert isinstance(end, events.Failed)
    assert end.error.code in ("no-display", "capture-unsupported")


def test_basic_first_then_the_model_with_one_end(posted: Events, monkeypatch: pytest.MonkeyPatch) -> None:
    fake, model = "tests.fake_describer:FakeDescriber", "tests.fake_describer:FakeModel"
    monkeypatch.setattr(engine_module, "REGISTRY", Registry(basic=fake, paligemma=model))
    engine = Engine(posted.queue.put, EngineOptions(in_process=True, model="folder"))
    engine.start(warm=False)
    try:
        request = Request()
        engine.submit(request, frame=FRAME)
        found = posted.until_end(request)
    finally:
        engine.close()
    sources = [event.source for event in found if isinstance(event, events.TextChunk)]
    assert sources == ["fake", "model", "fake"]  # the last: the rest of the text
    end = found[-1]
    assert isinstance(end, events.Finished)
    assert end.source == "model"
    assert end.scene.objects  # what the first one found is still known
    assert sum(isinstance(event, events.END) for event in found) == 1


def test_an_unused_model_is_closed(posted: Events, monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    from tests.fake_describer import FakeModel

    closed = threading.Event()
    monkeypatch.setattr(FakeModel, "close", lambda self: closed.set())
    monkeypatch.setattr(engine_module, "REGISTRY", Registry(paligemma="tests.fake_describer:FakeModel"))
    engine = Engine(posted.queue.put, EngineOptions(in_process=True, model="folder", idle_seconds=0.05))
    engine.start(warm=False)
    try:
        request = Request(describer="paligemma")
        engine.submit(request, frame=FRAME)
        posted.until_end(request)
        assert closed.wait(10)
    finally:
        engine.close()


def test_a_delay_is_counted_and_cancelled_at_once(engine: Engine, posted: Events) -> None:
    path = str(ROOT / "pictures" / "coffee.jpg")
    request = Request(source=Source("file", path=path), delay_seconds=1.02)
    engine.submit(request)
    found = posted.until_end(request)
    assert [event.seconds_left for event in found if isinstance(event, events.Waiting)] == [1.02, 1.0, 0.0]
    assert isinstance(found[-1], events.Finished)
    long = Request(source=Source("file", path=path), delay_seconds=600)
    engine.submit(long)
    posted.until(events.Waiting)
    engine.cancel()
    assert isinstance(posted.until_end(long)[-1], events.Cancelled)


def test_a_copied_text_needs_no_describer(engine: Engine, posted: Events, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = Frame(np.zeros((0, 0, 3), np.uint8), "clipboard")
    monkeypatch.setattr("assistant.capture.light.take", lambda *arguments: light.Taken(nothing, "Some words."))
    request = Request(Task.READ, Source("clipboard"))
    engine.submit(request)
    found = posted.until_end(request)
    assert [event.text for event in found if isinstance(event, events.TextFound)] == ["Some words."]
    assert isinstance(found[-1], events.Finished)
    assert not any(isinstance(event, events.SceneFound) for event in found)
