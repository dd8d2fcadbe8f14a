"""What a describer is. The worker thread is its only caller.

To add one: a folder here with a class that has these members, and one line in `assistant.describers.REGISTRY`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from assistant.cancelling import CancelToken
from assistant.events import Event
from assistant.frames import Frame
from assistant.scene import Scene
from assistant.tasks import Request, Task

Report = Callable[[str, float | None], None]
"""`report(what, share)`: progress of something long, e.g. ("loading", 0.4); share is None where it is not known."""


class Describer(Protocol):
    """Turns a frame into events."""

    @property
    def name(self) -> str:
        """Its key in the registry; the `source` of its events."""
        ...

    @property
    def install_hint(self) -> str:
        """Key of the message that says what a person can do to make it available."""
        ...

    @property
    def tasks(self) -> frozenset[Task]:
        """What it can be asked for."""
        ...

    def is_compatible(self) -> bool:
        """Whether it is made for this machine."""
        ...

    def is_available(self) -> bool:
        """Whether all it needs is there (packages, model files). Loads nothing."""
        ...

    @property
    def is_loaded(self) -> bool:
        """Whether `describe` can begin at once."""
        ...

    def load(self, report: Report) -> None:
        """Get ready; blocks; does nothing the second time. Raises DescriberError."""
        ...

    def describe(self, request: Request, frame: Frame, known: Scene, cancel: CancelToken) -> Iterator[Event]:
        """SceneFound and TextChunk as soon as something is known, then exactly one Finished.

        `known` is what is known already (the focus, what another describer found); the scenes of this describer
        contain it. Raises RequestCancelled soon after `cancel`, and an AssistantError where it cannot go on: the
        caller turns both into events.
        """
        ...

    def close(self) -> None:
        """Give everything back; `load` may follow again."""
        ...
