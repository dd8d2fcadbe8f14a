"""Which window system this session has."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping


def session_type(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> str:
    """One of "x11", "wayland", "windows", "macos" and "none" (no desktop: a plain terminal, a service).

    A Wayland session often has an X display too (Xwayland), but neither pictures nor keys of other programs can be
    had through it: the pictures are black. So Wayland wins.
    """
    environ = os.environ if environ is None else environ
    if platform == "win32":
        return "windows"
    if platform == "darwin":
        return "macos"
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        return "wayland"
    return "x11" if environ.get("DISPLAY") else "none"
