"""What the vision tower made of the last pictures, so that each is looked at once however much is asked about it."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import numpy as np

from assistant.frames import Pixels

PICTURES = 6
"""How many are kept: a picture and its tiles. A picture of 448 x 448 takes 5 MB in the 3B model, of 896 x 896 19 MB."""


class FeatureCache:
    """The features of the PICTURES used last, by the content of their pixels. In memory only; one thread."""

    def __init__(self) -> None:
        self._features: OrderedDict[bytes, Any] = OrderedDict()

    def of(self, pixels: Pixels, look: Callable[[], Any]) -> Any:
        """The features of `pixels`; `look` makes them where they are new. What it raises passes."""
        digest = hashlib.blake2b(repr(pixels.shape).encode(), digest_size=16)
        digest.update(np.ascontiguousarray(pixels).data)
        key = digest.digest()
        if key not in self._features:
            self._features[key] = look()
        self._features.move_to_end(key)
        while len(self._features) > PICTURES:
            self._features.popitem(last=False)
        return self._features[key]
