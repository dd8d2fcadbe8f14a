"""A brief description: the title, the focus, the things and how much text there is, in one sentence. Pure."""

from __future__ import annotations

from assistant.narration.known import Known
from assistant.narration.model_words import ModelWords
from assistant.narration.scene_warnings import warnings
from assistant.narration.sentence import Sentence
from assistant.narration.telling_things import ThingTeller
from assistant.narration.telling_window import WindowTeller
from assistant.narration.wording import Wording
from assistant.scene import Scene

FEW_LINES = 3
"""A brief description counts more lines than this before they are read."""


class BriefTeller:
    """Tells it once. `things` and `window` remember what was told or left out of them, and `model` its own words."""

    def __init__(
        self, wording: Wording, known: Known, things: ThingTeller, window: WindowTeller, model: ModelWords
    ) -> None:
        self._wording = wording
        self._known = known
        self._things = things
        self._window = window
        self._model = model
        self._is_told = False

    def tell(self, scene: Scene, *, is_announced: bool, is_focus_announced: bool) -> list[Sentence]:
        """The sentence, as soon as all of it is known. What was announced is not spoken again."""
        known, wording = self._known, self._wording
        # A few lines that were found may turn out to be a texture: then wait until they are read.
        has_text = len(scene.lines) > 0 and scene.lines_found > FEW_LINES
        is_known = known.has("objects") and (has_text or known.has("text"))
        found: list[Sentence] = []
        # Where a model's caption came first, it is the one sentence.
        if is_known and known.subject is not None and not self._model.has_any and not self._is_told:
            self._is_told = True
            clauses = self._clauses(scene)
            title, kind = known.subject.named(wording), self._window.kind(scene, known.title, known.focus)
            named = wording.text("window-named", what=title, kind=kind) if kind else title
            whole = self._joined([named, *clauses])
            new = [*([kind] if kind else []), *(clauses[1:] if is_focus_announced else clauses)]
            found.append(Sentence(whole, "opening", self._joined(new) if is_announced and new else ""))
        if known.is_finished:
            found += [*self._model.whole(scene.caption, scene), *self._model.correction(scene)]
        return found

    def _clauses(self, scene: Scene) -> list[str]:
        """The parts after the title."""
        clauses = []
        if self._known.focus is not None:
            clauses.append(self._wording.text("focus-clause", control=self._wording.control(self._known.focus)))
        clauses += [self._things.overview(scene, self._known.view_kind), *self._things.code_clauses(scene)]
        says = self._window.clauses(scene)
        clauses += says
        count = max(scene.lines_found, len(scene.lines)) - scene.lines_aside
        is_dialog = scene.window is not None and scene.window.kind == "dialog"
        if count and not (says and is_dialog):
            clauses.append(self._wording.text("lines-of-text", count=count))
        elif "nothing-found" in warnings(scene):
            clauses.append(self._wording.text("nothing-clause"))
        return [clause for clause in clauses if clause]

    def _joined(self, clauses: list[str]) -> str:
        return self._wording.sentence(self._wording.join(clauses, "clause-next"))
