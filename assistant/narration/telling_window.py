"""What a window is, its buttons, and the bars around what it shows. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.narration.code_contents import cleaned
from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording, folded
from assistant.scene import CHROME, REGIONS, Focus, Scene

MOST_ITEMS = 8
"""Of a bar that are named in a detailed description."""
BRIEF_WORDS = 25
"""Of what a dialogue says, in one sentence about it."""
FIRST_WORDS = 12
"""Of the first line of another window, in one sentence about it."""


class WindowTeller:
    """Remembers which parts of a window were told."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._has_told_buttons = self._has_told_bars = False

    def kind(self, scene: Scene, title: str, focus: Focus | None) -> str:
        """What the window is; empty where it is not known, or its `title` or the focused control says so already."""
        if scene.window is None or not scene.window.kind:
            return ""
        said = f"{title} {self._wording.control(focus)}" if focus is not None else title
        name = self._wording.text("window-kind", kind=scene.window.kind.replace(" ", "-"))
        return "" if folded(name) in folded(said) else name

    def buttons(self, scene: Scene) -> list[Sentence]:
        """The buttons that end a dialogue, once."""
        names = self._items("buttons", scene)
        if self._has_told_buttons or not names:
            return []
        self._has_told_buttons = True
        return [Sentence(self._wording.whole("window-buttons", items=self._wording.join(names)), "text")]

    def bars(self, scene: Scene, most: int | None = MOST_ITEMS) -> list[Sentence]:
        """The menu bar, the tabs and the other bars with what is on them, at most `most` items of each, once."""
        if self._has_told_bars:
            return []
        self._has_told_bars = True
        found = []
        for kind in (kind for kind in REGIONS if kind in CHROME):
            items = self._items(kind, scene)
            if items:
                found.append(self._bar(kind, items, most))
        return found

    def clauses(self, scene: Scene) -> list[str]:
        """Parts of one sentence: what a dialogue says and its buttons; the first line of another window."""
        if scene.window is None or not scene.window.kind:
            return []
        is_dialog = scene.window.kind == "dialog"
        lines = [line for line in scene.lines if line.region in ("", "content") and not line.cell]
        words = " ".join(cleaned(line.text) for line in (lines if is_dialog else lines[:1])).split()
        most = BRIEF_WORDS if is_dialog else FIRST_WORDS
        says = " ".join(words[:most]) + ("…" if len(words) > most else "")
        found = [self._wording.text("window-says", text=says)] if says else []
        names = self._items("buttons", scene) if is_dialog else ()
        if names:
            found.append(self._wording.text("window-buttons-clause", items=self._wording.join(names)))
        return found

    def _items(self, kind: str, scene: Scene) -> list[str]:
        """What stands in the regions of `kind`: as the program says, or else as it was read."""
        regions = scene.window.regions if scene.window else ()
        items = [cleaned(item) for region in regions if region.kind == kind for item in region.items]
        if not items and "text" in scene.looked_for:
            items = [cleaned(line.text) for line in scene.lines if line.region == kind]
        return list(dict.fromkeys(items))

    def _bar(self, kind: str, items: Sequence[str], most: int | None) -> Sentence:
        shown = self._wording.join(items[:most])
        if most is not None and len(items) > most:
            shown = self._wording.text("window-items-more", items=shown, count=len(items) - most)
        return Sentence(self._wording.whole("window-bar", bar=kind.replace(" ", "-"), items=shown), "text")
