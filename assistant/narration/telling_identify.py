"""Codes, colours and light of a Scene that grows, in this order: what is asked for, once, in words. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.narration.colour_words import shares
from assistant.narration.sentence import Sentence
from assistant.narration.telling_codes import CodeTeller
from assistant.narration.wording import Wording
from assistant.scene import Color, Light, Scene
from assistant.tasks import Request, Verbosity

OVEREXPOSED = 0.02
"""Share of the picture from which overexposed parts are told."""


class IdentifyTeller:
    """Remembers what was told. `kind` is the kind of the picture's source, "" until it is known."""

    def __init__(self, request: Request, wording: Wording) -> None:
        self._aspect = request.aspect
        self._verbosity = request.verbosity
        self._wording = wording
        self._codes = CodeTeller(wording, request.verbosity)
        self._done: set[str] = set()

    def tell(self, scene: Scene, kind: str) -> list[Sentence]:
        """What is new in `scene`."""
        found: list[Sentence] = []
        if self._wants("code") and "codes" in scene.looked_for and self._once("code"):
            found += self._codes.tell(scene)
            if not scene.codes and self._aspect == "code":
                found.append(self._sentence("code-none", "warning", source="webcam" if kind == "webcam" else "other"))
        if self._wants("color") and "colors" in scene.looked_for and self._once("color"):
            found += self._colours(scene.colors)
            if kind == "webcam" and scene.light:
                found += self._caveat(scene.light)
        if self._wants("light") and scene.light is not None and "light" in scene.looked_for and self._once("light"):
            found += self._light(scene.light, scene, kind)
        return found

    def more(self) -> list[Sentence]:
        """What was left out of the codes."""
        return self._codes.more()

    def _wants(self, aspect: str) -> bool:
        return self._aspect in ("", aspect)

    def _colours(self, colours: Sequence[Color]) -> list[Sentence]:
        text = shares(colours, self._wording, self._verbosity)
        if not text:
            return []
        key = "colours-whole" if colours[0].box is None else "colours-middle"
        return [self._sentence(key, "colours", colours=text)]

    def _caveat(self, light: Light) -> list[Sentence]:
        """Why the colours of a camera's picture may not be those of the thing."""
        if light.level in ("dark", "dim", "glaring"):
            return [self._sentence("colours-light", "warning", level=light.level)]
        return [self._sentence("colours-tint", "warning", tint=light.tint)] if light.tint else []

    def _light(self, light: Light, scene: Scene, kind: str) -> list[Sentence]:
        wording, is_camera = self._wording, kind == "webcam"
        found = [self._sentence("light-level", level=light.level, source="webcam" if is_camera else "other")]
        if self._verbosity is Verbosity.BRIEF:
            return found
        if is_camera and light.level not in ("dark", "dim"):
            found.append(self._sentence("light-camera"))
        is_over = light.overexposed >= OVEREXPOSED
        if light.brightest is not None:
            place = wording.place(light.brightest, scene)
            found.append(self._sentence("light-brightest", place=place, over="yes" if is_over else "no"))
        found.append(self._sentence("light-sharpness", blur=light.blur))
        return found

    def _once(self, part: str) -> bool:
        is_new = part not in self._done
        self._done.add(part)
        return is_new

    def _sentence(self, key: str, kind: str = "light", **params: str | float) -> Sentence:
        return Sentence(self._wording.whole(key, **params), kind)
