"""Windows of a plain style: dialogs that ask something, and tables with rows and columns."""

from __future__ import annotations

import random
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from assistant.bench.narration.truth import LINE_SCORE, Truth
from assistant.scene import Box, Cell, Focus, Region, Scene, Table, TextLine, WindowLayout

FONT, BOLD = "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"
SIZE, ROW = 15, 30
FACE, EDGE = "#ececec", "#9a9a9a"


@dataclass(frozen=True, slots=True)
class _Dialog:
    name: str
    title: str
    question: str
    more: str
    buttons: tuple[str, ...]
    focused: int = 0


DIALOGS = (
    _Dialog(
        "save-changes",
        "Text editor",
        "Save changes to “budget.txt” before closing?",
        "If you do not save, changes from the last 4 minutes are lost.",
        ("Close without saving", "Cancel", "Save"),
        2,
    ),
    _Dialog("delete-files", "Files", "Delete 12 files for good?", "", ("Cancel", "Delete")),
    _Dialog(
        "update-ready",
        "Software updates",
        "Restart now to install updates?",
        "The computer will be busy for about six minutes.",
        ("Later", "Restart"),
        1,
    ),
    _Dialog("no-connection", "Mail", "The server did not answer.", "Check the network and try again.", ("Try again",)),
    _Dialog(
        "overwrite",
        "Copy a file",
        "A file named “plan.pdf” is already there. Replace it?",
        "It was changed on 3 May 2025.",
        ("Skip", "Rename", "Replace"),
    ),
)
TABLES: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        "train-times",
        (
            ("Train", "Departs", "Platform", "To"),
            ("RE 4", "08:12", "3", "Harbour"),
            ("S 11", "08:20", "1", "Airport"),
            ("IC 205", "08:41", "7", "Northgate"),
            ("RE 8", "08:55", "2", "Old Town"),
        ),
    ),
    (
        "invoice",
        (
            ("Item", "Number", "Price"),
            ("Oak shelf", "2", "64.00"),
            ("Brass hook", "12", "18.60"),
            ("Delivery", "1", "9.90"),
            ("Total", "", "92.50"),
        ),
    ),
    (
        "medicine",
        (
            ("Medicine", "Morning", "Noon", "Evening"),
            ("Iron", "1", "", "1"),
            ("Vitamin D", "", "1", ""),
            ("Magnesium", "", "", "2"),
        ),
    ),
    (
        "results",
        (
            ("Runner", "Club", "Time"),
            ("Ada Flint", "Riverside", "41:07"),
            ("Noor Haddad", "Hill End", "42:33"),
            ("Ines Vidal", "Riverside", "42:58"),
            ("Tom Okafor", "Lakers", "44:10"),
            ("Lea Brandt", "Hill End", "45:26"),
        ),
    ),
)


def scenes(chance: random.Random) -> list[tuple[Truth, Image.Image | None]]:
    """The scenes of this group."""
    return [*(_dialog(about) for about in DIALOGS), *(_table(name, rows, chance) for name, rows in TABLES)]


def _dialog(about: _Dialog) -> tuple[Truth, Image.Image | None]:
    width, height = 560, 190
    image = Image.new("RGB", (width, height), FACE)
    draw = ImageDraw.Draw(image)
    lines = [_text(draw, about.question, 24, 24, 1, "content", bold=True)]
    if about.more:
        lines.append(_text(draw, about.more, 24, 60, 2, "content"))
    boxes: list[Box] = []
    x = float(width - 16)
    font = ImageFont.truetype(FONT, SIZE)
    for name in reversed(about.buttons):
        wide = draw.textlength(name, font) + 36
        boxes.insert(0, Box(x - wide, height - 52, x, height - 16))
        x -= wide + 10
    for number, (name, box) in enumerate(zip(about.buttons, boxes, strict=True)):
        draw.rounded_rectangle(box, 5, "white", "#3060c0" if number == about.focused else EDGE, 2)
        lines.append(_text(draw, name, box.x0 + 18, box.y0 + 9, 10 + number, "buttons"))
    row = Box(boxes[0].x0, boxes[0].y0, boxes[-1].x1, boxes[-1].y1)
    regions = (Region("content", Box(0, 0, width, row.y0 - 8)), Region("buttons", row, about.buttons))
    focus = Focus("push button", about.buttons[about.focused], box=boxes[about.focused])
    window = WindowLayout("dialog", regions)
    scene = Scene(width, height, lines=tuple(lines), focus=focus, window=window)
    truth = Truth(
        name=about.name,
        group="dialogs",
        scene=scene,
        never=("book", "tv", "laptop", "person"),
        source="window",
        title=about.title,
        picture=f"dialogs/{about.name}.png",
        question=about.question,
    )
    return truth, image


def _table(name: str, rows: tuple[tuple[str, ...], ...], chance: random.Random) -> tuple[Truth, Image.Image | None]:
    wide = chance.randint(150, 190)
    width, height = 60 + wide * len(rows[0]), 70 + ROW * len(rows)
    image = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(image)
    lines = []
    for number, row in enumerate(rows):
        y = 35 + ROW * number
        draw.line((30, y + ROW, width - 30, y + ROW), EDGE)
        for column, cell in enumerate(row):
            if cell:
                block = 1 + number * len(row) + column
                line = _text(draw, cell, 36 + wide * column, y + 6, block, "content", bold=number == 0)
                lines.append(TextLine(line.text, line.box, LINE_SCORE, block, region="", cell=Cell(0, number, column)))
    table = Table(Box(30, 35, width - 30, 35 + ROW * len(rows)), rows, has_header=True)
    truth = Truth(
        name=name,
        group="tables",
        scene=Scene(width, height, lines=tuple(lines), tables=(table,)),
        never=("book", "clock", "person", "train"),
        source="region",
        picture=f"tables/{name}.png",
    )
    return truth, image


def _text(
    draw: ImageDraw.ImageDraw, text: str, x: float, y: float, block: int, region: str, *, bold: bool = False
) -> TextLine:
    font = ImageFont.truetype(BOLD if bold else FONT, SIZE)
    draw.text((x, y), text, "black", font)
    return TextLine(text, Box(*draw.textbbox((x, y), text, font)), LINE_SCORE, block, region=region)
