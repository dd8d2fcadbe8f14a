"""Whether there is anything to play sound on. A voice without it hangs or is silent, and nobody is told why."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

from assistant.errors import SpeechError


def has_sound_device() -> bool:
    """Whether a sound server answers or the kernel has a playback device. True on Windows and macOS: not looked at.

    Takes less than a millisecond. A sound server without a device ("dummy output") counts as one.
    """
    if sys.platform != "linux":
        return True
    if any(Path("/dev/snd").glob("pcm*p")):
        return True
    return any(_answers(path) for path in _sound_servers())


def require_sound_device() -> None:
    """Raises SpeechError where there is nothing to play sound on."""
    if not has_sound_device():
        raise SpeechError("speech-no-sound-device")


def _sound_servers() -> list[Path | tuple[str, int]]:
    """Where a PulseAudio server, or PipeWire in its place, would listen."""
    server = os.environ.get("PULSE_SERVER", "")
    if server.startswith(("unix:", "/")):
        return [Path(server.removeprefix("unix:"))]
    if server:  # a server on another machine: "tcp:host:port" or "host"
        host, _, port = server.removeprefix("tcp4:").removeprefix("tcp6:").removeprefix("tcp:").partition(":")
        return [(host, int(port) if port.isdigit() else 4713)]
    runtime = os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
    folder = os.environ.get("PULSE_RUNTIME_PATH") or f"{runtime}/pulse"
    return [Path(folder) / "native", Path(runtime) / "pipewire-0", Path("/run/pulse/native")]


def _answers(address: Path | tuple[str, int]) -> bool:
    family = socket.AF_UNIX if isinstance(address, Path) else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(0.5)
        try:
            connection.connect(str(address) if isinstance(address, Path) else address)
        except OSError:
            return False
        return True
