"""From whatever a picture file holds to 8-bit RGB: deep greys, inks, palettes, transparency. Pure."""

from __future__ import annotations

import io
from typing import Any

import numpy as np

from assistant.frames import Pixels

PAPERS = (255, 48, 128)
"""Greys to lay a transparent picture on, in order of preference: white as pages are, dark, and between them."""
CONTRAST = 2.0
"""What the edge of a drawing must have with the paper to be seen, as WCAG 2.2 measures it (from 1 to 21)."""
LOST = 0.02
"""The share of a drawing's edge that may vanish: specks and the soft ends of strokes."""
DEEP_BITS = 12
"""Scanners, cameras and microscopes write 10 or 12 bits into 16; as 16 bits, such a picture would be black."""


def to_8_bit(picture: Any) -> Any:
    """The picture as RGB, or as RGBA where parts of it are transparent."""
    from PIL import Image

    if picture.mode.startswith("I;16"):
        picture = Image.fromarray(_from_16_bits(np.asarray(picture).astype(np.uint16)))
    elif picture.mode in ("I", "F"):
        picture = Image.fromarray(_from_32_bits(np.asarray(picture)))
    elif picture.mode == "CMYK":
        picture = _from_inks(picture)
    has_alpha = picture.mode in ("LA", "La", "PA", "RGBA", "RGBa") or "transparency" in picture.info
    wanted = "RGBA" if has_alpha else "RGB"
    if picture.mode in ("La", "RGBa"):
        picture = picture.convert({"La": "LA", "RGBa": "RGBA"}[picture.mode])
    return picture if picture.mode == wanted else picture.convert(wanted)


def on_paper(picture: Any) -> Any:
    """An RGB or RGBA picture as RGB: what is transparent shows a grey of `PAPERS` on which nothing vanishes."""
    from PIL import Image

    if picture.mode != "RGBA":
        return picture
    alpha = picture.getchannel("A")
    if alpha.getextrema()[0] == 255:
        return picture.convert("RGB")
    paper = Image.new("RGB", picture.size, (paper_for(np.asarray(picture)),) * 3)
    paper.paste(picture, mask=alpha)
    return paper


def paper_for(pixels: Pixels) -> int:
    """The grey of `PAPERS` to lay (height, width, 4) RGBA pixels on.

    What vanishes is an edge of the drawing that is nearly as light as the paper; a white sheet inside a black outline
    does not. So only the visible pixels next to transparent ones count.
    """
    is_visible = pixels[..., 3] >= 128
    padded = np.pad(is_visible, 1, constant_values=True)
    has_only_visible = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    edge = pixels[is_visible & ~has_only_visible][:, :3].astype(np.float32)
    if not edge.size:
        return PAPERS[0]
    light = _luminance(edge) + 0.05
    lost = []
    for paper in PAPERS:
        sheet = _luminance(np.full((1, 3), paper, np.float32)) + 0.05
        lost.append(float((np.maximum(light, sheet) / np.minimum(light, sheet) < CONTRAST).mean()))
    return next((paper for paper, share in zip(PAPERS, lost, strict=True) if share <= LOST), PAPERS[np.argmin(lost)])


def _luminance(colours: Any) -> Any:
    """Of (n, 3) sRGB colours, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance"""
    shares = colours / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return linear @ np.array((0.2126, 0.7152, 0.0722), np.float32)


def is_plain(picture: Any) -> bool:
    """Whether an RGB picture is of one colour, or nearly."""
    return all(high - low <= 8 for low, high in picture.getextrema())


def _from_16_bits(values: Any) -> Pixels:
    shift = 8
    brightest = int(values.max(initial=0))
    if 255 < brightest < 1 << DEEP_BITS:
        shift = brightest.bit_length() - 8
    greys: Pixels = (values >> shift).astype(np.uint8)
    return greys


def _from_32_bits(values: Any) -> Pixels:
    """0 to 1, to 255 or to 65535 where the values are in that range, else from the darkest to the brightest."""
    is_number = np.isfinite(values)
    if not is_number.any():
        return np.zeros(values.shape, np.uint8)
    low, high = float(values[is_number].min()), float(values[is_number].max())
    if low >= 0 and 0.1 <= high <= 65535:
        low, high = 0.0, next(top for top in (1.0, 255.0, 65535.0) if high <= top)
    span = high - low or 1.0
    if not np.isfinite(span):  # of doubles: no difference of theirs can be told
        return np.zeros(values.shape, np.uint8)
    shares = np.clip((np.where(is_number, values, low) - low) / span, 0, 1)
    greys: Pixels = (shares * 255).round().astype(np.uint8)
    return greys


def _from_inks(picture: Any) -> Any:
    """CMYK as RGB: with its own colour profile where it has one that works, else by the plain formula."""
    from PIL import ImageCms

    profile = picture.info.get("icc_profile")
    if profile:
        try:
            inks, screen = ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
            return ImageCms.profileToProfile(picture, inks, screen, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
            pass  # a damaged profile does not spoil the picture
    return picture.convert("RGB")
