"""Printed pages in one, two and three columns. Every line knows its place in the order of reading: headings and what
runs across all columns first, then column by column. A column is never mixed with its neighbour.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from PIL import Image, ImageDraw, ImageFont

from assistant.bench.narration.truth import LINE_SCORE, Truth
from assistant.scene import Box, Scene, TextLine

FONT, BOLD = "DejaVuSerif.ttf", "DejaVuSerif-Bold.ttf"
WORDS = (
    "the river rose slowly behind the mill while children carried baskets of early plums towards the market square and "
    "nobody noticed that the clock above the old library had stopped at seven a baker swept the steps of his shop two "
    "painters argued about the colour of the bridge and somewhere far away a train left for the coast with empty seats "
    "letters arrived late that winter because the road across the hills was closed so people told each other stories "
    "about lighthouses patient dogs and gardens where lemons grow beside the sea until spring opened every window again"
).split()
MARGIN, GUTTER = 48, 36


@dataclass(frozen=True, slots=True)
class _Layout:
    name: str
    columns: int
    paragraphs: int
    """In each column."""
    size: int = 15
    has_heading: bool = True
    has_subheadings: bool = False
    width: int = 900
    height: int = 700


LAYOUTS = (
    _Layout("letter", 1, 4),
    _Layout("two-columns", 2, 3),
    _Layout("two-columns-plain", 2, 4, has_heading=False),
    _Layout("two-columns-subheadings", 2, 3, has_subheadings=True),
    _Layout("two-columns-large", 2, 2, size=19),
    _Layout("three-columns", 3, 3, width=1100),
    _Layout("three-columns-plain", 3, 4, size=13, has_heading=False, width=1000),
    _Layout("three-columns-subheadings", 3, 2, size=14, has_subheadings=True, width=1100),
    _Layout("leaflet", 3, 2, size=14, width=1200, height=560, has_subheadings=True),
)


def scenes(chance: random.Random) -> list[tuple[Truth, Image.Image | None]]:
    """The scenes of this group."""
    return [_page(layout, chance) for layout in LAYOUTS]


def _page(layout: _Layout, chance: random.Random) -> tuple[Truth, Image.Image | None]:
    image = Image.new("RGB", (layout.width, layout.height), "white")
    pen = _Pen(image, layout.size)
    top = float(MARGIN)
    if layout.has_heading:
        top = pen.line(_sentence(chance, 5), MARGIN, top, 0, large=True) + layout.size
    width = (layout.width - 2 * MARGIN - GUTTER * (layout.columns - 1)) / layout.columns
    for column in range(layout.columns):
        x, y = MARGIN + column * (width + GUTTER), float(top)
        for paragraph in range(layout.paragraphs):
            block = 100 * (column + 1) + 10 * paragraph
            if layout.has_subheadings and paragraph == 0:
                y = pen.line(_sentence(chance, 3), x, y, block, bold=True)
            room = layout.height - MARGIN
            y = pen.paragraph(_sentence(chance, chance.randint(22, 40)), x, y, width, room, block + 1)
            y += 0.8 * layout.size
    truth = Truth(
        name=layout.name,
        group="pages",
        scene=Scene(layout.width, layout.height, lines=tuple(pen.lines)),
        never=("book", "person", "tv"),
        title="page.png",
        picture=f"pages/{layout.name}.png",
        columns=layout.columns,
    )
    return truth, image


def _sentence(chance: random.Random, count: int) -> str:
    """Words in no order that makes sense: no line of a page is like another."""
    return " ".join(chance.choices(WORDS, k=count)).capitalize() + "."


class _Pen:
    """Draws lines and remembers them with their boxes."""

    def __init__(self, image: Image.Image, size: int) -> None:
        self._draw = ImageDraw.Draw(image)
        self._size = size
        self.lines: list[TextLine] = []

    def line(self, text: str, x: float, y: float, block: int, *, large: bool = False, bold: bool = False) -> float:
        """Draw one line; where the next one begins."""
        size = round(1.7 * self._size) if large else self._size
        font = ImageFont.truetype(BOLD if large or bold else FONT, size)
        self._draw.text((x, y), text, "black", font)
        self.lines.append(TextLine(text, Box(*self._draw.textbbox((x, y), text, font)), LINE_SCORE, block))
        return y + 1.35 * size

    def paragraph(self, text: str, x: float, y: float, width: float, bottom: float, block: int) -> float:
        """Draw `text` in lines of `width`, down to `bottom`; where the next paragraph begins."""
        font = ImageFont.truetype(FONT, self._size)
        row: list[str] = []
        for word in [*text.split(), ""]:
            is_full = self._draw.textlength(" ".join([*row, word]), font) > width
            if row and (is_full or not word):
                if y + self._size > bottom:
                    return y
                y = self.line(" ".join(row), x, y, block)
                row = []
            row.append(word)
        return y
