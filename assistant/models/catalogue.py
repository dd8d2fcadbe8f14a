"""Every published PaliGemma 2 checkpoint (https://arxiv.org/abs/2412.03555). Pure: sizes are computed from shapes.

pt (pre-trained) in 3B, 10B and 28B at 224, 448 and 896 pixels; mix (fine-tuned on a mixture of tasks) at 224 and 448;
ft-docci (long captions) in 3B and 10B at 448.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from assistant.describers.paligemma.memory import Shape, needed_at

Precision = Literal["float32", "bfloat16", "int8"]
PRECISIONS: tuple[Precision, ...] = ("float32", "bfloat16", "int8")
"""Checkpoints are published in bfloat16."""

OWNER = "google"
LICENCE = "gemma"
LICENCE_ADDRESS = "https://ai.google.dev/gemma/terms"
PATCH = 14
VOCABULARY = 257_216
TOKENIZER_BYTES = 35_000_000
"""tokenizer.json and the small files beside the weights, about."""


@dataclass(frozen=True, slots=True)
class LanguageShape:
    """The Gemma 2 part of a size; numbers of its config.json."""

    hidden: int
    layers: int
    inner: int
    heads: int
    key_value_heads: int
    head: int

    @property
    def parameters(self) -> int:
        """With the embedding, which is the output layer too."""
        attention = self.hidden * self.head * (2 * self.heads + 2 * self.key_value_heads)
        layer = attention + 3 * self.hidden * self.inner + 4 * self.hidden
        return VOCABULARY * self.hidden + self.layers * layer + self.hidden


SHAPES = {
    "3b": LanguageShape(2304, 26, 9216, 8, 4, 256),
    "10b": LanguageShape(3584, 42, 14336, 16, 8, 256),
    "28b": LanguageShape(4608, 46, 36864, 32, 16, 128),
}


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """One published model."""

    size: str
    """"3b", "10b" or "28b"."""
    family: str
    """"mix", "pt" or "ft-docci": which prompts it understands (`describers.paligemma.prompts.Family`)."""
    resolution: int
    """Width and height of the square that a picture is resized to, in pixels."""

    @property
    def name(self) -> str:
        """What a person types, and the name of the folder it is installed in."""
        return f"paligemma2-{self.size}-{self.family}-{self.resolution}"

    @property
    def repository(self) -> str:
        """Where the hub has it."""
        return f"{OWNER}/{self.name}"

    @property
    def licence(self) -> str:
        return LICENCE

    @property
    def image_tokens(self) -> int:
        return (self.resolution // PATCH) ** 2

    @property
    def parameters(self) -> int:
        """Language part, SigLIP So400m vision tower, and the linear layer between them."""
        width, inner, layers = 1152, 4304, 27
        layer = 4 * (width * width + width) + 4 * width + 2 * width * inner + inner + width
        embedding = 3 * PATCH * PATCH * width + width + self.image_tokens * width
        hidden = SHAPES[self.size].hidden
        return SHAPES[self.size].parameters + layers * layer + embedding + 2 * width + width * hidden + hidden

    @property
    def download_bytes(self) -> int:
        """About; the exact size is asked from the hub before a download."""
        return self.parameters * 2 + TOKENIZER_BYTES

    def memory_bytes(self, precision: Precision = "bfloat16") -> int:
        """Memory needed to load it and to answer, about: what the describer asks for before it loads."""
        return needed_at(self.parameters, precision, self.shape)

    @property
    def shape(self) -> Shape:
        """What decides, beside the weights, how much memory an answer takes."""
        text = SHAPES[self.size]
        return Shape(self.resolution, PATCH, text.layers, text.heads, text.key_value_heads, text.head, text.inner)


def _published() -> Iterator[Checkpoint]:
    for size in SHAPES:
        for resolution in (224, 448):
            yield Checkpoint(size, "mix", resolution)
        if size != "28b":
            yield Checkpoint(size, "ft-docci", 448)
        for resolution in (224, 448, 896):
            yield Checkpoint(size, "pt", resolution)


CATALOGUE = tuple(_published())


def find(name: str) -> Checkpoint | None:
    """The checkpoint called `name`: "paligemma2-3b-mix-448", "3b-mix-448" or "google/paligemma2-3b-mix-448"."""
    short = name.strip().lower().removeprefix(f"{OWNER}/").removeprefix("paligemma2-")
    return next((one for one in CATALOGUE if one.name == f"paligemma2-{short}"), None)
