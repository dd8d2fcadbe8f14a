"""No text that a person hears or reads is hard-coded: in a pseudo-language, none of it is in ASCII letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from assistant import i18n
from assistant.actions import Action
from assistant.bench.narration import truth
from assistant.bench.narration.telling import told
from assistant.cli import BENCHMARKS, main, parser
from assistant.errors import unexpected
from assistant.labels import LABELS
from assistant.narration.nouns import NOUNS
from assistant.tasks import ASPECTS, Task, Verbosity
from tests.pseudo import LANGUAGES, pseudo_languages

COMMANDS = ("describe", "read", "ask", "find", "locate", "identify", "compare", "explore", "trigger", "settings")
NAMES = {*COMMANDS, *BENCHMARKS, *ASPECTS, *Verbosity, *re.findall("[a-z]+", " ".join(Action))} | set(
    "regard models doctor bench install import remove check set get list path auto basic paligemma".split()
)
"""Words that are typed, and are the same in every language."""
MORE = (("models",), ("doctor",), ("bench",), ("models", "install"), ("settings", "set"), ())


@pytest.fixture(autouse=True, scope="module")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pseudo_languages(tmp_path_factory.mktemp("translations")):
        yield


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (*[(command,) for command in COMMANDS], *MORE):
        with pytest.raises(SystemExit):
            parser(language).parse_args([*words, "--help"])
        text = capsys.readouterr().out
        text = re.sub(r"\[[^\]]*\]|\{[^}]*\}|--?[a-z-]+|\b[A-Z]+\b", " ", text)  # options and their values
        assert set(re.findall(r"[A-Za-z]{2,}", text)) <= NAMES | set(i18n.languages())


@pytest.mark.parametrize("language", LANGUAGES)
def test_errors(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", "/1.png", "--language", language, "--in-process"]) == 1
    error, hint = capsys.readouterr().err.splitlines()
    assert not re.search(r"[A-Za-z]{2,}", error.removeprefix("error:").replace("/1.png", ""))
    assert not re.search(r"[A-Za-z]{2,}", hint.removeprefix("hint:"))
    assert not re.search(r"[A-Za-z]{2,}", unexpected(MemoryError()).said(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_scenes(language: str) -> None:
    wrong = []
    for scene in truth.scenes():
        known = set(re.findall(r"[a-z]{2,}", " ".join(written(scene)).lower()))
        for task in (Task.DESCRIBE, Task.LOCATE, Task.READ, Task.IDENTIFY):
            for sentence in told(scene, Verbosity.DETAILED, task, language=language):
                found = set(re.findall(r"[a-z]{2,}", sentence.text.lower())) - known
                wrong += [(scene.name, sentence.text, found)] if found else []
    assert wrong == []


def written(scene: truth.Truth) -> Iterator[str]:
    """What is written in the picture, what the program calls its controls, and labels that no catalogue has."""
    focus, window = scene.scene.focus, scene.scene.window
    yield from (scene.title, scene.app, *(line.text for line in scene.scene.lines))
    yield from (focus.name, focus.value) if focus else ()
    yield from (item for region in (window.regions if window else ()) for item in region.items)
    yield from (repr((scene.scene.charts, scene.scene.tables)),)
    yield from (thing.label for thing in scene.things if thing.label not in {*LABELS, *NOUNS})
