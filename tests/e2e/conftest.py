"""A private desktop for the end-to-end tests."""

import sys
from collections.abc import Iterator

import pytest

from assistant.bench.desktop import Desktop, missing_programs
from assistant.bench.recorder import Recorder


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    """Display, window manager, buses, sound: `desktop.env` is the environment for programs on it."""
    if sys.platform != "linux" or missing_programs():
        pytest.skip(f"no private desktop here; missing: {', '.join(missing_programs())}")
    with Desktop() as running:
        yield running


@pytest.fixture
def display(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> str:
    """This test's own process is a program of the desktop too; the name of its display."""
    for name in ("DISPLAY", "XDG_SESSION_TYPE", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"):
        monkeypatch.setenv(name, desktop.env[name])
    for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "XAUTHORITY"):
        monkeypatch.delenv(name, raising=False)
    return desktop.display


@pytest.fixture(scope="session")
def recorder(desktop: Desktop) -> Iterator[Recorder]:
    """Records all that the desktop plays; ask it for what was heard after a time of `time.monotonic()`."""
    with Recorder(desktop) as running:
        yield running
