"""What was described last of each window, for "what is new here". In memory only, and only a few."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass, replace

from assistant.frames import Frame
from assistant.scene import Focus

MOST = 4
"""Pictures; one of a large screen takes 25 MB."""


@dataclass(frozen=True, slots=True)
class Described:
    """A picture and the control that had the keyboard focus."""

    frame: Frame
    focus: Focus | None = None


class Earlier:
    """The last picture of each of the windows, screens and cameras described last."""

    def __init__(self) -> None:
        self._described: OrderedDict[Hashable, Described] = OrderedDict()

    def keep(self, frame: Frame, focus: Focus | None) -> None:
        """Remember `frame` in place of the one before it of the same window."""
        key = _key(frame)
        if key is None or not frame.pixels.size:
            return
        self._described[key] = Described(replace(frame, earlier=None), focus)
        self._described.move_to_end(key)
        if len(self._described) > MOST:
            self._described.popitem(last=False)

    def of(self, frame: Frame) -> Described | None:
        """The one before `frame`; None where there is none."""
        return self._described.get(_key(frame))

    def forget(self) -> None:
        """Forget all of them."""
        self._described.clear()


def _key(frame: Frame) -> Hashable:
    """The same for pictures of the same; None for what is no view of anything, as a file."""
    if frame.source == "window":
        return frame.window_id or frame.title
    if frame.source in ("screen", "monitor", "region"):
        return frame.source, frame.rect
    return ("webcam", frame.title) if frame.source == "webcam" else None
