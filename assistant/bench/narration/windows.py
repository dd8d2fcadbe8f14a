"""What a description of a window or page has to hold: the window's kind, the focus, a dialog's question and buttons, a
table's rows, what a chart shows, and lines in reading order, with columns never mixed. Part of `score`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from assistant.bench.narration.truth import Truth
from assistant.i18n import messages
from assistant.narration.narrator import Sentence
from assistant.scene import Chart, Table, TextLine
from assistant.tasks import Verbosity

Check = Callable[[str, bool, str], None]
"""`Score.check`."""
PLAIN = ("photographs", "pages")
"""Groups in which every line has one place in the order; in a window, only lines of one block have."""


def check(
    found: Check,
    truth: Truth,
    verbosity: Verbosity,
    sentences: Sequence[Sentence],
    language: str = "en",
    *,
    is_reading: bool = False,
) -> None:
    """All that there is to check of `truth`; of text that is read, the lines and tables only."""
    texts = [letters(sentence.text) for sentence in sentences]
    whole = " ".join(texts)
    if verbosity is not Verbosity.BRIEF and not is_reading:
        _window(found, truth, whole, language)
    if truth.question and not is_reading:
        _dialog(found, truth, whole, verbosity)
    if verbosity is Verbosity.DETAILED:
        _lines(found, truth, "".join(texts))
        for table in truth.scene.tables:
            _table(found, table, texts)
    for chart in truth.scene.charts if not is_reading else ():
        _chart(found, chart, whole, verbosity)


def letters(text: str) -> str:
    """The letters and digits of `text`, in small letters: what stays of a line when it is joined to others."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def order(lines: Sequence[str], text: str) -> list[int]:
    """Where in `text` each line is, as `letters`; -1 for one that is not there. Of equal lines, the next one."""
    places, after = [], 0
    for line in lines:
        at = text.find(line, after)
        at = at if at >= 0 else text.find(line)
        places.append(at)
        after = max(after, at + len(line)) if at >= after else after
    return places


def _window(found: Check, truth: Truth, text: str, language: str) -> None:
    window, focus = truth.scene.window, truth.scene.focus
    if window is not None and window.kind:
        catalogue = messages(language)
        kind = (
            catalogue.text("window-kind", kind=window.kind.replace(" ", "-"))
            if catalogue.has("window-kind")
            else window.kind
        )
        found("named", letters(kind) in text, f"does not say that it is a {window.kind}")
    if focus is not None and focus.name:
        found("named", letters(focus.name) in text, f"leaves out the focus, {focus.name}")


def _dialog(found: Check, truth: Truth, text: str, verbosity: Verbosity) -> None:
    question = text.find(letters(truth.question))
    found("named", question >= 0, f"leaves out the question, {truth.question}")
    if verbosity is Verbosity.BRIEF:
        return
    after = question + len(letters(truth.question))
    for button in truth.buttons:
        at = text.find(letters(button), after)
        found("named", at >= 0, f"leaves out the button {button}")
        found("order", at >= after and question >= 0, f"the button {button} is not behind the question")


def _lines(found: Check, truth: Truth, text: str) -> None:
    lines = [line for line in truth.scene.lines if line.cell is None and line.region != "chart"]
    own = [letters(line.text) for line in lines]
    places = [  # what is within other lines too, such as a last line of one word, has no place that is known
        place if text.count(line) <= own.count(line) else -1 for line, place in zip(own, order(own, text), strict=True)
    ]
    for (line, at), (other, after) in pairwise(zip(lines, places, strict=True)):
        if min(at, after) >= 0 and _is_next(truth, line, other):
            found("order", at < after, f"“{other.text}” before “{line.text}”")


def _is_next(truth: Truth, line: TextLine, other: TextLine) -> bool:
    return truth.group in PLAIN or line.block == other.block


def _table(found: Check, table: Table, texts: Sequence[str]) -> None:
    """Each row is in one sentence, its cells in their order."""
    for row in table.rows[table.has_header :]:
        cells = [letters(cell) for cell in row if letters(cell)]
        is_right = any(all(at >= 0 for at in _in_turn(cells, text)) for text in texts)
        found("order", is_right, f"no sentence has the row {' | '.join(row)}")


def _in_turn(cells: Sequence[str], text: str) -> list[int]:
    places, after = [], 0
    for cell in cells:
        at = text.find(cell, after)
        places.append(at)
        after = at + len(cell) if at >= 0 else len(text) + 1
    return places


def _chart(found: Check, chart: Chart, text: str, verbosity: Verbosity) -> None:
    if verbosity is Verbosity.BRIEF:
        return
    wanted = [chart.title] if chart.title else []
    if verbosity is Verbosity.DETAILED:
        wanted += [name for name in (chart.x_title, chart.y_title, *(one.name for one in chart.series)) if name]
    for series in chart.series:
        known = [(value, label) for value, label in zip(series.values, chart.labels, strict=False) if value is not None]
        if known:
            wanted.append(max(known)[1])
    for words in dict.fromkeys(wanted):
        found("named", letters(words) in text, f"leaves out “{words}” of the {chart.kind} chart")
