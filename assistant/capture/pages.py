"""What is not made of pixels becomes pixels: a page of a PDF document, an SVG drawing."""

from __future__ import annotations

import io
import math
import re
import zlib
from typing import Any, BinaryIO
from xml.parsers import expat

from assistant.errors import PictureError

PDF_SCALE = 200 / 72
"""Pixels for a point, which is 1/72 inch: small print on a page of A4 is then read well."""
PAGE_PIXELS = 12_000_000
SVG_SIDE = 1280
"""The longer side of a drawing, in pixels, whatever size it gives itself: icons are then large enough to be seen."""
SVG_BYTES = 20_000_000
SVG_SECONDS = 5
"""Drawings are quick; but the filters of a hostile one go on for ever."""

SVG_DEPTH = 100
"""Elements inside one another. Each takes some of the stack, which is short in threads, and has no other limit."""

_OUTSIDE = re.compile(r"""(href\s*=\s*)("(?!\s*(?:#|data:))[^"]*"|'(?!\s*(?:#|data:))[^']*')""")
"""A reference to something outside the drawing: it could name a device or a pipe that never ends."""
_ENCODING = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)""")


def draw_pdf(file: BinaryIO, name: str, page: int) -> tuple[Any, int]:
    """Page number `page` (1 is the first) as a Pillow image, and how many pages there are. Scripts are not run.

    Raises PictureError, and PdfiumError for a damaged file. One thread at a time: PDFium knows no threads.
    """
    import pypdfium2
    from pypdfium2.raw import FPDF_ERR_PASSWORD

    try:
        document = pypdfium2.PdfDocument(file)
    except pypdfium2.PdfiumError as error:
        if error.err_code == FPDF_ERR_PASSWORD:
            raise PictureError("picture-password", name=name) from error
        raise
    try:
        pages = len(document)
        if not pages:
            raise PictureError("picture-no-pages", name=name)
        if page > pages:
            raise PictureError("picture-page-unknown", name=name, page=page, pages=pages)
        document.init_forms()  # else what was filled in is not drawn
        sheet = document[page - 1]
        width, height = sheet.get_size()
        scale = min(PDF_SCALE, math.sqrt(PAGE_PIXELS / max(width * height, 1.0)), 30_000 / max(width, height, 1.0))
        bitmap = sheet.render(scale=scale, rev_byteorder=True)
        return bitmap.to_pil().convert("RGB"), pages
    finally:
        document.close()


def is_svg(head: bytes) -> bool:
    """Whether a file that begins with `head` is an SVG drawing."""
    text = _plain(head).lstrip()
    return (
        text.startswith("<")
        and not re.match("<!doctype html|<html", text, re.IGNORECASE)
        and bool(re.search(r"<(\w+:)?svg\b", text))
    )


def draw_svg(data: bytes, name: str) -> Any:
    """The drawing in `data` (gzip or not) as a Pillow image. Nothing outside of it is opened, no script is run.

    Raises PictureError, and ValueError for a damaged file.
    """
    import resvg_py
    from PIL import Image

    if data.startswith(b"\x1f\x8b"):
        data = zlib.decompressobj(wbits=31).decompress(data, SVG_BYTES + 1)
    if len(data) > SVG_BYTES:
        raise PictureError("picture-file-too-large", name=name, limit=SVG_BYTES // 1_000_000)
    text = _OUTSIDE.sub(r'\1""', _plain(data))
    _check_depth(text)
    try:
        drawn = resvg_py.svg_to_bytes(svg_string=text, width=SVG_SIDE, height=SVG_SIDE)
    except BaseException as error:
        if isinstance(error, (Exception, KeyboardInterrupt, SystemExit)):
            raise
        raise ValueError(str(error)) from error  # a panic of Rust
    return Image.open(io.BytesIO(bytes(drawn)), formats=["PNG"])


def _check_depth(text: str) -> None:
    """Raises ValueError where the elements lie too deep, ExpatError where it is no XML."""
    depth = 0

    def begin(name: str, attributes: object) -> None:
        nonlocal depth
        depth += 1
        if depth > SVG_DEPTH:
            raise ValueError("nested too deeply")

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(text, True)


def _plain(data: bytes) -> str:
    """The XML as text without a declaration of its encoding, which no longer holds."""
    encoding = "utf-8-sig"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    elif stated := _ENCODING.match(data[:200]):
        encoding = stated[1].decode("ascii")
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    return re.sub(r"^\s*<\?xml.*?\?>", "", text, count=1, flags=re.DOTALL).replace("\0", "")
