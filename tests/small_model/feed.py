"""Batches for training, drawn by worker processes while the model computes."""

import itertools
import multiprocessing
import os
import queue
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from assistant.bench.shapes import phrases, scenes
from tests.small_model import build

SHORT, LONG = 24, 46  # tokens after the image: <bos>, prompt, newline, answer, <eos>
_CELL = 1 / scenes.GRID


@dataclass(frozen=True)
class Texts:
    """Exchanges about the scenes of a batch, all padded to one length."""

    ids: np.ndarray  # int64 [exchanges, length]
    scene: np.ndarray  # int64 [exchanges], the picture that each is about
    answer_start: np.ndarray  # int64 [exchanges], index of the first token of the answer
    end: np.ndarray  # int64 [exchanges], one past <eos>
    task: np.ndarray  # int64 [exchanges], index in TASKS


TASKS = ("caption", "caption_fr", "caption_de", "caption_es", "describe", "answer", "detect", "ocr")


@dataclass(frozen=True)
class Batch:
    """Pictures, what every patch shows, and exchanges of two lengths."""

    pixels: np.ndarray  # uint8 [scenes, SIDE, SIDE, 3]
    colour: np.ndarray  # int64 [scenes, patches], 0 = background
    shape: np.ndarray  # int64 [scenes, patches], 0 = background
    word: np.ndarray  # int64 [scenes, patches], 0 = none
    box: np.ndarray  # float32 [scenes, patches, 4], of the thing that the patch shows
    short: Texts | None
    long: Texts | None


def patch_truth(scene: scenes.Scene) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Colour, shape, word and box of the thing whose box covers most of each patch, at least a third of it."""
    edges = np.arange(scenes.GRID + 1) * _CELL

    def cover(box: tuple[float, float, float, float]) -> np.ndarray:
        down = (np.minimum(edges[1:], box[2]) - np.maximum(edges[:-1], box[0])).clip(0)
        across = (np.minimum(edges[1:], box[3]) - np.maximum(edges[:-1], box[1])).clip(0)
        return (down[:, None] * across[None]).reshape(-1) / _CELL**2

    patches = scenes.GRID**2
    colour, shape, word = (np.zeros(patches, np.int64) for _ in range(3))
    box = np.zeros((patches, 4), np.float32)
    best = np.full(patches, 1 / 3)
    for thing in scene.things:
        share = cover(thing.box)
        here = share > best
        best[here] = share[here]
        colour[here] = 1 + scenes.COLOURS.index(thing.colour)
        shape[here] = 1 + scenes.SHAPES.index(thing.shape)
        box[here] = thing.box
    if scene.word_box is not None:
        word[cover(scene.word_box) > 1 / 3] = 1 + scenes.WORDS.index(scene.word)
    return colour, shape, word, box


class Writer:
    """Turns exchanges into token arrays."""

    def __init__(self) -> None:
        tokenizer = build.small_processor().tokenizer
        self._encode = lambda text: tokenizer(text, add_special_tokens=False)["input_ids"]
        self._known: dict[str, list[int]] = {}

    def _tokens(self, text: str) -> list[int]:
        if text not in self._known:
            if len(self._known) > 100_000:
                self._known.clear()
            self._known[text] = self._encode(text)
        return self._known[text]

    def write(self, exchange: phrases.Exchange) -> tuple[list[int], int]:
        """Token ids with <bos> and <eos>, and where the answer starts."""
        prefix = [2, *self._tokens(exchange.prompt + "\n")]
        answer = self._encode(exchange.answer) if exchange.boxes else self._tokens(exchange.answer)
        return [*prefix, *answer, 1], len(prefix)

    def texts(self, drawn: list[tuple[int, phrases.Exchange, list[int], int]], length: int) -> Texts:
        ids = np.zeros((len(drawn), length), np.int64)
        for row, (_, _, tokens, _) in enumerate(drawn):
            ids[row, : len(tokens)] = tokens
        return Texts(
            ids,
            np.array([scene for scene, _, _, _ in drawn]),
            np.array([start for _, _, _, start in drawn]),
            np.array([len(tokens) for _, _, tokens, _ in drawn]),
            np.array([TASKS.index(exchange.task) for _, exchange, _, _ in drawn]),
        )


def draw_batch(seed: int, number: int, count: int, progress: float, talk: bool, writer: Writer) -> Batch:
    """Batch `number`: `count` scenes; two short exchanges a scene and a long one for every second scene."""
    dice = random.Random(f"{seed} {number}")
    drawn = [scenes.make_scene(seed, number * count + n, training=True) for n in range(count)]
    truth = [patch_truth(scene) for scene in drawn]
    pixels = np.stack([scene.squeezed() for scene in drawn])
    colour, shape, word, box = (np.stack(part) for part in zip(*truth, strict=True))
    short = long = None
    if talk:
        boxes = 0.25 + 0.2 * progress  # share of `detect`, rising
        names = ("caption", "caption_fr", "caption_de", "caption_es", "answer", "detect", "ocr")
        shares = (0.14, 0.04, 0.04, 0.04, 0.36, boxes, 0.02)
        rows = []
        for n, scene in enumerate(drawn):
            chosen = dice.choices(names, shares, k=2)
            if scene.word and dice.random() < 0.5:
                chosen[1] = "ocr"
            rows += [(n, *_fitting(scene, task, SHORT, dice, writer)) for task in chosen]
        short = writer.texts(rows, SHORT)
        rows = []
        for n in range(0, count, 2):
            task = "detect" if dice.random() < 0.45 + 0.2 * progress else "describe"
            rows.append((n, *_fitting(drawn[n], task, LONG, dice, writer)))
        long = writer.texts(rows, LONG)
    return Batch(pixels, colour, shape, word, box, short, long)


def search(scene: scenes.Scene, dice: random.Random, most: int) -> phrases.Exchange:
    """A `detect` for one thing or several, up to `most`, each there or not."""
    names: list[str] = []
    for thing in dice.choices(scene.things, k=1) if dice.random() < 1 / most else _several(scene, dice, most):
        draw = dice.random()
        if draw < 0.55:
            name = thing.name
        elif draw < 0.7:
            name = thing.shape
        elif draw < 0.85:
            name = dice.choice(scenes.SHAPES)
        else:
            name = phrases.absent_name(scene, dice, held_out=False)
        if not any(name in other or other in name for other in names):
            names.append(name)
    return phrases.detection(scene, names)


def _several(scene: scenes.Scene, dice: random.Random, most: int) -> list[scenes.Thing]:
    """Things of the scene, each once before any comes again."""
    count = dice.randint(2, most)
    things = dice.sample(scene.things, len(scene.things))
    return (things * count)[:count]


def _fitting(
    scene: scenes.Scene, task: str, length: int, dice: random.Random, writer: Writer
) -> tuple[phrases.Exchange, list[int], int]:
    most = 2 if length == SHORT else 4
    while True:
        if task == "detect":
            exchange = search(scene, dice, most)
        else:
            exchange = phrases.exchange(scene, task, dice, held_out=False)
        tokens, start = writer.write(exchange)
        if len(tokens) <= length:
            return exchange, tokens, start
        if task != "detect":
            task = "answer"


def _work(ready: Any, state: Any, seed: int, first: int, stride: int, count: int) -> None:
    import cv2

    cv2.setNumThreads(1)
    parent = os.getppid()
    writer = Writer()
    number = first
    while os.getppid() == parent:
        batch = draw_batch(seed, number, count, state[0], state[1] > 0, writer)
        while os.getppid() == parent:
            try:
                ready.put((number, batch), timeout=5)
                break
            except queue.Full:
                continue
        number += stride


def feed(seed: int, start: int, count: int, workers: int, state: Any) -> Iterator[Batch]:
    """Batches from number `start` on, in order. `state` is a shared array: progress 0 to 1, and whether to talk."""
    if workers == 0:
        writer = Writer()
        for number in itertools.count(start):
            yield draw_batch(seed, number, count, state[0], state[1] > 0, writer)
    context = multiprocessing.get_context("spawn")
    queues = [context.Queue(6) for _ in range(workers)]
    for n, ready in enumerate(queues):
        context.Process(target=_work, args=(ready, state, seed, start + n, workers, count), daemon=True).start()
    number = start
    while True:
        got, batch = queues[(number - start) % workers].get()
        assert got == number
        yield batch
        number += 1
