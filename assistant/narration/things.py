"""Things: which ones matter, grouped by label, with their number and places. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from assistant.narration.wording import Wording, capital
from assistant.scene import Scene, SceneObject

SURE = 0.5
"""A thing with a lower score is said with "maybe". It is about where half of what a detector names is right."""
SAME = 0.5
"""Boxes of one label that overlap more (intersection over union) are the same thing."""
MOST_PLACES = 3
"""A group at more different places is said to be all over the picture."""
MOST_ITEMS = 4
"""Groups named in one sentence."""
BRIEF_GROUPS = 3


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one label that are equally sure, from left to right."""

    label: str
    objects: tuple[SceneObject, ...]
    is_sure: bool

    @property
    def weight(self) -> float:
        """How much it matters: large and sure things come first."""
        return sum(thing.box.area * _score(thing) for thing in self.objects)


def groups(objects: Iterable[SceneObject]) -> list[Group]:
    """What to speak of, the sure before the unsure, the most important first.

    A face belongs to a person: faces are named only where there is no person. What was looked for and not found is
    left out.
    """
    present = [thing for thing in objects if thing.confirmed is not False]
    if any(thing.label == "person" for thing in present):
        present = [thing for thing in present if thing.label != "face"]
    found: dict[tuple[str, bool], list[SceneObject]] = {}
    for thing in sorted(present, key=lambda thing: (thing.box.centre, thing.box)):
        found.setdefault((thing.label, _score(thing) >= SURE), []).append(thing)
    made = [Group(label, tuple(things), is_sure) for (label, is_sure), things in found.items()]
    return sorted(made, key=lambda group: (not group.is_sure, -group.weight, group.label))


def unsaid(objects: Iterable[SceneObject], said: Sequence[SceneObject]) -> list[SceneObject]:
    """Those of `objects` that are not in `said`, where two describers may have drawn their boxes differently."""
    return [
        thing
        for thing in objects
        if not any(thing.label == old.label and (thing == old or thing.box.iou(old.box) >= SAME) for old in said)
    ]


def sentences(found: Sequence[Group], scene: Scene, wording: Wording) -> list[str]:
    """The groups with their places: "Two people: one on the left, one in the centre." One hedge a sentence."""
    sure = _phrases([group for group in found if group.is_sure], scene, wording)
    unsure = _phrases([group for group in found if not group.is_sure], scene, wording)
    hedge = "things-maybe-also" if sure else "things-maybe"
    return [wording.sentence(text) for text in (*sure, *(wording.text(hedge, things=text) for text in unsure))]


def _phrases(found: Sequence[Group], scene: Scene, wording: Wording) -> list[str]:
    phrases: list[str | list[str]] = []
    at_one_place: list[str] = []
    for group in found:
        things, places = wording.count(group.label, len(group.objects)), _places(group, scene, wording)
        if len(places) == 1:
            if len(at_one_place) % MOST_ITEMS == 0:
                at_one_place = []
                phrases.append(at_one_place)
            at_one_place.append(wording.text("thing-at", thing=things, place=next(iter(places))))
        elif len(places) > MOST_PLACES:
            phrases.append(wording.text("things-spread", things=things))
        else:
            counted = [wording.text("count-at", count=count, place=place) for place, count in places.items()]
            phrases.append(wording.text("things-at", things=things, places=wording.join(counted)))
    return [phrase if isinstance(phrase, str) else wording.join(phrase) for phrase in phrases]


def _places(group: Group, scene: Scene, wording: Wording) -> dict[str, int]:
    places: dict[str, int] = {}
    for thing in group.objects:
        place = wording.place(thing.box, scene)
        places[place] = places.get(place, 0) + 1
    return places


def overview(found: Sequence[Group], wording: Wording, most: int = BRIEF_GROUPS) -> str:
    """The most important groups without places: "two people, a cup and three more things". Empty for none."""
    sure = [group for group in found if group.is_sure]
    named = sure or list(found)
    phrases = [wording.count(group.label, len(group.objects)) for group in named[:most]]
    rest = sum(len(group.objects) for group in named[most:])
    if not phrases:
        return ""
    if rest:
        text = wording.text("things-more", list=wording.join(phrases), count=rest)
    else:
        text = wording.join(phrases, "list-last")
    return text if sure else wording.text("things-maybe", things=text)


def found_places(found: Sequence[Group], scene: Scene, wording: Wording) -> list[str]:
    """The answer to "where is it": "Cup: in the centre, small." From left to right, then from top to bottom."""
    answers = []
    for group in found:
        places = [
            wording.text("find-place", place=wording.place(thing.box, scene), size=wording.size(thing.box, scene))
            for thing in group.objects
        ]
        several = len(group.objects) > 1 or not group.is_sure
        thing = wording.count(group.label, len(group.objects)) if several else wording.name(group.label)
        key = "find-hit" if group.is_sure else "find-hit-maybe"
        text = wording.text(key, thing=thing, places=wording.join(places, "clause-next"))
        answers.append(capital(text))
    return answers


def _score(thing: SceneObject) -> float:
    return 1.0 if thing.score is None else thing.score
