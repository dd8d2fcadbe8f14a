"""Hostile picture files in the child, as the app opens them: one sentence each, and the next picture is opened."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.cancelling import CancelToken
from assistant.errors import PictureError, RequestCancelled
from assistant.hosted import HostedDescriber
from assistant.tasks import Request, Source
from tests.fuzz.pictures import Fuzzer
from tests.fuzz.seeds import SVG, photo

FILTER = '<filter id="f"><feTurbulence numOctaves="500000" baseFrequency=".1"/></filter>'
SLOW = SVG % ('width="300" height="300"', FILTER + '<rect filter="url(#f)" width="300" height="300"/>')
"""It is drawn for many minutes."""


@pytest.fixture
def hosted(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[HostedDescriber]:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    (tmp_path / "slow.svg").write_text(SLOW, encoding="utf-8")
    photo().save(tmp_path / "good.png")
    made = HostedDescriber("fake", kind="tests.fake_describer:FakeDescriber")
    yield made
    made.close()


def request(path: Path) -> Request:
    return Request(source=Source("file", path=str(path)))


def error_of(hosted: HostedDescriber, path: Path) -> PictureError:
    with pytest.raises(PictureError) as caught:
        hosted.take(request(path), CancelToken())
    return caught.value


def when_opening(hosted: HostedDescriber) -> int:
    """Wait until the child opens a picture; its process id."""
    end = time.monotonic() + 60
    while not (hosted._child and hosted._child.opening_seconds):
        assert time.monotonic() < end
        time.sleep(0.01)
    return hosted.pids[0]


def test_one_that_takes_for_ever(hosted: HostedDescriber, tmp_path: Path) -> None:
    error = error_of(hosted, tmp_path / "slow.svg")
    assert error.code == "picture-slow"
    assert error.message() == "The picture slow.svg was given up: after 5 seconds it was still not opened."
    assert hosted.pids  # ready again before it is needed
    assert hosted.take(request(tmp_path / "good.png"), CancelToken()).frame.width == 64


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_one_that_crashes_the_decoder(hosted: HostedDescriber, tmp_path: Path) -> None:
    """The signal stands in for the fault of a decoder. However often: it is no child that cannot be started."""
    for _ in range(3):
        killer = threading.Thread(target=lambda: os.kill(when_opening(hosted), signal.SIGSEGV))
        killer.start()
        assert error_of(hosted, tmp_path / "slow.svg").code == "picture-crashed"
        killer.join()
    assert hosted.take(request(tmp_path / "good.png"), CancelToken()).frame.width == 64


def test_the_next_picture_does_not_suffer(hosted: HostedDescriber, tmp_path: Path) -> None:
    """A slow one that was cancelled is ended behind the scenes, and the one after it is opened all the same."""
    token = CancelToken()
    canceller = threading.Thread(target=lambda: (when_opening(hosted), token.cancel()))
    canceller.start()
    with pytest.raises(RequestCancelled):
        hosted.take(request(tmp_path / "slow.svg"), token)
    canceller.join()
    assert hosted.take(request(tmp_path / "good.png"), CancelToken()).frame.width == 64


def test_mutated_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slice of what `python -m tests.fuzz.pictures` does."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    fuzzer = Fuzzer(seed=2)
    try:
        for number in range(160):
            fuzzer.run(number)
    finally:
        fuzzer.close()
    crashes = [fault for fault in fuzzer.findings.faults if "took" not in fault]  # a busy machine makes no fault
    assert crashes == []
    assert fuzzer.findings.total == 160
    assert any(counter["picture"] for counter in fuzzer.findings.outcomes.values())
