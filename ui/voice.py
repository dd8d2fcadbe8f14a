"""Makes the speech queue and the earcons of the app from its settings."""

from __future__ import annotations

import sys
from collections.abc import Callable

from assistant.errors import AssistantError, UsageError
from assistant.settings import Settings
from assistant.speech import REGISTRY
from assistant.speech.earcons import Earcons
from assistant.speech.outputs import open_queue
from assistant.speech.protocol import Voice
from assistant.speech.queue import SpeechQueue
from ui.backends import SPEECH

REGISTRIES = (REGISTRY, SPEECH) if sys.platform == "linux" else (SPEECH, REGISTRY)
"""In order of preference. On Linux, Qt's speech blocks for seconds at the start: it comes last."""


def open_speech(
    settings: Settings,
    call_soon: Callable[[Callable[[], None]], None],
    *,
    log_file: str | None,
    on_idle: Callable[[], None],
    on_problem: Callable[[AssistantError], None],
) -> SpeechQueue:
    """The speech queue. An unknown output in the settings becomes a problem, and "auto". Raises SpeechError."""

    def open_with(output: str) -> SpeechQueue:
        return open_queue(
            output,
            call_soon,
            registries=REGISTRIES,
            voice=Voice(rate=settings.speech.rate, volume=settings.speech.volume, name=settings.speech.voice),
            log_file=log_file,
            on_idle=on_idle,
            on_problem=on_problem,
        )

    try:
        return open_with(settings.speech.output)
    except UsageError as error:
        queue = open_with("auto")
        unknown = error
        call_soon(lambda: on_problem(unknown))
        return queue


def open_earcons(settings: Settings) -> Earcons:
    """The earcons, as loud as the person set them."""
    return Earcons(settings.speech.earcon_volume if settings.speech.earcons else 0)
