"""Every picture file becomes a Frame or a PictureError with a hint; nothing else."""

from __future__ import annotations

import io
import os
import random
import struct
import sys
import time
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFile

from assistant.capture import raster
from assistant.capture.file import decode
from assistant.errors import PictureError
from assistant.frames import Frame
from assistant.i18n import messages
from resources import ROOT


@pytest.fixture
def photo() -> Any:
    """32 by 24, smooth, with a red corner at the top left."""
    y, x = np.mgrid[0:24, 0:32]
    pixels = np.stack([255 - 5 * x, 8 * y, 4 * (x + y)], axis=2).astype(np.uint8)
    pixels[:8, :8] = (255, 0, 0)
    return Image.fromarray(pixels)


def saved(picture: Any, path: Path, **options: Any) -> str:
    picture.save(path, **options)
    return str(path)


def code_of(path: str | Path) -> str:
    with pytest.raises(PictureError) as caught:
        decode(str(path))
    assert caught.value.message()
    assert caught.value.hint()
    return caught.value.code


def png_header(width: int, height: int, colour: int = 2) -> bytes:
    """A PNG that claims a size and holds nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, colour, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    )


def test_a_photograph_that_ships() -> None:
    frame = decode(str(ROOT / "pictures" / "coffee.jpg"))
    assert (frame.source, frame.title, frame.notes, frame.rect) == ("file", "coffee.jpg", (), None)
    assert frame.pixels.shape == (frame.height, frame.width, 3)
    assert frame.pixels.dtype == np.uint8
    assert not frame.pixels.flags.writeable


@pytest.mark.parametrize(
    "kind", ["png", "jpg", "gif", "bmp", "webp", "tiff", "ppm", "ico", "tga", "pcx", "jp2", "avif", "qoi"]
)
def test_formats(kind: str, photo: Any, tmp_path: Path) -> None:
    Image.init()
    if f".{kind}" not in Image.SAVE and Image.EXTENSION.get(f".{kind}") not in Image.SAVE:
        pytest.skip(f"this Pillow writes no {kind}")
    frame = decode(saved(photo, tmp_path / f"a.{kind}"))
    assert frame.pixels.shape == ((24, 32, 3) if kind != "ico" else frame.pixels.shape)
    assert np.abs(frame.pixels[2, 2].astype(int) - (255, 0, 0)).max() < 90  # lossy ones are near


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation(orientation: int, photo: Any, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = photo
    # How the sensor saw it: the inverse of what a viewer must do.
    inverse = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    if orientation in inverse:
        photo = photo.transpose(Image.Transpose(inverse[orientation]))
    frame = decode(saved(photo, tmp_path / "a.png", exif=exif))
    assert np.array_equal(frame.pixels, np.asarray(upright))


@pytest.mark.parametrize("orientation", [0, 9, 65535])
def test_exif_orientations_that_do_not_exist(orientation: int, photo: Any, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert decode(saved(photo, tmp_path / "a.png", exif=exif)).width == 32


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "YCbCr", "I;16", "I", "F", "LA", "RGBA", "LAB"])
def test_modes(mode: str, photo: Any, tmp_path: Path) -> None:
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(photo.convert("L")).astype(np.uint16) * 257)
    elif mode == "LAB":
        picture = Image.merge("LAB", photo.split())
    else:
        picture = photo.convert(mode)
    kind = "tiff" if mode in ("F", "I", "CMYK", "YCbCr", "LAB") else "png"
    frame = decode(saved(picture, tmp_path / f"a.{kind}"))
    assert frame.pixels.shape == (24, 32, 3)
    if mode in ("L", "LA", "I;16", "I", "F"):
        assert np.abs(frame.pixels[..., 0].astype(int) - np.asarray(photo.convert("L"))).max() <= 1


def test_16_bit_colour(tmp_path: Path) -> None:
    values = np.zeros((2, 2, 3), ">u2")
    values[0, 0] = (65535, 32768, 0)
    raw = b"".join(b"\0" + row.tobytes() for row in values)
    data = png_header(2, 2)
    head = bytearray(data[8:33])
    head[16] = 16
    head[21:25] = struct.pack(">I", zlib.crc32(bytes(head[4:21])))
    idat = zlib.compress(raw)
    body = struct.pack(">I", len(idat)) + b"IDAT" + idat + struct.pack(">I", zlib.crc32(b"IDAT" + idat))
    (tmp_path / "a.png").write_bytes(data[:8] + head + body + data[-12:])
    assert np.abs(decode(str(tmp_path / "a.png")).pixels[0, 0].astype(int) - (255, 128, 0)).max() <= 1


@pytest.mark.parametrize(("ink", "paper"), [((0, 0, 0), (255, 255, 255)), ((255, 255, 255), (48, 48, 48))])
def test_what_is_transparent_contrasts_with_what_is_not(ink: Any, paper: Any, tmp_path: Path) -> None:
    pixels = np.zeros((40, 40, 4), np.uint8)
    pixels[10:14, 5:35] = (*ink, 255)
    frame = decode(saved(Image.fromarray(pixels), tmp_path / "a.png"))
    assert tuple(frame.pixels[0, 0]) == paper
    assert tuple(frame.pixels[12, 20]) == ink


def test_a_transparent_palette_colour(tmp_path: Path) -> None:
    picture = Image.new("P", (8, 8), 0)
    picture.putpalette([200, 0, 0, 0, 0, 200])
    picture.paste(1, (0, 0, 4, 8))
    frame = decode(saved(picture, tmp_path / "a.gif", transparency=0))
    assert tuple(frame.pixels[0, 0]) == (0, 0, 200)
    assert tuple(frame.pixels[0, 7]) == (255, 255, 255)


@pytest.mark.parametrize(
    ("kind", "note"), [("gif", "animated"), ("webp", "animated"), ("png", "animated"), ("tiff", "pages")]
)
def test_the_first_of_several(kind: str, note: str, photo: Any, tmp_path: Path) -> None:
    second = Image.new("RGB", photo.size, (0, 0, 255))
    options = {"lossless": True} if kind == "webp" else {}
    frame = decode(saved(photo, tmp_path / f"a.{kind}", save_all=True, append_images=[second], **options))
    assert frame.notes == (note,)
    assert np.abs(frame.pixels[2, 2].astype(int) - (255, 0, 0)).max() < 20


@pytest.mark.parametrize("kind", ["jpg", "png", "gif", "webp", "tiff"])
def test_large_pictures_are_reduced(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "KEPT", 10_000)
    picture = Image.new("RGB", (400, 100), (0, 0, 255))
    picture.paste((255, 0, 0), (0, 0, 200, 100))
    frame = decode(saved(picture, tmp_path / f"a.{kind}"))
    assert frame.pixels.shape == (50, 200, 3)
    assert frame.notes == ("reduced",)
    assert np.abs(frame.pixels[25, 20].astype(int) - (255, 0, 0)).max() < 10
    assert np.abs(frame.pixels[25, 180].astype(int) - (0, 0, 255)).max() < 10


def test_a_reduced_picture_is_turned_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "KEPT", 10_000)
    exif = Image.Exif()
    exif[0x0112] = 6
    frame = decode(saved(Image.new("RGB", (400, 100)), tmp_path / "a.jpg", exif=exif))
    assert frame.pixels.shape == (200, 50, 3)


@pytest.mark.parametrize("colour", [0, 2, 3, 6])
def test_a_png_of_40000_by_40000_is_refused_by_its_header(colour: int, tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png_header(40_000, 40_000, colour))
    code_of(path)  # imports what is needed
    began = time.perf_counter()
    with pytest.raises(PictureError) as caught:
        decode(str(path))
    assert caught.value.code == "picture-too-large"
    assert caught.value.params == {"name": "bomb.png", "width": "40000", "height": "40000", "limit": 100}
    assert "40000 by 40000" in caught.value.message()
    assert time.perf_counter() - began < 2  # a few milliseconds; never the seconds and gigabytes of decoding


def test_an_icon_that_hides_a_bomb(tmp_path: Path) -> None:
    inner = png_header(40_000, 40_000)
    head = struct.pack("<HHH", 0, 1, 1) + struct.pack("<BBBBHHII", 16, 16, 0, 0, 1, 32, len(inner), 22)
    (tmp_path / "a.ico").write_bytes(head + inner)
    assert code_of(tmp_path / "a.ico").startswith("picture-")


def test_pillows_own_switches_are_put_back(photo: Any, tmp_path: Path) -> None:
    before = Image.MAX_IMAGE_PIXELS
    decode(saved(photo, tmp_path / "a.png"))
    code_of(tmp_path / "none")
    assert before == Image.MAX_IMAGE_PIXELS
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        path = tmp_path / "cut.png"
        path.write_bytes((tmp_path / "a.png").read_bytes()[:-60])
        assert code_of(path) == "picture-truncated"
        assert ImageFile.LOAD_TRUNCATED_IMAGES
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False


def test_what_is_no_picture_file(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.png") == "picture-missing"
    assert code_of(tmp_path / "a\0b.png") == "picture-missing"
    assert code_of("") == "picture-missing"
    assert code_of(tmp_path) == "picture-folder"
    assert code_of(tmp_path / ("x" * 300)) == "picture-unreadable"
    for name, content, code in [
        ("empty.png", b"", "picture-empty"),
        ("notes.png", b"hello, world\n" * 1000, "picture-is-text"),
        ("notes.txt", "Zwölf Boxkämpfer".encode(), "picture-is-text"),
        ("noise.png", bytes(range(1, 256)), "picture-not-picture"),
        ("zeros.jpg", bytes(1000), "picture-not-picture"),
        ("paper.pdf", b"%PDF-1.7 ...", "picture-damaged"),
        ("drawing.svg", b'<?xml version="1.0"?>\n<svg xmlns="..."/>', "picture-damaged"),
        ("phone.heic", b"\0\0\0\x18ftypheic" + bytes(50), "picture-damaged"),
        ("web.html", b"<!DOCTYPE html>\n<html><body><svg></svg></body></html>", "picture-is-text"),
        ("clip.mp4", b"\0\0\0\x18ftypisom" + bytes(50), "picture-unsupported"),
        ("photo.jxl", b"\xff\x0a" + bytes(range(200)), "picture-unsupported"),
        ("letter.docx", b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml" + bytes(9), "picture-unsupported"),
        ("page.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "picture-unsupported"),
        ("begin.png", b"\x89PNG\r\n\x1a\n", "picture-damaged"),
        ("begin.jpg", b"\xff\xd8\xff\xe0", "picture-damaged"),
    ]:
        (tmp_path / name).write_bytes(content)
        assert code_of(tmp_path / name) == code, name


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions and pipes")
def test_what_may_not_or_cannot_be_read(photo: Any, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert code_of(tmp_path / "pipe.png") == "picture-special"
    assert code_of("/dev/zero") == "picture-special"
    assert code_of(saved(photo, tmp_path / "a.png") + "/b.png") == "picture-missing"
    if os.geteuid() != 0:  # root may read everything
        (tmp_path / "a.png").chmod(0)
        assert code_of(tmp_path / "a.png") == "picture-no-access"


@pytest.mark.parametrize("kind", ["png", "jpg", "gif", "bmp", "webp", "tiff"])
def test_no_part_of_a_picture_passes_for_the_whole(kind: str, photo: Any, tmp_path: Path) -> None:
    """Cut off anywhere within the pixels it is refused; only marks of the end that hold no pixels may be missing."""
    whole = Path(saved(photo, tmp_path / f"a.{kind}")).read_bytes()
    expected = decode(str(tmp_path / f"a.{kind}")).pixels
    path = tmp_path / f"cut.{kind}"
    codes = set()
    for size in range(1, len(whole), 3):
        path.write_bytes(whole[:size])
        try:
            assert np.array_equal(decode(str(path)).pixels, expected), size
        except PictureError as error:
            codes.add(error.code)
    assert codes <= {"picture-truncated", "picture-damaged", "picture-not-picture"}


@pytest.mark.parametrize("kind", ["png", "jpg"])
def test_a_cut_photograph_is_called_incomplete(kind: str, photo: Any, tmp_path: Path) -> None:
    whole = Path(saved(photo.resize((320, 240)), tmp_path / f"a.{kind}")).read_bytes()
    for share in (0.5, 0.7, 0.9):
        (tmp_path / f"cut.{kind}").write_bytes(whole[: int(len(whole) * share)])
        assert code_of(tmp_path / f"cut.{kind}") == "picture-truncated"


@pytest.mark.parametrize("kind", ["png", "jpg", "gif", "bmp", "webp", "tiff", "ico", "tga", "ppm", "pcx", "qoi"])
def test_damaged_pictures(kind: str, photo: Any, tmp_path: Path) -> None:
    """Fuzzing: whatever bytes change, it is a Frame or a PictureError, in little time."""
    Image.init()
    if Image.EXTENSION.get(f".{kind}") not in Image.SAVE:
        pytest.skip(f"this Pillow writes no {kind}")
    exif = Image.Exif()
    exif[0x0112] = 6
    options = {"exif": exif} if kind in ("png", "jpg", "webp", "tiff") else {}
    buffer = io.BytesIO()
    photo.save(buffer, format=Image.EXTENSION[f".{kind}"], **options)
    whole = buffer.getvalue()
    chance = random.Random(kind)
    path = tmp_path / f"a.{kind}"
    codes: set[str] = set()
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 2, 8))):
            match chance.randrange(4):
                case 0:
                    data[chance.randrange(len(data))] = chance.randrange(256)
                case 1:
                    data[chance.randrange(min(len(data), 64))] ^= 1 << chance.randrange(8)
                case 2:
                    at = chance.randrange(len(data))
                    data[at : at + chance.randrange(8)] = chance.randbytes(chance.randrange(8))
                case 3:
                    at = chance.randrange(max(len(data) - 4, 1))
                    data[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff"))
        path.write_bytes(data)
        try:
            assert isinstance(decode(str(path)), Frame)
        except PictureError as error:
            codes.add(error.code)
    assert all(messages().has(f"error-{code}.hint") for code in codes)


def test_no_format_runs_another_program() -> None:
    assert {"EPS", "WMF", "PDF", "MPEG"}.isdisjoint(raster.FORMATS)
