"""What was read is forgotten when the screen is locked: whoever unlocks it may be somebody else."""

from __future__ import annotations

import queue
from types import SimpleNamespace

import pytest

from assistant import engine as engine_module
from assistant import events
from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.engine import Engine, EngineOptions
from assistant.frames import Frame
from assistant.hosted import HostedDescriber
from assistant.scene import Scene
from assistant.tasks import Request, Task


def test_a_locked_screen_makes_the_describer_forget(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    basic = SimpleNamespace(forget=lambda: calls.append("forget"), close=lambda: calls.append("close"))
    monkeypatch.setattr(engine_module, "REGISTRY", SimpleNamespace(load=lambda name: lambda: basic))
    monkeypatch.setattr(engine_module, "open_screen", lambda: SimpleNamespace(close=lambda: None))
    monkeypatch.setattr(engine_module, "is_locked", lambda: True)
    posted: queue.Queue[events.Event] = queue.Queue()
    engine = Engine(posted.put, EngineOptions(in_process=True))
    engine.start(warm=True)
    try:
        engine.submit(Request())
        while not isinstance(event := posted.get(timeout=20), events.Failed):
            pass
        assert event.error.code == "screen-locked"
        assert calls == ["forget"]
    finally:
        engine.close()


def test_a_child_forgets_and_goes_on() -> None:
    picture = page.render(("A line of text.",), (), width=300, height=90)
    describer = HostedDescriber("basic")
    describer.forget()  # no child yet: nothing to forget
    try:
        for _ in range(2):
            known = Scene(300, 90)
            *_, end = describer.describe(Request(task=Task.READ), Frame(picture.pixels, "window"), known, CancelToken())
            assert [line.text for line in end.scene.lines] == ["A line of text."]
            describer.forget()
    finally:
        describer.close()
