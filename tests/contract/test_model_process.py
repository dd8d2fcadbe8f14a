"""A model of 200 MB in its process, behind the real engine: loading, cancelling, unloading. Times are printed."""

from __future__ import annotations

import queue
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant import events
from assistant.bench.app import memory_mb
from assistant.child import Child
from assistant.engine import Engine, EngineOptions
from assistant.frames import Frame
from assistant.tasks import Request, Task, Verbosity
from tests.large_paligemma import MEGABYTES

pytestmark = [pytest.mark.model, pytest.mark.timeout(300)]

FRAME = Frame(np.random.default_rng(7).integers(0, 256, (90, 160, 3), np.uint8), "window", title="Photo")
SECONDS = 120

Record = Callable[[str, object], None]


class Desk:
    """An engine with the model in a child, and what it posted."""

    def __init__(self, model: Path, idle_seconds: float = 600.0, *, in_process: bool = False) -> None:
        self.posted: queue.Queue[events.Event] = queue.Queue()
        options = EngineOptions(model=str(model), idle_seconds=idle_seconds, in_process=in_process)
        self.engine = Engine(self.posted.put, options)
        self.engine.start(warm=False)

    def ask(self, describer: str = "paligemma", verbosity: Verbosity = Verbosity.DETAILED) -> Request:
        request = Request(describer=describer, verbosity=verbosity)
        self.engine.submit(request, frame=FRAME)
        return request

    def until(self, request: Request, is_it: Callable[[events.Event], bool]) -> list[events.Event]:
        """The events of `request` up to the one that is waited for, or its end."""
        found: list[events.Event] = []
        while not (found and (is_it(found[-1]) or isinstance(found[-1], events.END))):
            event = self.posted.get(timeout=SECONDS)
            if event.request_id == request.id:
                found.append(event)
        return found

    def end(self, request: Request) -> events.Event:
        return self.until(request, lambda event: False)[-1]

    @property
    def child(self) -> Child:
        child: Child = self.engine._describers["paligemma"]._child  # type: ignore[attr-defined]
        return child

    def megabytes(self) -> float:
        """Of the children, the basic describer's too."""
        describers: Any = self.engine._describers.values()
        return sum(memory_mb(pid) for describer in describers for pid in describer.pids)


@pytest.fixture(scope="module")
def desk(large_paligemma: Path) -> Iterator[Desk]:
    """One that has loaded the model, and keeps it."""
    desk = Desk(large_paligemma)
    yield desk
    desk.engine.close()


def is_loading(event: events.Event) -> bool:
    return isinstance(event, events.Progress) and event.source == "paligemma" and event.share != 1


def is_chunk(event: events.Event) -> bool:
    return isinstance(event, events.TextChunk)


def wait_until(is_so: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS
    while not is_so():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def show(record: Record, name: str, seconds: list[float]) -> None:
    median = 1000 * sorted(seconds)[len(seconds) // 2]
    record(f"{name.replace(' ', '_')}_ms", round(median, 1))
    print(f"cancelled {name} after {median:.1f} ms (median of {len(seconds)}), {1000 * max(seconds):.1f} ms (worst)")


def test_loading_is_told_and_then_the_words_come(desk: Desk) -> None:
    found = desk.until(request := desk.ask(verbosity=Verbosity.BRIEF), lambda event: False)
    progress = [event for event in found if isinstance(event, events.Progress)]
    assert progress[-1] == events.Progress(request.id, "paligemma", "loading", 1.0)
    assert found.index(progress[-1]) < next(number for number, event in enumerate(found) if is_chunk(event))
    assert isinstance(found[-1], events.Finished)
    again = desk.until(desk.ask(), is_chunk)
    assert not [event for event in again if isinstance(event, events.Progress)]
    desk.engine.cancel()


@pytest.mark.parametrize("stage", ["in the picture", "in the words"])
def test_a_cancel_frees_the_engine_at_once(desk: Desk, stage: str, record_property: Record) -> None:
    """And the child soon after; both are printed. The next request is answered by the same child."""
    child = desk.child
    free, taken = [], []
    for _ in range(7):
        before = child.begun
        request = desk.ask()
        if stage == "in the words":
            desk.until(request, is_chunk)
        else:
            wait_until(lambda before=before: child.begun != before)  # type: ignore[misc]
        start = time.perf_counter()
        desk.engine.cancel()
        assert isinstance(desk.end(request), events.Cancelled)
        free.append(time.perf_counter() - start)
        wait_until(lambda: not child._dropped)
        taken.append(time.perf_counter() - start)
    show(record_property, f"{stage}: engine free", free)
    show(record_property, f"{stage}: child free", taken)
    assert min(free) < 2
    assert is_chunk(desk.until(desk.ask(), is_chunk)[-1])
    desk.engine.cancel()
    assert desk.child is child


def test_what_is_known_without_the_model_comes_while_it_loads(large_paligemma: Path, record_property: Record) -> None:
    """A request that is given up meanwhile frees the engine at once, and does not end the load."""
    desk = Desk(large_paligemma)
    try:
        desk.end(desk.ask("basic"))  # its own models are there
        free = []
        for _ in range(3):
            request = desk.ask("auto")
            found = desk.until(request, is_loading)
            assert any(isinstance(event, events.SceneFound) and event.source == "basic" for event in found)
            assert is_loading(found[-1])
            child = desk.child
            start = time.perf_counter()
            desk.engine.cancel()
            assert isinstance(desk.end(request), events.Cancelled)
            free.append(time.perf_counter() - start)
            assert child.is_alive
        show(record_property, "while it loads: engine free", free)
        assert is_chunk(desk.until(desk.ask(), is_chunk)[-1])
        assert desk.child is child
    finally:
        desk.engine.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_an_unused_model_gives_its_memory_back(large_paligemma: Path, record_property: Record) -> None:
    """The idle time is shorter than the load and the answer: it counts from their end."""
    desk = Desk(large_paligemma, idle_seconds=0.3)
    try:
        desk.end(desk.ask("basic"))
        before = desk.megabytes()
        pids = []
        for _ in range(2):  # after it was unloaded, it comes back
            assert isinstance(desk.end(desk.ask(verbosity=Verbosity.BRIEF)), events.Finished)
            pids.append(desk.child.pid)
            during = desk.megabytes()
            wait_until(lambda: "paligemma" not in desk.engine._describers)
            wait_until(lambda: memory_mb(pids[-1]) == 0)  # it is forgotten first, and ends then
        after = desk.megabytes()
    finally:
        desk.engine.close()
    for name, value in (("before", before), ("during", during), ("after", after)):
        record_property(f"megabytes_{name}", round(value))
    print(f"memory of the children: {before:.0f} MB before, {during:.0f} MB with a model, {after:.0f} MB after it")
    assert during > before + MEGABYTES
    assert after < before + MEGABYTES / 4
    assert pids[0] != pids[1]


def test_the_same_words_in_process(desk: Desk, large_paligemma: Path) -> None:
    inside = Desk(large_paligemma, idle_seconds=0.05, in_process=True)
    try:
        request = Request(describer="paligemma", verbosity=Verbosity.BRIEF)
        said = []
        for one in (desk, inside):
            one.engine.submit(request, frame=FRAME)
            found = one.until(request, lambda event: False)
            assert isinstance(found[-1], events.Finished)
            said.append([event for event in found if not isinstance(event, events.Progress)])
        assert said[0] == said[1]
        wait_until(lambda: "paligemma" not in inside.engine._describers)
    finally:
        inside.engine.close()


@pytest.mark.parametrize(
    ("question", "code"), [("why? " * 2000, "question-too-long"), ("<loc0001><image>\n<eos>", "question-empty")]
)
def test_a_question_that_cannot_be_asked(desk: Desk, question: str, code: str) -> None:
    request = Request(Task.ASK, question=question)
    desk.engine.submit(request, frame=FRAME)
    end = desk.end(request)
    assert isinstance(end, events.Failed)
    assert end.error.code == code


@pytest.mark.parametrize("language", ["xx", "", "<loc0001>"])
def test_a_language_that_the_model_does_not_know(desk: Desk, language: str) -> None:
    request = Request(describer="paligemma", language=language)
    desk.engine.submit(request, frame=FRAME)
    assert is_chunk(desk.until(request, is_chunk)[-1])
    desk.engine.cancel()
