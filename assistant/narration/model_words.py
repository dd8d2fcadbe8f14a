"""A model's own words, as sentences to be spoken. Pure.

They are never changed, but a model that was trained on captions writes "a dog on a couch": a capital and a full stop
are added, so that it is a sentence for the voice, for braille and for the eye. Text that it reads from a picture
stays as it is.
"""

from __future__ import annotations

import unicodedata

from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording, capital
from assistant.scene import Scene
from assistant.sentences import SentenceStream
from assistant.tasks import Request, Task

CLAUSE = 40
"""Characters after which a clause of a model is spoken before its sentence is complete."""
KINDS = {Task.DESCRIBE: "caption", Task.LOCATE: "caption", Task.READ: "text"}
"""Of its sentences; those of the other tasks are answers."""
_ENDS = ".!?…。！？．｡؟۔।॥։።\u037e"
_PAUSES = ",;:–—،؛、，；："
_CLOSERS = "\"'”’»›」』）)]}】》"


class ModelWords:
    """Takes the words of one request, streamed or whole."""

    def __init__(self, request: Request, wording: Wording) -> None:
        self._request = request
        self._wording = wording
        self._stream = SentenceStream(clause=CLAUSE)
        self._kind = KINDS.get(request.task, "answer")
        self._is_inside = False  # the last piece was a clause: its sentence goes on
        self._was_introduced = False
        self._was_corrected = False
        self.has_any = False
        """Whether any came."""

    def feed(self, piece: str, scene: Scene | None) -> list[Sentence]:
        """The sentences and clauses that `piece` completed. `scene`: what is known of the picture."""
        self.has_any = True
        return self._told(self._stream.feed(piece), scene)

    def end(self, scene: Scene | None) -> list[Sentence]:
        """What is left, as a sentence with an end."""
        texts = self._stream.end()
        texts[-1:] = [self._ended(text) for text in texts[-1:]]
        return self._told([text for text in texts if text], scene)

    def whole(self, text: str, scene: Scene | None) -> list[Sentence]:
        """A caption or answer that came whole; nothing where words came before."""
        if self.has_any or not text.strip():
            return []
        return [*self.feed(text, scene), *self.end(scene)]

    def correction(self, scene: Scene) -> list[Sentence]:
        """The things that they named and that were looked for in vain, once."""
        lost = dict.fromkeys(thing.label for thing in scene.objects if thing.confirmed is False)
        if not lost or not self.has_any or self._was_corrected:
            return []
        self._was_corrected = True
        named = self._wording.join([self._wording.definite(label) for label in lost], "list-last")
        return [Sentence(self._wording.whole("not-found-again", things=named), "warning")]

    def _told(self, texts: list[str], scene: Scene | None) -> list[Sentence]:
        found = [Sentence(self._begun(text), self._kind) for text in texts]
        # A model reads on where the text reader ended, and is wrong more often.
        is_second = self._kind == "text" and scene is not None and "text" in scene.looked_for
        if found and is_second and not self._was_introduced:
            self._was_introduced = True
            found.insert(0, Sentence(self._wording.whole("read-model"), "warning"))
        return found

    def _begun(self, text: str) -> str:
        if self._kind == "text":
            return text
        begun = text if self._is_inside else capital(text, self._request.language)
        self._is_inside = not _is_ended(text)
        return begun

    def _ended(self, text: str) -> str:
        """`text` with the end mark of its script, where it has none. A number stays one: "2." would be "the second"."""
        if self._kind == "text" or _is_ended(text) or text.strip().isdigit():
            return text
        text = text.rstrip(_PAUSES + " ")
        return f"{text}{_mark(text)}" if text else ""


def _is_ended(text: str) -> bool:
    return text.rstrip(_CLOSERS + " \u00a0\u202f")[-1:] in tuple(_ENDS)


def _mark(text: str) -> str:
    """What ends a sentence in the script of the last letter of `text`; Thai has no such mark."""
    letter = next((one for one in reversed(text) if one.isalpha()), "a")
    script = unicodedata.name(letter, "").partition(" ")[0]
    if script in ("CJK", "HIRAGANA", "KATAKANA"):
        return "。"
    return {"DEVANAGARI": "।", "BENGALI": "।", "THAI": ""}.get(script, ".")
