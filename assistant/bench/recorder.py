"""What a private desktop plays, as numbers with times.

A thread reads the monitor of the null sink and notes when each piece arrived. A piece can arrive late, never early, so
the earliest arrival relative to its place in the stream gives the time base. It is taken piecewise, from the second
around a place, because the sink's clock drifts from the system's by some milliseconds a minute. All times are those of
`time.monotonic()`, which on Linux is the same clock in every process. The sink works 5 ms at a time, so a sound may
seem up to 5 ms earlier than it was.
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
_BUCKET = RATE // 4
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
        self._zeros: list[float] = []
        """For each bucket of samples: the earliest time that the first sample of the stream could have had."""

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
                    zero = now - len(self._data) / 2 / RATE
                    bucket = len(self._data) // 2 // _BUCKET
                    self._zeros += [zero] * (bucket + 1 - len(self._zeros))
                    self._zeros[bucket] = min(self._zeros[bucket], zero)
                self._arrived.set()

    @property
    def start_time(self) -> float:
        """When the first sample was played."""
        return self._time_of(0)

    def _zero_at(self, place: float) -> float:
        """The time base around a sample."""
        with self._lock:
            bucket = max(0, min(int(place) // _BUCKET, len(self._zeros) - 1))
            return min(self._zeros[max(0, bucket - 2) : bucket + 3])

    def _time_of(self, place: float) -> float:
        return self._zero_at(place) + place / RATE

    def _place_of(self, moment: float) -> int:
        """The sample at a time; the base hardly changes, so two rounds find it."""
        place = (moment - self._zero_at(len(self._data) // 2)) * RATE
        return round((moment - self._zero_at(place)) * RATE)

    @property
    def end_time(self) -> float:
        """Until when there are samples."""
        return self._time_of(len(self._data) // 2)

    def samples(self, start: float | None = None, end: float | None = None) -> NDArray[np.float32]:
        """What was played between two times: float32, shape (n,), full scale is 1."""
        first = 0 if start is None else max(0, self._place_of(start))
        last = None if end is None else max(first, self._place_of(end))
        return self._between(first, last)

    def _between(self, first: int, last: int | None = None) -> NDArray[np.float32]:
        with self._lock:
            total = len(self._data) // 2
            last = total if last is None else min(last, total)
            piece = bytes(self._data[2 * first : 2 * last])
        return np.frombuffer(piece, np.int16).astype(np.float32) / np.float32(32768)

    def first_sound(self, after: float, timeout_seconds: float = 10.0, level: float = SOUND) -> float | None:
        """When the first sound after the time `after` was played.

        Waits for it, up to `timeout_seconds` after `after`.
        """
        while True:
            until = self.end_time
            first = max(0, self._place_of(after))
            loud = np.flatnonzero(np.abs(self._between(first)) > level)
            if loud.size:
                return max(after, self._time_of(first + int(loud[0])))
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
