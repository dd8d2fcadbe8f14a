"""The session: triggers in, requests to the engine, sentences to speech."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from assistant import events, loading_words
from assistant.actions import Action
from assistant.errors import CaptureError, SettingsError
from assistant.frames import Frame
from assistant.history import Entry
from assistant.listener import Listener
from assistant.scene import Box, Focus, Scene, SceneObject, TextLine
from assistant.session import Session
from assistant.settings import Settings, with_value
from assistant.speech.earcons import SilentEarcons
from assistant.speech.queue import SpeechQueue
from assistant.tasks import Request, Source, Task, Verbosity
from tests.fakes import FakeEngine, FakeOutput

FRAME = Frame(np.zeros((600, 800, 3), np.uint8), "window", title="Inbox")
SCENE = Scene(
    800,
    600,
    objects=(SceneObject("cup", Box(300, 200, 500, 400), 0.9),),
    lines=tuple(TextLine(f"line number {number} of the letter", Box(10, 20 * number, 300, 20 * number + 15))
                for number in range(12)),
    lines_found=12,
    looked_for=frozenset({"blank", "objects", "faces", "text"}),
)  # fmt: skip


class Watcher(Listener):
    """Notes what the session tells."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []
        self.answer: Callable[[str | None], None] = lambda words: None

    def state_changed(self, state: str) -> None:
        self.told.append(("state", state))

    def busy_changed(self, busy: bool) -> None:
        self.told.append(("busy", busy))

    def entry_ended(self, entry: Entry) -> None:
        self.told.append(("ended", entry.state))

    def input_wanted(self, action: Action, answer: Callable[[str | None], None]) -> None:
        self.told.append(("input", action))
        self.answer = answer

    def message(self, text: str, is_error: bool) -> None:
        self.told.append(("error" if is_error else "message", text))

    def copy_wanted(self, text: str) -> None:
        self.told.append(("copy", text))


class Desk:
    """A session whose engine and voice are fakes."""

    def __init__(self) -> None:
        self.engine, self.output, self.watcher = FakeEngine(), FakeOutput(), Watcher()
        self.soon: list[Callable[[], None]] = []
        self.sounds: list[str] = []
        self.save_error: SettingsError | None = None
        settings = Settings()
        self.speech = SpeechQueue([self.output], self.soon.append, on_idle=self.ended)
        self.session = Session(
            self.engine,  # type: ignore[arg-type]
            self.speech,
            settings,
            call_soon=self.soon.append,
            earcons=SilentEarcons(),
            save=self.save,
        )
        self.session.listeners.append(self.watcher)
        self.session._earcons.play = self.sounds.append  # type: ignore[method-assign]

    def ended(self) -> None:
        self.session.speech_ended()

    def save(self, key: str, value: Any) -> Settings:
        if self.save_error:
            raise self.save_error
        return with_value(self.session.settings, key, value)

    def run(self) -> None:
        while self.soon:
            self.soon.pop(0)()

    def send(self, *kinds: Callable[[int], events.Event]) -> None:
        """Events of the newest request."""
        for kind in kinds:
            self.session.handle(kind(self.engine.requests[-1].id))
        self.run()

    def hear(self) -> list[str]:
        """Let the voice say all that waits; what was said since the last time."""
        said: list[str] = []
        while self.output.said:
            said += self.output.said
            self.output.said.clear()
            self.output.finish()
            self.run()
        return said


def started(number: int) -> events.Event:
    return events.Started(number, "engine")


def targeted(number: int) -> events.Event:
    return events.Targeted(number, "capture", "window", "Inbox")


def captured(number: int) -> events.Event:
    return events.Captured(number, "capture", FRAME)


def focused(number: int) -> events.Event:
    return events.FocusFound(number, "focus", Focus("push button", "Send"))


def finished(number: int) -> events.Event:
    return events.Finished(number, "basic", SCENE)


def cancelled(number: int) -> events.Event:
    return events.Cancelled(number, "engine")


def failed(number: int) -> events.Event:
    return events.Failed(number, "engine", CaptureError("no-display"))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_a_description_is_spoken_in_order(desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, focused, finished)
    said = desk.hear()
    assert "Inbox" in said[0]
    assert "Send" in said[1]
    assert "cup" in said[2]
    assert "line number 0" in said[3]
    entry = desk.session.history[-1]
    assert (entry.state, entry.title) == ("done", "Inbox")
    assert "Inbox" in entry.sentences[0]
    assert desk.session.state == "idle"


def test_the_newest_trigger_silences_and_wins(desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    first = desk.engine.requests[-1].id
    desk.send(started, targeted, captured)
    stops = desk.output.stops
    desk.session.trigger(Action.SCREEN)
    assert desk.output.stops > stops
    desk.output.said.clear()
    desk.session.handle(finished(first))
    desk.session.handle(cancelled(first))
    assert desk.output.said == []
    assert desk.engine.requests[-1].source == Source("screen")


def test_escape_silences_and_nothing_of_it_follows(desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted)
    desk.session.trigger(Action.STOP)
    assert desk.engine.cancels == 1
    desk.output.said.clear()
    desk.send(captured, focused, cancelled)
    assert desk.output.said == []
    assert desk.session.history[-1].state == "cancelled"
    assert desk.watcher.told[-1] == ("busy", False) or ("busy", False) in desk.watcher.told


def test_an_error_is_spoken_with_its_hint(desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, failed)
    said = " ".join(desk.hear())
    error = CaptureError("no-display")
    assert error.message() in said
    assert error.said() in said
    assert desk.session.history[-1].state == "failed"


def test_find_takes_the_picture_then_asks_then_uses_that_picture(desk: Desk) -> None:
    desk.session.trigger(Action.FIND)
    assert desk.engine.capture_only[-1]
    desk.send(started, targeted, captured, lambda number: events.Finished(number, "capture", Scene(800, 600)))
    assert ("input", Action.FIND) in desk.watcher.told
    desk.hear()
    desk.watcher.answer("cup")
    assert desk.engine.frames[-1] is FRAME
    assert desk.engine.requests[-1].thing == "cup"
    desk.send(started, finished)
    assert "cup" in " ".join(desk.hear()).lower()


@pytest.mark.parametrize("words", [None, "", "   "])
def test_find_can_be_given_up(desk: Desk, words: str | None) -> None:
    desk.session.trigger(Action.FIND)
    desk.send(started, targeted, captured, lambda number: events.Finished(number, "capture", Scene(800, 600)))
    desk.watcher.answer(words)
    assert len(desk.engine.requests) == 1


def test_follow_ups_keep_the_picture_and_what_is_known_of_it(desk: Desk) -> None:
    def take(frame: Frame) -> None:
        desk.session.trigger(Action.ASK)
        number = desk.engine.requests[-1].id
        desk.session.handle(events.Captured(number, "capture", frame))
        desk.session.handle(events.Finished(number, "capture", Scene(800, 600)))

    take(FRAME)
    answer = desk.watcher.answer
    answer("how many cups")
    assert desk.engine.frames[-1] is FRAME
    asked = desk.engine.requests[-1]
    desk.session.handle(events.Finished(asked.id, "basic", SCENE.with_(answer="one")))
    answer("what colour is it")  # the dialog stayed open
    assert desk.engine.frames[-1] is FRAME
    assert desk.engine.known == SCENE  # without the last answer
    take(Frame(FRAME.pixels.copy(), "window", title="Inbox"))  # Q again, and nothing has changed
    desk.watcher.answer("is there a dog")
    assert desk.engine.known == SCENE
    answer("too late")  # the dialog of the picture before
    assert desk.engine.requests[-1].question == "is there a dog"
    take(Frame(FRAME.pixels + 1, "window", title="Inbox"))
    desk.watcher.answer("and now?")
    assert desk.engine.known == Scene(800, 600)
    desk.session.trigger(Action.WINDOW)
    desk.watcher.answer("about what?")
    assert desk.engine.requests[-1].task is Task.DESCRIBE


def test_repeat_next_previous_and_more(desk: Desk) -> None:
    for action in (Action.REPEAT, Action.NEXT, Action.PREVIOUS, Action.MORE, Action.COPY):
        desk.session.trigger(action)
        assert desk.hear() == ["Nothing has been described yet."]
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, focused, finished)
    told = desk.hear()[1:]
    desk.session.trigger(Action.REPEAT)
    assert desk.hear() == told
    desk.session.trigger(Action.PREVIOUS)
    assert desk.hear() == told[-2:]
    desk.session.trigger(Action.NEXT)
    assert desk.hear() == ["That was the last sentence."]
    desk.session.trigger(Action.MORE)
    assert "line number 11" in " ".join(desk.hear())


def test_more_is_heard_after_the_leader_paused(desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, focused, finished)
    desk.hear()
    desk.speech.pause()
    desk.session.trigger(Action.MORE)
    assert "line number 11" in " ".join(desk.hear())


def test_space_goes_on_where_escape_cut(desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, focused, finished)
    desk.output.said.clear()
    desk.output.finish()  # the title
    desk.run()
    (cut,) = desk.output.said
    desk.session.trigger(Action.STOP)
    desk.output.said.clear()
    desk.session.trigger(Action.REPEAT)
    assert desk.hear()[0] == cut


def test_copy_gives_the_whole_description(desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, focused, finished)
    desk.hear()
    desk.session.trigger(Action.COPY)
    assert desk.hear() == ["Copied."]
    (copied,) = [value for what, value in desk.watcher.told if what == "copy"]
    assert copied.splitlines() == desk.session.history[-1].sentences


def test_verbosity_goes_round_and_is_used(desk: Desk) -> None:
    for level in (Verbosity.DETAILED, Verbosity.BRIEF, Verbosity.NORMAL):
        desk.session.trigger(Action.VERBOSITY)
        assert level.value in desk.hear()[0].lower()
        desk.session.trigger(Action.WINDOW)
        assert desk.engine.requests[-1].verbosity is level


def test_a_setting_that_cannot_be_saved_still_holds(desk: Desk) -> None:
    desk.save_error = SettingsError("settings-no-access", path="x", detail="read-only")
    desk.session.trigger(Action.FASTER)
    said = " ".join(desk.hear())
    assert "Rate 10" in said
    assert "x" in said
    assert desk.session.settings.speech.rate == 10


def test_nothing_is_sent_for_the_voice_until_it_is_set(desk: Desk) -> None:
    desk.session.apply_settings()
    desk.session.message("One.")
    assert desk.output.voices[-1].rate is None
    desk.session.trigger(Action.SLOWER)
    assert desk.output.voices[-1].rate == -10


def test_mute_says_so_and_is_silent_until_unmuted(desk: Desk) -> None:
    desk.session.trigger(Action.MUTE)
    assert desk.hear() == ["Speech is off."]
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, focused, finished)
    assert desk.hear() == []
    assert desk.session.history[-1].sentences
    desk.session.trigger(Action.STATUS)
    assert desk.hear()  # answers to keys are heard, so that muted is not mistaken for broken
    desk.session.trigger(Action.MUTE)
    assert desk.hear() == ["Speech is on."]


def test_status_tells_work_from_rest(desk: Desk) -> None:
    desk.session.trigger(Action.STATUS)
    assert "ready" in desk.hear()[0]
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured)
    desk.session.trigger(Action.STATUS)
    assert any("Describing Inbox" in text for text in desk.hear())


def loading(share: float | None, source: str = "paligemma") -> Callable[[int], events.Event]:
    return lambda number: events.Progress(number, source, "loading", share)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading_words, "FIRST_SECONDS", 0.01)


def wait_for(desk: Desk, words: str) -> None:
    """What comes from a timer: until it was said, everything else heard with it."""
    said: list[str] = []
    end = time.monotonic() + 20
    while words not in said:
        assert time.monotonic() < end, said
        time.sleep(0.002)
        desk.run()
        said += desk.hear()


def nothing_for_a_while(desk: Desk) -> None:
    """Longer than the timer, without a claim on how much."""
    time.sleep(0.05)
    desk.run()
    assert desk.hear() == []


def test_a_long_load_is_told_once_and_in_silence(quick: None, desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, loading(0.1))
    time.sleep(0.05)
    desk.run()
    assert desk.hear()[0].startswith("Window Inbox")  # what is known goes first
    wait_for(desk, "Loading the model.")
    desk.send(loading(0.5))
    nothing_for_a_while(desk)
    assert desk.session.state == "loading"
    desk.send(loading(1.0))
    assert desk.session.state == "describing"


def test_what_another_source_finds_does_not_end_a_load(quick: None, desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, loading(None), lambda number: events.SceneFound(number, "basic", SCENE))
    assert desk.session.state == "loading"
    desk.hear()
    wait_for(desk, "Loading the model.")
    desk.send(lambda number: events.TextChunk(number, "paligemma", "A cat."))
    assert desk.session.state == "describing"


@pytest.mark.parametrize("how", ["quick", "escape", "failed"])
def test_a_load_that_is_over_is_not_told(quick: None, desk: Desk, how: str) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, loading(None))
    if how == "quick":
        desk.send(loading(1.0))
    elif how == "escape":
        desk.session.trigger(Action.STOP)
    else:
        desk.send(failed)
        desk.hear()
    nothing_for_a_while(desk)


def test_help_names_every_key(desk: Desk) -> None:
    desk.session.trigger(Action.HELP)
    said = desk.hear()
    assert "Ctrl+Alt+Space" in said[0]
    assert "D: describe the window in front." in said


def test_escape_is_wanted_exactly_while_there_is_something_to_stop(desk: Desk) -> None:
    desk.session.trigger(Action.WINDOW)
    assert desk.watcher.told[-1] == ("busy", True)
    desk.send(started, targeted, captured, focused, finished)
    desk.hear()
    assert desk.watcher.told[-1] == ("busy", False)


def test_only_the_newest_entry_keeps_its_picture_and_the_history_ends(desk: Desk) -> None:
    for _ in range(Settings().history_size + 5):
        desk.session.trigger(Action.WINDOW)
        desk.send(started, targeted, captured, finished)
    assert len(desk.session.history) == Settings().history_size
    assert [entry.frame is not None for entry in desk.session.history].count(True) == 1


def test_a_file_is_described(desk: Desk) -> None:
    desk.session.describe(Source("file", path="a.png"), Task.READ)
    request = desk.engine.requests[-1]
    assert isinstance(request, Request)
    assert (request.task, request.source.path) == (Task.READ, "a.png")


def turned(desk: Desk) -> None:
    """The person typed in another program (`test_late_words` in tests/e2e does it with real keys)."""
    desk.session._on_turned()
    desk.run()


def test_late_words_wait_behind_a_sound(desk: Desk) -> None:
    desk.session._earcons.volume = 60
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured)
    turned(desk)
    desk.hear()
    assert "more" not in desk.sounds  # nothing more is known yet
    desk.send(focused, finished)
    assert desk.hear() == []
    assert desk.sounds.count("more") == 2  # when the first came, and in place of "done"
    assert "done" not in desk.sounds
    desk.session.trigger(Action.STATUS)
    assert desk.hear() == ["There is more to hear: press Ctrl+Alt+Space, then Space."]
    desk.session.trigger(Action.REPEAT)
    assert desk.hear()[0] == "The focus is on the button Send."
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, focused, finished)
    assert len(desk.hear()) > 2


def test_without_the_sound_or_against_the_setting_nothing_is_held(desk: Desk) -> None:
    for volume, setting in ((0, True), (60, False)):
        desk.session._earcons.volume = volume
        desk.session.settings = with_value(desk.session.settings, "speech.hold_late_words", setting)
        desk.session.trigger(Action.WINDOW)
        desk.send(started, targeted, captured)
        turned(desk)
        desk.send(focused, finished)
        assert len(desk.hear()) > 2
        assert "more" not in desk.sounds


def test_more_detail_is_said_though_words_were_held(desk: Desk) -> None:
    desk.session._earcons.volume = 60
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted, captured, focused, finished)
    desk.hear()
    turned(desk)
    desk.session.trigger(Action.MORE)
    assert desk.hear()


def test_a_delay_is_told_ticks_and_can_be_stopped(desk: Desk) -> None:
    def waiting(left: float) -> Callable[[int], events.Event]:
        return lambda number: events.Waiting(number, "capture", left)

    desk.session.trigger(Action.WINDOW, delay=5.0)
    assert desk.engine.requests[-1].delay_seconds == 5.0
    desk.sounds.clear()
    desk.send(started, waiting(5.0))
    assert desk.session.state == "waiting"
    assert desk.hear() == ["The picture is taken in five seconds."]
    assert desk.sounds == []
    desk.send(waiting(4.0), waiting(3.0))
    assert desk.sounds == ["working", "working"]
    desk.session.trigger(Action.STOP)
    assert desk.engine.cancels == 1
    desk.send(cancelled)
    assert desk.session.state == "idle"
    desk.session.trigger(Action.WINDOW, delay=1.0)
    desk.send(started, waiting(1.0), waiting(0.0))
    assert desk.session.state == "capturing"
    assert desk.hear() == []  # too short to tell of


def test_a_camera_is_heard_and_told_whatever_became_of_its_request(desk: Desk) -> None:
    told: list[str] = []
    desk.watcher.camera_changed = told.append  # type: ignore[method-assign]
    desk.session.trigger(Action.CAMERA)
    assert desk.engine.requests[-1].source == Source("webcam")
    desk.sounds.clear()
    desk.session.handle(events.CameraChanged(0, "capture", "Desk"))
    assert desk.session.camera == "Desk"
    desk.session.trigger(Action.STOP)
    desk.send(cancelled)
    desk.session.handle(events.CameraChanged(0, "capture", ""))
    assert told == ["Desk", ""]
    assert desk.sounds == ["camera", "shutter"]
    assert desk.session.camera == ""


def test_the_camera_of_the_settings_and_a_source_for_any_action(desk: Desk) -> None:
    desk.session.change_setting("camera.device", "Desk")
    desk.session.trigger(Action.CAMERA)
    assert desk.engine.requests[-1].source == Source("webcam", device="Desk")
    desk.session.trigger(Action.READ, source=Source("webcam", device="2"))
    assert desk.engine.requests[-1].source == Source("webcam", device="2")
    assert desk.engine.requests[-1].task is Task.READ
    desk.session.trigger(Action.CLIPBOARD)
    assert desk.engine.requests[-1].source == Source("clipboard")


def test_a_copied_text_is_read_as_it_is(desk: Desk) -> None:
    nothing = Frame(np.zeros((0, 0, 3), np.uint8), "clipboard")
    empty = Scene(0, 0)
    desk.session.trigger(Action.CLIPBOARD)
    desk.send(
        started,
        lambda number: events.Targeted(number, "capture", "text", ""),
        lambda number: events.Captured(number, "capture", nothing),
        lambda number: events.TextFound(number, "capture", "Call 030/1234-5.\nAt https://a.example/?b=1&c\nnow <eos>"),
        lambda number: events.Finished(number, "capture", empty),
    )
    assert desk.hear() == ["Text on the clipboard,", "Call 030/1234-5.", "At https://a.example/?b=1&c now <eos>"]
    assert desk.session.current is not None
    assert desk.session.current.sentences[0].startswith("Text on the clipboard. Call")
    desk.session.trigger(Action.MORE)
    assert desk.hear() == ["That is all."]


def test_of_a_copied_text_the_beginning_where_little_is_wanted(desk: Desk) -> None:
    desk.session.change_setting("verbosity", Verbosity.BRIEF)
    desk.session.trigger(Action.CLIPBOARD)
    desk.send(
        started,
        lambda number: events.Targeted(number, "capture", "text", ""),
        lambda number: events.TextFound(number, "capture", "First.\n\nSecond. Third."),
        lambda number: events.Finished(number, "capture", Scene(0, 0)),
    )
    assert desk.hear() == ["Text on the clipboard,", "First."]
    desk.session.trigger(Action.MORE)
    assert desk.hear() == ["Second.", "Third."]
