"""Makes the int8 form of a model, once, and checks whether it still says what the original says.

Eight photographs that ship with Regard are shown to the original in bfloat16, with a caption, a description, an answer
and a `detect` asked for; then, in int8, each of the original's tokens (the end too) is asked for after the original's
tokens before it. The share of those that are the same is the agreement. Asked for in this way, one difference counts
once: in two answers that are each written to their end, everything after the first difference would be one, however
small it is. A location counts as the same within `boxes.NEAR`, a difference that nobody hears.

What is compared is agreement with the original, not whether either is right.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch

from assistant.cancelling import CancelToken
from assistant.describers.paligemma import form
from assistant.describers.paligemma.folder import ModelFolder
from assistant.describers.paligemma.form import AGREEMENT, Record, Verdict, place_of
from assistant.describers.paligemma.generation import Model
from assistant.describers.paligemma.loading import need_disk, save
from assistant.describers.paligemma.quantised import is_exact, is_faster
from assistant.errors import DescriberError
from resources import ROOT

PHOTOGRAPHS = {
    "astronaut": "person ; helmet ; flag",
    "cat": "cat ; eye",
    "coffee": "cup ; spoon",
    "coins": "coin",
    "flower": "flower ; leaf",
    "page": "text",
    "pavilion": "building ; tree",
    "rocket": "rocket ; tower",
}
"""The files in resources/pictures, and what is looked for in each."""
PROMPTS = (("caption en", 16), ("describe en", 24), ("answer en what is in the picture?", 8))
"""And the most tokens of each answer that are compared."""
DETECT_TOKENS = 18
"""Three boxes with their labels."""


def prepare(folder: ModelFolder, report: Callable[[float], None] = lambda share: None) -> Record:
    """Make, check and keep the form of the model in `folder`; returns what was found. Blocks for minutes.

    `report` is told the share that is done, 0 to 1. Ctrl-C may come at any moment. Where the form disagrees or would
    be slower, that is kept in place of it, so that it is not tried again. Raises DescriberError.
    """
    place = place_of(folder.path)
    try:
        if not (is_exact() and is_faster(torch.bfloat16)):
            record = Record(Verdict.SLOWER, form.source_of(folder.path))
            form.write(place, record)
            return record
        need_disk(place, form.needed_bytes(folder.bytes))
        model = Model(folder, "bf16")
        agreement = compare(model, report)
        if agreement >= AGREEMENT:
            return save(model.network, folder, place, Verdict.USED, agreement)
        form.drop(place)
        record = Record(Verdict.DISAGREES, form.source_of(folder.path), agreement)
        form.write(place, record)
    except OSError as error:
        raise DescriberError("model-disk", path=str(place), detail=error.strerror or str(error)) from error
    return record


def compare(model: Model, report: Callable[[float], None]) -> float:
    """Ask `model`, quantise it in place, and ask it again. Returns the agreement, 0 to 1."""
    cancel = CancelToken()
    questions = len(PHOTOGRAPHS) * (len(PROMPTS) + 1)
    done = 0.0
    answers = []
    for inputs, most in _questions(model, cancel):
        answers.append(list(model.tokens(inputs, most, cancel)))
        done += 0.8 / questions  # the rest is for the second time, where all tokens of an answer are read at once
        report(done)
    model.quantise()
    same: list[bool] = []
    for (inputs, most), answer in zip(_questions(model, cancel), answers, strict=True):
        same += model.agreeing(inputs, answer, is_ended=len(answer) < most)
        done += 0.2 / questions
        report(done)
    return sum(same) / len(same)


def _questions(model: Model, cancel: CancelToken) -> Iterator[tuple[dict[str, Any], int]]:
    """The inputs of one prompt about one photograph each, and the most tokens of its answer."""
    from PIL import Image

    for name, things in PHOTOGRAPHS.items():
        with Image.open(ROOT / "pictures" / f"{name}.jpg") as picture:
            pixels = np.asarray(picture.convert("RGB"))
        for prompt, most in (*PROMPTS, (f"detect {things}", DETECT_TOKENS)):
            yield model.inputs_of_seen(pixels, prompt, cancel), most
