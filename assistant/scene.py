"""The Scene: what was seen, in boxes. Every describer fills it, and narration speaks from nothing else.

All boxes are in pixels of the frame, [x0, y0, x1, y1], origin at the top left, x1 and y1 exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, NamedTuple


class Box(NamedTuple):
    """A rectangle in pixels of the frame: [x0, y0, x1, y1], x1 and y1 exclusive."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.y1 - self.y0

    @property
    def area(self) -> float:
        return max(self.width, 0.0) * max(self.height, 0.0)

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the box, (x, y)."""
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2

    def intersection(self, other: Box) -> float:
        """The area that both cover, in square pixels."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.y1, other.y1) - max(self.y0, other.y0)
        return width * height if width > 0 and height > 0 else 0.0

    def holds(self, other: Box) -> bool:
        """Whether the middle of `other` is in it."""
        x, y = other.centre
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1

    def iou(self, other: Box) -> float:
        """Intersection over union, 0 to 1."""
        both = self.intersection(other)
        return both / (self.area + other.area - both) if both else 0.0


@dataclass(frozen=True, slots=True)
class SceneObject:
    """A thing. `label` is a key of the catalogue (COCO's English name) or a model's own noun."""

    label: str
    box: Box
    score: float | None = None
    """Probability, 0 to 1; null when the describer has none."""
    confirmed: bool | None = None
    """True: looked for and found. False: looked for and not found. None: not looked for."""


class Cell(NamedTuple):
    """A place in a table: the number of the table in the picture, its row and its column, all from 0."""

    table: int
    row: int
    column: int
    is_heading: bool = False
    """The program says that it is the heading of its column."""


REGIONS = (
    *("content", "message", "buttons", "chart"),
    *("title bar", "menu bar", "tool bar", "address bar", "tab bar", "side bar", "status bar"),
)
"""Kinds of regions of a window. The first four are what the window is there for, the others its frame."""
CHROME = frozenset(REGIONS[4:])
"""Regions that are the same whatever the window shows; they are named after what it shows."""
ASIDE = CHROME | {"buttons", "chart"}
"""Regions whose lines are not told as text: they are told as what they are."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a window, of a kind in `REGIONS`."""

    kind: str
    box: Box
    items: tuple[str, ...] = ()
    """What the program calls the controls in it, in their order; empty where they are read from the picture."""


@dataclass(frozen=True, slots=True)
class WindowLayout:
    """What a window is, and its parts."""

    kind: str = ""
    """"dialog", "web page", "editor", ... (`windows.kinds.KINDS`); empty where it is not known."""
    regions: tuple[Region, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table as read. All rows have the same number of cells; an empty one is ""."""

    box: Box
    rows: tuple[tuple[str, ...], ...]
    has_header: bool
    """Whether the first row names the columns."""


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One line, set of bars, or all slices of a chart."""

    name: str
    """From the legend; empty where there is none."""
    values: tuple[float | None, ...]
    """One for each of the chart's labels, about; None where it could not be told. Of a pie: shares, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing of numbers. What could not be read is empty."""

    kind: str
    """"bar", "line", "pie" or "scatter"."""
    box: Box
    title: str = ""
    x_title: str = ""
    y_title: str = ""
    labels: tuple[str, ...] = ()
    """Along its first axis, from left to right (of lying bars: from top to bottom); of a pie: of its slices."""
    series: tuple[ChartSeries, ...] = ()
    is_lying: bool = False
    """Bars that go from left to right."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text as read. Lines are kept in reading order; `block` numbers the paragraph or column cell."""

    text: str
    box: Box
    score: float = 1.0
    """Of a reader of pixels; 1.0 for a text that the program itself gave."""
    block: int = 0
    origin: str = "ocr"
    """"ocr": read from the pixels. "accessibility": given by the program, and found to agree with the pixels."""
    upright: Box | None = None
    """Where it is on the upright page, in pixels of that page, where the page lies turned or tilted in the frame."""
    region: str = ""
    """The kind of the region of a window that it is in, of `REGIONS`; empty where there are none."""
    cell: Cell | None = None
    """Its place in a table."""


@dataclass(frozen=True, slots=True)
class AccessibleText:
    """A piece of text as a program's accessibility tree gives it, not yet compared with the picture."""

    text: str
    box: Box
    """Clipped to the frame. Around the text itself for a "line" and a "field", else around the control."""
    kind: str = "line"
    """"line": of running text. "field": a line of what a person can write into. "label": nothing but the text is in the
    box. "control": its name, which may be written on it or not. "part": no text to be seen, but a part of the window,
    such as its menu bar; `text` is its name, which may be empty."""
    role: str = ""
    """AT-SPI's name of the role, in lower case; empty where it is not known."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on a screen or a page, and what is in it; boxes in pixels of the whole frame."""

    box: Box
    kind: str = "image"
    """"image", "video" or "canvas", as the program calls it."""
    name: str = ""
    """What the program calls this one: its alternative text."""
    objects: tuple[SceneObject, ...] = ()
    lines: tuple[TextLine, ...] = ()
    colors: tuple[Color, ...] = ()
    caption: str = ""
    """A model's own words."""
    is_described: bool = False
    """Whether it was looked at; without, nothing is known of what is in it."""


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code or barcode: its format ("qr", "ean13", ...) and its content."""

    format: str
    text: str
    """As it is in the code; what narration says of it is cleaned. Empty where it `is_binary`."""
    box: Box
    is_binary: bool = False
    """The content is bytes that no text has."""
    size: int = 0
    """Bytes of the content."""


@dataclass(frozen=True, slots=True)
class Color:
    """One colour of the picture."""

    name: str
    """A basic term: "blue"; all are in `describers.basic.colour_names`."""
    tone: str
    """"dark", "light", "pale", "vivid", "greyish", "dark greyish", or empty."""
    share: float
    """Of what was looked at, 0 to 1."""
    rgb: tuple[int, int, int]
    """The mean, 0 to 255."""
    box: Box | None = None
    """What was looked at; None for the whole picture."""


@dataclass(frozen=True, slots=True)
class Light:
    """How much light is in the picture, and how sharp it is."""

    level: str
    """"dark", "dim", "normal", "bright" or "glaring"."""
    mean: float
    """Mean lightness, 0 (black) to 1 (white), as the eye sees it."""
    overexposed: float
    """Share of pixels that are fully white."""
    brightest: Box | None
    """The part that is much brighter than the rest, where there is one."""
    sharpness: float | None
    """0 (blurred) to 1 (sharp); None where there are no edges to tell it from."""
    blur: str
    """"none", "blurred", "motion", or "unknown"."""
    tint: str = ""
    """"warm" (yellowish) or "cold" (bluish) where the light is coloured; else empty."""


@dataclass(frozen=True, slots=True)
class Focus:
    """The control that has the keyboard focus, as the accessibility tree names it.

    `role` and `states` are AT-SPI names in lower case ("push button", "check box"; "checked", "disabled").
    `box` is in pixels of the frame, or None where it is not known or not inside the frame.
    """

    role: str
    name: str = ""
    states: tuple[str, ...] = ()
    value: str = ""
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is not as it was in an earlier picture."""

    kind: str
    """"appeared", "gone", "moved": a thing (`label`). "panel-appeared", "panel-gone": a dialog, menu or the like;
    `text` is its first line, `old_text` all of them. "text-changed" (from `old_text` to `text`), "text-appeared",
    "text-gone". "restyled": `text` looks different. "scrolled": what was in `old_box` is in `box`. "revealed": `text`
    came into sight by it. "changed": something without a name, at `text` where that is known. "brighter", "darker",
    "resized": the whole. "focus": the keyboard focus went from `old_text` to `text`."""
    box: Box | None = None
    """Where it is now, in pixels of the later picture; None for what is gone."""
    old_box: Box | None = None
    """Where it was, in pixels of the earlier picture; None for what is new."""
    label: str = ""
    text: str = ""
    old_text: str = ""
    score: float | None = None
    is_minor: bool = False
    """Of interest only where everything is told, as the tick of a clock."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What was seen so far. A describer sends a new one each time it knows more; nothing is taken back.

    `looked_for` names the parts that are complete: "objects", "faces", "text", "codes", "colors", "light",
    "blank". An empty part that was
    looked for is knowledge ("no text"); one that was not is ignorance, and nothing is said about it.
    """

    width: int
    height: int
    objects: tuple[SceneObject, ...] = ()
    """People's faces are objects too, with the label "face"."""
    lines: tuple[TextLine, ...] = ()
    """Lines read so far, in reading order."""
    lines_found: int = 0
    """Lines that the detector found, read or not yet; what `lines` will hold at the end, about. 0: not known yet."""
    lines_aside: int = 0
    """How many of `lines_found` are no content: of a window's frame, on its buttons, in charts."""
    lines_unread: int = 0
    """Lines that were found and are in no script that can be read, or not clear enough; they are not in `lines`."""
    accessible: tuple[AccessibleText, ...] = ()
    """What the accessibility tree says is there. Nothing is said of it: `lines` are made of what is believed."""
    window: WindowLayout | None = None
    """What the window is, where the picture is of one."""
    tables: tuple[Table, ...] = ()
    charts: tuple[Chart, ...] = ()
    """Charts that were read; the `lines` that belong to one have the region "chart"."""
    charts_found: int = 0
    """Charts that were found, read or not yet."""
    codes: tuple[Code, ...] = ()
    pictures: tuple[Picture, ...] = ()
    """Pictures on a page, in their order; "pictures" is in `looked_for` where these are all."""
    colors: tuple[Color, ...] = ()
    """The largest share first."""
    light: Light | None = None
    focus: Focus | None = None
    caption: str = ""
    """A model's own words."""
    answer: str = ""
    """A model's answer to a question."""
    blank: str = ""
    """"black", "white" or "plain" when the picture holds one colour only; else empty."""
    is_toy: bool = False
    """The words and boxes of the model are those of the toy that ships, which knows drawn shapes only."""
    looked_for: frozenset[str] = frozenset()
    earlier: Scene | None = None
    """Of the picture that this one was compared with."""
    changes: tuple[Change, ...] = ()
    """Since then, the most important first; "changes" is in `looked_for` where they are all."""
    relation: str = ""
    """Of the two pictures: "same" (pixel by pixel), "alike", or "other" (they have nothing in common)."""

    def with_(self, **changes: Any) -> Scene:
        """A copy with `changes`; `looked_for=` is added to what is there."""
        if "looked_for" in changes:
            changes["looked_for"] = self.looked_for | frozenset(changes["looked_for"])
        return replace(self, **changes)
