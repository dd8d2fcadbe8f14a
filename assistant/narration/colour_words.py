"""Colours in words: "mostly dark blue, some white". Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.narration.wording import Wording
from assistant.scene import Color
from assistant.tasks import Verbosity

FEWEST_SHARE = 0.03
"""A colour with less is named in a detailed description only."""
MOST = {Verbosity.BRIEF: 2, Verbosity.NORMAL: 4, Verbosity.DETAILED: 10}
ALL, MOSTLY, MUCH, LITTLE = 0.95, 0.5, 0.25, 0.1


def shares(colours: Sequence[Color], wording: Wording, verbosity: Verbosity = Verbosity.NORMAL) -> str:
    """The largest colours with their shares, as a phrase; empty for none."""
    is_detailed = verbosity is Verbosity.DETAILED
    told = [colour for colour in colours if is_detailed or colour.share >= FEWEST_SHARE][: MOST[verbosity]]
    if told and told[0].share >= ALL and not is_detailed:
        return wording.text("colours-one", colour=named(told[0], wording))
    return wording.join([_share(colour, wording, is_detailed=is_detailed) for colour in told])


def named(colour: Color, wording: Wording) -> str:
    """The name of a colour with its tone: "dark blue"."""
    return wording.text(f"colour-{colour.name}", tone=colour.tone.replace(" ", "-") or "plain")


def _share(colour: Color, wording: Wording, *, is_detailed: bool) -> str:
    name, share = named(colour, wording), colour.share
    if is_detailed:
        return wording.text("colours-percent", colour=name, percent=round(100 * share))
    key = "most" if share >= MOSTLY else "much" if share >= MUCH else "some" if share >= LITTLE else "little"
    return wording.text(f"colours-{key}", colour=name)
