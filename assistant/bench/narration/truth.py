"""The scenes of `regard bench narration`, each with what is true of it, whoever or whatever describes it.

They are in `tests/fixtures/scenes`: photographs labelled by eye (`photographs.toml`), windows of real programs labelled
from their own trees, and generated scenes labelled by what made them (one JSON file each, beside its picture).
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from assistant.errors import UsageError
from assistant.scene import Box, Scene, SceneObject, TextLine
from assistant.wire import decode, encode

FOLDER = Path(__file__).parents[3] / "tests" / "fixtures" / "scenes"
PARTS = ("develop", "aside")
SCORE = 0.9
"""Of a thing that is there, as a detector that is sure would give it."""
LINE_SCORE = 0.98
BLOCK_GAP = 0.7
"""Lines of a photograph that are further apart, in heights of a line, are blocks of their own."""
REQUIRED = ("name", "text", "has_header")
"""Fields without a default value that may be empty."""
LOOKED_FOR = frozenset({"objects", "faces", "text", "codes", "blank"})


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing that is there."""

    label: str
    box: Box
    importance: int
    """1: must be named. 2: may be. 3: background. A detailed description names all of them."""
    cut: tuple[str, ...] = ()
    """The edges of the picture that cut it off: "left", "top", "right", "bottom"."""


@dataclass(frozen=True, slots=True)
class Relation:
    """`first` is `how` ("on", "under", "inside", "in front of", "behind", "between") `second`; both are labels."""

    first: str
    how: str
    second: str


@dataclass(frozen=True, slots=True)
class Truth:
    """A scene and what is true of it."""

    name: str
    group: str
    """"photographs", "programs", "things", "pages", "tables", "dialogs" or "charts"."""
    scene: Scene
    """All but the objects: lines in reading order with their blocks, focus, window, tables, charts."""
    things: tuple[Thing, ...] = ()
    relations: tuple[Relation, ...] = ()
    """All that hold, but for left, right, above and below, which follow from the boxes."""
    never: tuple[str, ...] = ()
    """Labels of what is not there."""
    source: str = "file"
    """As of a `Frame`."""
    title: str = ""
    app: str = ""
    picture: str = ""
    """See `pictures.path`; empty where there is none."""
    question: str = ""
    """What a dialog asks or says, before anything else in it."""
    columns: int = 1
    """Of a page: how many columns of text; its lines' `block` // 100 is the number of the column, 0 above them."""

    @property
    def part(self) -> str:
        """The part used while developing, or the third that is kept aside: fixed by the name alone."""
        return PARTS[hashlib.sha256(self.name.encode()).digest()[0] % 3 == 0]

    @property
    def buttons(self) -> tuple[str, ...]:
        """The names on the buttons of a dialog, from left to right."""
        regions = self.scene.window.regions if self.scene.window is not None else ()
        return next((region.items for region in regions if region.kind == "buttons"), ())

    def as_seen(self) -> Scene:
        """The Scene of a describer that sees everything and nothing else."""
        objects = tuple(SceneObject(thing.label, thing.box, SCORE) for thing in self.things)
        return self.scene.with_(objects=objects, lines_found=len(self.scene.lines), looked_for=LOOKED_FOR)

    def labelled(self, *importances: int) -> list[str]:
        """The labels of the things of these importances, each once."""
        return list(dict.fromkeys(thing.label for thing in self.things if thing.importance in importances))


@lru_cache
def scenes(part: str = "") -> tuple[Truth, ...]:
    """All scenes (of one of `PARTS`), in the order of their names. Raises UsageError outside of a checkout."""
    if not FOLDER.is_dir():
        raise UsageError("scenes-missing", path=str(FOLDER))
    with (FOLDER / "photographs.toml").open("rb") as file:
        found = [_photograph(name, about) for name, about in tomllib.load(file).items()]
    found += [load(path) for path in FOLDER.glob("*/*.json")]
    return tuple(sorted((truth for truth in found if part in ("", truth.part)), key=lambda truth: truth.name))


def load(path: Path) -> Truth:
    """The scene that `save` wrote."""
    truth: Truth = decode(Truth, json.loads(path.read_text(encoding="utf-8")))
    return truth


def save(truth: Truth) -> Path:
    """Keep a scene in the folder of its group."""
    path = FOLDER / truth.group / f"{truth.name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(_short(encode(truth)), ensure_ascii=False, indent=None, separators=(",", ":"))
    path.write_text(text.replace('{"text"', '\n{"text"').replace('{"label"', '\n{"label"') + "\n", encoding="utf-8")
    return path


def _short(value: Any) -> Any:
    """Without what is empty, which is what it is when it is not there."""
    if isinstance(value, dict):
        return {name: _short(item) for name, item in value.items() if name in REQUIRED or not _is_empty(item)}
    if isinstance(value, list):
        return [_short(item) for item in value]
    return round(value, 1) if isinstance(value, float) else value


def _is_empty(value: Any) -> bool:
    return value is None or value is False or value in ("", [])


def _photograph(name: str, about: dict[str, Any]) -> Truth:
    width, height = about["size"]

    def box(percent: Iterable[float]) -> Box:
        x0, y0, x1, y1 = percent
        return Box(x0 * width / 100, y0 * height / 100, x1 * width / 100, y1 * height / 100)

    things = tuple(Thing(label, box(at), importance, tuple(cut)) for label, importance, at, *cut in about["things"])
    lines: list[TextLine] = []
    for text, at in about.get("lines", ()):
        here = box(at)
        block = lines[-1].block + (not _goes_on(lines[-1].box, here)) if lines else 0
        lines.append(TextLine(text, here, LINE_SCORE, block))
    return Truth(
        name=name,
        group="photographs",
        scene=Scene(width, height, lines=tuple(lines)),
        things=things,
        relations=tuple(Relation(*names) for names in about["relations"]),
        never=tuple(about["never"]),
        title="picture.jpg",
        picture=about["picture"],
    )


def _goes_on(line: Box, after: Box) -> bool:
    is_below = after.y0 - line.y1 < BLOCK_GAP * min(line.height, after.height)
    return is_below and min(line.x1, after.x1) > max(line.x0, after.x0)
