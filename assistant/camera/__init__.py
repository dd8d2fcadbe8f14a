"""The camera: pictures from a device, a video file or a folder of pictures, through one protocol.

Runs in the light child: what a driver or a decoder does with what it is given stays there.
"""

from __future__ import annotations

from assistant.camera.opening import Picked, open_stream, pick
from assistant.camera.protocol import FrameStream

__all__ = ["FrameStream", "Picked", "open_stream", "pick"]
