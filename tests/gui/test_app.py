"""The whole app as a process of its own, on the offscreen platform, without sound: start, answer, end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from assistant import control, settings
from assistant.errors import AssistantError, ControlError, UsageError
from resources import ROOT

pytestmark = [pytest.mark.gui, pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")]

PICTURE = ROOT / "pictures" / "coffee.jpg"
HEAVY = ("torch", "transformers", "safetensors", "onnxruntime", "cv2", "rapidocr")
COMMAND = [sys.executable, "-c", "import sys; from ui.entry import main; sys.exit(main())"]


def wait(condition: Callable[[], Any], seconds: float = 60) -> Any:
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)
    return value


def state() -> str | None:
    try:
        return str(control.send({"query": "state"})["state"])
    except ControlError:
        return None


def environment() -> dict[str, str]:
    away = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE")
    env = {key: value for key, value in os.environ.items() if key not in away}
    return env | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT.parent)}


@contextmanager
def running(tmp_path: Path, *options: str, **variables: str) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """The app and its speech log."""
    log = tmp_path / "speech.jsonl"
    process = subprocess.Popen(
        [*COMMAND, "--hidden", "--speech-log", str(log), *options],
        env=environment() | variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    try:
        wait(lambda: state() is not None or process.poll() is not None)
        assert process.poll() is None, process.stdout.read()
        yield process, log
    finally:
        process.terminate()
        try:
            output, _ = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    assert "Traceback" not in output, output
    assert process.returncode == 0, output


@pytest.fixture(autouse=True)
def silent(own_folders: None) -> None:
    settings.save_value("speech.output", "silent")
    settings.save_value("speech.earcons", False)


def spoken(log: Path) -> list[str]:
    if not log.exists():
        return []
    return [json.loads(line)["text"] for line in log.read_text(encoding="utf-8").splitlines()]


def children(process: int) -> list[int]:
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(word) for task in tasks for word in task.read_text().split()]


def is_alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_it_starts_describes_and_ends_without_a_trace(tmp_path: Path) -> None:
    with running(tmp_path) as (process, log):
        wait(lambda: "Regard is ready." in spoken(log))  # without a display there are no keys to tell of
        assert not settings.load().first_run.done
        started = wait(lambda: children(process.pid))  # the light child
        mapped = Path(f"/proc/{process.pid}/maps").read_text()
        for name in HEAVY:
            assert f"/{name}/" not in mapped, f"the window's process has loaded {name}"
        with pytest.raises(UsageError):
            control.send({"action": "dance"})
        with pytest.raises(ControlError):
            control.send({"action": "find", "thing": 5})
        answer = control.send({"action": "status"})
        assert answer["pid"] == process.pid
        socket = control.address()
    wait(lambda: not any(is_alive(child) for child in started), 10)
    assert not Path(socket).exists()


def test_quit_from_outside(tmp_path: Path) -> None:
    with running(tmp_path) as (process, _log):
        assert control.send({"action": "quit"})["ok"]
        assert process.wait(20) == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_signals_end_it_in_order(tmp_path: Path, number: signal.Signals) -> None:
    with running(tmp_path) as (process, _log):
        started = wait(lambda: children(process.pid))
        process.send_signal(number)
        assert process.wait(20) == 0
    assert not any(is_alive(child) for child in started)


def test_a_second_start_shows_the_first_and_loads_no_qt(tmp_path: Path) -> None:
    with running(tmp_path) as (process, _log):
        second = subprocess.run(
            [sys.executable, "-X", "importtime", *COMMAND[1:]],
            env=environment(), capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
        assert second.returncode == 0
        assert "PySide6" not in second.stderr
        assert process.poll() is None


def test_of_two_starts_at_once_one_goes_on(tmp_path: Path) -> None:
    both = [
        subprocess.Popen([*COMMAND, "--hidden"], env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    try:
        wait(lambda: any(process.poll() is not None for process in both))
        ended = next(process for process in both if process.poll() is not None)
        assert ended.returncode == 0, ended.stderr.read()
        assert wait(state) == "idle"
    finally:
        for process in both:
            process.terminate()
        for process in both:
            process.communicate(timeout=20)


def test_a_broken_settings_file_is_said_and_kept(tmp_path: Path) -> None:
    path = settings.settings_path()
    path.write_text('language = "en"\nspeech.rate = "quick"\n', encoding="utf-8")
    with running(tmp_path) as (_process, log):
        wait(lambda: any("has a wrong value" in text and "Mend the file" in text for text in spoken(log)))
        wait(lambda: any(text.startswith("Regard is ready") for text in spoken(log)))
    assert path.read_text(encoding="utf-8") == 'language = "en"\nspeech.rate = "quick"\n'


def test_in_a_wayland_session_it_says_what_to_do(tmp_path: Path) -> None:
    with running(tmp_path, XDG_SESSION_TYPE="wayland") as (_process, log):
        wait(lambda: "Regard is ready." in spoken(log))
        said = [text for text in spoken(log) if "Wayland" in text]
        assert len(said) == 1
        assert "X11" in said[0]


def test_a_bad_speech_log_is_one_clear_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "--hidden", "--speech-log", str(tmp_path)],
        env=environment(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == ["error", "hint"]


def test_without_a_display_it_says_so() -> None:
    env = environment()
    del env["QT_QPA_PLATFORM"]
    done = subprocess.run(COMMAND, env=env, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert [line.partition(":")[0] for line in done.stderr.splitlines()] == ["error", "hint"]


@pytest.mark.parametrize(
    ("argv", "starts"),
    [
        ([], True), (["--hidden"], True), (["--in-process", "--speech-log", "f"], True), (["--speech-log=f"], True),
        (["--speech-log"], False), (["describe"], False), (["--help"], False), (["--hidden", "describe"], False),
        (["-"], False), ([""], False), (["_host", "basic"], False),
    ],
)  # fmt: skip
def test_what_starts_the_app(argv: list[str], starts: bool) -> None:
    from ui.entry import starts_app

    assert starts_app(argv) is starts


def test_the_command_line_never_loads_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", COMMAND[2], "settings", "list"],
        env=environment(), capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert "PySide6" not in done.stderr
    assert "language" in done.stdout


def test_importing_the_app_loads_nothing_heavy() -> None:
    code = f"import sys, ui.app; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], env=environment(), capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[]", done.stderr


def test_a_closed_control_socket_is_no_end(tmp_path: Path) -> None:
    with running(tmp_path) as (process, _log):
        errors: list[AssistantError] = []

        def ask() -> None:
            try:
                control.send({"query": "state"}, 10)
            except AssistantError as error:
                errors.append(error)

        threads = [threading.Thread(target=ask) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not errors
        assert process.poll() is None
