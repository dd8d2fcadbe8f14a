"""Reading text: what is read, in which order, how it is sent, and what is not read again."""

from __future__ import annotations

import subprocess
import sys
import threading
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image, ImageDraw

from assistant.bench import page
from assistant.cancelling import CancelToken
from assistant.cores import physical_cores
from assistant.describers.basic.describer import FEW_LINES, BasicDescriber
from assistant.describers.basic.detection import Place
from assistant.describers.basic.memory import fingerprint
from assistant.describers.basic.network import Stop
from assistant.describers.basic.recognition import Reading, TextRecogniser
from assistant.describers.basic.text import is_text
from assistant.errors import DescriberError, RequestCancelled
from assistant.events import Event, Finished, SceneFound
from assistant.frames import Frame
from assistant.scene import Box, Scene, SceneObject, TextLine
from assistant.tasks import Request, Task, Verbosity
from resources import ROOT

LEFT = page.ENGLISH[4:12]
RIGHT = page.FRENCH[4:12]


@pytest.fixture(scope="module")
def loaded() -> BasicDescriber:
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    return describer


@pytest.fixture
def basic(loaded: BasicDescriber) -> BasicDescriber:
    """Loaded, and with nothing in its memory."""
    loaded.forget()
    return loaded


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Reading]:
    """Every reading that the network really makes."""
    made: list[Reading] = []
    original = TextRecogniser.read

    def read(self: TextRecogniser, line: np.ndarray, stop: Stop) -> Reading:
        made.append(original(self, line, stop))
        return made[-1]

    monkeypatch.setattr(TextRecogniser, "read", read)
    return made


def window(left: tuple[str, ...] = LEFT, right: tuple[str, ...] = RIGHT, *, is_dark: bool = False) -> np.ndarray:
    return page.render(left, right, width=1000, height=240, is_dark=is_dark).pixels


def events(
    describer: BasicDescriber,
    pixels: np.ndarray,
    task: Task = Task.READ,
    verbosity: Verbosity = Verbosity.NORMAL,
    known: Scene | None = None,
    scale: float = 1.0,
) -> list[Event]:
    height, width = pixels.shape[:2]
    frame = Frame(pixels, "window", scale=scale)
    request = Request(task=task, verbosity=verbosity, thing="draft")
    return list(describer.describe(request, frame, known or Scene(width, height), CancelToken()))


def scene(*args: object, **kwargs: object) -> Scene:
    last = events(*args, **kwargs)[-1]  # type: ignore[arg-type]
    assert isinstance(last, Finished)
    return last.scene


def text(found: Scene) -> str:
    return "\n".join(line.text for line in found.lines)


@pytest.mark.parametrize("is_dark", [False, True])
def test_two_columns_are_read_one_after_the_other(basic: BasicDescriber, is_dark: bool):
    found = scene(basic, window(is_dark=is_dark))
    truth = "\n".join((*LEFT, *RIGHT))
    assert page.character_errors(text(found), truth) <= 0.01 * len(truth)
    assert found.lines_found == len(found.lines) == len(LEFT) + len(RIGHT)
    blocks = [line.block for line in found.lines]
    assert blocks == sorted(blocks)
    assert set(blocks[: len(LEFT)]).isdisjoint(blocks[len(LEFT) :])


def test_boxes_surround_the_ink(basic: BasicDescriber):
    drawn = page.render(LEFT, RIGHT, width=1000, height=240)
    for line, ink in zip(scene(basic, drawn.pixels).lines, drawn.boxes, strict=True):
        assert line.box.iou(ink) > 0.5
        assert line.box.intersection(ink) > 0.9 * ink.area


def test_what_is_known_first_is_sent_first(basic: BasicDescriber):
    sent = events(basic, window(), Task.DESCRIBE)
    scenes = [event.scene for event in sent if isinstance(event, SceneFound)]
    assert scenes[0].looked_for == {"blank", "objects", "faces"}
    assert (scenes[1].lines_found, scenes[1].lines) == (16, ())
    assert len(scenes[2].lines) == 1
    assert all(later.lines[: len(one.lines)] == one.lines for one, later in pairwise(scenes))
    assert isinstance(sent[-1], Finished)
    assert sent[-1].scene.looked_for == {"blank", "objects", "faces", "codes", "text"}


def test_reading_looks_for_no_objects(basic: BasicDescriber):
    assert scene(basic, window()).looked_for == {"blank", "text"}


def test_a_brief_description_reads_the_first_lines_only(basic: BasicDescriber, reads: list[Reading]):
    found = scene(basic, window(), Task.DESCRIBE, Verbosity.BRIEF)
    assert len(found.lines) == FEW_LINES
    assert len(reads) <= FEW_LINES + physical_cores()  # each core may be at a line already
    assert found.lines_found == 16
    assert "text" not in found.looked_for


def test_a_brief_description_of_few_lines_is_complete(basic: BasicDescriber):
    found = scene(basic, window(LEFT[:2], ()), Task.DESCRIBE, Verbosity.BRIEF)
    assert len(found.lines) == 2
    assert "text" in found.looked_for


def test_an_unchanged_window_is_not_read_again(basic: BasicDescriber, reads: list[Reading]):
    first = scene(basic, window())
    reads.clear()
    assert scene(basic, window()) == first
    assert reads == []


def test_of_a_changed_window_only_the_changed_line_is_read_again(basic: BasicDescriber, reads: list[Reading]):
    scene(basic, window())
    reads.clear()
    changed = (*LEFT[:3], "This line is another one now.", *LEFT[4:])
    assert "This line is another one now." in text(scene(basic, window(changed)))
    assert len(reads) == 1


def test_lines_that_moved_are_not_read_again(basic: BasicDescriber, reads: list[Reading]):
    scene(basic, window())
    reads.clear()
    scrolled = np.roll(window(), 12, axis=0)
    assert len(scene(basic, scrolled).lines) == 16
    assert len(reads) <= 2


def test_what_is_known_stays_and_is_not_looked_for_again(basic: BasicDescriber, reads: list[Reading]):
    cup = SceneObject("cup", Box(1, 2, 30, 40), 0.8)
    line = TextLine("known before", Box(5, 200, 90, 215))
    known = Scene(1000, 240, objects=(cup,), lines=(line,), caption="a window")
    found = scene(basic, window(), Task.DESCRIBE, known=known)
    assert found.caption == "a window"
    assert cup in found.objects
    assert line in found.lines
    assert len(found.lines) == 17
    reads.clear()
    assert scene(basic, window(), Task.DESCRIBE, known=found) == found
    assert reads == []


@pytest.mark.parametrize("degrees", [-25, -8, -2, 1, 5, 45, 90, -90])
def test_slanted_and_turned_text(basic: BasicDescriber, degrees: int):
    picture = Image.new("RGB", (700, 700), "white")
    ImageDraw.Draw(picture).text((180, 330), "Look at the next page", font=page.font(28), fill="black")
    found = scene(basic, np.asarray(picture.rotate(degrees, fillcolor="white", resample=Image.Resampling.BICUBIC)))
    assert text(found) == "Look at the next page"


def test_a_screen_with_large_pixels_is_detected_at_its_scale(basic: BasicDescriber):
    twice = window().repeat(2, axis=0).repeat(2, axis=1)
    found = scene(basic, twice, scale=2.0)
    truth = "\n".join((*LEFT, *RIGHT))
    assert page.character_errors(text(found), truth) <= 0.02 * len(truth)
    assert max(line.box.x1 for line in found.lines) > 1000


def test_one_line_in_a_thin_strip(basic: BasicDescriber):
    assert text(scene(basic, window(LEFT[:1], ())[28:48, 30:420])) == LEFT[0]


def test_a_very_long_line(basic: BasicDescriber):
    line = " ".join(LEFT[:4])
    strip = page.render((line,), (), width=2400, height=60).pixels
    assert page.character_errors(text(scene(basic, strip)), line) <= 2


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (1, 300), (10, 20000), (20000, 10), (3000, 3000)])
def test_any_size(basic: BasicDescriber, size: tuple[int, int]):
    pixels = np.zeros((*size, 3), dtype=np.uint8)
    pixels[size[0] // 2 :, size[1] // 2 :] = 255
    found = scene(basic, pixels, Task.DESCRIBE)
    for thing in (*found.objects, *found.lines):
        assert 0 <= thing.box.x0 <= thing.box.x1 <= size[1]
        assert 0 <= thing.box.y0 <= thing.box.y1 <= size[0]


def test_a_blank_picture_ends_at_once(basic: BasicDescriber):
    (only,) = events(basic, np.zeros((100, 200, 3), dtype=np.uint8), Task.DESCRIBE)
    assert isinstance(only, Finished)
    assert (only.scene.blank, only.scene.looked_for) == ("black", {"blank"})


@pytest.mark.parametrize("verbosity", Verbosity)
def test_a_round_thing_is_no_letter(basic: BasicDescriber, verbosity: Verbosity):
    picture = Image.new("RGB", (600, 400), (120, 70, 40))
    ImageDraw.Draw(picture).ellipse((150, 50, 450, 350), outline="white", width=40)
    found = scene(basic, np.asarray(picture), Task.DESCRIBE, verbosity)
    assert (found.lines, found.lines_found) == ((), 0)
    assert "text" in found.looked_for


def test_a_cup_is_no_letter(basic: BasicDescriber):
    found = scene(basic, np.asarray(Image.open(ROOT / "pictures" / "coffee.jpg").convert("RGB")), Task.DESCRIBE)
    assert found.lines == ()
    assert "cup" in {thing.label for thing in found.objects}


@pytest.mark.parametrize(("source", "labels"), [("window", ["laptop", "cup"]), ("file", ["laptop", "tv", "cup"])])
def test_a_panel_of_a_window_is_no_television(basic: BasicDescriber, source: str, labels: list[str]):
    pixels, box = window(LEFT[:1], ()), Box(0, 0, 500, 200)
    found = {"laptop": 0.7, "tv": 0.4, "cup": 0.4}
    things = tuple(SceneObject(label, box, score) for label, score in found.items())
    basic._things.keep(fingerprint(pixels), things)
    finished = list(basic.describe(Request(), Frame(pixels, source), Scene(1000, 240), CancelToken()))[-1]
    assert [thing.label for thing in finished.scene.objects] == labels  # type: ignore[attr-defined]


@pytest.mark.parametrize(("score", "is_kept"), [(0.85, False), (0.95, True)])
def test_a_single_letter_must_be_sure(score: float, is_kept: bool):
    place = Place(Box(10, 10, 20, 24))
    assert is_text(Reading("I", score), place, 500) == is_kept
    assert is_text(Reading("In", score), place, 500)
    assert not is_text(Reading("In", 0.5), place, 500)
    assert not is_text(Reading("", 1.0), place, 500)


@pytest.mark.parametrize(("character", "is_kept"), [("é", True), ("7", True), ("+", True), ("→", False), ("个", False)])
def test_an_icon_is_no_text(character: str, is_kept: bool):
    place = Place(Box(10, 10, 30, 30))
    assert is_text(Reading(character, 0.99), place, 500) == is_kept
    assert is_text(Reading(character * 2, 0.99), place, 500)


def test_pixels_need_not_be_contiguous(basic: BasicDescriber):
    padded = np.dstack([window(), np.zeros((240, 1000, 1), dtype=np.uint8)])
    assert len(scene(basic, padded[..., :3]).lines) == 16


def test_a_running_network_is_ended(basic: BasicDescriber):
    reader = basic._text
    assert reader is not None
    token = CancelToken()
    noise = np.random.default_rng(2).integers(0, 256, (1400, 1600, 3), dtype=np.uint8)

    def find_for_ever() -> None:
        while True:
            reader.detector.find(noise, Stop(token))

    timer = threading.Timer(0.05, token.cancel)
    timer.start()
    with pytest.raises(RequestCancelled):
        find_for_ever()
    timer.join()


def test_cancelling_while_lines_are_read(basic: BasicDescriber, reads: list[Reading]):
    token = CancelToken()
    run = basic.describe(Request(task=Task.READ), Frame(window(), "window"), Scene(1000, 240), token)
    assert next(run).scene.lines_found == 16  # type: ignore[attr-defined]
    next(run)
    token.cancel()
    with pytest.raises(RequestCancelled):
        list(run)
    assert len(reads) < 16
    assert len(scene(basic, window()).lines) == 16  # and the next request is not harmed


def test_a_damaged_model_is_one_clear_error(tmp_path):
    from assistant.describers.basic.network import Network

    (tmp_path / "broken.onnx").write_bytes(b"not a model")
    with pytest.raises(DescriberError) as raised:
        Network(tmp_path / "broken.onnx")
    assert raised.value.code == "basic-model-unreadable"
    assert "broken.onnx" in raised.value.message()


def test_a_missing_package_is_one_clear_error(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("assistant.describers.basic.describer.find_spec", lambda name: None)
    describer = BasicDescriber()
    assert not describer.is_available()
    with pytest.raises(DescriberError) as raised:
        describer.load(lambda what, share: None)
    assert raised.value.code == "basic-package-missing"


def test_closing_and_loading_again():
    shares: list[float | None] = []
    describer = BasicDescriber()
    assert describer.is_compatible()
    assert describer.is_available()
    describer.load(lambda what, share: shares.append(share))
    describer.load(lambda what, share: shares.append(share))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    describer.close()
    assert len(scene(describer, window(LEFT[:1], ())).lines) == 1


def test_nothing_that_could_download_is_ever_imported():
    code = (
        "import sys; from assistant.describers.basic.describer import BasicDescriber as B; B().load(lambda *a: None);"
        "print([name for name in ('rapidocr', 'requests', 'urllib.request', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
