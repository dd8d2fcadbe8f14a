"""Grounding with the small model that sees: what is there is found again, and what is not is denied."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import numpy as np
import pytest

from assistant.cancelling import CancelToken
from assistant.describers.paligemma.boxes import boxes
from assistant.describers.paligemma.describer import PaliGemmaDescriber
from assistant.describers.paligemma.grounding import grounded, nouns
from assistant.describers.paligemma.prompts import detect
from assistant.events import Finished
from assistant.frames import Frame
from assistant.models.store import TOY
from assistant.narration.narrator import Narrator
from assistant.scene import Box, Scene, SceneObject
from assistant.tasks import Request, Task

SEED = 1 << 43  # not one of training's
SCENES = 24

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def describer() -> Iterator[PaliGemmaDescriber]:
    torch = pytest.importorskip("torch")
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # on a busy machine, threads that wait for one another take most of the time
    describer = PaliGemmaDescriber(TOY)
    describer.load(lambda what, share: None)
    yield describer
    torch.set_num_threads(threads)


def test_captions_are_doubted_where_they_are_wrong_and_only_there(describer: PaliGemmaDescriber) -> None:
    """Each caption is the true one with one shape more, which is not in the picture."""
    from assistant.bench.shapes import phrases, scenes

    dice = random.Random(SEED)
    there = denied = confirmed = 0
    overlaps: list[float] = []
    for number in range(SCENES):
        scene = scenes.make_scene(SEED, number)
        height, width = scene.picture.shape[:2]

        def look(names: Sequence[str], scene: scenes.Scene = scene) -> list[SceneObject]:
            assert describer._model is not None
            pieces = describer._model.detect(scene.picture, detect(names), CancelToken())
            return boxes(pieces, scene.picture.shape[1], scene.picture.shape[0])

        shapes = {thing.shape for thing in scene.things}
        absent = dice.choice([shape for shape in scenes.SHAPES if shape not in shapes])
        named = nouns(f"{phrases.caption(scene)} and a {absent}")
        assert {noun.label for noun in named} == shapes | {absent}
        found = grounded(named, Scene(width, height), look, in_english=True)
        there += len(shapes)
        denied += len({thing.label for thing in found if thing.confirmed is False} - {absent})
        confirmed += any(thing.label == absent and thing.confirmed for thing in found)
        for thing in scene.things:
            y0, x0, y1, x1 = thing.box
            true = Box(x0 * width, y0 * height, x1 * width, y1 * height)
            overlaps.append(max((one.box.iou(true) for one in found if one.label == thing.shape), default=0.0))
    figures = f"{denied} of {there} denied, {confirmed} of {SCENES} confirmed, IoU {sum(overlaps) / len(overlaps):.2f}"
    print(figures)
    assert denied <= 0.05 * there, figures
    assert confirmed <= 0.2 * SCENES, figures
    assert sum(overlaps) >= 0.5 * len(overlaps), figures


def test_from_pixels_to_words(describer: PaliGemmaDescriber, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scene with one thing; the model is made to name another one too."""
    from assistant.bench.shapes import scenes

    drawn = (scenes.make_scene(SEED, number) for number in range(100, 200))
    scene = next(one for one in drawn if len(one.things) == 1 and one.things[0].shape != "star")
    model = describer._model
    assert model is not None
    answer = model.answer

    def boasting(pixels: object, prompt: object, cancel: CancelToken):  # type: ignore[no-untyped-def]
        yield from answer(pixels, prompt, cancel)
        yield " and a star."

    monkeypatch.setattr(model, "answer", boasting)
    frame = Frame(scene.picture, "file", title="scene")
    request = Request()
    narrator = Narrator(request)
    happened = list(describer.describe(request, frame, Scene(frame.width, frame.height), CancelToken()))
    said = [sentence.text for event in happened for sentence in narrator.feed(event)]
    thing = scene.things[0]
    assert isinstance(happened[-1], Finished)
    assert said.pop(0) == "This is the toy model: it knows only coloured shapes."
    assert said[0] == f"A {thing.colour} {thing.shape} and a star."
    assert said[1].startswith((f"A {thing.shape} ", f"Maybe a {thing.shape} "))
    assert said[-1] == "Not found again: the star."


def test_a_wide_picture_is_looked_at_in_parts(describer: PaliGemmaDescriber) -> None:
    """Three scenes side by side, squeezed to a third of their width: what the first look misses, tiles find."""
    from PIL import Image

    from assistant.bench.shapes import scenes

    there = whole = found = 0
    for number in range(0, 12, 3):
        three = [scenes.make_scene(SEED + 1, number + more) for more in range(3)]
        parts = [np.asarray(Image.fromarray(scene.picture).resize((200, 200))) for scene in three]
        frame = Frame(np.concatenate(parts, axis=1), "screen")
        for shape in sorted({thing.shape for scene in three for thing in scene.things}):
            there += 1
            assert describer._model is not None
            pieces = describer._model.detect(frame.pixels, detect([shape]), CancelToken())
            whole += bool(boxes(pieces, frame.width, frame.height))
            request = Request(Task.FIND, thing=shape)
            *_, last = describer.describe(request, frame, Scene(frame.width, frame.height), CancelToken())
            assert isinstance(last, Finished)
            found += bool(last.scene.objects)
    figures = f"of {there} things {whole} were found in the whole picture, {found} with tiles"
    print(figures)
    assert found >= 0.9 * there, figures
