"""`regard bench codes`: which codes are read, by angle and size, and under what damage, in this process.

The codes are written by zxing-cpp itself and drawn here as a camera sees a flat page: in perspective, 1280 by 720
pixels with a lens of 65 degrees, with noise of 4 grey levels. A share is that of the turns on the page (0, 10 and 45
degrees) at which exactly the right content is read. A module is the smallest square or bar of a code.
"""

from __future__ import annotations

import statistics
import time
from typing import Any

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.describers.basic.codes import find_codes
from assistant.describers.basic.network import Stop
from assistant.frames import Pixels

CODES = (
    ("qr", "QRCode", "https://example.com/garden/roses?id=42"),
    ("datamatrix", "DataMatrix", "Part 4711 lot A7"),
    ("aztec", "Aztec", "Ticket 4711"),
    ("ean13", "EAN13", "4006381333931"),
    ("code128", "Code128", "REGARD-1234"),
    ("pdf417", "PDF417", "Boarding pass"),
)
ANGLES = (0, 20, 40, 60)
"""Degrees by which the page is turned away from the camera."""
MODULES = (1.5, 2.0, 3.0, 4.0)
"""Pixels of a module, were the page not turned away."""
TURNS = (0, 10, 45)
WIDTH, HEIGHT, FOCAL = 1280, 720, 1000.0
PAPER, INK, NOISE = 230, 25, 4.0
SHARP = 8
"""Pixels of a module as written, before it is drawn smaller."""
DAMAGES: tuple[tuple[str, dict[str, Any]], ...] = (
    ("undamaged", {}),
    ("inverted (light on dark)", {"is_inverted": True}),
    ("contrast a quarter", {"contrast": 0.25}),
    ("blurred by a module's half", {"blur": 0.5}),
    ("noise of 25 levels", {"noise": 25.0}),
    ("a shadow over half of it", {"shadow": 0.35}),
    ("a thirtieth of it covered", {"hidden": 1 / 30}),
)
Grey = NDArray[np.uint8]


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit. Takes a minute or two."""
    rows: list[tuple[str, float, str]] = []
    seconds = []
    for name, kind, content in CODES:
        drawing = draw(kind, content)
        for angle in ANGLES:
            shares = []
            for module in MODULES:
                start = time.perf_counter()
                read = [is_read(see(drawing, module, angle, turn), content) for turn in TURNS]
                seconds.append((time.perf_counter() - start) / len(TURNS))
                shares.append(100 * statistics.mean(read))
            rows += [
                (f"{name}, {angle} degrees, module of {module:g} pixels", share, "%")
                for module, share in zip(MODULES, shares, strict=True)
            ]
    for label, damage in DAMAGES:
        read = [
            is_read(see(draw(kind, content), 4.0, 10, turn, **damage), content)
            for _, kind, content in CODES
            for turn in TURNS[:2]
        ]
        rows.append((f"all kinds, module of 4 pixels, {label}", 100 * statistics.mean(read), "%"))
    text = page.render().pixels
    start = time.perf_counter()
    wrong = find_codes(text, Stop(CancelToken()), is_thorough=True)
    return [
        *rows,
        ("codes seen on a page of text, where there are none", len(wrong), ""),
        ("to find none on that page, looking as far as it goes", time.perf_counter() - start, "s"),
        ("to look at one picture with a code, mean", statistics.mean(seconds), "s"),
    ]


def draw(kind: str, content: str) -> Grey:
    """A code in black on white with its margin, SHARP pixels a module."""
    code = zxingcpp.create_barcode(content, getattr(zxingcpp.BarcodeFormat, kind))
    return np.pad(np.array(zxingcpp.write_barcode_to_image(code, scale=SHARP)), 4 * SHARP, constant_values=255)


def see(
    drawing: Grey,
    module: float,
    angle: float,
    turn: float,
    *,
    is_inverted: bool = False,
    contrast: float = 1.0,
    blur: float = 0.0,
    noise: float = NOISE,
    shadow: float = 1.0,
    hidden: float = 0.0,
) -> Pixels:
    """A camera's picture (HEIGHT, WIDTH, 3) of `drawing` in the middle of a page.

    Args:
        drawing: as `draw` makes it.
        module: pixels of a module in the picture, were the page not turned away.
        angle: degrees by which the page is turned away, about the upright axis.
        turn: degrees by which the code is turned on the page.
        is_inverted: light on dark.
        contrast: share of the contrast that is left.
        blur: standard deviation of a Gaussian, in modules.
        noise: standard deviation in grey levels.
        shadow: share of the light that is left on the left half.
        hidden: share of the code's area that something lies on, at its middle.
    """
    height, width = drawing.shape
    sheet = np.where(drawing > 127, PAPER, INK).astype(np.float32)
    if is_inverted:
        sheet = PAPER + INK - sheet
    border = float(sheet[0, 0])
    if hidden:
        side = (hidden * height * width) ** 0.5
        top, left = int((height - side) / 2), int((width - side) / 2)
        sheet[top : top + int(side), left : left + int(side)] = 128
    matrix = _camera(width, height, module / SHARP, angle, turn)
    # Drawn three times as large, and made smaller by areas, as the pixels of a camera gather light.
    large = cv2.warpPerspective(
        cv2.GaussianBlur(sheet, (0, 0), max(0.3 * SHARP / module, 0.01)),
        np.diag([3, 3, 1]) @ matrix, (3 * WIDTH, 3 * HEIGHT), borderValue=border,
    )  # fmt: skip
    seen = cv2.resize(large, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(np.float32)
    seen = 128 + contrast * (seen - 128)
    seen[:, : WIDTH // 2] *= shadow
    if blur:
        seen = cv2.GaussianBlur(seen, (0, 0), blur * module).astype(np.float32)
    seen += np.random.default_rng(1).normal(0, noise, seen.shape).astype(np.float32)
    return np.repeat(np.clip(seen, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def is_read(pixels: Pixels, content: str) -> bool:
    """Whether a code with `content`, and no other, is found."""
    return [code.text for code in find_codes(pixels, Stop(CancelToken()), is_thorough=True)] == [content]


def _camera(width: int, height: int, scale: float, angle: float, turn: float) -> NDArray[np.float64]:
    """The matrix (3, 3) from pixels of the drawing to those of the picture."""
    away, around = np.radians([angle, turn])
    turned = np.array([
        [np.cos(around), -np.sin(around)],
        [np.sin(around), np.cos(around)],
        [0, 0],
    ]) * scale  # fmt: skip
    lean = np.array([[np.cos(away), 0, np.sin(away)], [0, 1, 0], [-np.sin(away), 0, np.cos(away)]])
    across = lean @ turned
    to_middle = np.array([[1, 0, -width / 2], [0, 1, -height / 2], [0, 0, 1]])
    place = np.column_stack([across, [0, 0, FOCAL]])
    camera: NDArray[np.float64] = np.array([[FOCAL, 0, WIDTH / 2], [0, FOCAL, HEIGHT / 2], [0, 0, 1]])
    return np.asarray(camera @ place @ to_middle, np.float64)
