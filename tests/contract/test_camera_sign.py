"""The sign that a camera is on, across processes: it is on while the child has the camera, and never longer."""

from __future__ import annotations

import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from assistant import child as child_module
from assistant.cancelling import CancelToken
from assistant.errors import DescriberError, RequestCancelled
from assistant.hosted import HostedDescriber
from assistant.tasks import Request, Source

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends processes by signals")
SECONDS = 30.0
REQUEST = Request(source=Source("webcam"))

Make = Callable[[str], HostedDescriber]


@pytest.fixture
def told() -> queue.Queue[str]:
    """What `on_camera` was called with."""
    return queue.Queue()


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch, told: queue.Queue[str]) -> Iterator[Make]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    made: list[HostedDescriber] = []

    def make_one(does: str) -> HostedDescriber:
        kind = "tests.fake_describer:FakeDescriber"
        made.append(HostedDescriber("fake", {"camera": does}, kind=kind, on_camera=told.put))
        made[-1].start()
        deadline = time.monotonic() + SECONDS
        while not made[-1].is_loaded:  # a child takes pictures while it loads: its stand-in of a camera must be there
            assert time.monotonic() < deadline
            time.sleep(0.005)
        return made[-1]

    yield make_one
    for hosted in made:
        hosted.close()


def test_on_while_the_picture_is_taken(make: Make, told: queue.Queue[str]) -> None:
    targets: list[tuple[str, str]] = []
    taken = make("works").take(REQUEST, CancelToken(), targeted=lambda kind, title: targets.append((kind, title)))
    assert targets == [("webcam", "Webcam")]
    assert (taken.frame.source, taken.frame.title) == ("webcam", "Webcam")
    assert [told.get(timeout=SECONDS), told.get(timeout=SECONDS)] == ["Webcam", ""]


def test_on_until_a_cancelled_one_has_really_let_go(make: Make, told: queue.Queue[str]) -> None:
    hosted, cancel = make("slow"), CancelToken()
    thread = threading.Thread(target=lambda: (told.get(timeout=SECONDS), cancel.cancel()))
    thread.start()
    with pytest.raises(RequestCancelled):
        hosted.take(REQUEST, cancel)
    thread.join()
    assert told.get(timeout=SECONDS) == ""
    assert hosted.pids


def test_off_when_the_process_crashes(make: Make, told: queue.Queue[str]) -> None:
    with pytest.raises(DescriberError):
        make("leave").take(REQUEST, CancelToken())
    while (name := told.get(timeout=SECONDS)) == "Webcam":
        pass
    assert name == ""


def test_off_when_a_camera_hangs_and_its_process_is_killed(
    make: Make, told: queue.Queue[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(child_module, "CANCEL_SECONDS", 0.2)
    hosted, cancel = make("hang"), CancelToken()
    thread = threading.Thread(target=lambda: (told.get(timeout=SECONDS), cancel.cancel()))
    thread.start()
    with pytest.raises(RequestCancelled):
        hosted.take(REQUEST, cancel)
    thread.join()
    assert told.get(timeout=SECONDS) == ""


def test_off_when_the_process_is_killed_from_outside(make: Make, told: queue.Queue[str]) -> None:
    hosted = make("slow")
    thread = threading.Thread(target=lambda: (told.get(timeout=SECONDS), os.kill(hosted.pids[0], signal.SIGKILL)))
    thread.start()
    with pytest.raises(DescriberError) as caught:
        hosted.take(REQUEST, CancelToken())
    thread.join()
    assert caught.value.code == "host-ended"
    assert told.get(timeout=SECONDS) == ""
