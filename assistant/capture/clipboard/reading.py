"""Which of what the clipboard offers is taken: copied files, then a picture or text, whichever is wanted."""

from __future__ import annotations

import contextlib
from urllib.parse import urlsplit
from urllib.request import url2pathname

from assistant.capture.clipboard.protocol import Clip, ClipboardReader
from assistant.capture.platform import session_type
from assistant.errors import CaptureError
from assistant.registry import Registry

REGISTRY = Registry(
    x11="assistant.capture.clipboard.x11:X11Clipboard",
    wayland="assistant.capture.clipboard.wayland:WaylandClipboard",
    windows="assistant.capture.clipboard.pillow:PillowClipboard",
    macos="assistant.capture.clipboard.pillow:PillowClipboard",
)
"""Named as `session_type` names the window systems."""
FILES = ("x-special/gnome-copied-files", "text/uri-list")
PICTURES = ("image/png", "image/tiff", "image/bmp", "image/x-bmp", "image/x-MS-bmp", "image/webp", "image/jpeg")
"""The best first: what loses nothing. Any other "image/" follows."""
TEXTS = ("text/plain;charset=utf-8", "UTF8_STRING", "text/plain", "STRING", "TEXT")
SECRET = "x-kde-passwordManagerHint"  # noqa: S105 - the name of a type
"""Password managers offer this beside a password (its value is "secret"); KeePassXC, KWallet and others."""


def read_clipboard(*, wants_text: bool, kind: str = "") -> Clip:
    """What is on the clipboard of this session. Blocks; a program that does not answer costs some seconds.

    `wants_text`: of what offers both, the text counts (a table that was copied), not its picture. `kind` is a session's
    type, for tests. Raises CaptureError.
    """
    kind = kind or session_type()
    if kind == "none":
        raise CaptureError("clipboard-none")
    with contextlib.closing(REGISTRY.load(kind)()) as reader:
        return choose(reader, wants_text=wants_text)


def choose(reader: ClipboardReader, *, wants_text: bool) -> Clip:
    """See `read_clipboard`."""
    kinds = list(reader.kinds())
    if not kinds:
        raise CaptureError("clipboard-empty")
    if SECRET in kinds:
        raise CaptureError("clipboard-secret")
    for kind in FILES:
        if kind in kinds and (paths := local_files(reader.get(kind))):
            return Clip(paths=paths)
    pictures = [kind for kind in PICTURES if kind in kinds]
    pictures += [kind for kind in kinds if kind.startswith("image/") and kind not in pictures]
    texts = [kind for kind in TEXTS if kind in kinds]
    for wanted in (texts, pictures) if wants_text else (pictures, texts):
        if not wanted or not (data := reader.get(wanted[0])):
            continue
        if wanted is pictures:
            return Clip(data=data)
        if text := _text(data, wanted[0]):
            return Clip(text=text)
    raise CaptureError("clipboard-other" if not (pictures or texts) else "clipboard-empty")


def local_files(data: bytes) -> tuple[str, ...]:
    """The paths in a list of addresses (RFC 2483), one a line; those of other computers are left out.

    GNOME's list begins with a line that says "copy" or "cut".
    """
    found = []
    for line in data.decode("utf-8", "replace").replace("\0", "\n").splitlines():
        with contextlib.suppress(ValueError):
            address = urlsplit(line.strip())
            if address.scheme == "file" and address.netloc in ("", "localhost") and address.path:
                found.append(url2pathname(address.path))
    return tuple(found)


def _text(data: bytes, kind: str) -> str:
    if kind == "STRING":  # ICCCM: Latin-1
        text = data.decode("latin-1")
    else:
        text = data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8", "replace")
    return text.replace("\0", "").replace("\ufeff", "").strip()
