"""The answer to "where is it", as the Scene grows. Pure."""

from __future__ import annotations

from assistant.labels import LABELS
from assistant.narration import passages, things
from assistant.narration.finding import lines_with
from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording
from assistant.scene import Scene, SceneObject, TextLine

MOST_LINES = 5
"""Lines that are read out; of the others the number is said."""
INSTEAD = 4
"""Groups of things that are named where the one that was looked for is not there."""


class FindTeller:
    """Looks for `thing` among labels and in text."""

    def __init__(self, wording: Wording, thing: str) -> None:
        self._wording = wording
        self._thing = wording.bare(thing)
        self._labels = wording.labels_called(self._thing)
        self._lines: list[TextLine] = []
        self._things: list[SceneObject] = []

    def tell(self, scene: Scene) -> list[Sentence]:
        """New hits, things before text. Call it when the first things of `scene` are known."""
        hits = [one for one in scene.objects if self._is_wanted(one.label) and one.confirmed is not False]
        new = things.unsaid(hits, self._things)
        self._things += new
        texts = things.found_places(things.groups(new), scene, self._wording)
        found = [Sentence(text, "answer") for text in texts]
        for line in self._unsaid(scene)[: MOST_LINES - len(self._lines)]:
            self._lines.append(line)
            place = self._wording.place(line.box, scene)
            found.append(Sentence(self._wording.text("find-text", place=place, text=line.text), "answer"))
        return found

    def end(self, scene: Scene, *, is_basic: bool) -> list[Sentence]:
        """How much more there is; or that it is not there, as far as could be looked, and what is there instead."""
        if self._things or self._lines:
            rest = len(self._unsaid(scene))
            return [Sentence(self._wording.whole("find-more-text", count=rest), "rest")] if rest else []
        key = "find-none" if self._labels.intersection(LABELS) or not is_basic else "find-unknown"
        key += "-text" if "text" in scene.looked_for else ""
        found = [Sentence(self._wording.whole(key, thing=self._thing, kinds=len(LABELS) - 1), "answer")]
        instead = [things.overview(things.groups(scene.objects), self._wording, most=INSTEAD)]
        if scene.lines:
            instead.append(self._wording.text("lines-of-text", count=len(scene.lines)))
        there = self._wording.join([phrase for phrase in instead if phrase], "clause-next")
        if there:
            found.append(Sentence(self._wording.whole("find-instead", things=there), "answer"))
        return found

    def _is_wanted(self, label: str) -> bool:
        return label in self._labels or label.casefold() == self._thing.casefold()

    def _unsaid(self, scene: Scene) -> list[TextLine]:
        return passages.unsaid(lines_with(self._thing, scene.lines), self._lines)
