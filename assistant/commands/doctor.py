"""`regard doctor`: what works here, what does not, and what to do about it."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path

from assistant import __version__, control, describers, hotkeys, paths, settings, speech
from assistant.camera import devices
from assistant.capture import open_screen, session_type
from assistant.capture.focus import open_focus
from assistant.errors import AssistantError, CaptureError
from assistant.hotkeys.chord import parse
from assistant.i18n import desktop_language, messages
from assistant.models import machine, precision, store
from assistant.registry import Registry
from assistant.tasks import Source


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. `state` is "ok", "missing" (optional, or not needed here) or "problem"."""

    part: str
    state: str
    text: str
    hint: str = ""


def run(arguments: argparse.Namespace) -> int:
    """Print what was found; status 0 also where something is missing, for that was found out."""
    language = _language()
    text = messages(language).text
    if arguments.privacy:
        print(text("doctor-privacy", config=str(paths.config_dir()), data=str(paths.data_dir())))
        return 0
    findings = []
    for finding in examine(language):
        findings.append(finding)
        if not arguments.json:
            line = text("doctor-line", part=text(f"doctor-part-{finding.part}"), text=finding.text)
            print(text(f"doctor-state-{finding.state}", line=line), flush=True)
            if finding.hint:
                print("    " + finding.hint, flush=True)
    if arguments.json:
        print(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False))
    return 0


def examine(language: str) -> Iterator[Finding]:
    """Look at one part after the other; each yields what it found, and none can stop the others."""
    checks: tuple[Callable[[str], Iterator[Finding]], ...] = (
        _machine,
        _settings,
        _screen,
        _focus,
        _clipboard,
        _camera,
        _hotkeys,
        _app,
        _speech,
        _describers,
    )
    for check in checks:
        try:
            yield from check(language)
        except AssistantError as error:
            yield _problem(check.__name__.strip("_"), error, language)
        except Exception as error:  # noqa: BLE001 - a check that breaks is itself a finding
            yield Finding(check.__name__.strip("_"), "problem", f"{type(error).__name__}: {error}")


def _language() -> str:
    try:
        return settings.load().language
    except AssistantError:
        return desktop_language()


def _machine(language: str) -> Iterator[Finding]:
    free = shutil.disk_usage(Path(sys.prefix)).free // 10**9
    yield Finding(
        "machine",
        "ok",
        messages(language).text(
            "doctor-machine",
            version=__version__,
            python=platform.python_version(),
            system=platform.platform(terse=True),
            cores=str(os.cpu_count()),
            free=str(free),
        ),
    )


def _settings(language: str) -> Iterator[Finding]:
    settings.load()
    yield Finding("settings", "ok", str(settings.settings_path()))


def _screen(language: str) -> Iterator[Finding]:
    screen = open_screen()
    try:
        target = screen.target(Source("screen"))
        frame = screen.capture(target)
    finally:
        screen.close()
    size = messages(language).text(
        "doctor-screen", kind=session_type(), width=str(frame.width), height=str(frame.height)
    )
    yield Finding("screen", "ok", size)


def _focus(language: str) -> Iterator[Finding]:
    text = messages(language).text
    reader = open_focus()
    if reader is None:
        yield Finding("focus", "missing", text("doctor-focus-none"))
        return
    screen = open_screen()
    try:
        control = reader.read(screen.target(Source("window")), 1.0)
        if control is not None:
            yield Finding("focus", "ok", text("doctor-focus", role=control.role))
        else:
            yield Finding(
                "focus", "missing", text(f"doctor-focus-{reader.reason or 'no-focus'}"), text("doctor-focus-hint")
            )
    finally:
        screen.close()
        reader.close()


def _clipboard(language: str) -> Iterator[Finding]:
    kind = session_type()
    text = messages(language).text
    if kind == "none":
        yield _lacks("clipboard", CaptureError("clipboard-none"), language)
    elif kind == "wayland" and not shutil.which("wl-paste"):
        yield _lacks("clipboard", CaptureError("clipboard-wayland"), language)
    else:
        yield Finding("clipboard", "ok", text("doctor-clipboard", backend="wl-paste" if kind == "wayland" else kind))


def _camera(language: str) -> Iterator[Finding]:
    """What the system lists; no camera is switched on for it."""
    known = devices.cameras()
    for device in known:
        if os.access(device.path, os.R_OK | os.W_OK):
            yield Finding("camera", "ok", f"{device.number}: {device.name}")
        else:
            yield _problem("camera", CaptureError("camera-no-access", name=device.name), language)
    if not known and sys.platform.startswith("linux"):
        yield _lacks("camera", CaptureError("camera-none"), language)
    elif not known:
        yield Finding("camera", "ok", messages(language).text("doctor-camera-numbers"))


def _hotkeys(language: str) -> Iterator[Finding]:
    text = messages(language).text
    leader = settings.load().hotkeys.leader
    parse(leader)
    for name in hotkeys.REGISTRY.names:
        listener = hotkeys.REGISTRY.load(name)
        if listener.is_compatible():
            state = "ok" if listener.is_available() else "problem"
            hint = "" if state == "ok" else text(listener.install_hint)
            yield Finding("hotkeys", state, text("doctor-hotkeys", backend=name, leader=leader), hint)
            return
    yield Finding("hotkeys", "problem", text("doctor-hotkeys-none"), text("doctor-hotkeys-hint"))


def _app(language: str) -> Iterator[Finding]:
    text = messages(language).text
    try:
        answer = control.send({"query": "state"})
    except AssistantError as error:
        yield Finding("app", "missing", error.message(language), error.hint(language))
        return
    yield Finding("app", "ok", text("doctor-app", pid=str(answer.get("pid", "?"))))


def _speech(language: str) -> Iterator[Finding]:
    has_qt = find_spec("PySide6") is not None and find_spec("PySide6.QtTextToSpeech") is not None
    yield Finding(
        "speech", "ok" if has_qt else "problem", messages(language).text("doctor-speech-qt", found=str(has_qt))
    )
    yield from _backends("speech", speech.REGISTRY, language)


def _describers(language: str) -> Iterator[Finding]:
    yield from _backends("describers", describers.REGISTRY, language)
    chosen = settings.load().describer
    if chosen.model:
        folder = store.resolve(chosen.model)
        name = Path(folder).name
        setting = chosen.precision
        used = precision.used(Path(folder), setting, has_gpu=machine.examine().gpu is not None)
        yield Finding("describers", "ok", messages(language).text("doctor-model", name=name, precision=used))


def _backends(part: str, registry: Registry, language: str) -> Iterator[Finding]:
    text = messages(language).text
    for name in registry.names:
        try:
            backend = registry.load(name)()
            works, hint = backend.is_compatible() and backend.is_available(), backend.install_hint
        except ImportError as error:
            yield Finding(part, "problem", f"{name}: {error}", text("doctor-reinstall"))
            continue
        yield Finding(part, "ok" if works else "missing", name, "" if works else text(hint))


def _lacks(part: str, error: AssistantError, language: str) -> Finding:
    return Finding(part, "missing", error.message(language), error.hint(language))


def _problem(part: str, error: AssistantError, language: str) -> Finding:
    return Finding(part, "problem", error.message(language), error.hint(language))
