"""What runs in a child process: it loads one describer and answers the app's messages until the app goes away.

Messages of the app: open, load, describe, take, cancel. Answers about the process: hello, progress (of loading,
whoever asked for it), loaded, camera (switched on or off), opening (a picture; without a name: it is open). Answers
with the number of the call: begun, heard (a cancel arrived), event, target, taken, end, cancelled, failed; `last` marks
the end of a call.

Three threads: the main thread describes; one takes pictures (files, clipboard, camera) meanwhile, so that a picture is
ready when the models are; one listens, so that a cancel arrives in the middle of work, and the end of the app ends
this process at once, whatever the others are doing.
"""

from __future__ import annotations

import faulthandler
import os
import queue
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

from assistant import wire
from assistant.cancelling import CancelToken
from assistant.capture import guard
from assistant.describers import REGISTRY
from assistant.errors import RequestCancelled, unexpected
from assistant.registry import Registry
from assistant.scene import Scene
from assistant.tasks import Request

OOM_SCORE = 900
"""Linux ends the process with the highest score first when memory runs out; 1000 is the most. A child can be
started again, the desktop of a blind person cannot."""

NICENESS = 5
"""The voice and the screen reader come first: speech must not stutter while a picture is worked on."""


def serve(argv: list[str]) -> int:
    """Run until the app goes away. `argv`: the describer's name, then the pipe to read and the pipe to write."""
    name, read_pipe, write_pipe = argv[0], _inherited(argv[1], os.O_RDONLY), _inherited(argv[2], os.O_WRONLY)
    faulthandler.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the app decides what Ctrl+C ends
    if sys.platform != "win32":
        os.nice(NICENESS)
    if sys.platform == "linux":
        try:
            Path("/proc/self/oom_score_adj").write_text(str(OOM_SCORE))
        except OSError:
            pass  # a hardened system; the child then is as likely to be ended as the app
    _Host(name, read_pipe, write_pipe).run()
    return 0


def _inherited(text: str, flags: int) -> int:
    """The file descriptor of a pipe that the app handed over: a descriptor, on Windows a handle."""
    if sys.platform == "win32":  # untried
        import msvcrt

        return msvcrt.open_osfhandle(int(text), flags | os.O_BINARY)
    os.set_inheritable(int(text), False)
    return int(text)


class _Host:
    def __init__(self, name: str, read_pipe: int, write_pipe: int) -> None:
        self._name = name
        self._read_pipe, self._write_pipe = read_pipe, write_pipe
        self._writing = threading.Lock()
        self._calls: queue.SimpleQueue[tuple[wire.Header, wire.Bytes]] = queue.SimpleQueue()
        self._sources: queue.SimpleQueue[tuple[wire.Header, wire.Bytes]] = queue.SimpleQueue()
        self._tokens: dict[int, CancelToken] = {}
        self._tokens_lock = threading.Lock()
        self._describer: Any = None
        self._is_loaded = False

    def run(self) -> None:
        self._send({"is": "hello"})
        guard.switch_on(lambda name, seconds: self._send({"is": "opening", "name": name, "seconds": seconds}))
        threading.Thread(target=self._listen, name="listen", daemon=True).start()
        threading.Thread(target=self._take_all, name="take", daemon=True).start()
        while True:
            header, payload = self._calls.get()
            if header["do"] == "open":
                kind = Registry(it=header["kind"]).load("it") if header["kind"] else REGISTRY.load(self._name)
                self._describer = kind(**header["options"])
            elif header["do"] == "load":
                self._load_early()
            elif header["do"] == "forget":
                self._describer.forget()
            else:
                self._answer(header, lambda call, h=header, p=payload: self._describe(call, h, p))

    # The listening thread

    def _listen(self) -> None:
        try:
            while message := wire.read(self._read_pipe):
                header, payload = message
                if header["do"] == "cancel":
                    self._cancel(header["call"])
                    continue
                if "call" in header:
                    with self._tokens_lock:
                        self._tokens[header["call"]] = CancelToken()
                if header["do"] == "take":
                    self._sources.put((header, payload))
                else:
                    self._calls.put((header, payload))
        except (OSError, wire.WireError):
            traceback.print_exc()
        finally:
            os._exit(0)  # the app is gone: nobody waits for what the other threads are doing

    def _cancel(self, call: int) -> None:
        self._send({"is": "heard", "call": call})
        with self._tokens_lock:
            token = self._tokens.get(call)
        if token:
            token.cancel()
        else:  # it ended while the cancel was on its way
            self._send({"is": "cancelled", "call": call, "last": True})

    # The thread that takes pictures

    def _take_all(self) -> None:
        while True:
            header, payload = self._sources.get()
            self._answer(header, lambda call, h=header, p=payload: self._take(call, h, p))

    def _take(self, call: int, header: wire.Header, payload: wire.Bytes) -> None:
        from assistant.capture.light import Teller, take

        self._send({"is": "begun", "call": call})
        tell = Teller(
            targeted=lambda kind, title: self._send({"is": "target", "call": call, "kind": kind, "title": title}),
            camera=lambda name: self._send({"is": "camera", "name": name}),
        )
        taken = take(wire.decode(Request, header["request"]), payload.tobytes(), self._tokens[call], tell)
        about, pixels = wire.encode_frame(taken.frame)
        self._send({"is": "taken", "call": call, "frame": about, "text": taken.text}, pixels)

    # The main thread

    def _load_early(self) -> None:
        """Warm up before anything is asked for. What goes wrong is told to the first request, which tries again."""
        try:
            self._load()
        except Exception:  # noqa: BLE001
            traceback.print_exc()

    def _load(self) -> None:
        def report(what: str, share: float | None) -> None:
            self._send({"is": "progress", "what": what, "share": share})

        if not self._is_loaded:
            self._describer.load(report)
            self._is_loaded = True
            self._send({"is": "loaded"})

    def _describe(self, call: int, header: wire.Header, payload: wire.Bytes) -> None:
        token = self._tokens[call]
        self._load()
        token.raise_if_cancelled()
        self._send({"is": "begun", "call": call})
        request = wire.decode(Request, header["request"])
        known = wire.decode(Scene, header["known"])
        frame = wire.decode_frame(header["frame"], payload)
        for event in self._describer.describe(request, frame, known, token):
            token.raise_if_cancelled()
            self._send({"is": "event", "call": call, "event": wire.encode_event(event)})

    # Any thread

    def _answer(self, header: wire.Header, work: Any) -> None:
        """Do the work of one call, and say how it ended."""
        call = header["call"]
        end: wire.Header = {"is": "end"}
        try:
            self._tokens[call].raise_if_cancelled()
            work(call)
        except RequestCancelled:
            end = {"is": "cancelled"}
        except (Exception, SystemExit) as error:  # noqa: BLE001 - it belongs to this call; the process lives on
            wrapped = unexpected(error)
            if wrapped is not error:
                traceback.print_exc()
            end = {"is": "failed", "error": wire.encode_error(wrapped)}
        with self._tokens_lock:
            del self._tokens[call]
        self._send({**end, "call": call, "last": True})

    def _send(self, header: wire.Header, payload: wire.Bytes | None = None) -> None:
        try:
            with self._writing:
                if payload is None:
                    wire.write(self._write_pipe, header)
                else:
                    wire.write(self._write_pipe, header, payload)
        except OSError:
            os._exit(0)  # nobody reads: the app is gone
