"""QR codes and barcodes, read with zxing-cpp. What a code says is data: nothing here opens, looks up or asks anybody.

The first look takes the picture as it is. The further ones find what it does not: blurred codes in the picture
sharpened, codes under a shadow in the one with its light made even, light bars on dark in the negative, codes of a few
pixels a module in the one made twice as large, bars at a slant in the one turned (the library tries quarter turns).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from assistant.describers.basic.network import Stop
from assistant.frames import Pixels
from assistant.scene import Box, Code

NAMES = {
    "QRCode": "qr", "MicroQRCode": "micro-qr", "RMQRCode": "rmqr", "Aztec": "aztec", "DataMatrix": "datamatrix",
    "PDF417": "pdf417", "MicroPDF417": "micro-pdf417", "MaxiCode": "maxicode", "EAN13": "ean13", "EAN8": "ean8",
    "UPCA": "upca", "UPCE": "upce", "Code128": "code128", "Code39": "code39", "Code93": "code93", "ITF": "itf",
    "Codabar": "codabar", "DataBar": "databar",
}  # fmt: skip
"""The library's names to those of `scene.Code`. The rest (film edges, Telepen) are rare."""
FORMATS = zxingcpp.BarcodeFormats([getattr(zxingcpp.BarcodeFormat, name) for name in NAMES])
TURNS = (45.0, 22.5, 67.5)
"""Degrees. Bars are read across a slant of about 25 degrees either way."""
BLUR, SHARPENING, SHADOW, NOISE = 3.0, 2.5, 25.0, 1.2
"""Pixels of the Gaussians against blur, uneven light and noise, and how strongly the first is taken back."""
LARGE = 2_500_000
"""Pixels of a picture that is not enlarged any more: its codes are large enough, and it takes too long."""
MOST_CONTROLS = 0.1
"""Share of control characters in a text; what has more is taken for bytes."""
Grey = NDArray[np.uint8]


def find_codes(pixels: Pixels, stop: Stop, *, is_thorough: bool) -> tuple[Code, ...]:
    """The codes in `pixels` (height, width, 3) by rows, boxes in their pixels. Raises RequestCancelled.

    `is_thorough`: look further where the first look finds nothing: up to a second on two cores.
    """
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    found: list[Code] = []
    for picture, back in _looks(grey.astype(np.uint8, copy=False)) if is_thorough else [(grey, np.eye(2, 3))]:
        stop.check()
        for barcode in zxingcpp.read_barcodes(picture, FORMATS, text_mode=zxingcpp.TextMode.Plain):
            code = _code(barcode, back, pixels.shape[1], pixels.shape[0])
            if not any(code.text == old.text and code.box.intersection(old.box) for old in found):
                found.append(code)
        if found:
            break
    return tuple(sorted(found, key=lambda code: (3 * code.box.centre[1] // pixels.shape[0], code.box.x0)))


def _looks(grey: Grey) -> Iterator[tuple[Grey, NDArray[np.float64]]]:
    """Pictures to look at, each with the matrix (2, 3) that takes its points (x, y) back to those of `grey`."""
    whole = np.eye(2, 3)
    yield grey, whole
    soft = cv2.GaussianBlur(grey, (0, 0), BLUR).astype(np.float32)
    yield _bytes(grey + SHARPENING * (grey - soft)), whole
    light = cv2.GaussianBlur(grey, (0, 0), SHADOW).astype(np.float32)
    yield _bytes(grey / np.maximum(light, 8) * 128), whole
    yield _bytes(cv2.GaussianBlur(grey, (0, 0), NOISE)), whole
    yield 255 - grey, whole  # the library tries this by itself for squares of modules, not for bars
    height, width = grey.shape
    if grey.size <= LARGE:
        double = cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        yield double.astype(np.uint8, copy=False), np.array([[0.5, 0, 0], [0, 0.5, 0]])
    side = int(np.ceil(np.hypot(height, width)))
    for turn in TURNS:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
        matrix[:, 2] += (side - width) / 2, (side - height) / 2
        turned = cv2.warpAffine(grey, matrix, (side, side), borderMode=cv2.BORDER_REPLICATE)
        yield turned.astype(np.uint8, copy=False), cv2.invertAffineTransform(matrix).astype(np.float64, copy=False)


def _bytes(picture: NDArray[np.generic]) -> Grey:
    grey: Grey = np.clip(picture, 0, 255).astype(np.uint8)
    return grey


def _code(barcode: zxingcpp.Barcode, back: NDArray[np.float64], width: int, height: int) -> Code:
    where = barcode.position
    points = np.array([
        (point.x, point.y, 1.0)
        for point in (where.top_left, where.top_right, where.bottom_right, where.bottom_left)
    ])  # fmt: skip
    (x0, y0), (x1, y1) = (points @ back.T).min(axis=0), (points @ back.T).max(axis=0)
    # Of bars read along one row, the box is a line: then it gets a pixel's height.
    left, top = min(max(x0, 0.0), width - 1.0), min(max(y0, 0.0), height - 1.0)
    box = Box(left, top, max(min(x1, float(width)), left + 1), max(min(y1, float(height)), top + 1))
    name = next((NAMES[key] for key in _keys(barcode) if key in NAMES), "other")
    text = barcode.text
    if name == "ean13" and text.startswith("0"):  # twelve digits are printed below it
        name = "upca"
    if name in ("upca", "upce"):
        text = text.removeprefix("0")
    is_binary = _is_binary(text)
    return Code(name, "" if is_binary else text, box, is_binary, len(barcode.bytes))


def _is_binary(text: str) -> bool:
    """Whether this was never meant to be read: many characters that no text has."""
    controls = sum(unicodedata.category(letter) in ("Cc", "Cn", "Cs") and letter not in "\t\n\r" for letter in text)
    return controls > MOST_CONTROLS * len(text)


def _keys(barcode: zxingcpp.Barcode) -> tuple[str, str]:
    """The names of the barcode's own format and of its family: EAN-13 is itself, a QR code of model 2 is a QR code."""
    return barcode.format.name, barcode.symbology.name
