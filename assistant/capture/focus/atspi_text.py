"""The text that a window offers over AT-SPI, line by line, with its places in the picture. Linux only.

The tree is walked level by level, and only where it shows: each level costs two round trips, whatever it holds. Then
the lines of all texts are asked for together. Nothing here is believed: programs name what is hidden or lies elsewhere,
so a describer compares each line with the pixels. Whatever is not answered in time is left to the reading of pixels.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from assistant.capture.focus.bus import ACCESSIBLE, AccessibilityBus, Call, Node
from assistant.capture.focus.placing import placing
from assistant.capture.focus.protocol import SMALLEST
from assistant.capture.focus.roles import PASSWORD, State, has, role_name, state_bits
from assistant.capture.protocol import Target
from assistant.frames import Rect
from assistant.scene import AccessibleText, Box

MOST_NODES = 1500
MOST_CHILDREN = 300
"""A node with more (a large table) is not searched: to list them all could keep its program busy for seconds."""
DEEPEST = 60
MOST_LINES = 500
LONGEST = 400
"""Characters of a line."""
LONG_TEXT = 6000
"""Of a longer text only what lies between its visible corners is asked for."""
MOST_WRAPS = 12
"""Visual lines of one paragraph."""
ONE_LINE = 30
"""Logical pixels: what is not higher holds one line, and needs no questions about its lines."""

NAMED = frozenset(
    "push button|toggle button|check box|radio button|label|static|menu|menu item|check menu item|radio menu item|"
    "page tab|link|list item|table cell|tree item|table column header|column header|table row header|row header|"
    "heading|tool tip|caption|push button menu|status bar|title bar|notification|alert".split("|")
)
"""Roles whose name is written on them."""
TEXTS = frozenset("text|entry|terminal|paragraph|editbar|autocomplete|spin button|combo box|document text".split("|"))
"""Roles whose text is asked for, and whose name stands elsewhere."""
TALL_TEXTS = frozenset({"label", "static", "heading", "link", "status bar", "caption"})
"""Roles of the first kind whose text is asked for when they are higher than a line."""
MOST_TOOLS = 25
"""A tool bar with more parts is not looked into: they show pictures rather than words."""
SKIPPED = frozenset({PASSWORD, "scroll bar", "separator", "slider", "progress bar", "image", "icon"})
"""Roles that are not looked into: they hold no words, or none that are anybody's business."""
MENUS = frozenset({"menu", "combo box"})
"""Roles whose many parts are not to be seen unless one of these states says that they are open."""
OPEN = (State.EXPANDED, State.SELECTED, State.FOCUSED)
LABELS = frozenset(
    {"label", "static", "heading", "link", "list item", "table cell", "tree item", "caption", "tool tip"}
)
"""Roles that hold nothing but their name."""
FIELDS = frozenset({"entry", "editbar", "autocomplete", "spin button", "combo box"})
"""Roles of the fields of a form."""
PARTS = frozenset(
    "menu bar|tool bar|page tab list|status bar|title bar|document frame|document web|document text|document email|"
    "document spreadsheet|document presentation|terminal|text|table|tree|tree table|list|list box|info bar|chart|"
    "canvas|drawing area|image|video|entry|heading|dialog|alert|file chooser|internal frame".split("|")
)
"""Roles that tell what a window is and how it is laid out."""
MOST_PARTS = 400
SMALLEST_IMAGE = 28
"""Pixels; smaller images are signs on controls."""
_COMPONENT, _TEXT = "org.a11y.atspi.Component", "org.a11y.atspi.Text"
_SCREEN = 0  # AtspiCoordType
_LINE = 3  # AtspiTextGranularity
_PLACEHOLDER = "\ufffc"  # stands for an embedded object, which is a node of its own


@dataclass(frozen=True, slots=True)
class _Item:
    """A node that shows, and where it says that it is."""

    node: Node
    role: str
    count: int
    extents: Rect
    is_open: bool
    """Whether it is looked into."""
    is_field: bool
    """Whether it is a field of a form, whose text is no part of a sentence."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A piece of a text: offsets of its characters, and the characters themselves. It holds no end of a line."""

    item: _Item
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def read_text(bus: AccessibilityBus, window: Node, target: Target, deadline: float) -> tuple[AccessibleText, ...]:
    """The text lines below the top-level object `window`, in the order of the tree; what is known by `deadline`.

    Never the content of a password field. Raises one of `BUS_ERRORS` where the bus goes away.
    """
    whole = target.rect
    if whole is None:
        return ()
    asked_first = [_extents(window), Call(window, ACCESSIBLE, property_name="ChildCount"), _role(window)]
    frame, count, role = bus.ask(asked_first, deadline)
    if (count or 0) > MOST_CHILDREN:
        return ()
    places = placing(_rect(frame), whole, target.scale, target.window)
    showing = list(_showing(bus, window, places.reported, deadline))
    items = [item for item in showing if item.role in NAMED | TEXTS]
    parts = [item for item in showing if _is_part(item)][:MOST_PARTS]
    tall = ONE_LINE * target.scale / places.factor
    asked = [
        item
        for item in items
        if item.role in TEXTS or (item.role in TALL_TEXTS and item.extents.height > tall and not item.count)
    ]
    lines = _lines(bus, asked, places.reported, deadline)
    told = {stretch.item.node for stretch, _ in lines}
    named = [item for item in items if item.role in NAMED and item.node not in told]
    names = bus.ask(
        [Call(item.node, ACCESSIBLE, property_name="Name") for item in (*named, *parts)],
        deadline,
    )
    found = [
        (extents, _clean(line.text), "field" if line.item.is_field else "line", line.item.role)
        for line, extents in lines
    ]
    for item, name in zip(named, names[: len(named)], strict=True):
        is_label = item.role in LABELS and item.extents.height <= tall
        found.append((item.extents, _clean(name), "label" if is_label else "control", item.role))
    found = [one for one in found if one[1]][:MOST_LINES]
    if not found and not parts:
        return ()
    found.append((places.reported, "", "part", role_name(role if role is not None else -1)))
    found += [
        (item.extents, _clean(name), "part", item.role) for item, name in zip(parts, names[len(named) :], strict=True)
    ]
    texts = []
    for extents, text, kind, item_role in found:
        rect = places.on_desktop(extents)
        inside = rect.intersection(whole)
        if min(inside.width, inside.height) >= SMALLEST:
            x, y = inside.x - whole.x, inside.y - whole.y
            texts.append(AccessibleText(text, Box(x, y, x + inside.width, y + inside.height), kind, item_role))
    return tuple(texts)


def _is_part(item: _Item) -> bool:
    """Whether the item tells how the window is laid out."""
    is_sign = item.role in ("image", "canvas") and min(item.extents.width, item.extents.height) < SMALLEST_IMAGE
    return item.role in PARTS and not is_sign


def _showing(bus: AccessibilityBus, window: Node, whole: Rect, deadline: float) -> list[_Item]:
    """All nodes below `window` that show within `whole` (in the program's own coordinates), level by level."""
    found: list[_Item] = []
    level, seen = [window], {window}
    for _ in range(DEEPEST):
        if not level or len(seen) >= MOST_NODES or time.monotonic() >= deadline:
            break
        answers = bus.ask([Call(node, ACCESSIBLE, "GetChildren") for node in level], deadline)
        children = list(dict.fromkeys(Node(*child) for row in answers for child in row or ()))
        children = [node for node in children if node not in seen][: MOST_NODES - len(seen)]
        seen.update(children)
        level = []
        for item in _items(bus, children, deadline):
            has_place = item.extents.width > 0 and item.extents.height > 0
            if has_place and not _meets(item.extents, whole):
                continue
            if has_place:
                found.append(item)
            if 0 < item.count <= MOST_CHILDREN and item.is_open:
                level.append(item.node)
    return found


def _items(bus: AccessibilityBus, nodes: Sequence[Node], deadline: float) -> Iterator[_Item]:
    calls = [
        call
        for node in nodes
        for call in (
            Call(node, ACCESSIBLE, "GetState"),
            Call(node, ACCESSIBLE, "GetRole"),
            Call(node, ACCESSIBLE, property_name="ChildCount"),
            _extents(node),
        )
    ]
    answers = bus.ask(calls, deadline)
    for number, node in enumerate(nodes):
        words, role, count, extents = answers[4 * number : 4 * number + 4]
        bits = state_bits(words)
        if has(bits, State.SHOWING):
            name = role_name(role if role is not None else -1)
            is_open = (
                name not in SKIPPED
                and (name != "tool bar" or (count or 0) <= MOST_TOOLS)
                and (name not in MENUS or any(has(bits, state) for state in OPEN))
            )
            is_field = name in FIELDS or (name == "text" and not has(bits, State.MULTI_LINE))
            yield _Item(node, name, count or 0, _rect(extents) or Rect(0, 0, 0, 0), is_open, is_field)


def _lines(bus: AccessibilityBus, items: Sequence[_Item], whole: Rect, deadline: float) -> list[tuple[_Stretch, Rect]]:
    """The visual lines of the texts of `items`, and where they are, cut to what can be seen of them."""
    counts = bus.ask([Call(item.node, _TEXT, property_name="CharacterCount") for item in items], deadline)
    ranges = [(item, 0, count) for item, count in zip(items, counts, strict=True) if count and count <= LONG_TEXT]
    ranges += _visible(
        bus, [i for i, count in zip(items, counts, strict=True) if (count or 0) > LONG_TEXT], whole, deadline
    )
    texts = bus.ask([Call(item.node, _TEXT, "GetText", "ii", (start, end)) for item, start, end in ranges], deadline)
    paragraphs = []
    for (item, start, end), text in zip(ranges, texts, strict=True):
        at = start
        for paragraph in str(text or "")[: end - start].split("\n"):
            if paragraph.strip():
                paragraphs.append(_Stretch(item, at, paragraph))
            at += len(paragraph) + 1
    lines = _trimmed(_wrapped(bus, paragraphs[:MOST_LINES], deadline))
    calls = [_range_extents(line) for line in lines]
    places = [_rect(place) for place in bus.ask_whole(calls, deadline)]
    placed = [(line, place) for line, place in zip(lines, places, strict=True) if place and _meets(place, whole)]
    return _cut(bus, placed, whole, deadline)


def _visible(
    bus: AccessibilityBus, items: Sequence[_Item], whole: Rect, deadline: float
) -> list[tuple[_Item, int, int]]:
    """The part of long texts between the first and the last character that can be seen."""
    calls = []
    for item in items:
        seen = item.extents.intersection(whole)
        corners = ((seen.x + 4, seen.y + 4), (seen.right - 4, seen.bottom - 4))
        calls += [Call(item.node, _TEXT, "GetOffsetAtPoint", "iiu", (x, y, _SCREEN)) for x, y in corners]
    offsets = bus.ask(calls, deadline)
    found = []
    for item, first, last in zip(items, offsets[::2], offsets[1::2], strict=True):
        if first is not None and last is not None and 0 <= first <= last:
            found.append((item, first, min(last + 1, first + LONG_TEXT)))
    return found


def _wrapped(bus: AccessibilityBus, paragraphs: Sequence[_Stretch], deadline: float) -> list[_Stretch]:
    """`paragraphs` as visual lines, in their order. Where the program does not say, a paragraph is a line."""
    starts: dict[_Stretch, list[int]] = {paragraph: [paragraph.start] for paragraph in paragraphs}
    open_ones = list(paragraphs)
    for _ in range(MOST_WRAPS):
        if not open_ones:
            break
        calls = [Call(p.item.node, _TEXT, "GetStringAtOffset", "iu", (starts[p][-1], _LINE)) for p in open_ones]
        replies = bus.ask_whole(calls, deadline)
        still_open = []
        for paragraph, reply in zip(open_ones, replies, strict=True):
            end = reply[2] if len(reply) == 3 else paragraph.end
            if starts[paragraph][-1] < end < paragraph.end:
                starts[paragraph].append(end)
                still_open.append(paragraph)
        open_ones = still_open
    lines = []
    for paragraph in paragraphs:
        for start, end in pairwise([*starts[paragraph], paragraph.end]):
            text = paragraph.text[start - paragraph.start : end - paragraph.start]
            lines.append(_Stretch(paragraph.item, start, text))
    return lines[:MOST_LINES]


def _trimmed(lines: Sequence[_Stretch]) -> list[_Stretch]:
    """Without the space around them, and cut at embedded objects."""
    found = []
    for line in lines:
        at = line.start
        for piece in line.text.split(_PLACEHOLDER):
            text = piece.strip()
            if text:
                found.append(_Stretch(line.item, at + piece.index(text), text[:LONGEST]))
            at += len(piece) + 1
    return found


def _cut(
    bus: AccessibilityBus, lines: Sequence[tuple[_Stretch, Rect]], whole: Rect, deadline: float
) -> list[tuple[_Stretch, Rect]]:
    """Lines that go on beyond the edges of their node (scrolled sideways) without what cannot be seen of them."""
    found, calls, longer = [], [], []
    for line, place in lines:
        seen = line.item.extents.intersection(whole)
        inside = place.intersection(seen)
        if min(inside.width, inside.height) < SMALLEST or 2 * inside.height < place.height:
            continue
        if inside.width >= place.width - 4:
            found.append((line, inside))
            continue
        longer.append((line, inside))
        middle = inside.y + inside.height // 2
        ends = (inside.x + 1, inside.right - 2)
        calls += [Call(line.item.node, _TEXT, "GetOffsetAtPoint", "iiu", (x, middle, _SCREEN)) for x in ends]
    offsets = bus.ask(calls, deadline)
    for (line, inside), first, last in zip(longer, offsets[::2], offsets[1::2], strict=True):
        if first is None or last is None or not line.start <= first <= last:
            continue
        text = line.text[first - line.start : last - line.start + 1]
        if text.strip():
            found.append((_Stretch(line.item, first, text), inside))
    return found


def _role(node: Node) -> Call:
    return Call(node, ACCESSIBLE, "GetRole")


def _extents(node: Node) -> Call:
    return Call(node, _COMPONENT, "GetExtents", "u", (_SCREEN,))


def _range_extents(line: _Stretch) -> Call:
    return Call(line.item.node, _TEXT, "GetRangeExtents", "iiu", (line.start, line.end, _SCREEN))


def _rect(sides: Sequence[int] | None) -> Rect | None:
    return Rect(*sides) if sides and len(sides) == 4 else None


def _meets(rect: Rect, whole: Rect) -> bool:
    inside = rect.intersection(whole)
    return inside.width > 0 and inside.height > 0


def _clean(text: Any) -> str:
    """One line without control characters or placeholders."""
    plain = "".join(c if c.isprintable() and c != _PLACEHOLDER else " " for c in str(text or "")[: 2 * LONGEST])
    return " ".join(plain.split())[:LONGEST]
