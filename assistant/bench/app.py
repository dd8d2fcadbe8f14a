"""The running app on a private desktop, for benchmarks and end-to-end tests: real keys in, real sound out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from assistant.bench.desktop import Desktop

T = TypeVar("T")
LEADER = "ctrl+alt+space"


@dataclass(frozen=True, slots=True)
class RunningApp:
    """`regard` on `desktop`."""

    desktop: Desktop
    process: subprocess.Popen[bytes]
    log: Path
    ready_seconds: float
    """From the start of the process until the control socket answered."""

    def press(self, *keys: str) -> float:
        """Press keys with xdotool, one after the other; the time of `time.monotonic()` just before the last one."""
        start = 0.0
        for key in keys:
            start = time.monotonic()
            subprocess.run(["xdotool", "key", key], env=self.desktop.env, check=True, timeout=10)
        return start

    def utterances(self) -> list[dict[str, Any]]:
        """What was handed to the speech output so far; "time" is converted to `time.monotonic()`."""
        if not self.log.exists():
            return []
        offset = time.monotonic() - time.time()
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [entry | {"time": entry["time"] + offset} for entry in map(json.loads, lines)]

    def wait_for_text(self, words: str, after: float = 0.0, timeout_seconds: float = 30.0) -> dict[str, Any]:
        """The first utterance after the time `after` that contains `words`. Raises TimeoutError."""

        def find() -> dict[str, Any] | None:
            said = (entry for entry in self.utterances() if entry["time"] >= after)
            return next((entry for entry in said if words.lower() in entry["text"].lower()), None)

        try:
            return wait(find, timeout_seconds)
        except TimeoutError:
            raise TimeoutError(f"{words!r} was not spoken, but: {self.utterances()}") from None

    def processes(self) -> list[int]:
        """The ids of the app and its children, speech-dispatcher and others on the desktop not counted."""
        tree, found = _children(), [self.process.pid]
        for parent in found:
            found.extend(tree.get(parent, ()))
        return found


@contextmanager
def run_app(
    desktop: Desktop, *options: str, settings: dict[str, str] | None = None, command: Sequence[str] = ()
) -> Iterator[RunningApp]:
    """Start the app with fresh settings, wait until it answers, and end it at the end. `command`: in place of it."""
    (Path(desktop.env["REGARD_CONFIG_DIR"]) / "settings.toml").unlink(missing_ok=True)
    for key, value in ({"first_run.done": "true"} | (settings or {})).items():
        subprocess.run([*regard(), "settings", "set", key, value], env=desktop.env, check=True, timeout=60)
    log = desktop.folder / "speech.jsonl"
    log.unlink(missing_ok=True)
    start = time.monotonic()
    with (desktop.folder / "regard.log").open("wb") as output:
        process = subprocess.Popen(
            [*(command or regard()), "--hidden", "--speech-log", str(log), *options],
            env=desktop.env,
            stdout=output,
            stderr=output,
        )
    try:
        socket = Path(desktop.env["REGARD_CONFIG_DIR"]) / "regard.socket"
        wait(lambda: socket.exists() or process.poll() is not None, 60)
        app = RunningApp(desktop, process, log, time.monotonic() - start)
        if process.poll() is not None:
            raise RuntimeError(f"regard did not start: {desktop.log('regard')}")
        yield app
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def run_program(
    desktop: Desktop, *command: str, title: str, seconds: float = 30, **env: str
) -> Iterator[subprocess.Popen[bytes]]:
    """Start another program and wait until its window is the active one. An empty variable of `env` is taken out."""
    environment = {key: value for key, value in (desktop.env | env).items() if value}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait(lambda: title in active_title(desktop), seconds)
        yield process
    finally:
        process.terminate()
        process.wait(15)


def regard() -> list[str]:
    """The command of this installation."""
    command = Path(sys.executable).with_name("regard")
    return [str(command)] if command.exists() else [sys.executable, "-m", "ui.entry"]


def active_title(desktop: Desktop) -> str:
    """The title of the active window; empty where there is none."""
    command = ["xdotool", "getactivewindow", "getwindowname"]
    return subprocess.run(command, env=desktop.env, capture_output=True, text=True, check=False).stdout.strip()


def wait(condition: Callable[[], T | None], timeout_seconds: float) -> T:
    """Ask `condition` again and again until it is true; what it gave. Raises TimeoutError."""
    deadline = time.monotonic() + timeout_seconds
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError
        time.sleep(0.01)
    return value


def memory_mb(process: int) -> float:
    """Proportional set size (PSS) of a process in MB (10^6 bytes), from /proc; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) * 1024 / 1e6


def cpu_seconds(process: int) -> float:
    """Processor time that a process has used; 0 where it has ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _children() -> dict[int, list[int]]:
    tree: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parent = int((folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1])
            except OSError:
                continue
            tree.setdefault(parent, []).append(int(folder.name))
    return tree
