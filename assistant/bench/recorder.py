"""What a private desktop plays, as numbers with times.

A thread reads the monitor of the null sink and notes when each piece arrived. A piece can arrive late, never early, so
the earliest arrival relative to its place in the stream gives the time base. All times are those of `time.monotonic()`,
which on Linux is the same clock in every process.
"""

from __future__ import annotations

import subprocess
import threading
import time
import wave
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from assistant.bench.desktop import SINK, Desktop

RATE = 22050
"""Samples a second."""
SOUND = 0.004
"""An amplitude above this (full scale is 1) is sound: -48 dB, far above the null sink's exact zero."""
_PIECE_BYTES = 2 * RATE // 200  # 5 ms


class Recorder:
    """Records from `__enter__` to `__exit__`, or from `start` to `stop`. Mono, 22,050 samples a second."""

    def __init__(self, desktop: Desktop) -> None:
        self._env = desktop.env
        self._process: subprocess.Popen[bytes] | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._arrived = threading.Event()
        self._data = bytearray()
        self._zero = float("inf")

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start to record; returns when the first samples are there."""
        command = ["parec", f"--device={SINK}.monitor", "--format=s16le", f"--rate={RATE}", "--channels=1"]
        self._process = subprocess.Popen(
            [*command, "--latency-msec=5", "--raw"], env=self._env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._thread = threading.Thread(target=self._read, name="recorder", daemon=True)
        self._thread.start()
        if not self._arrived.wait(20):
            self.stop()
            raise RuntimeError("parec recorded nothing")

    def stop(self) -> None:
        """End the recording; what was recorded stays."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()
            self._process = None
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        with self._process.stdout as pipe:
            while piece := pipe.read1(_PIECE_BYTES):  # type: ignore[attr-defined]  # BufferedReader
                now = time.monotonic()
                with self._lock:
                    self._data += piece
                    self._zero = min(self._zero, now - len(self._data) / 2 / RATE)
                self._arrived.set()

    @property
    def start_time(self) -> float:
        """When the first sample was played."""
        return self._zero

    @property
    def end_time(self) -> float:
        """Until when there are samples."""
        with self._lock:
            return self._zero + len(self._data) // 2 / RATE

    def samples(self, start: float | None = None, end: float | None = None) -> NDArray[np.float32]:
        """What was played between two times: float32, shape (n,), full scale is 1."""
        with self._lock:
            total = len(self._data) // 2
            first = 0 if start is None else min(max(0, round((start - self._zero) * RATE)), total)
            last = total if end is None else min(max(first, round((end - self._zero) * RATE)), total)
            piece = bytes(self._data[2 * first : 2 * last])
        return np.frombuffer(piece, np.int16).astype(np.float32) / np.float32(32768)

    def first_sound(self, after: float, timeout_seconds: float = 10.0, level: float = SOUND) -> float | None:
        """When the first sound after the time `after` was played.

        Waits for it, up to `timeout_seconds` after `after`.
        """
        while True:
            until = self.end_time
            loud = np.flatnonzero(np.abs(self.samples(after)) > level)
            if loud.size:
                return max(after, self._zero) + float(loud[0]) / RATE
            if until > after + timeout_seconds:
                return None
            time.sleep(0.01)

    def silence(
        self, after: float, quiet_seconds: float = 0.3, timeout_seconds: float = 30.0, level: float = SOUND
    ) -> float | None:
        """When the silence began that lasts `quiet_seconds`, at or after the time `after`.

        Waits for it, up to `timeout_seconds` after `after`.
        """
        while True:
            until = self.end_time
            loud = np.flatnonzero(np.abs(self.samples(after)) > level)
            # Between two loud samples that are far enough apart, or after the last one.
            edges = np.concatenate(([-1], loud, [max(0, (until - after) * RATE)]))
            gaps = np.flatnonzero(np.diff(edges) >= quiet_seconds * RATE)
            if gaps.size:
                return after + float(edges[gaps[0]] + 1) / RATE
            if until > after + timeout_seconds:
                return None
            time.sleep(0.01)

    def save(self, path: Path, start: float | None = None, end: float | None = None) -> None:
        """Write what was played between two times as a WAV file."""
        samples = np.round(self.samples(start, end) * 32768).clip(-32768, 32767).astype("<i2")
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples.tobytes())
