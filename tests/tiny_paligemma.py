"""A PaliGemma 2 of random weights, under a megabyte: the architecture, classes and files of a real one."""

from __future__ import annotations

import string
from pathlib import Path

IMAGE_SIZE = 56
PATCH = 14


def build(folder: Path, *, letters: float = 3.0, seed: int = 0) -> Path:
    """Write the model to `folder`. The larger `letters`, the more of what it says is letters, not control tokens."""
    import torch
    from transformers import GemmaTokenizer

    from tests.small_model.build import Size, build_model, build_processor

    words = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>", *(f"<0x{byte:02X}>" for byte in range(256))]
    plain = [*string.ascii_letters, *string.digits, "▁", "\n", ".", ",", "?", "é", "▁the", "▁a", "▁cat"]
    vocabulary = {word: number for number, word in enumerate([*words, *plain])}
    size = Size(
        side=IMAGE_SIZE,
        patch=PATCH,
        vision_width=32,
        vision_layers=2,
        vision_mlp=64,
        vision_heads=2,
        width=48,
        layers=3,
        mlp=96,
        heads=4,
        key_value_heads=2,
        head_width=12,
        sliding_window=16,
        vocabulary_step=1,
    )
    processor = build_processor(GemmaTokenizer(vocab=vocabulary), size)
    model = build_model(processor, size, seed)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "embed_tokens" in name:
                parameter[len(words) : len(words) + len(plain)] *= letters
            elif parameter.ndim > 1:
                parameter.mul_(8)  # the initial weights are so small that the picture would hardly matter
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder
