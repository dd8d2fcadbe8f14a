"""The answer to "where is it", as the Scene grows. Pure."""

from __future__ import annotations

from dataclasses import replace

from assistant.labels import LABELS
from assistant.narration import hits, passages, things
from assistant.narration.code_contents import cleaned
from assistant.narration.colour_words import named
from assistant.narration.phrases import Phrase, phrase
from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording, capital
from assistant.scene import AccessibleText, Scene, SceneObject, TextLine

MOST_LINES = 5
"""Lines that are read out; of the others the number is said."""
MOST_CONTROLS = 8
INSTEAD = 4
"""Groups of things that are named where the one that was looked for is not there."""


class FindTeller:
    """Looks for `thing` among labels, the program's controls, and in text."""

    def __init__(self, wording: Wording, thing: str, language: str = "en") -> None:
        self._wording = wording
        self._wanted = phrase(thing, language)
        self._accessible: tuple[AccessibleText, ...] = ()
        self._controls: list[AccessibleText] = []
        self._lines: list[TextLine] = []
        self._things: list[SceneObject] = []

    def tell(self, scene: Scene) -> list[Sentence]:
        """New hits: things, then controls, then text. Call it when the first things of `scene` are known."""
        self._accessible = scene.accessible or self._accessible
        found = [one for one in hits.things(self._wanted, scene) if hits.is_meant(one, self._wanted, scene)]
        new = things.unsaid(found, self._things)
        self._things += new
        told = [*self._places(new, scene), *self._control_places(scene, self._wanted)]
        for line in self._unsaid(scene)[: MOST_LINES - len(self._lines)]:
            self._lines.append(line)
            place = self._wording.place(line.box, scene)
            told.append(Sentence(self._wording.text("find-text", place=place, text=cleaned(line.text)), "answer"))
        return told

    def end(self, scene: Scene, *, is_basic: bool) -> list[Sentence]:
        """How much more there is; or that it is not there, as far as could be looked, and what is there instead."""
        if self._things or self._lines or self._controls:
            rest = len(self._unsaid(scene))
            return [Sentence(self._wording.whole("find-more-text", count=rest), "rest")] if rest else []
        return self._typo(scene) or self._others(scene) or self._nothing(scene, is_basic=is_basic)

    def _places(self, found: list[SceneObject], scene: Scene) -> list[Sentence]:
        """Where they are: "Cup: in the centre, small." Several of one kind are in order of size, which is said."""
        told = []
        for group in things.groups(found):
            objects = sorted(group.objects, key=lambda one: (-one.box.area, one.box))
            wording, several = self._wording, len(objects) > 1
            key = ("find-hits" if several else "find-hit") + ("" if group.is_sure else "-maybe")
            is_counted = several or not group.is_sure
            name = wording.count(group.label, len(objects)) if is_counted else wording.name(group.label)
            places = [
                wording.text("find-place", place=wording.place(one.box, scene), size=wording.size(one.box, scene))
                for one in objects
            ]
            text = wording.text(key, thing=name, things=name, places=wording.join(places, "clause-next"))
            told.append(Sentence(capital(text), "answer"))
        return told

    def _control_places(self, scene: Scene, wanted: Phrase) -> list[Sentence]:
        told = []
        for control in hits.controls(wanted, self._accessible, scene):
            if control not in self._controls and len(self._controls) < MOST_CONTROLS:
                self._controls.append(control)
                words, place = hits.control_words(control, self._wording), self._wording.place(control.box, scene)
                text = self._wording.text("find-control", control=words, place=place)
                told.append(Sentence(capital(text), "answer"))
        return told

    def _typo(self, scene: Scene) -> list[Sentence]:
        """What it may be with a typo, where that is there."""
        label = self._wanted.typo
        found = [one for one in scene.objects if one.label == label and one.confirmed is not False]
        if not found:
            return []
        self._things += found
        name = self._wording.name(label)
        meant = self._wording.whole("find-typo", thing=self._wanted.text, meant=name)
        return [Sentence(meant, "answer"), *self._places(found, scene)]

    def _others(self, scene: Scene) -> list[Sentence]:
        """The same things of another colour or elsewhere."""
        found = hits.things(self._wanted, scene)
        elsewhere = self._control_places(scene, replace(self._wanted, side=""))
        if not (found or elsewhere):
            return []
        text = self._wording.whole("find-none-but", thing=self._wanted.text)
        return [Sentence(text, "answer"), *self._places(found, scene), *self._their_colours(found, scene), *elsewhere]

    def _their_colours(self, found: list[SceneObject], scene: Scene) -> list[Sentence]:
        if not (self._wanted.colour and found):
            return []
        colours = [hits.colours(one.box, scene)[:2] for one in found]
        told = [
            self._wording.join([named(one, self._wording) for one in some], "list-last") for some in colours if some
        ]
        return [Sentence(self._wording.whole("find-colours", colours=self._wording.join(told)), "answer")]

    def _nothing(self, scene: Scene, *, is_basic: bool) -> list[Sentence]:
        wanted = self._wanted
        is_known = bool(wanted.labels.intersection(LABELS)) or not is_basic
        key = "find-none" if is_known or (wanted.roles and self._accessible) else "find-unknown"
        key += "-text" if "text" in scene.looked_for else ""
        found = [Sentence(self._wording.whole(key, thing=wanted.text, kinds=len(LABELS) - 1), "answer")]
        instead = [things.overview(things.groups(scene.objects), self._wording, most=INSTEAD)]
        if scene.lines:
            instead.append(self._wording.text("lines-of-text", count=len(scene.lines)))
        there = self._wording.join([text for text in instead if text], "clause-next")
        if there:
            found.append(Sentence(self._wording.whole("find-instead", things=there), "answer"))
        return found

    def _unsaid(self, scene: Scene) -> list[TextLine]:
        return passages.unsaid(hits.lines(self._wanted, scene, self._controls), self._lines)
