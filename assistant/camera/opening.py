"""What a person calls a camera ("1", "Integrated Webcam", a video file, a folder), and the stream that it means."""

from __future__ import annotations

import mimetypes
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.camera.devices import Device, cameras, check
from assistant.camera.protocol import FrameStream
from assistant.errors import CaptureError, PictureError
from assistant.registry import Registry

REGISTRY = Registry(
    device="assistant.camera.device:DeviceStream",
    video="assistant.camera.video:VideoStream",
    images="assistant.camera.images:ImageStream",
)
"""The streams. By name, because they import OpenCV."""


@dataclass(frozen=True, slots=True)
class Picked:
    """What was meant. Nothing is open yet."""

    kind: str
    """A key of `REGISTRY`."""
    name: str
    """For the person: it is said before a camera is switched on."""
    target: Device | Path


def pick(wanted: str, devices: Sequence[Device] | None = None) -> Picked:
    """Which stream `wanted` means: "" the first camera, a number, a part of a camera's name, or a path.

    Switches nothing on. Raises CaptureError or PictureError where there is none.
    """
    wanted = wanted.strip()
    known = cameras() if devices is None else list(devices)
    if wanted.isdecimal() or not wanted:
        return _device(_numbered(wanted, known))
    named = next((device for device in known if device.path == wanted), None)
    if named:
        return _device(named)
    path = Path(wanted).expanduser()
    try:
        if path.is_dir():
            return Picked("images", path.name or str(path), path)
        if path.exists():
            is_picture = (mimetypes.guess_type(path.name)[0] or "").startswith("image/")
            return Picked("images" if is_picture else "video", path.name, path)
    except (OSError, ValueError):
        pass  # too long for a path, or forbidden: then it is no file
    matching = [device for device in known if wanted.casefold() in device.name.casefold()]
    exact = [device for device in matching if wanted.casefold() == device.name.casefold()]
    if matching:
        return _device((exact or matching)[0])
    if "/" in wanted or path.suffix:
        raise PictureError("picture-missing", path=wanted)
    raise _unknown(wanted, known)


def open_stream(picked: Picked) -> FrameStream:
    """Open it; a camera is on from here until `close`. Blocks, up to some seconds. Raises AssistantError."""
    if isinstance(picked.target, Device):
        check(picked.target)
    stream: FrameStream = REGISTRY.load(picked.kind)(picked.target)
    return stream


def _numbered(wanted: str, known: Sequence[Device]) -> Device:
    if not sys.platform.startswith("linux") and not known:  # no list there: OpenCV finds out
        return Device(int(wanted or 0), wanted or "0")
    if not known:
        raise CaptureError("camera-none")
    if not wanted:
        return known[0]
    for device in known:
        if device.number == int(wanted):
            return device
    raise _unknown(wanted, known)


def _device(device: Device) -> Picked:
    return Picked("device", device.name, device)


def _unknown(wanted: str, known: Sequence[Device]) -> CaptureError:
    if not known:
        return CaptureError("camera-none")
    names = ", ".join(f"{device.number} ({device.name})" for device in known)
    return CaptureError("camera-unknown", name=wanted[:80], names=names)
