"""Real programs on a private desktop that show known text: what the reading of screens is measured on.

    python -m assistant.bench.programs FOLDER

keeps a picture (PNG) of each program that is installed, with the truth (JSON): lines of text, with their boxes in the
picture where they are known. Nothing of it is set down by a hand: an editor or a terminal shows a file, so the truth is
the file; a web page says itself what it shows and where; of other programs it is what their accessibility tree says.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from PIL import Image

from assistant.bench import letter
from assistant.bench.app import run_program, wait
from assistant.bench.desktop import Desktop
from assistant.bench.page import ENGLISH, FRENCH
from assistant.capture import CaptureSource, open_screen
from assistant.capture.focus import FocusReader, enable_accessibility, open_focus
from assistant.frames import Frame
from assistant.scene import AccessibleText, Box
from assistant.tasks import Source
from resources import ROOT

LINES = (*ENGLISH[4:14], *FRENCH[4:14])
"""What editors and terminals show."""
PAGE = ROOT / "pages" / "form.html"
READ_SECONDS = 5.0
"""For the tree: more than a person would wait for, so that the machine's load changes no score."""
SETTLE_SECONDS = 60.0
START_SECONDS = 120.0
"""An office takes long to start for the first time."""
BLINKING = 0.002
"""Share of the pixels that a caret takes."""


@dataclass(frozen=True, slots=True)
class Truth:
    """A line that a program shows; `box` in pixels of its window, where that is known."""

    text: str
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Screen:
    """A program's window: its picture, what its tree says, and what it shows in truth."""

    name: str
    frame: Frame
    texts: tuple[AccessibleText, ...]
    truth: tuple[Truth, ...]


@dataclass(frozen=True, slots=True)
class _Program:
    name: str
    needs: str
    """The command that has to be installed."""
    title: str
    """Part of its window's title."""
    command: Callable[[Path, str], tuple[str, ...]]
    """Given a file with `LINES` and the address of the page."""
    shows: str = "file"
    """Where the truth comes from: "file", "page" or "tree"."""


def _show(path: Path) -> tuple[str, ...]:
    return ("sh", "-c", f"cat '{path}'; exec sleep 9999")


def chromium(path: Path, address: str) -> tuple[str, ...]:
    """The command that shows the page at `address`; its profile is beside `path`."""
    rights = ["--no-sandbox"] if os.geteuid() == 0 else []  # it refuses to run as root otherwise
    profile = f"--user-data-dir={path.parent / 'chromium'}"
    flags = ["--no-first-run", "--disable-gpu", "--force-renderer-accessibility", "--window-size=1100,860", profile]
    return ("chromium", *rights, *flags, address)


PROGRAMS = (
    _Program("GTK editor", "mousepad", "letter.txt", lambda path, _: ("mousepad", str(path))),
    _Program(
        "GTK dialog",
        "zenity",
        "Letter",
        lambda path, _: (
            "zenity",
            "--text-info",
            "--title=Letter",
            f"--filename={path}",
            "--width=800",
            "--height=700",
        ),
    ),
    _Program(
        "terminal",
        "xfce4-terminal",
        "Terminal",
        lambda path, _: (
            "xfce4-terminal",
            "--disable-server",
            "--geometry=100x30",
            "-T",
            "Terminal",
            "-x",
            *_show(path),
        ),
    ),
    _Program(
        "xterm",
        "xterm",
        "Notes",
        lambda path, _: (
            *("xterm", "-T", "Notes", "-geometry", "100x30", "-fa", "DejaVu Sans Mono", "-fs", "11", "-e"),
            *_show(path),
        ),
    ),
    _Program(
        "Writer",
        "soffice",
        "letter.txt",
        lambda path, _: (
            *("soffice", "--norestore", "--nologo", "--nofirststartwizard"),
            *(f"-env:UserInstallation=file://{path.parent / 'office'}", "--writer", str(path)),
        ),
    ),
    _Program("Chromium", "chromium", "Order a picture frame", chromium, "page"),
    _Program("Qt dialog", sys.executable, letter.TITLE, lambda _path, _address: letter.COMMAND, "tree"),
)


def screens(names: tuple[str, ...] = ()) -> Iterator[Screen]:
    """A `Screen` of each program that is installed (of those called `names`, where there are any). Linux only."""
    with ExitStack() as stack:
        desktop = stack.enter_context(Desktop(1280, 900, sound=False))
        stack.enter_context(joined(desktop))
        enable_accessibility()
        page = stack.enter_context(_served())
        screen, reader = open_screen(), open_focus()
        stack.callback(screen.close)
        assert reader is not None
        stack.callback(reader.close)
        path = desktop.folder / "letter.txt"
        path.write_text("\n".join(LINES) + "\n", encoding="utf-8")
        for program in PROGRAMS:
            if shutil.which(program.needs) and (not names or program.name in names):
                with run_program(
                    desktop, *program.command(path, page.address), title=program.title, seconds=START_SECONDS
                ):
                    yield _shot(program, screen, reader, page)


def main(folder: Path) -> None:
    """Keep the pictures and their truth in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for screen in screens():
        name = screen.name.lower().replace(" ", "-")
        Image.fromarray(screen.frame.pixels).save(folder / f"{name}.png")
        about = {"title": screen.frame.title, "lines": [asdict(line) for line in screen.truth]}
        (folder / f"{name}.json").write_text(json.dumps(about, ensure_ascii=False, indent=1), encoding="utf-8")
        print(folder / f"{name}.png", flush=True)


def _shot(program: _Program, screen: CaptureSource, reader: FocusReader, page: _Page) -> Screen:
    """The window, when its picture and its tree have come to rest."""
    before: list[tuple[Frame, tuple[AccessibleText, ...]]] = []

    def at_rest() -> Screen | None:
        target = screen.target(Source("window"))
        if program.title not in target.title or (program.shows == "page" and not page.shown):
            return None
        frame, texts = screen.capture(target), reader.read_text(target, READ_SECONDS)
        is_same = bool(before) and texts == before[-1][1] and is_still(frame, before[-1][0])
        before.append((frame, texts))
        time.sleep(0.5)
        return Screen(program.name, frame, texts, _truth(program, frame, texts, page)) if is_same else None

    return wait(at_rest, SETTLE_SECONDS)


def is_still(frame: Frame, before: Frame) -> bool:
    """Whether nothing but a caret blinks."""
    if frame.pixels.shape != before.pixels.shape:
        return False
    return bool((frame.pixels != before.pixels).any(axis=2).mean() < BLINKING)


def _truth(program: _Program, frame: Frame, texts: tuple[AccessibleText, ...], page: _Page) -> tuple[Truth, ...]:
    if program.shows == "tree":
        return tuple(Truth(text.text, text.box) for text in texts if text.kind != "part")
    if program.shows == "page":
        assert frame.rect is not None
        dx, dy = page.shown["left"] - frame.rect.x, page.shown["top"] - frame.rect.y
        lines = page.shown["lines"]
        return tuple(Truth(text, Box(x0 + dx, y0 + dy, x1 + dx, y1 + dy)) for text, x0, y0, x1, y1 in lines)
    boxes = {text.text: text.box for text in texts}
    return tuple(Truth(line, boxes.get(line)) for line in LINES)


@contextmanager
def joined(desktop: Desktop) -> Iterator[None]:
    """This process is a program of the desktop too."""
    before = dict(os.environ)
    for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "XAUTHORITY"):
        os.environ.pop(name, None)
    for name in ("DISPLAY", "XDG_SESSION_TYPE", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"):
        os.environ[name] = desktop.env[name]
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


class _Page(ThreadingHTTPServer):
    """Serves the page on this machine only; `shown` is what the page says of itself, empty before."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.shown: dict[str, Any] = {}

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"


class _Visit(BaseHTTPRequestHandler):
    server: _Page

    def do_GET(self) -> None:
        content = PAGE.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_POST(self) -> None:
        self.server.shown = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name is given
        """Nothing is logged."""


@contextmanager
def _served() -> Iterator[_Page]:
    with _Page() as page:
        thread = threading.Thread(target=page.serve_forever, name="page", daemon=True)
        thread.start()
        try:
            yield page
        finally:
            page.shutdown()
            thread.join()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
