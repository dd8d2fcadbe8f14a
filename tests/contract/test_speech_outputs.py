"""What every speech output does, in the private desktop: heard, stopped, reported."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator

import pytest

from assistant.bench.desktop import Desktop
from assistant.bench.recorder import Recorder
from assistant.errors import SpeechError
from assistant.i18n import messages
from assistant.registry import Registry
from assistant.speech import REGISTRY, sound_device
from assistant.speech.protocol import SpeechOutput, Utterance, Voice
from tests.e2e.conftest import desktop, recorder  # noqa: F401 - fixtures
from ui.backends import SPEECH

OUTPUTS: dict[str, Registry] = {name: registry for registry in (REGISTRY, SPEECH) for name in registry.names}
LONG = "This is a long sentence that goes on and on, so that there is enough time to stop it before its end is reached."

pytestmark = pytest.mark.e2e


class Opened:
    """An output with what it reported: ("done", number) or ("failed", number)."""

    def __init__(self, output: SpeechOutput, process_events: Callable[[], None]) -> None:
        self.output = output
        self.is_silent = output.name == "silent"
        self._process_events = process_events
        self._reports: queue.SimpleQueue[tuple[str, int]] = queue.SimpleQueue()
        self.reports: list[tuple[str, int]] = []
        output.open(
            lambda number: self._reports.put(("done", number)),
            lambda number, reason: self._reports.put((reason, number)),
        )

    def wait_until(self, condition: Callable[[], bool], seconds: float = 30.0) -> bool:
        """Let the output work until `condition`; whether it came true."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            self._process_events()
            try:
                self.reports.append(self._reports.get(timeout=0.01))
            except queue.Empty:
                pass
            if condition():
                return True
        return False


@pytest.fixture(scope="module", params=list(OUTPUTS))
def opened_once(
    request: pytest.FixtureRequest,
    desktop: Desktop,  # noqa: F811
    qapp: object,
) -> Iterator[Opened]:
    """Opened once for all tests: with Qt that takes seconds."""
    from PySide6.QtCore import QCoreApplication

    with pytest.MonkeyPatch.context() as patch:
        for name, value in desktop.env.items():
            if name not in ("DISPLAY", "HOME"):
                patch.setenv(name, value)
        output = OUTPUTS[request.param].load(request.param)()
        if not (output.is_compatible() and output.is_available()):
            pytest.skip(f"{request.param} is not available here")
        yield Opened(output, QCoreApplication.processEvents)
        output.close()
        QCoreApplication.processEvents()


@pytest.fixture
def opened(opened_once: Opened) -> Iterator[Opened]:
    opened_once.reports.clear()
    yield opened_once
    opened_once.output.stop()


@pytest.mark.parametrize("name", OUTPUTS)
def test_says_what_it_is(name: str) -> None:
    output = OUTPUTS[name].load(name)()
    assert output.name == name
    assert messages().has(output.install_hint)
    assert isinstance(output.is_compatible(), bool)
    assert isinstance(output.is_available(), bool)


def test_is_heard_and_reports_the_end(opened: Opened, recorder: Recorder) -> None:  # noqa: F811
    start = time.monotonic()
    opened.output.say(Utterance("Window Mail.", "en", 7), Voice())
    if opened.is_silent:
        return
    assert opened.wait_until(lambda: bool(opened.reports))
    assert opened.reports == [("done", 7)]
    assert recorder.first_sound(start) is not None
    assert not opened.wait_until(lambda: len(opened.reports) > 1, seconds=0.2)


def test_stops_at_once_and_says_the_next(opened: Opened, recorder: Recorder) -> None:  # noqa: F811
    start = time.monotonic()
    opened.output.say(Utterance(LONG, "en", 1), Voice())
    if not opened.is_silent:
        assert opened.wait_until(lambda: recorder.first_sound(start, timeout_seconds=0.0) is not None)
    stopped = time.monotonic()
    opened.output.stop()
    if not opened.is_silent:
        silent = opened.wait_until(lambda: recorder.silence(stopped, 0.2, timeout_seconds=0.0) is not None, seconds=3)
        assert silent, "the sentence takes 6 s: this is the stop, not its end"
    opened.output.say(Utterance("Next.", "en", 2), Voice())
    if not opened.is_silent:
        assert opened.wait_until(lambda: bool(opened.reports))
        assert opened.reports == [("done", 2)]


def test_a_stop_before_anything_does_nothing(opened: Opened) -> None:
    opened.output.stop()
    opened.output.stop()
    assert not opened.wait_until(lambda: bool(opened.reports), seconds=0.1)


def test_rate_and_language_can_be_set_and_given_back(opened: Opened) -> None:
    if opened.is_silent:
        return
    voices = [Voice(rate=100, volume=50), Voice(rate=-20), Voice()]
    for number, (voice, language) in enumerate(zip(voices, ("en", "fr", "en"), strict=True), start=1):
        opened.output.say(Utterance("Bonjour.", language, number), voice)
        assert opened.wait_until(lambda: len(opened.reports) == number)  # noqa: B023 - called at once
    assert opened.reports == [("done", 1), ("done", 2), ("done", 3)]


def test_a_named_voice_speaks_only_its_own_language(opened: Opened) -> None:
    if opened.output.name != "speech_dispatcher":
        return
    opened.output.say(Utterance("Guten Tag.", "de", 1), Voice(rate=100))
    assert opened.wait_until(lambda: ("done", 1) in opened.reports)
    connection = opened.output._connection  # type: ignore[attr-defined]
    connection.suited(Voice(name="?"), "de")
    name = next(name for name, language in connection._languages.items() if language == "de")
    assert connection.suited(Voice(10, name=name), "de-AT") == Voice(10, name=name)
    assert connection.suited(Voice(10, name=name), "fr") == Voice(10)
    assert connection.suited(Voice(name="no such voice"), "fr").name == "no such voice"


def test_odd_words_harm_nothing(opened: Opened) -> None:
    if opened.is_silent:
        return
    odd = [".", ".\r\n.\r\nQUIT", "<speak>&lt;", '"; exit; "', "日本 🙂", "- -q --help"]
    for number, text in enumerate(odd):
        opened.output.say(Utterance(text, "en", 10 + number), Voice(rate=100))
        opened.wait_until(lambda: ("done", 10 + number) in opened.reports, seconds=1)  # noqa: B023 - called at once
        opened.output.stop()
    opened.output.say(Utterance("After.", "en", 2), Voice())
    assert opened.wait_until(lambda: ("done", 2) in opened.reports)
    assert {report for report, _ in opened.reports} == {"done"}


@pytest.mark.parametrize("name", [name for name in OUTPUTS if name != "silent"])
def test_without_a_sound_device_it_says_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sound_device, "has_sound_device", lambda: False)
    output = OUTPUTS[name].load(name)()
    with pytest.raises(SpeechError, match="no sound device"):
        output.open(lambda number: None, lambda number, reason: None)
    output.close()
