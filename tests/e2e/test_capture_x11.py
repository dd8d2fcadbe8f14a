"""Pictures of a real display: the right pixels, the right place, and one clear error for everything else."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest

if sys.platform != "linux":
    pytest.skip("X11 is not here", allow_module_level=True)

from Xlib import X, Xatom, display
from Xlib.protocol import rq

from assistant.bench.desktop import Desktop
from assistant.capture import CaptureSource, Target, open_screen
from assistant.capture.screen import ScreenSource
from assistant.capture.x11 import X11Windows
from assistant.errors import CaptureError
from assistant.frames import Rect
from assistant.tasks import Source
from tests.e2e.x11_window import PlainWindow, wait

pytestmark = pytest.mark.e2e
BLUE = 0x336699


@pytest.fixture
def screen(display: str) -> Iterator[CaptureSource]:
    source = open_screen()
    yield source
    source.close()


@pytest.fixture
def window(display: str) -> Iterator[PlainWindow]:
    with PlainWindow(display, "Plaine — été", BLUE) as opened:
        yield opened


class SetMonitor(rq.Request):
    """RRSetMonitor: python-xlib's own cannot pack its list of outputs."""

    _request = rq.Struct(
        *(rq.Card8("opcode"), rq.Opcode(43), rq.RequestLength(), rq.Window("window"), rq.Card32("name")),
        *(rq.Bool("primary"), rq.Bool("automatic"), rq.LengthOf("outputs", 2)),
        *(rq.Int16("x"), rq.Int16("y"), rq.Card16("width"), rq.Card16("height"), rq.Card32("mm_x"), rq.Card32("mm_y")),
        rq.List("outputs", rq.Card32Obj),
    )


def set_monitor(window: PlainWindow, name: int, rect: Rect, outputs: list[int]) -> None:
    server = window.display.display
    SetMonitor(
        display=server,
        opcode=server.get_extension_major("RANDR"),
        window=window.root,
        name=name,
        primary=0,
        automatic=0,
        x=rect.x,
        y=rect.y,
        width=rect.width,
        height=rect.height,
        mm_x=254,
        mm_y=286,
        outputs=outputs,
    )


def error_of(screen: CaptureSource, source: Source) -> CaptureError:
    with pytest.raises(CaptureError) as caught:
        screen.capture(screen.target(source))
    assert caught.value.message()
    assert caught.value.hint()
    return caught.value


def test_the_window_in_front_and_nothing_else(screen: CaptureSource, window: PlainWindow) -> None:
    target = screen.target(Source("window"))
    assert (target.kind, target.title, target.app) == ("window", "Plaine — été", "Plain")
    assert (target.window_id, target.rect, target.scale) == (window.window.id, window.rect(), 1.0)
    assert target.pid > 0
    frame = screen.capture(target)
    assert (frame.width, frame.height) == (400, 250)
    assert (frame.pixels == [0x33, 0x66, 0x99]).all()
    assert (frame.source, frame.rect, frame.title) == ("window", window.rect(), "Plaine — été")
    assert not frame.pixels.flags.writeable


def test_the_screen_a_monitor_and_a_region(screen: CaptureSource, window: PlainWindow, desktop: Desktop) -> None:
    for source in (Source("screen"), Source("monitor", monitor=1)):
        frame = screen.capture(screen.target(source))
        assert frame.rect == Rect(0, 0, 1920, 1080)
        rect = window.rect()
        part = frame.pixels[rect.y : rect.bottom, rect.x : rect.right]
        assert (part == [0x33, 0x66, 0x99]).all()
    rect = window.rect()
    inside = Rect(rect.x + 10, rect.y + 20, 30, 40)
    frame = screen.capture(screen.target(Source("region", region=inside)))
    assert (frame.rect, frame.pixels.shape) == (inside, (40, 30, 3))
    assert (frame.pixels == [0x33, 0x66, 0x99]).all()


def test_a_region_that_is_partly_outside_is_clipped(screen: CaptureSource) -> None:
    frame = screen.capture(screen.target(Source("region", region=Rect(1900, -10, 100, 30))))
    assert frame.rect == Rect(1900, 0, 20, 20)


@pytest.mark.parametrize("region", [None, Rect(0, 0, 0, 10), Rect(0, 0, 10, -5)])
def test_a_region_without_size(screen: CaptureSource, region: Rect | None) -> None:
    assert error_of(screen, Source("region", region=region)).code == "region-empty"


def test_a_region_outside(screen: CaptureSource) -> None:
    assert error_of(screen, Source("region", region=Rect(5000, 0, 10, 10))).code == "region-outside"


@pytest.mark.parametrize("number", [0, -1, 2, 99])
def test_a_monitor_that_is_not_there(screen: CaptureSource, number: int) -> None:
    error = error_of(screen, Source("monitor", monitor=number))
    assert (error.code, error.params["count"]) == ("monitor-unknown", 1)


def test_two_monitors_and_one_plugged_in_later(screen: CaptureSource, window: PlainWindow) -> None:
    assert screen.target(Source("monitor", monitor=1)).rect == Rect(0, 0, 1920, 1080)
    server = window.display
    output = window.root.xrandr_get_monitors().monitors[0].crtcs[0]
    names = [server.intern_atom("left-half"), server.intern_atom("right-half")]
    for name, x, outputs in ((names[0], 0, [output]), (names[1], 960, [])):
        set_monitor(window, name, Rect(x, 0, 960, 1080), outputs)
    server.sync()
    try:
        rects = {screen.target(Source("monitor", monitor=number)).rect for number in (1, 2)}
        assert rects == {Rect(0, 0, 960, 1080), Rect(960, 0, 960, 1080)}
        assert screen.target(Source("screen")).rect == Rect(0, 0, 1920, 1080)
        assert error_of(screen, Source("monitor", monitor=3)).params["count"] == 2
    finally:
        for name in names:
            window.root.xrandr_delete_monitor(name)
        server.sync()
    assert screen.target(Source("monitor", monitor=1)).rect == Rect(0, 0, 1920, 1080)


@contextmanager
def monitors(window: PlainWindow, *rects: Rect) -> Iterator[None]:
    """Monitors at `rects`, in place of the one."""
    server = window.display
    output = window.root.xrandr_get_monitors().monitors[0].crtcs[0]
    names = [server.intern_atom(f"monitor-{number}") for number in range(len(rects))]
    for name, rect in zip(names, rects, strict=True):
        set_monitor(window, name, rect, [output] if name == names[0] else [])
    server.sync()
    try:
        yield
    finally:
        for name in names:
            window.root.xrandr_delete_monitor(name)
        server.sync()


def test_eight_monitors_of_different_sizes(screen: CaptureSource, window: PlainWindow) -> None:
    rects = [Rect(480 * column, 540 * row, 480 - 40 * row, 540 - 10 * column) for row in (0, 1) for column in range(4)]
    with monitors(window, *rects):
        found = [screen.target(Source("monitor", monitor=number)).rect for number in range(1, 9)]
        assert sorted(found) == sorted(rects)
        for number, rect in enumerate(found, 1):
            frame = screen.capture(screen.target(Source("monitor", monitor=number)))
            assert (frame.width, frame.height) == (rect.width, rect.height)
        assert error_of(screen, Source("monitor", monitor=9)).params["count"] == 8


def test_a_window_across_two_monitors_is_taken_whole(screen: CaptureSource, window: PlainWindow) -> None:
    with monitors(window, Rect(0, 0, 960, 1080), Rect(960, 0, 960, 1080)):
        window.move(800, 300)
        target = screen.target(Source("window"))
        assert target.rect == target.window == window.rect()
        assert target.rect.x < 960 < target.rect.right
        assert (screen.capture(target).pixels == [0x33, 0x66, 0x99]).all()
        left = next(
            target.rect for number in (1, 2) if (target := screen.target(Source("monitor", monitor=number))).rect.x == 0
        )
        pixels = screen.capture(Target("monitor", "", left)).pixels
        assert pixels[window.rect().y + 5, 959].tolist() == [0x33, 0x66, 0x99]


def test_a_window_partly_off_the_screen_is_clipped(screen: CaptureSource, window: PlainWindow) -> None:
    window.move(1800, 1000)
    target = screen.target(Source("window"))
    rect = window.rect()
    assert target.rect == rect.intersection(Rect(0, 0, 1920, 1080))
    assert target.window == rect
    assert (screen.capture(target).pixels == [0x33, 0x66, 0x99]).all()


def test_a_window_that_was_closed_meanwhile(screen: CaptureSource, window: PlainWindow) -> None:
    target = screen.target(Source("window"))
    window.close()
    with pytest.raises(CaptureError) as caught:
        screen.capture(target)
    assert (caught.value.code, caught.value.params["title"]) == ("window-closed", "Plaine — été")


def test_a_window_that_shrank_to_nothing(screen: CaptureSource, window: PlainWindow) -> None:
    window.window.configure(width=1, height=1)
    window.display.sync()
    wait(lambda: window.rect().width == 1, "the window to shrink")
    assert error_of(screen, Source("window")).code == "window-too-small"


def test_a_window_that_is_closed_while_it_is_captured(
    screen: CaptureSource, window: PlainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the look whether it is open and the pixels: what lay behind it is no picture of it."""
    target = screen.target(Source("window"))
    grab = screen._grab

    def close_then_grab(rect: Rect) -> object:
        window.close()
        return grab(rect)

    monkeypatch.setattr(screen, "_grab", close_then_grab)
    with pytest.raises(CaptureError) as caught:
        screen.capture(target)
    assert caught.value.code == "window-closed"


def test_a_shadow_that_the_program_draws_is_left_out(screen: CaptureSource, window: PlainWindow) -> None:
    atom = window.display.intern_atom("_GTK_FRAME_EXTENTS")
    window.window.change_property(atom, Xatom.CARDINAL, 32, [26, 26, 23, 29])
    window.display.sync()
    whole = window.rect()
    expected = Rect(whole.x + 26, whole.y + 23, whole.width - 52, whole.height - 52)
    assert screen.target(Source("window")).rect == expected


def test_no_window_in_front(screen: CaptureSource) -> None:
    assert error_of(screen, Source("window")).code == "no-window"


def test_the_focused_object_is_the_window_where_it_is_not_known(screen: CaptureSource, window: PlainWindow) -> None:
    target = screen.target(Source("focus"))
    assert (target.kind, target.rect, target.notes) == ("window", window.rect(), ("no-focus",))
    assert screen.capture(target).notes == ("no-focus",)


def test_the_scale_that_the_desktop_states(screen: CaptureSource, window: PlainWindow) -> None:
    root, atom = window.root, Xatom.RESOURCE_MANAGER
    root.change_property(atom, Xatom.STRING, 8, b"Xcursor.size:\t24\nXft.dpi:\t192\n")
    window.display.sync()
    try:
        assert screen.target(Source("window")).scale == 2.0
    finally:
        root.delete_property(atom)
        window.display.sync()


def test_a_title_in_an_old_encoding(screen: CaptureSource, window: PlainWindow) -> None:
    window.window.delete_property(window.display.intern_atom("_NET_WM_NAME"))
    window.window.change_property(Xatom.WM_NAME, Xatom.STRING, 8, "Café\n 2".encode("latin-1"))
    window.display.sync()
    assert screen.target(Source("window")).title == "Café 2"


def test_a_real_program(screen: CaptureSource, desktop: Desktop) -> None:
    command = ["xterm", "-T", "A terminal", "-bg", "#102030", "-fg", "#102030", "-cr", "#102030", "-e", "sleep", "60"]
    terminal = subprocess.Popen(command, env=desktop.env, stderr=subprocess.DEVNULL)

    def in_front() -> Target | None:
        try:
            target = screen.target(Source("window"))
        except CaptureError:
            return None
        return target if target.title == "A terminal" else None

    try:
        target = wait(in_front, "the terminal")
        assert (target.pid, target.app) == (terminal.pid, "XTerm")
        middle = wait(
            lambda: (p := screen.capture(target).pixels)[p.shape[0] // 2, 50].tolist() == [0x10, 0x20, 0x30],
            "the terminal to be painted",
        )
        assert middle
    finally:
        terminal.terminate()
        terminal.wait()


def test_without_a_window_manager_the_input_focus_counts() -> None:
    with Desktop(640, 480, sound=False, window_manager=False) as bare:
        connection = display.Display(bare.display)
        window = connection.screen().root.create_window(
            *(50, 60, 300, 200, 0, X.CopyFromParent), background_pixel=BLUE, event_mask=X.ExposureMask
        )
        child = window.create_window(10, 10, 50, 50, 0, X.CopyFromParent)
        window.set_wm_name("Alone")
        windows = X11Windows(bare.display)
        with pytest.raises(CaptureError, match="No window"):
            windows.active_window()
        window.map()
        child.map()
        connection.sync()
        child.set_input_focus(X.RevertToNone, X.CurrentTime)
        connection.sync()
        found = windows.active_window()
        assert (found.window_id, found.title, found.rect) == (window.id, "Alone", Rect(50, 60, 300, 200))
        windows.close()
        connection.close()


def test_a_display_that_goes_away_is_one_clear_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with Desktop(640, 480, sound=False, window_manager=False) as bare:
        monkeypatch.setenv("DISPLAY", bare.display)
        screen = ScreenSource(X11Windows(bare.display))
        screen.target(Source("screen"))
    with pytest.raises(CaptureError):
        screen.target(Source("window"))
    screen.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({}, "no-display"),
        ({"DISPLAY": ":987"}, "no-display"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "wayland"),
        ({"XDG_SESSION_TYPE": "wayland"}, "wayland"),
    ],
)
def test_sessions_without_x11(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], code: str) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(CaptureError) as caught:
        open_screen()
    assert caught.value.code == code
    assert caught.value.hint()
    del caught
    gc.collect()  # python-xlib leaves the socket of a connection that failed open: to be warned of here, where we know


def test_what_it_costs(screen: CaptureSource, window: PlainWindow, record_property: pytest.RecordProperty) -> None:
    """Printed, not asserted: a machine may be busy."""
    times: dict[str, list[float]] = {"target": [], "window": [], "screen": []}
    for _ in range(20):
        start = time.perf_counter()
        target = screen.target(Source("window"))
        times["target"].append(time.perf_counter() - start)
        for name, taken in (("window", target), ("screen", screen.target(Source("screen")))):
            start = time.perf_counter()
            assert screen.capture(taken).pixels.any()
            times[name].append(time.perf_counter() - start)
    for name, values in times.items():
        print(f"{name}: median {np.median(values) * 1000:.1f} ms")
        record_property(name, float(np.median(values)))
