"""Decoding picture files. Runs in the light child: what a decoder does with a hostile file stays there.

Only formats that Pillow decodes by itself are opened: no external program (EPS), no scripts, no documents.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import math
import stat
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from assistant.errors import PictureError
from assistant.frames import Frame, Pixels

FORMATS = (
    "AVIF", "BMP", "DIB", "GIF", "ICO", "JPEG", "JPEG2000", "PCX", "PNG", "PPM", "QOI", "TGA", "TIFF", "WEBP",
)  # fmt: skip
"""Pillow's names of what is opened (MPO comes with JPEG)."""
LIMIT = 100_000_000
"""Pixels beyond which a picture is refused: four bytes each while it is decoded."""
JPEG_LIMIT = 400_000_000
"""The same for JPEG, which is decoded at a half, a quarter or an eighth of its size where it is large."""
KEPT = 12_000_000
"""Pixels that a Frame has at most; larger pictures are reduced, and the Frame is noted "reduced"."""

_ELSEWHERE = (
    (0, b"%PDF", "PDF"),
    (0, b"%!PS", "PostScript"),
    (0, b"8BPS", "Photoshop"),
    (4, b"ftyphei", "HEIC"),
    (4, b"ftyphev", "HEIC"),
    (4, b"ftypmif1", "HEIC"),
    (4, b"ftyp", "MP4"),
    (0, b"\x1aE\xdf\xa3", "WebM"),
    (0, b"PK\x03\x04", "ZIP"),
    (0, b"\x1f\x8b", "gzip"),
    (0, b"II\x1a\x00\x00\x00HEAPCCDR", "raw"),
)
_PICTURES = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"BM",
    b"RIFF",
    b"II*\x00",
    b"MM\x00*",
    b"\x00\x00\x00\x0cjP",
    b"qoif",
)
_TURNS = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""EXIF orientation (EXIF 2.32, tag 274) to Pillow's Transpose: flip left-right 0, top-bottom 1, rotate 90 2, 180 3,
270 4 (counterclockwise), transpose 5, transverse 6."""


def decode(path: str) -> Frame:
    """The picture in the file `path` as a Frame (source "file", title = the file's name). Blocks; up to some seconds.

    Upright as EXIF says; transparent parts on white, or on dark grey where what is visible is itself nearly white;
    notes "reduced" (it was larger than `KEPT`), "animated" (the first frame), "pages" (the first page).

    Raises PictureError, and nothing else.
    """
    name = Path(path).name
    try:
        head = _head(path, name)
        with Path(path).open("rb") as file:
            return _frame(file, name, head, "file")
    except OSError as error:  # gone, or the disk failed, in between
        raise PictureError("picture-unreadable", path=path, detail=error.strerror or str(error)) from error


def decode_bytes(data: bytes, name: str, source: str) -> Frame:
    """The picture in `data`, which has the form of a file, as a Frame without a title; see `decode`.

    `name` stands for it in the words of a PictureError.
    """
    if not data:
        raise PictureError("picture-empty", name=name)
    return dataclasses.replace(_frame(io.BytesIO(data), name, data[:256], source), title="")


def _frame(file: BinaryIO, name: str, head: bytes, source: str) -> Frame:
    try:
        with _strict():
            picture, notes = _opened(file, name, head)
            pixels = np.asarray(picture)
    except PictureError:
        raise
    except MemoryError as error:
        raise PictureError("picture-no-memory", name=name) from error
    except Exception as error:  # decoders raise anything: struct.error, SyntaxError, IndexError, zlib.error...
        words = str(error).lower()
        if "truncat" in words or "unexpected end" in words or isinstance(error, EOFError):
            raise PictureError("picture-truncated", name=name) from error
        raise PictureError("picture-damaged", name=name, detail=words or type(error).__name__) from error
    pixels.flags.writeable = False
    return Frame(pixels=pixels, source=source, title=name, notes=notes)


def _head(path: str, name: str) -> bytes:
    """The first bytes of the file. Raises PictureError where it is none that can be read."""
    try:
        if not path:
            raise PictureError("picture-missing", path=path)
        about = Path(path).stat()
        if stat.S_ISDIR(about.st_mode):
            raise PictureError("picture-folder", path=path)
        if not stat.S_ISREG(about.st_mode):  # a pipe or a device would block for ever
            raise PictureError("picture-special", path=path)
        if about.st_size == 0:
            raise PictureError("picture-empty", name=name)
        with Path(path).open("rb") as file:
            return file.read(256)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a zero byte in the path
        raise PictureError("picture-missing", path=path.replace("\0", "?")) from error
    except PermissionError as error:
        raise PictureError("picture-no-access", path=path) from error
    except OSError as error:
        raise PictureError("picture-unreadable", path=path, detail=error.strerror or str(error)) from error


@contextlib.contextmanager
def _strict() -> Iterator[None]:
    """Pillow's own limits as ours, and quiet: what it warns of is either an error here or none."""
    from PIL import Image, ImageFile

    before = Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES
    # Pillow raises beyond twice this. It must not before the size is known, so the check of the size is in _opened;
    # this one is for pictures inside pictures (icons).
    Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES = 2**40, False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES = before


def _opened(file: Any, name: str, head: bytes) -> tuple[Any, tuple[str, ...]]:
    """The decoded picture, upright, RGB and at most KEPT pixels, with its notes."""
    from PIL import Image, UnidentifiedImageError

    try:
        Image.init()
        picture: Any = Image.open(file, formats=[known for known in FORMATS if known in Image.OPEN])
    except UnidentifiedImageError as error:
        raise _no_picture(name, head) from error
    is_jpeg = picture.format in ("JPEG", "MPO")
    width, height = picture.size
    limit = JPEG_LIMIT if is_jpeg else LIMIT
    if width * height > limit:
        raise PictureError(
            "picture-too-large", name=name, width=str(width), height=str(height), limit=limit // 1_000_000
        )
    Image.MAX_IMAGE_PIXELS = LIMIT // 2
    notes = [_note(picture)] if picture.format in ("GIF", "WEBP", "PNG", "AVIF", "TIFF") else []
    share = min(1.0, math.sqrt(KEPT / (width * height)))
    target = max(1, round(width * share)), max(1, round(height * share))
    if share < 1:
        notes.append("reduced")
        picture.draft(None, target)  # JPEG only: decodes less, never smaller than asked for
    orientation = _orientation(picture)
    picture.load()
    if picture.size != target:
        # Pillow cannot reduce palettes and 16 bits well: make it RGB first there.
        picture = picture if picture.mode in ("L", "LA", "RGB", "RGBA", "CMYK", "YCbCr") else _to_8_bit(picture)
        picture = picture.resize(target, Image.Resampling.BOX, reducing_gap=2.0)
    if orientation in _TURNS:
        picture = picture.transpose(Image.Transpose(_TURNS[orientation]))
    return _on_background(_to_8_bit(picture)), tuple(note for note in notes if note)


def _note(picture: Any) -> str:
    """The note "animated" or "pages" where there is more than one; looking at the second frame may fail."""
    try:
        if not getattr(picture, "is_animated", False):
            return ""
    except Exception:  # noqa: BLE001 - a damaged second frame does not spoil the first
        picture.seek(0)
    return "pages" if picture.format == "TIFF" else "animated"


def _orientation(picture: Any) -> int:
    try:
        return int(picture.getexif().get(0x0112, 1))
    except Exception:  # noqa: BLE001 - damaged EXIF does not spoil the picture
        return 1


def _to_8_bit(picture: Any) -> Any:
    """The picture as RGB, or RGBA where parts of it are transparent."""
    from PIL import Image

    if picture.mode.startswith("I;16"):
        picture = Image.fromarray((np.asarray(picture).astype(np.uint16) >> 8).astype(np.uint8))
    elif picture.mode in ("I", "F"):
        picture = Image.fromarray(_stretched(np.asarray(picture, dtype=np.float64)))
    has_alpha = picture.mode in ("LA", "La", "PA", "RGBA", "RGBa") or "transparency" in picture.info
    wanted = "RGBA" if has_alpha else "RGB"
    if picture.mode in ("La", "RGBa"):
        picture = picture.convert({"La": "LA", "RGBa": "RGBA"}[picture.mode])
    return picture if picture.mode == wanted else picture.convert(wanted)


def _stretched(values: Any) -> Pixels:
    """32-bit values as 8 bits: 0 to 255 or to 65535 where they are in that range, else from darkest to brightest."""
    values = np.nan_to_num(values, posinf=0.0, neginf=0.0)
    low, high = float(values.min()), float(values.max())
    if low >= 0 and high > 1 and high <= 65535:
        low, high = 0.0, 255.0 if high <= 255 else 65535.0
    span = high - low or 1.0
    stretched: Pixels = ((values - low) * (255.0 / span)).astype(np.uint8)
    return stretched


def _on_background(picture: Any) -> Any:
    """RGB without transparency. On white, as pages are; a nearly white drawing would vanish there, so on dark grey."""
    from PIL import Image

    if picture.mode != "RGBA":
        return picture
    alpha = picture.getchannel("A")
    if alpha.getextrema()[0] == 255:
        return picture.convert("RGB")
    small = np.asarray(picture.resize((64, 64), Image.Resampling.BOX), dtype=np.float64)
    mean = float((small[..., :3].mean(axis=2) * small[..., 3]).sum() / max(small[..., 3].sum(), 1.0))
    base = Image.new("RGB", picture.size, (48, 48, 48) if mean > 208 else (255, 255, 255))
    base.paste(picture, mask=alpha)
    return base


def _no_picture(name: str, head: bytes) -> PictureError:
    """Why Pillow did not know the file."""
    for offset, magic, kind in _ELSEWHERE:
        if head[offset:].startswith(magic):
            return PictureError("picture-unsupported", name=name, kind=kind)
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<svg", b"<?xml")) and b"svg" in text:
        return PictureError("picture-unsupported", name=name, kind="SVG")
    if head.startswith(_PICTURES):
        return PictureError("picture-damaged", name=name, detail="header")
    return PictureError("picture-not-picture", name=name)
