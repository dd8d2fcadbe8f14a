"""The speech queue with a voice that does what the test says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.errors import AssistantError, SpeechError
from assistant.speech import speaker as speaker_module
from assistant.speech.log import SpeechLog
from assistant.speech.protocol import Voice
from assistant.speech.queue import SpeechQueue
from assistant.speech.silent_output import SilentOutput
from tests.fakes import FakeOutput


class Speech:
    """A queue over fakes. What is called soon runs at `settle`, as in an event loop."""

    def __init__(self, *outputs: object, log: SpeechLog | None = None) -> None:
        self.calls: list[Callable[[], None]] = []
        self.problems: list[AssistantError] = []
        self.idle = 0
        self.fake = next((output for output in outputs if isinstance(output, FakeOutput)), FakeOutput())
        self.queue = SpeechQueue(
            outputs or (self.fake,),  # type: ignore[arg-type]
            self.calls.append,
            log=log,
            on_idle=self._count_idle,
            on_problem=self.problems.append,
        )

    def _count_idle(self) -> None:
        self.idle += 1

    def settle(self) -> None:
        while self.calls:
            self.calls.pop(0)()

    def say(self, *sentences: str) -> None:
        for sentence in sentences:
            self.queue.say(sentence)

    def finish(self) -> None:
        self.fake.finish()
        self.settle()

    @property
    def said(self) -> list[str]:
        return self.fake.said


def test_one_at_a_time_then_idle() -> None:
    speech = Speech()
    speech.say("One.", "  Two \n words. ", "", "Three.")
    assert speech.said == ["One."]
    assert speech.queue.is_speaking
    speech.finish()
    assert speech.said == ["One.", "Two words."]
    assert speech.idle == 0
    speech.finish()
    speech.finish()
    assert speech.said == ["One.", "Two words.", "Three."]
    assert speech.idle == 1
    assert not speech.queue.is_speaking
    assert speech.queue.sentences == ("One.", "Two words.", "Three.")


def test_interrupt_cuts_and_forgets_what_waits() -> None:
    speech = Speech()
    speech.say("One.", "Two.")
    speech.queue.say("Now.", interrupt=True)
    assert speech.fake.stops == 1
    assert speech.said == ["One.", "Now."]
    speech.finish()
    assert speech.said == ["One.", "Now."]


def test_end_of_what_was_stopped_is_ignored() -> None:
    speech = Speech()
    speech.say("One.", "Two.")
    late = speech.fake.finish
    late()  # reported, not handled yet
    speech.queue.stop()
    speech.queue.say("Three.")
    speech.queue.say("Four.")
    speech.settle()
    assert speech.said == ["One.", "Three."]
    assert speech.idle == 0


def test_stop_is_silent_and_keeps_the_sentences() -> None:
    speech = Speech()
    speech.say("One.", "Two.", "Three.")
    speech.finish()
    speech.queue.stop()
    speech.queue.stop()
    assert speech.fake.stops == 1
    assert speech.idle == 0
    assert speech.queue.sentences == ("One.", "Two.", "Three.")
    assert speech.queue.position == 1
    assert speech.queue.has_more
    speech.queue.resume()
    speech.finish()
    assert speech.said == ["One.", "Two.", "Two.", "Three."]
    speech.finish()
    assert not speech.queue.has_more


def test_pause_holds_what_comes_meanwhile() -> None:
    speech = Speech()
    speech.say("One.")
    speech.queue.pause()
    speech.say("Two.")
    assert speech.said == ["One."]
    speech.queue.resume()
    assert speech.said == ["One.", "One."]
    speech.finish()
    assert speech.said[-1] == "Two."


def test_hold_keeps_what_waits_and_what_comes() -> None:
    speech = Speech()
    speech.say("One.", "Two.")
    speech.queue.hold()
    speech.say("Three.")
    speech.queue.say("Status.", keep=False)
    speech.finish()
    assert speech.said == ["One.", "Status."]
    speech.finish()
    speech.queue.aside("Time.")
    speech.finish()
    assert speech.said == ["One.", "Status.", "Time."]
    assert not speech.queue.is_speaking
    assert speech.queue.is_held
    assert speech.queue.has_more
    speech.queue.resume()
    speech.say("Four.")
    for _ in range(3):
        speech.finish()
    assert speech.said[3:] == ["Two.", "Three.", "Four."]
    assert not speech.queue.has_more


def test_what_is_held_goes_on_behind_the_sentence_that_is_said() -> None:
    speech = Speech()
    speech.say("One.", "Two.")
    speech.queue.hold()
    speech.queue.resume()
    speech.finish()
    assert speech.said == ["One.", "Two."]


def test_what_the_leader_cut_of_a_held_description_is_said_again() -> None:
    speech = Speech()
    speech.say("One.", "Two.")
    speech.queue.hold()
    speech.queue.pause()
    speech.queue.resume()
    speech.finish()
    assert speech.said == ["One.", "One.", "Two."]


def test_a_new_description_is_not_held() -> None:
    speech = Speech()
    speech.say("One.")
    speech.queue.hold()
    speech.queue.stop()
    speech.queue.new_description()
    assert not speech.queue.has_more
    speech.say("Two.")
    assert speech.said == ["One.", "Two."]


def test_repeat_starts_again() -> None:
    speech = Speech()
    speech.queue.repeat()
    assert speech.said == []
    speech.say("One.", "Two.")
    speech.finish()
    speech.queue.repeat()
    speech.finish()
    speech.finish()
    assert speech.said == ["One.", "Two.", "One.", "Two."]


def test_moving_goes_on_from_there() -> None:
    speech = Speech()
    speech.say("One.", "Two.", "Three.")
    assert speech.queue.next_sentence()
    assert speech.queue.next_sentence()
    assert not speech.queue.next_sentence()
    assert not speech.queue.is_speaking
    assert speech.queue.previous_sentence()
    assert speech.queue.position == 1
    speech.finish()
    assert speech.said == ["One.", "Two.", "Three.", "Two.", "Three."]
    speech.queue.previous_sentence()
    speech.queue.previous_sentence()
    assert not speech.queue.previous_sentence(), "the first again"
    assert speech.said[-1] == "One."


def test_status_words_are_not_part_of_the_description() -> None:
    speech = Speech()
    speech.say("One.")
    speech.queue.say("Still working.", keep=False)
    speech.say("Two.")
    speech.finish()
    speech.finish()
    assert speech.said == ["One.", "Still working.", "Two."]
    assert speech.queue.sentences == ("One.", "Two.")


def test_aside_gives_back_what_it_cut() -> None:
    speech = Speech()
    speech.say("One.", "Two.")
    speech.queue.aside("Rate 10.")
    speech.queue.aside("Rate 20.")
    assert speech.fake.stops == 2
    speech.finish()
    speech.finish()
    speech.finish()
    assert speech.said == ["One.", "Rate 10.", "Rate 20.", "One.", "Two."]
    assert speech.queue.sentences == ("One.", "Two.")


def test_aside_gives_back_what_pause_cut_and_what_came_meanwhile() -> None:
    speech = Speech()
    speech.say("One.", "Two.")
    speech.queue.pause()
    speech.say("Three.")
    assert speech.said == ["One."]
    speech.queue.aside("Rate 10.")
    for _ in range(4):
        speech.finish()
    assert speech.said == ["One.", "Rate 10.", "One.", "Two.", "Three."]
    speech.say("Four.")
    assert speech.said[-1] == "Four."


def test_new_description_is_a_new_list() -> None:
    speech = Speech()
    speech.say("Old.")
    speech.queue.new_description()
    speech.say("New.")
    speech.finish()
    assert speech.said == ["Old.", "New."]
    assert speech.queue.sentences == ("New.",)
    assert speech.queue.position == 0


def test_muted_keeps_for_later() -> None:
    speech = Speech()
    speech.say("One.")
    speech.queue.muted = True
    assert speech.fake.stops == 1
    speech.say("Two.")
    assert speech.said == ["One."]
    speech.queue.aside("Speech off.")
    assert speech.said == ["One.", "Speech off."]
    speech.finish()
    speech.queue.muted = False
    speech.queue.repeat()
    speech.finish()
    assert speech.said == ["One.", "Speech off.", "One.", "Two."]


def test_nothing_is_set_until_the_person_sets_it() -> None:
    speech = Speech()
    speech.say("One.")
    speech.queue.set_voice(Voice(rate=30))
    speech.queue.say("Two.", interrupt=True)
    assert speech.fake.voices == [Voice(None, None, None), Voice(rate=30)]


def test_next_output_says_the_sentence_again() -> None:
    first, second = FakeOutput("first"), FakeOutput("second")
    speech = Speech(first, second)
    speech.say("One.", "Two.")
    first.fail()
    speech.settle()
    assert not first.is_open
    assert second.said == ["One."]
    assert [problem.code for problem in speech.problems] == ["speech-voice-ended"]
    second.finish()
    speech.settle()
    assert second.said == ["One.", "Two."]
    assert speech.queue.output_name == "second"


def test_a_stale_failure_is_ignored() -> None:
    first, second = FakeOutput("first"), FakeOutput("second")
    speech = Speech(first, second)
    speech.say("One.")
    first.fail()
    speech.queue.stop()
    speech.settle()
    assert speech.queue.output_name == "first"


def test_words_of_a_program_become_the_detail() -> None:
    speech = Speech(FakeOutput("first"), SilentOutput())
    speech.say("One.")
    speech.fake.fail("no such voice")
    speech.settle()
    assert "no such voice" in speech.problems[0].message()
    assert speech.queue.output_name == "silent"


def test_the_last_output_is_silent_with_a_reason() -> None:
    error = SpeechError("speech-no-sound-device")
    speech = Speech(FakeOutput("first", open_error=error), FakeOutput("second", open_error=error), SilentOutput())
    speech.settle()
    assert [problem.code for problem in speech.problems] == ["speech-no-sound-device"]
    speech.say("One.", "Two.")
    speech.settle()
    assert speech.queue.output_name == "silent"
    assert speech.queue.problem is not None
    assert not speech.queue.is_speaking
    assert speech.idle == 2


def test_no_output_that_is_available_is_a_problem_too() -> None:
    speech = Speech(FakeOutput(available=False), SilentOutput())
    speech.settle()
    assert [problem.code for problem in speech.problems] == ["speech-no-output"]


def test_silence_that_was_chosen_is_none() -> None:
    speech = Speech(SilentOutput())
    speech.settle()
    assert speech.problems == []


def test_an_output_that_came_back_is_used_again(monkeypatch: pytest.MonkeyPatch) -> None:
    first = FakeOutput("first", open_error=SpeechError("speech-no-sound-device"))
    speech = Speech(first, SilentOutput())
    monkeypatch.setattr(speaker_module, "RETRY_SECONDS", -1.0)
    speech.queue.new_description()
    speech.settle()
    assert len(speech.problems) == 1, "the same words are not said twice"
    first.open_error = None
    speech.queue.new_description()
    speech.say("One.")
    assert first.said == ["One."]
    assert speech.queue.problem is None


def test_an_end_that_never_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first time the next sentence is said, the second time the next output is taken."""
    watchdogs: list[Callable[[], None]] = []

    class Timer:
        daemon = True

        def __init__(self, seconds: float, function: Callable[..., None], arguments: list[Callable[[], None]]) -> None:
            assert seconds > 5
            watchdogs.append(lambda: function(*arguments))

        def start(self) -> None: ...

        def cancel(self) -> None: ...

    monkeypatch.setattr("threading.Timer", Timer)
    first, second = FakeOutput("first"), FakeOutput("second")
    speech = Speech(first, second)
    speech.say("One.", "Two.")
    watchdogs[0]()
    speech.settle()
    assert first.said == ["One.", "Two."]
    assert first.stops == 1
    watchdogs[0]()  # of the first sentence: too late to matter
    speech.settle()
    assert speech.queue.output_name == "first"
    watchdogs[1]()
    speech.settle()
    assert second.said == ["Two."]
    assert speech.problems[0].code == "speech-output-hangs"


def test_an_output_without_ends_takes_all_at_once() -> None:
    speech = Speech(FakeOutput(reports_end=False))
    speech.say("One.", "Two.")
    speech.settle()
    assert speech.said == ["One.", "Two."]
    assert not speech.queue.is_speaking
    speech.queue.stop()
    assert speech.fake.stops == 1


def test_closed_says_nothing() -> None:
    speech = Speech()
    speech.say("One.")
    speech.queue.close()
    speech.queue.close()
    speech.say("Two.")
    speech.fake.finish()
    speech.settle()
    assert speech.said == ["One."]
    assert not speech.fake.is_open


def test_the_log_has_what_was_handed_over(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "speech.jsonl"
    speech = Speech(FakeOutput("fake"), log=SpeechLog(path))
    speech.say("Un café.", "Never said.")
    speech.queue.stop()
    speech.queue.say("Two.")
    speech.queue.close()
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [(line["text"], line["output"], line["interrupts"]) for line in lines] == [
        ("Un café.", "fake", False),
        ("Two.", "fake", True),
    ]
    assert lines[0]["time"] <= lines[1]["time"]


def test_a_log_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match="cannot be written"):
        SpeechLog(tmp_path)
