"""A loaded PaliGemma 2 model: a picture and a prompt in, pieces of text out. Runs in the model's child process.

An own greedy loop in the calling thread instead of `generate()`: each piece is there the moment its token is, a cancel
takes effect inside the vision encoder and the prefill too, and nothing has to be handed from thread to thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

import numpy as np

from assistant.cancelling import CancelToken
from assistant.describers.paligemma.boxes import NEAR, Piece
from assistant.describers.paligemma.features import FeatureCache
from assistant.describers.paligemma.folder import ModelFolder
from assistant.describers.paligemma.form import place_of
from assistant.describers.paligemma.prompts import Prompt
from assistant.errors import DescriberError
from assistant.frames import Pixels
from assistant.sentences import SentenceStream

_PLACE = re.compile(r"<(loc\d{4}|seg\d{3})>")
_UNFINISHED = "\ufffd"
"""What a decoder writes for the first bytes of a character whose last are still to come."""


class Model:
    """Weights, tokenizer and image processor of one folder. One thread uses it.

    Args:
        folder: Where they are.
        precision: A value of `loading.Precision`.

    Raises DescriberError when it cannot be loaded.
    """

    def __init__(self, folder: ModelFolder, precision: str = "auto") -> None:
        import torch
        from transformers import AutoProcessor, logging

        from assistant.describers.paligemma.decoding import stop_when_cancelled
        from assistant.describers.paligemma.loading import Precision, first_line, load
        from assistant.describers.paligemma.quantised import QuantisedLinear

        logging.set_verbosity_error()
        logging.disable_progress_bar()  # it would be drawn in the person's terminal
        self._torch = torch
        self._cancel = CancelToken()
        self._seen = FeatureCache()
        name = str(folder.path)
        try:
            self._processor: Any = AutoProcessor.from_pretrained(name, local_files_only=True, trust_remote_code=False)
        except Exception as error:  # transformers raises OSError, ValueError, KeyError, RuntimeError...
            raise DescriberError("model-damaged", path=name, detail=f"tokenizer.json, {first_line(error)}") from error
        self.network: Any = load(folder, Precision(precision), place_of(folder.path))
        is_int8 = isinstance(self.network.lm_head, QuantisedLinear)
        self.precision = "int8" if is_int8 else str(self.network.dtype).removeprefix("torch.")
        """What came of the wish: "int8", "bfloat16", "float32"."""
        if self._processor.image_token_id != self.network.config.image_token_index:
            raise DescriberError("model-damaged", path=name, detail="tokenizer.json")
        stop_when_cancelled(self.network, lambda: self._cancel)
        tokens = self._processor.tokenizer.get_added_vocab()
        self.control_tokens = frozenset(tokens)
        """Tokens with a meaning of their own, such as `<loc0012>` and `<eos>`."""
        self._unspoken = {number for text, number in tokens.items() if _PLACE.fullmatch(text)}
        self._unspoken |= set(self._processor.tokenizer.all_special_ids)
        self._locations = range(tokens["<loc0000>"], tokens["<loc1023>"] + 1)  # in a row, in every PaliGemma
        self._between = {
            number for text, number in self._processor.tokenizer.get_vocab().items() if text in (";", "▁;")
        }
        ends = self.network.generation_config.eos_token_id
        self._ends = set(ends if isinstance(ends, list) else [ends]) | {self._processor.tokenizer.eos_token_id}

    def inputs(self, pixels: Pixels, prompt: str) -> dict[str, Any]:
        """The tensors for one picture, (height, width, 3) RGB, and one prompt, as the model's processor makes them."""
        from PIL import Image

        # As numpy: asked for torch's tensors, the processor (5.23) converts them back and forth, with a warning.
        made = self._processor(text=f"<image>{prompt}", images=Image.fromarray(pixels), return_tensors="np")
        names = (
            "input_ids",
            "attention_mask",
            "token_type_ids",
            "pixel_values",
        )  # and no labels: those are for training
        tensors = {name: self._torch.from_numpy(made[name]).to(self.network.device) for name in names}
        return {**tensors, "pixel_values": tensors["pixel_values"].to(self.network.dtype)}

    def inputs_of_seen(self, pixels: Pixels, prompt: str, cancel: CancelToken) -> dict[str, Any]:
        """As `inputs`, with the vision tower's features in place of the pixels; computed once for the same pixels.

        Raises RequestCancelled.
        """
        self._cancel = cancel
        cancel.raise_if_cancelled()

        def look() -> Any:
            with self._torch.inference_mode():
                return self.network.get_image_features(self.inputs(pixels, "")["pixel_values"], return_dict=True)

        features = self._seen.of(pixels, look)
        inputs = self.inputs(np.zeros((1, 1, 3), np.uint8), prompt)  # any picture: only the text is of use
        del inputs["pixel_values"]
        return {**inputs, "mm_encoder_outputs": {"image": features}}

    def tokens(
        self, inputs: dict[str, Any], max_tokens: int, cancel: CancelToken, probabilities: list[float] | None = None
    ) -> Iterator[int]:
        """The most probable tokens, one by one, without the end. Raises RequestCancelled.

        `probabilities`, where given, gets that of each token; of a location, of all within NEAR of it together.
        """
        from assistant.describers.paligemma.decoding import greedy

        self._cancel = cancel
        for token, logits in greedy(self.network, inputs, self._ends, max_tokens, cancel):
            if probabilities is not None:
                probabilities.append(self._probability(logits, token))
            yield token

    def quantise(self) -> None:
        """From here on in int8, on the CPU. For `preparing`, which asks before and after."""
        from assistant.describers.paligemma.quantised import quantise

        quantise(self.network)
        self.precision = "int8"
        self._seen = FeatureCache()

    def agreeing(self, inputs: dict[str, Any], tokens: list[int], *, is_ended: bool) -> list[bool]:
        """For each of `tokens`, and the end where `is_ended`: whether the model chooses it after the ones before it.

        A location counts as the same within NEAR.
        """
        from assistant.describers.paligemma.decoding import choices

        end = self._processor.tokenizer.eos_token_id
        wanted = [*tokens, end] if is_ended else tokens
        pairs = zip(choices(self.network, inputs, wanted), wanted, strict=True)
        both = self._locations
        return [
            one == other or (one in both and other in both and abs(one - other) <= NEAR) or {one, other} <= self._ends
            for one, other in pairs
        ]

    def answer(self, pixels: Pixels, prompt: Prompt, cancel: CancelToken) -> Iterator[str]:
        """Pieces of text that join to the whole; nothing but what can be spoken. Raises RequestCancelled."""
        sentences = SentenceStream()
        spoken: list[int] = []
        given = ""
        for token in self.tokens(self.inputs_of_seen(pixels, prompt.text, cancel), prompt.max_tokens, cancel):
            if token in self._unspoken:
                continue
            spoken.append(token)
            if is_stuck(spoken):
                return
            text = self._processor.tokenizer.decode(spoken).lstrip()
            if text.endswith(_UNFINISHED) or not text.startswith(given) or text == given:
                continue
            piece, given = text[len(given) :], text
            if prompt.one_sentence and sentences.feed(piece):
                return  # this piece begins the next sentence
            yield piece

    def detect(self, pixels: Pixels, prompt: Prompt, cancel: CancelToken) -> list[Piece]:
        """The answer to `detect`, for `boxes.boxes`: each location by itself, what is between as text."""
        probabilities: list[float] = []
        inputs = self.inputs_of_seen(pixels, prompt.text, cancel)
        found: list[int] = []
        for token in self.tokens(inputs, prompt.max_tokens, cancel, probabilities):
            found.append(token)
            if is_stuck(found):
                break
        pieces: list[Piece] = []
        # What stands between two things is no part of a label, and its probability none of the label's.
        runs = groupby(
            zip(found, probabilities, strict=True), lambda one: (one[0] in self._locations, one[0] in self._between)
        )
        for (is_location, _), run in runs:
            numbers, chances = zip(*run, strict=True)
            if is_location:
                steps = (number - self._locations.start for number in numbers)
                pieces += [Piece("", chance, step) for step, chance in zip(steps, chances, strict=True)]
            else:
                text = self._processor.tokenizer.decode([one for one in numbers if one not in self._unspoken])
                pieces.append(Piece(text, min(chances)))
        return pieces

    def _probability(self, logits: Any, token: int) -> float:
        chances = logits.float().softmax(-1)
        if token not in self._locations:
            return float(chances[token])
        near = range(max(token - NEAR, self._locations.start), min(token + NEAR + 1, self._locations.stop))
        return float(chances[near.start : near.stop].sum())


def is_stuck(tokens: list[int]) -> bool:
    """Whether the end only repeats itself: up to 16 tokens, 4 times and 12 tokens at least. Greedy decoding can."""
    for period in range(1, 17):
        length = max(4 * period, 12)
        tail = tokens[-length:]
        if len(tail) == length and tail[period:] == tail[:-period]:
            return True
    return False
