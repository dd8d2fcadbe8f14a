"""Playing samples on PulseAudio, or PipeWire in its place, through libpulse-simple. Linux only.

The library comes with every desktop that has sound. Declarations as in pulse/simple.h and pulse/sample.h.
"""

from __future__ import annotations

import ctypes
from functools import lru_cache
from typing import Any

_LIBRARY = "libpulse-simple.so.0"
_PLAYBACK = 1
_S16LE = 3
_DEFAULT = 0xFFFFFFFF
_LATENCY_SECONDS = 0.05


class _SampleSpec(ctypes.Structure):
    _fields_ = (("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8))


class _BufferAttributes(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize"))


class PulseStream:
    """One stream, 16 bit: mono or, with two `channels`, left and right by turns.

    All of it blocks while the server does: use it in a thread of its own.
    """

    def __init__(self, rate: int, channels: int = 1) -> None:
        """Raises OSError where the library or a server is missing."""
        self._library = _load()
        spec = _SampleSpec(_S16LE, rate, channels)
        # A small buffer, and playing from the first sample on (prebuf 0), so that it is heard at once.
        buffer = _BufferAttributes(_DEFAULT, 2 * channels * int(rate * _LATENCY_SECONDS), 0, _DEFAULT, _DEFAULT)
        error = ctypes.c_int()
        self._stream = self._library.pa_simple_new(
            None,
            b"Regard",
            _PLAYBACK,
            None,
            b"earcon",
            ctypes.byref(spec),
            None,
            ctypes.byref(buffer),
            ctypes.byref(error),
        )
        if not self._stream:
            raise OSError(f"PulseAudio error {error.value}")

    def write(self, samples: bytes) -> None:
        """Play; blocks while the buffer is full. Raises OSError."""
        error = ctypes.c_int()
        if self._library.pa_simple_write(self._stream, samples, len(samples), ctypes.byref(error)) < 0:
            raise OSError(f"PulseAudio error {error.value}")

    def close(self) -> None:
        """Cut off what was not played yet (about 0.05 s)."""
        if self._stream:
            self._library.pa_simple_free(self._stream)
            self._stream = None


def is_installed() -> bool:
    """Whether the library is there."""
    try:
        _load()
    except OSError:
        return False
    return True


@lru_cache
def _load() -> Any:
    library = ctypes.CDLL(_LIBRARY)
    pointer, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    library.pa_simple_new.restype = pointer
    library.pa_simple_new.argtypes = (text, text, number, text, text, pointer, pointer, pointer, pointer)
    library.pa_simple_write.argtypes = (pointer, text, ctypes.c_size_t, pointer)
    library.pa_simple_free.argtypes = (pointer,)
    library.pa_simple_free.restype = None
    return library
