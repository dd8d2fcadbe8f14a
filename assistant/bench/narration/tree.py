"""What is true of a program's window, from its accessibility tree and from the way in which it was started."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.bench.narration.truth import LINE_SCORE, Truth
from assistant.frames import Frame
from assistant.scene import AccessibleText, Box, Cell, Focus, Region, Scene, Table, TextLine, WindowLayout

BUTTONS = ("push button", "button", "toggle button")
ROLES = {"menu": "menu bar", "page tab": "tab bar"}
WRITTEN = ("check box", "radio button", "column header", "table column header")
"""Roles of controls that show their names."""
ROW = 8
"""Pixels: boxes whose middles differ by less are in one row."""
GAP = 0.6
"""Of a line's height: lines further apart are blocks of their own."""
SMALL = 40
"""Pixels: a button that is smaller both ways has a sign on it, not its name."""


@dataclass(frozen=True, slots=True)
class About:
    """What the program was started with."""

    kind: str
    """Of its window."""
    file: tuple[str, ...] = ()
    """The lines of the file that it shows: only these are its text."""
    is_file_all: bool = False
    """Nothing but the file is told: the tree misplaces the rest (LibreOffice's menus, in 7.4)."""
    question: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    """Of the table that it shows, the headings first."""


def truth(name: str, about: About, frame: Frame, texts: tuple[AccessibleText, ...], focus: Focus | None) -> Truth:
    """The truth of one window."""
    shown = [text for text in texts if _is_shown(text, about)]
    shown = list({(text.text, text.box): text for text in shown}.values())
    shown.sort(key=lambda text: (round(text.box.centre[1] / ROW), text.box.x0))
    buttons = _buttons(shown) if about.kind == "dialog" else []
    lines: list[TextLine] = []
    for text in shown:
        # A label above the file that a program shows is a message about it.
        other = "message" if about.file and text.kind == "label" else "content"
        region = "buttons" if text in buttons else ROLES.get(text.role, other)
        block = 1 if not lines else lines[-1].block + (not _goes_on(lines[-1], text, region))
        lines.append(TextLine(text.text, text.box, LINE_SCORE, block, region=region, cell=_cell(text.text, about)))
    scene = Scene(
        frame.width,
        frame.height,
        lines=tuple(lines),
        focus=focus,
        accessible=texts,
        window=WindowLayout(about.kind, _regions(lines, frame)),
        tables=_tables(lines, about),
    )
    return Truth(
        name=name,
        group="programs",
        scene=scene,
        never=("book", "tv", "laptop", "person", "cell phone"),
        source="window",
        title=frame.title.rpartition("/")[2],
        app=frame.app,
        picture=f"programs/{name}.png",
        question=about.question,
    )


def _is_shown(text: AccessibleText, about: About) -> bool:
    if text.kind == "part":
        return False
    if about.file and (about.is_file_all or text.kind in ("line", "field")):
        return " ".join(text.text.split()) in {" ".join(line.split()) for line in about.file}
    is_sign = text.role in BUTTONS and max(text.box.width, text.box.height) < SMALL
    is_written = text.kind != "control" or text.role in (*BUTTONS, *ROLES, *WRITTEN)
    return is_written and not is_sign


def _buttons(shown: list[AccessibleText]) -> list[AccessibleText]:
    """Those of the lowest row."""
    buttons = [text for text in shown if text.role in BUTTONS]
    lowest = max((button.box.centre[1] for button in buttons), default=0)
    return [button for button in buttons if lowest - button.box.centre[1] <= ROW]


def _goes_on(line: TextLine, text: AccessibleText, region: str) -> bool:
    """Whether `text` is the next line of the paragraph, or the next item of the bar."""
    if region != "content" or line.region != region:
        return line.region == region
    is_line = text.kind == "line" and text.box.y0 - line.box.y1 <= GAP * line.box.height
    return is_line and min(line.box.x1, text.box.x1) > max(line.box.x0, text.box.x0)


def _regions(lines: list[TextLine], frame: Frame) -> tuple[Region, ...]:
    """Around the lines of each; the content is all of the window that is left below or above."""
    found = []
    top, bottom = 0.0, float(frame.height)
    for kind in dict.fromkeys(line.region for line in lines):
        inside = [line for line in lines if line.region == kind]
        box = _around([line.box for line in inside])
        if kind != "content":
            found.append(Region(kind, box, tuple(line.text for line in inside)))
            top, bottom = (top, min(bottom, box.y0)) if kind == "buttons" else (max(top, box.y1), bottom)
    return (Region("content", Box(0, top, frame.width, bottom)), *found)


def _cell(text: str, about: About) -> Cell | None:
    places = ((row, cells.index(text)) for row, cells in enumerate(about.rows) if text in cells)
    return next((Cell(0, *place) for place in places), None)


def _tables(lines: list[TextLine], about: About) -> tuple[Table, ...]:
    boxes = [line.box for line in lines if line.cell is not None]
    return (Table(_around(boxes), about.rows, has_header=True),) if boxes else ()


def _around(boxes: list[Box]) -> Box:
    left, top, right, bottom = zip(*boxes, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))
