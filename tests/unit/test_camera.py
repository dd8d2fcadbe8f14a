"""The camera: which one is meant, what it gives, and one clear sentence for all that can be wrong with it.

No test machine has a camera: devices are stand-ins. Video files and folders of pictures are real.
"""

from __future__ import annotations

import errno
import json
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from assistant import camera
from assistant.camera import opening, settling
from assistant.camera.device import DeviceStream
from assistant.camera.devices import Device, cameras, check
from assistant.camera.images import ImageStream
from assistant.camera.opening import pick
from assistant.cancelling import CancelToken
from assistant.capture.light import Teller, take
from assistant.cli import main
from assistant.errors import AssistantError, CaptureError, RequestCancelled
from assistant.tasks import Request, Source
from resources import ROOT
from tests.fakes import FakeCapture

LAPTOP, DESK = Device(0, "Integrated Webcam", "/dev/video0"), Device(2, "Desk camera: HD 900", "/dev/video2")
PHOTO = ROOT / "pictures" / "coffee.jpg"


def code_of(call: Callable[[], Any]) -> str:
    with pytest.raises(AssistantError) as caught:
        call()
    assert caught.value.message()
    assert caught.value.hint()
    return caught.value.code


# Which one.


def test_the_kernels_list_names_cameras_and_leaves_out_their_metadata(tmp_path: Path) -> None:
    for number, name, index in ((10, "Desk", 0), (0, "Integrated\tWebcam\n", 0), (1, "Integrated Webcam", 1)):
        node = tmp_path / f"video{number}"
        node.mkdir()
        (node / "name").write_text(name, encoding="utf-8")
        (node / "index").write_text(f"{index}\n", encoding="utf-8")
    (tmp_path / "v4l-subdev0").mkdir()
    assert cameras(tmp_path) == [Device(0, "Integrated Webcam", "/dev/video0"), Device(10, "Desk", "/dev/video10")]
    assert cameras(tmp_path / "none") == []


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("", LAPTOP), ("0", LAPTOP), ("2", DESK), ("desk", DESK), (" INTEGRATED webcam ", LAPTOP), ("/dev/video2", DESK)],
)
def test_a_camera_by_number_by_name_and_by_its_file(wanted: str, found: Device) -> None:
    picked = pick(wanted, [LAPTOP, DESK])
    assert (picked.kind, picked.name, picked.target) == ("device", found.name, found)


def test_an_exact_name_comes_before_a_part_of_one() -> None:
    assert pick("cam", [Device(0, "Cam two"), Device(1, "Cam")]).target == Device(1, "Cam")


@pytest.mark.parametrize(
    ("wanted", "devices", "code"),
    [
        ("", [], "camera-none"), ("1", [LAPTOP], "camera-unknown"), ("Logitech", [LAPTOP], "camera-unknown"),
        ("Logitech", [], "camera-none"), ("clips/a.mp4", [LAPTOP], "picture-missing"), ("a.mp4", [], "picture-missing"),
        ("http://example.org/a.mp4", [LAPTOP], "picture-missing"), ("x" * 5000, [LAPTOP], "camera-unknown"),
        ("a\0b", [LAPTOP], "camera-unknown"),
    ],
)  # fmt: skip
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a number is tried")
def test_what_is_not_there(wanted: str, devices: list[Device], code: str) -> None:
    assert code_of(lambda: pick(wanted, devices)) == code


def test_the_hint_names_those_that_are_there() -> None:
    with pytest.raises(CaptureError) as caught:
        pick("9", [LAPTOP, DESK])
    assert "0 (Integrated Webcam), 2 (Desk camera: HD 900)" in caught.value.hint()


# Whether it can be used.


def driver(error: int = 0, abilities: int = 1) -> Callable[[int, int, bytes], bytes]:
    """Stands in for a camera's driver: refuses buffers with `error`, and says what it can do."""

    def ioctl(handle: int, request: int, data: bytes) -> bytes:
        if len(data) == 104:
            return bytes(84) + struct.pack("<II", 0x80000000 | 1, abilities) + bytes(12)
        if error:
            raise OSError(error, "refused")
        return data

    return ioctl


@pytest.mark.skipif(sys.platform != "linux", reason="Video4Linux")
@pytest.mark.parametrize(
    ("ioctl", "code"),
    [
        (driver(errno.EBUSY), "camera-busy"), (driver(errno.ENODEV), "camera-unplugged"),
        (driver(errno.EIO), "camera-no-picture"), (driver(abilities=2), "camera-no-camera"),
        (None, "camera-no-camera"),  # the real call, on what is no device
    ],
)  # fmt: skip
def test_why_a_camera_cannot_be_used(tmp_path: Path, ioctl: Any, code: str) -> None:
    path = tmp_path / "video0"
    path.touch()
    device = Device(0, "Webcam", str(path))
    check(device, driver())
    assert code_of(lambda: check(device, ioctl)) == code


@pytest.mark.skipif(sys.platform != "linux", reason="Video4Linux")
def test_a_camera_that_is_gone_or_forbidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert code_of(lambda: check(Device(0, "Webcam", str(tmp_path / "video0")))) == "camera-unplugged"

    def refuse(path: str, flags: int) -> int:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr("os.open", refuse)
    assert code_of(lambda: check(LAPTOP)) == "camera-no-access"


@pytest.mark.parametrize(("capture", "code"), [(FakeCapture(9, is_open=False), "camera-no-picture")])
def test_a_camera_that_does_not_open_is_given_back(capture: FakeCapture, code: str) -> None:
    assert code_of(lambda: DeviceStream(Device(0, "Webcam"), lambda number: capture)) == code
    assert capture.releases == 1


# The picture.


def test_the_first_pictures_are_dropped_until_it_is_steady() -> None:
    capture = FakeCapture(40, 60, 80, 100, 120, 140, 160, 161, 160, 161)
    frame = settling.take(DeviceStream(Device(0, "Webcam"), lambda number: capture), CancelToken())
    assert capture.reads >= 10
    assert abs(int(frame.pixels.mean()) - 160) <= 1
    assert (frame.source, frame.title) == ("webcam", "Webcam")


def test_a_lost_picture_is_forgiven_and_three_are_not() -> None:
    capture = FakeCapture(100, None, 100)
    settling.take(DeviceStream(Device(0, "Webcam"), lambda number: capture), CancelToken())
    stream = DeviceStream(Device(0, "Webcam"), lambda number: FakeCapture(100, None))
    assert code_of(lambda: settling.take(stream, CancelToken())) == "camera-no-picture"
    stream = DeviceStream(Device(0, "Webcam", "/nowhere/video0"), lambda number: FakeCapture(100, None))
    assert code_of(lambda: settling.take(stream, CancelToken())) == "camera-unplugged"


def test_a_covered_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settling, "DARK_SECONDS", 0.05)
    monkeypatch.setattr(settling, "SETTLE_SECONDS", 0.01)
    stream = DeviceStream(Device(0, "Webcam"), lambda number: FakeCapture(3))
    assert code_of(lambda: settling.take(stream, CancelToken())) == "camera-black"


# The sign.


@pytest.mark.parametrize(
    ("capture", "end"),
    [(FakeCapture(100), None), (FakeCapture(None), CaptureError), (FakeCapture(100), RequestCancelled)],
)
def test_the_sign_is_on_before_the_camera_and_goes_off_in_every_case(
    monkeypatch: pytest.MonkeyPatch, capture: FakeCapture, end: type[Exception] | None
) -> None:
    told: list[tuple[str, ...]] = []
    cancel = CancelToken()

    def open_device(device: Device) -> DeviceStream:
        told.append(("opened",))
        if end is RequestCancelled:
            cancel.cancel()
        return DeviceStream(device, lambda number: capture)

    monkeypatch.setattr(opening, "cameras", lambda: [Device(0, "Webcam")])
    monkeypatch.setattr(opening.REGISTRY, "load", lambda kind: open_device)
    tell = Teller(lambda kind, title: told.append((kind, title)), lambda name: told.append(("camera", name)))
    request = Request(source=Source("webcam"))
    if end is None:
        assert take(request, b"", cancel, tell).frame.title == "Webcam"
    else:
        with pytest.raises(end):
            take(request, b"", cancel, tell)
    assert told == [("webcam", "Webcam"), ("camera", "Webcam"), ("opened",), ("camera", "")]
    assert capture.releases == 1


# Files.


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A video that begins black, as many do."""
    path = tmp_path_factory.mktemp("video") / "clip.avi"
    photo = cv2.resize(cv2.imread(str(PHOTO)), (320, 240))
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240))
    for picture in [np.zeros_like(photo)] * 5 + [photo] * 5:
        writer.write(picture)
    writer.release()
    return path


def test_a_video_gives_its_first_picture_with_something_in_it_and_then_the_rest(clip: Path) -> None:
    picked = pick(str(clip), [])
    stream = camera.open_stream(picked)
    frame = settling.take(stream, CancelToken())
    assert (picked.kind, frame.title, frame.width, frame.height) == ("video", "clip.avi", 320, 240)
    assert frame.pixels.mean() > 30
    count = 0
    while stream.read() is not None:
        count += 1
    assert count == 4
    stream.close()


def test_no_camera_sign_for_a_file(clip: Path) -> None:
    told: list[str] = []
    tell = Teller(lambda kind, title: told.append(kind), told.append)
    take(Request(source=Source("webcam", device=str(clip))), b"", CancelToken(), tell)
    assert told == ["video"]


def test_files_that_are_no_video(tmp_path: Path, clip: Path) -> None:
    cut, text, empty, playlist = (tmp_path / name for name in ("cut.avi", "text.mp4", "empty.mp4", "list.mp4"))
    cut.write_bytes(clip.read_bytes()[:300])
    text.write_text("hello", encoding="utf-8")
    empty.touch()
    # Nothing is loaded from the network, whatever a file asks for.
    playlist.write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n", encoding="utf-8")
    for path, code in (
        (cut, "video-unreadable"),
        (text, "video-unreadable"),
        (empty, "picture-empty"),
        (playlist, "video-unreadable"),
    ):
        found = code_of(lambda path=path: settling.take(camera.open_stream(pick(str(path), [])), CancelToken()))
        assert found == code, path


def test_a_folder_in_the_order_of_its_numbers(tmp_path: Path) -> None:
    for number in (10, 9, 1):
        Image.new("RGB", (number, 5), "white").save(tmp_path / f"Shot {number}.png")
    (tmp_path / "Shot 2.png").write_text("no picture", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no picture", encoding="utf-8")
    stream = ImageStream(tmp_path)
    widths = []
    while (frame := stream.read()) is not None:
        widths.append(frame.width)
        assert frame.source == "webcam"
    assert widths == [1, 9, 10]
    (tmp_path / "empty").mkdir()
    assert code_of(lambda: ImageStream(tmp_path / "empty")) == "images-none"
    assert code_of(ImageStream(tmp_path / "Shot 2.png").read) == "picture-not-picture"


def test_a_video_and_a_folder_on_the_command_line(
    clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.jpg").write_bytes(PHOTO.read_bytes())
    common = ["--in-process", "--describer", "basic"]
    assert main(["describe", "--webcam", str(tmp_path), "--json", *common]) == 0
    result = json.loads(capsys.readouterr().out)
    assert (result["frame"]["source"], result["frame"]["title"]) == ("webcam", "a.jpg")
    assert main(["describe", "--webcam", str(clip), *common]) == 0
    assert capsys.readouterr().out.startswith("A picture of the video clip.avi.")
    assert main(["describe", "--webcam", "No such camera", *common]) == 1
    assert [line.partition(":")[0] for line in capsys.readouterr().err.splitlines()] == ["error", "hint"]
