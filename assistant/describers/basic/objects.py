"""Objects of everyday life, by NanoDet: the 80 kinds of the COCO data set.

The decoding follows NanoDet (R. Lyu, 2020, github.com/RangiLyu/nanodet): an anchor-free detector with generalised
focal loss, whose four sides are each a distribution over whole multiples of the stride.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from assistant.describers.basic.network import Array, Network, Stop
from assistant.frames import Pixels
from assistant.labels import COCO
from assistant.scene import Box, SceneObject

SIDE = 416
"""The network's input is square, in pixels."""
MEAN = np.array((103.53, 116.28, 123.675), dtype=np.float32)
STD = np.array((57.375, 57.12, 58.395), dtype=np.float32)
"""Of COCO's pixels in the order blue, green, red."""
MIN_SCORE = 0.35
"""Mean over the two views."""
MIN_VIEW_SCORE = 0.2
MAX_OVERLAP = 0.5
"""Boxes of one label that overlap more (intersection over union) are one thing."""


class ObjectDetector:
    """Finds objects in a picture."""

    def __init__(self, path: Path) -> None:
        """Blocks while it loads. Raises DescriberError."""
        self._network = Network(path)

    def find(self, pixels: Pixels, stop: Stop) -> tuple[SceneObject, ...]:
        """Objects with a score of at least MIN_SCORE, the surest first. Raises RequestCancelled.

        The picture is looked at twice, the second time mirrored, and scores are averaged: what is there is there in
        both, while much of what the network imagines is seen in one of them only.
        """
        width = pixels.shape[1]
        first = self._look(pixels, stop)
        second = [
            SceneObject(
                thing.label, Box(width - thing.box.x1, thing.box.y0, width - thing.box.x0, thing.box.y1), thing.score
            )
            for thing in self._look(np.ascontiguousarray(pixels[:, ::-1]), stop)
        ]
        return agreed(first, second)

    def _look(self, pixels: Pixels, stop: Stop) -> list[SceneObject]:
        """What one view shows."""
        height, width = pixels.shape[:2]
        scale = SIDE / max(width, height)
        scores: dict[int, Array] = {}
        sides: dict[int, Array] = {}
        for output in self._network.run(prepared(pixels, scale), stop):
            cells, values = output.shape[1:]
            (scores if values == len(COCO) else sides)[cells] = output[0]
        boxes = np.concatenate([decoded(sides[cells]) for cells in scores]) / scale
        boxes = np.clip(boxes, 0, np.array((width, height, width, height), dtype=np.float32))
        table = np.concatenate(list(scores.values()))
        label, best = table.argmax(axis=1), table.max(axis=1)
        kept = strongest(boxes, best, label, MIN_VIEW_SCORE, MAX_OVERLAP)
        return [SceneObject(COCO[label[i]], Box(*boxes[i].tolist()), float(best[i])) for i in kept]


def agreed(first: list[SceneObject], second: list[SceneObject]) -> tuple[SceneObject, ...]:
    """What two views of one picture have in common, with the means of boxes and scores; the surest first.

    What only one view shows is left out.
    """
    found = []
    rest = list(second)
    for thing in first:
        same = [
            n for n, other in enumerate(rest) if other.label == thing.label and other.box.iou(thing.box) > MAX_OVERLAP
        ]
        if not same:
            continue
        other = rest.pop(same[0])
        box = Box(*(round((a + b) / 2, 1) for a, b in zip(thing.box, other.box, strict=True)))
        score = round(((thing.score or 0) + (other.score or 0)) / 2, 3)
        if score >= MIN_SCORE:
            found.append(SceneObject(thing.label, box, score))
    return tuple(sorted(found, key=lambda thing: -(thing.score or 0)))


def prepared(pixels: Pixels, scale: float) -> Array:
    """The network's input: scaled by `scale`, in the top left of a square of COCO's mean colour."""
    height, width = pixels.shape[:2]
    size = max(round(width * scale), 1), max(round(height * scale), 1)
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    square = np.zeros((SIDE, SIDE, 3), dtype=np.float32)
    square[: size[1], : size[0]] = (small[..., ::-1] - MEAN) / STD
    return np.ascontiguousarray(square.transpose(2, 0, 1))[np.newaxis]


def decoded(sides: Array) -> Array:
    """Boxes (cells, 4) in pixels of the input from distributions (cells, 4 * bins), one head of the network.

    The distance from the middle of a cell to a side is the expectation of its softmax, in strides.
    """
    cells = sides.shape[0]
    grid = round(cells**0.5)
    stride = SIDE / grid
    bins = sides.reshape(cells, 4, -1)
    weights = np.exp(bins - bins.max(axis=2, keepdims=True))
    weights /= weights.sum(axis=2, keepdims=True)
    distance = (weights @ np.arange(bins.shape[2], dtype=np.float32)) * stride
    y, x = np.divmod(np.arange(cells), grid)
    x, y = (x + 0.5) * stride, (y + 0.5) * stride
    boxes = [x - distance[:, 0], y - distance[:, 1], x + distance[:, 2], y + distance[:, 3]]
    return np.stack(boxes, axis=1).astype(np.float32)


def strongest(boxes: Array, scores: Array, labels: NDArray[np.intp], min_score: float, max_overlap: float) -> list[int]:
    """Non-maximum suppression: indices of the boxes to keep, the best first. Boxes of other labels do not compete."""
    kept: list[int] = []
    for i in np.argsort(-scores, kind="stable"):
        if scores[i] < min_score:
            break
        box = Box(*boxes[i].tolist())
        if box.area > 0 and all(
            labels[j] != labels[i] or box.iou(Box(*boxes[j].tolist())) <= max_overlap for j in kept
        ):
            kept.append(int(i))
    return kept
