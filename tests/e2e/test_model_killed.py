"""The model's process is killed in the middle of an answer: one spoken sentence, and the next request works."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.bench.app import LEADER, RunningApp, cpu_seconds, memory_mb, run_app, run_program, wait
from assistant.bench.desktop import Desktop
from assistant.bench.letter import COMMAND, TITLE
from assistant.control import send
from assistant.errors import DescriberError
from tests.large_paligemma import MEGABYTES

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.model,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="a private desktop needs Linux"),
]

KILLED = DescriberError("host-ended", reason="killed")
ANSWERING_CPU_SECONDS = 0.3
"""More than the picture and the prompt take, and less than 80 tokens of this model."""
SECONDS = 120


@pytest.fixture(scope="module")
def app(desktop: Desktop, large_paligemma: Path) -> Iterator[RunningApp]:
    settings = {
        "verbosity": "normal",
        "speech.earcons": "false",
        "describer.name": "paligemma",
        "describer.model": str(large_paligemma),
    }
    with run_program(desktop, *COMMAND, title=TITLE), run_app(desktop, settings=settings) as running:
        yield running
        assert "Traceback" not in desktop.log("regard")


@pytest.fixture(autouse=True)
def address_of_the_app(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGARD_CONFIG_DIR", desktop.env["REGARD_CONFIG_DIR"])


def model_process(app: RunningApp) -> int:
    """0: there is none."""
    for process in app.processes():
        with contextlib.suppress(OSError):
            if b"_host\0paligemma\0" in Path(f"/proc/{process}/cmdline").read_bytes():
                return process
    return 0


def state(app: RunningApp) -> str:
    return str(send({"query": "state"})["state"])


def is_in_words(app: RunningApp, process: int) -> bool:
    """Wait until `process` has loaded and worked for a while; whether it is still at it."""
    wait(lambda: memory_mb(process) > MEGABYTES and state(app) == "describing", SECONDS)
    before = cpu_seconds(process)
    wait(lambda: cpu_seconds(process) > before + ANSWERING_CPU_SECONDS or state(app) == "idle", SECONDS)
    return state(app) == "describing"


def answer(app: RunningApp) -> tuple[float, int]:
    """Press the key, and wait until the model is in the middle of its words; when that was, and its process."""
    for _ in range(5):  # an answer of random words can be short
        start = app.press(LEADER, "d")
        app.wait_for_text(TITLE, after=start)
        process = wait(lambda: model_process(app), SECONDS)
        if is_in_words(app, process):
            return start, process
    raise AssertionError("no answer was long enough")


def test_one_sentence_and_the_next_request_works(app: RunningApp) -> None:
    start, process = answer(app)
    os.kill(process, signal.SIGKILL)
    killed = time.monotonic()
    app.wait_for_text(KILLED.message(), after=start)
    print(f"spoken {time.monotonic() - killed:.2f} s after the kill")
    wait(lambda: state(app) == "idle", SECONDS)
    assert app.process.poll() is None

    _, successor = answer(app)
    assert successor != process
    wait(lambda: state(app) == "idle", SECONDS)  # it came to its end
    said = [entry["text"] for entry in app.utterances() if entry["time"] >= start]
    assert said.count(KILLED.said()) == 1
    assert sum(KILLED.message() in text or KILLED.hint() in text for text in said) == 1
    after_error = said[said.index(KILLED.said()) + 1 :]
    assert TITLE in after_error[0]  # nothing of the old answer between them
    assert [text for text in after_error[1:] if text != "Loading the model."]  # the model's words
    app.press("Escape")
