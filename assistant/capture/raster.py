"""Pictures made of pixels: opened with Pillow, the right frame chosen, upright, of a bearable size, as RGB.

Only formats that are decoded inside this process by libraries made for it: no external program (EPS), no scripts.
"""

from __future__ import annotations

import contextlib
import math
import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from assistant.capture.tones import is_plain, on_paper, to_8_bit
from assistant.errors import PictureError

FORMATS = (
    "AVIF", "BMP", "CUR", "DDS", "DIB", "GIF", "ICNS", "ICO", "JPEG", "JPEG2000", "PCX", "PNG", "PPM", "PSD", "QOI",
    "SGI", "TGA", "TIFF", "WEBP", "XBM",
)  # fmt: skip
"""Pillow's names of what is opened (MPO comes with JPEG); "HEIF" comes with pi-heif."""
LIMIT = 100_000_000
"""Pixels beyond which a picture is refused: four bytes each while it is decoded, and as much again for a moment."""
LIMITS = {"JPEG": 400_000_000, "MPO": 400_000_000, "JPEG2000": 40_000_000}
"""Other limits: JPEG is decoded at a half, a quarter or an eighth of its size where it is large; JPEG 2000 takes 16
bytes a pixel and a long time."""
KEPT = 12_000_000
"""Pixels that a picture has in the end, at most; larger ones are reduced, and noted "reduced"."""
LONGEST = 32_000
"""Of its longer side, in the same way: a line of a million pixels is small, and yet too much for what looks at it."""
FRAMES = 100
"""Frames of an animation that are looked at for one that shows something."""
FRAMES_SECONDS = 1.5
MOST_PAGES = 9999
"""Nobody counts on: the list of pages could be made to lead on for ever."""

_MANY = ("GIF", "WEBP", "PNG", "AVIF", "TIFF")
_switches = threading.Lock()


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture. `image` is Pillow's, RGB."""

    image: Any
    notes: tuple[str, ...] = ()
    page: int = 1
    """Which page or frame of the file it is; 1 is the first."""
    pages: int = 1
    """How many there are."""


@contextlib.contextmanager
def strict() -> Iterator[None]:
    """Pillow's own limits as ours, and quiet: what it warns of is either an error here or none."""
    from PIL import Image, ImageFile

    with _switches, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        before = Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES
        # Pillow raises beyond twice this. It must not before the size is known, so the size is checked here; this
        # one is for pictures inside pictures (icons).
        Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES = 2**40, False
        try:
            yield
        finally:
            Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES = before


def open_picture(file: BinaryIO, name: str, head: bytes, page: int | None) -> Picture:
    """Decode `file`, which begins with `head`. `page`: the one to take, 1 is the first; None: the best to show.

    Called inside `strict`. Raises PictureError, UnidentifiedImageError where it is no picture, and whatever decoders
    raise on a damaged one.
    """
    from PIL import Image

    Image.init()
    known = [kind for kind in (*FORMATS, *heif(head)) if kind in Image.OPEN]
    picture: Any = Image.open(file, formats=known)
    _check_size(picture, name)
    pages = _pages(picture) if picture.format in _MANY else 1
    if page is not None and page > pages:
        raise PictureError("picture-page-unknown", name=name, page=page, pages=pages)
    if pages == 1:
        image, notes = _decoded(picture)
        return Picture(image, notes)
    if picture.format == "TIFF":
        page = page or 1
        picture.seek(page - 1)
        _check_size(picture, name)
        image, notes = _decoded(picture)
        return Picture(image, ("pages", *notes), page, pages)
    image, notes, page = _showing(picture, page, pages)
    return Picture(image, ("animated", *notes), page, pages)


def heif(head: bytes) -> tuple[str, ...]:
    """Pillow's name of HEIC where the file may be one: the decoder is loaded only then, and stays optional."""
    if head[4:10] not in (b"ftyphe", b"ftypmi", b"ftypms"):
        return ()
    try:
        import pi_heif
    except ImportError:
        return ()
    pi_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=2)
    return ("HEIF",)


def _check_size(picture: Any, name: str) -> None:
    from PIL import Image

    width, height = picture.size
    limit = LIMITS.get(picture.format, LIMIT)
    if picture.info.get("progressive"):
        limit = LIMIT  # its coefficients are all held in memory, and no part can be left out
    if width * height > limit:
        raise PictureError(
            "picture-too-large", name=name, width=str(width), height=str(height), limit=limit // 1_000_000
        )
    Image.MAX_IMAGE_PIXELS = LIMIT // 2


def _pages(picture: Any) -> int:
    """How many pages or frames there are; looking for the second may fail, which does not spoil the first."""
    pages = 1
    try:
        if not getattr(picture, "is_animated", False):
            return 1
        if picture.format != "TIFF":
            return min(int(picture.n_frames), MOST_PAGES)
        while pages < MOST_PAGES:  # Pillow's own count has no end
            picture.seek(pages)
            pages += 1
    except EOFError:
        pass
    except Exception:  # noqa: BLE001
        pages = 1
    picture.seek(0)
    return pages


def _showing(picture: Any, wanted: int | None, pages: int) -> tuple[Any, tuple[str, ...], int]:
    """The frame `wanted` (1 is the first), or the first one that is not of one colour; the first, where all are."""
    if wanted is not None:
        picture.seek(wanted - 1)
        return *_decoded(picture), wanted
    first = _decoded(picture)
    if not is_plain(first[0]):
        return *first, 1
    end = time.monotonic() + FRAMES_SECONDS
    for index in range(1, min(pages, FRAMES)):
        try:
            picture.seek(index)
            image, notes = _decoded(picture)
        except (MemoryError, PictureError):
            raise
        except Exception:  # noqa: BLE001 - a damaged frame does not spoil the first
            break
        if not is_plain(image):
            return image, notes, index + 1
        if time.monotonic() > end:
            break
    return *first, 1


def _decoded(picture: Any) -> tuple[Any, tuple[str, ...]]:
    """The current frame: upright, at most `KEPT` pixels, RGB; and its notes."""
    from PIL import Image, ImageOps

    width, height = picture.size
    share = min(1.0, math.sqrt(KEPT / (width * height)), LONGEST / max(width, height))
    target = max(1, round(width * share)), max(1, round(height * share))
    if share < 1:
        picture.draft(None, target)  # JPEG only: decodes less, never smaller than asked for
    picture.load()
    if share < 1:
        # Pillow cannot reduce palettes and 16 bits well: make it RGB first there.
        reducible = ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr", "I", "F")
        small = picture if picture.mode in reducible else to_8_bit(picture)
        small = small.resize(target, Image.Resampling.BOX, reducing_gap=2.0)
    else:
        small = picture.copy()  # the next frame is laid over this one
    try:
        small = ImageOps.exif_transpose(small)
    except Exception:  # noqa: BLE001 - damaged EXIF does not spoil the picture
        pass
    return on_paper(to_8_bit(small)), ("reduced",) if share < 1 else ()
