"""`regard describe`, `read`, `ask`, `find`, `locate`, `identify`, `compare`: a picture or two, one answer."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass, field, replace

from assistant import events, settings, sources
from assistant.cli import language_of, print_error
from assistant.commands.signs import Signs
from assistant.engine import Engine, EngineOptions
from assistant.errors import AssistantError, DescriberError
from assistant.frames import Frame
from assistant.loop import Loop
from assistant.models import store
from assistant.narration.narrator import Narrator, Sentence
from assistant.narration.questions import question
from assistant.report import dumped, report
from assistant.settings import Settings, with_value
from assistant.speech.outputs import open_queue
from assistant.speech.protocol import Voice
from assistant.speech.queue import SpeechQueue
from assistant.tasks import Request, Source, Task


def run(arguments: argparse.Namespace) -> int:
    """Answer one request. Raises AssistantError for bad values, which are spoken too where speech was asked for."""
    try:
        return _run(arguments)
    except AssistantError as error:
        if arguments.speak:
            _say(error, arguments)
        raise


def _run(arguments: argparse.Namespace) -> int:
    current = current_settings(arguments)
    request = _request(arguments, current)
    loop = Loop()
    speech = open_speech(arguments, current, loop)
    signs = Signs(current, is_heard=arguments.speak)
    answer = _Answer(request, as_json=arguments.json, speech=speech, signs=signs)
    engine = Engine(
        lambda event: loop.call_soon(lambda: answer.handle(event)),
        EngineOptions(
            in_process=arguments.in_process,
            model=model_folder(arguments, current),
            precision=current.describer.precision,
        ),
    )
    try:
        engine.start(warm=True)
        answer.start()
        engine.submit(request)
        loop.run_until(lambda: answer.end is not None)
        if speech:
            loop.run_until(lambda: not speech.is_speaking)
    finally:
        if speech:
            speech.close()
        engine.close()
        signs.close()
    status = answer.finish(current.describer.model)
    if status == 0 and speech and speech.problem and current.speech.output != "silent":
        return _tell(speech.problem, is_lost=speech.output_name in ("", "silent"), language=current.language)
    return status


@dataclass(slots=True)
class _Answer:
    """What came of a request: prints sentences as they are known, and keeps all of it for the report."""

    request: Request
    as_json: bool
    speech: SpeechQueue | None
    signs: Signs
    narrator: Narrator = field(init=False)
    sentences: list[Sentence] = field(default_factory=list)
    timings: dict[str, float] = field(default_factory=dict)
    frame: Frame | None = None
    describer: str = ""
    end: events.Event | None = None
    _start: float = 0.0

    def __post_init__(self) -> None:
        self.narrator = Narrator(self.request)

    def start(self) -> None:
        self._start = time.perf_counter()

    def handle(self, event: events.Event) -> None:
        self.signs.follow(event)
        match event:
            case events.Waiting():
                self.start()  # what the person wanted to wait is no time that Regard took
            case events.Captured(frame=frame):
                self.frame = frame
                self._time("capture_s")
            case events.SceneFound() | events.TextChunk() | events.Finished():
                self.describer = event.source
                self._time("first_event_s")
            case _:
                pass
        for sentence in self.narrator.feed(event):
            self._take(sentence)
        if isinstance(event, events.END):
            self._time("total_s")
            self.end = event

    def finish(self, model: str) -> int:
        """Print what is left to print, and return the exit status."""
        if isinstance(self.end, events.Failed):
            print_error(self.end.error, self.request.language)
            return 1
        if not isinstance(self.end, events.Finished) or self.frame is None:
            return 1
        if self.as_json:
            used = model if self.describer == "paligemma" else ""
            spoken = [sentence for sentence in self.sentences if sentence.kind != "error"]
            result = report(self.request, self.frame, self.end.scene, spoken, self.timings, self.describer, used)
            print(dumped(result))
        return 0

    def _take(self, sentence: Sentence) -> None:
        if self.speech:
            self.speech.say(sentence.spoken or sentence.text, self.request.language)
        if sentence.kind in ("announcement", "error"):  # the first is for the ear only, the second goes to stderr
            return
        self._time("first_sentence_s")
        self.sentences.append(sentence)
        if not self.as_json:
            print(sentence.text, flush=True)

    def _time(self, name: str) -> None:
        self.timings.setdefault(name, round(time.perf_counter() - self._start, 4))


def current_settings(arguments: argparse.Namespace) -> Settings:
    """The settings with what the command line changes for this once."""
    current = settings.load()
    for key, value in (
        ("language", arguments.language),
        ("verbosity", arguments.verbosity),
        ("describer.name", arguments.describer),
        ("describer.model", arguments.model),
    ):
        if value is not None:
            current = with_value(current, key, value)
    return settings.resolved(current)


def model_folder(arguments: argparse.Namespace, current: Settings) -> str:
    """The folder of the model, "" for none. Raises DescriberError where the model that is needed is not there.

    A description without it, which the person did not ask for by name, is better than none, and so is an answer from
    boxes and text: there it is a warning.
    """
    if current.describer.name == "basic" or Task(arguments.command) in (Task.IDENTIFY, Task.COMPARE):
        return ""
    try:
        return store.resolve(current.describer.model)
    except DescriberError as error:
        is_wanted = arguments.model is not None or current.describer.name == "paligemma"
        is_needed = arguments.command == Task.ASK and not question(arguments.question, current.language).kind
        if is_wanted or is_needed:
            raise
        print(f"warning: {error.said(current.language)}", file=sys.stderr)
        return ""


def source_of(arguments: argparse.Namespace, current: Settings) -> Source:
    """Where the picture comes from; the window in front where nothing is given."""
    source = sources.from_arguments(arguments) or Source("window")
    return replace(source, device=current.camera.device) if source.kind == "webcam" and not source.device else source


def _request(arguments: argparse.Namespace, current: Settings) -> Request:
    return Request(
        task=Task.PICTURES if getattr(arguments, "pictures", False) else Task(arguments.command),
        source=source_of(arguments, current),
        delay_seconds=sources.delay(arguments.delay),
        language=current.language,
        verbosity=current.verbosity,
        question=getattr(arguments, "question", ""),
        thing=getattr(arguments, "thing", ""),
        aspect=getattr(arguments, "aspect", ""),
        earlier=sources.file_source(arguments.earlier) if arguments.command == "compare" else None,
        describer=current.describer.name,
        clock=current.narration.clock,
    )


def open_speech(arguments: argparse.Namespace, current: Settings, loop: Loop) -> SpeechQueue | None:
    """The queue where speech or its log is wanted; the log alone is of the silent output."""
    if not (arguments.speak or arguments.speech_log):
        return None
    return open_queue(
        current.speech.output if arguments.speak else "silent",
        loop.call_soon,
        voice=Voice(current.speech.rate, current.speech.volume, current.speech.voice),
        log_file=arguments.speech_log,
    )


def _tell(problem: AssistantError, *, is_lost: bool, language: str) -> int:
    """Speech was asked for: that there is none is an error, that another output had to do is a warning."""
    if is_lost:
        print_error(problem, language)
        return 1
    print(f"warning: {problem.said(language)}", file=sys.stderr)
    return 0


def _say(error: AssistantError, arguments: argparse.Namespace) -> None:
    """Speak an error with the usual voice: the settings may be what is wrong."""
    loop = Loop()
    try:
        speech = open_queue("auto", loop.call_soon, log_file=arguments.speech_log)
    except AssistantError:
        return  # it is printed in any case
    language = language_of(["--language", arguments.language or ""])
    speech.say(error.said(language), language)
    loop.run_until(lambda: not speech.is_speaking)
    speech.close()
