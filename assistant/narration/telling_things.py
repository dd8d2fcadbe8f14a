"""Things of a Scene that grows: each is told once, the less important ones only on request. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.narration import things
from assistant.narration.places import View
from assistant.narration.placing import Placer
from assistant.narration.sentence import Sentence
from assistant.narration.telling_codes import CodeTeller
from assistant.narration.wording import Wording
from assistant.scene import Scene, SceneObject
from assistant.tasks import Verbosity

NORMAL_GROUPS = 5
NORMAL_UNSURE_GROUPS = 2
NORMAL_SENTENCES = 3
DETAILED_GROUPS = 40
MORE_GROUPS = 8
"""At each request for more."""


class ThingTeller:
    """Remembers which things were told. `is_whole`: all places, with all that is known of them."""

    def __init__(self, wording: Wording, verbosity: Verbosity, *, is_whole: bool = False) -> None:
        self._wording = wording
        self._has_limit = verbosity is not Verbosity.DETAILED
        self._is_whole = is_whole
        self._said: list[SceneObject] = []
        self._named: list[SceneObject] = []
        self._codes = CodeTeller(wording, verbosity)
        self._left_out: list[things.Group] = []

    @property
    def left_out(self) -> int:
        """How many kinds of things were left out so far."""
        return len(self._left_out)

    @property
    def has_told(self) -> bool:
        """Whether any thing was told."""
        return bool(self._said)

    def tell(self, scene: Scene, kind: str = "photo") -> list[Sentence]:
        """The things that are new in `scene`, with their places, and codes. `kind`: of the frame of reference."""
        view = View(scene.width, scene.height, kind)
        found = things.groups(things.unsaid(scene.objects, self._said), view)
        if any(thing.label == "person" for thing in self._said):
            found = [group for group in found if group.label != "face"]
        self._said += scene.objects
        if self._has_limit:
            sure = [group for group in found if group.is_sure][:NORMAL_GROUPS]
            told = sure + [group for group in found if not group.is_sure][:NORMAL_UNSURE_GROUPS]
        else:
            told = found[:DETAILED_GROUPS]
        return [
            *self._told(told, found, scene, view, NORMAL_SENTENCES if self._has_limit else None),
            *self._codes.mention(scene),
        ]

    def overview(self, scene: Scene, kind: str = "photo") -> str:
        """The most important things as one phrase without places; all of them are left out then."""
        view = View(scene.width, scene.height, kind)
        found = things.groups(scene.objects, view)
        sure = [group for group in found if group.is_sure]
        found = Placer(self._wording, view, scene.objects).ordered(sure) + found[len(sure) :]
        self._said += scene.objects
        self._left_out = found
        return things.overview(found, self._wording)

    def more(self, scene: Scene, kind: str = "photo") -> list[Sentence]:
        """What was left out, in portions; empty when there is nothing more."""
        found, self._left_out = self._left_out, []
        view = View(scene.width, scene.height, kind)
        told = self._told(found[:MORE_GROUPS], found, scene, view)
        return [*told, *self._codes.mention(scene), *self._codes.more()]

    def code_clauses(self, scene: Scene) -> list[str]:
        """The new codes as phrases; what they say is left out."""
        return self._codes.clauses(scene)

    def _told(
        self,
        wanted: Sequence[things.Group],
        found: Sequence[things.Group],
        scene: Scene,
        view: View,
        most: int | None = None,
    ) -> list[Sentence]:
        """`wanted` in at most `most` sentences; what is left of `found` is for later."""
        placer = Placer(self._wording, view, scene.objects, is_whole=self._is_whole)
        told = placer.sentences(wanted, self._named)[:most]
        done = [group for one in told for group in one.groups]
        self._named += [thing for group in done for thing in group.objects]
        self._left_out += [group for group in found if group not in done]
        return [Sentence(one.text, "things") for one in told]
