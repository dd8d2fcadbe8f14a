"""Eight-bit arithmetic for the model's linear layers on a CPU (W8A8): half the memory of bf16, and quicker.

Each row of a weight is stored as int8 with one scale, max|w| / 127. The inputs of a layer are rounded the same way, per
token, at the moment they are used; the products are summed exactly in int32 and scaled back in float32. This is the
vector-wise scheme of LLM.int8() (Dettmers et al., arXiv 2208.07339, section 2.1) without its outlier columns.

Quantised: the linear layers of text and vision, and the head, which shares its one tensor with the embedding. As they
were: the norms, the embedding of the patches, and the projector between vision and text.
"""

from __future__ import annotations

import time
from typing import Any

import torch
from torch import Tensor, nn
from transformers.models.gemma2.modeling_gemma2 import (
    Gemma2Attention,
    Gemma2MLP,
    apply_rotary_pos_emb,
)

LARGEST = 127
"""Of an int8, in both directions: with -128 the range would not be symmetric."""
_ROUNDING = 1.5 * 2**23
"""Added and taken away again, it rounds a float32 below 2^22 to the nearest integer, halves to even: the sum has no
bits left for a fraction. `round_` is the same, but starts threads for so small a tensor as one token's inputs."""


def quantise_rows(values: Tensor) -> tuple[Tensor, Tensor]:
    """The rows of `values`, (rows, columns), as int8, and what to multiply each with, (rows, 1) float32."""
    # Not below the smallest normal number: a row of zeros must not be divided by zero.
    scale = (values.abs().amax(-1, keepdim=True).float() / LARGEST).clamp_min_(torch.finfo(torch.float32).tiny)
    return (values / scale).add_(_ROUNDING).sub_(_ROUNDING).to(torch.int8), scale


class QuantisedLinear(nn.Module):  # type: ignore[misc] # torch is read as Any
    """Takes the place of one linear layer, or of several with the same inputs: their outputs one after the other."""

    def __init__(self, *layers: nn.Linear) -> None:
        super().__init__()
        quantised = [quantise_rows(layer.weight.detach()) for layer in layers]
        self.register_buffer("weight", torch.cat([weight for weight, _ in quantised]))
        self.register_buffer("scale", torch.cat([scale for _, scale in quantised]).squeeze(-1))
        biases = [layer.bias.detach().float() for layer in layers if layer.bias is not None]
        self.register_buffer("bias", torch.cat(biases) if biases else None)

    def forward(self, inputs: Tensor) -> Tensor:
        rows, scale = quantise_rows(inputs.reshape(-1, inputs.shape[-1]))
        outputs = (torch._int_mm(rows, self.weight.t()) * scale).mul_(self.scale)  # float32
        if self.bias is not None:
            outputs.add_(self.bias)
        return outputs.to(inputs.dtype).view(*inputs.shape[:-1], -1)


class QuantisedEmbedding(nn.Module):  # type: ignore[misc] # torch is read as Any
    """Looks tokens up in the head's tensor, and scales them as Gemma 2's own embedding does."""

    def __init__(self, head: QuantisedLinear, embed_scale: float, dtype: torch.dtype) -> None:
        super().__init__()
        self._head = (head,)  # in a tuple: as a submodule its tensors would be saved twice
        self._dtype = dtype
        self._embed_scale = float(torch.tensor(embed_scale, dtype=dtype))

    def forward(self, tokens: Tensor) -> Tensor:
        head = self._head[0]
        rows = head.weight[tokens].float() * head.scale[tokens].unsqueeze(-1)
        return rows.to(self._dtype) * self._embed_scale


class QuantisedMLP(nn.Module):  # type: ignore[misc] # torch is read as Any
    """Gemma 2's gated layers; the two that see the same inputs are one."""

    def __init__(self, mlp: Gemma2MLP) -> None:
        super().__init__()
        self.gate_up = QuantisedLinear(mlp.gate_proj, mlp.up_proj)
        self.down = QuantisedLinear(mlp.down_proj)
        self.act_fn = mlp.act_fn

    def forward(self, inputs: Tensor) -> Tensor:
        gate, up = self.gate_up(inputs).chunk(2, dim=-1)
        outputs: Tensor = self.down(self.act_fn(gate) * up)
        return outputs


class QuantisedAttention(nn.Module):  # type: ignore[misc] # torch is read as Any
    """Gemma 2's attention; queries, keys and values come from one layer.

    The arithmetic of `Gemma2Attention` with its eager attention, but several heads of queries meet the one head of keys
    that they share without copies of it.
    """

    def __init__(self, attention: Gemma2Attention) -> None:
        super().__init__()
        self._layer = attention.layer_idx
        self.head_dim = attention.head_dim
        self.shared = attention.num_key_value_groups
        self.scaling = attention.scaling
        self.softcap = attention.attn_logit_softcapping
        layers = (attention.q_proj, attention.k_proj, attention.v_proj)
        self._sizes = [layer.out_features for layer in layers]
        self.qkv = QuantisedLinear(*layers)
        self.o = QuantisedLinear(attention.o_proj)

    def forward(
        self,
        hidden_states: Tensor,
        position_embeddings: tuple[Tensor, Tensor],
        attention_mask: Tensor | None = None,
        past_key_values: Any = None,
        **_: Any,
    ) -> tuple[Tensor, None]:
        batch, tokens, _width = hidden_states.shape
        parts = self.qkv(hidden_states).split(self._sizes, dim=-1)
        query, key, value = (part.view(batch, tokens, -1, self.head_dim).transpose(1, 2) for part in parts)
        query, key = apply_rotary_pos_emb(query, key, *position_embeddings)
        if past_key_values is not None:
            key, value = past_key_values.update(key, value, self._layer)
        heads, seen = key.shape[1:3]
        query = query.reshape(batch, heads, self.shared * tokens, self.head_dim)
        scores = query @ key.transpose(2, 3) * self.scaling
        if self.softcap is not None:
            scores = (scores / self.softcap).tanh_() * self.softcap
        if attention_mask is not None:
            by_query = scores.view(batch, heads, self.shared, tokens, seen)
            scores = (by_query + attention_mask.unsqueeze(2)).view_as(scores)
        weights = scores.softmax(-1, dtype=torch.float32).to(query.dtype)
        outputs = (weights @ value).view(batch, heads * self.shared, tokens, self.head_dim)
        return self.o(outputs.transpose(1, 2).reshape(batch, tokens, -1)), None


def quantise(model: Any) -> None:
    """Replace the layers of a `PaliGemmaForConditionalGeneration` in place, one by one; the old ones are freed.

    On the meta device only shapes are made.
    """
    text = model.model.language_model
    for layer in text.layers:
        layer.self_attn = QuantisedAttention(layer.self_attn)
        layer.mlp = QuantisedMLP(layer.mlp)
    vision = [module for module in model.model.vision_tower.modules() if type(module).__name__.endswith("EncoderLayer")]
    for module in [inner for layer in vision for inner in layer.modules()]:
        for name, child in list(module.named_children()):
            if isinstance(child, nn.Linear):
                setattr(module, name, QuantisedLinear(child))
    scale, dtype = text.embed_tokens.scalar_embed_scale, text.embed_tokens.weight.dtype
    model.lm_head = QuantisedLinear(model.lm_head)
    text.embed_tokens = QuantisedEmbedding(model.lm_head, scale, dtype)


def is_exact() -> bool:
    """Whether this machine multiplies int8 at all, and without overflow where the sums are as large as they get.

    Some CPUs sum pairs of products in 16 bits, which 2 * 127 * 127 nearly fills; this checks the result.
    """
    random = torch.Generator().manual_seed(0)
    left = torch.randint(-LARGEST, LARGEST + 1, (3, 4304), dtype=torch.int8, generator=random)
    right = torch.randint(-LARGEST, LARGEST + 1, (64, 4304), dtype=torch.int8, generator=random)
    left[0], right[0], right[1] = LARGEST, LARGEST, -LARGEST
    try:
        products = torch._int_mm(left, right.t())
    except (RuntimeError, NotImplementedError):
        return False
    return bool((products.long() == left.long() @ right.long().t()).all())


def is_faster(dtype: torch.dtype) -> bool:
    """Whether one layer of the 3B model takes less time than in `dtype`, for one token and for a prompt's worth.

    On one thread and by its own clock, so that what else runs on the machine does not decide. Takes about a second and
    70 MB.
    """
    wide, narrow, tokens = 9216, 2304, 264
    layer = nn.Linear(narrow, wide, bias=False, device="meta").to_empty(device="cpu").to(dtype)
    layer.weight.data.fill_(0.01)
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        with torch.inference_mode():
            quantised = QuantisedLinear(layer)
            for rows in (1, tokens):
                inputs = torch.full((rows, narrow), 0.1, dtype=dtype)
                if _seconds(quantised, inputs) > _seconds(layer, inputs):
                    return False
    finally:
        torch.set_num_threads(threads)
    return True


def _seconds(layer: nn.Module, inputs: Tensor, times: int = 5) -> float:
    """The shortest of this thread's; the first call, which prepares, is not counted."""
    taken = []
    for _ in range(times + 1):
        start = time.thread_time()
        layer(inputs)
        taken.append(time.thread_time() - start)
    return min(taken[1:])
