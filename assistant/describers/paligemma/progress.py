"""How much of a model is loaded, told from the memory that this process has taken up meanwhile.

The library that loads says nothing of its own that could be passed on. Weights are read or mapped into memory as they
are, so what the process grew by, over their size on the disk, is close to the truth, and never ahead of the end.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from assistant.describers.protocol import Report

STEP_SECONDS = 0.25
SMALLEST = 100_000_000
"""Bytes; of fewer, what else the library takes up is the larger part."""
STEP = 0.02
"""Smaller news is none."""


class LoadProgress:
    """Reports ("loading", share) from `__enter__` to `__exit__`, in a thread of its own: 0 to 0.99, rising; then 1.

    Args:
        report: See `Describer.load`.
        size: Of the weights, in bytes.
    """

    def __init__(self, report: Report, size: int) -> None:
        self._report = report
        self._size = size
        self._end = threading.Event()
        self._before = resident_bytes()
        self._thread = threading.Thread(target=self._watch, name="progress", daemon=True)

    def __enter__(self) -> Self:
        if self._before is not None and self._size >= SMALLEST:
            self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end.set()
        if self._thread.is_alive():
            self._thread.join()
        if kind is None:
            self._report("loading", 1.0)

    def _watch(self) -> None:
        told = 0.0
        while not self._end.wait(STEP_SECONDS):
            now = resident_bytes()
            if now is None or self._before is None:
                return
            share = min((now - self._before) / self._size, 0.99)
            if share >= told + STEP:
                told = share
                self._report("loading", round(share, 2))


def resident_bytes() -> int | None:
    """What this process has in memory; None where the system does not say (other than Linux)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except (OSError, ValueError, IndexError):
        return None
    return pages * os.sysconf("SC_PAGE_SIZE")
