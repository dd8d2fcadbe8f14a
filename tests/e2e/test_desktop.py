"""The private desktop leaves nothing behind, whatever ends it."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from assistant.bench.desktop import Desktop
from assistant.bench.guard import processes_of

pytestmark = pytest.mark.e2e


def test_all_of_it_ends(desktop: Desktop) -> None:
    """`desktop` is there to skip where there can be none."""
    with Desktop(640, 480) as second:
        assert second.display != desktop.display
        left_behind = subprocess.Popen(["sleep", "600"], env=second.env, start_new_session=True)
        assert left_behind.pid in processes_of(str(second.folder))
        assert len(processes_of(str(second.folder))) >= 5
    assert processes_of(str(second.folder)) == []
    assert not second.folder.exists()
    left_behind.wait()


def test_it_ends_when_its_program_is_killed(desktop: Desktop) -> None:
    program = (
        "import os\n"
        "from assistant.bench.desktop import Desktop\n"
        "desktop = Desktop(640, 480, sound=False).__enter__()\n"
        "print(desktop.folder, flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    folder = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False).stdout.strip()
    assert folder
    deadline = time.monotonic() + 20
    while processes_of(folder):
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_failure_inside_ends_it_too(desktop: Desktop) -> None:
    second = Desktop(640, 480, sound=False, window_manager=False)
    with pytest.raises(ZeroDivisionError), second:
        raise ZeroDivisionError
    assert processes_of(str(second.folder)) == []
