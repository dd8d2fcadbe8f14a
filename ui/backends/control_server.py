"""The app's side of the control socket (`assistant.control` is the other)."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from assistant.control import MAX_BYTES, address, make_folder
from assistant.errors import AssistantError, ControlError, unexpected

Handler = Callable[[dict[str, Any]], dict[str, Any]]
"""Answers a message with what is added to `{"ok": true}`; raises AssistantError to refuse. GUI thread."""

LINE_SECONDS = 5.0
"""A client that has not sent its line by then is hung up on."""
MAX_CLIENTS = 32


class ControlServer(QObject):
    """Takes one JSON line a connection, answers with one, and hangs up.

    `claim` is the first thing of a start, so that of two starts at once only one goes on; `listen` is the last, so
    that whoever can connect meets an app that is ready.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = address()
        self._lock = QLockFile(self._path + ".lock")
        self._lock.setStaleLockTime(0)  # it holds as long as its process lives
        self._handler: Handler | None = None
        self._clients: set[QLocalSocket] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)

    def claim(self) -> bool:
        """Be the one app of this person; False where another one is it already, or is about to be.

        Raises ControlError where the address cannot be used.
        """
        try:
            if sys.platform == "win32":
                return not _is_answering(self._path)
            make_folder(self._path)
        except OSError as error:
            raise ControlError("control-address", path=self._path, detail=error.strerror or str(error)) from error
        if self._lock.tryLock(0):
            return True
        if self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        raise ControlError("control-address", path=self._path, detail=self._lock.error().name)

    def listen(self, handler: Handler) -> None:
        """Answer with `handler` from now on. Raises ControlError where the address cannot be used."""
        self._handler = handler
        if not _is_answering(self._path):
            QLocalServer.removeServer(self._path)  # left behind by a crash
        if not self._server.listen(self._path):
            raise ControlError("control-address", path=self._path, detail=self._server.errorString())

    def close(self) -> None:
        """Stop listening and give the address back."""
        for client in list(self._clients):
            client.abort()
        self._server.close()
        self._lock.unlock()

    def _accept(self) -> None:
        while (client := self._server.nextPendingConnection()) is not None:
            if len(self._clients) >= MAX_CLIENTS:
                client.abort()
                client.deleteLater()
                continue
            self._clients.add(client)
            client.setReadBufferSize(MAX_BYTES + 1)
            timer = QTimer(client, singleShot=True)
            timer.timeout.connect(partial(_hang_up, client))
            client.readyRead.connect(partial(self._read, client, timer))
            client.disconnected.connect(partial(self._forget, client))
            timer.start(int(LINE_SECONDS * 1000))
            self._read(client, timer)  # what came before the connection of `readyRead`

    def _read(self, client: QLocalSocket, timer: QTimer) -> None:
        if not timer.isActive():
            return  # one line a connection; what follows stays unread
        if not client.canReadLine() and client.bytesAvailable() <= MAX_BYTES:
            return
        timer.stop()
        line = bytes(client.readLine(MAX_BYTES + 1).data())
        self._answer(client, line)

    def _answer(self, client: QLocalSocket, line: bytes) -> None:
        assert self._handler is not None
        try:
            answer = {"ok": True, **self._handler(parse(line)), "pid": os.getpid()}
        except AssistantError as error:
            answer = {"ok": False, "error": error.as_dict()}
        except Exception as error:  # noqa: BLE001 - a fault in the handler must not end the app
            answer = {"ok": False, "error": unexpected(error).as_dict()}
        client.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
        client.flush()  # now: the message may have been to quit
        client.disconnectFromServer()

    def _forget(self, client: QLocalSocket) -> None:
        self._clients.discard(client)
        client.deleteLater()


def parse(line: bytes) -> dict[str, Any]:
    """The message in `line`. Raises ControlError for anything but one JSON object."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError is a ValueError
        raise ControlError("control-message") from error
    if not isinstance(message, dict):
        raise ControlError("control-message")
    return message


def _is_answering(path: str) -> bool:
    """Whether somebody accepts connections at `path`. Local: a connect succeeds or fails at once."""
    socket = QLocalSocket()
    socket.connectToServer(path)
    is_there = socket.waitForConnected(500)
    socket.abort()
    return is_there


def _hang_up(client: QLocalSocket) -> None:
    client.abort()
