"""A loaded PaliGemma 2 model: a picture and a prompt in, pieces of text out. Runs in the model's child process.

An own greedy loop in the calling thread instead of `generate()`: each piece is there the moment its token is, a cancel
takes effect inside the vision encoder and the prefill too, and nothing has to be handed from thread to thread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from math import prod
from typing import Any

import numpy as np

from assistant.cancelling import CancelToken
from assistant.describers.paligemma.boxes import NEAR, Piece
from assistant.describers.paligemma.features import FeatureCache
from assistant.describers.paligemma.folder import ModelFolder, available_memory
from assistant.describers.paligemma.prompts import Prompt
from assistant.errors import DescriberError
from assistant.frames import Pixels
from assistant.sentences import SentenceStream

_PLACE = re.compile(r"<(loc\d{4}|seg\d{3})>")
_UNFINISHED = "\ufffd"
"""What a decoder writes for the first bytes of a character whose last are still to come."""
MEMORY_SHARE = 1.15
"""Memory needed while loading and answering, as a multiple of the weights on the disk."""


class Model:
    """Weights, tokenizer and image processor of one folder. One thread uses it.

    Raises DescriberError when it cannot be loaded.
    """

    def __init__(self, folder: ModelFolder) -> None:
        import torch
        from transformers import AutoProcessor, PaliGemmaForConditionalGeneration, logging

        logging.set_verbosity_error()
        logging.disable_progress_bar()  # it would be drawn in the person's terminal
        self._torch = torch
        self._cancel = CancelToken()
        self._seen = FeatureCache()
        name = str(folder.path)
        device = self._device(folder)
        try:
            self._processor: Any = AutoProcessor.from_pretrained(name, local_files_only=True, trust_remote_code=False)
            self._model, info = PaliGemmaForConditionalGeneration.from_pretrained(
                name, dtype="auto", use_safetensors=True, local_files_only=True, output_loading_info=True
            )
        except MemoryError as error:
            raise DescriberError("model-no-memory", path=name) from error
        except (
            Exception
        ) as error:  # transformers raises OSError, ValueError, KeyError, RuntimeError, SafetensorError...
            raise DescriberError("model-damaged", path=name, detail=_first_line(error)) from error
        if info["missing_keys"]:  # they were filled with random numbers: it would speak nonsense
            raise DescriberError("model-damaged", path=name, detail=", ".join(sorted(info["missing_keys"])[:3]))
        if self._processor.image_token_id != self._model.config.image_token_index:
            raise DescriberError("model-damaged", path=name, detail="tokenizer.json")
        self._model.to(device).eval()
        for module in self._model.modules():
            if type(module).__name__.endswith(("DecoderLayer", "EncoderLayer")):
                module.register_forward_pre_hook(lambda *_: self._cancel.raise_if_cancelled())
        tokens = self._processor.tokenizer.get_added_vocab()
        self.control_tokens = frozenset(tokens)
        """Tokens with a meaning of their own, such as `<loc0012>` and `<eos>`."""
        self._unspoken = {number for text, number in tokens.items() if _PLACE.fullmatch(text)}
        self._unspoken |= set(self._processor.tokenizer.all_special_ids)
        self._locations = range(tokens["<loc0000>"], tokens["<loc1023>"] + 1)  # in a row, in every PaliGemma
        ends = self._model.generation_config.eos_token_id
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
        tensors = {name: self._torch.from_numpy(made[name]).to(self._model.device) for name in names}
        return {**tensors, "pixel_values": tensors["pixel_values"].to(self._model.dtype)}

    def inputs_of_seen(self, pixels: Pixels, prompt: str, cancel: CancelToken) -> dict[str, Any]:
        """As `inputs`, with the vision tower's features in place of the pixels; computed once for the same pixels.

        Raises RequestCancelled.
        """
        self._cancel = cancel
        cancel.raise_if_cancelled()

        def look() -> Any:
            with self._torch.inference_mode():
                return self._model.get_image_features(self.inputs(pixels, "")["pixel_values"], return_dict=True)

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
        self._cancel = cancel
        cancel.raise_if_cancelled()
        step, cache = inputs, None
        for _ in range(max_tokens):
            # Not around the loop: a yield inside would leave the caller in inference mode.
            with self._torch.inference_mode():
                output = self._model(**step, past_key_values=cache, use_cache=True, logits_to_keep=1)
                chosen = output.logits[:, -1].argmax(-1, keepdim=True)
                token = int(chosen)
            if token in self._ends:
                return
            if probabilities is not None:
                probabilities.append(self._probability(output.logits[0, -1], token))
            yield token
            cancel.raise_if_cancelled()
            # A new token attends to all before it: without a mask and token types it is part of the causal suffix.
            step, cache = {"input_ids": chosen}, output.past_key_values

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
        runs = groupby(zip(found, probabilities, strict=True), key=lambda one: one[0] in self._locations)
        pieces: list[Piece] = []
        for is_location, run in runs:
            numbers, chances = zip(*run, strict=True)
            if is_location:
                steps = (number - self._locations.start for number in numbers)
                pieces += [Piece("", chance, step) for step, chance in zip(steps, chances, strict=True)]
            else:
                text = self._processor.tokenizer.decode([one for one in numbers if one not in self._unspoken])
                pieces.append(Piece(text, prod(chances)))
        return pieces

    def _probability(self, logits: Any, token: int) -> float:
        chances = logits.float().softmax(-1)
        if token not in self._locations:
            return float(chances[token])
        near = range(max(token - NEAR, self._locations.start), min(token + NEAR + 1, self._locations.stop))
        return float(chances[near.start : near.stop].sum())

    def _device(self, folder: ModelFolder) -> str:
        """Where the weights go. Raises DescriberError where they have no room."""
        needed = int(folder.bytes * MEMORY_SHARE)
        if self._torch.cuda.is_available() and self._torch.cuda.mem_get_info()[0] > needed:
            return "cuda"
        available = available_memory()
        if available is not None and available < needed:
            raise DescriberError("model-no-memory", path=str(folder.path))
        return "cpu"


def is_stuck(tokens: list[int]) -> bool:
    """Whether the end only repeats itself: up to 16 tokens, 4 times and 12 tokens at least. Greedy decoding can."""
    for period in range(1, 17):
        length = max(4 * period, 12)
        tail = tokens[-length:]
        if len(tail) == length and tail[period:] == tail[:-period]:
            return True
    return False


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
