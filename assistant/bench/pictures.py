"""`regard bench pictures`: of the pictures on pages, how many are found, and how much of what is found is one.

A picture is found where a box covers it and hardly more (intersection over union above 0.8). Recall is the share of the
pictures that are found, precision the share of the boxes that are a picture. See `bench.picture_pages`.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterable

from assistant.bench.picture_pages import PicturePage, grid, mosaic, web
from assistant.describers.basic.picturing import find
from assistant.scene import AccessibleText

SAME = 0.8
PAGES = 12


def run(seed: int = 1) -> list[tuple[str, float, str]]:
    """Rows of name, value, unit. Chromium's page is left out where there is no Chromium."""
    makers: tuple[tuple[str, Callable[[int], PicturePage]], ...] = (("grids", grid), ("mosaics", mosaic))
    rows: list[tuple[str, float, str]] = []
    for name, make in makers:
        rows += _rows(name, [make(seed * PAGES + number) for number in range(PAGES)])
    if sys.platform == "linux" and shutil.which("chromium"):
        page = web(seed)
        pixels_alone = PicturePage(page.frame, page.truth)
        tree = tuple(text for text in page.accessible if text.kind == "part")
        rows += _rows("Chromium, pixels alone", [pixels_alone])
        rows += _rows("Chromium, with its tree", [page], tree)
    return rows


def _rows(
    name: str, pages: Iterable[PicturePage], tree: tuple[AccessibleText, ...] = ()
) -> list[tuple[str, float, str]]:
    true = found = hits = 0
    seconds = []
    for page in pages:
        start = time.perf_counter()
        boxes = [picture.box for picture in find(page.frame.pixels, tree, page.frame)]
        seconds.append(time.perf_counter() - start)
        true += len(page.truth)
        found += len(boxes)
        hits += sum(any(box.iou(other) > SAME for other in boxes) for box in page.truth)
    return [
        (f"{name}: recall", 100 * hits / max(true, 1), f"% of {true} pictures"),
        (f"{name}: precision", 100 * hits / max(found, 1), f"% of {found} boxes"),
        (f"{name}: to find them, median", sorted(seconds)[len(seconds) // 2], "s a page"),
    ]
