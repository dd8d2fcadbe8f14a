"""The narrator: events of one request in, sentences out. Pure, one thread.

Nothing is said that is not in the Scene, nothing is said twice, and nothing is taken back. The order is fixed (what
this is, the things, the text), so that it does not matter in how many steps the Scene came.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.events import Cancelled, Captured, Event, Failed, Finished, FocusFound, SceneFound, Targeted, TextChunk
from assistant.narration import passages, things
from assistant.narration.finding import lines_with
from assistant.narration.locating import text_places
from assistant.narration.opening import Subject
from assistant.narration.wording import LABELS, Wording, capital, tidy
from assistant.scene import Focus, Scene, SceneObject, TextLine
from assistant.sentences import SentenceStream
from assistant.tasks import Request, Task, Verbosity

NORMAL_WORDS = 25
"""Of text in a normal description."""
SLACK_WORDS = 7
"""A line that goes over by no more is read to its end; the first line is read in any case."""
MORE_WORDS = 75
"""Of text at each request for more."""
NORMAL_GROUPS = 4
NORMAL_UNSURE_GROUPS = 2
FOUND_LINES = 5
"""Lines with what a person looks for that are read out; of the others the number is said."""
FIRST_WORDS = {Verbosity.BRIEF: 4, Verbosity.NORMAL: 6, Verbosity.DETAILED: 12}
"""With which `locate` names a text."""
CLAUSE = 40
"""Characters after which a clause of a model is spoken before its sentence is complete."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing to say.

    `kind` is "announcement" (spoken only, no part of the description), "opening", "things", "text", "rest" (what was
    left out), "answer", "caption" (a model's own words), "warning" or "error".
    """

    text: str
    kind: str
    spoken: str = ""
    """What to speak where it differs, because the announcement said a part already; empty: `text`."""


class Narrator:
    """Narrates one request. Feed it the request's events in their order."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._wording = Wording(request.language)
        self._subject: Subject | None = None
        self._notes: tuple[str, ...] = ()
        self._focus: Focus | None = None
        self._scene: Scene | None = None
        self._source = ""
        self._is_announced = False
        self._is_finished = False
        self._is_over = False  # also after a failure: nothing follows
        self._done: set[str] = set()  # parts that are said once
        self._unspoken = ""  # an opening that the announcement said; it goes in front of the next sentence's text
        self._said_things: list[SceneObject] = []
        self._left_out: list[things.Group] = []
        self._said_lines: list[TextLine] = []
        self._said_words = 0
        self._is_full = False  # the normal description has its words of text
        self._stream = SentenceStream(clause=CLAUSE)
        self._has_streamed = False

    def feed(self, event: Event) -> list[Sentence]:
        """The new sentences after `event`, in the order in which they are spoken."""
        if self._is_over:
            return []
        match event:
            case Targeted(kind=kind, title=title):
                self._subject = Subject(kind, title)
                self._is_announced = True
                return [Sentence(self._subject.announced(self._wording), "announcement")]
            case FocusFound(focus=focus):
                self._focus = focus
            case Captured(frame=frame):
                kind = self._subject.kind if self._subject else frame.source
                self._subject = Subject(kind, frame.title, frame.width, frame.height)
                self._notes = frame.notes
                return []
            case SceneFound(scene=scene):
                self._see(scene, event.source)
            case TextChunk(text=text):
                self._has_streamed = True
                return [*self._told(), *self._model_words(self._stream.feed(text))]
            case Finished(scene=scene):
                self._see(scene, event.source)
                self._is_finished = self._is_over = True
            case Failed(error=error):
                self._is_over = True
                language = self._request.language
                return [Sentence(error.message(language), "error"), Sentence(error.hint(language), "error")]
            case Cancelled():
                self._is_over = True
                return []
            case _:
                return []
        return self._told()

    def more(self) -> list[Sentence]:
        """What was left out, going on where it stopped; "That is all." when there is nothing more."""
        scene = self._scene
        if scene is None or scene.blank:
            return [self._sentence("that-is-all", "rest")] if self._is_over else []
        found: list[Sentence] = []
        if self._left_out:
            found += [Sentence(text, "things") for text in things.sentences(self._left_out, scene, self._wording)]
            self._left_out = []
        if self._request.task is Task.DESCRIBE:
            self._said_words, self._is_full = 0, False
            found += self._text(scene, MORE_WORDS)
            self._is_full = True
            if self._is_finished or found:
                found += self._rest_of_text(scene)
        if not found and self._is_over:
            found = [self._sentence("that-is-all", "rest")]
        return found

    # What is known now.

    def _see(self, scene: Scene, source: str) -> None:
        self._scene, self._source = scene, source
        self._focus = self._focus or scene.focus

    def _knows(self, part: str) -> bool:
        return self._is_finished or (self._scene is not None and part in self._scene.looked_for)

    def _once(self, part: str) -> bool:
        """True the first time."""
        if part in self._done:
            return False
        self._done.add(part)
        return True

    # What to say now.

    def _told(self) -> list[Sentence]:
        match self._request.task:
            case Task.DESCRIBE if self._request.verbosity is Verbosity.BRIEF:
                found = self._brief()
            case Task.DESCRIBE:
                found = self._description()
            case Task.LOCATE:
                found = self._map()
            case Task.READ:
                found = self._reading()
            case Task.FIND:
                found = self._found() if self._request.thing.strip() else []
            case _:
                found = self._answer() if self._request.question.strip() else []
        if self._is_finished:
            found += self._model_words(self._stream.end())
        return self._with_opening(found)

    def _with_opening(self, found: list[Sentence]) -> list[Sentence]:
        """An opening that was spoken as the announcement is written, not spoken again."""
        if not self._unspoken or not found:
            return found
        first = found[0]
        text = self.joined(self._unspoken, first.text)
        self._unspoken = ""
        return [Sentence(text, first.kind, first.spoken or first.text), *found[1:]]

    @staticmethod
    def joined(one: str, other: str) -> str:
        """Two sentences as one text."""
        return f"{one} {other}"

    def _description(self) -> list[Sentence]:
        found = self._opening()
        scene = self._scene
        if scene is None:
            return found
        if scene.blank:
            return [*found, *self._blank(scene)]
        if self._knows("objects"):
            found += self._things(scene)
            is_all = self._request.verbosity is Verbosity.DETAILED
            found += self._text(scene, None if is_all else NORMAL_WORDS)
            found += self._rest_of_text(scene)
        if self._is_finished:
            if self._left_out and self._once("rest-things"):
                found.append(self._sentence("rest-things", "rest", count=len(self._left_out)))
            found += self._model_part(scene.caption) or self._nothing(scene)
        return found

    def _opening(self) -> list[Sentence]:
        """What this is and where the focus is, as soon as both are known, or something else is."""
        focus, subject = self._focus, self._subject
        if subject is None or (focus is None and self._scene is None and not self._has_streamed):
            return []
        if not self._once("opening"):
            if focus is not None and self._once("focus"):
                return [self._sentence("focus-only", "opening", control=self._wording.control(focus))]
            return []
        is_detailed = self._request.verbosity is Verbosity.DETAILED
        text = subject.opening(focus, self._wording, with_size=is_detailed)
        found: list[Sentence] = []
        if focus is not None:
            self._done.add("focus")
            spoken = tidy(self._wording.text("focus-only", control=self._wording.control(focus)))
            found.append(Sentence(text, "opening", spoken if self._is_announced and subject.kind != "focus" else ""))
        elif self._is_announced:
            self._unspoken = text
        else:
            found.append(Sentence(text, "opening"))
        for note in self._notes:
            key = f"note-{note}"
            if self._wording.has(key) and (is_detailed or note == "no-focus"):
                found.append(self._sentence(key, "warning"))
        return found

    def _blank(self, scene: Scene) -> list[Sentence]:
        return [self._sentence(f"blank-{scene.blank}", "warning")] if self._once("blank") else []

    def _things(self, scene: Scene) -> list[Sentence]:
        found = things.groups(things.unsaid(scene.objects, self._said_things))
        if any(thing.label == "person" for thing in self._said_things):
            found = [group for group in found if group.label != "face"]
        self._said_things += scene.objects
        if self._request.verbosity is not Verbosity.DETAILED:
            sure = [group for group in found if group.is_sure]
            unsure = [group for group in found if not group.is_sure]
            self._left_out += sure[NORMAL_GROUPS:] + unsure[NORMAL_UNSURE_GROUPS:]
            found = sure[:NORMAL_GROUPS] + unsure[:NORMAL_UNSURE_GROUPS]
        spoken = [Sentence(text, "things") for text in things.sentences(found, scene, self._wording)]
        return spoken + self._codes(scene)

    def _codes(self, scene: Scene) -> list[Sentence]:
        found = []
        for code in scene.codes:
            if self._once(f"code {code}"):
                place = self._wording.place(code.box, scene)
                found.append(self._sentence("code-at", "things", format=code.format, place=place, text=code.text))
        return found

    # Text.

    def _text(self, scene: Scene, most_words: int | None) -> list[Sentence]:
        """Passages that are complete; at most about `most_words`. The first line does not wait for its passage."""
        found: list[Sentence] = []
        waiting = passages.unsaid(scene.lines, self._said_lines)
        if not self._said_lines and waiting:
            found += self._passage(waiting[:1], most_words)
            waiting = waiting[1:]
        groups = passages.passages(waiting)
        if not self._knows("text") and groups:
            groups.pop()  # its sentence may go on with the next line
        for passage in groups:
            if self._is_full:
                break
            found += self._passage(passage, most_words)
        return found

    def _passage(self, passage: list[TextLine], most_words: int | None) -> list[Sentence]:
        taken: list[TextLine] = []
        for line in passage:
            count = passages.words(line.text)
            if most_words is not None and self._said_words and self._said_words + count > most_words + SLACK_WORDS:
                self._is_full = True
                break
            taken.append(line)
            self._said_words += count
            if most_words is not None and self._said_words >= most_words:
                self._is_full = True
                break
        if not taken:
            return []
        text = passages.spoken(taken, self._wording)
        if not self._said_lines and self._request.task is not Task.READ:
            text = self._wording.text("text-first", text=text)
        self._said_lines += taken
        return [Sentence(text, "text")]

    def _rest_of_text(self, scene: Scene) -> list[Sentence]:
        """How many lines there are that were not said, when no more will be."""
        if not (self._is_full or self._is_finished):
            return []
        count = max(scene.lines_found, len(scene.lines)) - len(self._said_lines)
        if count <= 0 or not self._once(f"rest of {count}"):
            return []
        self._done.add("rest")
        return [self._sentence("rest-lines", "rest", count=count)]

    def _nothing(self, scene: Scene) -> list[Sentence]:
        if scene.objects or scene.codes or scene.lines or scene.lines_found or self._has_streamed:
            return []
        looked = [part for part in ("objects", "text") if part in scene.looked_for]
        if not looked or not self._once("nothing"):
            return []
        return [self._sentence(f"nothing-{looked[0]}" if len(looked) == 1 else "nothing-all", "warning")]

    # One sentence.

    def _brief(self) -> list[Sentence]:
        scene = self._scene
        if scene is None or self._subject is None:
            return []
        has_text = "text" in scene.looked_for or scene.lines_found > 0
        is_known = self._knows("objects") and (has_text or self._is_finished)
        if not (is_known or scene.blank) or not self._once("brief"):
            return self._model_part(scene.caption) if self._is_finished else []
        if scene.blank:
            what = tidy(self._wording.text("sentence", text=self._subject.named(self._wording)))
            self._unspoken = what if self._is_announced else ""
            opening = [] if self._is_announced else [Sentence(what, "opening")]
            return opening + self._blank(scene)
        clauses = self._brief_clauses(scene, has_text=has_text)
        whole = self._clauses([self._subject.named(self._wording), *clauses])
        spoken = self._clauses(clauses) if self._is_announced and clauses else ""
        self._said_things += scene.objects
        self._left_out = things.groups(scene.objects)
        found = [Sentence(whole, "opening", spoken)]
        return found + (self._model_part(scene.caption) if self._is_finished else [])

    def _brief_clauses(self, scene: Scene, *, has_text: bool) -> list[str]:
        clauses = []
        if self._focus is not None:
            clauses.append(self._wording.text("focus-clause", control=self._wording.control(self._focus)))
        overview = things.overview(things.groups(scene.objects), self._wording)
        if overview:
            clauses.append(overview)
        count = max(scene.lines_found, len(scene.lines))
        if count:
            clauses.append(self._wording.text("lines-of-text", count=count))
        elif not overview and not scene.codes:
            looked = has_text or "objects" in scene.looked_for
            clauses += [self._wording.text("nothing-clause")] if looked else []
        return clauses

    def _clauses(self, clauses: list[str]) -> str:
        return self._wording.sentence(self._wording.join(clauses, "clause-next"))

    # The other tasks.

    def _reading(self) -> list[Sentence]:
        scene = self._scene
        if scene is None:
            return []
        if scene.blank:
            return self._blank(scene)
        found = self._text(scene, None)
        if self._is_finished and not self._said_lines and not self._has_streamed:
            found.append(self._sentence("no-text", "warning"))
        return found

    def _map(self) -> list[Sentence]:
        found = self._opening()
        scene = self._scene
        if scene is None:
            return found
        if scene.blank:
            return [*found, *self._blank(scene)]
        if self._focus is not None and self._focus.box is not None and self._once("focus place"):
            control, place = self._wording.control(self._focus), self._wording.place(self._focus.box, scene)
            self._done.add("focus")
            text = self._wording.text("locate-focus", control=control, place=place)
            found = [one for one in found if one.kind != "opening"] + [Sentence(tidy(text), "opening")]
        if self._knows("objects"):
            found += self._things(scene)
        if self._knows("text") and self._once("text places"):
            texts = text_places(scene, self._wording, FIRST_WORDS[self._request.verbosity])
            found += [Sentence(text, "text") for text in texts]
            if not texts and scene.objects and "text" in scene.looked_for:
                found.append(self._sentence("no-text", "text"))
        if self._is_finished:
            found += self._nothing(scene)
        return found

    def _found(self) -> list[Sentence]:
        scene = self._scene
        if scene is None:
            return []
        if scene.blank:
            return self._blank(scene)
        thing = self._wording.bare(self._request.thing)
        labels = self._wording.labels_called(thing.casefold()) | {thing}
        found: list[Sentence] = []
        if self._knows("objects") and self._once("found things"):
            hits = [one for one in scene.objects if one.label in labels and one.confirmed is not False]
            self._said_things += hits
            texts = things.found_places(things.groups(hits), scene, self._wording)
            found += [Sentence(text, "answer") for text in texts]
        lines = passages.unsaid(lines_with(thing, scene.lines), self._said_lines)
        if self._knows("objects"):
            for line in lines[: max(FOUND_LINES - len(self._said_lines), 0)]:
                self._said_lines.append(line)
                place = self._wording.place(line.box, scene)
                found.append(Sentence(self._wording.text("find-text", place=place, text=line.text), "answer"))
        if not self._is_finished:
            return found
        rest = len(passages.unsaid(lines, self._said_lines))
        if rest:
            found.append(self._sentence("find-more-text", "rest", count=rest))
        if not self._said_things and not self._said_lines and not self._has_streamed:
            found += self._not_found(scene, thing, is_known=len(labels) > 1)
        return found

    def _not_found(self, scene: Scene, thing: str, *, is_known: bool) -> list[Sentence]:
        """That it is not there, as far as could be looked, and what is there instead."""
        key = "find-none" if is_known or self._source != "basic" else "find-unknown"
        key += "-text" if "text" in scene.looked_for else ""
        found = [self._sentence(key, "answer", thing=thing, kinds=len(LABELS) - 1)]
        instead = [things.overview(things.groups(scene.objects), self._wording, most=NORMAL_GROUPS)]
        if scene.lines:
            instead.append(self._wording.text("lines-of-text", count=len(scene.lines)))
        there = self._wording.join([one for one in instead if one], "clause-next")
        return [*found, self._sentence("find-instead", "answer", things=there)] if there else found

    def _answer(self) -> list[Sentence]:
        scene = self._scene
        if scene is None or not self._is_finished:
            return []
        if scene.blank:
            return self._blank(scene)
        found = self._model_part(scene.answer)
        if not found and not self._has_streamed:
            found.append(self._sentence("ask-nothing", "warning"))
        return found

    # A model's own words.

    def _model_part(self, text: str) -> list[Sentence]:
        """A caption or answer that came whole; nothing where it was streamed already."""
        if not text.strip() or self._has_streamed:
            return []
        self._has_streamed = True
        return self._model_words(self._stream.feed(text) + self._stream.end())

    def _model_words(self, texts: Iterable[str]) -> list[Sentence]:
        kind = {Task.DESCRIBE: "caption", Task.READ: "text", Task.LOCATE: "caption"}.get(self._request.task, "answer")
        return [Sentence(text, kind) for text in texts]

    def _sentence(self, key: str, kind: str, **params: str | float) -> Sentence:
        return Sentence(tidy(capital(self._wording.text(key, **params))), kind)


def warnings(scene: Scene) -> list[str]:
    """Codes for programs: "blank" (one colour only), "nothing-found" (no things and no text, though looked for)."""
    if scene.blank:
        return ["blank"]
    is_empty = not (scene.objects or scene.lines or scene.codes or scene.caption or scene.answer)
    return ["nothing-found"] if is_empty and {"objects", "text"} & scene.looked_for else []
