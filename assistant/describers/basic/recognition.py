"""What a line of text says: the recogniser of PP-OCRv6, whose files come with the rapidocr package.

Its letters are decoded greedily ("Connectionist Temporal Classification", A. Graves et al., 2006); sizes and the
list of characters are those of PaddleOCR and rapidocr (Apache-2.0).
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from assistant.describers.basic.bending import straightened
from assistant.describers.basic.detection import Place
from assistant.describers.basic.network import Array, Network, Stop
from assistant.frames import Pixels

HEIGHT = 48
"""The network reads lines of this height, in pixels."""
MIN_WIDTH, MAX_WIDTH = 32, 6400
"""In pixels at that height; a longer line is squeezed. One of 1920 x 16 has 5760."""
TALL = 1.5
"""A place this many times higher than wide may be a line that runs upwards or downwards."""

DOUBTFUL = 0.8
"""A line that is read with a lower score may be upside down. If it then is read with a higher one, it was."""


class Reading(NamedTuple):
    """A line as read, and how sure that is: the mean probability of its characters, 0 to 1."""

    text: str
    score: float


class TextRecogniser:
    """Reads lines, one a call: lines of many lengths in one batch would be padded to the longest, and gain nothing.

    A call uses one core. Several threads may call at the same time: cores that read a line each need not wait for
    one another at every layer.
    """

    def __init__(self, path: Path) -> None:
        """Blocks while it loads. Raises DescriberError."""
        self._network = Network(path, threads=1)
        self.characters = ("", *self._network.metadata["character"].splitlines(), " ")
        self._known = frozenset(self.characters)

    def can_read(self, text: str) -> bool:
        """Whether the network knows nearly all characters of `text`."""
        known = sum(character in self._known for character in text)
        return known >= 0.9 * len(text)

    def read(self, line: Pixels, stop: Stop) -> Reading:
        """Read the picture of a line, which may run upwards or be upside down. Raises RequestCancelled."""
        height, width = line.shape[:2]
        if height < TALL * width:
            reading = self.read_as_it_is(line, stop)
            if reading.score >= DOUBTFUL or width < TALL * height:
                return reading
            other = self.read_as_it_is(np.ascontiguousarray(line[::-1, ::-1]), stop)  # upside down
            return other if other.score >= DOUBTFUL else reading
        turned = (line, np.rot90(line), np.rot90(line, -1))
        return max(
            (self.read_as_it_is(np.ascontiguousarray(way), stop) for way in turned), key=lambda reading: reading.score
        )

    def read_as_it_is(self, line: Pixels, stop: Stop) -> Reading:
        """Read the picture of a line that is the right way up. Raises RequestCancelled."""
        chances = self._network.run(prepared(line), stop)[0][0]
        best = chances.argmax(axis=1)
        is_new = np.concatenate([[True], best[1:] != best[:-1]]) & (best != 0)
        if not is_new.any():
            return Reading("", 0.0)
        steps = np.flatnonzero(is_new)
        text = "".join(self.characters[i] for i in best[steps])
        return Reading(text.strip(), float(chances[steps, best[steps]].mean()))


def prepared(line: Pixels) -> Array:
    """The network's input, (1, 3, HEIGHT, width) from -1 to 1 in the order blue, green, red."""
    height, width = line.shape[:2]
    size = min(max(round(width * HEIGHT / height), 1), MAX_WIDTH), HEIGHT
    resized = cv2.resize(line, size, interpolation=cv2.INTER_LINEAR)
    if size[0] < MIN_WIDTH:
        resized = cv2.copyMakeBorder(resized, 0, 0, 0, MIN_WIDTH - size[0], cv2.BORDER_REPLICATE)
    values = cv2.dnn.blobFromImage(resized, 1 / 127.5, mean=(127.5, 127.5, 127.5), swapRB=True)
    return np.asarray(values, dtype=np.float32)


def cut_out(pixels: Pixels, place: Place) -> Pixels:
    """The picture of one line, levelled and straightened."""
    x0, y0, x1, y1 = (int(side) for side in place.box)
    part = pixels[y0:y1, x0:x1]
    if not place.corners:
        return part
    corners = np.array(place.corners, dtype=np.float32) - np.array((x0, y0), dtype=np.float32)
    width = max(round(float(np.linalg.norm(corners[1] - corners[0]))), 1)
    height = max(round(float(np.linalg.norm(corners[3] - corners[0]))), 1)
    if place.middle:
        return straightened(part, np.array(place.middle) - (x0, y0), height)
    target = np.array(((0, 0), (width, 0), (width, height), (0, height)), dtype=np.float32)
    turn = cv2.getPerspectiveTransform(corners, target)
    level = cv2.warpPerspective(part, turn, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(level, dtype=np.uint8)
