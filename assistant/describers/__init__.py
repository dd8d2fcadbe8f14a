"""Describers: a frame in, events out. `basic` needs nothing downloaded; `paligemma` is the model."""

from assistant.registry import Registry

REGISTRY = Registry(
    paligemma="assistant.describers.paligemma.describer:PaliGemmaDescriber",
    basic="assistant.describers.basic.describer:BasicDescriber",
)
