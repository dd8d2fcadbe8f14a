"""What pictures are made of: turned, animated, of many pages, deep, of inks, transparent; documents and drawings."""

from __future__ import annotations

import contextlib
import io
import math
import os
import re
import socket
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw

from assistant.capture import guard, raster
from assistant.capture.file import decode, decode_bytes
from assistant.errors import PictureError
from assistant.frames import Frame
from tests.fuzz.seeds import HERE as SEEDS
from tests.fuzz.seeds import SVG, pdf_with_text, photo

RED = (255, 0, 0)


def opened(picture: Any, kind: str, **options: Any) -> Frame:
    file = io.BytesIO()
    picture.copy().save(file, kind, **options)
    return decode_bytes(file.getvalue(), "picture", "data")


def code_of(data: bytes) -> str:
    with pytest.raises(PictureError) as caught:
        decode_bytes(data, "picture", "data")
    return caught.value.code


def is_near(pixel: Any, colour: tuple[int, int, int], by: int = 12) -> bool:
    return bool(np.abs(np.asarray(pixel, int) - colour).max() <= by)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "WEBP", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_in_every_format_that_has_one(kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    upright = photo()
    inverse = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    sensor = upright.transpose(Image.Transpose(inverse[orientation])) if orientation > 1 else upright
    frame = opened(sensor, kind, exif=exif)
    assert frame.pixels.shape == (48, 64, 3)
    assert is_near(frame.pixels[4, 4], RED, 40)
    assert not is_near(frame.pixels[44, 4], RED, 40)
    assert not is_near(frame.pixels[4, 60], RED, 40)


def test_a_reduced_tiff_is_turned_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "KEPT", 10_000)
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(Image.new("RGB", (400, 100)), "TIFF", exif=exif).pixels.shape == (200, 50, 3)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "AVIF"])
def test_an_animation_that_begins_empty(kind: str) -> None:
    blank = Image.new("RGB", (64, 48), "white")
    frame = opened(blank, kind, save_all=True, append_images=[photo(), blank])
    assert (frame.notes, frame.page, frame.pages) == (("animated",), 2, 3)
    assert is_near(frame.pixels[4, 4], RED, 40)


def test_an_animation_that_stays_empty() -> None:
    blank = Image.new("RGB", (64, 48), "white")
    frame = opened(blank, "GIF", save_all=True, append_images=[Image.new("RGB", (64, 48), "navy")])
    assert (frame.notes, frame.page, frame.pages) == (("animated",), 1, 2)
    assert is_near(frame.pixels[4, 4], (255, 255, 255))


def test_pages_and_frames_by_number(tmp_path: Path) -> None:
    for kind in ("tiff", "gif"):
        path = tmp_path / f"a.{kind}"
        sheets = [Image.new("RGB", (9, 9), colour) for colour in ("red", "lime", "blue")]
        sheets[0].save(path, save_all=True, append_images=sheets[1:])
        frame = decode(f"{path}#page=3")
        assert (frame.title, frame.page, frame.pages) == (f"a.{kind}", 3, 3)
        assert tuple(frame.pixels[4, 4]) == (0, 0, 255)
        with pytest.raises(PictureError) as caught:
            decode(f"{path}#page=4")
        assert caught.value.code == "picture-page-unknown"
        assert "it has 3 pages" in caught.value.message()
    photo().save(tmp_path / "b.png#page=2", "PNG")  # a file that is really called so
    assert decode(str(tmp_path / "b.png#page=2")).title == "b.png#page=2"


def test_a_tiff_whose_pages_lead_back() -> None:
    file = io.BytesIO()
    photo().save(file, "TIFF", save_all=True, append_images=[photo()])
    data = bytearray(file.getvalue())
    first = int.from_bytes(data[4:8], "little")
    count = int.from_bytes(data[first : first + 2], "little")
    data[first + 2 + 12 * count :][:4] = data[4:8]
    assert decode_bytes(bytes(data), "picture", "data").pixels.shape == (48, 64, 3)


@pytest.mark.parametrize("bits", [9, 10, 12, 16])
def test_deep_greys_keep_their_place(bits: int) -> None:
    grey = np.asarray(photo().convert("L"))
    deep = (grey.astype(np.uint32) * ((1 << bits) - 1) // 255).astype(np.uint16)
    deep[0, 0] = (1 << bits) - 1
    frame = opened(Image.fromarray(deep), "TIFF")
    assert np.abs(frame.pixels[1:, 1:, 0].astype(int) - grey[1:, 1:]).max() <= 1


@pytest.mark.parametrize(
    ("values", "greys"),
    [
        ((0.0, 0.5, 1.0), (0, 128, 255)),
        ((0.0, 51.0, 255.0), (0, 51, 255)),
        ((0.0, 32768.0, 65535.0), (0, 128, 255)),
        ((-500.0, 0.0, 500.0), (0, 128, 255)),
        ((1e30, 2e30, 3e30), (0, 128, 255)),
        ((math.nan, 0.0, math.inf, 1.0), (0, 0, 0, 255)),
        ((math.nan, math.nan), (0, 0)),
        ((7.0, 7.0), (7, 7)),
    ],
)
def test_fractions(values: tuple[float, ...], greys: tuple[int, ...]) -> None:
    frame = opened(Image.fromarray(np.array([values], np.float32)), "TIFF")
    assert [int(grey) for grey in frame.pixels[0, :, 0]] == list(greys)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
@pytest.mark.parametrize("profile", ["none", "damaged", "of another kind"])
def test_inks(kind: str, profile: str) -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    icc = {"none": None, "damaged": b"profile" * 9, "of another kind": srgb}[profile]
    frame = opened(photo().convert("CMYK"), kind, icc_profile=icc)
    assert is_near(frame.pixels[4, 4], RED)
    assert is_near(frame.pixels[40, 60], tuple(photo().getpixel((60, 40))), 40)


def drawing(*inks: tuple[int, int, int], outline: tuple[int, int, int] | None = None) -> Any:
    picture = Image.new("RGBA", (120, 40 * len(inks)), (0, 0, 0, 0))
    for row, ink in enumerate(inks):
        place = (10, 40 * row + 10, 110, 40 * row + 30)
        ImageDraw.Draw(picture).rectangle(place, fill=(*ink, 255), outline=(*(outline or ink), 255), width=3)
    return picture


BLACK, WHITE, GREY, YELLOW = (0, 0, 0), (255, 255, 255), (128, 128, 128), (255, 255, 0)


@pytest.mark.parametrize(
    ("picture", "paper"),
    [
        (drawing(BLACK), 255),
        (drawing(WHITE), 48),
        (drawing(YELLOW), 48),
        (drawing(BLACK, WHITE), 128),
        (drawing(GREY, WHITE), 48),
        (drawing(GREY, BLACK), 255),
        (drawing(WHITE, outline=BLACK), 255),
        (drawing(BLACK, outline=WHITE), 48),
        (Image.new("RGBA", (9, 9), (255, 255, 255, 0)), 255),
    ],
)
def test_nothing_vanishes_on_the_paper(picture: Any, paper: int) -> None:
    assert tuple(opened(picture, "PNG").pixels[0, 0]) == (paper,) * 3


@pytest.mark.parametrize("name", ["corner", "alpha", "two"])
def test_heic(name: str) -> None:
    pytest.importorskip("pi_heif")
    frame = decode(str(SEEDS / f"{name}.heic"))
    assert frame.pixels.shape == (48, 64, 3)
    if name != "alpha":
        assert is_near(frame.pixels[4, 4], RED, 20)


def test_heic_without_its_decoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(PictureError) as caught:
        decode(str(SEEDS / "corner.heic"))
    assert caught.value.params == {"name": "corner.heic", "kind": "HEIC"}


def test_a_page_of_a_document(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(pdf_with_text("One", "Two"))
    frame = decode(str(path))
    assert (frame.title, frame.notes, frame.page, frame.pages) == ("letter.pdf", ("pages",), 1, 2)
    assert frame.pixels.shape == (417, 834, 3)  # 150 by 300 points at 200 a inch
    assert is_near(frame.pixels[300, 120], (51, 102, 230))
    assert decode(f"{path}#page=2").page == 2
    one = decode_bytes(b"junk before\n" + pdf_with_text("One"), "picture", "data")
    assert (one.notes, one.pages) == ((), 1)


def test_documents_that_cannot_be_opened() -> None:
    whole = pdf_with_text("One")
    locked = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -4 >> /ID [(a) (a)] /Root" % (
        b"o" * 32,
        b"u" * 32,
    )
    assert code_of(whole.replace(b"/Root", locked)) == "picture-password"
    assert code_of(re.sub(rb"/Count 1 /Kids \[.*?\]", b"/Count 0 /Kids []", whole)) in (
        "picture-no-pages",
        "picture-damaged",
    )
    assert code_of(whole[:60]) == "picture-damaged"


def test_a_drawing() -> None:
    square = SVG % ('width="30" height="15"', '<rect width="15" height="15" fill="#f00"/>')
    for data in (square.encode(), square.encode("utf-16"), b"\xef\xbb\xbf<!-- a -->\n" + square.encode()):
        frame = decode_bytes(data, "picture", "data")
        assert frame.pixels.shape == (640, 1280, 3)
        assert tuple(frame.pixels[320, 320]) == RED
        assert tuple(frame.pixels[320, 960]) == (255, 255, 255)
    assert code_of(square[:-8].encode()) == code_of(square[:-40].encode()) == "picture-truncated"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes")
def test_a_drawing_opens_nothing_outside(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    images = [f'<image {name}="{tmp_path / "pipe.png"}" width="9" height="9"/>' for name in ("href", "xlink:href")]
    data = SVG % ('width="9" height="9" xmlns:xlink="http://www.w3.org/1999/xlink"', "".join(images))
    assert decode_bytes(data.encode(), "picture", "data").pixels.min() == 255  # to open the pipe would wait for ever


def test_drawings_that_are_too_much() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "laugh"}">' for n in range(10))
    laughs = f"<!DOCTYPE svg [{entities}]>" + SVG % ('width="9" height="9"', "<text>&e9;</text>")
    assert code_of(laughs.encode()) == "picture-damaged"
    for deep in (101, 500, 100_000):  # 500 end the process where nothing is done about it
        nest = '<g opacity=".5">' * deep + "</g>" * deep
        assert code_of((SVG % ('width="9" height="9"', nest)).encode()) == "picture-damaged"
    huge = SVG % ('width="1e9" height="1e9"', "")
    assert decode_bytes(huge.encode(), "picture", "data").pixels.shape == (1280, 1280, 3)
    page = decode_bytes(pdf_with_text("One").replace(b"[0 0 300 150]", b"[0 0 14400 14400]"), "picture", "data")
    assert page.pixels.shape[0] * page.pixels.shape[1] <= 12_100_000


def test_a_progressive_jpeg_may_be_less_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of its coefficients are kept until the end, so that none can be left out."""
    monkeypatch.setattr(raster, "LIMIT", 1000)
    file = io.BytesIO()
    photo().save(file, "JPEG", progressive=True)
    assert code_of(file.getvalue()) == "picture-too-large"
    assert opened(photo(), "JPEG").width == 64


@pytest.mark.skipif(sys.platform == "win32", reason="links, sockets and names of bytes")
def test_names_and_places(tmp_path: Path) -> None:
    def error(path: str | Path) -> PictureError:
        with pytest.raises(PictureError) as caught:
            decode(str(path))
        return caught.value

    (tmp_path / "loop.png").symlink_to("loop.png")
    (tmp_path / "gone.png").symlink_to("nowhere.png")
    (tmp_path / "link.png").symlink_to("line\nbreak.png")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
    photo().save(tmp_path / "line\nbreak.png")
    assert error(tmp_path / "loop.png").code == "picture-link-loop"
    assert error(tmp_path / "gone.png").code == "picture-link-broken"
    assert error(tmp_path / "s").code == "picture-special"
    assert decode(str(tmp_path / "link.png")).title == "link.png"
    assert decode(str(tmp_path / "line\nbreak.png")).title == "line break.png"
    assert "\n" not in error(tmp_path / "no\nfile").message()
    odd = os.fsencode(tmp_path) + b"/\xff\xfe.png"
    Path(os.fsdecode(odd)).write_bytes((tmp_path / "link.png").read_bytes())
    assert decode(os.fsdecode(odd)).title == "??.png"
    error(os.fsdecode(odd) + "x").message().encode()  # can be printed


def test_lengths_that_lie_are_damage(tmp_path: Path) -> None:
    """Not want of memory: nothing is reserved for what the file does not hold."""
    data = b"\x00\x00\x00\x0cjP  \r\n\x87\n" + b"\xff\xff\xff\xf0ftypjp2 " + bytes(40)
    (tmp_path / "a.jp2").write_bytes(data)
    with pytest.raises(PictureError) as caught:
        decode(str(tmp_path / "a.jp2"))
    assert caught.value.code in ("picture-damaged", "picture-truncated")


def test_decoders_print_nothing(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.BytesIO()
    photo().convert("1").save(file, "TIFF", compression="group3")
    data = bytearray(file.getvalue())
    data[8:12] = bytes(4)
    decode_bytes(bytes(data), "picture", "data")
    assert capfd.readouterr().err == ""
    monkeypatch.setattr(guard, "_quiet", contextlib.nullcontext)
    decode_bytes(bytes(data), "picture", "data")
    assert "Bad code word" in capfd.readouterr().err  # so there was something to be quiet about


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
def test_memory_is_limited_while_a_picture_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[str, int]] = []
    monkeypatch.setattr(guard, "_tell", lambda name, seconds: told.append((name, seconds)))
    with guard.guarded("a.png"), pytest.raises(MemoryError):
        np.empty(guard.BYTES + (64 << 20), np.uint8)
    np.empty(guard.BYTES + (64 << 20), np.uint8)
    assert told == [("a.png", guard.SECONDS), ("", 0)]
