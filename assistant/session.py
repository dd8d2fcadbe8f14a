"""The session: the only state machine. Triggers go in; requests go to the engine; sentences go to speech.

It lives in one thread, the one that runs the app's loop (the GUI thread) or the command line's. Events of the worker
are brought to `handle` in that thread. The newest trigger wins: it silences, cancels, and starts its own request;
events of an older request change nothing but that request's own entry of the history.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from assistant import events
from assistant.actions import Action
from assistant.asking import Asking
from assistant.capture.activity import ActivityReader
from assistant.controls import Controls
from assistant.engine import Engine
from assistant.errors import AssistantError
from assistant.explorer.mode import Exploring
from assistant.frames import Frame
from assistant.history import Entry
from assistant.i18n import messages
from assistant.late_words import LateWords
from assistant.listener import Listener
from assistant.loading_words import LoadingWords
from assistant.narration.narrator import Narrator, Sentence
from assistant.scene import Scene
from assistant.settings import Settings, save_value, with_value
from assistant.speech.earcons import EarconPlayer
from assistant.speech.protocol import Voice
from assistant.speech.queue import SpeechQueue
from assistant.tasks import Request, Source, Task
from assistant.ticker import Ticker

TICK_SECONDS = 2.0
"""Between two of the quiet sounds of work."""

REQUESTS: dict[Action, tuple[Task, str]] = {
    Action.WINDOW: (Task.DESCRIBE, "window"),
    Action.SCREEN: (Task.DESCRIBE, "screen"),
    Action.FOCUS: (Task.DESCRIBE, "focus"),
    Action.CAMERA: (Task.DESCRIBE, "webcam"),
    Action.CLIPBOARD: (Task.DESCRIBE, "clipboard"),
    Action.READ: (Task.READ, "window"),
    Action.LOCATE: (Task.LOCATE, "window"),
    Action.PICTURES: (Task.PICTURES, "window"),
    Action.FIND: (Task.FIND, "window"),
    Action.ASK: (Task.ASK, "window"),
    Action.IDENTIFY: (Task.IDENTIFY, "window"),
    Action.IDENTIFY_CAMERA: (Task.IDENTIFY, "webcam"),
    Action.COMPARE: (Task.COMPARE, "window"),
}
"""The actions that take a picture: what is done with it, and of what it is taken."""


class Session:
    """See the module. `call_soon(function)` runs a function in the session's thread, from any thread."""

    def __init__(
        self,
        engine: Engine,
        speech: SpeechQueue,
        settings: Settings,
        *,
        call_soon: Callable[[Callable[[], None]], None],
        earcons: EarconPlayer,
        save: Callable[[str, Any], Settings] = save_value,
        open_activity: Callable[[], ActivityReader | None] = lambda: None,
    ) -> None:
        self.settings = settings
        self.listeners: list[Listener] = []
        self.state = "idle"
        self._engine = engine
        self._speech = speech
        self._earcons = earcons
        self._save = save
        self._history: deque[Entry] = deque(maxlen=settings.history_size)
        self.current: Entry | None = None
        """The newest entry."""
        self.narrator: Narrator | None = None
        """Of the newest entry."""
        self._wanted: Action | None = None
        self._ticker = Ticker(call_soon, self._on_tick, TICK_SECONDS)
        self._loading = LoadingWords(call_soon, self._is_quiet, self._say)
        self._loader = ""
        """The source that loads, while it does."""
        self._late = LateWords(open_activity, call_soon, self._on_turned)
        self._has_told_more = False
        self._busy = False
        self.camera = ""
        """The camera that is on."""
        self.muted = False
        """Ends with the app: one that starts silent could not be told from one that is broken."""
        self._dropped = False
        """The person stopped the current request: what it still sends is not for them."""
        self._controls = Controls(self, speech)
        self._asking = Asking()
        self.exploring = Exploring(self, engine, speech, earcons)

    @property
    def history(self) -> Sequence[Entry]:
        """Oldest first."""
        return self._history

    @property
    def is_holding(self) -> bool:
        """Whether words are held that came too late: see `late_words`."""
        return self._speech.is_held and self._speech.has_more

    def trigger(
        self, action: Action, *, question: str = "", thing: str = "", source: Source | None = None, delay: float = 0.0
    ) -> None:
        """Do `action`. FIND and ASK without words take the picture first and then ask for them.

        `source` in place of the action's own, and `delay` in seconds before, for actions that take a picture.
        """
        if action in REQUESTS:
            task, kind = REQUESTS[action]
            wants_words = (action is Action.ASK and not question) or (action is Action.FIND and not thing)
            request = self._request(task, source or Source(kind), question=question, thing=thing, delay=delay)
            self.begin(request, wanted=action if wants_words else None)
        elif action is Action.STOP:
            self.stop()
            self.exploring.leave()
        elif action is Action.EXPLORE:
            self.exploring.open()
        elif action in (Action.SHOW, Action.QUIT):
            self.tell(f"{action}_wanted")
        else:
            self._controls.do(action)
        self._attend()
        self._update_busy()

    def explore(self, key: str) -> None:
        """A key of the explorer was pressed: see `explorer.commands`."""
        self.exploring.press(key)
        self._attend()
        self._update_busy()

    def explorer_lost_keys(self, reason: str) -> None:
        """The explorer's keys were given back: for this reason of `hotkeys.protocol`."""
        self.exploring.leave(f"explorer-left-{reason}")
        self._attend()
        self._update_busy()

    def leader_pressed(self) -> None:
        """Silence at once; what is still being found out is kept, and not said into the layer."""
        self._late.attend(is_layer_open=True)
        self._speech.pause()

    def layer_closed(self) -> None:
        """The layer is closed and no action follows."""
        self._attend()

    def describe(self, source: Source, task: Task = Task.DESCRIBE, *, data: bytes = b"") -> None:
        """Do `task` with a picture from `source`, e.g. a file that the person opened; `data` is that of "data"."""
        self.begin(self._request(task, source), data=data)

    def begin(
        self,
        request: Request,
        *,
        frame: Frame | None = None,
        data: bytes = b"",
        wanted: Action | None = None,
        known: Scene | None = None,
    ) -> None:
        """Start `request` and let go of everything before it. `known`: what is known of `frame` already."""
        if frame is None and wanted is None:
            self._asking.forget()
        self._speech.stop()
        self._speech.new_description()
        self._earcons.play("start")
        if self.current is not None:
            self.current.frame = None
        self.current = Entry(request, title=frame.title if frame else "", frame=frame)
        self.narrator = Narrator(request)
        self._wanted = wanted
        self._dropped = False
        self._loader, self._has_told_more = "", False
        self._loading.new_request()
        self._attend()
        self._history.append(self.current)
        self.exploring.began(self.current)
        self.tell("entry_added", self.current)
        self._set_state("describing" if frame else "capturing")
        self._engine.submit(request, frame=frame, data=data, capture_only=wanted is not None, known=known)
        self._update_busy()

    def stop(self) -> None:
        """Silence, and drop what is worked on."""
        self._speech.stop()
        self._engine.cancel()
        self._loading.stop()
        self._wanted = None
        self._dropped = True
        self._update_busy()

    def read_again(self, entry: Entry) -> None:
        """Speak an entry of the history once more."""
        self._speech.stop()
        self._speech.new_description()
        for sentence in entry.sentences:
            self._speech.say(sentence, entry.request.language)
        self._update_busy()

    def handle(self, event: events.Event) -> None:
        """Take one event of the engine."""
        if isinstance(event, events.CameraChanged):  # also of a request that was dropped: the camera may still be on
            self.camera = event.name
            self._earcons.play("camera" if event.name else "shutter")
            self.tell("camera_changed", event.name)
            return
        entry = next((entry for entry in reversed(self._history) if entry.number == event.request_id), None)
        if entry is None:
            self.exploring.handle(event)
            return
        if entry is self.current and not self._dropped:
            self._follow(entry, event)
            for sentence in self.narrator.feed(event) if self.narrator else ():
                self.add(entry, sentence)
        if isinstance(event, events.END):
            self._end(entry, event)
        self.exploring.handle(event)
        self._update_busy()

    def message(self, text: str, *, is_error: bool = False) -> None:
        """Say and show something that is no description."""
        self._speech.say(text, self.settings.language, keep=False)
        self.tell("message", text, is_error)
        self._update_busy()

    def answer(self, text: str) -> None:
        """Say and show the answer to a key, in place of what is being said, and also while muted."""
        self._speech.say(text, self.settings.language, interrupt=True, keep=False, always=True)
        self.tell("message", text, False)

    def problem(self, error: AssistantError) -> None:
        """Say and show an error with its hint."""
        self._earcons.play("failed")
        self.message(error.said(self.settings.language), is_error=True)

    def change_setting(self, key: str, value: Any) -> None:
        """Change one setting now and in the file. What cannot be saved still holds for this session, and is said."""
        try:
            self.settings = self._save(key, value)
        except AssistantError as error:
            self.problem(error)
            self.settings = with_value(self.settings, key, value)
        self.apply_settings()

    def apply_settings(self) -> None:
        """Bring voice, muting and sounds in line with the settings."""
        speech = self.settings.speech
        self._speech.set_voice(Voice(rate=speech.rate, volume=speech.volume, name=speech.voice))
        self._speech.muted = self.muted
        self._earcons.volume = speech.earcon_volume if speech.earcons and not self.muted else 0

    def speech_ended(self) -> None:
        """The speech queue is empty (its `on_idle`)."""
        self._tell_more()
        self._update_busy()

    def close(self) -> None:
        """Silence everything and end the engine. Blocks until its children are gone."""
        self._ticker.stop()
        self._loading.stop()
        self._late.stop()
        self._speech.close()
        self._engine.close()

    # What events change.

    def _follow(self, entry: Entry, event: events.Event) -> None:
        match event:
            case events.Waiting(seconds_left=left):
                self._set_state("waiting" if left else "capturing")
                if 0 < left < entry.request.delay_seconds:
                    self._earcons.play("working")
            case events.Targeted(title=title):
                entry.title = title
            case events.Captured(frame=frame):
                entry.title, entry.frame = frame.title, frame
                self._set_state("describing")
                self._ticker.start()
            case events.Progress(what="loading", share=share):
                self._loader = "" if share == 1 else event.source
                self._set_state("loading" if self._loader else "describing")
                self._loading.share = share
            case events.SceneFound(scene=scene) | events.Finished(scene=scene):
                entry.scene = scene
                self._describing(event.source)
            case events.TextChunk():
                self._describing(event.source)
            case _:
                pass

    def _describing(self, source: str) -> None:
        if self._loader in ("", source):  # what another source found meanwhile does not end a load
            self._loader = ""
            self._set_state("describing")

    def add(self, entry: Entry, sentence: Sentence) -> None:
        """Say a sentence and put it into the history."""
        keep = sentence.kind != "announcement"
        self._speech.say(sentence.spoken or sentence.text, entry.request.language, keep=keep)
        if keep:
            entry.sentences.append(sentence.text)
            self.tell("sentence_added", entry, sentence.text)
            self._tell_more()

    def _end(self, entry: Entry, event: events.Event) -> None:
        match event:
            case events.Finished():
                entry.state = "done"
                if self._asking.picture is not None:
                    self._asking.picture.learn(entry)
            case events.Failed(error=error):
                entry.state = "failed"
                if error.code == "screen-locked":  # whoever unlocks it may be somebody else
                    self._asking.forget()
            case _:
                entry.state = "cancelled"
        if entry is self.current:
            self._ticker.stop()
            self._set_state("idle")
            if self._wanted and entry.state == "done":
                self._ask_for_words(entry, self._wanted)
            elif entry.state != "cancelled":
                self._earcons.play("more" if entry.state == "done" and self.is_holding else entry.state)
        self.tell("entry_ended", entry)

    def _ask_for_words(self, entry: Entry, action: Action) -> None:
        """`answer` may be called again and again: each time about the same picture, until another is asked for."""
        picture = self._asking.take(entry)

        def answer(words: str | None) -> None:
            is_current = self.current is not None and picture is not None and self.current.number in picture.numbers
            if not (words and words.strip()) or picture is None or not is_current:
                return
            question, thing = (words.strip(), "") if action is Action.ASK else ("", words.strip())
            request = self._request(entry.request.task, entry.request.source, question=question, thing=thing)
            picture.numbers.add(request.id)
            self.begin(request, frame=picture.frame, known=picture.known)
            self._update_busy()

        self._wanted = None
        self.tell("input_wanted", action, answer)

    def _request(
        self, task: Task, source: Source, *, question: str = "", thing: str = "", delay: float = 0.0
    ) -> Request:
        if source.kind == "webcam" and not source.device:
            source = replace(source, device=self.settings.camera.device)
        return Request(
            task=task,
            source=source,
            delay_seconds=delay,
            language=self.settings.language,
            verbosity=self.settings.verbosity,
            question=question,
            thing=thing,
            describer=self.settings.describer.name,
            clock=self.settings.narration.clock,
        )

    # Telling.

    def tell(self, what: str, *arguments: object) -> None:
        """Call the method `what` of every listener."""
        for listener in tuple(self.listeners):
            getattr(listener, what)(*arguments)

    def _attend(self) -> None:
        """What is pressed now is for Regard: see `late_words`. While it explores with keys of its own, all keys are."""
        self._late.attend(is_layer_open=self.exploring.has_keys)

    def _on_turned(self) -> None:
        """The person turned to something else: see `late_words`. Without the sound, nobody would know of more."""
        if self.settings.speech.hold_late_words and self._earcons.volume > 0:
            self._speech.hold()
            self._tell_more()

    def _tell_more(self) -> None:
        """The soft sound, once for each request, when it is quiet and something is held."""
        if self.is_holding and not self._speech.is_speaking and not self._has_told_more:
            self._has_told_more = True
            self._earcons.play("more")

    def _on_tick(self) -> None:
        if not self._speech.is_speaking:
            self._earcons.play("working")

    def _is_quiet(self) -> bool:
        return not (self._speech.is_speaking or self._speech.is_held)

    def _say(self, key: str, /, **params: float) -> None:
        self.message(messages(self.settings.language).text(key, **params))

    def _set_state(self, state: str) -> None:
        if state != self.state:
            self.state = state
            if state == "loading":
                self._loading.start()
            else:
                self._loading.stop()
            self.tell("state_changed", state)

    def _update_busy(self) -> None:
        busy = self.state != "idle" or self._speech.is_speaking
        if busy != self._busy:
            self._busy = busy
            if busy:
                self._late.start()
            else:
                self._late.stop()
            self.tell("busy_changed", busy)
