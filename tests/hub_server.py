"""A small hub of models on loopback, for the real download code: HTTP as a hub speaks it, and its bad days."""

from __future__ import annotations

import hashlib
import json
import re
import socket
import struct
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Self
from urllib.parse import unquote, urlsplit

TOKEN = "hub_token_of_a_person"
REVISION = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class HubServer:
    """Serves the files of `folder` as `repository`. Fields may be changed between requests."""

    folder: Path
    repository: str
    revision: str = REVISION
    token: str = ""
    """Needed for files, where set, as in a gated repository."""
    is_accepted: bool = True
    """Whether the owner of the token has accepted the terms."""
    status: int = 0
    """Answer everything with this."""
    file_status: list[int] = field(default_factory=list)
    """Answer the next requests for weights with these, one each; 0: as usual."""
    cut_after: list[int] = field(default_factory=list)
    """Cut the next answers with weights after so many bytes, one each."""
    reset: bool = False
    """Cut as a reset of the connection, not as its end."""
    lengths: bool = True
    """Whether answers say how long they are."""
    ranges: bool = True
    """Whether a part of a file can be asked for."""
    spoil: Callable[[str, bytes], bytes] = lambda name, content: content
    """What is sent instead of a file's content; the listing stays true."""
    info: Callable[[dict[str, Any]], object] = lambda info: info
    """What is sent instead of the listing."""
    pause: threading.Event | None = None
    """In the middle of the weights, wait for this."""
    elsewhere: bool = False
    """Send weights from another host, as hubs do."""
    begins: list[int] = field(default_factory=list)
    """Where each answer with weights began."""
    served: Counter[str] = field(default_factory=Counter)
    """Bytes that were sent of each file."""
    asked: list[str] = field(default_factory=list)
    tokens: set[str] = field(default_factory=set)
    """What came as authorization."""
    strangers: set[str] = field(default_factory=set)
    """What came as authorization elsewhere."""

    def __enter__(self) -> Self:
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle(self) -> None:
                with suppress(ConnectionError):  # the other side went away
                    super().handle()

            def do_GET(self) -> None:
                hub.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        return self

    def __exit__(self, *_: object) -> None:
        if self.pause:
            self.pause.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        path = unquote(urlsplit(request.path).path)
        self.asked.append(path)
        authorization = request.headers.get("Authorization", "")
        if authorization:
            self.tokens.add(authorization.removeprefix("Bearer "))
        if self.status:
            self._refuse(request, self.status)
        elif path == f"/api/models/{self.repository}/revision/main":
            self._send(request, json.dumps(self.info(self._listing())).encode())
        elif path.startswith("/elsewhere/"):
            self.strangers.add(authorization)
            self._content(request, path.rpartition("/")[2], (self.folder / path.rpartition("/")[2]).read_bytes())
        elif found := re.fullmatch(f"/{self.repository}/resolve/{self.revision}/([^/]+)", path):
            self._file(request, found[1])
        else:
            self._refuse(request, 404, "RepoNotFound")

    def _file(self, request: BaseHTTPRequestHandler, name: str) -> None:
        given = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if self.token and not given:
            self._refuse(request, 401, "GatedRepo")
        elif self.token and given != self.token:
            self._refuse(request, 401, "", "Invalid credentials in Authorization header")
        elif not self.is_accepted:
            self._refuse(request, 403, "GatedRepo")
        elif not (self.folder / name).is_file():
            self._refuse(request, 404, "EntryNotFound")
        elif name.endswith(".safetensors") and self.file_status and (status := self.file_status.pop(0)):
            self._refuse(request, status)
        elif name.endswith(".safetensors") and self.elsewhere:
            request.send_response(302)
            request.send_header("Location", f"{self.address.replace('127.0.0.1', 'localhost')}/elsewhere/{name}")
            request.send_header("Content-Length", "0")
            request.end_headers()
        else:
            self._content(request, name, self.spoil(name, (self.folder / name).read_bytes()))

    def _content(self, request: BaseHTTPRequestHandler, name: str, content: bytes) -> None:
        begin = 0
        if not self.lengths:
            request.protocol_version = "HTTP/1.0"  # the end of the connection is the end of the answer
        if self.ranges and (asked := re.fullmatch(r"bytes=(\d+)-", request.headers.get("Range", ""))):
            begin = int(asked[1])
            request.send_response(206)
            request.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
        else:
            request.send_response(200)
        body = content[begin:]
        if name.endswith(".safetensors"):
            self.begins.append(begin)
        if self.lengths:
            request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        is_cut = name.endswith(".safetensors") and bool(self.cut_after)
        if is_cut:
            body = body[: self.cut_after.pop(0)]
        half = len(body) // 2
        for piece in (body[:half], body[half:]):
            request.wfile.write(piece)
            request.wfile.flush()
            self.served[name] += len(piece)
            if self.pause and name.endswith(".safetensors"):
                self.pause.wait(60)
        if not self.lengths:
            request.close_connection = True
        if is_cut:
            if self.reset:
                request.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            request.close_connection = True
            request.connection.close()

    def _listing(self) -> dict[str, Any]:
        return {"id": self.repository, "sha": self.revision, "private": False, "gated": "manual", "siblings": [
            self._entry(path) for path in sorted(self.folder.iterdir()) if path.is_file()
        ]}  # fmt: skip

    @staticmethod
    def _entry(path: Path) -> dict[str, Any]:
        content = path.read_bytes()
        entry: dict[str, Any] = {
            "rfilename": path.name,
            "size": len(content),
            "blobId": hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest(),
        }
        if path.suffix != ".json" or path.name == "tokenizer.json":  # large files: their hash is a SHA-256
            digest = hashlib.sha256(content).hexdigest()
            entry["lfs"] = {"sha256": digest, "size": len(content), "pointerSize": 132}
        return entry

    @staticmethod
    def _send(request: BaseHTTPRequestHandler, body: bytes) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    @staticmethod
    def _refuse(request: BaseHTTPRequestHandler, status: int, code: str = "", message: str = "") -> None:
        request.send_response(status)
        if code:
            request.send_header("X-Error-Code", code)
        if message:
            request.send_header("X-Error-Message", message)
        request.send_header("Content-Length", "0")
        request.end_headers()
