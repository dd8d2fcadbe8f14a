"""A PaliGemma 2 of random weights, about 200 MB: large enough that loading, memory and the time of an answer show."""

from __future__ import annotations

import json
from pathlib import Path

from tests.tiny_paligemma import build as build_tiny

MEGABYTES = 210
LAYERS = 6


def build(folder: Path) -> Path:
    """Write the model to `folder`: the tiny one's files, with more and wider layers."""
    import torch
    from transformers import PaliGemmaConfig, PaliGemmaForConditionalGeneration

    build_tiny(folder)
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    width = 768
    config |= {"hidden_size": width, "projection_dim": width}
    config["vision_config"] |= {"projection_dim": width}
    config["text_config"] |= {
        "hidden_size": width,
        "intermediate_size": 4 * width,
        "num_hidden_layers": LAYERS,
        "layer_types": ["sliding_attention", "full_attention"] * (LAYERS // 2),
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "head_dim": 192,
        "query_pre_attn_scalar": 192,
    }
    torch.manual_seed(1)
    model = PaliGemmaForConditionalGeneration(PaliGemmaConfig(**config)).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "embed_tokens" in name:
                parameter[261 : 261 + 62] *= 3  # the letters: see the tiny one
            elif "post_" in name and parameter.ndim == 1:
                parameter.fill_(60)  # so that the next word is more than the last one again, which ends an answer
    model.generation_config.pad_token_id, model.generation_config.eos_token_id = 0, 1
    model.generation_config.bos_token_id = 2
    model.save_pretrained(folder)
    return folder
