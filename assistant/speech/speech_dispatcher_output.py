"""Speech over speech-dispatcher, the speech service of Linux desktops, with the voice that the person has set there.

It is spoken to directly in its protocol, SSIP (the manual "Speech Synthesis Interface Protocol" of speech-dispatcher,
chapters "Protocol Commands" and "Message Event Notification"). Qt's speech has it as its engine on Linux, but lists all
voices first, which blocks for 1.5 s, and then speaks with a voice of its own choice instead of the person's.

Two threads, so that no caller waits: one sends what the queue wants and waits for the replies, one reads replies and
events. A connection that was lost is made anew once, with the next utterance.
"""

from __future__ import annotations

import os
import queue
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from assistant.speech.protocol import Utterance, Voice
from assistant.speech.sound_device import require_sound_device

_REPLY_SECONDS = 5.0
_END, _CANCELED = 702, 703
_STOP_TRIES = 6
_STOP_SECONDS = 0.05
_QUEUED = 225


class SpeechDispatcherOutput:
    """See the module. Made, opened and called in the session's thread."""

    name = "speech_dispatcher"
    install_hint = "speech-install-speech-dispatcher"
    reports_end = True
    can_stop = True

    def __init__(self) -> None:
        self._orders: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._sender: threading.Thread | None = None
        self._connection: _Connection | None = None
        self._lock = threading.Lock()
        self._number = 0
        """Of the utterance being said; 0 for none. An end of any other is not reported."""
        self._done: Callable[[int], None] = lambda number: None
        self._failed: Callable[[int, str], None] = lambda number, reason: None

    def is_compatible(self) -> bool:
        return sys.platform == "linux"

    def is_available(self) -> bool:
        return shutil.which("speech-dispatcher") is not None or _address().exists()

    def open(self, done: Callable[[int], None], failed: Callable[[int, str], None]) -> None:
        """Starts the service, in a thread, where it does not run yet. Raises SpeechError without a sound device."""
        require_sound_device()
        self._done, self._failed = done, failed
        self._sender = threading.Thread(target=self._send, name="speech-dispatcher", daemon=True)
        self._sender.start()
        self._orders.put(self._connect)

    def say(self, utterance: Utterance, voice: Voice) -> None:
        with self._lock:
            self._number = utterance.number
        self._orders.put(partial(self._speak, utterance, voice))

    def stop(self) -> None:
        with self._lock:
            self._number = 0
        self._orders.put(self._stop)

    def close(self) -> None:
        self.stop()
        self._orders.put(None)
        if self._sender is not None:
            self._sender.join(_REPLY_SECONDS)
            self._sender = None

    # In the sending thread

    def _send(self) -> None:
        while (order := self._orders.get()) is not None:
            try:
                order()
            except (OSError, ValueError) as error:
                self._drop_connection()
                self._report_failure(str(error))
        self._drop_connection()

    def _connect(self) -> None:
        if self._connection is None:
            self._connection = _Connection(self._ended, self._lost)

    def _drop_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _is_wanted(self, utterance: Utterance) -> bool:
        with self._lock:
            return self._number == utterance.number

    def _speak(self, utterance: Utterance, voice: Voice) -> None:
        if not self._is_wanted(utterance):
            return
        if self._connection is not None and self._connection.is_lost:
            self._drop_connection()
        self._connect()
        assert self._connection is not None
        voice = self._connection.suited(voice, utterance.language)
        if self._connection.must_forget(voice):
            self._drop_connection()
            self._connect()
        self._connection.prepare(utterance.language, voice)
        if self._is_wanted(utterance):
            self._connection.speak(utterance)

    def _stop(self) -> None:
        if self._connection is not None and not self._connection.is_lost:
            self._connection.stop()

    # In the reading thread

    def _ended(self, number: int) -> None:
        with self._lock:
            if number != self._number:
                return  # it was stopped
            self._number = 0
        self._done(number)

    def _lost(self) -> None:
        self._report_failure("speech-dispatcher-ended")

    def _report_failure(self, reason: str) -> None:
        with self._lock:
            number, self._number = self._number, 0
        if number:
            self._failed(number, reason)


class _Connection:
    """One connection: commands with their replies; `ended` is called with the number of an utterance, in its thread."""

    def __init__(self, ended: Callable[[int], None], lost: Callable[[], None]) -> None:
        """Blocks until connected, 0.3 s where the service must be started. Raises OSError."""
        self._ended = ended
        self._lost = lost
        self._replies: queue.SimpleQueue[list[str]] = queue.SimpleQueue()
        self._numbers: dict[str, int] = {}
        """Messages that the service has: its id to the number of the utterance."""
        self._changed = threading.Condition()
        self._speaking = 0
        self._voice = Voice()
        self._language = ""
        self._languages: dict[str, str] | None = None  # of voices by their names, once they are asked for
        self.is_lost = False
        self._is_closing = False
        self._socket = _connected_socket()
        self._reader = threading.Thread(target=self._read, name="speech-dispatcher-events", daemon=True)
        self._reader.start()
        user = os.environ.get("USER") or "person"
        self.command(f"SET SELF CLIENT_NAME {user}:regard:main")
        self.command("SET SELF NOTIFICATION END on")
        self.command("SET SELF NOTIFICATION CANCEL on")
        # Not cut off by a screen reader's own words, and not cutting off its important ones: it queues with them.
        self.command("SET SELF PRIORITY message")
        self._language = self.command("GET LANGUAGE")[0].partition("-")[2]

    def close(self) -> None:
        self._is_closing = True
        try:
            self._socket.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # the other side was faster
        self._socket.close()
        if self._reader is not threading.current_thread():
            self._reader.join(_REPLY_SECONDS)

    def must_forget(self, voice: Voice) -> bool:
        """Whether something was set that is now to be as the person's system has it: only a new connection forgets."""
        old = self._voice
        pairs = ((old.rate, voice.rate), (old.volume, voice.volume), (old.name, voice.name))
        return any(was is not None and wanted is None for was, wanted in pairs)

    def suited(self, voice: Voice, language: str) -> Voice:
        """`voice` without its name where the voice of that name speaks another language than `language`."""
        if voice.name is None:
            return voice
        if self._languages is None:
            lines = [line[4:].split("\t") for line in self.command("LIST SYNTHESIS_VOICES")]
            self._languages = {line[0]: line[1].partition("-")[0].lower() for line in lines if len(line) > 1}
        spoken = self._languages.get(voice.name, "")
        is_other = spoken and spoken != language.partition("-")[0].lower()
        return replace(voice, name=None) if is_other else voice

    def prepare(self, language: str, voice: Voice) -> None:
        """Send what differs from what the service has. A language is sent only where the person's own is another."""
        if voice.rate is not None and voice.rate != self._voice.rate:
            self.command(f"SET SELF RATE {voice.rate}")
        if voice.volume is not None and voice.volume != self._voice.volume:
            self.command(f"SET SELF VOLUME {voice.volume * 2 - 100}")
        if language.partition("-")[0] != self._language.partition("-")[0]:
            self.command(f"SET SELF LANGUAGE {language}")
            self._language = language
        if voice.name is not None and voice.name != self._voice.name:
            self.command(f"SET SELF SYNTHESIS_VOICE {voice.name}")
        self._voice = voice

    def speak(self, utterance: Utterance) -> None:
        """Blocks until the service has the text (1 ms). Raises OSError."""
        self.command("SPEAK")
        self._speaking = utterance.number
        text = " ".join(utterance.text.split())
        self.command(f".{text}" if text.startswith(".") else text, ".")

    def stop(self) -> None:
        """Silence. Blocks until the service says so.

        A stop that reaches it between taking a message and starting to speak it is lost (0.11.4): then again.
        """
        for _ in range(_STOP_TRIES):
            self.command("STOP SELF")
            with self._changed:
                if self._changed.wait_for(lambda: not self._numbers or self.is_lost, _STOP_SECONDS):
                    return
        with self._changed:
            self._numbers.clear()  # it dropped them without a word

    def command(self, *lines: str) -> list[str]:
        """Send lines and wait for the reply. Raises OSError where there is none, ValueError where it is an error."""
        self._socket.sendall("".join(f"{line}\r\n" for line in lines).encode())
        try:
            reply = self._replies.get(timeout=_REPLY_SECONDS)
        except queue.Empty:
            raise TimeoutError("speech-dispatcher-silent") from None
        if not reply:
            raise ConnectionError("speech-dispatcher-ended")
        if reply[-1][0] not in "12":
            raise ValueError(f"{lines[0][:40]}: {reply[-1]}")
        return reply

    def _read(self) -> None:
        """Lines of a reply are "CODE-text", the last "CODE text"; codes from 700 are events."""
        reply: list[str] = []
        try:
            with self._socket.makefile("r", encoding="utf-8", errors="replace") as lines:
                for line in lines:
                    reply.append(line.rstrip())
                    if line[3:4] == " ":
                        self._take(int(line[:3]), reply)
                        reply = []
        except (OSError, ValueError):
            pass  # closed
        self.is_lost = True
        self._replies.put([])
        if not self._is_closing:
            self._lost()

    def _take(self, code: int, reply: list[str]) -> None:
        if code < 700:
            if code == _QUEUED:
                with self._changed:
                    self._numbers[reply[0].partition("-")[2]] = self._speaking
            self._replies.put(reply)
        elif code in (_END, _CANCELED):
            with self._changed:
                number = self._numbers.pop(reply[0].partition("-")[2], 0)
                self._changed.notify()
            self._ended(number)


def _address() -> Path:
    """The socket of this person's speech-dispatcher."""
    given = os.environ.get("SPEECHD_ADDRESS", "")
    if given.startswith("unix_socket:"):
        return Path(given.removeprefix("unix_socket:"))
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    base = Path(runtime) if runtime else Path.home() / ".cache"
    return base / "speech-dispatcher" / "speechd.sock"


def _connected_socket() -> socket.socket:
    """Connect; where nobody answers, start the service as its own clients do and connect again."""
    try:
        return _connect_to(_address())
    except OSError:
        subprocess.run(
            ["speech-dispatcher", "--spawn", "--communication-method", "unix_socket", "--socket-path", str(_address())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=20,
            check=False,
        )
        return _connect_to(_address())


def _connect_to(path: Path) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        connection.connect(str(path))
    except OSError:
        connection.close()
        raise
    return connection
