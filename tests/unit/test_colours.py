"""Names of colours against what people called them, and colours of rendered pictures under noise, shade and JPEG."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from assistant.describers.basic import colour_names
from assistant.describers.basic.colour_names import TERMS, TONES, oklab, terms, tone
from assistant.describers.basic.colours import find_colours, light_tint, middle
from assistant.frames import Pixels
from assistant.i18n import languages, messages
from assistant.scene import Box
from resources import ROOT

SURVEY = [line.split("\t") for line in (ROOT / "colours" / "survey.tsv").read_text("utf-8").splitlines()[1:]]
NBS = [line.split("\t") for line in Path(__file__).with_name("iscc_nbs.tsv").read_text("utf-8").splitlines()]
"""The centroids of the ISCC-NBS names, in sRGB: K. L. Kelly and D. B. Judd, "Color: Universal Language and Dictionary
of Names", National Bureau of Standards, Special Publication 440, 1976 (public domain). Another collection of names, by
other people, decades before the survey."""
FOCAL = {
    "black": "000000", "white": "ffffff", "grey": "808080", "red": "e00000", "green": "00a000", "blue": "0040d0",
    "yellow": "ffe000", "orange": "ff8000", "purple": "7a1fa0", "pink": "ff80c0", "brown": "6b3e12",
}  # fmt: skip
"""The eleven basic terms of Berlin and Kay (1969), each with a colour that nobody calls otherwise."""
SHIRTS = {
    "red": "b01818", "orange": "e87818", "yellow": "e8d020", "green": "207830", "turquoise": "20a8a0", "blue": "204090",
    "purple": "682888", "pink": "f090c0", "brown": "603818", "beige": "d8c4a0", "grey": "808080", "black": "101010",
    "white": "f8f8f8",
}  # fmt: skip


def rgb(text: str) -> np.ndarray:
    return np.array(list(bytes.fromhex(text)), np.uint8)


def term(text: str) -> str:
    return terms(oklab(rgb(text)[None]))[0]


def named(text: str) -> str:
    return f"{tone(term(text), oklab(rgb(text)))} {term(text)}".strip()


def swatch(text: str) -> Pixels:
    return np.broadcast_to(rgb(text), (240, 320, 3)).copy()


def noisy(pixels: Pixels, deviation: float) -> Pixels:
    noise = np.random.default_rng(1).normal(0, deviation, pixels.shape)
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


def shaded(pixels: Pixels) -> Pixels:
    """A fold or a shadow: light falls to 70 percent and comes back."""
    share = 0.85 + 0.15 * np.cos(np.linspace(0, 4 * np.pi, pixels.shape[1]))
    return (pixels * share[None, :, None]).astype(np.uint8)


def jpeg(pixels: Pixels) -> Pixels:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=40)
    return np.asarray(Image.open(file))


def test_the_basic_terms_are_never_confused() -> None:
    assert {name: term(text) for name, text in FOCAL.items()} == {name: name for name in FOCAL}


def test_the_survey_agrees_with_itself() -> None:
    """Each of its colours, named by all the others."""
    names, labs = colour_names._survey()
    scale = np.array([1.0, colour_names._HUE, colour_names._HUE])
    away = (((labs[:, None] - labs) * scale) ** 2).sum(axis=2)
    np.fill_diagonal(away, np.inf)
    own = len(SURVEY)
    agree = sum(names[nearest] == name for name, nearest in zip(names[:own], away.argmin(axis=1)[:own], strict=True))
    assert agree >= 0.94 * own


def test_every_term_has_colours_of_the_survey() -> None:
    assert {name for name, _, _ in SURVEY} == set(TERMS)


def test_names_of_another_collection_agree() -> None:
    words = {
        "gray": "grey", "grayish": "grey", "violet": "purple", "bluish": "blue", "reddish": "red", "purplish": "purple",
        "greenish": "green", "yellowish": "yellow", "brownish": "brown", "pinkish": "pink", "blackish": "black",
    }  # fmt: skip
    agree = 0
    for text, name in NBS:
        parts = set(name.lower().split())
        right = {words.get(part, part) for part in parts}
        # Names that this collection has no word for, or that go on where another ends.
        right |= {"turquoise"} if {"bluish", "green"} <= parts or {"greenish", "blue"} <= parts else set()
        right |= {"brown", "green"} if "olive" in parts else set()
        right |= {"black"} if {"very", "dark"} <= parts else set()
        right |= {"grey", "white"} if "pale" in parts else set()
        right |= (
            {"beige"} if parts & {"yellow", "brown", "yellowish"} and parts & {"pale", "light", "grayish"} else set()
        )
        agree += term(text) in right
    assert agree >= 0.9 * len(NBS)


def test_tones_agree_with_the_survey() -> None:
    wanted = {"dark": {"dark", "dark greyish"}, "light": {"light", "pale"}, "pale": {"light", "pale"}}
    right = {"dark": [], "light": [], "pale": []}  # type: ignore[var-annotated]
    for name, text, words in SURVEY:
        first = words.split()[0]
        if first in wanted and words == f"{first} {name}":
            right[first].append(tone(name, oklab(rgb(text))) in wanted[first])
    for found in right.values():
        assert sum(found) >= 0.8 * len(found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("000060", "dark blue"), ("a0c8f0", "light blue"), ("0000ff", "vivid blue"), ("60708a", "greyish blue"),
        ("600000", "dark red"), ("ff0000", "vivid red"), ("003000", "dark green"), ("ffc8d8", "light pink"),
        ("404040", "dark grey"), ("d8d8d8", "light grey"), ("ffffff", "white"), ("000000", "black"),
    ],
)  # fmt: skip
def test_tones(text: str, name: str) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    "change", [lambda p: p, lambda p: noisy(p, 12), shaded, jpeg, lambda p: jpeg(noisy(shaded(p), 6))]
)
@pytest.mark.parametrize("name", SHIRTS)
def test_a_shirt_is_one_colour(name: str, change) -> None:  # type: ignore[no-untyped-def]
    colours = find_colours(change(swatch(SHIRTS[name])))
    shares = {colour.name: colour.share for colour in colours}
    if name == "white":  # in the shade, a white thing is grey
        assert shares.get("white", 0) + shares.get("grey", 0) > 0.95
    elif name == "yellow":  # and a yellow one's deepest shade is between names
        assert colours[0].name == name
    else:
        assert shares.get(name, 0) > 0.85, shares


def test_shares_and_order() -> None:
    pixels = swatch("f8f8f8")
    pixels[:, :80] = rgb("102080")
    pixels[:, 80:96] = rgb("ff8000")
    colours = find_colours(pixels)
    assert [(colour.name, round(colour.share, 1)) for colour in colours] == [
        ("white", 0.7),
        ("blue", 0.2),
        ("orange", 0.1),
    ]
    assert all(colour.box is None for colour in colours)


def test_stripes_of_one_hue_are_two_colours() -> None:
    pixels = swatch("0c1c50")
    for x in range(0, 320, 80):
        pixels[:, x : x + 40] = rgb("a0c8f0")
    assert [(colour.tone, colour.name) for colour in find_colours(pixels)] in (
        [("dark", "blue"), ("light", "blue")],
        [("light", "blue"), ("dark", "blue")],
    )


def test_only_the_middle_counts_where_a_box_is_given() -> None:
    pixels = swatch("ffffff")
    pixels[60:180, 80:240] = rgb("b01818")
    box = middle(320, 240)
    assert box == Box(80, 60, 240, 180)
    colours = find_colours(pixels, box)
    assert [colour.name for colour in colours] == ["red"]
    assert colours[0].box == box


@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (3, 3), (2, 900)])
def test_the_smallest_pictures(size: tuple[int, int]) -> None:
    pixels = np.full((*size, 3), (16, 32, 128), np.uint8)
    assert [colour.name for colour in find_colours(pixels)] == ["blue"]
    assert light_tint(pixels) == ""


def test_coloured_light_is_told() -> None:
    assert light_tint(swatch("f0e8e0")) == ""
    assert light_tint(swatch("ffd9a0")) == "warm"
    assert light_tint(swatch("b8d4ff")) == "cold"


@pytest.mark.parametrize("language", languages())
def test_every_colour_has_a_name(language: str) -> None:
    for name in TERMS:
        for kind in TONES:
            assert messages(language).text(f"colour-{name}", tone=kind.replace(" ", "-") or "plain")
