"""Pages full of pictures, whose places are known: generated ones, and one that Chromium shows and measures itself."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from assistant.bench.app import run_program, wait
from assistant.bench.desktop import Desktop
from assistant.bench.narration.web import served
from assistant.bench.programs import START_SECONDS, chromium, is_still, joined
from assistant.capture import open_screen
from assistant.capture.focus import enable_accessibility, open_focus
from assistant.frames import Frame, Pixels
from assistant.scene import AccessibleText, Box
from assistant.tasks import Source
from resources import ROOT

WIDTH, HEIGHT = 1280, 900
PHOTOGRAPHS = ("astronaut", "cat", "coffee", "coins", "flower", "pavilion", "rocket")
ROWS, COLUMNS = 3, 4
SMALLEST = 160
"""Pixels: a part of a mosaic is not divided below this."""
GROUNDS = ((255, 255, 255), (24, 24, 27), (240, 240, 245), (250, 243, 224))
WORDS = "Photo {number}: holidays by the sea, in the town and at home"
PAGE = "Holiday pictures"
READ_SECONDS = 5.0
SETTLE_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class PicturePage:
    """A page: its frame, what its program says, and where its pictures are in truth."""

    frame: Frame
    truth: tuple[Box, ...]
    accessible: tuple[AccessibleText, ...] = ()


def grid(seed: int) -> PicturePage:
    """Twelve photographs in rows, with gutters of 2 to 12 pixels and captions, on a plain ground."""
    chance = np.random.default_rng(seed)
    ground = GROUNDS[seed % len(GROUNDS)]
    gutter = int(chance.integers(2, 13))
    width, height = 290, 240
    page, truth = Image.new("RGB", (WIDTH, HEIGHT), ground), []
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(14)
    ink = (20, 20, 20) if sum(ground) > 380 else (225, 225, 225)
    for number in range(ROWS * COLUMNS):
        row, column = divmod(number, COLUMNS)
        x, y = 30 + column * (width + gutter), 30 + row * (height + 44)
        page.paste(Image.fromarray(_part(chance, width, height)), (x, y))
        pen.text((x, y + height + 6), WORDS.format(number=number + 1), fill=ink, font=font)
        truth.append(Box(x, y, x + width, y + height))
    return PicturePage(Frame(np.asarray(page), "screen"), tuple(truth))


def mosaic(seed: int) -> PicturePage:
    """A rectangle that is divided again and again where chance wants, with gutters of 2 to 8 pixels."""
    chance = np.random.default_rng(seed)
    gutter = int(chance.integers(2, 9))
    page = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    page[:] = chance.integers(0, 256, 3)
    truth: list[Box] = []

    def divide(x0: int, y0: int, x1: int, y1: int, times: int) -> None:
        width, height = x1 - x0, y1 - y0
        if times == 0 or max(width, height) < 2 * SMALLEST or chance.random() < 0.1 * (4 - times):
            page[y0:y1, x0:x1] = _part(chance, width, height)
            truth.append(Box(x0, y0, x1, y1))
        elif width > height:
            middle = int(x0 + width * chance.uniform(0.35, 0.65))
            divide(x0, y0, middle - gutter, y1, times - 1)
            divide(middle, y0, x1, y1, times - 1)
        else:
            middle = int(y0 + height * chance.uniform(0.35, 0.65))
            divide(x0, y0, x1, middle - gutter, times - 1)
            divide(x0, middle, x1, y1, times - 1)

    divide(20, 20, WIDTH - 20, HEIGHT - 20, 4)
    return PicturePage(Frame(page, "screen"), tuple(truth))


def web(seed: int) -> PicturePage:
    """The page below in Chromium on a private desktop: twelve images, two canvases, text. Linux only."""
    with ExitStack() as stack:
        desktop = stack.enter_context(Desktop(WIDTH, HEIGHT, sound=False))
        stack.enter_context(joined(desktop))
        enable_accessibility()
        (desktop.folder / "page.html").write_text(_page(seed), encoding="utf-8")
        site = stack.enter_context(served(desktop.folder))
        screen, reader = open_screen(), open_focus()
        stack.callback(screen.close)
        assert reader is not None
        stack.callback(reader.close)
        command = chromium(desktop.folder, f"{site.address}page.html")
        stack.enter_context(run_program(desktop, *command, title=PAGE, seconds=START_SECONDS))
        before: list[tuple[Frame, tuple[AccessibleText, ...]]] = []

        def at_rest() -> PicturePage | None:
            target = screen.target(Source("window"))
            if PAGE not in target.title or not site.shown:
                return None
            frame, texts = screen.capture(target), reader.read_text(target, READ_SECONDS)
            is_same = bool(before) and texts == before[-1][1] and is_still(frame, before[-1][0])
            before.append((frame, texts))
            time.sleep(0.5)
            if not is_same or frame.rect is None:
                return None
            dx, dy = site.shown["left"] - frame.rect.x, site.shown["top"] - frame.rect.y
            boxes = (Box(x0 + dx, y0 + dy, x1 + dx, y1 + dy) for x0, y0, x1, y1 in site.shown["pictures"])
            return PicturePage(frame, tuple(box for box in boxes if box.y1 <= frame.height), texts)

        return wait(at_rest, SETTLE_SECONDS)


def _page(seed: int) -> str:
    chance = np.random.default_rng(seed)
    figures = []
    for number in range(ROWS * COLUMNS):
        name = PHOTOGRAPHS[int(chance.integers(len(PHOTOGRAPHS)))]
        width = int(chance.integers(120, 230))
        image = f'<img src="pictures/{name}.jpg" alt="{name.capitalize()} {number + 1}" width="{width}" height="150">'
        figures.append(f"<figure>{image}<figcaption>{WORDS.format(number=number + 1)[:20]}</figcaption></figure>")
    return PAGE_SOURCE.replace("{title}", PAGE).replace("{figures}", "\n".join(figures))


def _part(chance: np.random.Generator, width: int, height: int) -> Pixels:
    """A part of a photograph, in that size."""
    photograph = _photograph(PHOTOGRAPHS[int(chance.integers(len(PHOTOGRAPHS)))])
    scale = max(width / photograph.shape[1], height / photograph.shape[0]) * chance.uniform(1.0, 1.8)
    size = max(round(photograph.shape[1] * scale), width), max(round(photograph.shape[0] * scale), height)
    way = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    larger = cv2.resize(photograph, size, interpolation=way)
    x, y = int(chance.integers(size[0] - width + 1)), int(chance.integers(size[1] - height + 1))
    return np.asarray(larger[y : y + height, x : x + width], np.uint8)


@lru_cache
def _photograph(name: str) -> Pixels:
    return np.asarray(Image.open(Path(ROOT / "pictures" / f"{name}.jpg")).convert("RGB"))


PAGE_SOURCE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>
  body { font: 15px sans-serif; margin: 16px; background: linear-gradient(#fff, #eef3fa); }
  main { display: flex; flex-wrap: wrap; gap: 10px; }
  figure { margin: 0; padding: 4px; border: 1px solid #ccc; background: white; }
  img { display: block; }
</style></head><body>
<h1>{title} <canvas id="sign" width="40" height="40"></canvas></h1>
<p>Twelve photographs, each with a caption, and a drawing; this is text that is no picture.</p>
<main>
{figures}
<canvas id="drawing" width="200" height="120" role="img" aria-label="A drawn landscape"></canvas>
</main>
<script>
const paint = (name, draw) => {
  const canvas = document.getElementById(name);
  draw(canvas.getContext("2d"), canvas.width, canvas.height);
};
paint("sign", (pen, w, h) => {
  for (let ring = 20; ring > 0; ring--) {
    pen.fillStyle = `hsl(${18 * ring}, 80%, ${30 + 2 * ring}%)`;
    pen.beginPath();
    pen.arc(w / 2, h / 2, ring, 0, 7);
    pen.fill();
  }
});
paint("drawing", (pen, w, h) => {
  for (let x = 0; x < w; x++) for (let y = 0; y < h; y++) {
    const land = y > h / 2 + 20 * Math.sin(x / 17);
    const sky = `hsl(205, 70%, ${60 + (x * 7 + y * 13) % 29}%)`;
    pen.fillStyle = land ? `hsl(${90 + 30 * Math.sin(x * y)}, 60%, 40%)` : sky;
    pen.fillRect(x, y, 1, 1);
  }
});
addEventListener("load", () => requestAnimationFrame(() => fetch("/shown", { method: "POST", body: JSON.stringify({
  left: screenX + (outerWidth - innerWidth) / 2, top: screenY + outerHeight - innerHeight,
  pictures: [...document.querySelectorAll("img, canvas")].map((one) => {
    const box = one.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom];
  }),
})})));
</script></body></html>
"""
