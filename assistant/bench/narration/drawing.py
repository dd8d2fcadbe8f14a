"""`python -m assistant.bench.narration.drawing`: makes the generated scenes, with their truth and their pictures.

What is true of a scene is decided before it is drawn, by the code of its group; the same seed makes the same scene.
Pictures need the fonts of Debian's fonts-dejavu-core.
"""

from __future__ import annotations

import random
from collections.abc import Callable

from PIL import Image

from assistant.bench.narration import drawn_charts, drawn_pages, drawn_things, drawn_windows
from assistant.bench.narration.truth import FOLDER, Truth, save

Drawn = tuple[Truth, Image.Image | None]
SEED = 20261123
GROUPS: tuple[Callable[[random.Random], list[Drawn]], ...] = (
    drawn_things.scenes,
    drawn_pages.scenes,
    drawn_windows.scenes,
    drawn_charts.scenes,
)


def main() -> None:
    """Write all generated scenes into the folder of the scenes."""
    for group in GROUPS:
        for truth, image in group(random.Random(SEED)):
            print(save(truth))
            if image is not None:
                image.quantize(64).save(FOLDER / truth.picture, optimize=True)


if __name__ == "__main__":
    main()
