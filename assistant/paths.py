"""Where Regard keeps its files. `REGARD_CONFIG_DIR`, `REGARD_DATA_DIR` and `REGARD_CACHE_DIR` move the folders."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs


def config_dir() -> Path:
    """Settings. Not created here."""
    return Path(os.environ.get("REGARD_CONFIG_DIR") or platformdirs.user_config_dir("regard"))


def data_dir() -> Path:
    """Models. Not created here."""
    return Path(os.environ.get("REGARD_DATA_DIR") or platformdirs.user_data_dir("regard"))


def cache_dir() -> Path:
    """What can be made again. Not created here."""
    return Path(os.environ.get("REGARD_CACHE_DIR") or platformdirs.user_cache_dir("regard"))


def control_address() -> str:
    """The control socket of this person's running app: a path (AF_UNIX), or a named pipe on Windows."""
    if sys.platform == "win32":
        return rf"\\.\pipe\regard-{os.environ.get('USERNAME', 'user')}"
    runtime = os.environ.get("REGARD_CONFIG_DIR") or os.environ.get("XDG_RUNTIME_DIR") or str(config_dir())
    return str(Path(runtime) / "regard.socket")
