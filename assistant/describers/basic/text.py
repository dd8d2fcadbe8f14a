"""Text of a picture: places first, in reading order, then line by line. Unchanged lines are remembered."""

from __future__ import annotations

import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np

from assistant.cores import physical_cores
from assistant.describers.basic.detection import Place, TextDetector
from assistant.describers.basic.levelling import in_perspective, page_map, upright_box
from assistant.describers.basic.memory import Memory, fingerprint, without_margin
from assistant.describers.basic.network import Stop
from assistant.describers.basic.orientation import quarter_turns, turned_back, upside_down
from assistant.describers.basic.recognition import DOUBTFUL, Reading, TextRecogniser, cut_out
from assistant.describers.basic.regions import PlaceFinder
from assistant.describers.basic.scripts import is_known_script
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
LONG = 3.0
"""In heights. What is shorter may be a sign or an ornament."""
SPARSE = 0.8
"""Characters for each height of a line. Print has two or more; the recogniser passes over the letters that it does not
know, so that of a line in an unknown script only marks and spaces are left."""
FEW_LETTERS = 4
"""Of a script of which not all letters are known; fewer are a formula's."""
ALPHABETS = ("LATIN", "GREEK", "CYRILLIC")


class TextReader:
    """Finds and reads text."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds DETECTOR and RECOGNISER. Blocks while they load. Raises DescriberError."""
        self.detector = TextDetector(folder / DETECTOR)
        self.recogniser = TextRecogniser(folder / RECOGNISER)
        self._cores = physical_cores()
        self._pool = ThreadPoolExecutor(self._cores, thread_name_prefix="reading")
        self._finder = PlaceFinder(self.detector)
        self._places: Memory[list[list[Place]]] = Memory(FRAMES)
        self._readings: Memory[Reading] = Memory(LINES)

    def find(
        self, pixels: Pixels, key: bytes, scale: float, stop: Stop, *, is_screen: bool = True
    ) -> list[list[Place]]:
        """Blocks of lines in reading order. `key` is the fingerprint of `pixels`. Raises RequestCancelled.

        A picture that is not of a screen may be held any way up.
        """
        blocks = self._places.recall(key)
        if blocks is None:
            finder = self._finder if is_screen else self.detector
            places = finder.find(pixels, stop, scale)
            turns = 0
            if not is_screen:
                turns = quarter_turns(places, lambda place, way: self._score(pixels, place, way, stop))
            blocks = _in_order(self._turned(places, pixels, turns, stop), turns, *pixels.shape[1::-1])
            self._places.keep(key, blocks)
        return blocks

    def _turned(self, places: Sequence[Place], pixels: Pixels, turns: int, stop: Stop) -> Sequence[Place]:
        """The places of the picture after `turns`."""
        if turns == 2:
            return [upside_down(place, *pixels.shape[1::-1]) for place in places]
        return self.detector.find(np.ascontiguousarray(np.rot90(pixels, turns)), stop) if turns else places

    def _score(self, pixels: Pixels, place: Place, turns: int, stop: Stop) -> float:
        line = np.ascontiguousarray(np.rot90(cut_out(pixels, place), turns))
        reading = self.recogniser.read_as_it_is(line, stop)
        if reading.score >= DOUBTFUL:  # read once more, it would be the same
            self._readings.keep(fingerprint(without_margin(line)), reading)
        return reading.score

    def read(self, pixels: Pixels, places: Iterable[Place], stop: Stop) -> Iterator[Reading]:
        """What the lines say, in the order of `places`; each core reads a line of its own. Raises RequestCancelled."""
        return self._readings_of((cut_out(pixels, place) for place in places), stop)

    def _readings_of(self, lines: Iterable[Pixels], stop: Stop) -> Iterator[Reading]:
        under_way: deque[tuple[bytes, Reading | Future[Reading]]] = deque()
        try:
            for line in lines:
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
        self._finder.forget()
        self._places.clear()
        self._readings.clear()


def _in_order(places: Sequence[Place], turns: int, width: int, height: int) -> list[list[Place]]:
    """Blocks of places of the frame, from places of the frame after `turns`; `width` and `height` are the frame's."""
    homography = page_map(places, *((height, width) if turns % 2 else (width, height)))
    boxes = [upright_box(place, homography) if homography is not None else place.box for place in places]
    if homography is not None:
        places = [in_perspective(place, homography) for place in places]
    if homography is not None or turns:
        places = [replace(place, upright=box) for place, box in zip(places, boxes, strict=True)]
    if turns:
        places = [turned_back(place, turns, width, height) for place in places]
    return [[places[i] for i in block] for block in reading_order(boxes)]


def is_text(reading: Reading, place: Place, frame_height: int) -> bool:
    """Whether something was read rather than imagined.

    Round things are read as an 8 or an O: one or two letters that are higher than a quarter of the picture (and
    than any letter on a small button) are taken for a shape.
    """
    is_shape = len(reading.text) <= 2 and place.box.height > max(frame_height / 4, 100)
    is_alone = len(reading.text) == 1
    min_score = MIN_SCORE_ALONE if is_alone else MIN_SCORE
    is_icon = is_alone and not _is_of_alphabet(reading.text)
    return bool(reading.text) and reading.score >= min_score and not (is_shape or is_icon or is_unread(reading, place))


def is_unread(reading: Reading, place: Place) -> bool:
    """Whether there is a line whose letters are not known: of another script, or not clear enough."""
    if place.length < LONG * place.thickness:
        return False
    if len(reading.text.replace(" ", "")) < SPARSE * place.length / place.thickness:
        return True
    letters = [letter for letter in reading.text if letter.isalpha()]
    return len(letters) >= FEW_LETTERS and 2 * sum(map(is_known_script, letters)) < len(letters)


def _is_of_alphabet(character: str) -> bool:
    """A letter, digit or sign of a keyboard. What else stands alone is an icon: back is read as an arrow, up as 个."""
    return character.isascii() or unicodedata.name(character, "").startswith(ALPHABETS)
