"""Text of a picture: places first, in reading order, then line by line. Unchanged lines are remembered."""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from assistant.cores import physical_cores
from assistant.describers.basic.detection import Place, TextDetector
from assistant.describers.basic.memory import Memory, fingerprint, without_margin
from assistant.describers.basic.network import Stop
from assistant.describers.basic.recognition import Reading, TextRecogniser, cut_out
from assistant.frames import Pixels
from assistant.narration.layout import reading_order

DETECTOR = "PP-OCRv6_det_small.onnx"
RECOGNISER = "PP-OCRv6_rec_small.onnx"
FRAMES = 8
LINES = 4096
"""How many results are remembered. A line's takes about 200 bytes."""


MIN_SCORE = 0.6
"""What is read with less is a texture rather than text (rapidocr's limit is 0.5)."""
MIN_SCORE_ALONE = 0.9
"""The same for a single letter: icons, handles and edges look like one, and no other letter bears it out."""
ALPHABETS = ("LATIN", "GREEK", "CYRILLIC")


class TextReader:
    """Finds and reads text."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds DETECTOR and RECOGNISER. Blocks while they load. Raises DescriberError."""
        self.detector = TextDetector(folder / DETECTOR)
        self.recogniser = TextRecogniser(folder / RECOGNISER)
        self._cores = physical_cores()
        self._pool = ThreadPoolExecutor(self._cores, thread_name_prefix="reading")
        self._places: Memory[list[list[Place]]] = Memory(FRAMES)
        self._readings: Memory[Reading] = Memory(LINES)

    def find(self, pixels: Pixels, key: bytes, scale: float, stop: Stop) -> list[list[Place]]:
        """Blocks of lines in reading order. `key` is the fingerprint of `pixels`. Raises RequestCancelled."""
        blocks = self._places.recall(key)
        if blocks is None:
            places = self.detector.find(pixels, stop, scale)
            blocks = [[places[i] for i in block] for block in reading_order([place.box for place in places])]
            self._places.keep(key, blocks)
        return blocks

    def read(self, pixels: Pixels, places: Iterable[Place], stop: Stop) -> Iterator[Reading]:
        """What the lines say, in the order of `places`; each core reads a line of its own. Raises RequestCancelled."""
        under_way: deque[tuple[bytes, Reading | Future[Reading]]] = deque()
        try:
            for place in places:
                line = cut_out(pixels, place)
                key = fingerprint(without_margin(line))
                known = self._readings.recall(key)
                under_way.append((key, known or self._pool.submit(self.recogniser.read, line, stop)))
                if len(under_way) > self._cores:
                    yield self._result(*under_way.popleft())
            while under_way:
                yield self._result(*under_way.popleft())
        finally:
            for _, reading in under_way:
                if isinstance(reading, Future):
                    reading.cancel()

    def _result(self, key: bytes, reading: Reading | Future[Reading]) -> Reading:
        if isinstance(reading, Future):
            reading = reading.result()
            self._readings.keep(key, reading)
        return reading

    def close(self) -> None:
        """End the threads, when they are done with their lines."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def forget(self) -> None:
        """Forget all that was found and read."""
        self._places.clear()
        self._readings.clear()


def is_text(reading: Reading, place: Place, frame_height: int) -> bool:
    """Whether something was read rather than imagined.

    Round things are read as an 8 or an O: one or two letters that are higher than a quarter of the picture (and
    than any letter on a small button) are taken for a shape.
    """
    is_shape = len(reading.text) <= 2 and place.box.height > max(frame_height / 4, 100)
    is_alone = len(reading.text) == 1
    min_score = MIN_SCORE_ALONE if is_alone else MIN_SCORE
    is_icon = is_alone and not _is_of_alphabet(reading.text)
    return bool(reading.text) and reading.score >= min_score and not (is_shape or is_icon)


def _is_of_alphabet(character: str) -> bool:
    """A letter, digit or sign of a keyboard. What else stands alone is an icon: back is read as an arrow, up as 个."""
    return character.isascii() or unicodedata.name(character, "").startswith(ALPHABETS)
