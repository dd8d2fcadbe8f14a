"""The settings file: typed, kept, never lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import settings
from assistant.errors import AssistantError, SettingsError
from assistant.settings import Settings, get_value, load, save_value, with_value
from assistant.tasks import Verbosity


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_no_file_means_defaults(path: Path) -> None:
    assert load(path) == Settings()
    assert not path.exists()


def test_a_saved_value_is_loaded_again_and_comments_stay(path: Path) -> None:
    path.write_text('# mine\nlanguage = "en"  # spoken\n\n[speech]\nrate = 10\n', encoding="utf-8")
    saved = save_value("speech.rate", "25", path)
    assert saved.speech.rate == 25
    assert load(path) == saved
    assert "# mine" in path.read_text(encoding="utf-8")
    assert "# spoken" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("key", "value", "stored"),
    [
        ("verbosity", "brief", Verbosity.BRIEF),
        ("speech.rate", "-30", -30),
        ("speech.rate", "system", None),
        ("speech.earcons", "off", False),
        ("hotkeys.leader", "Ctrl+F12", "Ctrl+F12"),
        ("hotkeys.timeout_seconds", "5", 5.0),
        ("hotkeys.keys.D", "screen", "screen"),
        ("hotkeys.chords.Ctrl+.", "window", "window"),
        ("describer.name", "basic", "basic"),
        ("first_run.done", "true", True),
    ],
)
def test_text_is_understood_as_the_type_of_the_key(path: Path, key: str, value: str, stored: object) -> None:
    save_value(key, value, path)
    assert get_value(load(path), key) == stored


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        ("language", "xx", "language-unknown"),
        ("verbosity", "loud", "setting-choice"),
        ("describer.name", "magic", "setting-choice"),
        ("speech.rate", "fast", "setting-type"),
        ("speech.rate", "101", "setting-range"),
        ("hotkeys.timeout_seconds", "nan", "setting-range"),
        ("speech.earcons", "perhaps", "setting-type"),
        ("hotkeys.leader", "Ctrl+Nonsense", "hotkey-unknown"),
        ("hotkeys.keys.D", "dance", "action-unknown"),
        ("hotkeys.keys.Nonsense", "window", "key-unknown"),
        ("hotkeys.chords.Q", "window", "hotkey-plain"),
        ("speech.colour", "red", "setting-unknown"),
        ("speech", "red", "setting-type"),
        ("", "x", "setting-unknown"),
    ],
)
def test_a_wrong_value_is_refused_and_nothing_is_written(path: Path, key: str, value: str, code: str) -> None:
    with pytest.raises(AssistantError) as caught:
        save_value(key, value, path)
    assert caught.value.code == code
    assert not path.exists()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('[speech]\nrate = "fast"\n', "settings-wrong-value"),
        ("[speech]\nrate = true\n", "settings-wrong-value"),
        ('speech = "loud"\n', "settings-wrong-value"),
        ("colour = 1\n", "settings-wrong-value"),
        ('version = "one"\n', "settings-wrong-value"),
        (f"version = {settings.VERSION + 1}\n[new]\nthing = 1\n", "settings-newer"),
        ("this is [not toml", "settings-unreadable"),
    ],
)
def test_a_file_that_cannot_be_used_is_kept_and_copied(path: Path, content: str, code: str) -> None:
    path.write_text(content, encoding="utf-8")
    for _ in range(2):
        with pytest.raises(SettingsError) as caught:
            load(path)
        assert caught.value.code == code
    with pytest.raises(SettingsError):
        save_value("language", "en", path)
    assert path.read_text(encoding="utf-8") == content
    copies = list(path.parent.glob("settings.backup-*.toml"))
    assert [copy.read_text(encoding="utf-8") for copy in copies] == [content]


def test_a_backup_is_never_overwritten(path: Path) -> None:
    for content in ("broken one [", "broken two ["):
        path.write_text(content, encoding="utf-8")
        with pytest.raises(SettingsError):
            load(path)
    kept = {copy.read_text(encoding="utf-8") for copy in path.parent.glob("settings.backup-*.toml")}
    assert kept == {"broken one [", "broken two ["}


def test_bytes_that_are_no_text_are_one_error(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00language")
    with pytest.raises(SettingsError) as caught:
        load(path)
    assert caught.value.code == "settings-unreadable"


def test_every_key_has_its_default_type() -> None:
    for key in settings.all_keys():
        value = get_value(Settings(), key)
        if isinstance(value, str | int | float):
            assert with_value(Settings(), key, value) == Settings()
