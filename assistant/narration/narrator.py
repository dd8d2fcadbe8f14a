"""The narrator: events of one request in, sentences out. Pure, one thread.

Nothing is said that is not in the Scene, nothing is said twice, and nothing is taken back. The order is fixed (what
this is, the things, the text), so that it does not matter in how many steps the Scene came.
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
from assistant.narration.checking import checked, clipped, shown
from assistant.narration.locating import text_places
from assistant.narration.model_words import ModelWords
from assistant.narration.opening import SCREENS, Subject
from assistant.narration.places import FILLING, View
from assistant.narration.sentence import Sentence
from assistant.narration.telling_answers import AnswerTeller
from assistant.narration.telling_changes import ChangeTeller
from assistant.narration.telling_charts import ChartTeller
from assistant.narration.telling_copied import copied
from assistant.narration.telling_finds import FindTeller
from assistant.narration.telling_identify import IdentifyTeller
from assistant.narration.telling_pictures import PictureTeller
from assistant.narration.telling_text import TextTeller
from assistant.narration.telling_things import ThingTeller
from assistant.narration.telling_window import WindowTeller
from assistant.narration.wording import Wording
from assistant.scene import Focus, Scene
from assistant.tasks import Request, Task, Verbosity

__all__ = ["Narrator", "Sentence", "warnings"]

NORMAL_WORDS = 25
"""Of text in a normal description."""
MORE_WORDS = 75
"""Of text at each request for more."""
FIRST_WORDS = {Verbosity.BRIEF: 4, Verbosity.NORMAL: 6, Verbosity.DETAILED: 12}
"""With which `locate` names a text."""
LONG_DELAY = 2.0
"""Seconds before a picture that are told."""
ALWAYS_TOLD = ("no-focus", "files", "shortened", "animated", "pages")
"""Notes of a frame that are no detail: the person would take the picture for something else."""
FEW_LINES = 3
"""A brief description counts more lines than this before they are read."""


class Narrator:
    """Narrates one request. Feed it the request's events in their order."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._wording = wording = Wording(request.language)
        self._is_detailed = request.verbosity is Verbosity.DETAILED
        self._things = ThingTeller(
            wording, request.verbosity, is_whole=self._is_detailed or request.task is Task.LOCATE
        )
        is_whole = self._is_detailed or request.task is Task.READ
        self._text = TextTeller(wording, None if is_whole else NORMAL_WORDS, is_hedged=request.task is not Task.READ)
        self._window = WindowTeller(wording)
        self._charts = ChartTeller(wording, is_whole=is_whole)
        self._finds = FindTeller(wording, request.thing, request.language)
        self._answers = AnswerTeller(request, wording)
        self._pictures = PictureTeller(wording, request.verbosity)
        self._identify = IdentifyTeller(request, wording)
        self._changes = ChangeTeller(wording, request.verbosity)
        self._model = ModelWords(request, wording)
        self._subject: Subject | None = None
        self._focus: Focus | None = None
        self._scene: Scene | None = None
        self._notes: tuple[str, ...] = ()
        self._page = self._pages = 1
        self._source = ""
        self._is_announced = self._is_focus_announced = False
        self._unspoken = ""  # an opening that the announcement said; it goes in front of the next sentence's text
        self._is_copied = False  # a text that was copied
        self._rest: list[Sentence] = []  # of it, where a brief description told its beginning
        self._is_finished = False
        self._is_over = False  # finished, failed or cancelled: nothing follows
        self._done: set[str] = set()

    def feed(self, event: Event) -> list[Sentence]:
        """The new sentences after `event`, in the order in which they are spoken; all their characters show."""
        return [_shown(sentence) for sentence in self._fed(event)]

    def _fed(self, event: Event) -> list[Sentence]:
        if self._is_over:
            return []
        match event:
            case Waiting(seconds_left=left):
                return self._waiting(left)
            case Targeted(kind=kind, title=title):
                self._subject = Subject(kind, title)
                self._is_announced = True
                return [self._announcement(self._subject)]
            case Captured(frame=frame):
                kind = self._subject.kind if self._subject else frame.source
                self._subject = Subject(kind, frame.title, frame.width, frame.height)
                self._wording.clock = self._request.clock and self._view_kind != "screen"
                self._notes, self._page, self._pages = frame.notes, frame.page, frame.pages
                self._changes.captured(frame)
                return []
            case FocusFound(focus=focus):
                self._focus = focus
            case TextFound(text=text):
                return self._complete(self._copied_text(text))
            case Finished() if self._is_copied:
                self._is_over = True
                return []
            case TextChunk(text=text):
                return self._complete([*self._told(), *self._model.feed(text, self._scene)])
            case SceneFound(scene=scene) | Finished(scene=scene):
                self._scene, self._source = checked(scene), event.source
                self._focus = self._focus or scene.focus
                self._is_finished = self._is_over = isinstance(event, Finished)
            case Failed(error=error):
                self._is_over = True
                return [Sentence(error.said(self._request.language), "error")]
            case Cancelled():
                self._is_over = True
                return []
            case _:
                return []
        if self._model.has_any and self._scene is not None and self._scene.caption:
            # A caption is complete when a scene has it: its last sentence does not wait for what is made of it.
            return self._complete([*self._model.end(self._scene), *self._told()])
        found = self._told()
        if self._is_finished:
            found += self._model.end(self._scene)
        return self._complete(found)

    def more(self) -> list[Sentence]:
        """What was left out, going on where it stopped; "That is all." when there is nothing more."""
        found, self._rest = self._rest, []
        scene = self._scene
        if scene is not None and not scene.blank and self._request.task in (Task.DESCRIBE, Task.LOCATE):
            found += self._things.more(scene, self._view_kind)
            if self._things.left_out:
                found.append(self._sentence("rest-things", "rest", count=self._things.left_out))
            if self._request.task is Task.DESCRIBE and not (self._is_detailed and not self._is_over):
                self._text.is_introduced = self._is_text_unexpected
                texts = self._text.more(scene, MORE_WORDS, is_complete=self._knows("text"))
                found += [*texts, *self._untold_lines(scene)] if texts or self._once("rest") else []
                if not self._text.untold(scene) and self._knows("text"):
                    found += [*self._window.buttons(scene), *self._window.bars(scene)]
        found += [*self._identify.more(), *self._changes.more()]
        if not found and self._is_over:
            found.append(self._sentence("that-is-all", "rest"))
        return found

    def _told(self) -> list[Sentence]:
        """What can be told now and was not yet."""
        task, scene = self._request.task, self._scene
        if task in (Task.FIND, Task.ASK) and not (self._request.thing + self._request.question).strip():
            return []  # only captured: the person is still to be asked
        is_brief = task is Task.DESCRIBE and self._request.verbosity is Verbosity.BRIEF
        found = self._opening() if task in (Task.DESCRIBE, Task.LOCATE, Task.PICTURES) and not is_brief else []
        if scene is None:
            return found
        if task is Task.COMPARE:
            return self._changes.tell(scene) if self._is_finished and self._once("changes") else []
        # White and other plain pictures have a colour and light; of black ones, that they are black is all.
        if scene.blank == "black" or (scene.blank and task is not Task.IDENTIFY):
            return [*found, *self._blank(scene, with_opening=is_brief)]
        if scene.is_toy and self._once("toy"):
            found.append(self._sentence("toy-model", "warning"))
        if is_brief:
            return [*found, *self._brief(scene)]
        found += self._frame_notes()
        tellers = {
            Task.DESCRIBE: self._description,
            Task.LOCATE: self._map,
            Task.READ: self._reading,
            Task.FIND: self._found,
            Task.IDENTIFY: self._identified,
            Task.ASK: self._answer,
            Task.PICTURES: self._pictures.tell,
        }
        return [*found, *tellers[task](scene)]

    # What this is.

    def _copied_text(self, text: str) -> list[Sentence]:
        self._is_copied = True
        is_read = self._request.task is Task.READ
        found = [] if is_read or self._subject is None else self._title(self._subject.opening("", self._wording))
        told = copied(text)
        if not is_read and self._request.verbosity is Verbosity.BRIEF:
            told, self._rest = told[:1], told[1:]
        return [*found, *told, *self._frame_notes()]

    def _waiting(self, seconds: float) -> list[Sentence]:
        """How long a delay is, at its beginning; ticks follow."""
        if seconds < LONG_DELAY or not self._once("delay"):
            return []
        return [self._sentence("delay", "announcement", count=round(seconds))]

    def _announcement(self, subject: Subject) -> Sentence:
        """The first words. A focus that is known by then is said in the same breath, and its sentence not spoken.

        Spoken with a comma at the end: voices pause for longer after a sentence, and what follows is waited for.
        """
        control = ""
        if self._focus is not None and not self._is_detailed and self._request.task is Task.DESCRIBE:
            control = self._wording.control(self._focus, name_first=True)
            self._is_focus_announced = True
            if self._request.verbosity is not Verbosity.BRIEF:
                self._done |= {"opening", "focus"}
                self._unspoken = subject.opening(self._wording.control(self._focus), self._wording)
        what = subject.announced(self._wording, control)
        return Sentence(self._wording.sentence(what), "announcement", self._wording.text("leading", text=what))

    def _opening(self) -> list[Sentence]:
        """What this is and where the focus is, as soon as both are known, or something else is."""
        focus, subject, wording = self._focus, self._subject, self._wording
        if subject is None or (focus is None and self._scene is None and not self._model.has_any):
            return []
        control = self._control(focus, subject) if focus else ""
        if not self._once("opening"):
            is_new = bool(control) and self._once("focus")
            return [self._sentence("focus-only", "opening", control=control)] if is_new else []
        text = subject.opening(control, wording, with_size=self._is_detailed)
        found: list[Sentence] = []
        if control:
            self._done.add("focus")
            is_said = self._is_announced and subject.kind != "focus"
            spoken = wording.whole("focus-only", control=control) if is_said else ""
            found.append(Sentence(text, "opening", spoken))
        else:
            found += self._title(text)
        return [*found, *self._frame_notes()]

    def _title(self, text: str) -> list[Sentence]:
        """An opening that says no more than the announcement is not spoken again."""
        if not self._is_announced:
            return [Sentence(text, "opening")]
        self._unspoken = text
        return []

    def _complete(self, found: list[Sentence]) -> list[Sentence]:
        """`found`, the first one with the title in front that was only announced."""
        if not self._unspoken or not found:
            return found
        first, title = found[0], self._unspoken
        self._unspoken = ""
        return [Sentence(f"{title} {first.text}", first.kind, first.spoken or first.text), *found[1:]]

    def _control(self, focus: Focus, subject: Subject) -> str:
        """The focused control; with its place where places are wanted."""
        control = self._wording.control(focus)
        wants_place = self._is_detailed or self._request.task is Task.LOCATE
        box = clipped(focus.box, subject.width, subject.height) if focus.box and wants_place else None
        if box is None or subject.kind == "focus" or View(subject.width, subject.height).share(box) >= FILLING:
            return control
        place = self._wording.place(box, Scene(subject.width, subject.height))
        return self._wording.text("control-place", control=control, place=place)

    def _frame_notes(self) -> list[Sentence]:
        if not self._once("notes"):
            return []
        keys = [f"note-{note}" for note in self._notes if self._is_detailed or note in ALWAYS_TOLD]
        about = {"page": self._page, "pages": self._pages}
        return [self._sentence(key, "warning", **about) for key in keys if self._wording.has(key)]

    def _blank(self, scene: Scene, *, with_opening: bool) -> list[Sentence]:
        if not self._once("blank"):
            return []
        subject = self._subject
        is_screen = subject is None or subject.kind in SCREENS
        warning = self._sentence(f"blank-{scene.blank}", "warning", source="screen" if is_screen else "file")
        title = self._title(subject.opening("", self._wording)) if with_opening and subject else []
        return [*title, warning]

    # What is in it.

    def _description(self, scene: Scene) -> list[Sentence]:
        if not self._knows("objects"):
            return []
        found = self._things.tell(scene, self._view_kind)
        self._text.is_introduced = self._is_text_unexpected
        self._text.title = self._subject.title if self._subject and not self._is_detailed else ""
        kind = self._window_kind()
        if kind and (found or (self._is_finished and not scene.lines)) and self._once("kind"):
            found.insert(0, Sentence(self._wording.whole("sentence", text=kind), "opening"))
        self._text.kind = kind if "kind" not in self._done else ""
        found += self._content(scene)
        if self._text.is_full or self._knows("text"):
            found += self._window.buttons(scene)
        if self._is_detailed and self._knows("text"):
            found += self._window.bars(scene)
        is_charted = len(scene.charts) >= scene.charts_found
        if (self._text.is_full and scene.lines_found and is_charted) or self._is_finished:
            untold = self._untold_lines(scene) if "rest" not in self._done else []
            if untold:
                self._done.add("rest")
            count = self._things.left_out
            if count and (untold or self._is_finished) and self._once("rest of things"):
                found.append(self._sentence("rest-things", "rest", count=count))
            found += untold
        if self._is_finished:
            found += self._model.whole(scene.caption, scene) or self._nothing(scene)
            found += self._model.correction(scene)
            found += self._unread(scene)
        return found

    def _content(self, scene: Scene) -> list[Sentence]:
        """Text and charts in their order."""
        found = []
        for chart in self._charts.new(scene):
            parts = (n for n, line in enumerate(scene.lines) if line.region == "chart" and chart.box.holds(line.box))
            before = scene.lines[: next(parts, len(scene.lines))]
            found += self._text.tell(scene.with_(lines=before), is_complete=True)
            found += self._charts.tell(chart)
        return [*found, *self._text.tell(scene, is_complete=self._knows("text"))]

    @property
    def _is_text_unexpected(self) -> bool:
        """In a window, words are what is expected; in a picture and beside things it is said that they are text."""
        is_window = self._subject is not None and self._subject.kind in SCREENS
        return not is_window or self._things.has_told

    @staticmethod
    def _is_dialog(scene: Scene) -> bool:
        return scene.window is not None and scene.window.kind == "dialog"

    def _window_kind(self) -> str:
        """What the window is, where neither its title nor the focused control says so."""
        said = self._subject.title if self._subject else ""
        if self._focus is not None:
            said += " " + self._wording.control(self._focus)
        return self._window.kind(self._scene, said)

    def _brief(self, scene: Scene) -> list[Sentence]:
        # A few lines that were found may turn out to be a texture: then wait until they are read.
        has_text = len(scene.lines) > 0 and scene.lines_found > FEW_LINES
        is_known = self._knows("objects") and (has_text or self._knows("text"))
        found: list[Sentence] = []
        # Where a model's caption came first, it is the one sentence.
        if is_known and self._subject is not None and not self._model.has_any and self._once("brief"):
            clauses = self._clauses(scene)
            title, kind = self._subject.named(self._wording), self._window_kind()
            named = self._wording.text("window-named", what=title, kind=kind) if kind else title
            whole = self._joined([named, *clauses])
            new = [*([kind] if kind else []), *(clauses[1:] if self._is_focus_announced else clauses)]
            found.append(Sentence(whole, "opening", self._joined(new) if self._is_announced and new else ""))
        if self._is_finished:
            found += [*self._model.whole(scene.caption, scene), *self._model.correction(scene)]
        return found

    def _clauses(self, scene: Scene) -> list[str]:
        """The parts of a brief description after the title."""
        clauses = []
        if self._focus is not None:
            clauses.append(self._wording.text("focus-clause", control=self._wording.control(self._focus)))
        clauses += [self._things.overview(scene, self._view_kind), *self._things.code_clauses(scene)]
        says = self._window.clauses(scene)
        clauses += says
        count = max(scene.lines_found, len(scene.lines)) - scene.lines_aside
        if count and not (says and self._is_dialog(scene)):
            clauses.append(self._wording.text("lines-of-text", count=count))
        elif "nothing-found" in warnings(scene):
            clauses.append(self._wording.text("nothing-clause"))
        return [clause for clause in clauses if clause]

    def _joined(self, clauses: list[str]) -> str:
        return self._wording.sentence(self._wording.join(clauses, "clause-next"))

    def _untold_lines(self, scene: Scene) -> list[Sentence]:
        count = self._text.untold(scene)
        return [self._sentence("rest-lines", "rest", count=count)] if count > 0 else []

    def _nothing(self, scene: Scene) -> list[Sentence]:
        if "nothing-found" not in warnings(scene) or scene.lines_found or self._model.has_any:
            return []
        looked = [part for part in ("objects", "text") if part in scene.looked_for]
        return [self._sentence(f"nothing-{looked[0]}" if len(looked) == 1 else "nothing-all", "warning")]

    def _map(self, scene: Scene) -> list[Sentence]:
        found = self._things.tell(scene, self._view_kind) if self._knows("objects") else []
        if self._knows("text") and self._once("text places"):
            texts = text_places(scene, self._wording, FIRST_WORDS[self._request.verbosity])
            found += [Sentence(text, "text") for text in texts]
            if not texts and scene.objects and "text" in scene.looked_for:
                found.append(self._sentence("no-text", "text"))
        if self._is_finished:
            if self._things.left_out:
                found.append(self._sentence("rest-things", "rest", count=self._things.left_out))
            found += self._nothing(scene)
        return found

    def _reading(self, scene: Scene) -> list[Sentence]:
        found = self._content(scene)
        if self._knows("text"):
            found += [*self._window.buttons(scene), *self._window.bars(scene, most=None)]
        if self._is_finished:
            found += self._unread(scene)
            if not found and not self._text.has_told and not self._model.has_any:
                found.append(self._sentence("no-text", "warning"))
        return found

    def _unread(self, scene: Scene) -> list[Sentence]:
        """Lines that could not be read; in a description only where most of the text is such."""
        count = scene.lines_unread
        is_worth = count > len(scene.lines) or (count and self._request.task is Task.READ)
        return [self._sentence("unread-lines", "warning", count=count)] if is_worth else []

    def _identified(self, scene: Scene) -> list[Sentence]:
        kind = self._subject.kind if self._subject else ""
        return self._identify.tell(scene, kind)

    def _found(self, scene: Scene) -> list[Sentence]:
        found = self._finds.tell(scene) if self._knows("objects") else []
        if self._is_finished and not self._model.has_any:
            found += self._finds.end(scene, is_basic=self._source == "basic")
        return found

    # A model's own words.

    def _answer(self, scene: Scene) -> list[Sentence]:
        if self._source == "basic" and not (scene.answer or self._model.has_any):
            self._answers.title = self._subject.title if self._subject and self._subject.kind in SCREENS else ""
            return self._answers.tell(scene, is_end=self._is_finished)
        if not self._is_finished:
            return []
        found = self._model.whole(scene.answer, scene) or self._model.end(scene)
        if not (found or self._model.has_any):
            return [self._sentence("ask-nothing", "warning")]
        return [*found, *self._answers.check(scene.answer, scene)]

    # State.

    @property
    def _view_kind(self) -> str:
        """The frame of reference: "screen", "camera" or "photo"."""
        kind = self._subject.kind if self._subject is not None else ""
        return "screen" if kind in SCREENS else "camera" if kind in ("webcam", "video") else "photo"

    def _knows(self, part: str) -> bool:
        return self._is_finished or (self._scene is not None and part in self._scene.looked_for)

    def _once(self, part: str) -> bool:
        """True the first time."""
        is_new = part not in self._done
        self._done.add(part)
        return is_new

    def _sentence(self, key: str, kind: str, **params: str | float) -> Sentence:
        return Sentence(self._wording.whole(key, **params), kind)


def _shown(sentence: Sentence) -> Sentence:
    return replace(sentence, text=shown(sentence.text), spoken=shown(sentence.spoken))


def warnings(scene: Scene) -> list[str]:
    """Codes for programs: "blank" (one colour only), "nothing-found" (no things and no text, though looked for),
    "unread-text" (lines in a script that is not known, or not clear enough), "toy" (by the toy model).
    """
    if scene.blank:
        return ["blank"]
    is_empty = not (scene.objects or scene.lines or scene.lines_unread or scene.codes or scene.caption or scene.answer)
    nothing = ["nothing-found"] if is_empty and {"objects", "text"} & scene.looked_for else []
    unread = ["unread-text"] if scene.lines_unread else []
    return [*nothing, *unread, "toy"] if scene.is_toy else [*nothing, *unread]
