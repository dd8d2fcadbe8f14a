"""What a decoder may take: time and memory. Switched on in a child process, which a hostile file may then end.

In the app's own process (`--in-process`, tests) it does nothing: there is no second process to go on.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

SECONDS = 30
"""After so long the process ends itself. The largest pictures that are allowed take some seconds; on a busy or slow
computer many."""
BYTES = 3 << 30
"""Memory that opening one picture may take; the largest allowed takes about a third."""

_tell: Callable[[str, int], None] | None = None


def switch_on(tell: Callable[[str, int], None]) -> None:
    """From now on this process ends where a picture takes too long. `tell` is given the picture's name and how many
    seconds it may take before it is opened, and "" and 0 after it, in the thread that opens it.
    """
    global _tell  # noqa: PLW0603 - the limits are those of the whole process
    _tell = tell


@contextlib.contextmanager
def guarded(name: str, seconds: int = SECONDS) -> Iterator[None]:
    """Open the picture `name` inside of this, one at a time. Where memory runs out, allocating fails.

    Inside of another one, it may shorten the time for all that is left to do.
    """
    if _tell is None:
        with _quiet():
            yield
        return
    _tell(name, seconds)
    # A thread of C that needs no lock of Python's: it also ends a decoder that holds that lock for ever.
    faulthandler.dump_traceback_later(seconds, exit=True)
    try:
        with _memory():
            yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        _tell("", 0)


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """What decoders print (libtiff does) is no business of the person's terminal. A child's goes to its log."""
    try:
        terminal = os.dup(2)
    except OSError:  # there is none
        yield
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(terminal, 2)
        os.close(terminal)
        os.close(nowhere)


@contextlib.contextmanager
def _memory() -> Iterator[None]:
    if sys.platform != "linux":  # macOS knows the limit and does not keep it; Windows has none of this kind
        yield
        return
    import resource

    before = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    wanted = pages * resource.getpagesize() + BYTES
    limits = [limit for limit in (wanted, *before) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_AS, (min(limits), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
