"""The beginning: the announcement, what was captured, where the focus is, and notes of the frame. Pure."""

from __future__ import annotations

from assistant.narration.checking import clipped
from assistant.narration.known import Known
from assistant.narration.opening import SCREENS, Subject
from assistant.narration.places import FILLING, View
from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording
from assistant.scene import Focus, Scene
from assistant.tasks import Request, Task, Verbosity

LONG_DELAY = 2.0
"""Seconds before a picture that are told."""
ALWAYS_TOLD = ("no-focus", "files", "shortened", "animated", "pages")
"""Notes of a frame that are no detail: the person would take the picture for something else."""


class OpeningTeller:
    """Remembers what of the beginning was told, and what of it was only announced."""

    def __init__(self, request: Request, wording: Wording, known: Known) -> None:
        self._request = request
        self._wording = wording
        self._known = known
        self._is_detailed = request.verbosity is Verbosity.DETAILED
        self.is_announced = False
        """Whether the announcement said what is captured."""
        self.is_focus_announced = False
        """Whether it said where the focus is, too."""
        self._unspoken = ""  # an opening that the announcement said; it goes in front of the next sentence's text
        self._done: set[str] = set()

    def delay(self, seconds: float) -> list[Sentence]:
        """How long a delay is, at its beginning; ticks follow."""
        if seconds < LONG_DELAY or not self._once("delay"):
            return []
        return [self._sentence("delay", "announcement", count=round(seconds))]

    def announcement(self, subject: Subject) -> Sentence:
        """The first words. A focus that is known by then is said in the same breath, and its sentence not spoken.

        Spoken with a comma at the end: voices pause for longer after a sentence, and what follows is waited for.
        """
        self.is_announced = True
        control, focus = "", self._known.focus
        if focus is not None and not self._is_detailed and self._request.task is Task.DESCRIBE:
            control = self._wording.control(focus, name_first=True)
            self.is_focus_announced = True
            if self._request.verbosity is not Verbosity.BRIEF:
                self._done |= {"opening", "focus"}
                self._unspoken = subject.opening(self._wording.control(focus), self._wording)
        what = subject.announced(self._wording, control)
        return Sentence(self._wording.sentence(what), "announcement", self._wording.text("leading", text=what))

    def tell(self, *, is_described: bool) -> list[Sentence]:
        """What this is and where the focus is, as soon as both are known, or something else is (`is_described`)."""
        focus, subject, wording = self._known.focus, self._known.subject, self._wording
        if subject is None or (focus is None and not is_described):
            return []
        control = self._control(focus, subject) if focus else ""
        if not self._once("opening"):
            is_new = bool(control) and self._once("focus")
            return [self._sentence("focus-only", "opening", control=control)] if is_new else []
        text = subject.opening(control, wording, with_size=self._is_detailed)
        found: list[Sentence] = []
        if control:
            self._done.add("focus")
            is_said = self.is_announced and subject.kind != "focus"
            spoken = wording.whole("focus-only", control=control) if is_said else ""
            found.append(Sentence(text, "opening", spoken))
        else:
            found += self._title(text)
        return [*found, *self.notes()]

    def title(self) -> list[Sentence]:
        """What this is, and nothing of the focus."""
        subject = self._known.subject
        return self._title(subject.opening("", self._wording)) if subject is not None else []

    def notes(self) -> list[Sentence]:
        """What is to be said of the frame, once: that it is one page of three, that it was shortened."""
        if not self._once("notes"):
            return []
        keys = [f"note-{note}" for note in self._known.notes if self._is_detailed or note in ALWAYS_TOLD]
        about = {"page": self._known.page, "pages": self._known.pages}
        return [self._sentence(key, "warning", **about) for key in keys if self._wording.has(key)]

    def blank(self, scene: Scene, *, with_title: bool) -> list[Sentence]:
        """That the picture is of one colour, once."""
        if not self._once("blank"):
            return []
        is_screen = self._known.subject is None or self._known.kind in SCREENS
        warning = self._sentence(f"blank-{scene.blank}", "warning", source="screen" if is_screen else "file")
        return [*(self.title() if with_title else []), warning]

    def complete(self, found: list[Sentence]) -> list[Sentence]:
        """`found`, the first one with the title in front that was only announced."""
        if not self._unspoken or not found:
            return found
        first, title = found[0], self._unspoken
        self._unspoken = ""
        return [Sentence(f"{title} {first.text}", first.kind, first.spoken or first.text), *found[1:]]

    def _title(self, text: str) -> list[Sentence]:
        """An opening that says no more than the announcement is not spoken again."""
        if not self.is_announced:
            return [Sentence(text, "opening")]
        self._unspoken = text
        return []

    def _control(self, focus: Focus, subject: Subject) -> str:
        """The focused control; with its place where places are wanted."""
        control = self._wording.control(focus)
        wants_place = self._is_detailed or self._request.task is Task.LOCATE
        box = clipped(focus.box, subject.width, subject.height) if focus.box and wants_place else None
        if box is None or subject.kind == "focus" or View(subject.width, subject.height).share(box) >= FILLING:
            return control
        place = self._wording.place(box, Scene(subject.width, subject.height))
        return self._wording.text("control-place", control=control, place=place)

    def _once(self, part: str) -> bool:
        """True the first time."""
        is_new = part not in self._done
        self._done.add(part)
        return is_new

    def _sentence(self, key: str, kind: str, **params: str | float) -> Sentence:
        return Sentence(self._wording.whole(key, **params), kind)
