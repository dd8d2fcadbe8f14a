"""What a clipboard reader is, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

MOST_BYTES = 256 << 20
"""What is larger is not taken over."""
SECONDS = 4.0
"""How long a program may take to hand over (the next piece of) what it copied."""


@dataclass(frozen=True, slots=True)
class Clip:
    """What was copied: one of the three."""

    data: bytes = b""
    """A picture, in the form of a file."""
    paths: tuple[str, ...] = ()
    """Copied files."""
    text: str = ""


class ClipboardReader(Protocol):
    """Asks the window system. Made, used and closed by one thread. Raises CaptureError."""

    def kinds(self) -> Sequence[str]:
        """The MIME types (and on X11 other names) in which it is offered; none: the clipboard is empty."""
        ...

    def get(self, kind: str) -> bytes:
        """It, as `kind`. Blocks, at most `SECONDS` without progress."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...
