"""`regard bench narration`: how good descriptions are, on scenes whose truth does not come from the narrator.

Each scene of `tests/fixtures/scenes` is described in all three lengths, from what is true of it (the narration alone)
or from what the basic describer sees in its picture, and scored by `score`. Two thirds of the scenes are looked at
while developing; the others are kept aside, and only their figures are ever printed.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from assistant.bench.narration.score import CHECKS, Count, Fault, Score, score, score_reading
from assistant.bench.narration.telling import told
from assistant.bench.narration.truth import PARTS, Truth, scenes
from assistant.i18n import languages
from assistant.tasks import Task, Verbosity

Counts = dict[str, Count]
TOLD = Verbosity.DETAILED
"""The length in which other languages than English are scored: it has the most to parse."""


def run(part: str = "", is_full: bool = False) -> dict[str, Any]:
    """The figures of `part` (empty: of both), and what is wrong with the descriptions of the part for developing.

    `is_full`: what the basic describer sees, in place of the truth; takes minutes.
    """
    result: dict[str, Any] = {"seen": "basic" if is_full else "truth", "parts": {}, "faults": []}
    for name in PARTS if not part else (part,):
        truths = scenes(name)
        found = _seen(truths) if is_full else [one for truth in truths for one in descriptions(truth)]
        result["parts"][name] = {"scenes": len({one.scene for one in found}), "of": len(truths), **_table(found)}
        if name == PARTS[0]:
            result["faults"] = [vars_of(fault) for one in found for fault in one.faults]
    return result


def descriptions(truth: Truth) -> list[Score]:
    """The scores of all that the narrator makes of the truth: three lengths, its text read, and other languages."""
    found = [score(truth, verbosity, told(truth, verbosity)) for verbosity in Verbosity]
    if truth.scene.lines:
        found.append(score_reading(truth, told(truth, Verbosity.NORMAL, Task.READ)))
    others = [language for language in languages() if language != "en"]
    return found + [score(truth, TOLD, told(truth, TOLD, language=one), language=one) for one in others]


def _seen(truths: tuple[Truth, ...]) -> list[Score]:
    from assistant.bench.narration.seeing import descriptions_of_pictures  # loads the networks

    return descriptions_of_pictures(truths)


def _table(found: list[Score]) -> dict[str, Any]:
    """Right and all: of each check in each length, and of each group of scenes."""
    lengths: dict[str, Counts] = defaultdict(lambda: {check: Count() for check in CHECKS})
    groups: dict[str, Counts] = defaultdict(lambda: {check: Count() for check in CHECKS})
    for one in found:
        for check, count in one.counts.items():
            lengths[one.length][check].add(count)
            groups[one.group][check].add(count)
    return {"lengths": _plain(lengths), "groups": _plain(groups)}


def _plain(table: dict[str, Counts]) -> dict[str, dict[str, list[int]]]:
    return {
        name: {check: [count.right, count.all] for check, count in counts.items()} for name, counts in table.items()
    }


def vars_of(fault: Fault) -> dict[str, str]:
    """A fault as JSON."""
    return {"scene": fault.scene, "length": fault.length, "check": fault.check, "what": fault.what}


def table(result: dict[str, Any]) -> str:
    """What `run` found, to be read."""
    lines = [f"{one['scene']:24} {one['length']:9} {one['check']:10} {one['what']}" for one in result["faults"]]
    for part, about in result["parts"].items():
        lines += ["", f"{part}: {about['scenes']} of {about['of']} scenes, narrated from {_ORIGIN[result['seen']]}"]
        lines.append(f"{'':14}" + "".join(f"{check:>18}" for check in CHECKS))
        for row, counts in (*about["lengths"].items(), *about["groups"].items()):
            cells = (_cell(*counts[check]) for check in CHECKS)
            lines.append(f"{row:14}" + "".join(f"{cell:>18}" for cell in cells))
    return "\n".join(lines)


_ORIGIN = {"truth": "the truth", "basic": "what the basic describer sees"}


def _cell(right: int, count: int) -> str:
    return f"{right}/{count} {100 * right / count:5.1f}%" if count else "-"
