"""The colours of a picture: each pixel is named, and what has one name is one colour.

Naming first, instead of looking for clusters, keeps a shirt with folds and shadows one colour: its pixels differ in
lightness, and all are blue.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.describers.basic.colour_names import Floats, oklab, terms, tone
from assistant.frames import Pixels
from assistant.scene import Box, Color

SIDE = 320
"""Longer side of the picture that is looked at."""
SMOOTHING = 5
"""Side of the median filter, in pixels of that picture: noise, JPEG and thin letters go, edges stay."""
STEPS = np.array([0.04, 0.02, 0.02])
"""Pixels of one cell of this size in Oklab are named together."""
MIN_SHARE = 0.01
NEAR = 0.06
"""Two named colours whose means are nearer (Oklab, lightness at half) are the two sides of a border between names, and
one of them less than half of the other: one colour."""
SHADE, SAME = 0.78, 0.02
"""Half of the light is left where Oklab is 0.78 of what it was, on all three axes: light scales them by its cube root.
A colour that is another one times SHADE or more, but for SAME, is the same thing in the shade."""
LIT = 0.2
"""Share of both from which such a thing is called by what it is in the light."""
CHROMATIC = 0.03
"""Chroma from which that holds: white and grey are rather two colours than one in the shade."""
SPLIT = 0.2
"""Share of the picture from which dark and light parts of one hue are colours of their own (stripes)."""
TINTED = 0.035
"""Chroma of what is brightest from which the light itself is coloured. Paper and walls in daylight are below."""
BRIGHT = 0.75
"""Lightness that the brightest must have to be taken for something white."""


def middle(width: int, height: int) -> Box:
    """The middle half of a picture by width and by height: where a person holds the thing that is asked about."""
    return Box(width // 4, height // 4, width - width // 4, height - height // 4)


def find_colours(pixels: Pixels, box: Box | None = None) -> tuple[Color, ...]:
    """The colours of `pixels` (height, width, 3), or of the part in `box`, the largest share first; all shares: 1."""
    part = pixels if box is None else pixels[int(box.y0) : int(box.y1), int(box.x0) : int(box.x1)]
    labs, rgbs, counts = _cells(_reduced(part))
    names = terms(labs)
    groups = _split(names, labs, counts)
    groups = _without_borders(groups, labs, counts)
    total = counts.sum()
    found = []
    for term, cells in groups:
        weights = counts[cells]
        share = float(weights.sum() / total)
        lab = _lit(labs[cells], weights)
        red, green, blue = (round(float(level)) for level in np.average(rgbs[cells], axis=0, weights=weights))
        if share >= MIN_SHARE:
            found.append(Color(term, tone(term, lab), round(share, 3), (red, green, blue), box))
    return tuple(sorted(found, key=lambda colour: -colour.share))


def light_tint(pixels: Pixels) -> str:
    """Whether the light is "warm" or "cold", as far as what is brightest shows it; "" where it is white or unknown."""
    labs = oklab(_reduced(pixels)).reshape(-1, 3)
    labs = labs[labs[:, 0] < 0.99]  # what is overexposed is white in any light
    if not len(labs):
        return ""
    brightest = labs[labs[:, 0] >= np.quantile(labs[:, 0], 0.95)].mean(axis=0)
    if brightest[0] < BRIGHT or np.hypot(*brightest[1:]) < TINTED:
        return ""
    return "warm" if brightest[2] > 0 else "cold"


def _lit(labs: Floats, weights: NDArray[np.int64]) -> Floats:
    """The mean of the lighter half of a colour's pixels: folds and shadows make nothing a dark thing."""
    order = np.argsort(labs[:, 0])
    is_light = np.cumsum(weights[order]) * 2 > weights.sum()
    lab: Floats = np.average(labs[order][is_light], axis=0, weights=weights[order][is_light])
    return lab


def _reduced(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    step = max(1, -(-max(height, width) // SIDE))
    sparse = np.ascontiguousarray(pixels[step // 2 :: step, step // 2 :: step])
    smooth = cv2.medianBlur(sparse if sparse.size else np.ascontiguousarray(pixels), SMOOTHING)
    return smooth.astype(np.uint8, copy=False)


def _cells(pixels: Pixels) -> tuple[Floats, Floats, NDArray[np.int64]]:
    """Means in Oklab (n, 3), means in RGB (n, 3) and numbers of pixels (n,) of the cells that hold any."""
    flat = pixels.reshape(-1, 3)
    labs = oklab(flat)
    steps = np.floor(labs / STEPS).astype(np.int64) + 64
    _, cell, counts = np.unique(steps @ np.array([1 << 20, 1 << 10, 1]), return_inverse=True, return_counts=True)

    def mean(values: Floats) -> Floats:
        sums = [np.bincount(cell, weights=values[:, axis]) for axis in range(3)]
        return np.stack(sums, axis=1) / counts[:, None]

    return mean(labs), mean(flat.astype(np.float64)), counts


Group = tuple[str, NDArray[np.int64]]
"""A term and the numbers of its cells."""


def _split(names: list[str], labs: Floats, counts: NDArray[np.int64]) -> list[Group]:
    """The cells by name; where much is dark and much is light, and little between, these are apart."""
    array = np.array(names)
    total = counts.sum()
    groups: list[Group] = []
    for term in dict.fromkeys(names):
        cells = np.flatnonzero(array == term)
        tones = np.array([tone(term, labs[i]).split(" ")[0] for i in cells])
        dark, light = cells[tones == "dark"], cells[np.isin(tones, ("light", "pale"))]
        between = counts[cells].sum() - counts[dark].sum() - counts[light].sum()
        ends = min(counts[dark].sum(), counts[light].sum())
        if ends >= SPLIT * total and between < ends:
            edge = (labs[dark, 0].max() + labs[light, 0].min()) / 2
            groups += [(term, cells[labs[cells, 0] < edge]), (term, cells[labs[cells, 0] >= edge])]
        else:
            groups.append((term, cells))
    return groups


def _without_borders(groups: list[Group], labs: Floats, counts: NDArray[np.int64]) -> list[Group]:
    """`groups` with those that are the edge or the shade of a larger one added to it."""
    kept: list[Group] = []
    for term, cells in sorted(groups, key=lambda group: -counts[group[1]].sum()):
        mean = np.average(labs[cells], axis=0, weights=counts[cells])
        for number, (larger, others) in enumerate(kept):
            other = np.average(labs[others], axis=0, weights=counts[others])
            is_edge = _distance(mean, other) < NEAR and 2 * counts[cells].sum() < counts[others].sum()
            is_shade = _is_shade(mean, other)
            if larger != term and (is_edge or is_shade):
                both = np.concatenate([others, cells])
                is_lit = mean[0] > other[0] and counts[cells].sum() >= LIT * counts[both].sum()
                kept[number] = term if is_shade and is_lit else larger, both
                break
        else:
            kept.append((term, cells))
    return kept


def _distance(one: Floats, other: Floats) -> float:
    """In Oklab, lightness at half."""
    away = one - other
    return float(np.hypot(np.hypot(away[1], away[2]), away[0] / 2))


def _is_shade(one: Floats, other: Floats) -> bool:
    """Whether one of two colours (3,) in Oklab is the other with less light on it."""
    if min(np.hypot(*one[1:]), np.hypot(*other[1:])) < CHROMATIC:
        return False
    dark, light = sorted((one, other), key=lambda lab: float(lab[0]))
    share = float(dark @ light / (light @ light))
    return share >= SHADE and float(np.linalg.norm(dark - share * light)) < SAME
