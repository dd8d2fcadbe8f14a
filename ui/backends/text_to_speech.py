"""Speech with Qt: SAPI or WinRT voices on Windows, AVSpeechSynthesizer on macOS, speech-dispatcher on Linux.

On Linux it is the last choice: making the object lists all voices, which blocks the GUI thread for 1.5 to 4 s (in
another thread as well: PySide6 6.12 keeps the interpreter locked meanwhile), and it speaks with the first voice of the
locale instead of the person's; `assistant.speech.speech_dispatcher_output` does neither. Windows and macOS: not tried.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtTextToSpeech import QTextToSpeech

from assistant.errors import SpeechError
from assistant.speech.protocol import Utterance, Voice
from assistant.speech.sound_device import require_sound_device

_NOT_REAL = frozenset({"mock"})
"""Qt's engine for its own tests."""


class TextToSpeechOutput:
    """See the module. Made, opened and called in the GUI thread."""

    name = "text_to_speech"
    install_hint = "speech-install-text-to-speech"
    reports_end = True
    can_stop = True

    def __init__(self) -> None:
        self._speech: QTextToSpeech | None = None
        self._number = 0
        """Of the utterance being said; 0 for none."""
        self._has_started = False
        self._done: Callable[[int], None] = lambda number: None
        self._failed: Callable[[int, str], None] = lambda number, reason: None
        self._rate = 0.0
        self._volume = 1.0

    def is_compatible(self) -> bool:
        return sys.platform in ("linux", "win32", "darwin")

    def is_available(self) -> bool:
        return bool(_engines())

    def open(self, done: Callable[[int], None], failed: Callable[[int, str], None]) -> None:
        """Blocks for seconds on Linux. Raises SpeechError where the engine does not work."""
        require_sound_device()
        engines = _engines()
        if not engines:
            raise SpeechError("speech-no-output")
        speech = QTextToSpeech(engines[0])
        if speech.state() == QTextToSpeech.State.Error:
            detail = speech.errorString()
            speech.deleteLater()
            raise SpeechError("speech-qt", detail=detail)
        self._done, self._failed = done, failed
        self._rate, self._volume = speech.rate(), speech.volume()
        speech.stateChanged.connect(self._state_changed)
        self._speech = speech

    def say(self, utterance: Utterance, voice: Voice) -> None:
        speech = self._speech
        if speech is None:
            return
        self._prepare(speech, utterance.language, voice)
        self._number, self._has_started = utterance.number, False
        speech.say(utterance.text)

    def _prepare(self, speech: QTextToSpeech, language: str, voice: Voice) -> None:
        """Set what differs from what the person's system has, and set it back when it is no longer wanted."""
        rate = self._rate if voice.rate is None else voice.rate / 100
        volume = self._volume if voice.volume is None else voice.volume / 100
        if rate != speech.rate():
            speech.setRate(rate)
        if volume != speech.volume():
            speech.setVolume(volume)
        wanted = QLocale(language)
        if speech.locale().language() != wanted.language():
            speech.setLocale(wanted)
        if voice.name is not None and voice.name != speech.voice().name():
            named = [candidate for candidate in speech.availableVoices() if candidate.name() == voice.name]
            if named:
                speech.setVoice(named[0])

    def stop(self) -> None:
        self._number = 0
        if self._speech is not None:
            self._speech.stop()

    def close(self) -> None:
        self.stop()
        if self._speech is not None:
            self._speech.stateChanged.disconnect(self._state_changed)
            self._speech.deleteLater()
            self._speech = None

    def _state_changed(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self._has_started = True
        if not self._number or self._speech is None:
            return
        if state == QTextToSpeech.State.Error:
            number, self._number = self._number, 0
            self._failed(number, self._speech.errorString())
        elif state == QTextToSpeech.State.Ready and self._has_started:  # else the end of one that was stopped
            number, self._number = self._number, 0
            self._done(number)


def _engines() -> list[str]:
    return [engine for engine in QTextToSpeech.availableEngines() if engine not in _NOT_REAL]
