"""The history of the session: what was asked for and what was said. In memory only."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from assistant.frames import Frame
from assistant.scene import Scene
from assistant.tasks import Request


@dataclass(slots=True, eq=False)
class Entry:
    """One request of the history, kept in memory only."""

    request: Request
    title: str = ""
    time: float = field(default_factory=time.time)
    sentences: list[str] = field(default_factory=list)
    state: str = "running"
    """"running", "done", "failed" or "cancelled"."""
    scene: Scene | None = None
    frame: Frame | None = None
    """Kept for the newest entry only, so that follow-ups can use it."""

    @property
    def number(self) -> int:
        return self.request.id

    @property
    def text(self) -> str:
        return " ".join(self.sentences)
