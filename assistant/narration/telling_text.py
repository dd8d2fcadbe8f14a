"""Text of a Scene that grows: each line is told once, in passages, up to a number of words. Pure."""

from __future__ import annotations

from assistant.narration import passages
from assistant.narration.sentence import Sentence
from assistant.narration.telling_tables import TableTeller
from assistant.narration.wording import Wording, capital
from assistant.scene import ASIDE, Scene, TextLine

EARLY_WORDS = 3
"""A first line with fewer words waits for the next one: it is often the first of a row of short items."""
SLACK = 0.3
"""A passage that goes over the number of words by this share is told to its end."""
ENOUGH = 0.6
"""With this share of the words told, a passage that is too long is left for later; before, it is cut between lines."""
ROOM = 3
"""So many times the number of words that are told is more than enough lines."""
SURE = 0.85
"""Clear text on a screen is read with a higher score; what a reader makes of a texture, with a lower one."""

TITLE_HEIGHT = 0.06
"""Share of the picture, from the top, in which a tab or a title bar of the program's own may repeat the title."""


class TextTeller:
    """Remembers which lines were told.

    Args:
        wording: the language.
        most_words: about how many words are told; None for all.
        is_hedged: whether it is said of a passage that it may be misread; reading aloud adds nothing.
    """

    def __init__(self, wording: Wording, most_words: int | None, *, is_hedged: bool) -> None:
        self._wording = wording
        self._most_words = most_words
        self._is_hedged = is_hedged
        self.is_introduced = False
        """Whether the first passage says that it is text."""
        self.kind = ""
        """What the window is, said with the first passage; empty where it is not to be said."""
        self._tables = TableTeller(wording)
        self._said: list[TextLine] = []
        self._skipped: list[TextLine] = []
        self._words = 0
        self.title = ""
        """What was said already, as the title of the window: a line that says no more is passed over."""
        self.is_full = False
        """Whether the number of words is told; the rest is for `more`."""

    @property
    def has_told(self) -> bool:
        """Whether any line was told."""
        return bool(self._said)

    def tell(self, scene: Scene, *, is_complete: bool) -> list[Sentence]:
        """The passages that are new in `scene`. While more lines may come (not `is_complete`), the last one waits.

        The very first line does not wait, so that a person hears early that there is text and how it begins.
        """
        shown = [line for line in scene.lines if line.region not in ASIDE]
        waiting = passages.unsaid(shown, [*self._said, *self._skipped])
        self._skipped += [line for line in waiting if self._is_title(line, scene)]
        waiting = [line for line in waiting if not self._is_title(line, scene)]
        found: list[Sentence] = []
        is_whole = bool(waiting) and waiting[0].cell is None  # a row of a table waits for its last cell
        if not self._said and is_whole and passages.words(waiting[0].text) >= EARLY_WORDS:
            found += self._passage(waiting[:1])
            waiting = waiting[1:]
        # Each line has a word, so that more lines are not told: of thousands, looking at all takes too long.
        most = None if self._most_words is None else 0 if self.is_full else ROOM * self._most_words
        groups = passages.passages(waiting[:most], self._wording)
        if not is_complete and groups and (most is None or len(waiting) <= most):
            groups.pop()  # it may go on with the next line
        for passage in groups:
            if self.is_full:
                break
            found += self._passage(passage)
        return found

    def more(self, scene: Scene, most_words: int, *, is_complete: bool) -> list[Sentence]:
        """The next passages, up to `most_words`."""
        self._words, self._most_words, self.is_full = 0, most_words, False
        found = self.tell(scene, is_complete=is_complete)
        self.is_full = True
        return found

    def untold(self, scene: Scene) -> int:
        """How many lines there are that were not told."""
        found = max(scene.lines_found, len(scene.lines)) - scene.lines_aside
        return found - len(self._said) - len(self._skipped)

    def _is_title(self, line: TextLine, scene: Scene) -> bool:
        """Whether `line`, at the top, is the title, or all of it but the program: "Report" of "Report - Writer"."""
        text, title = line.text.casefold().strip(), self.title.casefold()
        is_at_top = line.box.y1 <= TITLE_HEIGHT * scene.height
        return is_at_top and bool(text) and (title == text or title.startswith((f"{text} - ", f"{text} \N{EM DASH} ")))

    def _passage(self, passage: list[TextLine]) -> list[Sentence]:
        taken = self._fitting(passage)
        if not taken:
            return []
        text = self._tables.row(taken) if taken[0].cell else passages.spoken(taken, self._wording)
        if self._is_hedged:
            text = self._hedged(text, is_sure=min(line.score for line in taken) >= SURE)
        self._said += taken
        self._words += sum(passages.words(line.text) for line in taken)
        if self._most_words is not None and self._words >= self._most_words:
            self.is_full = True
        return [Sentence(text, "text")]

    def _hedged(self, text: str, *, is_sure: bool) -> str:
        """`text` with what it is in front: that it is text, and that it may be misread."""
        if self.kind and not self._said and is_sure:
            return capital(self._wording.text("window-text", kind=self.kind, text=text))
        if self.is_introduced and not self._said:
            return self._wording.text("text-first" if is_sure else "text-first-unsure", text=text)
        return text if is_sure else self._wording.text("text-unsure", text=text)

    def _fitting(self, passage: list[TextLine]) -> list[TextLine]:
        """What there is room for of a passage. The first line is always taken."""
        if self._most_words is None:
            return passage
        room = self._most_words * (1 + SLACK) - self._words
        if sum(passages.words(line.text) for line in passage) <= room:
            return passage
        self.is_full = True
        if self._words >= ENOUGH * self._most_words:
            return []
        if passage[0].cell:
            return passage
        taken: list[TextLine] = []
        for line in passage:
            room -= passages.words(line.text)
            if room < 0 and (taken or self._words):
                break
            taken.append(line)
        return taken
