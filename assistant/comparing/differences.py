"""Where two pictures that lie over one another differ, and which of it are windows that came or went."""

from __future__ import annotations

import cv2
import numpy as np

from assistant.comparing.registration import Registration, grey
from assistant.comparing.scrolling import Mask
from assistant.frames import Pixels
from assistant.scene import Box

LEVELS = 26
"""Of 255, by which a pixel of a screen differs at least. A button that was greyed out differs by more."""
PHOTO_LEVELS = 34
PHOTO_SHARE = 0.003
"""Of a photograph, what is smaller is noise or a leaf in the wind."""
REACH = 2
"""Pixels by which an edge of a photograph may lie wrong."""
NOISE = 3.0
"""How much more than the usual difference a change must be."""
SPECK = 0.4
"""Share of the 3 by 3 pixels around one that must differ as well, where there is noise."""
PANEL_SHARE = 0.012
"""Of the picture, the smallest dialog."""
FILLED = 0.8
"""Share of its rectangle that the outline of a dialog encloses."""
SIDE = 0.7
"""Share of a side of a rectangle along which there is an edge."""
SIDE_LEVELS = 8


def difference(registration: Registration, new: Pixels) -> Mask:
    """What changed, in pixels of the later picture; False where the earlier one shows nothing."""
    laid, valid = registration.laid, registration.valid
    if registration.is_drawn:
        levels = cv2.absdiff(laid, new).max(axis=2)
        usual = float(np.percentile(levels[valid], 90)) if valid.any() else 0.0
        found: Mask = (levels > max(LEVELS, NOISE * min(usual, 15))) & valid
        if usual > 0:  # saved with losses: single pixels beside letters differ
            found &= cv2.blur(found.astype(np.float32), (3, 3)) >= SPECK
        return found
    soft_old, soft_new = (cv2.GaussianBlur(picture, (0, 0), 1.5).astype(np.int16) for picture in (laid, new))
    kernel = np.ones((2 * REACH + 1, 2 * REACH + 1), np.uint8)
    high = cv2.dilate(soft_old, kernel)
    low = cv2.erode(soft_old, kernel)
    levels = np.maximum(soft_new - high, low - soft_new).clip(0).max(axis=2)
    high, low = cv2.dilate(soft_new, kernel), cv2.erode(soft_new, kernel)
    levels = np.minimum(levels, np.maximum(soft_old - high, low - soft_old).clip(0).max(axis=2))
    usual = float(np.median(levels[valid])) if valid.any() else 0.0
    least = min(max(0.6 * PHOTO_LEVELS, NOISE * usual), PHOTO_LEVELS)
    rough = ((levels > least) & valid).astype(np.uint8)
    size = max(round(0.006 * max(new.shape[:2])), 1) * 2 + 1
    closed = cv2.morphologyEx(rough, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    closed = cv2.morphologyEx(closed, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)))
    number, labels, stats, _ = cv2.connectedComponentsWithStats(closed)
    large = stats[:, cv2.CC_STAT_AREA] >= PHOTO_SHARE * closed.size
    strong = np.zeros(number, np.bool_)
    strong[np.unique(labels[(levels > PHOTO_LEVELS) & valid])] = True
    large[0] = False
    kept: Mask = (large & strong)[labels]
    return kept


def patches(mask: Mask, gap: int) -> list[Box]:
    """Rectangles around what is connected, over gaps of up to `gap` pixels; from the largest to the smallest."""
    joined = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((gap, gap), np.uint8))
    number, labels, _, _ = cv2.connectedComponentsWithStats(joined)
    found = []
    if number > 1:
        labels = np.where(mask, labels, 0)
        for label, (x, y, width, height) in _bounds(labels, number):
            if label:
                found.append(Box(float(x), float(y), float(x + width), float(y + height)))
    return sorted(found, key=lambda box: -box.area)


def _bounds(labels: np.ndarray, number: int) -> list[tuple[int, tuple[int, int, int, int]]]:
    ys, xs = np.nonzero(labels)
    which = labels[ys, xs]
    found = []
    lows = np.full((number, 2), np.iinfo(np.int64).max), np.full((number, 2), -1)
    for axis, values in enumerate((xs, ys)):
        np.minimum.at(lows[0][:, axis], which, values)
        np.maximum.at(lows[1][:, axis], which, values)
    for label in np.unique(which):
        (x0, y0), (x1, y1) = lows[0][label], lows[1][label]
        found.append((int(label), (int(x0), int(y0), int(x1 - x0 + 1), int(y1 - y0 + 1))))
    return found


def panels(mask: Mask, old: Pixels, new: Pixels) -> tuple[list[Box], list[Box]]:
    """Dialogs, menus and other panels over a screen: those that appeared, and those that are gone."""
    contours, _ = cv2.findContours(
        cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)),
        cv2.RETR_EXTERNAL,
        cv2.CHAIN_APPROX_SIMPLE,
    )
    appeared, gone = [], []
    before, after = grey(old).astype(np.int16), grey(new).astype(np.int16)
    for contour in contours:
        x, y, width, height = cv2.boundingRect(contour)
        if width * height < PANEL_SHARE * mask.size or min(width, height) < 40:
            continue
        box = Box(float(x), float(y), float(x + width), float(y + height))
        if cv2.contourArea(contour) < FILLED * width * height and not _is_framed(mask, box):
            continue
        sides_old, sides_new = _sides(before, box), _sides(after, box)
        if sides_new >= 3 and sides_new > sides_old:
            appeared.append(box)
        elif sides_old >= 3 and sides_old > sides_new:
            gone.append(box)
    return appeared, gone


def _is_framed(mask: Mask, box: Box) -> bool:
    """Whether something changed all along the rim of `box`: a panel of the colour of what it covers."""
    x0, y0, x1, y1 = (int(side) for side in box)
    part = mask[y0:y1, x0:x1]
    sides = part[:4].any(axis=0), part[-4:].any(axis=0), part[:, :4].any(axis=1), part[:, -4:].any(axis=1)
    return all(float(side.mean()) >= SIDE for side in sides)


def _sides(gray: np.ndarray, box: Box) -> int:
    """How many sides of `box` are edges of the picture. A side at the picture's own edge is one."""
    x0, y0, x1, y1 = (int(side) for side in box)
    height, width = gray.shape
    count = 0
    for turned, at, start, end, most in (
        (gray, y0, x0, x1, height), (gray, y1 - 1, x0, x1, height),
        (gray.T, x0, y0, y1, width), (gray.T, x1 - 1, y0, y1, width),
    ):  # fmt: skip
        low, high = max(at - 3, 0), min(at + 4, most)
        if low == 0 or high == most:
            count += 1
            continue
        steps = np.abs(np.diff(turned[low:high, start:end], axis=0)).max(axis=0)
        count += bool(np.mean(steps >= SIDE_LEVELS) >= SIDE)
    return count
