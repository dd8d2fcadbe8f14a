"""What is in a picture: its things and its text, described, read aloud, or as a map of places. Pure.

The order is fixed (things, text, what was left out), in however many steps the Scene comes.
"""

from __future__ import annotations

from assistant.narration.known import Known
from assistant.narration.locating import text_places
from assistant.narration.model_words import ModelWords
from assistant.narration.scene_warnings import warnings
from assistant.narration.sentence import Sentence
from assistant.narration.telling_charts import ChartTeller
from assistant.narration.telling_text import TextTeller
from assistant.narration.telling_things import ThingTeller
from assistant.narration.telling_window import WindowTeller
from assistant.narration.wording import Wording
from assistant.scene import Scene
from assistant.tasks import Request, Task, Verbosity

NORMAL_WORDS = 25
"""Of text in a normal description."""
MORE_WORDS = 75
"""Of text at each request for more."""
FIRST_WORDS = {Verbosity.BRIEF: 4, Verbosity.NORMAL: 6, Verbosity.DETAILED: 12}
"""With which `locate` names a text."""


class SceneTeller:
    """Tells each part once. `things` and `window` remember what was told of them, and `model` its own words."""

    def __init__(
        self,
        request: Request,
        wording: Wording,
        known: Known,
        things: ThingTeller,
        window: WindowTeller,
        model: ModelWords,
    ) -> None:
        self._request = request
        self._wording = wording
        self._known = known
        self._things = things
        self._window = window
        self._model = model
        self._is_detailed = request.verbosity is Verbosity.DETAILED
        is_whole = self._is_detailed or request.task is Task.READ
        self._text = TextTeller(wording, None if is_whole else NORMAL_WORDS, is_hedged=request.task is not Task.READ)
        self._charts = ChartTeller(wording, is_whole=is_whole)
        self._done: set[str] = set()

    def description(self, scene: Scene) -> list[Sentence]:
        """The things, the text and, at the end, how much was left out; for `describe`, normal and detailed."""
        known = self._known
        if not known.has("objects"):
            return []
        found = self._things.tell(scene, known.view_kind)
        self._text.is_introduced = self._is_text_unexpected
        self._text.title = known.title if not self._is_detailed else ""
        kind = self._window.kind(scene, known.title, known.focus)
        if kind and (found or (known.is_finished and not scene.lines)) and self._once("kind"):
            found.insert(0, Sentence(self._wording.whole("sentence", text=kind), "opening"))
        self._text.kind = kind if "kind" not in self._done else ""
        found += self._content(scene)
        if self._text.is_full or known.has("text"):
            found += self._window.buttons(scene)
        if self._is_detailed and known.has("text"):
            found += self._window.bars(scene)
        is_charted = len(scene.charts) >= scene.charts_found
        if (self._text.is_full and scene.lines_found and is_charted) or known.is_finished:
            untold = self._untold_lines(scene) if "rest" not in self._done else []
            if untold:
                self._done.add("rest")
            if (untold or known.is_finished) and self._things.left_out and self._once("rest of things"):
                found += self._untold_things()
            found += untold
        if known.is_finished:
            found += self._model.whole(scene.caption, scene) or self._nothing(scene)
            found += self._model.correction(scene)
            found += self._unread(scene)
        return found

    def map(self, scene: Scene) -> list[Sentence]:
        """Where the things are, and where which text begins; for `locate`."""
        found = self._things.tell(scene, self._known.view_kind) if self._known.has("objects") else []
        if self._known.has("text") and self._once("text places"):
            texts = text_places(scene, self._wording, FIRST_WORDS[self._request.verbosity])
            found += [Sentence(text, "text") for text in texts]
            if not texts and scene.objects and "text" in scene.looked_for:
                found.append(self._sentence("no-text", "text"))
        if self._known.is_finished:
            found += [*self._untold_things(), *self._nothing(scene)]
        return found

    def reading(self, scene: Scene) -> list[Sentence]:
        """All of the text, and then the bars of the window; for `read`."""
        found = self._content(scene)
        if self._known.has("text"):
            found += [*self._window.buttons(scene), *self._window.bars(scene, most=None)]
        if self._known.is_finished:
            found += self._unread(scene)
            if not found and not self._text.has_told and not self._model.has_any:
                found.append(self._sentence("no-text", "warning"))
        return found

    def more(self, scene: Scene, *, is_over: bool) -> list[Sentence]:
        """What a description or a map left out, going on where it stopped. `is_over`: no event follows."""
        found = [*self._things.more(scene, self._known.view_kind), *self._untold_things()]
        if self._request.task is Task.DESCRIBE and not (self._is_detailed and not is_over):
            self._text.is_introduced = self._is_text_unexpected
            texts = self._text.more(scene, MORE_WORDS, is_complete=self._known.has("text"))
            found += [*texts, *self._untold_lines(scene)] if texts or self._once("rest") else []
            if not self._text.untold(scene) and self._known.has("text"):
                found += [*self._window.buttons(scene), *self._window.bars(scene)]
        return found

    def _content(self, scene: Scene) -> list[Sentence]:
        """Text and charts in their order."""
        found = []
        for chart in self._charts.new(scene):
            parts = (n for n, line in enumerate(scene.lines) if line.region == "chart" and chart.box.holds(line.box))
            before = scene.lines[: next(parts, len(scene.lines))]
            found += self._text.tell(scene.with_(lines=before), is_complete=True)
            found += self._charts.tell(chart)
        return [*found, *self._text.tell(scene, is_complete=self._known.has("text"))]

    @property
    def _is_text_unexpected(self) -> bool:
        """In a window, words are what is expected; in a picture and beside things it is said that they are text."""
        return self._known.view_kind != "screen" or self._things.has_told

    def _untold_things(self) -> list[Sentence]:
        count = self._things.left_out
        return [self._sentence("rest-things", "rest", count=count)] if count else []

    def _untold_lines(self, scene: Scene) -> list[Sentence]:
        count = self._text.untold(scene)
        return [self._sentence("rest-lines", "rest", count=count)] if count > 0 else []

    def _unread(self, scene: Scene) -> list[Sentence]:
        """Lines that could not be read; in a description only where most of the text is such."""
        count = scene.lines_unread
        is_worth = count > len(scene.lines) or (count and self._request.task is Task.READ)
        return [self._sentence("unread-lines", "warning", count=count)] if is_worth else []

    def _nothing(self, scene: Scene) -> list[Sentence]:
        """That nothing was found, of what was looked for."""
        if "nothing-found" not in warnings(scene) or scene.lines_found or self._model.has_any:
            return []
        looked = [part for part in ("objects", "text") if part in scene.looked_for]
        return [self._sentence(f"nothing-{looked[0]}" if len(looked) == 1 else "nothing-all", "warning")]

    def _once(self, part: str) -> bool:
        """True the first time."""
        is_new = part not in self._done
        self._done.add(part)
        return is_new

    def _sentence(self, key: str, kind: str, **params: str | float) -> Sentence:
        return Sentence(self._wording.whole(key, **params), kind)
