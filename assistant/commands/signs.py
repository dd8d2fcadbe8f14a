"""What a terminal shows and sounds beside the answer: that a delay runs, and that a camera is on."""

from __future__ import annotations

import sys

from assistant import events
from assistant.i18n import messages
from assistant.settings import Settings
from assistant.speech.earcons import EarconPlayer, Earcons, SilentEarcons


class Signs:
    """Sounds where speech is wanted; lines on stderr where that is a terminal, so that no script meets them."""

    def __init__(self, settings: Settings, *, is_heard: bool) -> None:
        has_sound = is_heard and settings.speech.earcons and settings.speech.output != "silent"
        self._earcons: EarconPlayer = Earcons(settings.speech.earcon_volume) if has_sound else SilentEarcons()
        self._text = messages(settings.language).text
        self._is_waiting = False

    def follow(self, event: events.Event) -> None:
        """Show and sound what `event` asks for."""
        match event:
            case events.Waiting(seconds_left=left) if left > 0:
                if self._is_waiting:
                    self._earcons.play("working")
                else:
                    self._show(self._text("cli-waiting", seconds=round(left)))
                self._is_waiting = True
            case events.CameraChanged(name=name):
                self._earcons.play("camera" if name else "shutter")
                self._show(self._text("cli-camera-on", name=name) if name else self._text("cli-camera-off"))
            case _:
                pass

    def close(self) -> None:
        self._earcons.close()

    @staticmethod
    def _show(line: str) -> None:
        if sys.stderr.isatty():
            print(line, file=sys.stderr, flush=True)
