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


@pytest.fixture(scope="session")
def recorder(desktop: Desktop) -> Iterator[Recorder]:
    """Records all that the desktop plays; ask it for what was heard after a time of `time.monotonic()`."""
    with Recorder(desktop) as running:
        yield running
