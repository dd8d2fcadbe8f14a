"""The clipboard, and what is dropped: both come as QMimeData. Nothing is decoded here: that is for the light child."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from assistant.capture.clipboard.reading import PICTURES


@dataclass(frozen=True, slots=True)
class Given:
    """What a person dropped or pasted: one of these, or nothing of use."""

    paths: tuple[str, ...] = ()
    data: bytes = b""
    """A picture in the form of a file."""
    is_web_address: bool = False
    has_text: bool = False


def copy(text: str) -> None:
    """Put `text` where Paste finds it. GUI thread."""
    QGuiApplication.clipboard().setText(text)


def pasted() -> Given | None:
    """What Paste would give; None where the engine asks the window system itself, because Qt would wait for its owner.

    GUI thread.
    """
    if QGuiApplication.platformName() == "xcb":
        return None
    return given(QGuiApplication.clipboard().mimeData())


def can_take(mime: QMimeData) -> bool:
    """Whether it is worth dropping: files, or a picture."""
    return mime.hasUrls() or mime.hasImage() or any(kind.startswith("image/") for kind in mime.formats())


def given(mime: QMimeData) -> Given:
    """Files before a picture: what is dropped from a file manager may come with a small picture of itself."""
    addresses = mime.urls() if mime.hasUrls() else []
    if paths := tuple(address.toLocalFile() for address in addresses if address.isLocalFile()):
        return Given(paths)
    offered = mime.formats()
    for kind in (*PICTURES, *(name for name in offered if name.startswith("image/"))):
        if kind in offered and (data := bytes(mime.data(kind).data())):
            return Given(data=data)
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():  # Windows and macOS hand over pixels
        return Given(data=_as_file(image))
    return Given(is_web_address=bool(addresses), has_text=mime.hasText())


def _as_file(image: QImage) -> bytes:
    """As BMP, which is only copied, not compressed."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "BMP")  # type: ignore[call-overload]  # its stubs know no str here
    return bytes(buffer.data().data())
