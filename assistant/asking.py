"""The picture that questions are about. Follow-ups ask about the same picture, and what is known of it is kept.

In memory only, and only as long as nothing else was asked for. A second Q on a window that has not changed asks about
the picture that is known; one that has changed is a new picture.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from assistant.frames import Frame
from assistant.history import Entry
from assistant.scene import Scene


@dataclass(slots=True, eq=False)
class AskedPicture:
    """A picture, what is known of it, and the numbers of the entries of the history that are about it."""

    frame: Frame
    known: Scene
    numbers: set[int] = field(default_factory=set)

    def learn(self, entry: Entry) -> None:
        """Keep what was found for one question for the next ones; its answer is no part of it."""
        if entry.number in self.numbers and entry.scene is not None:
            self.known = entry.scene.with_(accessible=self.known.accessible, answer="", caption="")


class Asking:
    """Holds the newest one. Session's thread."""

    def __init__(self) -> None:
        self.picture: AskedPicture | None = None

    def take(self, entry: Entry) -> AskedPicture | None:
        """The picture that was taken for `entry`, with what is known of it from before; None where there is none."""
        frame, before = entry.frame, self.picture
        if frame is None or entry.scene is None:
            return None
        is_same = before is not None and _is_same(frame, before.frame)
        known = before.known if before is not None and is_same else entry.scene
        self.picture = AskedPicture(frame, known.with_(accessible=entry.scene.accessible), {entry.number})
        return self.picture

    def forget(self) -> None:
        """Something else was asked for, or the screen is locked."""
        self.picture = None


def _is_same(one: Frame, other: Frame) -> bool:
    return (one.source, one.title) == (other.source, other.title) and np.array_equal(one.pixels, other.pixels)
