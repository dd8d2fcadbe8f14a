"""What is taken of a clipboard, and the clipboards of Wayland, Windows and macOS: there with stand-ins."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from assistant.cancelling import CancelToken
from assistant.capture import clipboard
from assistant.capture.clipboard import Clip
from assistant.capture.clipboard.pillow import PillowClipboard, windows_text
from assistant.capture.clipboard.reading import choose, local_files
from assistant.capture.clipboard.wayland import WaylandClipboard
from assistant.capture.light import MOST_TEXT, Teller, take
from assistant.errors import CaptureError, ControlError, UsageError
from assistant.frames import Rect
from assistant.sources import delay, from_message
from assistant.tasks import Request, Source, Task
from assistant.wire import encode
from resources import ROOT
from tests.fake_systems import Function

PHOTO = ROOT / "pictures" / "coffee.jpg"


class FakeClipboard:
    """Stands in for a window system's clipboard: offers `content`."""

    def __init__(self, content: dict[str, bytes]) -> None:
        self._content = content

    def kinds(self) -> Sequence[str]:
        return list(self._content)

    def get(self, kind: str) -> bytes:
        return self._content[kind]

    def close(self) -> None: ...


@pytest.mark.parametrize(
    ("content", "clip"),
    [
        ({"text/html": b"<img>", "image/png": b"png", "image/jpeg": b"jpeg"}, Clip(data=b"png")),
        ({"image/x-strange": b"strange"}, Clip(data=b"strange")),
        ({"text/uri-list": b"https://example.org/a.png\r\n", "text/plain": b"https://example.org/a.png"},
         Clip(text="https://example.org/a.png")),
        ({"text/uri-list": b"#comment\r\nfile:///a%20b/c.png\r\nfile://other/d.png\r\n"}, Clip(paths=("/a b/c.png",))),
        ({"STRING": "caf\xe9".encode("latin-1")}, Clip(text="café")),
        ({"UTF8_STRING": "café\0".encode(), "STRING": b"caf"}, Clip(text="café")),
        ({"text/plain": "café".encode("utf-16")}, Clip(text="café")),
        ({"image/png": b"", "text/plain": b"words"}, Clip(text="words")),
    ],
)  # fmt: skip
def test_the_best_of_what_is_offered(content: dict[str, bytes], clip: Clip) -> None:
    assert choose(FakeClipboard(content), wants_text=False) == clip


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ({}, "clipboard-empty"),
        ({"text/plain": b"  \n"}, "clipboard-empty"),
        ({"audio/wav": b"RIFF", "TARGETS": b""}, "clipboard-other"),
        ({"text/plain": b"pass", "x-kde-passwordManagerHint": b"secret"}, "clipboard-secret"),
    ],
)
def test_nothing_of_use(content: dict[str, bytes], code: str) -> None:
    with pytest.raises(CaptureError) as caught:
        choose(FakeClipboard(content), wants_text=False)
    assert caught.value.code == code


def test_lists_of_files_that_make_no_sense() -> None:
    assert local_files(b"copy\nfile://[broken\nfile:\n\xff\xfe\nplain words") == ()


def test_no_desktop_no_clipboard(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform == "linux":
        with pytest.raises(CaptureError) as caught:
            clipboard.read_clipboard(wants_text=False)
        assert caught.value.code == "clipboard-none"


# What becomes of it.


def taken(clip: Clip, monkeypatch: pytest.MonkeyPatch, task: Task = Task.DESCRIBE) -> tuple[Any, list[tuple[str, str]]]:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(clipboard, "read_clipboard", lambda wants_text: clip)
    tell = Teller(lambda kind, title: told.append((kind, title)), lambda name: None)
    return take(Request(task, Source("clipboard")), b"", CancelToken(), tell), told


def test_copied_files_are_opened_and_a_long_text_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    found, told = taken(Clip(paths=(str(PHOTO), "/b.png")), monkeypatch)
    assert told == [("clipboard", "coffee.jpg")]
    assert (found.frame.source, found.frame.title, found.frame.notes) == ("clipboard", "coffee.jpg", ("files",))
    found, told = taken(Clip(text="x" * (MOST_TEXT + 5)), monkeypatch)
    assert told == [("text", "")]
    assert (len(found.text), found.frame.notes) == (MOST_TEXT, ("shortened",))
    with pytest.raises(CaptureError) as caught:
        taken(Clip(text="x"), monkeypatch, Task.FIND)
    assert caught.value.code == "clipboard-text"


# Wayland


@pytest.fixture
def wl_paste(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for wl-paste, empty; a test writes what it does."""
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    program = tmp_path / "wl-paste"
    program.touch(mode=0o755)
    return program


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script")
def test_wayland(wl_paste: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wl_paste.write_text('#!/bin/sh\n[ "$1" = --list-types ] && printf "text/plain\\nimage/png\\n" || printf "$3"\n')
    assert choose(WaylandClipboard(), wants_text=False) == Clip(data=b"image/png")
    assert choose(WaylandClipboard(), wants_text=True) == Clip(text="text/plain")
    wl_paste.write_text('#!/bin/sh\necho "Nothing is copied" >&2\nexit 1\n')
    for write, code in ((None, "clipboard-empty"), ("#!/bin/sh\nexec sleep 20\n", "clipboard-hangs")):
        if write:
            wl_paste.write_text(write)
        with pytest.raises(CaptureError) as caught:
            choose(WaylandClipboard(seconds=0.3), wants_text=False)
        assert caught.value.code == code
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(CaptureError) as caught:
        WaylandClipboard().kinds()
    assert caught.value.code == "clipboard-wayland"


# Windows and macOS


def test_pictures_files_and_text_through_pillow(tmp_path: Path) -> None:
    picture = choose(PillowClipboard(lambda: Image.new("RGBA", (3, 2), "red"), lambda: ""), wants_text=False)
    with Image.open(BytesIO(picture.data)) as decoded:
        assert (decoded.format, decoded.size) == ("PNG", (3, 2))
    path = tmp_path / "a b.png"
    assert choose(PillowClipboard(lambda: [str(path)], lambda: ""), wants_text=False).paths == (str(path),)
    assert choose(PillowClipboard(lambda: None, lambda: "words"), wants_text=False).text == "words"
    assert PillowClipboard(lambda: None, lambda: "").kinds() == []

    def hang() -> str:
        raise subprocess.TimeoutExpired("pbpaste", 4)

    with pytest.raises(CaptureError) as caught:
        PillowClipboard(lambda: None, hang)
    assert caught.value.code == "clipboard-hangs"


def test_text_of_windows() -> None:
    held = ctypes.create_unicode_buffer("Grüße")
    closed: list[bool] = []

    def libraries(*, opens: bool = True, handle: int | None = 7) -> Any:
        return SimpleNamespace(
            user32=SimpleNamespace(
                OpenClipboard=Function(lambda window: opens),
                GetClipboardData=Function(lambda kind: handle if kind == 13 else None),
                CloseClipboard=Function(lambda: closed.append(True)),
            ),
            kernel32=SimpleNamespace(
                GlobalLock=Function(lambda handle: ctypes.addressof(held)), GlobalUnlock=Function(lambda handle: 1)
            ),
        )

    if ctypes.sizeof(ctypes.c_wchar) == 2 or sys.platform != "win32":
        assert windows_text(libraries()) == "Grüße"
    assert windows_text(libraries(handle=None)) == ""
    assert len(closed) == 2
    with pytest.raises(OSError, match="holds"):
        windows_text(libraries(opens=False))


# Sources over the control socket.


@pytest.mark.parametrize(
    "source",
    [
        None, Source("webcam", device="Desk"), Source("region", region=Rect(1, 2, 3, 4)), Source("monitor", monitor=2),
        Source("file", path="/a.png"),
    ],
)  # fmt: skip
def test_a_source_crosses_the_socket(source: Source | None) -> None:
    assert from_message(encode(source)) == source


@pytest.mark.parametrize(
    "data",
    [
        5, "window", {"kind": "data"}, {"kind": "dance"}, {"colour": "red"}, {"kind": "region", "region": [1, 2]},
        {"kind": "region", "region": 5}, {"kind": "monitor", "monitor": "two"}, [], {"kind": None},
    ],
)  # fmt: skip
def test_a_source_that_is_none_is_refused(data: Any) -> None:
    with pytest.raises(ControlError) as caught:
        from_message(data)
    assert caught.value.code == "source-malformed"


@pytest.mark.parametrize("value", ["soon", "-1", "3601", "nan", "inf", None, [], {}])
def test_a_delay_that_is_none_is_refused(value: Any) -> None:
    with pytest.raises(UsageError):
        delay(value)
    assert delay("2.5") == 2.5
    assert delay(0) == 0
