"""Which language is spoken: the one asked for, the one set, or that of the desktop."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import settings
from assistant.cli import language_of, main
from assistant.errors import UsageError
from assistant.i18n import desktop_language, languages


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_AT.UTF-8", "LC_MESSAGES": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "nn:es:fr"}, "es"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "nn_NO.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_desktop_is_asked_as_gettext_does(environment: dict[str, str], language: str) -> None:
    assert desktop_language(environment) == language


def test_auto_stays_in_the_file_and_becomes_the_desktops(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "es_MX.UTF-8")
    path = tmp_path / "settings.toml"
    assert settings.load(path).language == "es"
    assert settings.save_value("language", "fr", path).language == "fr"
    assert settings.load(path).language == "fr"
    assert settings.save_value("language", "auto", path).language == "es"
    assert settings.load_written(path).language == "auto"
    assert settings.save_value("verbosity", "brief", path).language == "es"
    assert 'language = "auto"' in path.read_text(encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        settings.save_value("language", "xx", path)
    assert caught.value.hint() == f"Choose one of: {', '.join(('auto', *languages()))}."


def test_a_single_request_can_have_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    assert language_of(["describe", "x.png"]) == "fr"
    assert language_of(["describe", "x.png", "--language", "de"]) == "de"
    assert language_of(["describe", "x.png", "--language=es"]) == "es"
    assert language_of(["describe", "x.png", "--language", "xx"]) == "fr"


@pytest.mark.parametrize(
    ("language", "help_word", "error", "wrong"),
    [
        ("de", "Aufruf:", "Es gibt keine Datei", "es fehlt: --thing"),
        ("fr", "utilisation\u202f:", "Il n’y a pas de fichier", "il manque\u202f: --thing"),
        ("es", "uso:", "No existe el archivo", "falta: --thing"),
    ],
)
def test_help_errors_and_wrong_usage_are_in_it(
    language: str, help_word: str, error: str, wrong: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["find", "--help", "--language", language])
    assert help_word in capsys.readouterr().out
    with pytest.raises(SystemExit) as caught:
        main(["find", "--language", language])
    assert caught.value.code == 2
    assert wrong in capsys.readouterr().err
    assert main(["describe", "/no/such.png", "--language", language, "--in-process"]) == 1
    assert error in capsys.readouterr().err
