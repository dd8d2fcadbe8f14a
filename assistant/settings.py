"""The settings: frozen dataclasses, kept in one TOML file that a person may edit.

A key is written with dots, `speech.rate`. Values of a wrong type, unknown keys and files from a newer version are
`SettingsError`s; the file is then left as it is, and a copy is put beside it before anything could overwrite it.
"""

from __future__ import annotations

import dataclasses
import os
import shutil
import tempfile
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import tomlkit
from tomlkit.exceptions import TOMLKitError

from assistant.actions import layer
from assistant.errors import HotkeyError, SettingsError, UsageError
from assistant.i18n import AUTO, desktop_language, languages
from assistant.paths import config_dir
from assistant.tasks import Verbosity

VERSION = 1
TRUE, FALSE = {"true", "yes", "on", "1"}, {"false", "no", "off", "0"}


@dataclass(frozen=True, slots=True)
class HotkeySettings:
    """Chords are written "Ctrl+Alt+Space". `keys` maps a key of the layer to an action; both can be changed."""

    leader: str = "Ctrl+Alt+Space"
    enabled: bool = True
    timeout_seconds: float = 3.0
    keys: dict[str, str] = field(default_factory=dict)
    """Changes to the layer: key to action, e.g. {"D": "screen"}; the rest is as in `assistant.hotkeys.layer`."""
    chords: dict[str, str] = field(default_factory=dict)
    """Direct chords: chord to action, e.g. {"Ctrl+Shift+F9": "window"}."""


@dataclass(frozen=True, slots=True)
class SpeechSettings:
    """None: leave it as the system has it."""

    output: str = "auto"
    rate: int | None = None
    volume: int | None = None
    voice: str | None = None
    earcons: bool = True
    earcon_volume: int = 60
    hold_late_words: bool = True
    """After a key for another program, a soft sound instead of the rest of a description: see `late_words`."""


@dataclass(frozen=True, slots=True)
class DescriberSettings:
    """Which describer, and which model."""

    name: str = "auto"
    model: str = ""
    """The name or folder of a PaliGemma 2 model; empty: none is used."""
    precision: str = "auto"
    """int8 where it was made, is quicker and agrees; or always "bf16", or "int8" where the processor can."""
    idle_minutes: float = 10.0
    """A model that was not used for so long is unloaded."""


@dataclass(frozen=True, slots=True)
class NarrationSettings:
    """How places are told."""

    clock: bool = False
    """In photographs and before the camera: "at 3 o'clock" in place of "on the right"."""


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """Which camera is used where none is named."""

    device: str = ""
    """A number, or a part of a name; empty: the first."""


@dataclass(frozen=True, slots=True)
class ExplorerSettings:
    """Stepping through the things of a picture."""

    sound: bool = True
    """A short tone says where a thing is: left or right as it is, and the higher, the higher it is."""


@dataclass(frozen=True, slots=True)
class FirstRunSettings:
    """Whether Regard has introduced itself."""

    done: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """All of them."""

    version: int = VERSION
    language: str = "en"
    """A code. In the file it may be "auto", and is where none is given: `load` puts the desktop's in its place."""
    verbosity: Verbosity = Verbosity.NORMAL
    history_size: int = 50
    hotkeys: HotkeySettings = HotkeySettings()
    speech: SpeechSettings = SpeechSettings()
    describer: DescriberSettings = DescriberSettings()
    narration: NarrationSettings = NarrationSettings()
    camera: CameraSettings = CameraSettings()
    explorer: ExplorerSettings = ExplorerSettings()
    first_run: FirstRunSettings = FirstRunSettings()


CHOICES: dict[str, tuple[str, ...]] = {
    "describer.name": ("auto", "basic", "paligemma"),
    "describer.precision": ("auto", "bf16", "int8"),
    "verbosity": tuple(Verbosity),
}
"""Keys that take one of a few words. `language` is checked against the catalogues."""
RANGES: dict[str, tuple[float, float]] = {
    "speech.rate": (-100, 100),
    "speech.volume": (0, 100),
    "speech.earcon_volume": (0, 100),
    "history_size": (1, 1000),
    "hotkeys.timeout_seconds": (0.5, 60),
    "describer.idle_minutes": (0, 100_000),
}


def settings_path() -> Path:
    """The settings file; it need not exist."""
    return config_dir() / "settings.toml"


def load(path: Path | None = None) -> Settings:
    """The settings of `path`, or the defaults where there is no file. Raises SettingsError; the file is kept."""
    return resolved(load_written(path))


def resolved(settings: Settings) -> Settings:
    """`settings` with the language of the desktop in place of "auto"."""
    is_auto = settings.language == AUTO
    return dataclasses.replace(settings, language=desktop_language()) if is_auto else settings


def load_written(path: Path | None = None) -> Settings:
    """As `load`, but a language that is "auto" stays so."""
    path = path or settings_path()
    try:
        document: dict[str, Any] = tomlkit.parse(path.read_text(encoding="utf-8")).unwrap()
        _check_version(path, document)
        settings: Settings = _build(Settings, {"language": AUTO, **document}, "")
        return settings
    except FileNotFoundError:
        return Settings(language=AUTO)
    except (TOMLKitError, UnicodeDecodeError) as error:
        back_up(path)
        raise SettingsError("settings-unreadable", path=str(path), detail=str(error)) from error
    except OSError as error:
        raise SettingsError("settings-no-access", path=str(path), detail=error.strerror or str(error)) from error
    except (UsageError, HotkeyError) as error:
        back_up(path)
        raise SettingsError("settings-wrong-value", path=str(path), detail=error.message(desktop_language())) from error
    except SettingsError:
        back_up(path)
        raise


def _check_version(path: Path, document: dict[str, Any]) -> None:
    version = document.get("version", VERSION)
    if type(version) is not int:
        raise _wrong_type("version", "int")
    if version > VERSION:
        raise SettingsError("settings-newer", path=str(path), version=version, ours=VERSION)


def back_up(path: Path) -> Path:
    """Copy `path` to a free name beside it (or find the same copy made before). Never overwrites."""
    content = path.read_bytes()
    for number in range(1, 1000):
        copy = path.with_name(f"{path.stem}.backup-{number}{path.suffix}")
        if not copy.exists():
            shutil.copy2(path, copy)
            return copy
        if copy.read_bytes() == content:
            return copy
    raise SettingsError("settings-no-access", path=str(path), detail="1000 backups")


def save_value(key: str, value: Any, path: Path | None = None) -> Settings:
    """Set one key in the file, keeping its comments and order, and return the new settings. Writes atomically.

    Raises:
        UsageError, HotkeyError: an unknown key or a wrong value.
        SettingsError: the file cannot be read or written.
    """
    path = path or settings_path()
    settings = with_value(load_written(path), key, value)
    document = tomlkit.parse(path.read_text(encoding="utf-8")) if path.exists() else tomlkit.document()
    document.setdefault("version", VERSION)
    *tables, name = _split(key)
    target: Any = document
    for table in tables:
        target = target.setdefault(table, tomlkit.table())
    value = get_value(settings, key)
    if value is None:
        target.pop(name, None)
    else:
        target[name] = value.value if isinstance(value, StrEnum) else value
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".settings-", suffix=".toml")
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(tomlkit.dumps(document))
        Path(temporary).replace(path)
    except OSError as error:
        raise SettingsError("settings-no-access", path=str(path), detail=error.strerror or str(error)) from error
    return resolved(settings)


def all_keys() -> tuple[str, ...]:
    """Every key, with dots, in the order of the dataclasses."""
    found: list[str] = []

    def walk(value: Any, prefix: str) -> None:
        for entry in dataclasses.fields(value):
            inner = getattr(value, entry.name)
            if dataclasses.is_dataclass(inner):
                walk(inner, f"{prefix}{entry.name}.")
            else:
                found.append(prefix + entry.name)

    walk(Settings(), "")
    return tuple(found)


def get_value(settings: Settings, key: str) -> Any:
    """The value of `key`; one entry of a mapping is `hotkeys.keys.D`. Raises UsageError for an unknown key."""
    value: Any = settings
    for name in _split(key):
        if isinstance(value, dict):
            value = value.get(name)
        elif dataclasses.is_dataclass(value) and name in {entry.name for entry in dataclasses.fields(value)}:
            value = getattr(value, name)
        else:
            raise UsageError("setting-unknown", key=key)
    return value


def with_value(settings: Settings, key: str, value: Any) -> Settings:
    """A copy with `key` set; a string is understood as the type that the key has. Raises UsageError."""
    get_value(settings, key)

    def change(holder: Any, names: list[str]) -> Any:
        name, rest = names[0], names[1:]
        if isinstance(holder, dict):
            if rest:
                raise UsageError("setting-unknown", key=key)
            return {**holder, name: _entry(key, value)}
        if rest:
            return dataclasses.replace(holder, **{name: change(getattr(holder, name), rest)})
        return dataclasses.replace(holder, **{name: _convert(key, value, get_type_hints(type(holder))[name])})

    changed: Settings = change(settings, _split(key))
    return changed


def _split(key: str) -> list[str]:
    head, _, tail = key.partition(".")
    if head == "hotkeys" and tail.partition(".")[0] in ("keys", "chords") and "." in tail:
        table, _, chord = tail.partition(".")  # a chord may itself be a full stop
        return [head, table, chord]
    return key.split(".")


def _build(kind: Any, document: Any, prefix: str) -> Any:
    if not isinstance(document, dict):
        raise _wrong_type(prefix.rstrip("."), "table")
    hints = get_type_hints(kind)
    values: dict[str, Any] = {}
    for name, value in document.items():
        if name not in hints:
            raise UsageError("setting-unknown", key=prefix + name)
        if dataclasses.is_dataclass(hints[name]):
            values[name] = _build(hints[name], value, f"{prefix}{name}.")
        else:
            values[name] = _convert(prefix + name, value, hints[name], from_text=False)
    return kind(**values)


def _convert(key: str, value: Any, hint: Any, *, from_text: bool = True) -> Any:
    """`value` as the type `hint`. A string is parsed where `from_text` (the command line), else it must be one."""
    options = [option for option in (get_args(hint) or (hint,)) if option is not type(None)]
    kind = options[0]
    if type(None) in get_args(hint) and (value is None or (from_text and value in ("", "none", "system"))):
        return None
    if hint == dict[str, str]:
        if not isinstance(value, dict):
            raise _wrong_type(key, "table")
        return {str(name): _entry(f"{key}.{name}", entry) for name, entry in value.items()}
    if from_text and isinstance(value, str) and kind in (bool, int, float):
        value = _parse(key, value, kind)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if issubclass(kind, StrEnum) and isinstance(value, str):
        if value not in list(kind):
            raise UsageError("setting-choice", key=key, value=value, choices=", ".join(kind))
        return kind(value)
    if type(value) is not kind:
        raise _wrong_type(key, kind.__name__)
    return _checked(key, value)


def _parse(key: str, text: str, kind: type) -> Any:
    if kind is bool:
        if text.lower() not in TRUE | FALSE:
            raise _wrong_type(key, "bool")
        return text.lower() in TRUE
    try:
        return kind(text)
    except ValueError:
        raise _wrong_type(key, kind.__name__) from None


def _checked(key: str, value: Any) -> Any:
    if key == "language" and value not in (AUTO, *languages()):
        raise UsageError("language-unknown", language=value, languages=", ".join((AUTO, *languages())))
    if key == "hotkeys.leader":
        from assistant.hotkeys.chord import parse  # that room reads these settings

        parse(value)
    if key in CHOICES and value not in CHOICES[key]:
        raise UsageError("setting-choice", key=key, value=value, choices=", ".join(CHOICES[key]))
    if key in RANGES:
        low, high = RANGES[key]
        if not low <= value <= high:  # also refuses NaN
            raise UsageError("setting-range", key=key, value=value, low=low, high=high)
    return value


def _entry(key: str, value: Any) -> str:
    """One entry of `hotkeys.keys` or `hotkeys.chords`: the name of an action."""
    if not isinstance(value, str):
        raise _wrong_type(key, "str")
    from assistant.hotkeys.chord import key_name, parse  # that room reads these settings

    _, table, name = _split(key)
    (key_name if table == "keys" else parse)(name)
    layer({"Space": value})
    return value


def _wrong_type(key: str, kind: str) -> UsageError:
    return UsageError("setting-type", key=key, kind=kind)
