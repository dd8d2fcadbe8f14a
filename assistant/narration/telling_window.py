"""What a window is, its buttons, and the bars around what it shows. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.narration.code_contents import cleaned
from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording, capital, folded
from assistant.scene import CHROME, Scene, TextLine

MOST_ITEMS = 8
"""Of a bar that are named in a detailed description."""
BRIEF_WORDS = 25
"""Of what a dialogue says, in one sentence about it."""


class WindowTeller:
    """Remembers which parts of a window were told."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._has_told_buttons = self._has_told_bars = False

    def kind(self, scene: Scene | None, said: str) -> str:
        """What the window is; empty where it is not known, or `said` tells it already."""
        if scene is None or scene.window is None or not scene.window.kind:
            return ""
        name = self._wording.text("window-kind", kind=scene.window.kind.replace(" ", "-"))
        return "" if folded(name) in folded(said) else name

    def buttons(self, scene: Scene) -> list[Sentence]:
        """The buttons that end a dialogue, once."""
        names = self._button_names(scene)
        if self._has_told_buttons or not names:
            return []
        self._has_told_buttons = True
        return [Sentence(self._wording.whole("window-buttons", items=self._wording.join(names)), "text")]

    def bars(self, scene: Scene, most: int | None = MOST_ITEMS) -> list[Sentence]:
        """The menu bar, the tabs and the other bars with what is written on them, at most `most` items of each, once."""
        if self._has_told_bars:
            return []
        self._has_told_bars = True
        bars: dict[str, list[TextLine]] = {}
        for line in scene.lines:
            if line.region in CHROME:
                bars.setdefault(line.region, []).append(line)
        return [self._bar(kind, lines, most) for kind, lines in bars.items()]

    def clauses(self, scene: Scene) -> list[str]:
        """What a dialogue says and its buttons, as parts of one sentence; of other windows nothing."""
        if scene.window is None or scene.window.kind != "dialog":
            return []
        words = " ".join(cleaned(line.text) for line in scene.lines if line.region in ("", "content")).split()
        says = " ".join(words[:BRIEF_WORDS]) + ("…" if len(words) > BRIEF_WORDS else "")
        names = self._button_names(scene)
        found = [self._wording.text("window-says", text=says)] if says else []
        if names:
            found.append(self._wording.text("window-buttons-clause", items=self._wording.join(names)))
        return found

    def _button_names(self, scene: Scene) -> Sequence[str]:
        if scene.window is None:
            return ()
        if scene.window.buttons:
            return [cleaned(name) for name in scene.window.buttons]
        is_read = "text" in scene.looked_for
        return [cleaned(line.text) for line in scene.lines if line.region == "buttons"] if is_read else ()

    def _bar(self, kind: str, lines: Sequence[TextLine], most: int | None) -> Sentence:
        items = [cleaned(line.text) for line in lines]
        shown = self._wording.join(items[:most])
        if most is not None and len(items) > most:
            shown = self._wording.text("window-items-more", items=shown, count=len(items) - most)
        return Sentence(capital(self._wording.whole("window-bar", bar=kind.replace(" ", "-"), items=shown)), "text")
