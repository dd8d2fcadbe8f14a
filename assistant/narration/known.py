"""What is known of one request so far. The narrator writes it from the events, the tellers read it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.frames import Frame
from assistant.narration.opening import SCREENS, Subject
from assistant.scene import Focus, Scene


@dataclass(slots=True)
class Known:
    """Grows with each event."""

    subject: Subject | None = None
    focus: Focus | None = None
    scene: Scene | None = None
    source: str = ""
    """Who made the scene: "basic" or the name of a model's describer."""
    notes: tuple[str, ...] = ()
    """Of the frame: codes, as in `Frame.notes`."""
    page: int = 1
    pages: int = 1
    is_finished: bool = False
    """Whether the scene is the last one."""

    def captured(self, frame: Frame) -> None:
        """Takes over what a frame says of itself. The kind that was announced stays."""
        kind = self.subject.kind if self.subject else frame.source
        self.subject = Subject(kind, frame.title, frame.width, frame.height)
        self.notes, self.page, self.pages = frame.notes, frame.page, frame.pages

    def has(self, part: str) -> bool:
        """Whether all of `part` ("objects", "text") is known, be it that there is none."""
        return self.is_finished or (self.scene is not None and part in self.scene.looked_for)

    @property
    def kind(self) -> str:
        """The kind of source; "" until it is known."""
        return self.subject.kind if self.subject is not None else ""

    @property
    def title(self) -> str:
        """The title of what was captured; "" until it is known."""
        return self.subject.title if self.subject is not None else ""

    @property
    def view_kind(self) -> str:
        """The frame of reference: "screen", "camera" or "photo"."""
        return "screen" if self.kind in SCREENS else "camera" if self.kind in ("webcam", "video") else "photo"
