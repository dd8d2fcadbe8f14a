"""Text of a picture: places first, in reading order, then line by line. Unchanged lines are remembered."""

from __future__ import annotations

from pathlib import Path

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


class TextReader:
    """Finds and reads text."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds DETECTOR and RECOGNISER. Blocks while they load. Raises DescriberError."""
        self.detector = TextDetector(folder / DETECTOR)
        self.recogniser = TextRecogniser(folder / RECOGNISER)
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

    def read(self, pixels: Pixels, place: Place, stop: Stop) -> Reading:
        """What one line says. Raises RequestCancelled."""
        line = cut_out(pixels, place)
        key = fingerprint(without_margin(line))
        reading = self._readings.recall(key)
        if reading is None:
            reading = self.recogniser.read(line, stop)
            self._readings.keep(key, reading)
        return reading

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
    min_score = MIN_SCORE if len(reading.text) > 1 else MIN_SCORE_ALONE
    return bool(reading.text) and reading.score >= min_score and not is_shape
