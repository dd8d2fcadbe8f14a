"""Groups of things -> sentences about where they are. Pure.

A thing is placed by what it is on or in, by a neighbour that was named before it, or by its part of the picture. Things
of one place are named together, and those that need no sentence of their own share one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from assistant.narration import kinds
from assistant.narration.grouping import arrangement, grid
from assistant.narration.places import LARGE, View, cut_edges, distance, further, part, shared_key
from assistant.narration.relations import Relation, contact, relation
from assistant.narration.things import SURE, Group, score
from assistant.narration.wording import Wording
from assistant.scene import SceneObject

MOST_PLACES = 3
"""A group at more different places is said to be all over the picture."""
MOST_ITEMS = 4
"""Named in one sentence."""


MOST_EDGES = 3
"""What reaches so many edges is the surroundings."""


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence and the groups that it is about."""

    text: str
    groups: tuple[Group, ...]


@dataclass(slots=True)
class _Item:
    """A part of a sentence: groups that are at the same place, or in the same relation to the same thing."""

    things: list[str]
    groups: list[Group]
    place: str = ""
    """The phrase for it; empty where `relation` tells it."""
    relation: Relation | None = None
    details: list[str] = field(default_factory=list)
    """What more is said of a single thing, each with a pause before it."""
    is_alone: bool = False
    """A sentence of its own."""

    @property
    def has_pause(self) -> bool:
        return bool(self.details or (self.place and self.relation))


class Placer:
    """Tells where things are.

    Args:
        wording: the language.
        view: the frame of reference.
        present: all things of the scene, told or not.
        is_whole: places of all things, with all that is known of them; else the most useful only.
    """

    def __init__(self, wording: Wording, view: View, present: Sequence[SceneObject], *, is_whole: bool = False) -> None:
        self._wording = wording
        self._view = view
        self._is_whole = is_whole
        numbers = Counter(thing.label for thing in present if thing.confirmed is not False)
        self._unique = [thing for thing in present if numbers[thing.label] == 1 and thing.confirmed is not False]
        """What can be called "the cup"."""

    def sentences(self, found: Sequence[Group], named: Sequence[SceneObject] = ()) -> list[Told]:
        """`found` in sentences: the sure ones, then those that are only maybe there, with one hedge a sentence.

        `named`: what was told before; others are placed by it.
        """
        labels = {thing.label for thing in named}
        known = [thing for thing in self._unique if thing.label in labels]
        sure = list(self._packed(self._items([group for group in found if group.is_sure], known)))
        unsure = self._packed(self._items([group for group in found if not group.is_sure], known))
        hedged: list[tuple[str, tuple[Group, ...]]] = []
        for text, groups in unsure:
            key = "things-maybe-also" if sure or hedged else "things-maybe"
            hedged.append((self._wording.text(key, things=text), groups))
        return [Told(self._wording.sentence(text), groups) for text, groups in (*sure, *hedged)]

    def _items(self, found: Sequence[Group], known: list[SceneObject]) -> list[_Item]:
        items: list[_Item] = []
        for group in self.ordered(found):
            if group.objects in [item.relation.others for item in items if item.relation] and not self._is_whole:
                continue  # told with what is on it
            item = self._item(group, known)
            same = next((one for one in items if _is_same_place(one, item) and len(one.things) < MOST_ITEMS), None)
            if same is None:
                items.append(item)
            else:
                same.things += item.things
                same.groups += item.groups
            if len(group.objects) == 1 and group.objects[0] in self._unique:
                known.append(group.objects[0])
        for item in items:
            if item.relation:
                item.groups += [one for one in found if one.objects == item.relation.others and one not in item.groups]
        return items

    def ordered(self, found: Sequence[Group]) -> list[Group]:
        """`found`, tables and the like behind what is on them: that tells more."""
        held = [relation.others for group in found if (relation := self._contact(group))]
        is_behind = {group.label: group.objects in held and group.label in kinds.SCENERY for group in found}
        return sorted(found, key=lambda group: is_behind[group.label])

    def _contact(self, group: Group) -> Relation | None:
        """What holds all things of a group; it is at least as sure as they are."""
        if self._view.is_screen or len(group.objects) > len(self._unique) + MOST_ITEMS:
            return None
        holders = [one for one in self._unique if not group.is_sure or score(one) >= SURE]
        found = {contact(thing, holders, self._view) for thing in group.objects}
        return found.pop() if len(found) == 1 else None

    def _item(self, group: Group, known: Sequence[SceneObject]) -> _Item:
        """How one group is told, when `known` was named before."""
        held = self._contact(group)
        if held is None and len(group.objects) == 1:
            held = relation(group.objects[0], known, self._view)
        things = self._wording.count(group.label, len(group.objects))
        if held is not None and not self._is_whole and self._is_enough(held, known):
            return _Item([things], [group], relation=held)
        item = self._single(group, things) if len(group.objects) == 1 else self._several(group, things)
        item.relation = held
        return item

    def _is_enough(self, held: Relation, known: Sequence[SceneObject]) -> bool:
        """Whether a relation alone tells where a thing is: it does not if the other's place is not known either."""
        other = held.others[0]
        return other in known or self._view.share(other.box) >= LARGE

    def _single(self, group: Group, things: str) -> _Item:
        details = list(self._details(group.objects[0]))
        place = self._wording.place(group.objects[0].box, self._view)
        return _Item([things], [group], place, details=details if self._is_whole else details[:1])

    def _details(self, thing: SceneObject) -> Iterator[str]:
        """What is to be said beside the place, the most useful first."""
        wording = self._wording
        if away := distance(thing, self._view):
            yield wording.text(f"distance-{away}")
        fraction = part(thing.box, self._view)
        if fraction and (self._is_whole or fraction != "quarter"):
            yield wording.text(f"part-{fraction}")
        if edges := self._edges(thing):
            names = wording.join([wording.text(f"edge-{edge}") for edge in edges], "list-last")
            yield wording.text("cut-off", edges=names)

    def _edges(self, thing: SceneObject) -> tuple[str, ...]:
        """Where it matters that a thing is cut off. That a portrait ends at the chest is what pictures are like."""
        edges = cut_edges(thing.box, self._view)
        if self._is_whole:
            return edges if len(edges) < MOST_EDGES else ()
        beside = tuple(edge for edge in edges if edge != "bottom")
        return beside if len(beside) == 1 and thing.label in kinds.MOVING else ()

    def _several(self, group: Group, things: str) -> _Item:
        wording, view = self._wording, self._view
        way = arrangement(group.objects, view)
        rows = grid(group.objects) if way != "crowd" else None
        if way == "crowd":
            things = wording.text("arranged-crowd", count=len(group.objects))
        elif rows:
            way, (down, across) = "grid", (wording.text("number", count=number) for number in rows)
            things = wording.text("arranged-grid", things=things, rows=down, columns=across)
        elif way:
            things = wording.text(f"arranged-{way}", things=things)
        away = further(group.objects, view) if not way else set()
        places = Counter(self._place(thing, is_further=thing in away) for thing in group.objects)
        shared = shared_key([thing.box for thing in group.objects], view)
        if len(places) == 1:
            return _Item([things], [group], next(iter(places)), is_alone=way == "grid")
        if shared and (way or len(places) > MOST_PLACES) and not self._is_whole:
            return _Item([things], [group], wording.text(shared), is_alone=way == "grid")
        if (len(places) <= MOST_PLACES and not way) or self._is_whole:
            counted = [
                wording.text("count-at", count=number, one=wording.one(group.label), place=place)
                for place, number in places.items()
            ]
            text = wording.text("things-at", things=things, places=wording.join(counted))
        else:
            text = things if way and way != "crowd" else wording.text("things-spread", things=things)
        return _Item([text], [group], is_alone=True)

    def _place(self, thing: SceneObject, *, is_further: bool) -> str:
        place = self._wording.place(thing.box, self._view)
        if not is_further:
            return place
        return self._wording.text("with-detail", phrase=place, detail=self._wording.text("distance-further"))

    def _packed(self, items: Sequence[_Item]) -> Iterator[tuple[str, tuple[Group, ...]]]:
        """The items as sentences without their ends."""
        packs: list[list[_Item]] = []
        shared: list[_Item] = []
        for item in items:
            if item.is_alone:
                packs.append([item])
                continue
            if len(shared) % MOST_ITEMS == 0:
                shared = []
                packs.append(shared)
            shared.append(item)
        for pack in packs:
            way = "clause-next" if len(pack) > 1 and any(item.has_pause for item in pack) else "list-next"
            text = self._wording.join([self._text(item) for item in pack], way)
            yield text, tuple(group for item in pack for group in item.groups)

    def _text(self, item: _Item) -> str:
        wording = self._wording
        text = wording.join(item.things, "list-last")
        details = item.details
        if item.relation:
            # With a pause before the place: "at the top right of the cup" would be at the top right.
            text, details = wording.related(text, item.relation), [*([item.place] if item.place else []), *details]
        elif item.place:
            text = wording.text("thing-at", thing=text, place=item.place)
        for detail in details:
            text = wording.text("with-detail", phrase=text, detail=detail)
        return text


def _is_same_place(one: _Item, other: _Item) -> bool:
    is_plain = not (one.is_alone or other.is_alone or one.details or other.details)
    return is_plain and (one.place, one.relation) == (other.place, other.relation)
