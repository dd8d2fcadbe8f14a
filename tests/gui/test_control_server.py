"""The control socket: the real client in a thread against the real server."""

from __future__ import annotations

import os
import socket
import stat
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
    assert server.listen()
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

    server.start(handler)
    answer = exchange(qtbot, {"action": "find", "thing": "tasse à café"})
    assert answer == {"ok": True, "state": "idle", "pid": os.getpid()}
    assert seen == [{"action": "find", "thing": "tasse à café"}]


def test_a_refusal_is_the_same_error_at_the_client(qtbot: QtBot, server: ControlServer) -> None:
    def handler(message: dict[str, Any]) -> dict[str, Any]:
        raise CaptureError("no-display")

    server.start(handler)
    error = exchange(qtbot, {"action": "window"})
    assert isinstance(error, CaptureError)
    assert error.code == "no-display"


def test_a_fault_in_the_handler_is_an_answer(qtbot: QtBot, server: ControlServer) -> None:
    def handler(message: dict[str, Any]) -> dict[str, Any]:
        raise ZeroDivisionError

    server.start(handler)
    error = exchange(qtbot, {})
    assert isinstance(error, AssistantError)
    assert error.code == "unexpected"


def test_messages_before_the_start_are_answered_after_it(qtbot: QtBot, server: ControlServer) -> None:
    result: list[object] = []
    thread = threading.Thread(target=lambda: result.append(control.send({"query": "state"}, 10)))
    thread.start()
    qtbot.waitUntil(lambda: len(server._waiting) == 1)
    assert not result
    server.start(lambda message: {"state": "idle"})
    qtbot.waitUntil(lambda: bool(result))
    thread.join()


@pytest.mark.parametrize(
    "data",
    [b"\n", b"nonsense\n", b"[]\n", b"12\n", b"\xff\xfe\n", b"[" * 60_000 + b"\n", b"x" * (control.MAX_BYTES * 3)],
    ids=["empty", "words", "list", "number", "no-utf8", "deep", "endless"],
)
def test_bad_lines_are_refused_and_harm_nothing(qtbot: QtBot, server: ControlServer, data: bytes) -> None:
    server.start(lambda message: {})
    answer = raw(qtbot, data)
    assert answer == b"" or b'"code": "control-message"' in answer
    assert isinstance(exchange(qtbot, {"query": "state"}), dict)
    qtbot.waitUntil(lambda: not server._clients)


def test_silent_clients_are_hung_up_on(qtbot: QtBot, server: ControlServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control_server, "LINE_SECONDS", 0.05)
    server.start(lambda message: {})
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
    server.start(lambda message: {})
    for data in (b"", b'{"query": "state"}\n', b"{"):
        with socket.socket(socket.AF_UNIX) as client:
            client.connect(control.address())
            client.sendall(data)
    assert isinstance(exchange(qtbot, {}), dict)
    qtbot.waitUntil(lambda: not server._clients)


def test_only_one_app_has_the_address(qtbot: QtBot, server: ControlServer) -> None:
    assert not ControlServer().listen()
    server.start(lambda message: {})
    assert isinstance(exchange(qtbot, {}), dict)


def test_what_a_crash_left_behind_is_removed(qtbot: QtBot) -> None:
    path = control.address()
    control.make_folder(path)
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(path)  # never listens, and the file stays
    dead.close()
    assert isinstance(exchange(qtbot, {}), ControlError)
    server = ControlServer()
    assert server.listen()
    server.close()
    assert not Path(path).exists()


def test_only_this_person_may_connect(server: ControlServer) -> None:
    mode = Path(control.address()).stat().st_mode
    assert not mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_a_long_path_is_no_obstacle(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REGARD_CONFIG_DIR", str(tmp_path / ("long" * 40)))
    server = ControlServer()
    assert server.listen()
    server.start(lambda message: {})
    assert len(os.fsencode(control.address())) <= control.MAX_PATH
    assert isinstance(exchange(qtbot, {}), dict)
    server.close()


def test_an_address_that_cannot_be_used_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("REGARD_CONFIG_DIR", str(tmp_path / "file"))
    with pytest.raises(ControlError) as caught:
        ControlServer().listen()
    assert caught.value.code == "control-address"
    assert caught.value.hint()


def test_without_an_app_the_client_says_so() -> None:
    with pytest.raises(ControlError) as caught:
        control.send({"action": "window"})
    assert caught.value.code == "app-not-running"


def test_an_app_that_does_not_answer_is_said(qtbot: QtBot, server: ControlServer) -> None:
    error = exchange(qtbot, {"action": "window"}, timeout=0.1)
    assert isinstance(error, ControlError)
    assert error.code == "app-not-answering"


def test_the_folder_of_somebody_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    folder.chmod(0o777)
    with pytest.raises(ControlError):
        control.send({"action": "window"})
