"""Every picture on a page: found in pixels and in the tree, told once, in order."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from assistant.bench.picture_pages import grid, mosaic
from assistant.cancelling import CancelToken
from assistant.describers import layered
from assistant.describers.basic.describer import BasicDescriber
from assistant.describers.basic.pictures import find_pictures
from assistant.describers.basic.picturing import find
from assistant.errors import DescriberError, RequestCancelled
from assistant.events import Captured, Finished, SceneFound
from assistant.frames import Frame
from assistant.narration.narrator import Narrator
from assistant.report import report
from assistant.scene import AccessibleText, Box, Picture, Scene, SceneObject
from assistant.tasks import Request, Task
from resources import ROOT
from tests.unit.narration_scenes import frame

SAME = 0.8


@pytest.mark.parametrize("make", [grid, mosaic])
@pytest.mark.parametrize("seed", [501, 502])
def test_all_pictures_of_a_page_are_found_and_nothing_else(make: object, seed: int) -> None:
    page = make(seed)  # type: ignore[operator]
    found = find_pictures(page.frame.pixels)
    assert len(found) == len(page.truth)
    assert all(any(box.iou(other) > SAME for other in found) for box in page.truth)


def text_page() -> Image.Image:
    page = Image.new("RGB", (900, 600), (255, 255, 255))
    pen = ImageDraw.Draw(page)
    for number in range(20):
        pen.text((20, 20 + 26 * number), "The quick brown fox jumps over the lazy dog, " * 2, (0, 0, 0), None)
    pen.text((300, 400), "HEADING", (20, 60, 140), ImageFont.load_default(90))
    pen.rectangle((600, 300, 800, 340), (30, 90, 200))
    return page


def test_text_buttons_and_gradients_are_no_pictures() -> None:
    assert find_pictures(np.asarray(text_page())) == []
    shade = np.linspace(255, 120, 600).astype(np.uint8)[:, None, None] * np.ones((1, 900, 3), np.uint8)
    assert find_pictures(shade) == []


def test_a_photograph_is_one_picture_though_it_has_flat_parts() -> None:
    for name in ("rocket", "astronaut", "coffee", "cat"):
        pixels = np.asarray(Image.open(ROOT / "pictures" / f"{name}.jpg").convert("RGB"))
        height, width = pixels.shape[:2]
        assert find_pictures(pixels) == [Box(0, 0, width, height)]


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (8, 8), (40, 40)])
def test_pictures_of_any_shape(shape: tuple[int, int]) -> None:
    find_pictures(np.zeros((*shape, 3), np.uint8))
    find_pictures(np.random.default_rng(1).integers(0, 256, (*shape, 3)).astype(np.uint8))


def test_what_the_program_names_is_not_found_twice() -> None:
    page = grid(503)
    first = page.truth[0]
    flat = Box(1200, 860, 1279, 899)  # hidden, or not painted yet
    tree = (
        AccessibleText("A cat", first, "part", "image"),
        AccessibleText("A cat", first, "part", "image"),
        AccessibleText("Nothing", flat, "part", "image"),
        AccessibleText("Send", page.truth[1], "control", "push button"),
    )
    found = find(page.frame.pixels, tree, page.frame)
    assert len(found) == 12
    assert found[0] == Picture(first, "image", "A cat")
    assert all(not picture.name for picture in found[1:])


def told(request: Request, *scenes: Scene) -> list[str]:
    narrator = Narrator(request)
    found = narrator.feed(Captured(request.id, "capture", frame(600, 400, "file", "page.png")))
    for scene in scenes:
        found += narrator.feed(SceneFound(request.id, "basic", scene))
    return [one.text for one in (*found, *narrator.feed(Finished(request.id, "basic", scenes[-1])))]


def test_each_picture_is_told_once_in_order() -> None:
    left, right = Box(0, 100, 200, 300), Box(400, 100, 600, 300)
    cat = SceneObject("cat", Box(20, 120, 180, 280), 0.9)
    start = Scene(600, 400, pictures=(Picture(left), Picture(right, name="Sunset")), looked_for=frozenset({"pictures"}))
    one = start.with_(pictures=(Picture(left, objects=(cat,), is_described=True), start.pictures[1]))
    two = one.with_(pictures=(one.pictures[0], Picture(right, name="Sunset", is_described=True)))
    words = two.with_(
        pictures=(
            Picture(left, objects=(cat,), is_described=True, caption="A cat sleeps"),
            two.pictures[1],
        )
    )
    request = Request(Task.PICTURES)
    assert told(request, start, one, one, two, words) == [
        "Picture page.png.",
        "Two pictures.",
        "Picture 1 of 2, on the left: a cat.",
        "Picture 2 of 2, on the right: alternative text “Sunset”.",
        "Picture 1: A cat sleeps.",
    ]
    assert told(request, Scene(600, 400, looked_for=frozenset({"pictures"})))[-1] == "No pictures found."
    result = report(request, frame(600, 400, "file", "page.png"), two, [], {}, "basic", "")
    assert result["task"] == "locate"
    assert [(one["label"], one["position"], one["text"]) for one in result["objects"]] == [
        ("picture", "middle left", "Picture 1 of 2, on the left: a cat."),
        ("picture", "middle right", "Picture 2 of 2, on the right: alternative text “Sunset”."),
    ]


def test_who_describes_pictures() -> None:
    assert layered.choose(Request(Task.PICTURES), has_model=True) == ("basic", "paligemma")
    assert layered.choose(Request(Task.PICTURES), has_model=False) == ("basic",)
    with pytest.raises(DescriberError):
        layered.choose(Request(Task.PICTURES, describer="paligemma"), has_model=False)


def test_the_basic_describer_streams_them_and_can_be_stopped() -> None:
    page = Image.new("RGB", (800, 400), (255, 255, 255))
    for x, name in ((20, "cat"), (420, "coffee")):
        page.paste(Image.open(ROOT / "pictures" / f"{name}.jpg").convert("RGB").resize((360, 240)), (x, 60))
    shown = Frame(np.asarray(page), "screen")
    request, cancel, describer = Request(Task.PICTURES), CancelToken(), BasicDescriber()
    events = list(describer.describe(request, shown, Scene(800, 400), cancel))
    counts = [sum(one.is_described for one in event.scene.pictures) for event in events]  # type: ignore[attr-defined]
    assert counts == [0, 1, 2, 2]
    pictures = events[-1].scene.pictures  # type: ignore[attr-defined]
    assert [one.label for one in pictures[0].objects] == ["cat"]
    assert all(pictures[0].box.intersection(one.box) > 0.9 * one.box.area for one in pictures[0].objects)
    found = describer.describe(Request(Task.PICTURES, describer="paligemma"), shown, Scene(800, 400), cancel)
    assert not any(one.is_described for one in list(found)[-1].scene.pictures)  # type: ignore[attr-defined]
    stream = describer.describe(request, shown, Scene(800, 400), cancel)
    next(stream)
    cancel.cancel()
    with pytest.raises(RequestCancelled):
        list(stream)
    describer.close()


def test_what_is_asked_for_is_looked_for_in_the_pictures_on_a_screen() -> None:
    page = Image.new("RGB", (1800, 1400), (255, 255, 255))
    small = Image.open(ROOT / "pictures" / "cat.jpg").convert("RGB").resize((180, 120))
    page.paste(small, (1500, 1200))
    shown, describer = Frame(np.asarray(page), "screen"), BasicDescriber()
    request = Request(Task.FIND, thing="where is the cat?")
    *_, last = describer.describe(request, shown, Scene(1800, 1400), CancelToken())
    cats = [one for one in last.scene.objects if one.label == "cat"]  # type: ignore[attr-defined]
    assert len(cats) == 1
    assert Box(1500, 1200, 1680, 1320).intersection(cats[0].box) > 0.9 * cats[0].box.area
    describer.close()
