"""Every error has a sentence and a hint, and crosses a process unchanged."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from assistant.errors import AssistantError, PictureError, unexpected
from assistant.i18n import TRANSLATIONS, languages, messages

ROOT = Path(__file__).parents[2]


def raised_codes() -> dict[str, set[str]]:
    """Error codes in the source, with the names of the parameters that they are given."""
    found: dict[str, set[str]] = {}
    for path in [*ROOT.glob("assistant/**/*.py"), *ROOT.glob("ui/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and re.fullmatch(r"[A-Z]\w*Error", node.func.id)
                and node.args
                and isinstance(node.args[0], ast.Constant)
                and isinstance(node.args[0].value, str)
                and re.fullmatch(r"[a-z]+(-[a-z]+)*", node.args[0].value)
            ):
                names = {keyword.arg for keyword in node.keywords if keyword.arg}
                found.setdefault(node.args[0].value, set()).update(names)
    return found


@pytest.mark.parametrize("language", languages())
def test_every_error_that_is_raised_has_words(language: str) -> None:
    codes = raised_codes()
    assert len(codes) > 10
    for code, names in sorted(codes.items()):
        error = AssistantError(code, **dict.fromkeys(names, "x"))
        assert error.message(language), code
        assert error.hint(language), code


@pytest.mark.parametrize("language", languages())
def test_no_error_in_the_catalogue_is_unused(language: str) -> None:
    text = (TRANSLATIONS / language / "errors.ftl").read_text(encoding="utf-8")
    written = set(re.findall(r"^error-([a-z-]+) =", text, re.MULTILINE))
    source = "".join(
        path.read_text(encoding="utf-8") for room in ("assistant", "ui") for path in ROOT.glob(f"{room}/**/*.py")
    )
    assert {code for code in written if f'"{code}"' not in source} == set()


def test_an_error_crosses_a_process() -> None:
    error = PictureError("picture-missing", path="a.png")
    back = AssistantError.from_dict(error.as_dict())
    assert type(back) is PictureError
    assert back.message() == error.message()


def test_anything_becomes_one_sentence() -> None:
    assert unexpected(MemoryError()).code == "no-memory"
    assert "ZeroDivisionError" in unexpected(ZeroDivisionError("x")).message()
    error = PictureError("picture-missing", path="a.png")
    assert unexpected(error) is error


def test_a_missing_message_is_a_bug_not_a_blank() -> None:
    with pytest.raises(KeyError):
        messages("en").text("no-such-message")
