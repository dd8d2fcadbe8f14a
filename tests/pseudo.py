"""Pseudo-languages: the English catalogues with every letter changed. What shows up in ASCII is from no catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from assistant import i18n

ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "áƀćďéƒǵĥíĵķłḿńóṕɋŕśţúṽŵẋýźÁɃĆĎÉƑǴĤÍĴĶŁḾŃÓṔɊŔŚŢÚṼŴẊÝŹ"
)
HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבגדהוזחטיכלמנסעפצקרשתאבגדאבגדהוזחטיכלמנסעפצקרשתאבגד"
)
LANGUAGES = {"hu": ACCENTED, "he": HEBREW}
"""Codes that no catalogue has: with accents, and from right to left."""
KEPT = (".case", ".words", "words-", "find-articles", "models-yes")
"""What is no text to be read: names of attributes, words that are compared."""


class _Disguise(Transformer):  # type: ignore[misc]  # fluent.syntax has no types
    def __init__(self, letters: dict[int, int]) -> None:
        self.letters = letters

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = node.value.translate(self.letters)
        return node


@contextmanager
def pseudo_languages(folder: Path) -> Iterator[None]:
    """Adds the pseudo-languages to those that there are."""
    for language, letters in LANGUAGES.items():
        for path in (i18n.TRANSLATIONS / "en").glob("*.ftl"):
            resource = FluentParser().parse(path.read_text(encoding="utf-8"))
            for entry in resource.body:
                if isinstance(entry, ast.Message) and not entry.id.name.startswith(KEPT):
                    parts = [entry, *entry.attributes] if entry.value else entry.attributes
                    for part in parts:
                        if part is entry or part.id.name not in ("case", "words"):
                            part.value = _Disguise(letters).visit(part.value)
            target = folder / language / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(FluentSerializer().serialize(resource), encoding="utf-8")
    for real in i18n.TRANSLATIONS.iterdir():
        (folder / real.name).symlink_to(real)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(i18n, "TRANSLATIONS", folder)
        _forget()
        try:
            yield
        finally:
            patch.undo()
            _forget()


def _forget() -> None:
    i18n.languages.cache_clear()
    i18n.messages.cache_clear()
    i18n._bundle.cache_clear()
