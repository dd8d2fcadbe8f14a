"""Picture files and pictures in memory become Frames. Runs in the light child: what a decoder does with a hostile
file stays there (see `guard`).
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from assistant.capture.guard import guarded
from assistant.capture.pages import SVG_SECONDS, draw_pdf, draw_svg, is_svg
from assistant.capture.raster import Picture, heif, open_picture, strict
from assistant.capture.tones import on_paper, to_8_bit
from assistant.errors import PictureError
from assistant.frames import Frame

HEAD = 4096
"""Bytes from the beginning of a file, by which its kind is told."""

IN_MEMORY = 64_000_000
"""Files of up to so many bytes are read as a whole before they are looked at."""

_ELSEWHERE = (
    (0, rb"%!PS", "PostScript"),
    (4, rb"ftyp(he|mif1|msf1)", "HEIC"),
    (4, rb"ftypcrx", "raw"),
    (4, rb"ftypM4A", "MP4 audio"),
    (4, rb"ftyp|moov|mdat", "MP4 video"),
    (0, rb"\x1aE\xdf\xa3", "WebM or Matroska video"),
    (8, rb"AVI ", "AVI video"),
    (8, rb"WAVE", "WAV audio"),
    (0, rb"ID3|\xff\xfb", "MP3 audio"),
    (0, rb"OggS", "Ogg audio or video"),
    (0, rb"fLaC", "FLAC audio"),
    (0, rb"\xff\x0a|\0\0\0\x0cJXL ", "JPEG XL"),
    (0, rb"PK\x03\x04(?s:.){0,2000}(\[Content_Types\]\.xml|word/|ppt/|xl/)", "Microsoft Office"),
    (0, rb"PK\x03\x04(?s:.){26}mimetypeapplication/vnd\.oasis", "OpenDocument"),
    (0, rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office"),
    (0, rb"PK\x03\x04", "ZIP"),
    (0, rb"7z\xbc\xaf", "7-Zip"),
    (0, rb"Rar!", "RAR"),
    (0, rb"\x1f\x8b", "gzip"),
    (0, rb"II\x1a\x00\x00\x00HEAPCCDR|IIU\0|FUJIFILMCCD", "raw"),
    (0, rb"gimp xcf", "GIMP"),
    (0, rb"\xd7\xcd\xc6\x9a|(?s:.){40} EMF", "WMF or EMF"),
)
"""Where in the file, what stands there, and the name that people know it by."""
_PICTURES = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF", b"II*\x00", b"MM\x00*", b"\x00\x00\x00\x0cjP", b"qoif",
    b"8BPS", b"icns", b"DDS ",
)  # fmt: skip
_CUT = ("truncat", "unexpected end", "no element found", "unclosed token")
"""How decoders say that the end is missing; the last two of XML."""
_PAGE = re.compile(r"(.+)#page=(\d{1,9})", re.DOTALL)
"""A page of a file, written as in an address of the web (RFC 8118): "letter.pdf#page=2"."""


def decode(path: str) -> Frame:
    """The picture in the file `path` as a Frame (source "file", title = the file's name). Blocks; up to some seconds.

    "NAME#page=2" is the second page of a document or TIFF, or the second frame of an animation. Upright as EXIF
    says; transparent parts on white, or on dark or middle grey where the drawing would vanish on white; notes
    "reduced" (it was larger than `raster.KEPT`), "animated" (it is one frame of `Frame.pages`, the first that shows
    something), "pages" (page `Frame.page` of `Frame.pages`).

    Raises PictureError, and nothing else.
    """
    page: int | None = None
    if (asked := _PAGE.fullmatch(path)) and not os.path.lexists(path.replace("\0", "?")):
        path, page = asked[1], max(int(asked[2]), 1)
    name = shown(Path(path).name)
    with _file(path, name) as file:
        return _frame(file, name, page, "file", name)


def decode_bytes(data: bytes, name: str, source: str) -> Frame:
    """The picture in `data`, which has the form of a file, as a Frame without a title; see `decode`.

    `name` stands for it in the words of a PictureError.
    """
    if not data:
        raise PictureError("picture-empty", name=name)
    return _frame(io.BytesIO(data), name, None, source, "")


def shown(text: str) -> str:
    """The name of a file as it can be said and printed: it may hold line breaks and bytes that are no letters."""
    return "".join(
        letter if letter.isprintable() else "?" if "\ud800" <= letter <= "\udfff" else " " for letter in text
    )


@contextlib.contextmanager
def _file(path: str, name: str) -> Iterator[BinaryIO]:
    """The file, open. Raises PictureError where there is none that can be read."""
    told = shown(path)
    try:
        _check(Path(path).stat() if path else None, told, name)
        # Without waiting: the name may by now be that of a pipe, and to open one waits for whoever writes into it.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            about = os.fstat(file.fileno())
            _check(about, told, name)
            # In memory it neither changes nor goes away meanwhile, and a length that lies reserves nothing.
            yield io.BytesIO(file.read(IN_MEMORY)) if about.st_size <= IN_MEMORY else file
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a zero byte in the path
        code = "picture-link-broken" if Path(path.replace("\0", "?")).is_symlink() else "picture-missing"
        raise PictureError(code, path=told) from error
    except PermissionError as error:
        raise PictureError("picture-no-access", path=told) from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise PictureError("picture-link-loop", path=told) from error
        raise PictureError("picture-unreadable", path=told, detail=error.strerror or str(error)) from error


def _check(about: os.stat_result | None, told: str, name: str) -> None:
    if about is None:
        raise PictureError("picture-missing", path=told)
    if stat.S_ISDIR(about.st_mode):
        raise PictureError("picture-folder", path=told)
    if not stat.S_ISREG(about.st_mode):  # a pipe or a device may have no end
        raise PictureError("picture-special", path=told)
    if about.st_size == 0:
        raise PictureError("picture-empty", name=name)


def _frame(file: BinaryIO, name: str, page: int | None, source: str, title: str) -> Frame:
    try:
        with strict(), guarded(name):
            picture = _picture(file, name, page)
            pixels = np.array(picture.image)  # a copy: Pillow's own memory goes with its image
    except PictureError:
        raise
    except MemoryError as error:
        raise PictureError("picture-no-memory", name=name) from error
    except Exception as error:  # decoders raise anything: struct.error, SyntaxError, IndexError, zlib.error...
        if isinstance(error, OSError) and error.errno not in (None, errno.EINVAL):  # EINVAL: of a place that lies
            raise PictureError("picture-unreadable", path=name, detail=error.strerror or str(error)) from error
        words = str(error).lower()
        if isinstance(error, EOFError) or any(sign in words for sign in _CUT):
            raise PictureError("picture-truncated", name=name) from error
        raise PictureError("picture-damaged", name=name, detail=words or type(error).__name__) from error
    pixels.flags.writeable = False
    return Frame(pixels=pixels, source=source, title=title, notes=picture.notes, page=picture.page, pages=picture.pages)


def _picture(file: BinaryIO, name: str, page: int | None) -> Picture:
    """The picture in an open file, whatever its kind."""
    from PIL import UnidentifiedImageError

    head = file.read(HEAD)
    file.seek(0)
    if head.startswith(b"%PDF-"):
        return _from_pdf(file, name, page)
    if is_svg(head) or (head.startswith(b"\x1f\x8b") and is_svg(_unzipped(head))):
        if page not in (None, 1):
            raise PictureError("picture-page-unknown", name=name, page=page, pages=1)
        with guarded(name, SVG_SECONDS):
            return Picture(on_paper(to_8_bit(draw_svg(file.read(), name))))
    try:
        return open_picture(file, name, head, page)
    except UnidentifiedImageError as error:
        if b"%PDF-" in head[:1024]:  # as its readers allow
            file.seek(0)
            return _from_pdf(file, name, page)
        raise _no_picture(name, head) from error


def _from_pdf(file: BinaryIO, name: str, page: int | None) -> Picture:
    image, pages = draw_pdf(file, name, page or 1)
    return Picture(image, ("pages",) if pages > 1 else (), page or 1, pages)


def _unzipped(head: bytes) -> bytes:
    import zlib

    with contextlib.suppress(zlib.error):
        return zlib.decompressobj(wbits=31).decompress(head, HEAD)
    return b""


def _no_picture(name: str, head: bytes) -> PictureError:
    """Why nothing knew the file."""
    if heif(head) or head[4:11] == b"ftypavi":
        return PictureError("picture-damaged", name=name, detail="header")
    for offset, mark, kind in _ELSEWHERE:
        if re.match(mark, head[offset:]):
            return PictureError("picture-unsupported", name=name, kind=kind)
    if head.startswith(_PICTURES):
        return PictureError("picture-damaged", name=name, detail="header")
    return PictureError("picture-is-text" if _is_text(head) else "picture-not-picture", name=name)


def _is_text(head: bytes) -> bool:
    if len(head) < 16:  # the beginning of anything
        return False
    with contextlib.suppress(UnicodeDecodeError):
        # The last letter may have been cut in two.
        text = head[: -3 if len(head) == HEAD else None].decode("utf-8")
        return all(letter.isprintable() or letter in "\t\r\n\f\ufeff" for letter in text)
    return False
