"""The pictures on a screen or a page, one after the other, as they are described. Pure."""

from __future__ import annotations

from assistant.narration import things
from assistant.narration.code_contents import cleaned
from assistant.narration.colour_words import shares
from assistant.narration.places import FILLING
from assistant.narration.sentence import Sentence
from assistant.narration.telling_text import SURE
from assistant.narration.wording import Wording, capital, shortened
from assistant.scene import Picture, Scene
from assistant.tasks import Verbosity

MOST_WORDS = 12
"""Of a text in a picture."""
MOST_THINGS = 4


class PictureTeller:
    """Tells each picture once; what a model adds later, once more by its number."""

    def __init__(self, wording: Wording, verbosity: Verbosity = Verbosity.NORMAL) -> None:
        self._wording = wording
        self._verbosity = verbosity
        self._is_counted = False
        self._told: set[int] = set()
        self._captioned: set[int] = set()

    def tell(self, scene: Scene) -> list[Sentence]:
        """What is new of the pictures of `scene`, in their order."""
        if "pictures" not in scene.looked_for:
            return []
        found = []
        if not self._is_counted:
            self._is_counted = True
            found.append(Sentence(self._wording.whole("pictures-count", count=len(scene.pictures)), "things"))
        for number, picture in enumerate(scene.pictures):
            if (picture.is_described or picture.caption) and number not in self._told:
                self._told.add(number)
                if picture.caption:
                    self._captioned.add(number)
                found.append(Sentence(self.text(scene, number), "things"))
            elif picture.caption and number not in self._captioned:
                self._captioned.add(number)
                text = self._wording.text("picture-caption", number=number + 1, caption=_ended(picture.caption))
                found.append(Sentence(text, "caption"))
        return found

    def text(self, scene: Scene, number: int) -> str:
        """The picture with the index `number` as one sentence: "Picture 3 of 12, on the right: a cat."."""
        picture = scene.pictures[number]
        count, place = len(scene.pictures), self._wording.place(picture.box, scene)
        is_whole = picture.box.area >= FILLING * scene.width * scene.height
        key = "picture-number" if count > 1 else "picture-whole" if is_whole else "picture-alone"
        name = self._wording.text(key, kind=picture.kind, number=number + 1, count=count, place=place)
        return capital(self._wording.whole("picture-says", picture=name, parts=self._parts(picture)))

    def _parts(self, picture: Picture) -> str:
        wording = self._wording
        is_detailed = self._verbosity is Verbosity.DETAILED
        overview = things.overview(things.groups(picture.objects), wording, most=MOST_THINGS)
        lines = [cleaned(line.text) for line in picture.lines if line.score >= SURE]
        words = " ".join(" ".join(lines).split()[:MOST_WORDS])
        parts = [picture.caption.strip().rstrip("."), overview]
        parts.append(wording.text("picture-text", words=words) if words else "")
        if not any(parts) and not picture.name:
            parts.append(wording.text("picture-unknown"))
        if is_detailed or (self._verbosity is Verbosity.NORMAL and not (overview or words or picture.caption)):
            parts.append(shares(picture.colors, wording, Verbosity.BRIEF))
        parts.append(
            wording.text("picture-name", name=shortened(cleaned(picture.name))) if cleaned(picture.name) else ""
        )
        return wording.join([part for part in parts if part], "clause-next")


def _ended(text: str) -> str:
    text = capital(text.strip())
    return text if text.endswith((".", "!", "?", "…", "。")) else f"{text}."
