"""What the app says first, on a real display with a real keyboard grab."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from assistant.bench.app import run_app, wait
from assistant.bench.desktop import Desktop, missing_programs

pytestmark = [
    pytest.mark.gui,
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux" or bool(missing_programs()), reason="needs a private desktop"),
]


@pytest.fixture(scope="module")
def desktop() -> Iterator[Desktop]:
    with Desktop(1280, 800, sound=False) as desktop:
        yield desktop


def test_the_first_time_it_says_the_keys(desktop: Desktop) -> None:
    with run_app(desktop, settings={"first_run.done": "false", "speech.output": "silent"}) as app:
        app.wait_for_text("Ctrl+Alt+Space, then D, describes the window in front")


def test_later_it_only_says_that_it_is_ready(desktop: Desktop) -> None:
    with run_app(desktop, settings={"speech.output": "silent"}) as app:
        assert wait(app.utterances, 20)[-1]["text"] == "Regard is ready."


def test_a_taken_leader_is_said_and_not_promised(desktop: Desktop) -> None:
    from Xlib import XK, X
    from Xlib.display import Display

    display = Display(desktop.display)
    code = display.keysym_to_keycode(XK.string_to_keysym("space"))
    masks = X.ControlMask | X.Mod1Mask
    display.screen().root.grab_key(code, masks, False, X.GrabModeAsync, X.GrabModeAsync)
    display.sync()
    try:
        with run_app(desktop, settings={"first_run.done": "false", "speech.output": "silent"}) as app:
            app.wait_for_text("Ctrl+Alt+Space")
            app.wait_for_text("Regard is ready.")
            assert not any("describes the window" in entry["text"] for entry in app.utterances())
    finally:
        display.close()
