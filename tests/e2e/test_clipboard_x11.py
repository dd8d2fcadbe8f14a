"""The clipboard of a real display: what real programs copied, and owners that misbehave."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

if sys.platform != "linux":
    pytest.skip("X11 is not here", allow_module_level=True)

from assistant.bench.app import regard, run_app
from assistant.bench.desktop import Desktop
from assistant.capture.clipboard import read_clipboard
from assistant.capture.clipboard.reading import choose
from assistant.capture.clipboard.x11 import X11Clipboard
from assistant.errors import CaptureError
from resources import ROOT

pytestmark = [pytest.mark.e2e, pytest.mark.usefixtures("display")]
PHOTO = ROOT / "pictures" / "coffee.jpg"
OWNER = [sys.executable, str(Path(__file__).with_name("clipboard_owner.py"))]

Copy = Callable[..., None]


@contextmanager
def owner(desktop: Desktop, way: str, **kinds: Path) -> Iterator[None]:
    words = [f"{kind.replace('__', '/').replace('_', '-')}={path}" for kind, path in kinds.items()]
    process = subprocess.Popen([*OWNER, way, *words], env=desktop.env, stdout=subprocess.PIPE)
    try:
        assert process.stdout.readline() == b"owner\n"
        yield
    finally:
        process.kill()
        process.communicate()


@contextmanager
def copied(desktop: Desktop, kind: str, path: Path) -> Iterator[None]:
    """`path` as xclip, a real program, holds it."""
    process = subprocess.Popen(
        ["xclip", "-quiet", "-selection", "clipboard", "-t", kind, "-i", str(path)],
        env=desktop.env, stderr=subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stderr.readline()  # "Waiting for selection requests"
        yield
    finally:
        process.kill()
        process.communicate()


def command(desktop: Desktop, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*regard(), *words], env=desktop.env, capture_output=True, text=True, timeout=120, check=False
    )


def test_a_small_picture(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (20, 10), "red").save(path)
    with copied(desktop, "image/png", path):
        assert read_clipboard(wants_text=False).data == path.read_bytes()


def test_a_picture_of_many_megabytes_comes_in_pieces(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "a.bmp"
    noise = np.random.default_rng(1).integers(0, 256, (2000, 3000, 3), np.uint8)
    Image.fromarray(noise).save(path)
    with copied(desktop, "image/bmp", path):
        assert read_clipboard(wants_text=False).data == path.read_bytes()


def test_text_and_an_empty_clipboard(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Crème brûlée, 4,50 €\nLine two\n", encoding="utf-8")
    with copied(desktop, "UTF8_STRING", path):
        assert read_clipboard(wants_text=False).text == "Crème brûlée, 4,50 €\nLine two"
    with pytest.raises(CaptureError) as caught:
        read_clipboard(wants_text=False)
    assert caught.value.code == "clipboard-empty"


def test_copied_files_come_before_their_little_picture(desktop: Desktop, tmp_path: Path) -> None:
    files, picture = tmp_path / "files", tmp_path / "a.png"
    files.write_bytes(f"copy\n{PHOTO.as_uri()}\nfile:///tmp/b%20%C3%A9.png".encode())
    Image.new("RGB", (2, 2)).save(picture)
    with owner(desktop, "offers", x_special__gnome_copied_files=files, image__png=picture):
        assert read_clipboard(wants_text=False).paths == (str(PHOTO), "/tmp/b é.png")


def test_of_a_picture_and_a_text_the_wanted_one_counts(desktop: Desktop, tmp_path: Path) -> None:
    text, picture = tmp_path / "a.txt", tmp_path / "a.png"
    text.write_text("cells", encoding="utf-8")
    picture.write_bytes(b"pixels")
    with owner(desktop, "offers", text__plain=text, image__png=picture):
        assert read_clipboard(wants_text=True).text == "cells"
        assert read_clipboard(wants_text=False).data == b"pixels"


def test_a_password_is_never_read(desktop: Desktop, tmp_path: Path) -> None:
    secret = tmp_path / "a.txt"
    secret.write_text("secret", encoding="utf-8")
    with (
        owner(desktop, "offers", text__plain=secret, x_kde_passwordManagerHint=secret),
        pytest.raises(CaptureError) as caught,
    ):
        read_clipboard(wants_text=True)
    assert caught.value.code == "clipboard-secret"


@pytest.mark.parametrize("way", ["hangs", "stalls"])
def test_an_owner_that_hangs_costs_a_moment(desktop: Desktop, way: str) -> None:
    reader = X11Clipboard(seconds=0.3)
    start = time.monotonic()
    with owner(desktop, way, image__png=PHOTO), pytest.raises(CaptureError) as caught:
        choose(reader, wants_text=False)
    reader.close()
    assert caught.value.code == "clipboard-hangs"
    assert time.monotonic() - start > 0.25


def test_the_command_line_describes_what_was_copied(desktop: Desktop, tmp_path: Path) -> None:
    with copied(desktop, "image/jpeg", PHOTO):
        done = command(desktop, "describe", "--clipboard", "--json", "--describer", "basic")
    result = json.loads(done.stdout)
    assert result["frame"]["source"] == "clipboard"
    assert "cup" in [thing["label"] for thing in result["objects"]]
    assert result["text"].startswith("The picture on the clipboard.")
    text = tmp_path / "a.txt"
    text.write_text("First line.\n\nVisit https://example.org/a?b=1 for 12.50 euros.\n", encoding="utf-8")
    with copied(desktop, "UTF8_STRING", text):
        done = command(desktop, "read", "--clipboard")
    assert done.stdout.splitlines() == ["First line.", "Visit https://example.org/a?b=1 for 12.50 euros."]


def test_the_running_app_by_key_and_by_trigger(desktop: Desktop, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Bring the blue ladder.", encoding="utf-8")
    with run_app(desktop, settings={"speech.output": "silent", "describer.name": "basic"}) as app:
        with copied(desktop, "image/jpeg", PHOTO):
            pressed = app.press("ctrl+alt+space", "p")
            app.wait_for_text("cup", pressed)
        with copied(desktop, "UTF8_STRING", text):
            pressed = time.monotonic()
            assert command(desktop, "trigger", "read", "--clipboard").returncode == 0
            app.wait_for_text("Bring the blue ladder.", pressed)
        pressed = app.press("ctrl+alt+space", "p")
        app.wait_for_text("The clipboard is empty.", pressed)
        pressed = app.press("ctrl+alt+space", "c")
        app.wait_for_text("camera", pressed)
        assert command(desktop, "trigger", "camera", "--webcam", str(PHOTO), "--delay", "0.1").returncode == 0
        app.wait_for_text("coffee.jpg", pressed)
