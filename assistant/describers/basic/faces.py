"""Faces, by BlazeFace (short range, made for faces within about two metres).

Format of the network: V. Bazarevsky et al., "BlazeFace", 2019, and MediaPipe's `face_detection_short_range`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from assistant.describers.basic.network import Array, Network, Stop
from assistant.describers.basic.objects import strongest
from assistant.frames import Pixels
from assistant.scene import Box, SceneObject

SIDE = 128
MIN_SCORE = 0.75
MAX_OVERLAP = 0.3
LABEL = "face"
PERSON = "person"


def _anchors() -> Array:
    """Middles (896, 2) of the anchors in pixels of the input: two a cell of a 16 x 16 grid, then six of an 8 x 8."""
    middles = []
    for grid, count in ((16, 2), (8, 6)):
        y, x = np.divmod(np.arange(grid * grid), grid)
        middles.append(np.repeat(np.stack([x + 0.5, y + 0.5], axis=1) * (SIDE / grid), count, axis=0))
    return np.concatenate(middles).astype(np.float32)


ANCHORS = _anchors()


class FaceDetector:
    """Finds faces in a picture, and in each person of it: the network sees 128 x 128 pixels only."""

    def __init__(self, path: Path) -> None:
        """Blocks while it loads. Raises DescriberError."""
        self._network = Network(path)

    def find(self, pixels: Pixels, objects: Sequence[SceneObject], stop: Stop) -> tuple[SceneObject, ...]:
        """Faces, the surest first; `objects` are what was found on the same picture. Raises RequestCancelled."""
        height, width = pixels.shape[:2]
        regions = [Box(0, 0, width, height)]
        regions += [_head(thing.box, width, height) for thing in objects if thing.label == PERSON]
        boxes, scores = zip(*(self._look(pixels, region, stop) for region in regions), strict=True)
        all_boxes, all_scores = np.concatenate(boxes), np.concatenate(scores)
        kept = strongest(all_boxes, all_scores, np.zeros(len(all_scores), dtype=np.intp), MIN_SCORE, MAX_OVERLAP)
        return tuple(
            SceneObject(LABEL, Box(*(round(float(s), 1) for s in all_boxes[i])), round(float(all_scores[i]), 3))
            for i in kept
        )

    def _look(self, pixels: Pixels, region: Box, stop: Stop) -> tuple[Array, Array]:
        """Boxes (n, 4) in pixels of the frame and their scores (n), within `region`."""
        x0, y0, x1, y1 = (int(side) for side in region)
        part = pixels[y0:y1, x0:x1]
        scale = SIDE / max(x1 - x0, y1 - y0)
        size = max(round((x1 - x0) * scale), 1), max(round((y1 - y0) * scale), 1)
        square = np.zeros((SIDE, SIDE, 3), dtype=np.uint8)
        square[: size[1], : size[0]] = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
        output = self._network.run(square[np.newaxis].astype(np.float32) / 127.5 - 1, stop)[0][0]
        scores = 1 / (1 + np.exp(-np.clip(output[:, 0], -80, 80)))
        seen = scores >= MIN_SCORE
        middle, extent = output[seen, 1:3] + ANCHORS[seen], output[seen, 3:5]
        boxes = np.concatenate([middle - extent / 2, middle + extent / 2], axis=1) / scale
        boxes += np.array((x0, y0, x0, y0), dtype=np.float32)
        height, width = pixels.shape[:2]
        return np.clip(boxes, 0, (width, height, width, height)).astype(np.float32), scores[seen]


def _head(person: Box, width: int, height: int) -> Box:
    """The square at the top of a person where the face is looked for, a little larger than the person is wide."""
    side = min(person.width * 1.2, person.height * 1.2)
    middle = (person.x0 + person.x1) / 2
    top = person.y0 - side * 0.1
    return Box(max(middle - side / 2, 0), max(top, 0), min(middle + side / 2 + 1, width), min(top + side + 1, height))
