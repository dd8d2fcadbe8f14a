"""Every string that a person hears or reads.

The catalogues are Project Fluent files, `resources/translations/LANGUAGE/*.ftl`; a new language is one more folder.
Fluent was chosen because a translator can change plural forms, gender and word order without touching code.
A message that a language lacks is taken from English; a message that nobody has raises `KeyError`: that is a bug.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from functools import lru_cache

from fluent.runtime import FluentBundle, FluentResource

from resources import ROOT

Params = dict[str, str | float]

FALLBACK = "en"
AUTO = "auto"
"""In the settings: the language of the desktop."""
TRANSLATIONS = ROOT / "translations"


class Messages:
    """The catalogue of one language. Thread safe: read only after it was built."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundles = [_bundle(language)] if language == FALLBACK else [_bundle(language), _bundle(FALLBACK)]

    def has(self, key: str) -> bool:
        """Whether any bundle knows `key` ("message" or "message.attribute")."""
        return any(self._pattern(bundle, key) is not None for bundle in self._bundles)

    def text(self, key: str, /, **params: str | float) -> str:
        """The text of `key` ("message" or "message.attribute"), filled with `params`."""
        for bundle in self._bundles:
            pattern = self._pattern(bundle, key)
            if pattern is not None:
                value, problems = bundle.format_pattern(pattern, params)
                if problems:
                    raise KeyError(f"{key}: {problems[0]}")
                return str(value)
        raise KeyError(f"no message {key!r} for language {self.language!r}")

    @staticmethod
    def _pattern(bundle: FluentBundle, key: str):  # type: ignore[no-untyped-def]  # fluent's Pattern is private
        name, _, attribute = key.partition(".")
        if not bundle.has_message(name):
            return None
        message = bundle.get_message(name)
        return message.attributes.get(attribute) if attribute else message.value


@lru_cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((TRANSLATIONS / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


@lru_cache
def languages() -> tuple[str, ...]:
    """The language codes that have a catalogue."""
    return tuple(sorted(folder.name for folder in TRANSLATIONS.iterdir() if any(folder.glob("*.ftl"))))


@lru_cache
def messages(language: str = FALLBACK) -> Messages:
    """The catalogue of `language`; English where there is none (`settings` refuses unknown languages before)."""
    return Messages(language if language in languages() else FALLBACK)


def known(language: str) -> str:
    """The catalogue's code for a name such as "de", "de-AT" or "de_DE.UTF-8"; "" where there is none."""
    code = language.replace("-", "_").partition(".")[0].partition("_")[0].lower()
    return code if code in languages() else ""


def desktop_language(environment: Mapping[str, str] | None = None) -> str:
    """The language that the desktop speaks, where there is a catalogue for it; else English.

    As gettext tells it: LC_ALL, LC_MESSAGES or LANG; before them, unless that is C, the list in LANGUAGE. Where none
    is set, Windows and macOS are asked (untried).
    """
    here = os.environ if environment is None else environment
    locale = here.get("LC_ALL") or here.get("LC_MESSAGES") or here.get("LANG") or ""
    if not locale and environment is None:
        locale = _system_locale()
    if locale.partition(".")[0] in ("", "C", "POSIX"):
        return FALLBACK
    wanted = [*here.get("LANGUAGE", "").split(":"), locale]
    return next((code for code in map(known, wanted) if code), FALLBACK)


def _system_locale() -> str:
    if sys.platform == "win32":
        import ctypes
        from locale import windows_locale

        return windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    if sys.platform == "darwin":
        asked = subprocess.run(["defaults", "read", "-g", "AppleLocale"], capture_output=True, text=True, check=False)
        return asked.stdout.strip()
    return ""
