"""`python -m assistant.bench.narration.programs`: windows of real programs, with what is true of them.

Nothing of it is set down by a hand: a web page says itself what it shows and where; of the others it is what their
accessibility tree says, and the question, the rows and the kind are those that the program was started with. Pictures,
truth and what the tree gives are kept in `tests/fixtures/scenes`. Linux only.
"""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from assistant.bench.app import run_program, wait
from assistant.bench.desktop import Desktop
from assistant.bench.narration import tree
from assistant.bench.narration.truth import FOLDER, Truth, save
from assistant.bench.narration.web import Site, page_truth, served
from assistant.bench.programs import START_SECONDS, chromium, is_still, joined
from assistant.capture import CaptureSource, open_screen
from assistant.capture.focus import FocusReader, enable_accessibility, open_focus
from assistant.capture.focus.extents import to_focus
from assistant.errors import CaptureError
from assistant.frames import Frame
from assistant.scene import AccessibleText, Focus
from assistant.tasks import Source

READ_SECONDS = 8.0
SETTLE_SECONDS = 90.0
COLOURS = 64
"""Of the pictures that are kept."""
SHOWN = FOLDER / "shown"
LETTER = """\
Dear Mr Lindqvist,
the two lamps that I ordered in March came today.
One of them has a crack in its glass.
Please send a new glass; the lamp itself is fine.

The number of my order is 4471-B.
Yours sincerely
Hanna Roth
"""
LOG = """\
$ ls -1 photos
beach.jpg
harbour.jpg
market.jpg
$ df -h /home
Filesystem      Size  Used Avail Use% Mounted on
/dev/sda2       220G  131G   78G  63% /home
$ uptime
 14:02:11 up 3 days,  5:40,  2 users,  load average: 0.12
"""
STOCK = (("Tea", "Boxes", "Price"), ("Assam", "14", "7.20"), ("Darjeeling", "6", "9.80"), ("Mint", "21", "4.50"))


@dataclass(frozen=True, slots=True)
class Program:
    """A program that is shown."""

    name: str
    needs: str
    """The command that has to be installed."""
    title: str
    """Part of its window's title."""
    command: Callable[[Path], tuple[str, ...]]
    """Given the folder with the files to show."""
    about: tree.About
    """What is true of its window by the way it was started."""


def _zenity(kind: str, title: str, *options: str) -> Callable[[Path], tuple[str, ...]]:
    return lambda folder: ("zenity", f"--{kind}", f"--title={title}", *options)


def _office(kind: str, file: str) -> Callable[[Path], tuple[str, ...]]:
    return lambda folder: (
        *("soffice", "--norestore", "--nologo", "--nofirststartwizard"),
        *(f"-env:UserInstallation=file://{folder / 'office'}", f"--{kind}", str(folder / file)),
    )


def _terminal(folder: Path) -> tuple[str, ...]:
    show = ("-x", "sh", "-c", f"cat '{folder / 'log.txt'}'; exec sleep 9999")
    return ("xfce4-terminal", "--disable-server", "--geometry=90x20", "-T", "Terminal", *show)


def _qt(name: str) -> Callable[[Path], tuple[str, ...]]:
    return lambda folder: (sys.executable, str(SHOWN / "dialogs.py"), name)


_QUESTION = "Empty the bin? 34 things will be gone for good."
_LIST = [cell for row in STOCK[1:] for cell in row]
PROGRAMS = (
    Program("gtk-editor", "mousepad", "letter.txt", lambda folder: ("mousepad", str(folder / "letter.txt")),
            tree.About("editor", tuple(LETTER.splitlines()))),
    Program("terminal-window", "xfce4-terminal", "Terminal", _terminal,
            tree.About("terminal", tuple(LOG.splitlines()))),
    Program("writer", "soffice", "letter.txt", _office("writer", "letter.txt"),
            tree.About("document", tuple(LETTER.splitlines()), is_file_all=True)),
    Program("gtk-question", "zenity", "Bin", _zenity("question", "Bin", f"--text={_QUESTION}", "--width=420"),
            tree.About("dialog", question=_QUESTION)),
    Program("gtk-warning", "zenity", "Battery", _zenity("warning", "Battery", "--text=The battery is nearly empty."),
            tree.About("dialog", question="The battery is nearly empty.")),
    Program("gtk-entry", "zenity", "New folder", _zenity("entry", "New folder", "--text=Name of the folder"),
            tree.About("dialog", question="Name of the folder")),
    Program("gtk-list", "zenity", "Stock",
            _zenity("list", "Stock", "--text=Which tea is wanted?", *(f"--column={name}" for name in STOCK[0]), *_LIST,
                    "--width=460", "--height=320"),
            tree.About("dialog", question="Which tea is wanted?", rows=STOCK)),
    Program("qt-question", sys.executable, "Unsaved changes", _qt("question"),
            tree.About("dialog", question="Save the drawing before you leave?")),
    Program("qt-settings", sys.executable, "Sound settings", _qt("settings"), tree.About("dialog")),
)  # fmt: skip


def main(names: list[str]) -> None:
    """Write the scenes called `names`, or all."""
    with ExitStack() as stack:
        desktop = stack.enter_context(Desktop(1280, 900, sound=False))
        stack.enter_context(joined(desktop))
        enable_accessibility()
        screen, reader = open_screen(), open_focus()
        stack.callback(screen.close)
        assert reader is not None
        stack.callback(reader.close)
        site = stack.enter_context(served(SHOWN))
        (desktop.folder / "letter.txt").write_text(LETTER, encoding="utf-8")
        (desktop.folder / "log.txt").write_text(LOG, encoding="utf-8")
        for program in PROGRAMS:
            if shutil.which(program.needs) and (not names or program.name in names):
                command = program.command(desktop.folder)
                with run_program(desktop, *command, title=program.title, seconds=START_SECONDS):
                    frame, texts, focus = _at_rest(screen, reader, program.title, lambda: True)
                _keep(tree.truth(program.name, program.about, frame, texts, focus), frame)
        for path in sorted(SHOWN.glob("web-*.html")):
            if shutil.which("chromium") and (not names or path.stem in names):
                _keep(*_page(desktop, screen, reader, site, path))


def _page(desktop: Desktop, screen: CaptureSource, reader: FocusReader, site: Site, path: Path) -> tuple[Truth, Frame]:
    site.shown.clear()
    title = path.read_text(encoding="utf-8").partition("<title>")[2].partition("</title>")[0]
    command = (*chromium(desktop.folder / path.stem / "page", f"{site.address}{path.name}"), "--test-type")
    with run_program(desktop, *command, title=title, seconds=START_SECONDS):
        frame, texts, focus = _at_rest(screen, reader, title, lambda: bool(site.shown))
    return page_truth(path.stem, site.shown, frame, texts, focus), frame


def _at_rest(
    screen: CaptureSource, reader: FocusReader, title: str, is_ready: Callable[[], bool]
) -> tuple[Frame, tuple[AccessibleText, ...], Focus | None]:
    """The window, what its tree says and the focus, when its picture and its tree change no more."""
    before: list[tuple[Frame, tuple[AccessibleText, ...]]] = []

    def rested() -> tuple[Frame, tuple[AccessibleText, ...], Focus | None] | None:
        target = screen.target(Source("window"))
        if title not in target.title or not is_ready():
            return None
        control = reader.read(target, READ_SECONDS)
        try:
            frame = screen.capture(target)
        except CaptureError:  # a first window, which the program replaces
            return None
        texts = reader.read_text(target, READ_SECONDS)
        is_same = bool(before) and texts == before[-1][1] and is_still(frame, before[-1][0])
        before.append((frame, texts))
        time.sleep(0.5)
        return (frame, texts, to_focus(control, target) if control else None) if is_same else None

    return wait(rested, SETTLE_SECONDS)


def _keep(truth: Truth, frame: Frame) -> None:
    print(save(truth), flush=True)
    Image.fromarray(frame.pixels).quantize(COLOURS).save(FOLDER / truth.picture, optimize=True)


if __name__ == "__main__":
    main(sys.argv[1:])
