"""Which things, controls and lines of a Scene are the ones that a person names. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.narration.code_contents import cleaned
from assistant.narration.finding import lines_with
from assistant.narration.phrases import Phrase, is_on_side
from assistant.narration.wording import Wording, folded
from assistant.scene import AccessibleText, Box, Color, Focus, Scene, SceneObject, TextLine

COLOURED = 0.15
"""Share of a thing's box from which it has a colour: a box holds background too."""
WITHIN = 0.6
"""Of a line's area that lies in a control whose name it shows."""


def things(wanted: Phrase, scene: Scene) -> list[SceneObject]:
    """The things that `wanted` names, whatever their colour and side, the largest first."""
    name = folded(wanted.text)
    found = [
        one
        for one in scene.objects
        if one.confirmed is not False and (one.label in wanted.labels or folded(one.label) == name)
    ]
    return sorted(found, key=lambda one: (-one.box.area, one.box))


def is_meant(thing: SceneObject, wanted: Phrase, scene: Scene) -> bool:
    """Whether `thing` has the colour and is on the side that `wanted` names. An unknown colour may be the right one."""
    known = colours(thing.box, scene)
    is_coloured = not (wanted.colour and known) or any(
        colour.name == wanted.colour and colour.share >= COLOURED for colour in known
    )
    return is_coloured and is_on_side(thing.box, wanted.side, scene)


def colours(box: Box, scene: Scene) -> list[Color]:
    """The colours of what is in `box`, the largest share first; empty where nobody looked."""
    return [colour for colour in scene.colors if colour.box == box]


def controls(wanted: Phrase, texts: Iterable[AccessibleText], scene: Scene) -> list[AccessibleText]:
    """The controls with the role and the name that `wanted` has, as the program calls them, in their order."""
    name = folded(wanted.name)
    is_role_alone = bool(wanted.roles) and folded(wanted.text) == name
    found: dict[tuple[str, Box], AccessibleText] = {}
    for one in texts:
        if one.kind == "control" or (one.kind == "part" and one.text and one.role in wanted.roles):
            is_role = not wanted.roles or one.role in wanted.roles
            is_named = is_role_alone or _holds(one.text, name)
            if is_role and is_named and is_on_side(one.box, wanted.side, scene):
                found.setdefault((one.text, one.box), one)
    return list(found.values())


def lines(wanted: Phrase, scene: Scene, besides: Sequence[AccessibleText] = ()) -> list[TextLine]:
    """The lines that hold the words of `wanted`, without those on the controls `besides`."""
    found = lines_with(wanted.text, scene.lines)
    if not found and wanted.name != wanted.text:
        found = [line for line in lines_with(wanted.name, scene.lines) if is_on_side(line.box, wanted.side, scene)]
        if wanted.labels or wanted.colour:
            found = []  # "red cup" is no text with "cup" in it
    return [
        line
        for line in found
        if not any(line.box.intersection(one.box) >= WITHIN * line.box.area > 0 for one in besides)
    ]


def control_words(control: AccessibleText, wording: Wording) -> str:
    """The control as it is called: "Send button"."""
    return wording.control(Focus(control.role, cleaned(control.text)), name_first=True)


def _holds(text: str, name: str) -> bool:
    whole = f" {folded(text)} "
    return bool(name) and (f" {name} " in whole or (len(name) >= 4 and f" {name}" in whole))
