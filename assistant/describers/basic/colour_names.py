"""Names of colours, as people gave them in a survey.

The term of a colour is that of the survey's nearest colour in Oklab, where equal steps look equally large (Björn
Ottosson, 2020, https://bottosson.github.io/posts/oklab/). `resources/colours/survey.tsv` holds those colours of the
xkcd survey whose name has one term; grey is rare among them, so a ramp of greys is added. Hue counts more than
lightness, because shade changes the lightness of a thing, and never its hue.

The tone (dark, light, pale, vivid, greyish) is told from the same survey: a blue is dark where it is nearer to what was
called "dark blue" than to "blue".
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from resources import ROOT

TERMS = (
    "black", "grey", "white", "red", "orange", "yellow", "green", "turquoise", "blue", "purple", "pink", "brown",
    "beige",
)  # fmt: skip
TONES = ("", "dark", "light", "pale", "vivid", "greyish", "dark greyish")
Floats = NDArray[np.float64]

_SURVEY = ROOT / "colours" / "survey.tsv"
_HUE = 2.5
"""How much more a difference of hue and chroma counts. With it, 94 of 100 colours of the survey get their own term from
the others, and 91 of 100 of another collection (ISCC-NBS) get a word of their own name; with 1, 91 and 87 do."""
_BLACK, _WHITE = 32, 240
"""Levels of 255, of the ramp of greys."""
_LIGHTNESS = {
    "grey": (0.50, 0.78), "red": (0.48, 0.64), "orange": (0.64, 0.77), "yellow": (0.87, 0.971), "green": (0.47, 0.78),
    "turquoise": (0.58, 0.81), "blue": (0.34, 0.65), "purple": (0.35, 0.57), "pink": (0.67, 0.83),
    "brown": (0.32, 0.51), "beige": (0.78, 0.95),
}  # fmt: skip
"""Below the first a colour is dark, from the second on light: halfway from the survey's "blue" to its "dark blue" and
its "light blue", and so on. Black and white have no tone."""
_VIVID = {
    "red": 0.248,
    "orange": 0.20,
    "green": 0.245,
    "turquoise": 0.143,
    "blue": 0.265,
    "purple": 0.24,
    "pink": 0.222,
}
"""Chroma from which a colour is vivid: halfway from the survey's "red" to its "bright red" ("vivid" for blue, whose
"bright" means light). Yellow is nearly always as vivid as it can be."""
_GREYISH = 0.06
"""Chroma below which a colour is greyish, or pale where it is light: about that of the survey's "greyish blue"."""
_PLAIN = ("black", "grey", "white", "beige", "brown")
"""Terms that are never vivid or greyish: they are so by nature."""

_FROM_RGB = np.array([
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
])  # fmt: skip
_TO_LAB = np.array([
    [0.2104542553, 0.7936177850, -0.0040720468],
    [1.9779984951, -2.4285922050, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.8086757660],
])  # fmt: skip


def oklab(rgb: NDArray[np.uint8]) -> Floats:
    """Bytes (..., 3) of sRGB as Oklab (..., 3): lightness 0 to 1, two axes of hue and chroma (at most about 0.3)."""
    lab: Floats = np.cbrt(_linear()[rgb] @ _FROM_RGB.T) @ _TO_LAB.T
    return lab


@lru_cache
def _linear() -> Floats:
    """Light for each byte of sRGB (IEC 61966-2-1)."""
    share = np.arange(256) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def terms(colours: Floats) -> list[str]:
    """The basic term of each of `colours` (n, 3), in Oklab."""
    names, known = _survey()
    scale = np.array([1.0, _HUE, _HUE])
    away = (colours[:, None] * scale - known * scale) ** 2
    return [names[i] for i in away.sum(axis=2).argmin(axis=1)]


def tone(term: str, colour: Floats) -> str:
    """Which of TONES a colour (3,) in Oklab is, that is called `term`."""
    if term not in _LIGHTNESS:
        return ""
    lightness, chroma = float(colour[0]), float(np.hypot(colour[1], colour[2]))
    dark, light = _LIGHTNESS[term]
    is_greyish = chroma < _GREYISH and term not in _PLAIN
    if lightness < dark:
        return "dark greyish" if is_greyish else "dark"
    if chroma >= _VIVID.get(term, 1.0):
        return "vivid"
    if lightness >= light:
        return "pale" if is_greyish else "light"
    return "greyish" if is_greyish else ""


@lru_cache
def _survey() -> tuple[tuple[str, ...], Floats]:
    rows = [line.split("\t") for line in _SURVEY.read_text(encoding="utf-8").splitlines()[1:]]
    greys = range(0, 256, 16)
    ramp = ["black" if grey <= _BLACK else "white" if grey >= _WHITE else "grey" for grey in greys]
    colours = [*(list(bytes.fromhex(rgb)) for _, rgb, _ in rows), *([grey] * 3 for grey in greys)]
    return (*(term for term, _, _ in rows), *ramp), oklab(np.array(colours, np.uint8))
