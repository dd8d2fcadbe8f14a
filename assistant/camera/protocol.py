"""What a stream of pictures is. One thread opens, reads and closes it."""

from __future__ import annotations

from typing import Protocol

from assistant.frames import Frame


class FrameStream(Protocol):
    """Pictures one after the other. A camera is on from the moment it is made until `close`."""

    name: str
    """The camera's own name, or the file's; for the person."""
    is_live: bool
    """A camera: it never ends, its first pictures are too dark or too bright, and somebody may be in them."""

    def read(self) -> Frame | None:
        """The next picture (source "webcam"), None after the last. Blocks for some seconds. Raises AssistantError."""
        ...

    def close(self) -> None:
        """Give the device or the file back. May be called twice."""
        ...
