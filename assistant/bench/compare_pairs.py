"""Pairs of pictures with known changes: drawn screens and pasted photographs. All of it depends on the seed alone."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from assistant.bench.page import ENGLISH, font
from assistant.frames import Pixels
from assistant.scene import Box
from resources import ROOT

WIDTH, HEIGHT = 1200, 800
SIDE = 260
"""Pixels of the list at the left."""
TOP, BOTTOM = 110, 740
"""Rows of pixels between which the text scrolls."""
ROW = 30
LONG = 60
"""Lines of the text; 21 are in sight."""
NAMES = (
    "Invoices", "Holiday plans", "Budget 2026", "Recipes", "Meeting notes", "Drafts", "Photographs", "Letters",
    "Archive", "Shopping list", "Contracts", "Travel", "Music", "Old projects", "Receipts", "Garden",
)  # fmt: skip
WORDS = (
    "river", "window", "yellow", "market", "engine", "quiet", "letter", "mountain", "seven", "garden", "paper",
    "station", "winter", "bottle", "doctor", "travel", "music", "orange", "bridge", "summer", "kitchen", "school",
    "always", "picture", "morning", "silver", "answer", "village", "number", "friend",
)  # fmt: skip


LIGHT = (32, 33, 36), (252, 252, 252), (232, 234, 238)
DARK = (225, 228, 232), (30, 32, 36), (48, 50, 56)
"""Colours of ink, paper and bars."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A change that is there. `text` is in what is told; `box` is about where."""

    kind: str
    text: str = ""
    label: str = ""
    box: Box | None = None
    old_box: Box | None = None
    shift: int = 0
    """Of a scroll, in pixels: below 0 where the content went up."""


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """Two pictures and what changed. `ignored`: kinds that may be told as well."""

    name: str
    old: Pixels
    new: Pixels
    expected: tuple[Expected, ...] = ()
    ignored: tuple[str, ...] = ()
    is_other: bool = False
    is_photo: bool = False


@dataclass(frozen=True, slots=True)
class Screen:
    """A drawn window: a list at the left, a text that scrolls, buttons and a status bar."""

    items: tuple[str, ...]
    lines: tuple[str, ...]
    offset: int = 0
    side_offset: int = 0
    selected: int = -1
    is_disabled: bool = False
    is_checked: bool = False
    status: str = "12 documents"
    clock: str = "14:05"
    caret: int = -1
    dialog: tuple[str, ...] = ()
    size: tuple[int, int] = (WIDTH, HEIGHT)
    is_dark: bool = False

    def drawn(self) -> Pixels:
        """The picture."""
        ink, paper, bar = DARK if self.is_dark else LIGHT
        width, height = self.size
        picture = Image.new("RGB", self.size, paper)
        draw = ImageDraw.Draw(picture)
        draw.rectangle((0, 0, width, 74), fill=bar)
        draw.text((20, 12), "File     Edit     View     Tools     Help", fill=ink, font=font(15))
        draw.rectangle((20, 40, 120, 68), outline=(150, 152, 158), fill=bar)
        draw.text((48, 46), "Save", fill=(165, 168, 172) if self.is_disabled else ink, font=font(14))
        draw.rectangle((150, 46, 166, 62), outline=ink, width=2)
        if self.is_checked:
            draw.line((153, 54, 157, 59, 164, 48), fill=ink, width=3)
        draw.text((176, 46), "Check spelling", fill=ink, font=font(14))
        side = Image.new("RGB", (SIDE, BOTTOM - 80), bar)
        pen = ImageDraw.Draw(side)
        for number, item in enumerate(self.items):
            y = 12 + number * ROW - self.side_offset
            if number == self.selected:
                pen.rectangle((4, y - 4, SIDE - 8, y + 22), fill=(40, 90, 170))
            pen.text((16, y), item, fill=(255, 255, 255) if number == self.selected else ink, font=font(14))
        picture.paste(side, (0, 80))
        body = Image.new("RGB", (width - SIDE - 20, BOTTOM - TOP), paper)
        pen = ImageDraw.Draw(body)
        for number, line in enumerate(self.lines):
            y = 4 + number * ROW - self.offset
            if -ROW < y < BOTTOM:
                pen.text((12, y), line, fill=ink, font=font(15))
                if number == self.caret:
                    x = int(12 + pen.textlength(line, font=font(15)) + 2)
                    pen.line((x, y, x, y + 17), fill=ink, width=1)
        picture.paste(body, (SIDE + 20, TOP))
        draw.rectangle((0, height - 36, width, height), fill=bar)
        draw.text((20, height - 28), self.status, fill=ink, font=font(14))
        draw.text((width - 80, height - 28), self.clock, fill=ink, font=font(14))
        if self.dialog:
            _draw_dialog(draw, self.dialog, ink, paper)
        return np.asarray(picture)

    def row_box(self, number: int) -> Box:
        """About where a line of the text is."""
        y = TOP + 4 + number * ROW - self.offset
        return Box(SIDE + 30, y, SIDE + 400, y + 20)

    def item_box(self, number: int) -> Box:
        """About where an item of the list is."""
        y = 92 + number * ROW - self.side_offset
        return Box(14, y, 120, y + 20)


DIALOG = Box(380.0, 260.0, 880.0, 460.0)


def _draw_dialog(
    draw: ImageDraw.ImageDraw, lines: tuple[str, ...], ink: tuple[int, ...], paper: tuple[int, ...]
) -> None:
    draw.rectangle(tuple(DIALOG), fill=paper, outline=(90, 92, 98), width=2)
    for number, line in enumerate(lines):
        draw.text((DIALOG.x0 + 30, DIALOG.y0 + 30 + number * 34), line, fill=ink, font=font(16))
    for number, word in enumerate(("Cancel", "Continue")):
        x = DIALOG.x1 - 280 + number * 130
        draw.rectangle((x, DIALOG.y1 - 60, x + 110, DIALOG.y1 - 26), outline=(120, 122, 128))
        draw.text((x + 22, DIALOG.y1 - 53), word, fill=ink, font=font(15))


def _sentence(rng: random.Random) -> str:
    words = rng.sample(WORDS, rng.randint(6, 9))
    return " ".join([words[0].capitalize(), *words[1:]]) + "."


def _screen(rng: random.Random) -> Screen:
    items = tuple(rng.sample(NAMES, 10))
    lines = tuple(rng.sample(ENGLISH[2:-1], 6)) + tuple(_sentence(rng) for _ in range(LONG - 6))
    return Screen(items, lines, is_dark=rng.random() < 0.3, offset=ROW * rng.randint(0, 6))


def _seen(screen: Screen) -> range:
    """The lines of the text that are whole in sight."""
    first = (screen.offset + ROW - 5) // ROW
    return range(first, (screen.offset + BOTTOM - TOP - 24) // ROW + 1)


def _edit_word(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    at = rng.choice(_seen(one)[2:-2])
    words = one.lines[at].split()
    place = rng.randrange(1, len(words) - 1)
    words[place] = rng.choice([word for word in WORDS if word not in words]).upper()
    line = " ".join(words)
    two = replace(one, lines=(*one.lines[:at], line, *one.lines[at + 1 :]))
    return two, [Expected("text-changed", words[place], box=one.row_box(at))]


def _type_more(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    at = rng.choice(_seen(one)[2:-2])
    word = " ".join(rng.sample(WORDS, 2))
    two = replace(one, lines=(*one.lines[:at], f"{one.lines[at]} {word}", *one.lines[at + 1 :]))
    return two, [Expected("text-changed", word, box=one.row_box(at))]


def _put_in(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    at, line = rng.choice(_seen(one)[3:-6]), _sentence(rng)
    return replace(one, lines=(*one.lines[:at], line, *one.lines[at:])), [
        Expected("text-appeared", line, box=one.row_box(at))
    ]


def _leave_out(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    at = rng.choice(_seen(one)[3:-6])
    two = replace(one, lines=(*one.lines[:at], *one.lines[at + 1 :]))
    last = _seen(one)[-1]
    return two, [
        Expected("text-gone", one.lines[at], old_box=one.row_box(at)),
        Expected("text-appeared", two.lines[last], box=one.row_box(last)),
    ]


def _add_item(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    at = rng.randint(3, len(one.items))
    item = rng.choice([name for name in NAMES if name not in one.items])
    return replace(one, items=(*one.items[:at], item, *one.items[at:])), [
        Expected("text-appeared", item, box=one.item_box(at))
    ]


def _remove_item(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    at = rng.randint(3, len(one.items) - 1)
    return replace(one, items=(*one.items[:at], *one.items[at + 1 :])), [
        Expected("text-gone", one.items[at], old_box=one.item_box(at))
    ]


def _scroll(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    rows = rng.randint(4, 14)
    one_way = rng.random() < 0.6 or one.offset < rows * ROW
    step = (rows if one_way else -rows) * ROW + rng.choice((0, 0, 7, 13))
    step = max(step, -one.offset)
    two = replace(one, offset=one.offset + step)
    new = [number for number in _seen(two) if number not in _seen(one)]
    return two, [
        Expected("scrolled", shift=-step),
        *(Expected("revealed", two.lines[number], box=two.row_box(number)) for number in new),
    ]


def _dialog(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    text = (f"{rng.choice(('Delete', 'Keep', 'Move'))} {rng.choice(one.items)}?", "This cannot be undone.")
    return replace(one, dialog=text), [Expected("panel-appeared", text[0], box=DIALOG)]


def _value(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    text = f"{rng.randint(13, 98)} documents"
    return replace(one, status=text), [Expected("text-changed", text, box=Box(15, HEIGHT - 30, 120, HEIGHT - 8))]


def _disable(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    return replace(one, is_disabled=True), [Expected("restyled", "Save", box=Box(45, 44, 90, 64))]


def _tick(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    return replace(one, is_checked=True), [Expected("changed", "Check spelling", box=Box(150, 46, 166, 62))]


def _select(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    at = rng.randrange(len(one.items))
    return replace(one, selected=at), [Expected("restyled", one.items[at], box=one.item_box(at))]


def _clock(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    return replace(one, clock=f"{rng.randint(15, 19)}:{rng.randint(10, 59)}"), []


def _caret(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    return replace(one, caret=rng.choice(_seen(one)[2:-2])), []


def _larger(rng: random.Random, one: Screen) -> tuple[Screen, list[Expected]]:
    return replace(one, size=(WIDTH + 200, HEIGHT + 100)), [Expected("resized")]


Step = Callable[[random.Random, Screen], tuple[Screen, list[Expected]]]
SCREENS: dict[str, tuple[Step, ...]] = {
    "word edited": (_edit_word,),
    "text typed": (_type_more,),
    "line put in": (_put_in,),
    "line left out": (_leave_out,),
    "item added": (_add_item,),
    "item removed": (_remove_item,),
    "scrolled": (_scroll,),
    "scrolled again": (_scroll,),
    "dialog": (_dialog,),
    "value": (_value,),
    "button disabled": (_disable,),
    "check box": (_tick,),
    "row selected": (_select,),
    "clock": (_clock,),
    "caret": (_caret,),
    "window larger": (_larger,),
    "edit and dialog": (_value, _dialog),
    "scroll and value": (_scroll, _value),
}


def screens(seed: int) -> list[Pair]:
    """One pair of each kind; some are saved as JPEG on the way."""
    pairs = []
    for name, steps in SCREENS.items():
        rng = random.Random(f"{seed} {name}")
        one = _screen(rng)
        two, expected = one, list[Expected]()
        for step in steps:
            two, more = step(rng, two)
            expected += more
        old, new = one.drawn(), two.drawn()
        if rng.random() < 0.3:
            old, new = _jpeg(old, 92), _jpeg(new, 92)
        ignored = ("text-appeared", "text-gone", "text-changed") if name == "window larger" else ()
        pairs.append(Pair(name, old, new, tuple(expected), ignored))
    rng = random.Random(f"{seed} more")
    one = replace(_screen(rng), dialog=("Save the changes?", "They will be lost otherwise."))
    closed = (Expected("panel-gone", "Save the changes", old_box=DIALOG),)
    pairs.append(Pair("dialog closed", one.drawn(), replace(one, dialog=()).drawn(), closed))
    plain = _screen(rng).drawn()
    pairs.append(Pair("saved as JPEG", plain, _jpeg(plain, 85)))
    return pairs


@dataclass(slots=True)
class _Photo:
    """A background and things pasted on it: (name of the thing, where, width)."""

    background: Pixels
    things: list[tuple[str, tuple[int, int], int]] = field(default_factory=list)

    def drawn(self) -> Pixels:
        picture = Image.fromarray(self.background)
        for name, place, width in self.things:
            cut, mask = _cut_out(name, width)
            picture.paste(cut, place, mask)
        return np.asarray(picture)


CUTS = {
    "cat": ("cat.jpg", (3, 2, 432, 298)),
    "person": ("astronaut.jpg", (60, 14, 362, 505)),
    "cup": ("coffee.jpg", (150, 10, 430, 260)),
}
"""Photograph and box of the things that are pasted."""
BACKGROUNDS = ("pavilion.jpg", "flower.jpg", "rocket.jpg")
PHOTO = 900, 600


def _cut_out(name: str, width: int) -> tuple[Image.Image, Image.Image]:
    file, box = CUTS[name]
    cut = Image.open(ROOT / "pictures" / file).convert("RGB").crop(box)
    cut = cut.resize((width, round(width * cut.height / cut.width)))
    mask = Image.new("L", cut.size, 0)
    ImageDraw.Draw(mask).rounded_rectangle((4, 4, cut.width - 5, cut.height - 5), radius=cut.width // 6, fill=255)
    return cut, mask.filter(ImageFilter.GaussianBlur(2))


def _thing_box(thing: tuple[str, tuple[int, int], int]) -> Box:
    cut, _ = _cut_out(thing[0], thing[2])
    x, y = thing[1]
    return Box(float(x), float(y), float(x + cut.width), float(y + cut.height))


PHOTOS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("thing appears", "appear", ()),
    ("thing gone", "gone", ()),
    ("thing moved", "move", ()),
    ("thing appears, noise", "appear", ("noise",)),
    ("thing gone, darker", "gone", ("light",)),
    ("thing moved, camera moved", "move", ("camera", "noise")),
    ("thing appears, camera moved", "appear", ("camera", "light")),
    ("only noise", "", ("noise",)),
    ("only light", "", ("light",)),
    ("only the camera moved", "", ("camera", "noise")),
)


def photos(seed: int) -> list[Pair]:
    """One pair of each kind, and one of two different photographs."""
    pairs = []
    for name, what, conditions in PHOTOS:
        rng = random.Random(f"{seed} {name}")
        file = rng.choice(BACKGROUNDS)
        background = np.asarray(Image.open(ROOT / "pictures" / file).convert("RGB").resize(PHOTO))
        kind, width = rng.choice(tuple(CUTS)), rng.randint(190, 260)
        thing = kind, (rng.randint(40, 200), rng.randint(40, 180)), width
        there = kind, (rng.randint(480, 620), rng.randint(40, 180)), width
        old, new = _Photo(background), _Photo(background)
        if what in ("gone", "move"):
            old.things.append(thing)
        if what in ("appear", "move"):
            new.things.append(there if what == "move" else thing)
        expected = []
        if what:
            box = _thing_box(new.things[0]) if new.things else None
            old_box = _thing_box(old.things[0]) if old.things else None
            expected.append(Expected({"appear": "appeared", "move": "moved"}.get(what, what), "", kind, box, old_box))
        after = _conditioned(new.drawn(), conditions, rng)
        if "light" in conditions:
            expected.append(Expected("brighter" if float(after.mean()) > float(new.drawn().mean()) else "darker"))
        pairs.append(Pair(name, _jpeg(old.drawn(), 92), _jpeg(after, 92), tuple(expected), (), False, True))
    rng = random.Random(f"{seed} others")
    one, two = (np.asarray(Image.open(ROOT / "pictures" / name).convert("RGB")) for name in rng.sample(BACKGROUNDS, 2))
    pairs.append(Pair("different photographs", one, two, is_other=True, is_photo=True))
    return pairs


def _conditioned(pixels: Pixels, conditions: tuple[str, ...], rng: random.Random) -> Pixels:
    result = pixels
    if "camera" in conditions:
        height, width = pixels.shape[:2]
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-1.5, 1.5), rng.uniform(0.98, 1.03))
        turn[:, 2] += np.array([rng.uniform(-18, 18), rng.uniform(-14, 14)])
        result = np.asarray(cv2.warpAffine(result, turn, (width, height), borderMode=cv2.BORDER_REFLECT), np.uint8)
    if "light" in conditions:
        gain = rng.choice((rng.uniform(0.6, 0.8), rng.uniform(1.2, 1.35)))
        result = np.clip(result.astype(np.float32) * gain, 0, 255).astype(np.uint8)
    if "noise" in conditions:
        noise = np.random.default_rng(rng.randrange(1 << 30)).normal(0, rng.uniform(4, 8), result.shape)
        result = np.clip(result + noise, 0, 255).astype(np.uint8)
    return result


def _jpeg(pixels: Pixels, quality: int) -> Pixels:
    _, data = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    return np.ascontiguousarray(np.asarray(cv2.imdecode(data, cv2.IMREAD_COLOR), np.uint8)[:, :, ::-1])
