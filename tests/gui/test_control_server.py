"""The control socket: the real client in a thread against the real server."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assistant import control
from assistant.errors import AssistantError, CaptureError, ControlError
from ui.backends import control_server
from ui.backends.control_server import ControlServer

pytestmark = pytest.mark.gui


@pytest.fixture
def server(qtbot: QtBot) -> Iterator[ControlServer]:
    server = ControlServer()
    assert server.claim()
    yield server
    server.close()


def exchange(qtbot: QtBot, message: dict[str, Any], timeout: float = 5.0) -> dict[str, Any] | AssistantError:
    """Send from a thread, as another process would, while the loop runs."""
    result: list[dict[str, Any] | AssistantError] = []

    def work() -> None:
        try:
            result.append(control.send(message, timeout))
        except AssistantError as error:
            result.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    qtbot.waitUntil(lambda: bool(result), timeout=10_000)
    thread.join()
    return result[0]


def raw(qtbot: QtBot, data: bytes) -> bytes:
    """Send bytes that the client would never send; the answer."""
    result: list[bytes] = []

    def work() -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(10)
            connection.connect(control.address())
            answer = b""
            try:
                connection.sendall(data)
                answer = connection.recv(100_000)
            except ConnectionError:
                pass
            result.append(answer)

    thread = threading.Thread(target=work)
    thread.start()
    qtbot.waitUntil(lambda: bool(result), timeout=10_000)
    thread.join()
    return result[0]


def test_round_trip(qtbot: QtBot, server: ControlServer) -> None:
    seen: list[dict[str, Any]] = []

    def handler(message: dict[str, Any]) -> dict[str, Any]:
        seen.append(message)
        return {"state": "idle"}

    server.listen(handler)
    answer = exchange(qtbot, {"action": "find", "thing": "tasse à café"})
    assert answer == {"ok": True, "state": "idle", "pid": os.getpid()}
    assert seen == [{"action": "find", "thing": "tasse à café"}]


def test_a_refusal_is_the_same_error_at_the_client(qtbot: QtBot, server: ControlServer) -> None:
    def handler(message: dict[str, Any]) -> dict[str, Any]:
        raise CaptureError("no-display")

    server.listen(handler)
    error = exchange(qtbot, {"action": "window"})
    assert isinstance(error, CaptureError)
    assert error.code == "no-display"


def test_a_fault_in_the_handler_is_an_answer(qtbot: QtBot, server: ControlServer) -> None:
    def handler(message: dict[str, Any]) -> dict[str, Any]:
        raise ZeroDivisionError

    server.listen(handler)
    error = exchange(qtbot, {})
    assert isinstance(error, AssistantError)
    assert error.code == "unexpected"


@pytest.mark.parametrize(
    "data",
    [b"\n", b"nonsense\n", b"[]\n", b"12\n", b"\xff\xfe\n", b"[" * 60_000 + b"\n", b"x" * (control.MAX_BYTES * 3)],
    ids=["empty", "words", "list", "number", "no-utf8", "deep", "endless"],
)
def test_bad_lines_are_refused_and_harm_nothing(qtbot: QtBot, server: ControlServer, data: bytes) -> None:
    server.listen(lambda message: {})
    answer = raw(qtbot, data)
    assert answer == b"" or b'"code": "control-message"' in answer
    assert isinstance(exchange(qtbot, {"query": "state"}), dict)
    qtbot.waitUntil(lambda: not server._clients)


def test_silent_clients_are_hung_up_on(qtbot: QtBot, server: ControlServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control_server, "LINE_SECONDS", 0.05)
    server.listen(lambda message: {})
    clients = [socket.socket(socket.AF_UNIX) for _ in range(5)]
    for client in clients:
        client.connect(control.address())
        client.send(b'{"action":')
    qtbot.waitUntil(lambda: len(server._clients) == 5)
    assert isinstance(exchange(qtbot, {}), dict)
    qtbot.waitUntil(lambda: not server._clients)
    for client in clients:
        assert client.recv(10) == b""
        client.close()


def test_a_client_that_leaves_early_harms_nothing(qtbot: QtBot, server: ControlServer) -> None:
    server.listen(lambda message: {})
    for data in (b"", b'{"query": "state"}\n', b"{"):
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(control.address())
            client.sendall(data)
    assert isinstance(exchange(qtbot, {}), dict)
    qtbot.waitUntil(lambda: not server._clients)


def test_only_one_app_has_the_address(qtbot: QtBot, server: ControlServer) -> None:
    assert not ControlServer().claim()  # while it starts
    server.listen(lambda message: {})
    assert not ControlServer().claim()  # and when it is ready
    assert isinstance(exchange(qtbot, {}), dict)
    server.close()
    assert ControlServer().claim()


def test_what_a_crash_left_behind_is_removed(qtbot: QtBot) -> None:
    path = control.address()
    code = (
        "import socket, os, signal\n"
        "from ui.backends.control_server import ControlServer\n"
        "from assistant import control\n"
        "server = ControlServer(); assert server.claim(); server.listen(lambda message: {})\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[2]).returncode < 0
    assert Path(path).is_socket()
    assert isinstance(exchange(qtbot, {}), ControlError)
    server = ControlServer()
    assert server.claim()
    server.listen(lambda message: {})
    assert isinstance(exchange(qtbot, {}), dict)
    server.close()
    assert not Path(path).exists()


def test_only_this_person_may_connect(server: ControlServer) -> None:
    server.listen(lambda message: {})
    mode = Path(control.address()).stat().st_mode
    assert not mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_a_long_path_is_no_obstacle(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGARD_CONFIG_DIR", str(tmp_path / ("long" * 40)))
    server = ControlServer()
    assert server.claim()
    server.listen(lambda message: {})
    assert len(os.fsencode(control.address())) <= control.MAX_PATH
    assert isinstance(exchange(qtbot, {}), dict)
    server.close()


def test_an_address_that_cannot_be_used_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("REGARD_CONFIG_DIR", str(tmp_path / "file"))
    with pytest.raises(ControlError) as caught:
        ControlServer().claim()
    assert caught.value.code == "control-address"
    assert caught.value.hint()


def test_without_an_app_the_client_says_so() -> None:
    with pytest.raises(ControlError) as caught:
        control.send({"action": "window"})
    assert caught.value.code == "app-not-running"


def test_an_app_that_does_not_answer_is_said(qtbot: QtBot, server: ControlServer) -> None:
    sleepy = socket.socket(socket.AF_UNIX)
    sleepy.bind(control.address())
    sleepy.listen()
    error = exchange(qtbot, {"action": "window"}, timeout=0.1)
    sleepy.close()
    assert isinstance(error, ControlError)
    assert error.code == "app-not-answering"


def test_the_folder_of_somebody_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(ControlError):
        control.send({"action": "window"})
