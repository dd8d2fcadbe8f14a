"""A PaliGemma 2 of any size with its own tokenizer: transformers' classes, no file from the network.

Pre-trained weights are 6 GB and more; everything that is architecture (processor, prefix attention, location tokens,
the key-value cache, quantisation) is the same in a model of a few million parameters.
"""

import json
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import (
    Gemma2Config,
    GemmaTokenizer,
    PaliGemmaConfig,
    PaliGemmaForConditionalGeneration,
    PaliGemmaProcessor,
    SiglipVisionConfig,
)
from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

from assistant.bench.shapes import phrases, scenes

SPECIAL = ("<pad>", "<eos>", "<bos>", "<unk>", "<mask>")  # Gemma's first five


@dataclass(frozen=True)
class Size:
    """How large a model is; the defaults are those of the trained one."""

    side: int = scenes.SIDE  # pixels
    patch: int = scenes.SIDE // scenes.GRID  # pixels
    vision_width: int = 160
    vision_layers: int = 6
    vision_mlp: int = 448
    vision_heads: int = 5
    width: int = 160
    layers: int = 4
    mlp: int = 384
    heads: int = 4
    key_value_heads: int = 2
    head_width: int = 40
    sliding_window: int = 4096
    vocabulary_step: int = 16  # the embedding has a multiple of this many rows


def build_tokenizer(texts: Iterable[str], vocabulary: int = 1400) -> GemmaTokenizer:
    """A byte-fallback BPE like Gemma's, learnt from `texts`: their words become single tokens."""
    first = [*SPECIAL, *(f"<0x{byte:02X}>" for byte in range(256)), "\n"]
    tokenizer = Tokenizer(models.BPE(unk_token="<unk>", byte_fallback=True, fuse_unk=True))
    tokenizer.normalizer = normalizers.Replace(" ", "▁")
    # Words with the space before them, as in Gemma: nothing merges across a space.
    tokenizer.pre_tokenizer = pre_tokenizers.Split("▁", "merged_with_next")
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()])
    trainer = trainers.BpeTrainer(vocab_size=vocabulary, special_tokens=first, show_progress=False)
    tokenizer.train_from_iterator(texts, trainer)
    # GemmaTokenizer keeps the vocabulary and the merges; of the first tokens only Gemma's five stay special.
    state = json.loads(tokenizer.to_str())["model"]
    return GemmaTokenizer(
        vocab=state["vocab"],
        merges=[tuple(merge) for merge in state["merges"]],
        model_max_length=512,
    )


def build_processor(tokenizer: GemmaTokenizer, size: Size) -> PaliGemmaProcessor:
    """The processor, which adds the 1024 location and 128 mask tokens to the tokenizer."""
    image_processor = SiglipImageProcessorPil(
        size={"height": size.side, "width": size.side},
        image_mean=[0.5, 0.5, 0.5],
        image_std=[0.5, 0.5, 0.5],
    )
    image_processor.image_seq_length = (size.side // size.patch) ** 2
    return PaliGemmaProcessor(image_processor, tokenizer)


def build_model(processor: PaliGemmaProcessor, size: Size, seed: int = 0) -> PaliGemmaForConditionalGeneration:
    """A model with random weights, float32."""
    torch.manual_seed(seed)
    tokenizer = processor.tokenizer
    text = Gemma2Config(
        vocab_size=math.ceil(len(tokenizer) / size.vocabulary_step) * size.vocabulary_step,
        hidden_size=size.width,
        intermediate_size=size.mlp,
        num_hidden_layers=size.layers,
        num_attention_heads=size.heads,
        num_key_value_heads=size.key_value_heads,
        head_dim=size.head_width,
        query_pre_attn_scalar=size.head_width,
        sliding_window=size.sliding_window,
        max_position_embeddings=8192,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=2,
    )
    vision = SiglipVisionConfig(
        hidden_size=size.vision_width,
        intermediate_size=size.vision_mlp,
        num_hidden_layers=size.vision_layers,
        num_attention_heads=size.vision_heads,
        image_size=size.side,
        patch_size=size.patch,
        vision_use_head=False,
        projection_dim=size.width,
    )
    config = PaliGemmaConfig(
        vision_config=vision,
        text_config=text,
        image_token_index=processor.image_token_id,
        projection_dim=size.width,
        hidden_size=size.width,
        vocab_size=text.vocab_size,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=2,
    )
    model = PaliGemmaForConditionalGeneration(config)
    model.generation_config.pad_token_id = 0
    model.generation_config.eos_token_id = 1
    model.generation_config.bos_token_id = 2
    return model.eval()


@torch.no_grad()
def start_from_structure(model: PaliGemmaForConditionalGeneration, processor: PaliGemmaProcessor) -> None:
    """Give words random directions, and let location tokens and patch positions start as smooth curves.

    Neighbouring locations then begin as neighbours, so that what is learnt about one teaches those beside it.
    """
    words = model.get_input_embeddings().weight  # multiplied by sqrt(width) when it is used
    width = words.shape[1]
    words.normal_(std=width**-0.5)
    first = processor.tokenizer.convert_tokens_to_ids("<loc0000>")
    words[first : first + 1024] = 0.8 * _curves(torch.arange(1024) / 1023, width) + 0.2 * words[first : first + 1024]
    positions = model.model.vision_tower.embeddings.position_embedding.weight
    grid = math.isqrt(positions.shape[0])
    steps = _curves((torch.arange(grid) + 0.5) / grid, positions.shape[1] // 2)
    down, across = steps[:, None].expand(-1, grid, -1), steps[None].expand(grid, -1, -1)
    positions[:, : 2 * steps.shape[1]] = 3.0 * torch.cat([down, across], -1).reshape(grid * grid, -1)


def _curves(values: torch.Tensor, width: int) -> torch.Tensor:
    """Cosines and sines of rising frequency and falling strength: [values, width], unit length."""
    frequency = torch.arange(width // 2) * 0.5 + 0.5
    angles = math.pi * frequency * values[:, None]
    curves = torch.cat([angles.cos(), angles.sin()], -1) / (1 + frequency.repeat(2) / 4)
    return curves / curves.norm(dim=-1, keepdim=True)


def small_processor(size: Size | None = None) -> PaliGemmaProcessor:
    """The processor of the small model that sees: every word of its scenes is one token."""
    return build_processor(build_tokenizer(vocabulary_texts()), size or Size())


def vocabulary_texts() -> Iterator[str]:
    """Texts that hold every word of every prompt and answer, for the tokenizer."""
    for colour in scenes.COLOURS:
        for shape in scenes.SHAPES:
            for place in scenes.PLACES:
                thing = scenes.Thing(colour, shape, place, (0, 0, 1, 1))
                name = thing.name
                yield from (
                    phrases.caption(scenes.Scene(None, (thing,) * 3, "", None), language)
                    for language in phrases.LANGUAGES
                )
                yield phrases.description(scenes.Scene(None, (thing,) * 2, "", None))
                yield f"detect {name} ; {shape} ; {name}"
                yield f"answer en is there {phrases.with_article(name)}?"
                yield f"answer en is there {phrases.with_article(name)}? where is the {name}? at the {place}"
                yield f"answer en what colour is the {shape}? what color is the {shape}? what shape is {colour}?"
                yield f"answer en how many {colour} shapes are there? how many {shape}s are there?"
                yield f"answer en is the {name} left of the {name}? is the {name} right of the {name}?"
                yield f"{colour}"
                yield f"{shape}"
                yield place
    for language in phrases.LANGUAGES:
        yield from (f"caption {language}", f"cap {language}", f"describe {language}", f"answer {language}")
    for number in phrases.NUMBERS:
        yield from (number, f"There are {number} shapes. There is {number} shape.")
    yield from ("yes", "no", "0", "1", "2", "3", "4", "ocr", "crosses", "how many crosses are there?")
    yield from scenes.WORDS
