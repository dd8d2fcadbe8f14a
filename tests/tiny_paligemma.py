"""A PaliGemma 2 of random weights, under a megabyte: the architecture, classes and files of a real one."""

from __future__ import annotations

import string
from pathlib import Path

IMAGE_SIZE = 56
PATCH = 14


def build(folder: Path, *, letters: float = 3.0, seed: int = 0) -> Path:
    """Write the model to `folder`. The larger `letters`, the more of what it says is letters, not control tokens."""
    import torch
    from transformers import (
        Gemma2Config,
        GemmaTokenizer,
        PaliGemmaConfig,
        PaliGemmaForConditionalGeneration,
        PaliGemmaProcessor,
        SiglipVisionConfig,
    )
    from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

    words = ["<pad>", "<eos>", "<bos>", "<unk>", "<mask>", *(f"<0x{byte:02X}>" for byte in range(256))]
    plain = [*string.ascii_letters, *string.digits, "▁", "\n", ".", ",", "?", "é", "▁the", "▁a", "▁cat"]
    vocabulary = {word: number for number, word in enumerate([*words, *plain])}
    image_processor = SiglipImageProcessorPil(size={"height": IMAGE_SIZE, "width": IMAGE_SIZE})
    image_processor.image_seq_length = (IMAGE_SIZE // PATCH) ** 2
    processor = PaliGemmaProcessor(image_processor, GemmaTokenizer(vocab=vocabulary))

    width, size = 48, len(processor.tokenizer)
    text = Gemma2Config(
        vocab_size=size,
        hidden_size=width,
        intermediate_size=96,
        num_hidden_layers=3,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=12,
        query_pre_attn_scalar=12,
        sliding_window=16,
        max_position_embeddings=512,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=2,
    )
    vision = SiglipVisionConfig(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        image_size=IMAGE_SIZE,
        patch_size=PATCH,
        vision_use_head=False,
    )
    config = PaliGemmaConfig(
        text_config=text,
        vision_config=vision,
        projection_dim=width,
        hidden_size=width,
        image_token_index=processor.image_token_id,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=2,
    )
    torch.manual_seed(seed)
    model = PaliGemmaForConditionalGeneration(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if "embed_tokens" in name:
                parameter[len(words) : len(words) + len(plain)] *= letters
            elif parameter.ndim > 1:
                parameter.mul_(8)  # the initial weights are so small that the picture would hardly matter
    model.generation_config.pad_token_id, model.generation_config.eos_token_id = 0, 1
    model.generation_config.bos_token_id = 2
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder
