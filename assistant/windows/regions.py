"""Where the regions of a window are: from its accessibility tree where there is one, else from how it is drawn. Pure.

What a window is there for is its content; menus, tools, tabs, address, side bar and status are its frame, which looks
the same whatever it shows. Without a tree only what is beyond doubt is called frame: bars that run across the whole
window at its top and bottom, parted by an edge that goes from side to side.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

from assistant.frames import Pixels
from assistant.scene import CHROME, AccessibleText, Box, Region

# Shares of the window's width or height.
TOP = 0.3
NARROW = 0.35
TALL = 0.4
AT_EDGE = 0.03
MAIN = 0.2  # of its area: a part that can be its content
WIDE = 0.2  # an address bar is at least so wide
# Pixels at scale 1.
BAR = 64  # a bar is at most so high
BARS = 190  # all bars at the top
LEAST_BODY = 0.5  # of the window's height is left to the content
EDGE = 3  # levels by which a row of pixels differs from the one above it where an edge is
WHOLE = 0.96  # share of the columns in which it does
STEP = 3  # every third column is looked at
BUTTON = 60  # a button is at most so high
LOW = 0.7  # of the window's height: a row of buttons that ends a window which nothing else says is a dialog
ITEMS = 3  # so many short items in a row are a menu bar

_DOCUMENTS = ("document web", "document text", "document spreadsheet", "document presentation", "document email")
_MAIN = (*_DOCUMENTS, "terminal", "text", "table", "tree table", "tree", "document frame")
_LISTS = ("tree", "tree table", "list", "list box", "table")
_MESSAGES = ("info bar", "alert", "notification")
_BARS = {"menu bar": "menu bar", "tool bar": "tool bar", "status bar": "status bar", "title bar": "title bar"}
_BUTTONS = ("push button", "button", "toggle button")
_ITEMS = {
    "menu bar": ("menu", "menu item"),
    "tool bar": (*_BUTTONS, "push button menu"),
    "tab bar": ("page tab",),
    "buttons": _BUTTONS,
}
_ROW = 20.0
ASKING = ("dialog", "settings", "")
"""Kinds of windows that end with a row of buttons."""
_TIGHT = 2.0


def told_regions(texts: Sequence[AccessibleText], width: float, height: float, kind: str) -> list[Region]:
    """The regions of a window, `width` by `height` pixels, of the `kind`, as the tree names its parts. May be empty."""
    parts = [text for text in texts if text.kind == "part"][1:]  # the first is the window
    document = _document(parts)
    outside = [part for part in parts if document is None or not _is_in(part.box, document.box)]
    found = [Region(_BARS[part.role], part.box) for part in outside if part.role in _BARS]
    found = [bar for bar in found if bar.box.height <= TOP * height or bar.box.width <= WIDE * width]
    found += [Region("side bar", part.box) for part in outside if _is_side(part, width, height)]
    found += [Region("message", part.box) for part in outside if part.role in _MESSAGES]
    found += [Region("address bar", part.box) for part in outside if _is_address(part, width, height, kind)]
    controls = [text for text in texts if text.kind in ("control", "label")]
    if document is not None:
        controls = [text for text in controls if not _is_in(text.box, document.box)]
        found += _around_document(document.box, width, height)
    tabs = [text.box for text in controls if text.role == "page tab"]
    if tabs:
        found.append(Region("tab bar", _around(tabs)))
    if kind in ASKING:
        row = button_row(controls)
        if row and (kind == "dialog" or row[0].box.y0 >= LOW * height):
            found.append(Region("buttons", _around([button.box for button in row])))
    taken = [region.box for region in found]
    main = [part.box for part in outside if part.role in _MAIN and part.box not in taken]
    if document is not None:
        found.append(Region("content", document.box))
    elif kind != "dialog" and main and max(box.area for box in main) >= MAIN * width * height:
        found.append(Region("content", max(main, key=lambda box: box.area)))
    return [Region(one.kind, one.box, _items(one, found, controls)) for one in found if one.box.area > 0]


def _items(region: Region, regions: Sequence[Region], controls: Sequence[AccessibleText]) -> tuple[str, ...]:
    """The names of the controls of a bar, line by line from the left."""
    roles = _ITEMS.get(region.kind, ())
    inside = [
        control
        for control in controls
        if control.role in roles and control.text and _region_at(control.box, regions) is region
    ]
    ordered = sorted(inside, key=lambda control: (round(control.box.centre[1] / _ROW), control.box.x0))
    return tuple(dict.fromkeys(control.text for control in ordered))


def button_row(controls: Sequence[AccessibleText]) -> list[AccessibleText]:
    """The named buttons of the lowest row of buttons, from left to right."""
    buttons = [text for text in controls if text.role in _BUTTONS and text.text]
    if not buttons:
        return []
    lowest = max(button.box.centre[1] for button in buttons)
    row = [button for button in buttons if abs(button.box.centre[1] - lowest) <= button.box.height / 2]
    return sorted(row, key=lambda button: button.box.x0)


def drawn_regions(pixels: Pixels, boxes: Sequence[Box], scale: float, kind: str) -> list[Region]:
    """The regions of a window as it is drawn; `boxes` are those of its lines of text. May be empty."""
    height, width = pixels.shape[:2]
    if kind in ASKING and (row := _drawn_buttons(pixels, boxes, scale)):
        return [Region("buttons", _around(row))]
    if kind == "dialog":
        return []
    edges = [0, *_edges(pixels), height]
    bands = [(a, b) for a, b in pairwise(edges) if b - a > 2]
    body = max(bands, key=lambda band: band[1] - band[0], default=(0, height))
    if body[1] - body[0] < LEAST_BODY * height:
        return []
    found: list[Region] = []
    if body[0] <= BARS * scale:
        for top, bottom in (band for band in bands if band[1] <= body[0]):
            inside = [box for box in boxes if top <= box.centre[1] < bottom]
            if inside:
                is_menu = not found and (_is_menu(inside) or kind == "terminal")
                found.append(Region("menu bar" if is_menu else "tool bar", Box(0, top, width, bottom)))
    if kind == "terminal":  # its programs draw what they like
        return [region for region in found if region.kind == "menu bar"]
    below = [box for box in boxes if box.centre[1] >= body[1]]
    if below and height - body[1] <= BAR * scale:
        found.append(Region("status bar", Box(0, body[1], width, height)))
    return [*found, *_side_bar(pixels, boxes, body)]


def region_of(box: Box, regions: Sequence[Region]) -> str:
    """The kind of the smallest region that holds the middle of `box`. Where none does, it is content; or a message,
    where the program says what its content is.
    """
    region = _region_at(box, regions)
    if region is not None:
        return region.kind
    return "message" if any(region.kind == "content" for region in regions) else "content"


def _region_at(box: Box, regions: Sequence[Region]) -> Region | None:
    x, y = box.centre
    around = [
        region
        for region in regions
        if region.box.x0 - _TIGHT <= x <= region.box.x1 + _TIGHT
        and region.box.y0 - _TIGHT <= y <= region.box.y1 + _TIGHT
    ]
    return min(around, key=lambda region: region.box.area, default=None)


def content_first(kinds: Sequence[str]) -> list[list[int]]:
    """Indices of `kinds` in groups of one region each: content, messages, buttons, status, then the other bars."""
    order = ("content", "chart", "message", "buttons", "status bar", *sorted(CHROME - {"status bar"}))
    kept = {"chart": "content"}
    groups = [[i for i, kind in enumerate(kinds) if kept.get(kind, kind) == name] for name in order]
    return [group for group in groups if group]


def _document(parts: Sequence[AccessibleText]) -> AccessibleText | None:
    documents = [part for part in parts if part.role in _DOCUMENTS]
    return max(documents, key=lambda part: part.box.area, default=None)


def _around_document(box: Box, width: float, height: float) -> list[Region]:
    """What lies around a document: tools above it and beside it, the status below it."""
    return [
        Region("tool bar", Box(0, 0, width, box.y0)),
        Region("status bar", Box(0, box.y1, width, height)),
        Region("tool bar", Box(0, box.y0, box.x0, box.y1)),
        Region("tool bar", Box(box.x1, box.y0, width, box.y1)),
    ]


def _is_side(part: AccessibleText, width: float, height: float) -> bool:
    box = part.box
    is_at_edge = box.x0 <= AT_EDGE * width or box.x1 >= (1 - AT_EDGE) * width
    return part.role in _LISTS and box.width <= NARROW * width and box.height >= TALL * height and is_at_edge


def _is_address(part: AccessibleText, width: float, height: float, kind: str) -> bool:
    is_field = part.role in ("entry", "text", "editbar", "autocomplete") and kind in ("web page", "file manager")
    return is_field and part.box.y1 <= TOP * height and part.box.width >= WIDE * width


def _is_in(box: Box, whole: Box) -> bool:
    return box is not whole and box != whole and box.intersection(whole) >= 0.9 * box.area > 0


def _around(boxes: Sequence[Box]) -> Box:
    left, top, right, bottom = zip(*boxes, strict=True)
    return Box(min(left), min(top), max(right), max(bottom))


def _edges(pixels: Pixels) -> list[int]:
    """Rows, from the top, at which something begins that goes from side to side."""
    differs = _differs(pixels[:-1, ::STEP], pixels[1:, ::STEP])
    found = np.flatnonzero(differs.mean(axis=1) >= WHOLE) + 1
    return [int(row) for row in found]


def _is_menu(boxes: Sequence[Box]) -> bool:
    """Whether the boxes of one bar are short words from the left, close together."""
    row = sorted(boxes)
    high = median(box.height for box in row)
    gaps = [b.x0 - a.x1 for a, b in pairwise(row)]
    is_level = max(box.centre[1] for box in row) - min(box.centre[1] for box in row) < high / 2
    is_short = all(box.width < 8 * high for box in row)
    return len(row) >= ITEMS and is_level and is_short and row[0].x0 < 3 * high and max(gaps) < 4 * high


def _side_bar(pixels: Pixels, boxes: Sequence[Box], body: tuple[int, int]) -> list[Region]:
    """A narrow column of short lines beside wider ones, parted by an edge from the top of the body to its bottom."""
    width = pixels.shape[1]
    part = pixels[body[0] : body[1] : STEP]
    differs = _differs(part[:, :-1], part[:, 1:])
    columns = [int(x) + 1 for x in np.flatnonzero(differs.mean(axis=0) >= WHOLE)]
    inside = [box for box in boxes if body[0] <= box.centre[1] < body[1]]
    for x in columns:
        left = [box for box in inside if box.x1 <= x + 2]
        right = [box for box in inside if box.x0 >= x - 2]
        if len(left) + len(right) < len(inside) or not left or not right:
            continue
        if x <= NARROW * width and len(left) >= ITEMS:
            return [Region("side bar", Box(0, body[0], x, body[1]))]
        if x >= (1 - NARROW) * width and len(right) >= ITEMS:
            return [Region("side bar", Box(x, body[0], width, body[1]))]
    return []


def _drawn_buttons(pixels: Pixels, boxes: Sequence[Box], scale: float) -> list[Box]:
    """The lowest row of texts of a dialog, where each of them stands in a rectangle of its own."""
    if len(boxes) < 2:
        return []
    lowest = max(boxes, key=lambda box: box.centre[1])
    row = [box for box in boxes if abs(box.centre[1] - lowest.centre[1]) <= box.height / 2]
    return row if len(row) < len(boxes) and all(_is_framed(pixels, box, scale) for box in row) else []


def _is_framed(pixels: Pixels, box: Box, scale: float) -> bool:
    """Whether an edge above and one below a text go on beyond both of its ends, within the height of a button."""
    height, width = pixels.shape[:2]
    x0, x1 = max(int(box.x0) - 3, 0), min(int(box.x1) + 3, width)
    reach = int(BUTTON * scale - box.height) // 2
    above = pixels[max(int(box.y0) - reach, 0) : max(int(box.y0), 1), x0:x1]
    below = pixels[int(box.y1) : min(int(box.y1) + reach, height), x0:x1]
    return all(
        part.shape[0] > 1 and bool(_differs(part[:-1], part[1:]).mean(axis=1).max() >= WHOLE) for part in (above, below)
    )


def _differs(one: Pixels, other: Pixels) -> NDArray[np.bool_]:
    """Where two neighbouring pixels differ by an edge; in green, of which all light and grey has most."""
    a, b = one[..., 1], other[..., 1]
    result: NDArray[np.bool_] = np.maximum(a, b) - np.minimum(a, b) > EDGE
    return result
