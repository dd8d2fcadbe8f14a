#!/usr/bin/env python3
"""The two commands of the README, for a fresh machine: standard library only.

    python3 packaging/bootstrap.py run [ARGS...]    install what is missing, then start Regard (ARGS go to `regard`)
    python3 packaging/bootstrap.py test [ARGS...]   the same, then every check and test (ARGS go to pytest)
    python3 packaging/bootstrap.py setup            only install

Written for Linux, Windows and macOS; tried on Debian 12 only, the other two follow their documentation. Progress is
plain lines, never a bar that redraws itself: a screen reader reads them. The file keeps to syntax that old Pythons can
read, so that they get a sentence and not a traceback.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

from system import (
    CannotContinueError,
    check_disk,
    check_python,
    has_venv_module,
    install_system_packages,
    installed_packages,
    is_offline,
    last_error,
    run_aloud,
    say,
    wanted_packages,
)

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PICTURE = "resources/pictures/coffee.jpg"
TORCH = "torch==2.13.0"
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
DISK_GB, DISK_GB_WITH_GPU = 4, 10


class Steps:
    """Announces "Step 2 of 5: ..." as they begin."""

    def __init__(self, count: int) -> None:
        self.count, self.number = count, 0

    def begin(self, what: str) -> None:
        self.number += 1
        say(f"Step {self.number} of {self.count}: {what}")


def has_nvidia() -> bool:
    if not shutil.which("nvidia-smi"):
        return False
    found = subprocess.run(["nvidia-smi", "-L"], capture_output=True, text=True, check=False)
    return found.returncode == 0 and "GPU" in found.stdout


def is_reachable(url: str, timeout_seconds: float = 4.0) -> bool:
    answers: list[bool] = []

    def ask() -> None:
        try:
            request = urllib.request.Request(url, method="HEAD")
            with urllib.request.urlopen(request, timeout=timeout_seconds) as reply:
                answers.append(reply.status < 400)
        except (OSError, ValueError):
            answers.append(False)

    # In a thread: the time-out does not cover the look-up of the name, which can hang for much longer.
    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(timeout_seconds + 1)
    return bool(answers and answers[0])


def venv_program(name: str, platform: str = sys.platform) -> Path:
    return VENV / "Scripts" / f"{name}.exe" if platform == "win32" else VENV / "bin" / name


def is_venv_whole() -> bool:
    """Whether .venv runs, has pip, belongs to this Python version, and was made in this place (scripts name it)."""
    try:
        config = (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    made_by = [line for line in config.splitlines() if line.startswith("command = ")]
    if made_by and not made_by[0].endswith(str(VENV)):
        return False
    code = "import sys, pip; print(sys.version_info[:2])"
    try:
        answer = subprocess.run([venv_program("python"), "-c", code], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout.strip() == str(sys.version_info[:2])


def make_venv() -> None:
    if is_venv_whole():
        return
    if not has_venv_module():
        raise CannotContinueError(
            "This Python cannot make virtual environments: its venv and ensurepip modules are missing. "
            "On Debian and Ubuntu the package is python3-venv."
        )
    if VENV.exists():
        say("  .venv is broken, moved, or of another Python version: making it again")
    status, output = run_aloud([sys.executable, "-m", "venv", "--clear", str(VENV)])
    if status != 0:
        raise CannotContinueError(f"The virtual environment could not be made: {last_error(output)}")


def torch_arguments(is_cpu_index_taken: bool) -> list[str]:
    """What pip is given for torch. Only on Linux does the default registry hold the large CUDA build."""
    return [TORCH, "--index-url", TORCH_CPU_INDEX] if is_cpu_index_taken else [TORCH]


def pip_install(arguments: list[str]) -> None:
    command = [str(venv_program("python")), "-m", "pip", "install", "--progress-bar", "off", "--retries", "2"]
    log = VENV / "setup.log"
    status, output = run_aloud([*command, "--disable-pip-version-check", *arguments], log=log)
    if status == 0:
        return
    if is_offline(output):
        raise CannotContinueError(
            "There is no connection to the package registry. Connect to the internet and run this again: "
            "what is already installed is kept."
        )
    raise CannotContinueError(f"pip could not install it: {last_error(output)}. Everything it said is in {log}.")


def install_torch() -> None:
    asks_cpu_index = sys.platform == "linux" and not has_nvidia()
    arguments = torch_arguments(asks_cpu_index and is_reachable(f"{TORCH_CPU_INDEX}/torch/"))
    try:
        pip_install(arguments)
    except CannotContinueError:
        if arguments == [TORCH]:
            raise
        say("  torch's own index did not work out: taking the larger torch of the default registry")
        pip_install([TORCH])


def fingerprint() -> str:
    files = (ROOT / "pyproject.toml", Path(__file__), Path(__file__).with_name("system.py"))
    parts = [*(file.read_bytes() for file in files), sys.version.encode(), bytes(VENV)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def is_set_up(for_tests: bool) -> bool:
    """Whether an earlier run got to its end with the same files. Costs milliseconds."""
    wanted = fingerprint()
    for name in ("test.stamp",) if for_tests else ("run.stamp", "test.stamp"):
        stamp = VENV / name
        if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
            return is_venv_whole()
    return False


def check_imports() -> None:
    code = "import cv2, onnxruntime, PySide6.QtWidgets, PySide6.QtTextToSpeech, torch"
    status, output = run_aloud([str(venv_program("python")), "-c", code])
    if status != 0:
        raise CannotContinueError(f"Something that Regard needs does not load: {last_error(output)}")


def set_up(for_tests: bool) -> None:
    check_python(sys.version_info[:2])
    has_apt = shutil.which("apt-get") is not None and shutil.which("dpkg-query") is not None
    wanted = wanted_packages(for_tests, has_venv_module())
    there = installed_packages() if has_apt else set()
    missing = [name for name in wanted if name not in there] if has_apt else []
    if not missing and is_set_up(for_tests):
        return
    started, steps = time.monotonic(), Steps(5)
    steps.begin("system packages")
    if sys.platform == "linux" and not has_apt:
        say(f"  there is no apt-get here; what these Debian packages hold is needed: {' '.join(wanted)}")
    install_system_packages(missing)
    if not is_set_up(for_tests):
        check_disk(shutil.disk_usage(ROOT).free, DISK_GB_WITH_GPU if has_nvidia() else DISK_GB)
        steps.begin("the virtual environment, .venv")
        make_venv()
        for stamp in VENV.glob("*.stamp"):  # an install that stops half-way is taken up again next time
            stamp.unlink()
        steps.begin("torch, which runs the model: some minutes, several hundred megabytes")
        install_torch()
        steps.begin("Regard and the packages it uses: some minutes")
        pip_install(["-e", ".[model,test]" if for_tests else ".[model]"])
        steps.begin("checking that what was installed loads")
        check_imports()
        (VENV / ("test.stamp" if for_tests else "run.stamp")).write_text(fingerprint(), encoding="utf-8")
    say(f"Regard is set up ({time.monotonic() - started:.0f} seconds).")


def has_display(platform: str, environment: dict[str, str]) -> bool:
    return platform != "linux" or bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def start(arguments: list[str]) -> int:
    regard = str(venv_program("regard"))
    if arguments or has_display(sys.platform, dict(os.environ)):
        if os.name == "posix":  # in our place, so that signals reach it
            os.execv(regard, [regard, *arguments])
        return subprocess.call([regard, *arguments])
    say("There is no display here, so Regard describes a bundled photograph once, in the terminal:")
    status = subprocess.call([regard, "describe", str(ROOT / PICTURE)])
    say(f"To start the app, log in to a desktop and type: {regard}")
    return status


def test(arguments: list[str]) -> int:
    python = str(venv_program("python"))
    checks = {
        "ruff check": [python, "-m", "ruff", "check", "."],
        "ruff format": [python, "-m", "ruff", "format", "--check", "."],
        "mypy": [python, "-m", "mypy"],
        "import contracts": [str(venv_program("lint-imports"))],
        "pytest": [python, "-m", "pytest", *arguments],
    }
    results: dict[str, int] = {}
    for name, command in checks.items():
        say(f"\nCheck {len(results) + 1} of {len(checks)}: {name}")
        # pytest writes its own dots; the others are silent while they work.
        results[name] = subprocess.call(command, cwd=ROOT) if name == "pytest" else run_aloud(command, telling=None)[0]
    say("\n" + summary(results))
    return 1 if any(results.values()) else 0


def summary(results: dict[str, int]) -> str:
    lines = [f"{name}: {'passed' if status == 0 else f'FAILED (status {status})'}" for name, status in results.items()]
    failed = sum(status != 0 for status in results.values())
    return "\n".join([*lines, f"{failed} of {len(results)} checks failed." if failed else "All checks passed."])


def main(arguments: list[str]) -> int:
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if command not in ("run", "setup", "test") or (command == "setup" and rest):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        set_up(for_tests=command == "test")
        return {"run": start, "test": test}[command](rest) if command != "setup" else 0
    except CannotContinueError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. Run this again to go on.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
