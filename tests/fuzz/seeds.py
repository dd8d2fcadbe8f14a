"""One small picture in every format and variant that can be written: what the mutations begin with."""

from __future__ import annotations

import gzip
import io
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image, ImageCms, ImageDraw

HERE = Path(__file__).parent
SVG = '<svg xmlns="http://www.w3.org/2000/svg" %s>%s</svg>'
"""A drawing: its attributes, its elements."""


def photo() -> Any:
    """64 by 48, smooth, with a red corner at the top left and some lines."""
    y, x = np.mgrid[0:48, 0:64]
    pixels = np.stack([255 - 3 * x, 5 * y, 2 * (x + y)], axis=2).astype(np.uint8)
    pixels[:16, :16] = (255, 0, 0)
    picture = Image.fromarray(pixels)
    ImageDraw.Draw(picture).text((20, 20), "Regard", fill=(0, 0, 0))
    return picture


def seeds() -> dict[str, bytes]:
    """Each by its name, whose part before "-" is the format. The same in every run with the same packages."""
    return dict(_all())


def _all() -> Iterator[tuple[str, bytes]]:
    base = photo()
    other = base.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    blank = Image.new("RGB", base.size, "white")
    alpha = base.convert("RGBA")
    alpha.putalpha(Image.linear_gradient("L").resize(base.size))
    grey16 = Image.fromarray(np.asarray(base.convert("L")).astype(np.uint16) * 257)
    palette = base.quantize(16)
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "a picture"
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()

    for mode in ("1", "L", "LA", "P", "RGB", "RGBA"):
        yield f"png-{mode}", _saved(alpha.convert(mode) if mode in ("LA", "RGBA") else base.convert(mode), "PNG")
    yield "png-16", _saved(grey16, "PNG")
    yield "png-transparent", _saved(palette, "PNG", transparency=3)
    yield "png-exif", _saved(base, "PNG", exif=exif, icc_profile=srgb, dpi=(72, 72))
    yield "png-animated", _saved(blank, "PNG", save_all=True, append_images=[base, other], duration=50)

    yield "jpeg-baseline", _saved(base, "JPEG", exif=exif, icc_profile=srgb)
    yield "jpeg-progressive", _saved(base, "JPEG", progressive=True, subsampling=0)
    yield "jpeg-grey", _saved(base.convert("L"), "JPEG", restart_marker_blocks=2)
    yield "jpeg-cmyk", _saved(base.convert("CMYK"), "JPEG", icc_profile=srgb)
    yield "jpeg-mpo", _saved(base, "MPO", save_all=True, append_images=[other.copy()])

    yield "gif-still", _saved(palette, "GIF", transparency=3, comment=b"hello")
    yield "gif-animated", _saved(blank, "GIF", save_all=True, append_images=[base, other], loop=0, disposal=2)
    for mode in ("1", "L", "P", "RGB", "RGBA"):
        yield f"bmp-{mode}", _saved(base.convert(mode), "BMP")
    yield "dib-RGB", _saved(base, "DIB")
    yield "webp-lossy", _saved(base, "WEBP", exif=exif)
    yield "webp-lossless", _saved(alpha, "WEBP", lossless=True)
    yield "webp-animated", _saved(blank, "WEBP", save_all=True, append_images=[base, alpha], duration=50)
    yield "avif-still", _saved(base, "AVIF", speed=9, exif=exif)
    yield "avif-alpha", _saved(alpha, "AVIF", speed=9)
    yield "avif-animated", _saved(blank, "AVIF", save_all=True, append_images=[base, other], speed=9)
    for path in sorted((*HERE.glob("*.heic"), *HERE.glob("*.svg"))):
        yield f"{path.suffix[1:]}-{path.stem}", path.read_bytes()

    for packing in ("raw", "tiff_lzw", "tiff_adobe_deflate", "jpeg", "packbits", "tiff_lzma", "zstd"):
        yield f"tiff-{packing}", _saved(base, "TIFF", compression=packing)
    yield "tiff-group4", _saved(base.convert("1"), "TIFF", compression="group4")
    yield "tiff-group3", _saved(base.convert("1"), "TIFF", compression="group3")
    for mode in ("F", "I", "CMYK", "LAB", "P", "LA", "YCbCr"):
        picture = Image.merge("LAB", base.split()) if mode == "LAB" else base.convert(mode)
        yield f"tiff-{mode}", _saved(picture, "TIFF")
    yield "tiff-16", _saved(grey16, "TIFF")
    yield "tiff-turned", _saved(base, "TIFF", exif=exif, big_tiff=True)
    yield "tiff-pages", _saved(base, "TIFF", save_all=True, append_images=[other.copy(), blank], compression="tiff_lzw")

    ico = _saved(alpha, "ICO", sizes=[(16, 16), (32, 32)])
    yield "ico-png", ico
    yield "ico-bmp", _saved(alpha, "ICO", sizes=[(16, 16)], bitmap_format="bmp")
    yield "cur-png", ico[:2] + b"\2" + ico[3:]
    yield "icns-sizes", _saved(alpha.resize((128, 128)), "ICNS")
    yield "pcx-RGB", _saved(base, "PCX")
    yield "pcx-P", _saved(base.convert("P"), "PCX")
    yield "tga-rle", _saved(alpha, "TGA", compression="tga_rle")
    yield "tga-P", _saved(base.convert("P"), "TGA")
    yield "ppm-RGB", _saved(base, "PPM")
    yield "ppm-16", _saved(grey16, "PPM")
    yield "ppm-F", _saved(base.convert("F"), "PPM")
    yield "ppm-plain", b"P3 4 2 15\n" + b"0 15 3 7 9 1 2 3 4 5 6 7\n" * 2
    yield "qoi-RGBA", _saved(alpha, "QOI")
    yield "sgi-RGB", _saved(base, "SGI")
    yield "xbm-1", _saved(base.convert("1"), "XBM")
    yield "dds-RGBA", _saved(alpha, "DDS")
    yield "dds-dxt5", _saved(alpha, "DDS", pixel_format="DXT5")
    yield "dds-bc5", _saved(base, "DDS", pixel_format="BC5")
    yield "jp2-lossy", _saved(base, "JPEG2000", quality_layers=[30])
    yield "jp2-16", _saved(grey16, "JPEG2000")
    yield "jp2-alpha", _saved(alpha, "JPEG2000", tile_size=(32, 32))
    yield "jp2-bare", _saved(base, "JPEG2000", no_jp2=True)
    yield "psd-RGB", _psd(base)

    yield "pdf-scan", _saved(base, "PDF", save_all=True, append_images=[other.copy()])
    yield "pdf-text", pdf_with_text("Invoice 42", "Page two")
    drawing = (HERE / "text.svg").read_text(encoding="utf-8")
    yield "svg-gzip", gzip.compress(drawing.encode(), mtime=0)
    yield "svg-utf16", drawing.encode("utf-16")


def _saved(picture: Any, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    picture.copy().save(file, kind, **options)  # a copy: Pillow leaves its encoder's settings in the image
    return file.getvalue()


def _psd(picture: Any) -> bytes:
    """A Photoshop document without layers: https://www.adobe.com/devnet-apps/photoshop/fileformatashtml/"""
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, picture.height, picture.width, 8, 3)
    return head + bytes(12) + b"\0\0" + b"".join(band.tobytes() for band in picture.split())


def pdf_with_text(*pages: str) -> bytes:
    """A PDF document; each page has one line of text, a form field and a rectangle."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] >> >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{4 + 2 * i} 0 R' for i in range(len(pages)))}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        drawn = f"BT /F1 24 Tf 20 100 Td ({text}) Tj ET 0.2 0.4 0.9 rg 20 20 80 40 re f"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 150] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * number} 0 R /Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [150 20 280 50] "
            f"/T (f{number}) /V (yes) /DA (/Helv 12 Tf 0 g) >>] >>"
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()
