"""Choosing the outputs of speech: what the person set, or the best that works here, and silence with a reason last."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.errors import AssistantError, UsageError
from assistant.registry import Registry
from assistant.speech import REGISTRY
from assistant.speech.log import SpeechLog
from assistant.speech.protocol import SpeechOutput, Voice
from assistant.speech.queue import SpeechQueue


def names(registries: Sequence[Registry] = (REGISTRY,)) -> tuple[str, ...]:
    """The outputs that a person can choose, in order of preference."""
    return tuple(name for registry in registries for name in registry.names)


def choose(setting: str, registries: Sequence[Registry] = (REGISTRY,)) -> list[SpeechOutput]:
    """The outputs to try, in order. The silent one is always the last: it says why nothing is heard.

    `setting`: "auto", or the name of an output, which is then tried before the others. Raises UsageError.
    """
    if setting not in ("auto", *names(registries)):
        raise UsageError("output-unknown", output=setting, outputs=", ".join(("auto", *names(registries))))
    if setting == "silent":
        return [REGISTRY.load("silent")()]
    outputs: list[SpeechOutput] = []
    for registry in registries:
        for name in registry.names:
            try:
                output: SpeechOutput = registry.load(name)()
            except ImportError:
                continue  # a package that this machine lacks; `regard doctor` says which
            if output.is_compatible() and output.is_available():
                outputs.append(output)
    return sorted(outputs, key=lambda output: (output.name == "silent", output.name != setting))


def open_queue(
    setting: str,
    call_soon: Callable[[Callable[[], None]], None],
    *,
    registries: Sequence[Registry] = (REGISTRY,),
    voice: Voice | None = None,
    log_file: str | None = None,
    on_idle: Callable[[], None] | None = None,
    on_problem: Callable[[AssistantError], None] | None = None,
) -> SpeechQueue:
    """The speech queue of a program. Raises UsageError for an unknown output, SpeechError for a bad `log_file`."""
    return SpeechQueue(
        choose(setting, registries),
        call_soon,
        voice=voice or Voice(),
        log=SpeechLog(log_file) if log_file else None,
        on_idle=on_idle,
        on_problem=on_problem,
    )
