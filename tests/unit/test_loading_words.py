"""What is said while a model loads, and how far it says it is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from assistant import loading_words
from assistant.describers.paligemma import progress
from assistant.describers.paligemma.progress import LoadProgress
from assistant.loading_words import LoadingWords


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading_words, "FIRST_SECONDS", 0.01)
    monkeypatch.setattr(loading_words, "AGAIN_SECONDS", 0.05)
    monkeypatch.setattr(progress, "STEP_SECONDS", 0.005)
    monkeypatch.setattr(progress, "SMALLEST", 1)


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_once_and_then_less_and_less_often(quick: None) -> None:
    said: list[tuple[str, float, dict[str, float]]] = []
    words = LoadingWords(
        lambda function: function(), lambda: True, lambda key, **values: said.append((key, time.monotonic(), values))
    )
    words.start()
    words.share = 0.404
    until(lambda: len(said) > 3)
    words.stop()
    assert [key for key, _, _ in said[:4]] == ["session-loading", *["session-loading-share"] * 3]
    assert said[1][2] == {"percent": 40}
    count = len(said)
    words.start()  # the same request: not from the beginning
    words.stop()
    assert len(said) == count
    words.new_request()
    words.start()
    until(lambda: len(said) > count + 1)
    words.stop()
    assert said[count][0] == "session-loading"
    assert said[count + 1][0] == "session-loading-time"  # nobody knows how far it is


def test_nothing_into_speech(quick: None) -> None:
    said: list[str] = []
    quiet = threading.Event()
    words = LoadingWords(lambda function: function(), quiet.is_set, lambda key, **values: said.append(key))
    words.start()
    time.sleep(0.1)
    assert said == []
    quiet.set()
    until(lambda: said)
    words.stop()


def test_the_share_is_what_the_process_grew_by(quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = [1000]
    monkeypatch.setattr(progress, "resident_bytes", lambda: memory[0])
    told: list[tuple[str, float | None]] = []
    with LoadProgress(lambda what, share: told.append((what, share)), 100):
        for grown in (30, 20, 90, 500):  # it can shrink for a while, and grow by more than the weights
            memory[0] = 1000 + grown
            time.sleep(0.05)
    shares = [share for _, share in told]
    assert {what for what, _ in told} == {"loading"}
    assert shares[-1] == 1.0
    known = [share for share in shares if share is not None]
    assert known == sorted(known)
    assert 0.99 in known


def test_where_the_system_does_not_say_and_where_it_fails(quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "resident_bytes", lambda: None)
    told: list[float | None] = []
    with pytest.raises(ZeroDivisionError), LoadProgress(lambda what, share: told.append(share), 100):
        raise ZeroDivisionError
    assert told == []
