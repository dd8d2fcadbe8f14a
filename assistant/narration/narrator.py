"""The narrator: events of one request in, sentences out. Pure, one thread.

Nothing is said that is not in the Scene, nothing is said twice, and nothing is taken back. The order is fixed (what
this is, the things, the text), so that it does not matter in how many steps the Scene came.

Here is what happens at which event, and who tells what. The sentences themselves are made by the tellers: the beginning
in `telling_opening`, things and text in `telling_scene` and `telling_brief`, each other task in a `telling_...` of its
own.
"""

from __future__ import annotations

from dataclasses import replace

from assistant.events import (
    Cancelled,
    Captured,
    Event,
    Failed,
    Finished,
    FocusFound,
    SceneFound,
    Targeted,
    TextChunk,
    TextFound,
    Waiting,
)
from assistant.narration.checking import checked, shown
from assistant.narration.known import Known
from assistant.narration.model_words import ModelWords
from assistant.narration.opening import SCREENS, Subject
from assistant.narration.scene_warnings import warnings
from assistant.narration.sentence import Sentence
from assistant.narration.telling_answers import AnswerTeller
from assistant.narration.telling_brief import BriefTeller
from assistant.narration.telling_changes import ChangeTeller
from assistant.narration.telling_copied import copied
from assistant.narration.telling_finds import FindTeller
from assistant.narration.telling_identify import IdentifyTeller
from assistant.narration.telling_opening import OpeningTeller
from assistant.narration.telling_pictures import PictureTeller
from assistant.narration.telling_scene import SceneTeller
from assistant.narration.telling_things import ThingTeller
from assistant.narration.telling_window import WindowTeller
from assistant.narration.wording import Wording
from assistant.scene import Scene
from assistant.tasks import Request, Task, Verbosity

__all__ = ["Narrator", "Sentence", "warnings"]


class Narrator:
    """Narrates one request. Feed it the request's events in their order."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._wording = wording = Wording(request.language)
        self._known = known = Known()
        self._model = model = ModelWords(request, wording)
        is_whole = request.verbosity is Verbosity.DETAILED or request.task is Task.LOCATE
        things, window = ThingTeller(wording, request.verbosity, is_whole=is_whole), WindowTeller(wording)
        self._opening = OpeningTeller(request, wording, known)
        self._scene = SceneTeller(request, wording, known, things, window, model)
        self._brief = BriefTeller(wording, known, things, window, model)
        self._finds = FindTeller(wording, request.thing, request.language)
        self._answers = AnswerTeller(request, wording)
        self._pictures = PictureTeller(wording, request.verbosity)
        self._identify = IdentifyTeller(request, wording)
        self._changes = ChangeTeller(wording, request.verbosity)
        self._is_copied = False  # a text that was copied
        self._rest: list[Sentence] = []  # of it, where a brief description told its beginning
        self._is_toy_told = False
        self._is_over = False  # finished, failed or cancelled: nothing follows

    def feed(self, event: Event) -> list[Sentence]:
        """The new sentences after `event`, in the order in which they are spoken; all their characters show."""
        return [_shown(sentence) for sentence in self._fed(event)]

    def _fed(self, event: Event) -> list[Sentence]:
        if self._is_over:
            return []
        known, model = self._known, self._model
        match event:
            case Waiting(seconds_left=left):
                return self._opening.delay(left)
            case Targeted(kind=kind, title=title):
                known.subject = Subject(kind, title)
                return [self._opening.announcement(known.subject)]
            case Captured(frame=frame):
                known.captured(frame)
                self._wording.clock = self._request.clock and known.view_kind != "screen"
                self._changes.captured(frame)
                return []
            case FocusFound(focus=focus):
                known.focus = focus
            case TextFound(text=text):
                return self._opening.complete(self._copied_text(text))
            case Finished() if self._is_copied:
                self._is_over = True
                return []
            case TextChunk(text=text):
                return self._opening.complete([*self._told(), *model.feed(text, known.scene)])
            case SceneFound(scene=scene) | Finished(scene=scene):
                known.scene, known.source = checked(scene), event.source
                known.focus = known.focus or scene.focus
                known.is_finished = self._is_over = isinstance(event, Finished)
            case Failed(error=error):
                self._is_over = True
                return [Sentence(error.said(self._request.language), "error")]
            case Cancelled():
                self._is_over = True
                return []
            case _:
                return []
        if model.has_any and known.scene is not None and known.scene.caption:
            # A caption is complete when a scene has it: its last sentence does not wait for what is made of it.
            return self._opening.complete([*model.end(known.scene), *self._told()])
        found = self._told()
        if known.is_finished:
            found += model.end(known.scene)
        return self._opening.complete(found)

    def more(self) -> list[Sentence]:
        """What was left out, going on where it stopped; "That is all." when there is nothing more."""
        found, self._rest = self._rest, []
        scene = self._known.scene
        if scene is not None and not scene.blank and self._request.task in (Task.DESCRIBE, Task.LOCATE):
            found += self._scene.more(scene, is_over=self._is_over)
        found += [*self._identify.more(), *self._changes.more()]
        if not found and self._is_over:
            found.append(self._sentence("that-is-all", "rest"))
        return found

    def _told(self) -> list[Sentence]:
        """What can be told now and was not yet."""
        task, scene = self._request.task, self._known.scene
        if task in (Task.FIND, Task.ASK) and not (self._request.thing + self._request.question).strip():
            return []  # only captured: the person is still to be asked
        is_brief = task is Task.DESCRIBE and self._request.verbosity is Verbosity.BRIEF
        found: list[Sentence] = []
        if task in (Task.DESCRIBE, Task.LOCATE, Task.PICTURES) and not is_brief:
            found += self._opening.tell(is_described=scene is not None or self._model.has_any)
        if scene is None:
            return found
        if task is Task.COMPARE:
            return self._changes.tell(scene) if self._known.is_finished else []
        # White and other plain pictures have a colour and light; of black ones, that they are black is all.
        if scene.blank == "black" or (scene.blank and task is not Task.IDENTIFY):
            return [*found, *self._opening.blank(scene, with_title=is_brief)]
        if scene.is_toy and not self._is_toy_told:
            self._is_toy_told = True
            found.append(self._sentence("toy-model", "warning"))
        if is_brief:
            opening = self._opening
            found += self._brief.tell(
                scene, is_announced=opening.is_announced, is_focus_announced=opening.is_focus_announced
            )
            return found
        found += self._opening.notes()
        tellers = {
            Task.DESCRIBE: self._scene.description,
            Task.LOCATE: self._scene.map,
            Task.READ: self._scene.reading,
            Task.FIND: self._found,
            Task.IDENTIFY: self._identified,
            Task.ASK: self._answer,
            Task.PICTURES: self._pictures.tell,
        }
        return [*found, *tellers[task](scene)]

    def _copied_text(self, text: str) -> list[Sentence]:
        self._is_copied = True
        is_read = self._request.task is Task.READ
        title = [] if is_read else self._opening.title()
        told = copied(text)
        if not is_read and self._request.verbosity is Verbosity.BRIEF:
            told, self._rest = told[:1], told[1:]
        return [*title, *told, *self._opening.notes()]

    def _identified(self, scene: Scene) -> list[Sentence]:
        return self._identify.tell(scene, self._known.kind)

    def _found(self, scene: Scene) -> list[Sentence]:
        found = self._finds.tell(scene) if self._known.has("objects") else []
        if self._known.is_finished and not self._model.has_any:
            found += self._finds.end(scene, is_basic=self._known.source == "basic")
        return found

    def _answer(self, scene: Scene) -> list[Sentence]:
        if self._known.source == "basic" and not (scene.answer or self._model.has_any):
            self._answers.title = self._known.title if self._known.kind in SCREENS else ""
            return self._answers.tell(scene, is_end=self._known.is_finished)
        if not self._known.is_finished:
            return []
        found = self._model.whole(scene.answer, scene) or self._model.end(scene)
        if not (found or self._model.has_any):
            return [self._sentence("ask-nothing", "warning")]
        return [*found, *self._answers.check(scene.answer, scene)]

    def _sentence(self, key: str, kind: str, **params: str | float) -> Sentence:
        return Sentence(self._wording.whole(key, **params), kind)


def _shown(sentence: Sentence) -> Sentence:
    return replace(sentence, text=shown(sentence.text), spoken=shown(sentence.spoken))
