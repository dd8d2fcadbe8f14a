"""The catalogues: every file is valid, and no language has what English lacks."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from assistant.i18n import FALLBACK, TRANSLATIONS, languages, messages

FILES = sorted(TRANSLATIONS.glob("*/*.ftl"))


def names(path: Path) -> set[str]:
    return {entry.id.name for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
            if isinstance(entry, ast.Message)}  # fmt: skip


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_every_entry_can_be_read(path: Path) -> None:
    body = FluentParser().parse(path.read_text(encoding="utf-8")).body
    assert [entry.content for entry in body if isinstance(entry, ast.Junk)] == []


def test_no_name_is_given_twice() -> None:
    for language in languages():
        found = [name for path in FILES if path.parent.name == language for name in names(path)]
        assert sorted(found) == sorted(set(found))


@pytest.mark.parametrize("language", languages())
def test_a_language_has_what_english_has(language: str) -> None:
    english = {name for path in FILES if path.parent.name == FALLBACK for name in names(path)}
    own = {name for path in FILES if path.parent.name == language for name in names(path)}
    assert own == english


def test_an_unknown_language_speaks_english() -> None:
    assert messages("xx").language == FALLBACK
