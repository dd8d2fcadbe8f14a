"""QR codes and barcodes of a Scene that grows: that they are there, or what they say. Pure."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from assistant.narration.code_contents import Content, content
from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording
from assistant.scene import Code, Scene
from assistant.tasks import Verbosity

FIRST_CHARACTERS = 160
"""Of a long text or address that are said at first."""
MORE_CHARACTERS = 400
"""Of its rest in one sentence, so that a person can stop within it."""
WHOLE = ("text", "address")
"""Fields that may be long."""


class CodeTeller:
    """Remembers which codes were told, and what of them was left for later."""

    def __init__(self, wording: Wording, verbosity: Verbosity) -> None:
        self._wording = wording
        self._verbosity = verbosity
        self._said: list[Code] = []
        self._rest: list[Sentence] = []

    def mention(self, scene: Scene) -> list[Sentence]:
        """That there are codes, and where; what they say is left for later, but in a detailed description."""
        if self._verbosity is Verbosity.DETAILED:
            return self.tell(scene)
        codes = list(self._new(scene))
        if not codes:
            return []
        for code in codes:
            self._rest += self._told(code, scene)
        places = [self._place(code, scene) for code in codes]
        return [self._sentence("codes-there", codes=self._wording.join(places, "list-last"), count=len(codes))]

    def clauses(self, scene: Scene) -> list[str]:
        """The same as phrases of a brief description."""
        found = []
        for code in self._new(scene):
            found.append(self._place(code, scene))
            self._rest += self._told(code, scene)
        return found

    def tell(self, scene: Scene) -> list[Sentence]:
        """What the codes say that are new in `scene`."""
        return [sentence for code in self._new(scene) for sentence in self._told(code, scene)]

    def more(self) -> list[Sentence]:
        """What was left out; empty the second time."""
        rest, self._rest = self._rest, []
        return rest

    def _new(self, scene: Scene) -> Iterator[Code]:
        for code in scene.codes:
            if code not in self._said:
                self._said.append(code)
                yield code

    def _place(self, code: Code, scene: Scene) -> str:
        return self._wording.text("code-at", format=code.format, place=self._wording.place(code.box, scene))

    def _told(self, code: Code, scene: Scene) -> list[Sentence]:
        says = content(code)
        place = self._wording.place(code.box, scene)
        text = says.fields.get("text", "")
        if says.kind == "text" and len(text) <= FIRST_CHARACTERS:
            short = self._wording.text("code-says-text", format=code.format, place=place, text=text)
            return [Sentence(short, "code"), *self._hidden(says)]
        what = self._what(says)
        found = [self._sentence("code-says", format=code.format, place=place, what=what), *self._hidden(says)]
        if self._verbosity is Verbosity.BRIEF and says.kind != "text":
            return found
        return [*found, *self._fields(says)]

    def _what(self, says: Content) -> str:
        key = f"code-{says.kind}"
        if "name" not in says.fields and self._wording.has(f"{key}-unnamed"):
            key += "-unnamed"
        return self._wording.text(key, **{"name": "", "host": "", "number": "", "size": "0", **says.fields})

    def _hidden(self, says: Content) -> list[Sentence]:
        return [self._sentence("code-hidden")] if says.has_hidden else []

    def _fields(self, says: Content) -> Iterator[Sentence]:
        for name, value in says.fields.items():
            key = f"code-field-{name}"
            if name in WHOLE and len(value) > FIRST_CHARACTERS:
                yield from self._long(key, value)
            elif self._wording.has(key):
                yield Sentence(self._wording.text(key, value=value), "code")
            if name == "password":
                spelled = Sentence(self._wording.text("code-spelled", letters=self._spelled(value)), "code")
                if self._verbosity is Verbosity.DETAILED:
                    yield spelled
                else:
                    self._rest.append(spelled)
                    yield self._sentence("code-spelling")

    def _long(self, key: str, value: str) -> Iterator[Sentence]:
        if self._verbosity is Verbosity.DETAILED:
            first, *rest = textwrap.wrap(value, MORE_CHARACTERS, break_on_hyphens=False)
        else:
            first = textwrap.wrap(value, FIRST_CHARACTERS, break_on_hyphens=False)[0]
            rest = textwrap.wrap(value[len(first) :].strip(), MORE_CHARACTERS, break_on_hyphens=False)
        pieces = [Sentence(piece, "code") for piece in rest]
        yield Sentence(self._wording.text(key, value=first), "code")
        if self._verbosity is Verbosity.DETAILED:
            yield from pieces
        else:
            self._rest += pieces
            yield self._sentence("code-rest", count=len(value) - len(first))

    def _spelled(self, text: str) -> str:
        return self._wording.join([self._letter(letter) for letter in text])

    def _letter(self, letter: str) -> str:
        key = f"character-{ord(letter):04x}"
        if self._wording.has(key):
            return self._wording.text(key)
        return self._wording.text("character-capital", letter=letter) if letter.isupper() else letter

    def _sentence(self, key: str, **params: str | float) -> Sentence:
        return Sentence(self._wording.whole(key, **params), "code")
