"""The client side of the control socket: one JSON line to the running app, one JSON line back.

What goes there: `{"action": "window"}`, an action of `assistant.actions` (with "question" or "thing" where it takes
one), or `{"query": "state"}`, which changes nothing and says nothing. What comes back: `{"ok": true, "state": "idle",
"pid": 4711}`, or `{"ok": false, "error": ...}` with an error as `AssistantError.as_dict` writes it. An app that
answers is ready. Imports the standard library only, so that a second start ends quickly.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import stat
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

MAX_BYTES = 65536
"""The longest line that either side takes."""
MAX_PATH = 100
"""A little below the size of `sun_path` (104 bytes on macOS, 108 on Linux, with the final zero)."""


def address() -> str:
    """Where the app listens: `assistant.paths.control_address`, or a short path where that one does not fit AF_UNIX."""
    from assistant.paths import control_address

    wanted = control_address()
    if sys.platform == "win32" or len(os.fsencode(wanted)) <= MAX_PATH:
        return wanted
    name = hashlib.sha256(os.fsencode(wanted)).hexdigest()[:16]
    return str(Path(tempfile.gettempdir()) / f"regard-{os.getuid()}" / f"{name}.socket")


def make_folder(path: str) -> None:
    """Make the folder of the socket, for this person only. Raises OSError, also where it belongs to somebody else."""
    folder = Path(path).parent
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    _check_owner(folder)


def send(message: dict[str, Any], timeout: float = 5.0) -> dict[str, Any]:
    """Send one message to the running app and return its answer. Blocks up to `timeout` seconds.

    Raises:
        ControlError: "app-not-running", or "app-not-answering" within the time.
        AssistantError: what the app refused with, of the class that it had there.
    """
    from assistant.errors import AssistantError, ControlError

    line = json.dumps(message, ensure_ascii=False).encode() + b"\n"
    try:
        answer = json.loads(_exchange(address(), line, timeout))
    except (FileNotFoundError, ConnectionRefusedError, PermissionError, NotADirectoryError) as error:
        raise ControlError("app-not-running") from error
    except (OSError, ValueError) as error:
        raise ControlError("app-not-answering") from error
    if not isinstance(answer, dict):
        raise ControlError("app-not-answering")
    if not answer.get("ok"):
        raise AssistantError.from_dict(answer.get("error") or ControlError("app-not-answering").as_dict())
    return answer


def send_when_ready(message: dict[str, Any], start_seconds: float) -> dict[str, Any]:
    """`send` to an app that is just starting, which may take `start_seconds`. Blocks. Raises as `send` does."""
    from assistant.errors import ControlError

    deadline = time.monotonic() + start_seconds
    while True:
        try:
            return send(message, timeout=start_seconds)
        except ControlError:
            if time.monotonic() > deadline:
                raise ControlError("app-not-answering") from None
        time.sleep(0.1)


def greeting(*, is_hidden: bool) -> dict[str, Any]:
    """What a second start tells the first: show the window, or, where it was started hidden (at login), nothing."""
    return {"query": "state"} if is_hidden else {"action": "show"}


def _exchange(path: str, line: bytes, timeout: float) -> bytes:
    if sys.platform == "win32":  # a named pipe is a file there; written after the documentation, not tried
        with Path(path).open("r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.readline(MAX_BYTES)
    _check_owner(Path(path).parent)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout)
        connection.connect(path)
        connection.sendall(line)
        with connection.makefile("rb") as answer:
            return answer.readline(MAX_BYTES)


def _check_owner(folder: Path) -> None:
    """Refuse a folder in /tmp that somebody else made under our name."""
    if sys.platform == "win32":
        return
    status = folder.stat()
    if status.st_uid not in (os.getuid(), 0) or (status.st_mode & stat.S_IWOTH and not status.st_mode & stat.S_ISVTX):
        raise PermissionError(f"{folder} belongs to somebody else")
