"""Ends every process of a private desktop, also when the process that started the desktop was killed itself.

Run as `python -m assistant.bench.guard MARK FOLDER`: waits for the end of its standard input, then ends all processes
that carry MARK in their environment (they inherited it) and removes FOLDER. Standard library only, so that it is small.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import time
from pathlib import Path

MARK = "REGARD_DESKTOP"
"""The variable in the environment of every process of a private desktop."""


def processes_of(mark: str) -> list[int]:
    """Ids of the live processes whose environment has `REGARD_DESKTOP=mark`, without this one. Linux only."""
    wanted = f"{MARK}={mark}".encode()
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit() or int(folder.name) == os.getpid():
            continue
        try:
            environment = (folder / "environ").read_bytes()
        except OSError:
            continue  # it ended, or belongs to somebody else
        if wanted in environment.split(b"\0"):
            found.append(int(folder.name))
    return found


def end_processes(mark: str, patience_seconds: float = 1.0) -> None:
    """Ask the processes of `mark` to end, and kill those that did not."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + patience_seconds
        processes = processes_of(mark)
        for process in processes:
            try:
                os.kill(process, number)
            except OSError:
                pass  # it ended meanwhile
        while processes and time.monotonic() < deadline:
            time.sleep(0.02)
            processes = processes_of(mark)
        if not processes:
            return


if __name__ == "__main__":
    os.environ.pop(MARK, None)
    sys.stdin.buffer.read()
    end_processes(sys.argv[1])
    shutil.rmtree(sys.argv[2], ignore_errors=True)
