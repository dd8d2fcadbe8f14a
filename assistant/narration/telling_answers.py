"""Answers to questions, from what was found: things, colours, text. Each says what it rests on. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from statistics import median

from assistant.grammar import grammar, words
from assistant.labels import LABELS
from assistant.narration import hits, passages, things
from assistant.narration.beside import by, lines_beside, value_of
from assistant.narration.code_contents import cleaned
from assistant.narration.colour_words import shares
from assistant.narration.finding import lines_with
from assistant.narration.phrases import Phrase, is_on_side
from assistant.narration.questions import COUNTED, Question, question
from assistant.narration.sentence import Sentence
from assistant.narration.telling_finds import FindTeller
from assistant.narration.telling_text import TextTeller
from assistant.narration.wording import Wording, folded
from assistant.scene import AccessibleText, Scene, SceneObject, TextLine
from assistant.tasks import Request

MOST_LINES = 3
MOST_COLOURED = 4
SHORT = 8
"""Words of a text that is only mentioned."""
MOST_CONTROLS = 6
HEADING = 1.2
"""Times the height of most lines that a heading has."""
TOP = 0.5
"""Share of a picture, from the top, in which its title is."""


class AnswerTeller:
    """Answers one question as the Scene grows; once, but for text, which is read as it comes."""

    def __init__(self, request: Request, wording: Wording) -> None:
        self._language = request.language
        self._wording = wording
        self._question = question(request.question, request.language)
        self._text = TextTeller(wording, None, is_hedged=True)
        thing = self._question.thing
        self._finds = FindTeller(wording, thing.text if thing else "", request.language)
        self._accessible: tuple[AccessibleText, ...] = ()
        self._is_told = False
        self.title = ""
        """Of the window."""

    def tell(self, scene: Scene, *, is_end: bool) -> list[Sentence]:
        """What of the answer is known and was not told."""
        self._accessible = scene.accessible or self._accessible
        asked = self._question
        if asked.kind == "read":
            found = self._text.tell(scene, is_complete=is_end or "text" in scene.looked_for)
            return found if found or self._text.has_told or not is_end else [self._said("no-text")]
        if asked.kind == "where":
            return [*self._finds.tell(scene), *(self._finds.end(scene, is_basic=True) if is_end else [])]
        is_known = (not asked.wants_things or "objects" in scene.looked_for) and (
            not asked.wants_text or "text" in scene.looked_for
        )
        if self._is_told or not (is_end or is_known):
            return []
        self._is_told = True
        answer = self._answers.get(asked.kind)
        return answer(asked, scene) if answer else [self._needs_model()]

    def check(self, answer: str, scene: Scene) -> list[Sentence]:
        """Where a model's `answer` does not say what the object detector found, what that is."""
        asked, rules = self._question, grammar(self._language)
        if asked.kind not in COUNTED or asked.thing is None or "objects" not in scene.looked_for:
            return []
        if not asked.thing.labels or not asked.thing.labels <= frozenset(LABELS) or not answer.strip():
            return []
        sure, unsure = self._hits(asked.thing, scene)
        plain = words(answer).plain
        said = self._number(plain)
        first = set(plain.split()[:2])
        if asked.kind == "count":
            is_same = said is not None and len(sure) <= said <= len(sure) + len(unsure)
        else:
            is_yes, is_no = bool(first & rules.yes), bool(first & rules.no)
            is_same = bool((is_no and not sure) or (is_yes and (sure or unsure)))
        if is_same:
            return []
        if sure:
            return [self._said("answer-check", things=self._places(sure, scene))]
        return [self._said("answer-check-none", thing=asked.thing.text)]

    def _number(self, plain: str) -> int | None:
        """The first number in an answer, as a figure or a word of the language."""
        if figure := re.search(r"(?<!\w)\d{1,4}(?!\w)", plain):
            return int(figure[0])
        names = {folded(self._wording.text("number", count=count)): count for count in range(1, 13)}
        return next((names[word] for word in plain.split() if word in names), None)

    @property
    def _answers(self) -> dict[str, Callable[[Question, Scene], list[Sentence]]]:
        return {
            "count": self._count,
            "presence": self._presence,
            "colour": self._colour,
            "colours": self._colours,
            "beside": self._beside,
            "side": self._side,
            "who": self._who,
            "what": self._what,
            "lines": lambda asked, scene: [self._said("answer-lines", count=len(scene.lines))],
            "title": self._title,
            "about": self._about,
            "label": self._about,
        }

    # Things.

    def _count(self, asked: Question, scene: Scene) -> list[Sentence]:
        assert asked.thing is not None
        sure, unsure = self._hits(asked.thing, scene)
        if sure and unsure:
            return [self._said("answer-things-more", things=self._counted(sure), count=len(unsure))]
        if sure or unsure:
            key = "answer-things" if sure else "answer-things-maybe"
            return [self._said(key, things=self._counted(sure or unsure))]
        if asked.thing.roles:
            found = hits.controls(asked.thing, self._accessible, scene)
            if found:
                named = self._wording.join([hits.control_words(one, self._wording) for one in found], "list-last")
                return [self._said("answer-controls", count=len(found), controls=named)]
        return self._none(asked.thing, scene)

    def _presence(self, asked: Question, scene: Scene) -> list[Sentence]:
        assert asked.thing is not None
        sure, unsure = self._hits(asked.thing, scene)
        if sure or unsure:
            key = "answer-yes" if sure else "answer-yes-maybe"
            return [self._said(key, things=self._places(sure or unsure, scene))]
        found = hits.controls(asked.thing, self._accessible, scene)
        if found:
            control, place = hits.control_words(found[0], self._wording), self._wording.place(found[0].box, scene)
            return [self._said("answer-yes-control", control=control, place=place)]
        lines = hits.lines(asked.thing, scene)
        return self._quoted(lines, scene, "answer-yes-text") if lines else self._none(asked.thing, scene)

    def _colour(self, asked: Question, scene: Scene) -> list[Sentence]:
        assert asked.thing is not None
        sure, unsure = self._hits(asked.thing, scene)
        found = [one for one in (sure or unsure)[:MOST_COLOURED] if hits.colours(one.box, scene)]
        told = []
        for one in found:
            named = shares(hits.colours(one.box, scene), self._wording)
            place = self._wording.place(one.box, scene)
            name, counted = self._wording.name(one.label), self._wording.count(one.label, 1)
            key = "answer-colour" if sure else "answer-colour-maybe"
            told.append(self._said(key, thing=name, things=counted, place=place, colours=named))
        return told or self._none(asked.thing, scene)

    def _colours(self, asked: Question, scene: Scene) -> list[Sentence]:
        whole = [colour for colour in scene.colors if colour.box is None]
        return [self._said("answer-colours", colours=shares(whole, self._wording))] if whole else [self._needs_model()]

    def _beside(self, asked: Question, scene: Scene) -> list[Sentence]:
        assert asked.thing is not None
        anchors = hits.things(asked.thing, scene)
        anchor = anchors[0].box if anchors else None
        named = self._wording.name(anchors[0].label) if anchors else asked.thing.text
        if anchor is None:
            same = hits.controls(asked.thing, self._accessible, scene)
            boxes = [one.box for one in same] or [line.box for line in hits.lines(asked.thing, scene)]
            if not boxes:
                return self._none(asked.thing, scene)
            anchor = boxes[0]
        controls = [
            one
            for one in self._accessible
            if one.kind == "control" and one.box != anchor and by(one.box, anchor, asked.relation)
        ]
        others = [one for one in scene.objects if one.box != anchor and one.confirmed is not False]
        near = [one for one in others if by(one.box, anchor, asked.relation)]
        lines = lines_beside(scene.lines, anchor, asked.relation)
        lines = [line for line in lines if not any(line.box.intersection(one.box) for one in controls)]
        return self._there(near, lines, controls) or [self._said("answer-nothing-there", thing=named)]

    def _side(self, asked: Question, scene: Scene) -> list[Sentence]:
        near = [one for one in scene.objects if one.confirmed is not False and is_on_side(one.box, asked.side, scene)]
        lines = [line for line in scene.lines if is_on_side(line.box, asked.side, scene)]
        return self._there(near, lines) or [self._said("answer-nothing-side")]

    def _there(
        self,
        near: list[SceneObject],
        lines: list[TextLine],
        controls: Sequence[AccessibleText] = (),
        key: str = "answer-text-there",
    ) -> list[Sentence]:
        told = []
        overview = things.overview(things.groups(near), self._wording, most=6)
        if overview:
            told.append(self._said("answer-things", things=overview))
        if controls:
            named = [hits.control_words(one, self._wording) for one in controls[:MOST_CONTROLS]]
            told.append(self._said("answer-controls-there", controls=self._wording.join(named, "list-last")))
        if lines:
            beginning = self._beginning(lines)
            told.append(self._said(key, count=len(lines), words=beginning))
        return told

    def _who(self, asked: Question, scene: Scene) -> list[Sentence]:
        people = [one for one in scene.objects if one.label == "person" and one.confirmed is not False]
        faces = [one for one in scene.objects if one.label == "face"]
        if people or faces:
            return [self._said("answer-who", things=self._counted(people or faces))]
        return [self._said("answer-who-none")]

    def _what(self, asked: Question, scene: Scene) -> list[Sentence]:
        present = [one for one in scene.objects if one.confirmed is not False]
        title = [self._said("answer-title", title=self.title)] if self.title else []
        found = self._there(present, list(scene.lines), key="answer-text-all")
        return [*title, *(found or [self._said("nothing-all")])]

    # Text.

    def _title(self, asked: Question, scene: Scene) -> list[Sentence]:
        told = [self._said("answer-title", title=self.title)] if self.title else []
        upper = [line for line in scene.lines if line.box.centre[1] <= TOP * scene.height]
        if upper:
            largest = max(upper, key=lambda line: line.box.height)
            is_heading = largest.box.height >= HEADING * median(line.box.height for line in scene.lines)
            if is_heading and folded(largest.text) not in folded(self.title):
                told.append(self._quote("answer-heading", largest, scene))
            elif not told:
                told.append(self._quote("answer-first-line", scene.lines[0], scene))
        return told or [self._said("no-text")]

    def _about(self, asked: Question, scene: Scene) -> list[Sentence]:
        assert asked.thing is not None
        lines = lines_with(asked.thing.text, scene.lines) or lines_with(asked.thing.name, scene.lines)
        if not lines:
            missing = [self._said("answer-not-in-text", thing=asked.thing.text)] if scene.lines else []
            return [*missing, self._needs_model()]
        wanted = folded(asked.thing.text)
        # What begins with the words is rather a label than a sentence that mentions them.
        lines.sort(key=lambda line: (not folded(line.text).startswith(wanted), len(line.text)))
        told = []
        for line in lines[: 1 if asked.kind == "label" else MOST_LINES]:
            text = " ".join([line.text, *(one.text for one in value_of(line, wanted, scene))])
            if text == line.text and asked.kind == "about":
                text = self._sentence_of(line, scene)
            place = self._wording.place(line.box, scene)
            told.append(Sentence(self._wording.text("answer-text", place=place, text=cleaned(text)), "answer"))
        return told

    def _sentence_of(self, line: TextLine, scene: Scene) -> str:
        """The passage that a line is a part of, where it is no longer than a sentence or two."""
        groups = passages.passages(scene.lines, self._wording)
        group = next((group for group in groups if line in group), [line])
        return passages.spoken(group, self._wording) if len(group) <= MOST_LINES else line.text

    # Words.

    def _hits(self, wanted: Phrase, scene: Scene) -> tuple[list[SceneObject], list[SceneObject]]:
        found = [one for one in hits.things(wanted, scene) if hits.is_meant(one, wanted, scene)]
        found = [one for one in found if one.label != "face" or "face" in wanted.labels]
        sure = [one for one in found if one.score is None or one.score >= things.SURE]
        return sure, [one for one in found if one not in sure]

    def _counted(self, found: list[SceneObject]) -> str:
        """All of them as one number for each label, sure and unsure alike."""
        labels = dict.fromkeys(one.label for one in found)
        counts = [self._wording.count(label, sum(one.label == label for one in found)) for label in labels]
        return self._wording.join(counts, "list-last")

    def _places(self, found: list[SceneObject], scene: Scene) -> str:
        if len(found) == 1:
            thing, place = self._counted(found), self._wording.place(found[0].box, scene)
            return self._wording.text("thing-at", thing=thing, place=place)
        return self._counted(found)

    def _none(self, wanted: Phrase, scene: Scene) -> list[Sentence]:
        if wanted.labels & frozenset(LABELS):
            key = "answer-none-text" if "text" in scene.looked_for else "answer-none"
            return [self._said(key, thing=wanted.text)]
        key = "find-unknown-text" if "text" in scene.looked_for else "find-unknown"
        return [self._said(key, thing=wanted.text, kinds=len(LABELS) - 1), self._needs_model()]

    def _quoted(self, lines: list[TextLine], scene: Scene, key: str) -> list[Sentence]:
        return [self._quote(key, line, scene) for line in lines[:MOST_LINES]]

    def _quote(self, key: str, line: TextLine, scene: Scene) -> Sentence:
        return Sentence(
            self._wording.text(key, place=self._wording.place(line.box, scene), text=cleaned(line.text)), "answer"
        )

    def _beginning(self, lines: list[TextLine]) -> str:
        return " ".join(cleaned(" ".join(line.text for line in lines)).split()[:SHORT])

    def _needs_model(self) -> Sentence:
        return self._said("answer-needs-model", hint=self._wording.text("error-question-needs-model.hint"))

    def _said(self, key: str, **params: str | float) -> Sentence:
        return Sentence(self._wording.whole(key, **params), "answer")
