"""Earcons: short sounds that say what happens before words can (`NAMES`).

A thread of their own plays them, so that neither the caller nor speech waits; the newest cuts the one before. On Linux
straight on the sound server (3 ms to the first sample; Qt's QSoundEffect took 15 ms, 18 MB and 0.1 s at the start), on
Windows with winsound and on macOS with afplay (neither tried). Where nothing can be played, nothing happens: speech is
what tells a person that there is no sound.
"""

from __future__ import annotations

import array
import io
import queue
import subprocess
import sys
import threading
import wave
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Protocol

from assistant.speech import pulse_stream
from assistant.speech.sound_device import has_sound_device
from assistant.speech.tones import RATE, Tone
from resources import ROOT

NAMES = ("start", "working", "done", "failed", "layer", "unknown", "more", "camera", "shutter")
SOUNDS = ROOT / "sounds"
_PIECE_SECONDS = 0.01
_TAIL_SECONDS = 0.1
"""How long the last samples need to be heard."""


class EarconPlayer(Protocol):
    """Plays earcons; called in the session's thread."""

    volume: int
    """0 to 100; 0 plays nothing."""

    def play(self, name: str) -> None:
        """Play one of `NAMES` at once; returns at once. An unknown name is a `KeyError`."""
        ...

    def sound(self, tone: Tone) -> None:
        """Play a tone that says where something is; returns at once."""
        ...

    def close(self) -> None:
        """Give everything back."""
        ...


class SilentEarcons:
    """For programs that do not play any."""

    def __init__(self) -> None:
        self.volume = 0

    def play(self, name: str) -> None:
        """Nothing is heard."""

    def sound(self, tone: Tone) -> None:
        """Nothing is heard."""

    def close(self) -> None:
        """Nothing to give back."""


class Earcons:
    """The real ones."""

    def __init__(self, volume: int = 60) -> None:
        self.volume = volume
        self._wanted: queue.SimpleQueue[tuple[str | Tone, int] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="earcons", daemon=True)
        self._thread.start()

    def play(self, name: str) -> None:
        if name not in NAMES:
            raise KeyError(name)
        if self.volume > 0:
            self._wanted.put((name, self.volume))

    def sound(self, tone: Tone) -> None:
        if self.volume > 0:
            self._wanted.put((tone, self.volume))

    def close(self) -> None:
        self._wanted.put(None)
        self._thread.join(1.0)

    def _run(self) -> None:
        while (wanted := self._newest()) is not None:
            sound = _sound(*wanted)
            try:
                if not has_sound_device():
                    continue
                if sys.platform == "linux" and pulse_stream.is_installed():
                    self._play_on_pulse(sound)
                elif sys.platform == "win32":
                    _play_on_windows(_wav(sound))
                else:
                    _play_with_program(_wav(sound))
            except (OSError, RuntimeError, subprocess.SubprocessError):
                pass  # the sound went away: see the module

    def _newest(self) -> tuple[str | Tone, int] | None:
        wanted = self._wanted.get()
        while wanted is not None and not self._wanted.empty():
            wanted = self._wanted.get()
        return wanted

    def _play_on_pulse(self, sound: _Sound) -> None:
        stream = pulse_stream.PulseStream(sound.rate, sound.channels)
        try:
            frame = 2 * sound.channels
            size = frame * int(sound.rate * _PIECE_SECONDS)
            samples = sound.samples + bytes(frame * int(sound.rate * _TAIL_SECONDS))
            for start in range(0, len(samples), size):
                if not self._wanted.empty():
                    return
                stream.write(samples[start : start + size])
        finally:
            stream.close()


class _Sound(NamedTuple):
    """16 bit samples of one or two channels."""

    rate: int
    channels: int
    samples: bytes


def _sound(wanted: str | Tone, volume: int) -> _Sound:
    return _Sound(RATE, 2, wanted.samples(volume).tobytes()) if isinstance(wanted, Tone) else _earcon(wanted, volume)


@lru_cache(maxsize=32)
def _earcon(name: str, volume: int) -> _Sound:
    with wave.open(str(SOUNDS / f"{name}.wav"), "rb") as file:
        rate, numbers = file.getframerate(), array.array("h", file.readframes(file.getnframes()))
    factor = (volume / 100) ** 2  # loudness is heard roughly in powers, not in steps, of the amplitude
    return _Sound(rate, 1, array.array("h", (round(number * factor) for number in numbers)).tobytes())


def _wav(sound: _Sound) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(sound.channels)
        writer.setsampwidth(2)
        writer.setframerate(sound.rate)
        writer.writeframes(sound.samples)
    return file.getvalue()


def _play_on_windows(sound: bytes) -> None:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(sound, winsound.SND_MEMORY | winsound.SND_NODEFAULT)


def _play_with_program(sound: bytes) -> None:
    """With aplay, or afplay, which reads no pipe."""
    if sys.platform != "darwin":
        subprocess.run(["aplay", "-q"], input=sound, capture_output=True, timeout=5, check=False)
        return
    import tempfile

    with tempfile.TemporaryDirectory(prefix="regard-earcon-") as folder:
        path = Path(folder) / "earcon.wav"
        path.write_bytes(sound)
        subprocess.run(["afplay", str(path)], capture_output=True, timeout=5, check=False)
