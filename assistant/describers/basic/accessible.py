"""Text that a program's accessibility tree gives, as far as the picture bears it out.

Trees name what is hidden, scrolled away or elsewhere, and some programs count from a wrong corner. So nothing is taken
from a tree unseen. A line is believed that has ink from its beginning to its end, or a label whose ink is as wide as
its text should be, when two of them, read from the pixels as a sample, say what they should. All else is read from the
pixels, and told in the program's own words where both say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from statistics import median

import numpy as np
from numpy.typing import NDArray

from assistant.describers.basic.detection import Place
from assistant.describers.basic.network import Stop
from assistant.describers.basic.recognition import Reading
from assistant.describers.basic.text import TextReader
from assistant.frames import Pixels
from assistant.scene import AccessibleText, Box, TextLine

CONTRAST = 24
"""Levels of 255: what differs less from what is around it is not ink."""
INK = 0.4
"""Share of the strongest contrast in a line."""
LOOSE = 0.6
"""Heights of a line by which its ink may begin after, or end before, the place that the program states."""
CUT = 0.5
"""With more ink than this share of the fullest row in the first or last row of its box, a line is not all in it."""
LETTER = 0.3, 1.2
"""How wide a letter of a label is at the least and at the most, in heights of its ink."""
ALIKE = 0.6
"""Readings with less in common (0 to 1) are of different texts."""
VERY_ALIKE = 0.8
SURE = 0.85
"""Digits that are read with a higher score are right, and those of the tree are not."""
SAMPLES = 2
SAMPLE_LETTERS = 4, 60
BEGINNING = 8
"""Letters that tell a line from the others."""
PADDING = 0.15
"""Heights of a place by which the reader's detector goes beyond the letters at their left."""
STEADY = 4
"""Pixels, at scale 1, by which the ways from stated to true places may differ."""
MERGE_GAP = 0.35
"""Heights of a line: pieces of one sentence are closer, items of a row are not."""
SQUARE = 2.0
"""How wide a picture on a button is at the most, in heights."""
NARROW = 0.3
"""Of the place that is found for a name, how wide it is at the least for each letter, in heights."""
NEAR = 2.0
"""Heights of a line within which a text may lie beside the place that the program states."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A text that may be in the picture, and the box around the ink where it should be."""

    text: AccessibleText
    ink: Box


def believed(
    pixels: Pixels, texts: Sequence[AccessibleText], reader: TextReader, scale: float, stop: Stop
) -> list[TextLine]:
    """The lines of `texts` that are in the picture, in no particular order. Raises RequestCancelled."""
    texts = merged(without_repeats(texts))
    seen = unrivalled([one for text in texts if (one := evidence(pixels, text))])
    lines = [text for text in texts if text.kind == "line"]
    if seen and not _sample_agrees(pixels, seen, reader, stop):
        seen = unrivalled(_shifted(pixels, lines, reader, scale, stop))
    elif 2 * sum(one.text.kind == "line" for one in seen) < len(lines):
        others = [one for one in seen if one.text.kind != "line"]
        seen = unrivalled(_shifted(pixels, lines, reader, scale, stop) + others) or seen
    return [
        TextLine(one.text.text, one.ink if one.text.kind == "label" else one.text.box, origin="accessibility")
        for one in seen
    ]


def corrected(line: TextLine, texts: Sequence[AccessibleText]) -> TextLine:
    """A line that was read, in the program's own words where it has the same text about there."""
    letters, reading, reach = _letters(line.text), Reading(line.text, line.score), NEAR * line.box.height
    for text in texts:
        if text.kind in ("line", "field"):
            is_near = max(abs(text.box.x0 - line.box.x0), abs(text.box.centre[1] - line.box.centre[1])) <= reach
        else:
            is_near = 2 * text.box.intersection(line.box) > line.box.area
        if is_near and _alike(_letters(text.text), letters) >= VERY_ALIKE and agrees(text.text, reading):
            return replace(line, text=text.text, score=1.0, origin="accessibility")
    return line


def is_icon(place: Box, texts: Sequence[AccessibleText]) -> bool:
    """Whether what looks like a letter is the picture on a control whose name has no room there."""
    return place.width < SQUARE * place.height and any(
        text.kind == "control"
        and 2 * text.box.intersection(place) > place.area
        and place.width < NARROW * len(text.text) * place.height
        for text in texts
    )


def painted_over(pixels: Pixels, boxes: Sequence[Box]) -> Pixels:
    """A copy in which nothing stands in `boxes`, so that it is not found again."""
    copy = pixels.copy()
    height, width = pixels.shape[:2]
    for box in boxes:
        x0, y0 = max(int(box.x0) - 1, 0), max(int(box.y0), 0)
        part = copy[y0 : min(int(box.y1), height), x0 : min(int(box.x1) + 1, width)]
        if part.size:
            part[:] = background(part)
    return copy


def without_repeats(texts: Sequence[AccessibleText]) -> list[AccessibleText]:
    """One of each text at a place: lines before names, small boxes before large ones (a cell and the label in it)."""
    found: list[AccessibleText] = []
    for text in sorted(texts, key=lambda text: (text.kind not in ("line", "field"), text.box.area)):
        letters = _letters(text.text)
        if not any(_repeats(text, letters, other) for other in found):
            found.append(text)
    return found


def merged(texts: Sequence[AccessibleText]) -> list[AccessibleText]:
    """Pieces of one line, such as a link in a sentence, as one text."""
    found: list[AccessibleText] = []
    for text in sorted(texts, key=lambda text: (text.box.x0, text.box.y0)):
        for number, other in enumerate(found):
            if {text.kind, other.kind} in ({"line"}, {"line", "label"}) and _follows(other.box, text.box):
                a, b, space = other.box, text.box, "" if text.text[0] in ".,;:!?)" else " "
                box = Box(a.x0, min(a.y0, b.y0), max(a.x1, b.x1), max(a.y1, b.y1))
                found[number] = AccessibleText(f"{other.text}{space}{text.text}", box)
                break
        else:
            found.append(text)
    return found


def evidence(pixels: Pixels, text: AccessibleText) -> Seen | None:
    """`text`, where the picture shows something that may be it; controls are not looked at."""
    box = text.box
    part = pixels[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)]
    if text.kind == "control" or not part.size:
        return None
    contrast = np.abs(part.astype(np.int16) - background(part)).max(axis=2)
    strongest = int(contrast.max())
    if strongest < CONTRAST:
        return None
    ink = contrast > INK * strongest
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    x0, y0 = int(box.x0) + int(columns[0]), int(box.y0) + int(rows[0])
    around = Box(x0, y0, int(box.x0) + int(columns[-1]) + 1, int(box.y0) + int(rows[-1]) + 1)
    if text.kind == "label":
        least, most = LETTER
        fits = least <= around.width / (len(text.text) * around.height) <= most
    else:
        loose, counts = LOOSE * box.height, ink.sum(axis=1)
        is_cut = max(counts[0], counts[-1]) > CUT * counts.max()
        is_wide = around.x0 - box.x0 <= loose and box.x1 - around.x1 <= loose
        fits = is_wide and not is_cut and around.height >= box.height / 4
    return Seen(text, around) if fits else None


def background(part: Pixels) -> NDArray[np.int16]:
    """The colour of the paper, (3,): most of what is around letters."""
    return np.asarray(np.median(part.reshape(-1, 3), axis=0), np.int16)


def unrivalled(seen: Sequence[Seen]) -> list[Seen]:
    """Those that no other one claims the place of."""
    return [
        one
        for one in seen
        if not any(
            other is not one and 2 * one.ink.intersection(other.ink) > min(one.ink.area, other.ink.area)
            for other in seen
        )
    ]


def agrees(text: str, reading: Reading) -> bool:
    """Whether the pixels say the same, but for what a reader may get wrong."""
    one, other = _letters(text), _letters(reading.text)
    if not one or len(other) > 1.25 * len(one) + 1:
        return False
    if reading.score >= SURE and _digits(one) != _digits(other):
        return False
    return _alike(one, other) >= ALIKE


def _sample_agrees(pixels: Pixels, seen: Sequence[Seen], reader: TextReader, stop: Stop) -> bool:
    """Whether the first and a middle one are read as they should be; True where the reader knows no such script."""
    fit = [one for one in seen if _is_fit(one.text)]
    known = sorted((one for one in fit if reader.recogniser.can_read(one.text.text)), key=lambda one: one.ink.y0)
    if not known:
        return bool(fit) or not any(reader.recogniser.can_read(one.text.text) for one in seen)
    sample = [known[i] for i in sorted({0, len(known) // 2})]
    readings = reader.read(pixels, [_place(one, pixels) for one in sample], stop)
    return all(agrees(one.text.text, reading) for one, reading in zip(sample, readings, strict=True))


def _shifted(
    pixels: Pixels, lines: Sequence[AccessibleText], reader: TextReader, scale: float, stop: Stop
) -> list[Seen]:
    """The lines where they are in truth, when all of them lie beside their stated places by the same way.

    A few of them are looked for in the part of the picture around them, and read. Empty where that does not help.
    """
    fit = sorted((line for line in lines if _is_fit(line)), key=lambda line: line.box.y0)
    sample = fit[len(fit) // 2 :][: SAMPLES + 1]
    if len(sample) < SAMPLES:
        return []
    reach = NEAR * max(line.box.height for line in sample)
    height, width = pixels.shape[:2]
    x0 = int(max(min(line.box.x0 for line in sample) - reach, 0))
    y0 = int(max(min(line.box.y0 for line in sample) - reach, 0))
    x1 = int(min(max(line.box.x1 for line in sample) + reach, width))
    y1 = int(min(max(line.box.y1 for line in sample) + reach, height))
    part = np.ascontiguousarray(pixels[y0:y1, x0:x1])
    middle = (y1 - y0) / 2
    places = sorted(reader.detector.find(part, stop, scale), key=lambda place: abs(place.box.centre[1] - middle))
    ways: list[tuple[float, float]] = []
    for place, reading in zip(places, reader.read(part, places, stop), strict=False):
        if len(ways) > SAMPLES:
            break
        read = _letters(reading.text)
        for line in sample:  # the reader may have found its beginning only
            if len(read) >= BEGINNING and _alike(_letters(line.text)[: len(read)], read) >= VERY_ALIKE:
                left = x0 + place.box.x0 + PADDING * place.box.height
                ways.append((left - line.box.x0, y0 + place.box.centre[1] - line.box.centre[1]))
    if len(ways) < SAMPLES or max(np.ptp(ways, axis=0)) > STEADY * scale:
        return []
    dx, dy = (round(median(way[axis] for way in ways)) for axis in (0, 1))
    found = []
    for line in lines:
        a = line.box
        box = Box(max(a.x0 + dx, 0), max(a.y0 + dy, 0), min(a.x1 + dx, width), min(a.y1 + dy, height))
        if box.x1 > box.x0 and box.y1 > box.y0 and (one := evidence(pixels, replace(line, box=box))):
            found.append(one)
    return found


def _is_fit(text: AccessibleText) -> bool:
    """Whether it is worth reading as a sample."""
    least, most = SAMPLE_LETTERS
    return least <= len(_letters(text.text)) <= most


def _place(one: Seen, pixels: Pixels) -> Place:
    """Where the line is read: its ink with a little paper around it."""
    a, room = one.ink, 2 + one.ink.height // 6
    height, width = pixels.shape[:2]
    return Place(Box(max(a.x0 - room, 0), max(a.y0 - room, 0), min(a.x1 + room, width), min(a.y1 + room, height)))


def _repeats(text: AccessibleText, letters: str, other: AccessibleText) -> bool:
    """Whether `other`, which is preferred, says what `text` says at the same place."""
    if 2 * text.box.intersection(other.box) < min(text.box.area, other.box.area):
        return False
    others = _letters(other.text)
    return letters == others or (other.kind in ("line", "field") and letters in others)


def _follows(one: Box, other: Box) -> bool:
    low, high = sorted((one.height, other.height))
    is_level = abs(one.centre[1] - other.centre[1]) <= 0.25 * low and high <= 1.5 * low
    return is_level and -0.2 * low <= other.x0 - one.x1 <= MERGE_GAP * low


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _digits(letters: str) -> str:
    return "".join(c for c in letters if c.isdecimal())


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
