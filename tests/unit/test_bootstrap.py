"""The set-up's own decisions, with fakes: no network, no apt-get, no pip."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import bootstrap
import system

ROOT = Path(__file__).parents[2]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout; nothing is run for real in it."""
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(bootstrap, "installed_packages", lambda: set(system.wanted_packages(True, False)))
    monkeypatch.setattr(bootstrap, "has_nvidia", lambda: False)
    monkeypatch.setattr(bootstrap, "is_reachable", lambda url: False)
    return tmp_path


class FakeRun:
    """Stands in for run_aloud: remembers the commands, answers from a table of (words in the command, answer)."""

    def __init__(self, *answers: tuple[str, tuple[int, str]]) -> None:
        self.commands: list[str] = []
        self.answers = answers

    def __call__(self, command: list[str], **_: Any) -> tuple[int, str]:
        line = " ".join(command)
        self.commands.append(line)
        if " -m venv " in line:
            Path(command[-1]).mkdir()
        return next((answer for words, answer in self.answers if words in line), (0, ""))


@pytest.fixture
def fake_run(monkeypatch: pytest.MonkeyPatch) -> FakeRun:
    fake = FakeRun()
    monkeypatch.setattr(bootstrap, "run_aloud", fake)
    monkeypatch.setattr(system, "run_aloud", fake)
    return fake


# System packages


def test_tests_need_more_packages_than_running() -> None:
    run, both = system.wanted_packages(False, True), system.wanted_packages(True, True)
    assert set(run) < set(both)
    assert "libegl1" in run
    assert "xvfb" not in run
    assert "xvfb" in both
    assert len(both) == len(set(both))


def test_python_without_venv_asks_for_its_package() -> None:
    assert "python3-venv" in system.wanted_packages(False, False)
    assert "python3-venv" not in system.wanted_packages(False, True)


def test_installed_packages_count_what_they_provide() -> None:
    listing = (
        "installed\tlibglib2.0-0t64\tlibglib2.0-0 (= 2.80.0-6)\n"
        "installed\tdbus\tdbus-bin, default-dbus:any (= 1)\n"
        "config-files\txvfb\t\n"
        "installed\tlibegl1\t\n"
    )
    names = system.parse_installed(listing)
    assert {"libglib2.0-0", "libglib2.0-0t64", "dbus", "default-dbus", "libegl1"} <= names
    assert "xvfb" not in names


@pytest.mark.parametrize(("has_sudo", "start"), [(True, "sudo sh -c '"), (False, "su -c '")])
def test_without_root_one_command_is_printed(
    has_sudo: bool, start: str, monkeypatch: pytest.MonkeyPatch, fake_run: FakeRun
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: False)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}" if has_sudo else None)
    with pytest.raises(system.CannotContinueError) as caught:
        system.install_system_packages(["xvfb", "libegl1"])
    command = str(caught.value).splitlines()[1]
    assert command.startswith(start)
    assert command.endswith("apt-get install --yes --no-install-recommends xvfb libegl1'")
    assert fake_run.commands == []


def test_root_installs_what_is_missing(monkeypatch: pytest.MonkeyPatch, fake_run: FakeRun) -> None:
    monkeypatch.setattr(system, "is_root", lambda: True)
    monkeypatch.setattr(system, "has_package_lists", lambda: True)
    system.install_system_packages(["xvfb"])
    assert fake_run.commands == ["apt-get install --yes --no-install-recommends xvfb"]


def test_root_refreshes_the_lists_first_where_there_are_none(
    monkeypatch: pytest.MonkeyPatch, fake_run: FakeRun
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: True)
    monkeypatch.setattr(system, "has_package_lists", lambda: False)
    system.install_system_packages(["xvfb"])
    assert fake_run.commands == ["apt-get update", "apt-get install --yes --no-install-recommends xvfb"]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("E: Unable to locate package xvfb\n", "Unable to locate package xvfb"),
        ("Err:1 Temporary failure resolving 'archive.example.org'\n", "no connection to the archive"),
    ],
)
def test_apt_that_fails_is_one_sentence(
    said: str, expected: str, monkeypatch: pytest.MonkeyPatch, fake_run: FakeRun
) -> None:
    monkeypatch.setattr(system, "is_root", lambda: True)
    fake_run.answers = (("apt-get install", (100, said)),)
    with pytest.raises(system.CannotContinueError, match=expected):
        system.install_system_packages(["xvfb"])


# Python, disk, torch


@pytest.mark.parametrize("version", [(3, 11), (3, 14)])
def test_python_that_fits(version: tuple[int, int]) -> None:
    system.check_python(version)


@pytest.mark.parametrize("version", [(3, 9), (3, 15)])
def test_python_that_does_not_fit_names_one_that_does(
    version: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system.shutil, "which", lambda name: "/usr/bin/x" if name == "python3.12" else None)
    with pytest.raises(system.CannotContinueError, match=r"python3\.12 packaging/bootstrap\.py"):
        system.check_python(version)


def test_python_bounds_are_those_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lower, upper = (".".join(map(str, v)) for v in (system.OLDEST_PYTHON, system.FIRST_UNTRIED_PYTHON))
    assert project["requires-python"] == f">={lower},<{upper}"


def test_the_pinned_torch_is_within_the_bounds_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    bounds = next(line for line in project["optional-dependencies"]["model"] if line.startswith("torch"))
    lower, upper, pinned = (
        tuple(map(int, re.findall(r"\d+", text)[:2])) for text in (*bounds.split(","), bootstrap.TORCH)
    )
    assert lower <= pinned < upper


def test_both_opencv_builds_have_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert len({line.partition("==")[2] for line in project["dependencies"] if line.startswith("opencv")}) == 1


def test_a_full_disk_is_said() -> None:
    system.check_disk(5_000_000_000, 4)
    with pytest.raises(system.CannotContinueError, match=r"0\.5 GB are free"):
        system.check_disk(500_000_000, 4)


@pytest.mark.parametrize(
    ("platform", "has_gpu", "is_reachable", "takes_cpu_index"),
    [
        ("linux", False, True, True),
        ("linux", False, False, False),
        ("linux", True, True, False),
        ("darwin", False, True, False),
        ("win32", False, True, False),
    ],
)
def test_where_torch_comes_from(
    platform: str,
    has_gpu: bool,
    is_reachable: bool,
    takes_cpu_index: bool,
    monkeypatch: pytest.MonkeyPatch,
    fake_run: FakeRun,
) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", platform)
    monkeypatch.setattr(bootstrap, "has_nvidia", lambda: has_gpu)
    monkeypatch.setattr(bootstrap, "is_reachable", lambda url: is_reachable)
    bootstrap.install_torch()
    assert len(fake_run.commands) == 1
    assert bootstrap.TORCH in fake_run.commands[0]
    assert ("--index-url" in fake_run.commands[0]) is takes_cpu_index


def test_torch_falls_back_to_the_default_registry(monkeypatch: pytest.MonkeyPatch, fake_run: FakeRun) -> None:
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "has_nvidia", lambda: False)
    monkeypatch.setattr(bootstrap, "is_reachable", lambda url: True)
    fake_run.answers = (("--index-url", (1, "ERROR: No matching distribution")),)
    bootstrap.install_torch()
    assert [("--index-url" in command) for command in fake_run.commands] == [True, False]


def test_a_name_that_cannot_be_reached_is_not_reachable() -> None:
    assert not bootstrap.is_reachable("no-scheme")


# The whole set-up


def test_set_up_runs_its_steps_in_order_and_only_once(
    checkout: Path, fake_run: FakeRun, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bootstrap.main(["setup"]) == 0
    done = " | ".join(fake_run.commands)
    assert re.search(r"-m venv .*\| .*torch==.*\| .*-e \.\[model\] \| .*import cv2", done)
    assert "Step 5 of 5" in capsys.readouterr().out

    fake_run.commands.clear()
    monkeypatch.setattr(bootstrap, "is_venv_whole", lambda: True)
    assert bootstrap.main(["setup"]) == 0
    assert fake_run.commands == []
    assert capsys.readouterr().out == ""


def test_set_up_for_tests_installs_more_and_serves_run_too(
    checkout: Path, fake_run: FakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap.set_up(for_tests=True)
    assert any("-e .[model,test]" in command for command in fake_run.commands)
    monkeypatch.setattr(bootstrap, "is_venv_whole", lambda: True)
    assert bootstrap.is_set_up(for_tests=True)
    assert bootstrap.is_set_up(for_tests=False)


def test_a_changed_project_is_set_up_again(checkout: Path, fake_run: FakeRun, monkeypatch: pytest.MonkeyPatch) -> None:
    bootstrap.set_up(for_tests=False)
    monkeypatch.setattr(bootstrap, "is_venv_whole", lambda: True)
    (checkout / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert not bootstrap.is_set_up(for_tests=False)


def test_an_install_that_stops_half_way_is_taken_up_again(
    checkout: Path, fake_run: FakeRun, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fake_run.answers = ((".[model]", (1, "WARNING: connection broken by 'NewConnectionError'\nERROR: none")),)
    assert bootstrap.main(["setup"]) == 1
    error = capsys.readouterr().err
    assert "no connection to the package registry" in error
    assert len(error.strip().splitlines()) == 1

    monkeypatch.setattr(bootstrap, "is_venv_whole", lambda: True)
    fake_run.answers = ()
    fake_run.commands.clear()
    assert bootstrap.main(["setup"]) == 0
    assert any("-e .[model]" in command for command in fake_run.commands)


def test_a_venv_made_elsewhere_or_broken_is_not_whole(checkout: Path) -> None:
    venv = checkout / ".venv"
    assert not bootstrap.is_venv_whole()
    venv.mkdir()
    (venv / "pyvenv.cfg").write_text(f"command = /usr/bin/python3 -m venv {venv}\n")
    assert not bootstrap.is_venv_whole()  # no python in it
    (venv / "bin").mkdir()
    (venv / "bin" / "python").symlink_to(sys.executable)
    if os.name == "posix" and subprocess.call([sys.executable, "-c", "import pip"], stderr=subprocess.DEVNULL) == 0:
        (venv / "pyvenv.cfg").write_text("command = /usr/bin/python3 -m venv /somewhere/else/.venv\n")
        assert not bootstrap.is_venv_whole()


def test_programs_of_the_venv_on_windows() -> None:
    assert bootstrap.venv_program("regard", "win32").parts[-2:] == ("Scripts", "regard.exe")
    assert bootstrap.venv_program("regard", "linux").parts[-2:] == ("bin", "regard")


# The commands


def test_run_without_a_display_describes_the_bundled_photograph(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "set_up", lambda for_tests: None)
    monkeypatch.setattr(bootstrap, "has_display", lambda platform, environment: False)
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command: calls.append(command) or 0)
    assert bootstrap.main(["run"]) == 0
    ((_, verb, picture),) = calls
    assert verb == "describe"
    assert Path(picture).is_file()
    assert "To start the app" in capsys.readouterr().out


@pytest.mark.parametrize(("display", "arguments"), [(True, []), (True, ["doctor"]), (False, ["read", "x.png"])])
def test_run_passes_its_arguments_on(display: bool, arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "set_up", lambda for_tests: None)
    monkeypatch.setattr(bootstrap, "has_display", lambda platform, environment: display)
    monkeypatch.setattr(bootstrap.os, "execv", lambda path, command: calls.append(command))
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command: 0)
    assert bootstrap.main(["run", *arguments]) == 0
    assert [command[1:] for command in calls] == [arguments]


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_when_there_is_a_display(platform: str, environment: dict[str, str], expected: bool) -> None:
    assert bootstrap.has_display(platform, environment) is expected


@pytest.mark.parametrize("failing", [None, "mypy"])
def test_every_check_runs_and_the_summary_tells(
    failing: str | None, fake_run: FakeRun, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(bootstrap, "set_up", lambda for_tests: None)
    monkeypatch.setattr(bootstrap.subprocess, "call", lambda command, cwd: calls.append(command) or 0)
    fake_run.answers = ((f"-m {failing}", (2, "")),) if failing else ()
    assert bootstrap.main(["test", "-k", "x"]) == (1 if failing else 0)
    assert len(fake_run.commands) == 4
    assert calls[0][-4:] == ["-m", "pytest", "-k", "x"]
    said = capsys.readouterr().out
    assert ("mypy: FAILED (status 2)" in said) is bool(failing)
    assert "pytest: passed" in said


@pytest.mark.parametrize("arguments", [[], ["install"], ["setup", "more"]])
def test_wrong_usage(arguments: list[str]) -> None:
    assert bootstrap.main(arguments) == 2


# Programs run aloud


def test_telling_lines_are_passed_on_and_silence_ticks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(system, "TICK_SECONDS", 0.2)
    code = "import time; print('Collecting a'); print('quiet'); time.sleep(1.5); raise SystemExit(3)"
    status, output = system.run_aloud([sys.executable, "-c", code], log=tmp_path / "log")
    said = capsys.readouterr().out
    assert status == 3
    assert "quiet" in output
    assert "Collecting a" in said
    assert "quiet" not in said
    assert "still working" in said
    assert "quiet" in (tmp_path / "log").read_text()


def test_the_last_error_is_the_one_that_is_said() -> None:
    assert system.last_error("a\nERROR: this\nhint\n") == "ERROR: this"
    assert system.last_error("a\nb\n\n") == "b"
    assert system.last_error("") == "nothing"
