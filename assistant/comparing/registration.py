"""Laying the earlier picture over the later one, so that what differs is what changed.

A screen lies as it is, but for the parts that were scrolled. A photograph is laid over the other by its features, since
a camera is never held quite as before; brightness and colour of the whole are taken out of the comparison, and told.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.comparing.scrolling import Gray, Mask, Move, edges, moves
from assistant.frames import Pixels
from assistant.scene import Box

DRAWN = 0.4
"""Share of pixels of the three commonest levels from which a picture is taken for drawn (a screen, a page)."""
LEVELS_OF_PAPER = 3
SAME_LEVELS = 20
"""Levels of 255."""
LYING = 0.5
"""Share of the edges that must lie as before, from which a screen is taken for the same."""
MOST_MOVEMENTS = 3
"""The camera's, and those of things that moved by themselves."""
AGREEING = 0.4
"""Share of the later picture that must be like the earlier one, laid over it."""
SMALL_SIDE = 320
LIKENESS = 0.6
"""Correlation of the light of two photographs of one scene."""
FEATURE_BITS = 64
"""Of 256, in which two descriptions of one feature differ at most."""
FEWEST_FEATURES = 12
"""That must agree on one movement."""
FEATURE_SIDE = 900
"""Pixels of the longer side at which features are looked for."""
STILL = 0.5
"""Pixels by which the corners move at most where the camera did not."""
MARGIN = 3
"""Pixels at the edge of a laid over photograph that are not compared."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Registration:
    """How the earlier picture lies over the later one."""

    is_alike: bool
    """False: no way was found to lay it over; the rest then means nothing."""
    is_drawn: bool
    """A screen or a page, not a photograph."""
    laid: Pixels
    """The earlier picture in the place, size and light of the later one."""
    valid: Mask
    """Where `laid` shows anything."""
    matrix: Matrix
    """(2, 3): from pixels of the earlier picture to those of the later one, for what is in no move."""
    moves: tuple[Move, ...] = ()
    gain: float = 1.0
    """By which the whole became brighter (> 1) or darker."""

    def mapped(self, box: Box) -> Box:
        """Where what was in `box` of the earlier picture should be in the later one."""
        for move in self.moves:
            if move.old_box.intersection(box) >= 0.6 * box.area > 0:
                return Box(box.x0 + move.dx, box.y0 + move.dy, box.x1 + move.dx, box.y1 + move.dy)
        corners = np.array([[box.x0, box.y0, 1], [box.x1, box.y0, 1], [box.x0, box.y1, 1], [box.x1, box.y1, 1]])
        xs, ys = self.matrix @ corners.T
        return Box(float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max()))

    def back(self, mask: Mask, shape: tuple[int, int], *, outside: bool) -> Mask:
        """A mask of the later picture as one of the earlier, whose (height, width) is `shape`.

        `outside`: its value for what is not in the later picture any more.
        """
        flags = cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP
        edge = int(outside)
        old: Mask = cv2.warpAffine(mask.astype(np.uint8), self.matrix, shape[::-1], flags=flags, borderValue=edge) > 0
        for move in self.moves:
            x0, y0, x1, y1 = (int(side) for side in move.box)
            old[y0:y1, x0:x1] = outside  # other content came there
        for move in self.moves:
            x0, y0, x1, y1 = (int(side) for side in move.box)
            old[y0 - move.dy : y1 - move.dy, x0 - move.dx : x1 - move.dx] = mask[y0:y1, x0:x1]
        return old


def register(old: Pixels, new: Pixels, *, is_screen: bool) -> Registration:
    """Lay `old` over `new`, whatever their sizes. `is_screen`: they are known to be pictures of a screen."""
    drawn = is_screen or (is_drawn(old) and is_drawn(new))
    if drawn:
        lying = _screen(old, new)
        if lying.is_alike:
            return lying
    return _photograph(old, new, drawn=drawn)


def is_drawn(pixels: Pixels) -> bool:
    """Whether much of it has the very colour of its paper, as only on a screen or a page."""
    counts = np.sort(np.bincount(grey(pixels).reshape(-1), minlength=256))
    return bool(counts[-LEVELS_OF_PAPER:].sum() >= DRAWN * counts.sum())


def grey(pixels: Pixels) -> Gray:
    """The picture without its colours."""
    found: Gray = np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2GRAY), np.uint8)
    return found


def _screen(old: Pixels, new: Pixels) -> Registration:
    height, width = new.shape[:2]
    laid = new.copy()
    valid = np.zeros((height, width), np.bool_)
    rows, columns = min(height, old.shape[0]), min(width, old.shape[1])
    laid[:rows, :columns], valid[:rows, :columns] = old[:rows, :columns], True
    before, after = grey(laid), grey(new)
    found = [move for move in moves(before, after) if _fits(move, rows, columns)]
    base = laid.copy()
    for move in found:
        x0, y0, x1, y1 = (int(side) for side in move.old_box)
        valid[y0:y1, x0:x1] = False
    for move in found:
        x0, y0, x1, y1 = (int(side) for side in move.box)
        laid[y0:y1, x0:x1] = base[y0 - move.dy : y1 - move.dy, x0 - move.dx : x1 - move.dx]
        valid[y0:y1, x0:x1] = True
    over = grey(laid)
    structure = (edges(over) | edges(after)) & valid
    same = cv2.absdiff(over, after) <= SAME_LEVELS
    share = int(np.count_nonzero(structure & same)) / max(int(np.count_nonzero(structure)), 1)
    matrix = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    alike = share >= LYING or (bool(found) and share >= LYING / 2)
    return Registration(alike, True, laid, valid, matrix, tuple(found))


def _fits(move: Move, rows: int, columns: int) -> bool:
    boxes = (move.box, move.old_box)
    return all(box.x0 >= 0 and box.y0 >= 0 and box.x1 <= columns and box.y1 <= rows for box in boxes)


def _photograph(old: Pixels, new: Pixels, *, drawn: bool) -> Registration:
    height, width = new.shape[:2]
    matrix = _camera(old, new)
    if matrix is None:
        still = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
        return Registration(False, drawn, new, np.ones((height, width), np.bool_), still)
    whole = np.full(old.shape[:2], 255, np.uint8)
    laid = np.asarray(cv2.warpAffine(old, matrix, (width, height), flags=cv2.INTER_LINEAR), np.uint8)
    inside = cv2.warpAffine(whole, matrix, (width, height), flags=cv2.INTER_NEAREST, borderValue=0)
    size = 2 * MARGIN + 1
    valid = cv2.erode(inside, np.ones((size, size), np.uint8), borderValue=0) > 0
    laid, gain = _relit(laid, new, valid)
    return Registration(True, drawn, laid, valid, matrix, (), gain)


def _camera(old: Pixels, new: Pixels) -> Matrix | None:
    """The movement, turn and scaling between two photographs; None where they have nothing in common."""
    found = [(_agreement(old, new, matrix), matrix) for matrix in (*_by_features(old, new), *_by_light(old, new))]
    share, matrix = max(found, key=lambda one: one[0], default=(0.0, None))
    if matrix is None or share < AGREEING:
        return None
    still = np.array([[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]])
    moved = np.abs(matrix - still) @ np.array([*old.shape[1::-1], 1.0])
    return still if old.shape == new.shape and moved.max() <= STILL else matrix


def _by_features(old: Pixels, new: Pixels) -> list[Matrix]:
    """Movements on which many ORB features agree (RANSAC): the camera's, and those of things that moved."""
    points: list[tuple[Matrix, Any]] = []
    finder = cv2.ORB.create(nfeatures=2500, fastThreshold=7)
    for pixels in (old, new):
        factor = min(FEATURE_SIDE / max(pixels.shape[:2]), 1.0)
        small = cv2.resize(grey(pixels), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        small = cv2.GaussianBlur(small, (0, 0), 1.0)  # so that noise is no feature
        keys, descriptors = finder.detectAndCompute(small, None)
        if len(keys) < FEWEST_FEATURES:
            return []
        places: Matrix = np.array([key.pt for key in keys], np.float64)
        points.append((places / factor, descriptors))
    (old_points, old_features), (new_points, new_features) = points
    matches = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(old_features, new_features)
    matches = [match for match in matches if match.distance <= FEATURE_BITS]
    source = old_points[[match.queryIdx for match in matches]]
    target = new_points[[match.trainIdx for match in matches]]
    limit = max(2.0, 0.004 * max(new.shape[:2]))
    found: list[Matrix] = []
    while len(source) >= FEWEST_FEATURES and len(found) < MOST_MOVEMENTS:
        matrix: Any  # None for none
        matrix, agree = cv2.estimateAffinePartial2D(source, target, ransacReprojThreshold=limit, maxIters=4000)
        if matrix is None or agree.sum() < FEWEST_FEATURES or not 0.4 < np.hypot(matrix[0, 0], matrix[1, 0]) < 2.5:
            break
        found.append(np.asarray(matrix, np.float64))
        source, target = source[agree[:, 0] == 0], target[agree[:, 0] == 0]
    return found


def _by_light(old: Pixels, new: Pixels) -> list[Matrix]:
    """The movement of a camera that was hardly moved, by its whole light (ECC): for pictures with few features."""
    if old.shape != new.shape:
        return []
    factor = min(SMALL_SIDE / max(new.shape[:2]), 1.0)
    small = [cv2.resize(grey(one), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) for one in (old, new)]
    warp = np.eye(2, 3, dtype=np.float32)
    ends = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 60, 1e-4)
    everywhere = np.full(small[0].shape, 255, np.uint8)
    try:
        likeness, back = cv2.findTransformECC(small[1], small[0], warp, cv2.MOTION_EUCLIDEAN, ends, everywhere, 5)
    except cv2.error:  # it found no way
        return []
    if likeness < LIKENESS:
        return []
    matrix = np.asarray(cv2.invertAffineTransform(back), np.float64)
    matrix[:, 2] /= factor
    return [matrix]


def _agreement(old: Pixels, new: Pixels, matrix: Matrix) -> float:
    """Share of the later picture that the earlier one, laid over it, is like: most for the camera's movement."""
    factor = min(SMALL_SIDE / max(new.shape[:2]), 1.0)
    small = cv2.resize(new, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    shrunk = cv2.resize(old, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    scaled = matrix.copy()
    scaled[:, 2] *= factor
    size = small.shape[1::-1]
    laid = np.asarray(cv2.warpAffine(shrunk, scaled, size), np.uint8)
    inside = cv2.warpAffine(np.ones(shrunk.shape[:2], np.uint8), scaled, size) > 0
    laid, _ = _relit(laid, np.asarray(small, np.uint8), inside)
    alike = (
        cv2.absdiff(cv2.GaussianBlur(laid, (0, 0), 1), cv2.GaussianBlur(small, (0, 0), 1)).max(axis=2) <= 32
    ) & inside
    return float(alike.mean())


def _relit(laid: Pixels, new: Pixels, valid: Mask) -> tuple[Pixels, float]:
    """`laid` in the light of `new`: for each channel the line that fits best, leaving out what changed."""
    ys, xs = np.nonzero(valid)
    if len(ys) < 100:
        return laid, 1.0
    step = max(len(ys) // 20_000, 1)
    before, after = (picture[ys[::step], xs[::step]].astype(np.float64) for picture in (laid, new))
    usable = np.all((before > 5) & (before < 250) & (after > 5) & (after < 250), axis=1)
    if np.count_nonzero(usable) < 100:
        return laid, 1.0
    before, after = before[usable], after[usable]
    result = laid.astype(np.float32)
    for channel in range(3):
        x, y = before[:, channel], after[:, channel]
        keep = np.ones(len(x), np.bool_)
        slope, offset = 1.0, float(np.median(y - x))
        for _ in range(4):
            rest = np.abs(slope * x + offset - y)
            keep = rest <= max(3 * float(np.median(rest)), 4.0)
            if np.ptp(x[keep]) < 20:
                break
            slope, offset = (float(value) for value in np.polyfit(x[keep], y[keep], 1))
        result[:, :, channel] = slope * result[:, :, channel] + offset
    gain = float(np.median(after.mean(axis=1) / before.mean(axis=1)))
    return np.clip(result, 0, 255).astype(np.uint8), gain
