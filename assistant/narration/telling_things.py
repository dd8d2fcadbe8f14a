"""Things of a Scene that grows: each is told once, the less important ones only on request. Pure."""

from __future__ import annotations

from assistant.narration import things
from assistant.narration.sentence import Sentence
from assistant.narration.telling_codes import CodeTeller
from assistant.narration.wording import Wording
from assistant.scene import Scene, SceneObject
from assistant.tasks import Verbosity

NORMAL_GROUPS = 4
NORMAL_UNSURE_GROUPS = 2


class ThingTeller:
    """Remembers which things were told."""

    def __init__(self, wording: Wording, verbosity: Verbosity) -> None:
        self._wording = wording
        self._has_limit = verbosity is not Verbosity.DETAILED
        self._said: list[SceneObject] = []
        self._codes = CodeTeller(wording, verbosity)
        self._left_out: list[things.Group] = []

    @property
    def left_out(self) -> int:
        """How many groups were left out so far."""
        return len(self._left_out)

    @property
    def has_told(self) -> bool:
        """Whether any thing was told."""
        return bool(self._said)

    def tell(self, scene: Scene) -> list[Sentence]:
        """The things that are new in `scene`, with their places, and codes."""
        found = things.groups(things.unsaid(scene.objects, self._said))
        if any(thing.label == "person" for thing in self._said):
            found = [group for group in found if group.label != "face"]
        self._said += scene.objects
        if self._has_limit:
            sure = [group for group in found if group.is_sure]
            unsure = [group for group in found if not group.is_sure]
            self._left_out += sure[NORMAL_GROUPS:] + unsure[NORMAL_UNSURE_GROUPS:]
            found = sure[:NORMAL_GROUPS] + unsure[:NORMAL_UNSURE_GROUPS]
        return [*self._sentences(found, scene), *self._codes.mention(scene)]

    def overview(self, scene: Scene) -> str:
        """The most important things as one phrase without places; all of them are left out then."""
        found = things.groups(scene.objects)
        self._said += scene.objects
        self._left_out = found
        return things.overview(found, self._wording)

    def more(self, scene: Scene) -> list[Sentence]:
        """What was left out; empty the second time."""
        found, self._left_out = self._left_out, []
        return [*self._sentences(found, scene), *self._codes.mention(scene), *self._codes.more()]

    def code_clauses(self, scene: Scene) -> list[str]:
        """The new codes as phrases; what they say is left out."""
        return self._codes.clauses(scene)

    def _sentences(self, found: list[things.Group], scene: Scene) -> list[Sentence]:
        return [Sentence(text, "things") for text in things.sentences(found, scene, self._wording)]
