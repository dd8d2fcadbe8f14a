"""The clipboard on Wayland, through wl-paste of wl-clipboard: only the program in front may ask there by itself.

https://github.com/bugaevc/wl-clipboard. Tested with a stand-in for the program; no Wayland session was at hand.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from assistant.capture.clipboard.protocol import MOST_BYTES, SECONDS
from assistant.errors import CaptureError


class WaylandClipboard:
    """A clipboard reader."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds

    def kinds(self) -> Sequence[str]:
        return self._run("--list-types").decode("utf-8", "replace").split("\n")[:-1]

    def get(self, kind: str) -> bytes:
        data = self._run("--no-newline", "--type", kind)
        if len(data) > MOST_BYTES:
            raise CaptureError("clipboard-too-large", limit=MOST_BYTES >> 20)
        return data

    def close(self) -> None:
        """Nothing is held."""

    def _run(self, *arguments: str) -> bytes:
        """What wl-paste prints; nothing where it ends with an error, which is how it says that there is nothing."""
        try:
            done = subprocess.run(
                ["wl-paste", *arguments],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=self._seconds,
                check=False,
            )
        except FileNotFoundError as error:
            raise CaptureError("clipboard-wayland") from error
        except (subprocess.TimeoutExpired, OSError) as error:
            raise CaptureError("clipboard-hangs") from error
        return done.stdout if done.returncode == 0 else b""
