"""One child process as the app sees it: its pipes, the threads that serve them, and its end."""

from __future__ import annotations

import collections
import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from assistant import wire
from assistant.cores import physical_cores

CANCEL_SECONDS = 20.0
"""A child that does not end a cancelled call for so long hangs, and is killed. One layer of a large model at 896
pixels can take seconds on a slow processor, and to load such a model again costs more than to wait for it."""
HEAR_SECONDS = 30.0
"""The same for a call not begun yet: while it loads, it need only hear. Imports from a slow disk can hold it up."""
CLOSE_SECONDS = 1.0


Message = tuple[wire.Header, wire.Bytes]
GONE: Message = {"is": "gone"}, wire.NO_BYTES
"""In the inbox: the child has ended."""
WAKE: Message = {"is": "wake"}, wire.NO_BYTES
"""In the inbox: look at the cancel token."""


def host_command(name: str) -> list[str]:
    """What starts the child for the describer `name`; the numbers of its two pipes are added."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "_host", name]
    # -P: what lies in the folder in which the person works must not be imported in place of our modules.
    return [sys.executable, "-P", "-m", "assistant", "_host", name]


def host_environment() -> dict[str, str]:
    """The environment of a child: as many threads as cores, no network, no telemetry. The person's own values win."""
    cores = str(physical_cores())
    ours = {
        "OMP_NUM_THREADS": cores,
        "MKL_NUM_THREADS": cores,
        "OMP_WAIT_POLICY": "PASSIVE",  # on a busy machine, threads that spin hold up the one that they wait for
        "OPENBLAS_NUM_THREADS": "1",  # numpy only moves pixels there; its threads would spin beside the models'
        "TOKENIZERS_PARALLELISM": "false",
    }
    always = {
        "HF_HUB_OFFLINE": "1",
        "TRANSFORMERS_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "DO_NOT_TRACK": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        "TRANSFORMERS_VERBOSITY": "error",
    }
    environment = {**ours, **os.environ, **always}
    if not getattr(sys, "frozen", False):
        root = str(Path(__file__).parents[1])
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
    return environment


class Child:
    """A running child. Made and used by the worker thread; `inbox` is filled by a thread of its own.

    `on_camera` is called in that thread when the child switched a camera on (its name) or off (""), in every case also
    when the child ends: the sign for the person must not depend on who still listens to a call.

    Raises OSError where the process cannot be started.
    """

    def __init__(self, name: str, on_camera: Callable[[str], None] = lambda name: None) -> None:
        self.inbox: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.has_answered = False
        """It started and said so."""
        self.is_loaded = False
        self.progress: tuple[str, float | None] | None = None
        """What it last told of its loading: what it does, and the share of it that is done, where that is known."""
        self.begun = 0
        """The last call that it took up."""
        self.was_killed = False
        """By us, because it hung."""
        self.opening = ""
        """The name of the picture that it is opening; how long it may take, since when (`time.monotonic`), and for
        which call."""
        self.opening_seconds = 0
        self.opening_since = 0.0
        self.opening_call = 0
        self._on_camera = on_camera
        self._camera = ""
        self._log: collections.deque[str] = collections.deque(maxlen=40)
        self._outbox: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._dropped: dict[int, threading.Timer] = {}
        self._lock = threading.Lock()
        self._process, self._read_pipe, self._write_pipe = _spawn(host_command(name))
        self._threads = [
            threading.Thread(target=target, name=f"{name} {target.__name__}", daemon=True)
            for target in (self._read, self._write, self._read_log)
        ]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    @property
    def log(self) -> str:
        """The last lines that it wrote to stderr. Never holds a description or a picture."""
        return "\n".join(self._log)

    def send(self, header: wire.Header, payload: wire.Bytes | None = None) -> None:
        """Hand a message over; returns at once, in order. Lost where the child has ended: `inbox` says so."""
        self._outbox.put((header, wire.NO_BYTES if payload is None else payload))

    def wake(self) -> None:
        """Make whoever waits at `inbox` look at the cancel token. Any thread."""
        self.inbox.put(WAKE)

    def drop(self, call: int) -> None:
        """Cancel `call`: nothing of it arrives any more. A child that does not obey is killed."""
        timer = threading.Timer(CANCEL_SECONDS if self.begun == call else HEAR_SECONDS, self._kill_hung)
        timer.daemon = True
        with self._lock:
            self._dropped[call] = timer
            timer.start()
        self.send({"do": "cancel", "call": call})

    def kill(self) -> None:
        """End it at once. Any thread."""
        self._process.kill()

    def close(self) -> str:
        """End it, wait until it is gone, and give everything back. Returns how it ended, e.g. "signal 9"."""
        with self._lock:
            timers = list(self._dropped.values())
        for timer in timers:
            timer.cancel()
        self._outbox.put(None)  # closes the pipe: it leaves at the end of the file
        try:
            status = self._process.wait(CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            status = self._process.wait()
        for thread in self._threads:
            thread.join(CLOSE_SECONDS)
        return f"signal {-status}" if status < 0 else f"status {status}"

    def _kill_hung(self) -> None:
        self.was_killed = True
        self._process.kill()

    def _write(self) -> None:
        try:
            while message := self._outbox.get():
                wire.write(self._write_pipe, *message)
        except OSError:
            pass  # it has ended; the reading thread tells
        finally:
            os.close(self._write_pipe)

    def _read(self) -> None:
        try:
            while message := wire.read(self._read_pipe):
                self._take(message)
        except (OSError, wire.WireError) as error:
            self._log.append(f"{type(error).__name__}: {error}")
            self._process.kill()  # out of step: nothing more can be understood
        finally:
            os.close(self._read_pipe)
            self._camera_changed("")
            self.inbox.put(GONE)

    def _camera_changed(self, name: str) -> None:
        if name != self._camera:
            self._camera = name
            self._on_camera(name)

    def _take(self, message: Message) -> None:
        header = message[0]
        kind, call = header["is"], header.get("call", 0)
        if kind == "hello":
            self.has_answered = True
        elif kind == "progress":
            self.progress = header["what"], header["share"]
        elif kind == "loaded":
            self.is_loaded = True
        elif kind == "begun":
            self.begun = call
        elif kind == "opening":
            self.opening, self.opening_seconds = header["name"], header["seconds"]
            self.opening_since, self.opening_call = time.monotonic(), self.begun
        elif kind == "camera":
            self._camera_changed(header["name"])
        with self._lock:
            timer = self._dropped.get(call)
            if timer is None:
                self.inbox.put(message)
                return
            if header.get("last"):
                timer.cancel()
                del self._dropped[call]
            elif kind == "heard" and self.begun != call:
                timer.cancel()  # it loads: that is not cancelled, and may take its time

    def _read_log(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                self._log.append(line.decode("utf-8", "replace").rstrip())


def _spawn(command: list[str]) -> tuple[subprocess.Popen[bytes], int, int]:
    """Start the process. Returns it with the pipe that we read and the pipe that we write."""
    child_read, our_write = os.pipe()
    our_read, child_write = os.pipe()
    for pipe in (our_write, our_read):
        wire.widen(pipe)
    try:
        with contextlib.ExitStack() as given:
            for pipe in (child_read, child_write):
                given.callback(os.close, pipe)
            process = _popen(command, child_read, child_write)
    except BaseException:
        os.close(our_write)
        os.close(our_read)
        raise
    return process, our_read, our_write


def _popen(command: list[str], child_read: int, child_write: int) -> subprocess.Popen[bytes]:
    # Whatever a library prints goes the way of stderr, into the log, and never between the messages.
    if sys.platform == "win32":  # untried
        import msvcrt

        handles = [msvcrt.get_osfhandle(pipe) for pipe in (child_read, child_write)]
        for handle in handles:
            os.set_handle_inheritable(handle, True)
        startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles})
        return subprocess.Popen(
            [*command, *map(str, handles)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            startupinfo=startup,
            creationflags=subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW,
            env=host_environment(),
        )
    return subprocess.Popen(
        [*command, str(child_read), str(child_write)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        pass_fds=(child_read, child_write),
        start_new_session=True,  # Ctrl+C in the terminal reaches the app alone
        env=host_environment(),
    )


def reason(ending: str) -> str:
    """Which words to use for what `Child.close` returned: "killed" (most often memory ran out) or "crashed"."""
    killed = f"signal {int(getattr(signal, 'SIGKILL', 9))}"
    return "killed" if ending == killed else "crashed"
