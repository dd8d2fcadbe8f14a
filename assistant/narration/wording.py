"""Words of one language for the parts of a Scene: labels, places, lists, controls. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from assistant.i18n import messages
from assistant.labels import LABELS
from assistant.narration.nouns import NOUNS
from assistant.narration.places import View, hour, place_key, size_key
from assistant.narration.relations import Relation
from assistant.scene import Box, Focus, Scene
from assistant.sentences import CONTROL

SPACES = re.compile(r"[^\S\u00a0\u202f]+")
"""White space, but the kinds before which no line breaks: French sets one before ";", ":", "!" and "?"."""
UNNAMED = frozenset(
    "table|tree|tree table|list|list box|document web|document frame|document text|document spreadsheet|document email|"
    "document presentation|terminal|paragraph|section|panel|text|table cell|frame|window|dialog".split("|")
)
"""Roles of what is seldom named; of a button or a field, it is worth saying that it has no name."""
LONGEST_VALUE = 80  # characters of what a control holds; the rest is for reading, not for an overview


class Wording:
    """The words of one language. `clock`: places are hours of a clock face; it may change between two calls."""

    def __init__(self, language: str, *, clock: bool = False) -> None:
        self._messages = messages(language)
        self.clock = clock

    def text(self, key: str, /, **params: str | float) -> str:
        """The message `key`."""
        return self._messages.text(key, **params)

    def has(self, key: str) -> bool:
        """Whether there is a message `key`."""
        return self._messages.has(key)

    def sentence(self, text: str) -> str:
        """`text` with a capital and a full stop."""
        return self.whole("sentence", text=text)

    def whole(self, key: str, /, **params: str | float) -> str:
        """The message `key`, which is a sentence, with a capital."""
        return tidy(capital(self.text(key, **params)))

    def count(self, label: str, count: int) -> str:
        """How many of a thing: "a cup", "two cups"."""
        key = label_key(label)
        if self.has(key):
            return self.text(key, count=count)
        return self.text("label-unknown", count=count, name=label)

    def name(self, label: str) -> str:
        """A thing as a heading: "cup"."""
        key = f"{label_key(label)}.name"
        return self.text(key) if self.has(key) else label

    def definite(self, label: str) -> str:
        """A thing that was named before: "the cup"."""
        key = f"{label_key(label)}.the"
        return self.text(key) if self.has(key) else self.text("label-the", name=self.name(label))

    def labels_called(self, thing: str) -> frozenset[str]:
        """The labels of which `thing` is a word: their name, its plural or a synonym."""
        if not folded(thing):
            return frozenset()  # at once: this is asked for every request
        return frozenset(
            label
            for label in (*LABELS, *NOUNS)
            if folded(thing) in {folded(word) for word in self.text(f"{label_key(label)}.words").split(",")} | {label}
        )

    def bare(self, thing: str) -> str:
        """What a person looks for, without an article, quotes, end marks and tokens: "The cup?" is "cup"."""
        text = " ".join(CONTROL.sub(" ", thing).replace(";", " ").split()).strip(" .,;:!?¿¡\"'“”„‘’«»‹›")
        articles = {folded(article) for article in self.text("find-articles").split(",")}
        for article in sorted(articles, key=len, reverse=True):
            start = article if article.endswith("'") else f"{article} "  # "l'avion"
            if folded(text[: len(start)] + "|") == folded(f"{start}|") and len(text) > len(start):
                return text[len(start) :]
        return text

    def one(self, label: str) -> str:
        """The word "one" for one of some things, where a language has it in genders (the label's attribute .one)."""
        key = f"{label_key(label)}.one"
        return self.text(key) if self.has(key) else self.text("number", count=1)

    def related(self, things: str, relation: Relation) -> str:
        """`things` in a relation to what is known: "two cups on the table"."""
        key = f"relation-{relation.name}" if len(relation.others) == 1 else f"{relation.name}-things"
        case = self.text(f"{key}.case")
        others = [self._in_case(other.label, case) for other in relation.others]
        return self.text(key, thing=things, **dict(zip(("other", "second"), others, strict=False)))

    def _in_case(self, label: str, case: str) -> str:
        """The thing called `label`, which is known, as `case` has it: an attribute of labels (narration.ftl)."""
        key = f"{label_key(label)}.{case}"
        return self.text(key) if self.has(key) else self.definite(label)

    def place(self, box: Box, scene: Scene | View) -> str:
        """Where `box` is: "on the left"."""
        at = hour(box, scene.width, scene.height) if self.clock else 0
        return self.text("place-hour", hour=at) if at else self.text(place_key(box, scene.width, scene.height))

    def size(self, box: Box, scene: Scene | View) -> str:
        """How large `box` is: "small"."""
        return self.text(size_key(box, scene.width, scene.height))

    def join(self, items: Sequence[str], way: str = "list-next") -> str:
        """`items` as one phrase: "list-next" with commas, "list-last" with "and" at the end, "clause-next"."""
        text = ""
        for number, item in enumerate(items):
            key = "list-next" if way == "list-last" and number < len(items) - 1 else way
            text = self.text(key, list=text, item=item) if number else item
        return text

    def control(self, focus: Focus, *, name_first: bool = False) -> str:
        """A control with its article, name, states and value: "the check box Remember me, checked".

        `name_first`: as screen readers say it, the name being what tells most: "Remember me check box, checked".
        """
        key = f"role-{focus.role.replace(' ', '-')}"
        key = key if self.has(key) else "role-other"
        role, name = self.text(key if name_first else f"{key}.the"), shortened(focus.name)
        named = "control-name-first" if name_first else "control-named"
        if name:
            text = self.text(named, role=role, name=name)
        else:
            text = role if focus.role in UNNAMED else self.text("control-unnamed", role=role)
        for state in focus.states:
            key = f"state-{state.replace(' ', '-')}"
            if self.has(key):
                text = self.text("control-state", control=text, state=self.text(key))
        value = shortened(focus.value)
        if value and value != name and focus.role != "password text":
            text = self.text("control-value", control=text, value=value)
        return text


def label_key(label: str) -> str:
    """The message that counts a label."""
    return "label-" + re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")


def capital(text: str, language: str = "") -> str:
    """`text` with a capital. A quotation and a word like "iPhone" stay as they are.

    The capital is Unicode's title case: of "ǆ" it is "ǅ", and Georgian has none at the beginning of a sentence.
    """
    start = len(text) - len(text.lstrip("([¿¡"))
    rest = text[start + 1 :]
    if not text[start : start + 1].islower() or any(letter.isupper() for letter in rest.split(" ", 1)[0]):
        return text
    if language == "tr" and text[start] == "i":
        first = "İ"
    elif language == "nl" and text[start : start + 2] == "ij":
        first, rest = "IJ", text[start + 2 :]
    else:
        first = text[start].title()
    return text[:start] + (first if len(first) == 1 or first == "IJ" else text[start]) + rest


def tidy(text: str) -> str:
    """White space made single, and no full stop behind another end mark ("Window Really?.")."""
    return re.sub(r"([.!?…。！？])\.$", r"\1", SPACES.sub(" ", text).strip())


def shortened(text: str) -> str:
    """At most LONGEST_VALUE characters of `text` on one line, cut between words."""
    text = " ".join(text.split())
    if len(text) <= LONGEST_VALUE:
        return text
    return text[:LONGEST_VALUE].rsplit(" ", 1)[0] + "…"


def folded(text: str) -> str:
    """`text` without case, accents and double spaces, for comparing."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
