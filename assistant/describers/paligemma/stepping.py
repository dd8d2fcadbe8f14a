"""One token after the other through a quantised model, without transformers' layers around it.

At one token nearly all of the time goes into reading weights; what transformers does beside it (modules, masks, a cache
that is copied for each token) would show. The operations and their order are those of `quantised` and of
`Gemma2DecoderLayer`, so the tokens are the same: tested against `generate()`.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from assistant.cancelling import CancelToken
from assistant.describers.paligemma.quantised import QuantisedLinear


class Stepper:
    """Goes on behind a prompt that the whole model has read. One thread, in inference mode.

    Args:
        model: A `PaliGemmaForConditionalGeneration` after `quantise`.
        cache: The `DynamicCache` of the prompt, of one picture and question.
        most: No more than so many tokens are to come.
    """

    def __init__(self, model: Any, cache: Any, most: int) -> None:
        text = model.model.language_model
        config = text.config
        self._embed = text.embed_tokens
        self._head = model.lm_head
        self._cap = config.final_logit_softcapping
        self._seen = cache.get_seq_length()
        positions = torch.arange(self._seen + 1, self._seen + most + 1).unsqueeze(0)  # counted from 1
        like = text.norm.weight.new_empty(0, dtype=cache.layers[0].keys.dtype)
        cos, sin = text.rotary_emb(like, positions)
        half = sin.shape[-1] // 2
        self._cos = cos[0]
        self._sin = torch.cat((-sin[0, :, :half], sin[0, :, half:]), dim=-1)  # for halves that are only swapped
        self._half = half
        self._layers = [
            _Layer(layer, cached, most, config.sliding_window if kind == "sliding_attention" else None)
            for layer, cached, kind in zip(text.layers, cache.layers, config.layer_types, strict=True)
        ]
        self._norm = _Norm(text.norm)
        self._step = 0

    def logits(self, token: Tensor, cancel: CancelToken) -> Tensor:
        """What comes after `token`, (1, 1), and all before it: (1, vocabulary). Raises RequestCancelled."""
        hidden = self._embed(token)[0]
        cos, sin = self._cos[self._step], self._sin[self._step]
        for layer in self._layers:
            cancel.raise_if_cancelled()
            hidden = layer(hidden, cos, sin, self._half)
        self._step += 1
        logits: Tensor = self._head(self._norm(hidden))
        if self._cap is not None:
            logits = (logits / self._cap).tanh_() * self._cap
        return logits


class _Norm:
    """`Gemma2RMSNorm` of one row."""

    def __init__(self, norm: Any) -> None:
        self._eps: float = norm.eps
        self._scale: Tensor = 1.0 + norm.weight.float()

    def __call__(self, row: Tensor) -> Tensor:
        wide = row.float()
        wide = wide * wide.pow(2).mean(-1, keepdim=True).add_(self._eps).rsqrt_()
        return wide.mul_(self._scale).to(row.dtype)


class _Layer:
    """One decoder layer, with the keys and values of all tokens so far in tensors that have room for those to come."""

    def __init__(self, layer: Any, cached: Any, most: int, window: int | None) -> None:
        attention, mlp = layer.self_attn, layer.mlp
        self._before, self._after = _Norm(layer.input_layernorm), _Norm(layer.post_attention_layernorm)
        self._before_mlp, self._after_mlp = (
            _Norm(layer.pre_feedforward_layernorm),
            _Norm(layer.post_feedforward_layernorm),
        )
        self._qkv: QuantisedLinear = attention.qkv
        self._out: QuantisedLinear = attention.o
        self._gate_up: QuantisedLinear = mlp.gate_up
        self._down: QuantisedLinear = mlp.down
        self._activate = mlp.act_fn
        self._scaling: float = attention.scaling
        self._cap: float | None = attention.softcap
        self._head_dim: int = attention.head_dim
        _, self._of_keys, self._used, _ = cached.keys.shape
        self._shared = attention.shared
        self._window = window
        shape = (self._of_keys, self._used + most, self._head_dim)
        self._keys, self._values = cached.keys.new_empty(shape), cached.values.new_empty(shape)
        self._keys[:, : self._used] = cached.keys[0]
        self._values[:, : self._used] = cached.values[0]

    def __call__(self, hidden: Tensor, cos: Tensor, sin: Tensor, half: int) -> Tensor:
        heads = self._qkv(self._before(hidden)).view(-1, self._head_dim)
        turned = heads[: -self._of_keys]
        turned = turned * cos + turned.roll(half, -1) * sin
        queries = turned[: -self._of_keys].view(self._of_keys, self._shared, self._head_dim)
        now = self._used
        self._keys[:, now] = turned[-self._of_keys :]
        self._values[:, now] = heads[-self._of_keys :]
        self._used = end = now + 1
        start = 0 if self._window is None else max(0, end - self._window)
        scores = torch.bmm(queries, self._keys[:, start:end].transpose(1, 2)) * self._scaling
        if self._cap is not None:
            scores = (scores / self._cap).tanh_() * self._cap
        weights = scores.softmax(-1, dtype=torch.float32).to(scores.dtype)
        seen = torch.bmm(weights, self._values[:, start:end]).view(1, -1)
        hidden = hidden + self._after(self._out(seen))
        gate, up = self._gate_up(self._before_mlp(hidden)).chunk(2, dim=-1)
        return hidden + self._after_mlp(self._down(self._activate(gate) * up))
