"""What every describer keeps to, see `assistant.describers.protocol`. Runs over those that are available here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.describers import REGISTRY
from assistant.describers.protocol import Describer
from assistant.errors import RequestCancelled
from assistant.events import Event, Failed, Finished, SceneFound
from assistant.frames import Frame
from assistant.hosted import HostedDescriber
from assistant.i18n import messages
from assistant.scene import Box, Scene, SceneObject
from assistant.tasks import Request, Task

KNOWN = SceneObject("lamp", Box(600, 10, 640, 60), 0.9)


@pytest.fixture(scope="module", params=[*REGISTRY.names, *(f"hosted {name}" for name in REGISTRY.names)])
def describer(request: pytest.FixtureRequest) -> Iterator[Describer]:
    name = request.param.split()[-1]
    options = {"model": str(request.getfixturevalue("tiny_paligemma"))} if name == "paligemma" else {}
    is_hosted = request.param != name
    try:
        made: Describer = HostedDescriber(name, options) if is_hosted else REGISTRY.load(name)(**options)
    except ImportError as error:
        pytest.skip(f"{name} lacks a package: {error.name}")
    if not (made.is_compatible() and made.is_available()):
        pytest.skip(f"{name} is not available")
    assert made.name == name
    made.load(lambda what, share: None)
    yield made
    made.close()


@pytest.fixture(scope="module")
def frame() -> Frame:
    return Frame(page.render(page.ENGLISH[:6], page.FRENCH[:6], width=1000, height=200).pixels, "window")


def run(
    describer: Describer, task: Task, frame: Frame, cancel: CancelToken | None = None
) -> tuple[Request, list[Event]]:
    if task is Task.COMPARE:
        frame = replace(frame, earlier=frame)
    request = Request(task=task, question="What is this?", thing="draft")
    known = Scene(frame.width, frame.height, objects=(KNOWN,), caption="known before")
    return request, list(describer.describe(request, frame, known, cancel or CancelToken()))


def scene_of(event: Event) -> Scene | None:
    return event.scene if isinstance(event, SceneFound | Finished) else None


def test_hint_has_words(describer: Describer):
    assert messages().text(describer.install_hint)


@pytest.mark.parametrize("task", Task)
def test_events(describer: Describer, frame: Frame, task: Task):
    if task not in describer.tasks:
        pytest.skip(f"{describer.name} is not asked to {task}")
    request, events = run(describer, task, frame)
    assert [isinstance(event, Finished) for event in events] == [False] * (len(events) - 1) + [True]
    assert not any(isinstance(event, Failed) for event in events)
    assert {(event.request_id, event.source) for event in events} == {(request.id, describer.name)}
    scenes = [scene for scene in map(scene_of, events) if scene]
    for scene in scenes:
        assert (scene.width, scene.height) == (frame.width, frame.height)
        assert KNOWN in scene.objects
        assert scene.caption.startswith("known before") or describer.name == "paligemma"
        for thing in (*scene.objects, *scene.lines, *scene.codes):
            assert 0 <= thing.box.x0 < thing.box.x1 <= frame.width
            assert 0 <= thing.box.y0 < thing.box.y1 <= frame.height
    for one, later in pairwise(scenes):
        assert one.looked_for <= later.looked_for
        assert set(one.objects) <= set(later.objects)
        assert set(one.lines) <= set(later.lines)


def test_the_same_twice(describer: Describer, frame: Frame):
    assert run(describer, Task.DESCRIBE, frame)[1][-1].scene == run(describer, Task.DESCRIBE, frame)[1][-1].scene  # type: ignore[attr-defined]


def test_cancelled_before(describer: Describer, frame: Frame):
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(RequestCancelled):
        run(describer, Task.DESCRIBE, frame, cancel)


def test_cancelled_in_between(describer: Describer, frame: Frame):
    """After the first event, on pixels that were not seen before."""
    cancel = CancelToken()
    fresh = Frame(np.ascontiguousarray(frame.pixels[:, ::-1]), "window")
    events = describer.describe(Request(), fresh, Scene(fresh.width, fresh.height), cancel)
    assert not isinstance(next(events), Finished)
    cancel.cancel()
    with pytest.raises(RequestCancelled):
        list(events)


def test_frames_are_never_written_to(describer: Describer, frame: Frame):
    before = frame.pixels.copy()
    run(describer, Task.DESCRIBE, frame)
    assert np.array_equal(frame.pixels, before)


def test_loading_twice_and_closing_twice(describer: Describer, frame: Frame):
    describer.load(lambda what, share: None)
    describer.close()
    assert not describer.is_loaded
    describer.close()
    describer.load(lambda what, share: None)
    run(describer, Task.DESCRIBE, frame)
    assert describer.is_loaded
