"""What the set-up needs of the machine: programs run aloud, system packages, disk, Python. Standard library only.

Used by bootstrap.py. Tried on Debian 12; other systems follow their documentation.
"""

from __future__ import annotations

import os
import queue
import shlex
import shutil
import subprocess
import threading
import time
from pathlib import Path

OLDEST_PYTHON, FIRST_UNTRIED_PYTHON = (3, 11), (3, 15)  # as in pyproject.toml

# What the wheels need from the system on Debian, Ubuntu and their kin. What it is for: Qt's windows, then speech and
# sound, then the focused control.
RUN_PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-randr0 libxcb-shape0 libxcb-xkb1 libxrandr2 "
    "libwayland-cursor0 "
    "libpulse0 libspeechd2 speech-dispatcher speech-dispatcher-espeak-ng espeak-ng alsa-utils "
    "at-spi2-core dbus"
).split()
TEST_PACKAGES = (
    "xvfb xdotool openbox xterm xclip pulseaudio pulseaudio-utils fonts-dejavu-core fonts-liberation "
    "zenity x11-xkb-utils"
).split()

TICK_SECONDS = 5.0
PAUSE_SECONDS = 2.0  # between lines that are passed on: hundreds of them would flood a screen reader

# The beginnings of the lines of pip and apt-get that are worth hearing. All of pip's lines go to .venv/setup.log.
TELLING = tuple("Collecting Downloading Building Installing Successfully ERROR E: Get: Unpacking Setting".split())
NO_NETWORK = (
    "NewConnectionError|NameResolutionError|ConnectTimeoutError|ProxyError|connection broken by|Temporary failure|"
    "Network is unreachable|Could not resolve|Could not connect"
).split("|")


class CannotContinueError(Exception):
    """Said on stderr as one line; the exit status is 1."""


def say(text: str) -> None:
    print(text, flush=True)


def run_aloud(
    command: list[str], *, telling: tuple[str, ...] | None = TELLING, log: Path | None = None
) -> tuple[int, str]:
    """Runs `command`, passes telling lines on as they come, ticks when it is silent. Returns status and output."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        command,
        cwd=Path(__file__).resolve().parent.parent,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    lines: queue.Queue[str | None] = queue.Queue()

    def pump() -> None:
        with process.stdout as stream:
            for line in stream:
                lines.put(line)
        lines.put(None)

    threading.Thread(target=pump, daemon=True).start()
    started, last_said, last_told, output = time.monotonic(), time.monotonic(), 0.0, []
    try:
        while True:
            try:
                line = lines.get(timeout=0.5)
            except queue.Empty:
                line = ""
            if line is None:
                break
            if line:
                output.append(line)
                is_due = time.monotonic() - last_told >= PAUSE_SECONDS or line.startswith(("ERROR", "E: "))
                if telling is None or (line.lstrip().startswith(telling) and is_due):
                    say("  " + line.strip()[:160] if telling else line.rstrip())
                    last_said = last_told = time.monotonic()
            if time.monotonic() - last_said >= TICK_SECONDS:
                say(f"  still working, {time.monotonic() - started:.0f} seconds")
                last_said = time.monotonic()
    except KeyboardInterrupt:
        process.terminate()
        raise
    text = "".join(output)
    if log is not None and log.parent.is_dir():
        with log.open("a", encoding="utf-8") as file:
            file.write(f"$ {shlex.join(command)}\n{text}\n")
    return process.wait(), text


def is_offline(output: str) -> bool:
    return any(sign in output for sign in NO_NETWORK)


def last_error(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("E:", "ERROR"))]
    return (errors or lines or ["nothing"])[-1]


def check_python(version: tuple[int, ...]) -> None:
    if OLDEST_PYTHON <= version < FIRST_UNTRIED_PYTHON:
        return
    others = [name for name in ("python3.13", "python3.12", "python3.14", "python3.11") if shutil.which(name)]
    advice = f"Type this instead: {others[0]} packaging/bootstrap.py" if others else "Install Python 3.12 or 3.13."
    raise CannotContinueError(f"Regard needs Python 3.11 to 3.14; this is {version[0]}.{version[1]}. {advice}")


def check_disk(free_bytes: int, needed_gb: int) -> None:
    if free_bytes < needed_gb * 1_000_000_000:
        raise CannotContinueError(
            f"Regard needs about {needed_gb} GB of free disk space in this folder; "
            f"{free_bytes / 1e9:.1f} GB are free. Free some space and run this again."
        )


def installed_packages() -> set[str]:
    """Every installed Debian package and what it provides (libglib2.0-0 is libglib2.0-0t64 on newer releases)."""
    form = "${db:Status-Status}\t${Package}\t${Provides}\n"
    listing = subprocess.run(["dpkg-query", "-W", "-f", form], capture_output=True, text=True, check=False).stdout
    return parse_installed(listing)


def parse_installed(listing: str) -> set[str]:
    names = set()
    for line in listing.splitlines():
        status, name, provides = (line + "\t\t").split("\t")[:3]
        if status == "installed":
            names.add(name)
            names.update(part.split()[0].split(":")[0] for part in provides.split(",") if part.strip())
    return names


def wanted_packages(for_tests: bool, has_venv_module: bool) -> list[str]:
    # Debian's python3 comes without venv and ensurepip; other Pythons (pyenv, conda) bring them along.
    return [*RUN_PACKAGES, *(TEST_PACKAGES if for_tests else []), *([] if has_venv_module else ["python3-venv"])]


def has_venv_module() -> bool:
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return False
    return True


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_command(packages: list[str]) -> list[str]:
    return ["apt-get", "install", "--yes", "--no-install-recommends", *packages]


def command_to_type(packages: list[str], has_sudo: bool) -> str:
    both = "apt-get update && " + shlex.join(apt_command(packages))
    return f"sudo sh -c '{both}'" if has_sudo else f"su -c '{both}'"


def has_package_lists() -> bool:
    return any(Path("/var/lib/apt/lists").glob("*Packages*"))


def install_system_packages(missing: list[str]) -> None:
    if not missing:
        return
    if not is_root():
        raise CannotContinueError(
            f"Some system packages are missing. Type this one command, then run this again:\n"
            f"{command_to_type(missing, has_sudo=shutil.which('sudo') is not None)}"
        )
    say(f"  installing {len(missing)} packages with apt-get: {' '.join(missing)}")
    if has_package_lists() and run_aloud(apt_command(missing))[0] == 0:
        return
    say("  refreshing the list of packages")
    _, refreshed = run_aloud(["apt-get", "update"])
    status, output = run_aloud(apt_command(missing))
    if status != 0:
        said = refreshed + output
        why = "there is no connection to the archive" if is_offline(said) else f"apt-get said {last_error(output)!r}"
        raise CannotContinueError(f"System packages could not be installed: {why}. Put that right and run this again.")
