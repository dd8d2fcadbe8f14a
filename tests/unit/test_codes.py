"""QR codes and barcodes: what is read from pixels, what it means, and what is said."""

from __future__ import annotations

import re

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.bench.codes import draw, see
from assistant.bench.page import render
from assistant.cancelling import CancelToken
from assistant.describers.basic.codes import find_codes
from assistant.describers.basic.describer import BasicDescriber
from assistant.describers.basic.network import Stop
from assistant.errors import RequestCancelled
from assistant.frames import Frame, Pixels
from assistant.narration.code_contents import cleaned, content
from assistant.scene import Box, Code, Color, Light, Scene
from assistant.tasks import Request, Source, Task, Verbosity
from tests.unit.narration_scenes import description, frame

KINDS = [
    ("QRCode", "qr", "Hello"), ("DataMatrix", "datamatrix", "Hello"), ("Aztec", "aztec", "Hello"),
    ("PDF417", "pdf417", "Hello"), ("EAN13", "ean13", "4006381333931"), ("EAN8", "ean8", "96385074"),
    ("UPCA", "upca", "012345678905"), ("Code128", "code128", "AB-12"), ("Code39", "code39", "AB12"),
    ("ITF", "itf", "12345670"), ("MicroQRCode", "micro-qr", "123"), ("DataBarOmni", "databar", None),
]  # fmt: skip
BEGINNINGS = (
    "", "WIFI:", "BEGIN:VCARD\n", "BEGIN:VEVENT\n", "mailto:", "geo:", "BCD\n", "https://", "otpauth://", "MATMSG:",
    "sms:", "MECARD:",
)  # fmt: skip
HIDDEN = "a\u202eb\u2066c\u200fd\x07e"


def find(pixels: Pixels, *, is_thorough: bool = False) -> tuple[Code, ...]:
    return find_codes(pixels, Stop(CancelToken()), is_thorough=is_thorough)


def code(text: str, kind: str = "qr") -> Code:
    return Code(kind, text, Box(0, 0, 90, 90), size=len(text))


def said(*codes: Code, verbosity: Verbosity = Verbosity.NORMAL) -> list[str]:
    request = Request(task=Task.IDENTIFY, aspect="code", verbosity=verbosity)
    return description(request, frame(source="file"), [Scene(600, 400, codes=codes, looked_for=frozenset({"codes"}))])


@pytest.mark.parametrize(("kind", "name", "text"), KINDS)
def test_every_kind_is_read_with_its_place(kind: str, name: str, text: str | None) -> None:
    drawing = draw(kind, text or "0950110153000")[:, ::2][::2]
    page = np.full((900, 1400), 255, np.uint8)
    page[300 : 300 + drawing.shape[0], 500 : 500 + drawing.shape[1]] = drawing
    (found,) = find(np.repeat(page[..., None], 3, axis=2))
    assert found.format == name
    assert text is None or found.text == text
    assert 500 <= found.box.x0 < found.box.x1 <= 500 + drawing.shape[1]
    assert 300 <= found.box.y0 < found.box.y1 <= 300 + drawing.shape[0]


@pytest.mark.parametrize(
    ("turn", "angle", "more"),
    [
        (10, 40, {}), (45, 0, {}), (200, 0, {}), (0, 0, {"is_inverted": True}), (0, 0, {"contrast": 0.25}),
        (0, 0, {"blur": 0.5}), (0, 0, {"noise": 25.0}), (10, 0, {"shadow": 0.35}),
    ],
)  # fmt: skip
@pytest.mark.parametrize(("kind", "text"), [("QRCode", "https://example.com"), ("EAN13", "4006381333931")])
def test_codes_that_are_hard_to_read(kind: str, text: str, turn: float, angle: float, more: dict[str, float]) -> None:
    picture = see(draw(kind, text), 4, angle, turn, **more)  # type: ignore[arg-type]
    (found,) = find(picture, is_thorough=True)
    assert found.text == text
    assert abs(found.box.centre[0] - 640) < 60
    assert abs(found.box.centre[1] - 360) < 60


def test_a_small_code() -> None:
    assert [found.text for found in find(see(draw("QRCode", "Hello"), 1.6, 0, 0), is_thorough=True)] == ["Hello"]


def test_several_codes_by_rows() -> None:
    page = np.full((900, 1200), 255, np.uint8)
    for number, (x, y) in enumerate([(800, 100), (100, 120), (100, 600)]):
        drawing = draw("QRCode", f"code {number}")[::2, ::2]
        page[y : y + drawing.shape[0], x : x + drawing.shape[1]] = drawing
    assert [found.text for found in find(np.repeat(page[..., None], 3, axis=2))] == ["code 1", "code 0", "code 2"]


def test_nothing_is_read_into_text_and_noise() -> None:
    assert find(render(width=1000, height=500).pixels, is_thorough=True) == ()
    assert find(np.random.default_rng(1).integers(0, 256, (300, 400, 3), np.uint8), is_thorough=True) == ()


@pytest.mark.parametrize("size", [(1, 1), (1, 700), (2, 3)])
def test_the_smallest_pictures(size: tuple[int, int]) -> None:
    assert find(np.zeros((*size, 3), np.uint8), is_thorough=True) == ()


def test_looking_further_can_be_cancelled() -> None:
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(RequestCancelled):
        find_codes(np.zeros((50, 50, 3), np.uint8), Stop(cancel), is_thorough=True)


def test_bytes_are_no_text() -> None:
    made = zxingcpp.create_barcode(bytes(range(128, 200)), zxingcpp.BarcodeFormat.QRCode)
    drawing = np.array(zxingcpp.write_barcode_to_image(made, scale=4))
    (found,) = find(np.repeat(drawing[..., None], 3, axis=2))
    assert found.is_binary
    assert (found.text, found.size) == ("", 72)
    assert content(found).kind == "binary"


def test_identifying_loads_no_network() -> None:
    describer = BasicDescriber()
    frame = Frame(see(draw("QRCode", "Hello"), 4, 0, 0), "file")
    for aspect, part in (("code", "codes"), ("color", "colors"), ("light", "light")):
        request = Request(task=Task.IDENTIFY, source=Source("file"), aspect=aspect)
        *_, end = describer.describe(request, frame, Scene(frame.width, frame.height), CancelToken())
        assert end.scene.looked_for == {"blank", part}  # type: ignore[attr-defined]
    assert not describer.is_loaded


def test_a_cameras_colours_are_of_its_middle() -> None:
    pixels = np.full((240, 320, 3), 255, np.uint8)
    pixels[60:180, 80:240] = (176, 24, 24)
    request = Request(task=Task.IDENTIFY, aspect="color")
    *_, end = BasicDescriber().describe(request, Frame(pixels, "webcam"), Scene(320, 240), CancelToken())
    assert [colour.name for colour in end.scene.colors] == ["red"]  # type: ignore[attr-defined]
    assert end.scene.light is not None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "kind", "fields"),
    [
        ("https://www.example.com/a?b=1", "link", {"host": "example.com", "address": "https://www.example.com/a?b=1"}),
        ("HTTPS://google.com@evil.example:99/", "link", {"host": "evil.example"}),
        ("https://аpple.com/", "link", {"host": "xn--pple-43d.com"}),
        ("https://", "text", {"text": "https://"}),
        ("https://[broken/", "text", {}),
        ("WIFI:T:WPA;S:Gar\\;den;P:a\\\\b;;", "wifi", {"name": "Gar;den", "password": "a\\b"}),
        ("WIFI:S:Open;T:nopass;;", "wifi", {"name": "Open", "open": "yes"}),
        ("MECARD:N:Roux,Zoë;TEL:+33 1;EMAIL:z@example.org;;", "contact", {"name": "Zoë Roux", "phone": "+33 1"}),
        (
            "BEGIN:VCARD\r\nN:Roux;Zoë;;;\r\nTEL;TYPE=home:+33 1\r\nTEL:+33\r\n  2\r\nADR:;;1 rue X;Lyon;;69000;\r\n",
            "contact",
            {"name": "Zoë Roux", "phone": "+33 1, +33 2", "address": "1 rue X, Lyon, 69000"},
        ),
        (
            "BEGIN:VCALENDAR\nDTSTART:1970\nBEGIN:VEVENT\nSUMMARY:Choir\nDTSTART:20261224T180000Z\nLOCATION:Church\n",
            "event",
            {"name": "Choir", "begin": "2026-12-24 18:00 UTC", "place": "Church"},
        ),
        ("mailto:a@example.org?subject=Hello%20you&body=Hi", "mail", {"mail": "a@example.org", "subject": "Hello you"}),
        ("MATMSG:TO:a@example.org;SUB:Hi;BODY:x;;", "mail", {"mail": "a@example.org", "subject": "Hi", "text": "x"}),
        ("tel:+49 30 1234", "phone", {"phone": "+49 30 1234"}),
        ("SMSTO:+4930:Hello", "message", {"phone": "+4930", "text": "Hello"}),
        ("geo:52.5,13.4,30?q=Berlin", "place", {"latitude": "52.5", "longitude": "13.4", "name": "Berlin"}),
        (
            "BCD\n002\n1\nSCT\nBIC\nRed Cross\nDE89370400440532013000\nEUR12.50\n\n\nHelp",
            "payment",
            {"name": "Red Cross", "account": "DE89370400440532013000", "amount": "12.50 EUR", "purpose": "Help"},
        ),
        ("otpauth://totp/Mail:zoe?secret=JBSWY3DP", "password", {"name": "Mail:zoe"}),
        ("", "empty", {}),
        ("Just words", "text", {"text": "Just words"}),
    ],
)
def test_contents(text: str, kind: str, fields: dict[str, str]) -> None:
    found = content(code(text))
    assert found.kind == kind
    assert {name: found.fields.get(name) for name in fields} == fields


def test_numbers_of_products_and_books() -> None:
    assert content(code("4006381333931", "ean13")).kind == "product"
    assert content(code("9783161484100", "ean13")).kind == "book"


@given(st.text(max_size=300), st.sampled_from(BEGINNINGS))
@settings(max_examples=150, deadline=None)
def test_whatever_is_in_a_code_is_said_without_hidden_characters(text: str, begin: str) -> None:
    for verbosity in (Verbosity.NORMAL, Verbosity.DETAILED):
        for sentence in said(code(begin + text), verbosity=verbosity):
            assert not re.search("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", sentence)


def test_hidden_characters_are_told() -> None:
    assert cleaned(HIDDEN) == "abcde"
    assert said(code(HIDDEN)) == ["QR code at the top left: abcde", "Characters that do not show were left out."]


def test_a_link_begins_with_its_host() -> None:
    assert said(code("https://example.com/a")) == [
        "QR code at the top left: link to example.com.",
        "Address: https://example.com/a",
    ]
    assert said(code("https://example.com/a"), verbosity=Verbosity.BRIEF) == [
        "QR code at the top left: link to example.com."
    ]


def test_a_password_is_said_and_spelled_on_request() -> None:
    wifi = code("WIFI:T:WPA;S:Garden;P:aB 1!;;")
    assert said(wifi) == [
        "QR code at the top left: Wi-Fi network Garden.",
        "Password: aB 1!",
        "Up spells the password.",
    ]
    assert "Spelled: a, capital B, space, 1, exclamation mark" in said(wifi, verbosity=Verbosity.DETAILED)


def test_the_secret_of_one_time_passwords_is_not_said() -> None:
    assert "JBSWY3DP" not in " ".join(said(code("otpauth://totp/Mail?secret=JBSWY3DP"), verbosity=Verbosity.DETAILED))


def test_a_long_text_is_cut_and_all_of_it_said_in_detail() -> None:
    words = " ".join(f"word{number}" for number in range(200))
    short = said(code(words))
    assert len(" ".join(short)) < 300
    assert short[-1].endswith("more characters, Up reads them.")
    assert " ".join(said(code(words), verbosity=Verbosity.DETAILED)[1:]) == words


def test_no_code() -> None:
    assert said() == ["No code found."]


def test_colours_and_light_in_words() -> None:
    colours = (
        Color("blue", "dark", 0.6, (0, 0, 80), Box(150, 100, 450, 300)),
        Color("white", "", 0.3, (250, 250, 250), Box(150, 100, 450, 300)),
        Color("orange", "", 0.05, (250, 128, 0), Box(150, 100, 450, 300)),
    )
    light = Light("dim", 0.3, 0.0, Box(0, 0, 90, 90), 0.3, "blurred")
    scene = Scene(600, 400, colors=colours, light=light, looked_for=frozenset({"codes", "colors", "light"}))
    picture = frame(source="webcam", title="Camera")
    assert description(Request(task=Task.IDENTIFY), picture, [scene]) == [
        "In the middle of the picture: mostly dark blue, much white, a little orange.",
        "There is little light, so colours can look darker and greyer than they are.",
        "It is dim.",
        "The brightest part is at the top left.",
        "The picture is blurred.",
    ]
    assert description(Request(task=Task.IDENTIFY, aspect="light"), picture, [scene])[0] == "It is dim."


def test_a_picture_of_one_colour_has_a_name() -> None:
    scene = Scene(
        600, 400, colors=(Color("blue", "", 1.0, (0, 0, 200)),), blank="plain", looked_for=frozenset({"colors"})
    )
    request = Request(task=Task.IDENTIFY, aspect="color")
    assert description(request, frame(source="file"), [scene]) == ["Everything is blue."]
    black = "The picture is completely black; the screen may be off, locked or covered by a screen curtain."
    assert description(request, frame(), [Scene(600, 400, blank="black")]) == [black]
