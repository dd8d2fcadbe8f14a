"""Which cameras there are, and why one cannot be used.

On Linux from the kernel's own list (Video4Linux), so that no camera is switched on only to learn its name:
https://docs.kernel.org/userspace-api/media/v4l/v4l2.html. OpenCV itself says only "not opened", whatever the reason;
the two calls that `check` makes of the driver say which it is. Written to that documentation and tested with a
stand-in: no machine with a camera was at hand. On Windows and macOS cameras have numbers only.
"""

from __future__ import annotations

import errno
import os
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import CaptureError

LIST = Path("/sys/class/video4linux")
_QUERYCAP = 0x80685600
"""VIDIOC_QUERYCAP: _IOR('V', 0, 104 bytes)."""
_REQBUFS = 0xC0145608
"""VIDIOC_REQBUFS: _IOWR('V', 8, 20 bytes)."""
_DEVICE_CAPS = 88
"""Where `device_caps` stands in struct v4l2_capability; `capabilities` is the number before it."""
_HAS_DEVICE_CAPS, _CAPTURE = 0x80000000, 0x00000001
_CAPTURE_MULTIPLANAR = 0x00001000
_MMAP = 1

Ioctl = Callable[[int, int, bytes], bytes]


@dataclass(frozen=True, slots=True)
class Device:
    """A camera."""

    number: int
    """As OpenCV counts: the N of /dev/videoN."""
    name: str
    path: str = ""
    """The device file; empty where there is none."""


def cameras(folder: Path = LIST) -> list[Device]:
    """The cameras of this computer, by number. Opens none. Empty where the system has no list of them."""
    found = []
    for entry in folder.glob("video*") if folder.is_dir() else ():
        number = entry.name.removeprefix("video")
        # A camera has several nodes; those after its first give metadata, not pictures.
        if number.isdecimal() and _line(entry / "index") in ("", "0"):
            found.append(Device(int(number), _line(entry / "name") or entry.name, f"/dev/{entry.name}"))
    return sorted(found, key=lambda device: device.number)


def check(device: Device, ioctl: Ioctl | None = None) -> None:
    """Raise CaptureError where `device` cannot be used: gone, not allowed, in use, or no camera. Linux only."""
    if not device.path or not sys.platform.startswith("linux"):
        return
    try:
        handle = os.open(device.path, os.O_RDWR | os.O_NONBLOCK)
    except OSError as error:
        raise _refused(device, error) from error
    try:
        _ask(handle, device, ioctl or _ioctl)
    except OSError as error:
        raise _refused(device, error) from error
    finally:
        os.close(handle)


def _ask(handle: int, device: Device, ioctl: Ioctl) -> None:
    about = ioctl(handle, _QUERYCAP, bytes(104))
    whole, node = struct.unpack_from("<II", about, _DEVICE_CAPS - 4)
    abilities = node if whole & _HAS_DEVICE_CAPS else whole
    if abilities & _CAPTURE:
        # Buffers are given to one program at a time: whoever asks meanwhile is told EBUSY. They are given back at once.
        for count in (1, 0):
            ioctl(handle, _REQBUFS, struct.pack("<IIIII", count, 1, _MMAP, 0, 0))
    elif not abilities & _CAPTURE_MULTIPLANAR:
        raise CaptureError("camera-no-camera", name=device.name)


def _ioctl(handle: int, request: int, data: bytes) -> bytes:
    import fcntl

    return fcntl.ioctl(handle, request, data)


def _refused(device: Device, error: OSError) -> CaptureError:
    if error.errno in (errno.EACCES, errno.EPERM):
        return CaptureError("camera-no-access", name=device.name)
    if error.errno == errno.EBUSY:
        return CaptureError("camera-busy", name=device.name, program=_user_of(device.path) or "none")
    if error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO):
        return CaptureError("camera-unplugged", name=device.name)
    if error.errno in (errno.ENOTTY, errno.EINVAL):
        return CaptureError("camera-no-camera", name=device.name)
    return CaptureError("camera-no-picture", name=device.name)


def _user_of(path: str) -> str:
    """The name of another program of this person that has the device open; empty where none is found."""
    for handle in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if str(handle.readlink()) == path and handle.parts[2] != str(os.getpid()):
                return _line(handle.parents[1] / "comm")
        except OSError:
            continue  # it ended meanwhile
    return ""


def _line(path: Path) -> str:
    try:
        return " ".join(path.read_text(encoding="utf-8", errors="replace").split())
    except OSError:
        return ""
