"""What was found on the same pixels before, so that nothing unchanged is looked at twice. Lives in memory only."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from typing import Generic, TypeVar

import numpy as np

from assistant.frames import Pixels

T = TypeVar("T")


class Memory(Generic[T]):
    """The `size` results used last, by the fingerprint of their pixels."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._results: OrderedDict[bytes, T] = OrderedDict()

    def recall(self, key: bytes) -> T | None:
        """The result of `key`, which so becomes the one used last; None where there is none."""
        if key in self._results:
            self._results.move_to_end(key)
        return self._results.get(key)

    def keep(self, key: bytes, result: T) -> None:
        """Remember, and forget what was not used for longest where there are too many."""
        self._results[key] = result
        self._results.move_to_end(key)
        if len(self._results) > self._size:
            self._results.popitem(last=False)

    def clear(self) -> None:
        """Forget everything."""
        self._results.clear()

    def __len__(self) -> int:
        return len(self._results)


def fingerprint(pixels: Pixels) -> bytes:
    """The same for the same pixels in the same shape; 16 bytes from which no picture can be had back."""
    digest = hashlib.blake2b(repr(pixels.shape).encode(), digest_size=16)
    digest.update(np.ascontiguousarray(pixels).data)
    return digest.digest()


def without_margin(line: Pixels) -> Pixels:
    """The part of a line's picture that holds the ink, taking the colour of its top left corner for the paper's.

    The detector's box of an unchanged line can differ by a pixel when something else on the screen changes.
    """
    ink = (line != line[0, 0]).any(axis=2)
    if not ink.any():
        return line[:1, :1]
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return line[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
