"""A program with one speech output, for `regard bench speech`: `python -m assistant.bench.speaker NAME`.

Commands on standard input, one a line: "say TEXT", "stop", "earcon NAME". For each, and for the opening before them,
one JSON line on standard output: {"time": when it was called, "seconds": how long the call blocked}; times are those of
`time.monotonic()`.
"""

from __future__ import annotations

import json
import queue
import sys
import threading
import time
from collections.abc import Callable

from assistant.speech import REGISTRY
from assistant.speech.earcons import Earcons
from assistant.speech.protocol import SpeechOutput, Utterance, Voice


def serve(output: SpeechOutput, process_events: Callable[[], None] = lambda: None) -> None:
    """Do what standard input says, until it ends. `process_events` is called every 2 ms, for Qt."""
    commands: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(commands,), daemon=True).start()
    earcons = Earcons(100)
    _timed(lambda: output.open(lambda number: None, lambda number, reason: None))
    number = 0
    while True:
        process_events()
        try:
            command = commands.get(timeout=0.002)
        except queue.Empty:
            continue
        if command is None:
            break
        verb, _, words = command.partition(" ")
        number += 1
        if verb == "say":
            utterance = Utterance(words, "en", number)
            _timed(lambda: output.say(utterance, Voice()))  # noqa: B023 - called at once
        elif verb == "earcon":
            _timed(lambda: earcons.play(words))  # noqa: B023 - called at once
        else:
            _timed(output.stop)
    earcons.close()
    output.close()


def _read(commands: queue.SimpleQueue[str | None]) -> None:
    for line in sys.stdin:
        commands.put(line.strip())
    commands.put(None)


def _timed(call: Callable[[], None]) -> None:
    start = time.monotonic()
    call()
    print(json.dumps({"time": start, "seconds": time.monotonic() - start}), flush=True)


if __name__ == "__main__":
    serve(REGISTRY.load(sys.argv[1])())
