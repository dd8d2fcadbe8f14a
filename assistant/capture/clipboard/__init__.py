"""The clipboard: a picture, copied files, or text. Read in the light child, with time limits, and without Qt.

So the window is never held up by a program that does not hand over what it copied, and the command line needs none.
"""

from __future__ import annotations

from assistant.capture.clipboard.protocol import Clip, ClipboardReader
from assistant.capture.clipboard.reading import read_clipboard

__all__ = ["Clip", "ClipboardReader", "read_clipboard"]
