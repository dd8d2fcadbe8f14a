"""The own greedy loop, token for token what `generate()` gives.

It runs in the calling thread: each token is there the moment it is known, and a cancel raised inside the model comes
out here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

import torch
from torch import Tensor

from assistant.cancelling import CancelToken
from assistant.describers.paligemma.quantised import QuantisedLinear
from assistant.describers.paligemma.stepping import Stepper

_STOPS = ("DecoderLayer", "EncoderLayer", "Attention", "MLP", "Linear")
"""Modules before which a cancelled request ends. Layers alone would be too few: one of 3B takes up to a second."""


def stop_when_cancelled(model: Any, current: Callable[[], CancelToken]) -> None:
    """From here on, `model` raises RequestCancelled between its parts once the token that `current` gives is set."""
    for module in model.modules():
        if type(module).__name__.endswith(_STOPS):
            module.register_forward_pre_hook(lambda *_: current().raise_if_cancelled())


def greedy(
    model: Any, inputs: dict[str, Any], ends: Collection[int], max_tokens: int, cancel: CancelToken
) -> Iterator[tuple[int, Tensor]]:
    """The most probable tokens, one by one, without the end; each with the logits, (vocabulary,), that it won.

    Raises RequestCancelled.

    Args:
        model: A `PaliGemmaForConditionalGeneration`.
        inputs: Of one prompt, with `token_type_ids`, and `pixel_values` or `mm_encoder_outputs`.
        ends: Tokens that end the answer.
        max_tokens: No more than so many.
        cancel: Asked before every token.
    """
    cancel.raise_if_cancelled()
    if max_tokens < 1:
        return
    # Not around the loop: a yield inside would leave the caller in inference mode.
    with torch.inference_mode():
        output = model(**inputs, use_cache=True, logits_to_keep=1)
        logits = output.logits[:, -1]
        follow = _follower(model, output.past_key_values, max_tokens, cancel)
        del output  # its cache, where the follower has one of its own
    for left in range(max_tokens - 1, -1, -1):
        with torch.inference_mode():
            chosen = logits.argmax(-1, keepdim=True)
            token = int(chosen)
        if token in ends:
            return
        yield token, logits[0]
        cancel.raise_if_cancelled()
        if left:
            with torch.inference_mode():
                logits = follow(chosen)


def _follower(model: Any, cache: Any, most: int, cancel: CancelToken) -> Callable[[Tensor], Tensor]:
    """Gives the logits after one more token, (1, 1), behind the prompt that `cache` is of."""
    if isinstance(model.lm_head, QuantisedLinear):
        stepper = Stepper(model, cache, most)
        return lambda token: stepper.logits(token, cancel)

    def follow(token: Tensor) -> Tensor:
        # It attends to all before it: without a mask and token types it is part of the causal suffix.
        logits: Tensor = model(input_ids=token, past_key_values=cache, use_cache=True, logits_to_keep=1).logits[:, -1]
        return logits

    return follow


def choices(model: Any, inputs: dict[str, Any], tokens: list[int]) -> list[int]:
    """For each of `tokens`, which another model chose: what `model` chooses after the ones before it."""
    if not tokens:
        return []
    with torch.inference_mode():
        answer = torch.tensor([tokens], device=inputs["input_ids"].device)
        logits = model(
            **inputs
            | {
                "input_ids": torch.cat([inputs["input_ids"], answer], dim=1),
                "attention_mask": torch.cat([inputs["attention_mask"], torch.ones_like(answer)], dim=1),
                "token_type_ids": torch.cat([inputs["token_type_ids"], torch.ones_like(answer)], dim=1),
            },
            logits_to_keep=len(tokens) + 1,
        ).logits
        chosen: list[int] = logits[0, :-1].argmax(-1).tolist()
        return chosen
