"""The speech queue: sentences in, one utterance at a time out, interrupted at once, repeated, moved through.

All of it runs in the session's thread. Who says an utterance, and what happens when a voice fails, is in `speaker`.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.errors import AssistantError
from assistant.speech.log import SpeechLog
from assistant.speech.protocol import SpeechOutput, Utterance, Voice
from assistant.speech.speaker import Speaker

_NORMAL_VOICE = Voice()


@dataclass(frozen=True, slots=True)
class _Item:
    utterance: Utterance
    place: int | None
    """Where in the current description; None for what is not part of it."""
    is_aside: bool = False
    """An answer to a key: when the next one cuts it, it is over."""


class SpeechQueue:
    """See the module. Outputs are given in order of preference; the first that works is opened here.

    Args:
        outputs: tried from the first on; those that are not compatible or not available are passed over.
        call_soon: runs a function in the session's thread, soon; may be called from any thread.
        voice: how to speak.
        log: where each utterance is noted when it is handed to an output.
        on_idle: called when all was said; not after `stop`.
        on_problem: called soon with a SpeechError when an output is lost.
    """

    def __init__(
        self,
        outputs: Sequence[SpeechOutput],
        call_soon: Callable[[Callable[[], None]], None],
        *,
        voice: Voice = _NORMAL_VOICE,
        log: SpeechLog | None = None,
        on_idle: Callable[[], None] | None = None,
        on_problem: Callable[[AssistantError], None] | None = None,
    ) -> None:
        self._speaker = Speaker(outputs, call_soon, log=log, on_end=self._ended, on_problem=on_problem)
        self._call_soon = call_soon
        self._voice = voice
        self._on_idle = on_idle
        self._sentences: list[Utterance] = []
        self._position = -1
        self._waiting: deque[_Item] = deque()
        self._current: _Item | None = None
        self._number = 0
        self._was_cut = False
        self._muted = False
        self._paused = False
        self._held = False
        self._closed = False

    # What the session asks for

    def say(
        self, text: str, language: str = "en", *, interrupt: bool = False, keep: bool = True, always: bool = False
    ) -> None:
        """Say a sentence after those that wait.

        Args:
            text: one sentence; empty is ignored.
            language: of the text.
            interrupt: be silent at once and forget what waits, then say it.
            keep: False for status words, which are not part of repeating and moving.
            always: also while muted ("Speech is off").
        """
        text = " ".join(text.split())
        if interrupt:
            self.stop()
        if not text or self._closed:
            return
        self._number += 1
        utterance = Utterance(text, language, self._number)
        if keep:
            self._sentences.append(utterance)
        if (self._muted or ((self._paused or self._held) and keep)) and not always:
            return
        self._waiting.append(_Item(utterance, len(self._sentences) - 1 if keep else None))
        self._go_on()

    def aside(self, text: str, language: str = "en") -> None:
        """Say something short at once, also while muted. What it cuts, or what `pause` cut, is said after it.

        What is held stays so.
        """
        cut = [item for item in (self._current, *self._waiting) if item is not None and not item.is_aside]
        if self._paused and self.has_more and not (self._muted or self._held):
            first = max(self._position, 0)
            cut = [_Item(self._sentences[place], place) for place in range(first, len(self._sentences))]
        self.stop()
        self._number += 1
        self._waiting.append(_Item(Utterance(" ".join(text.split()), language, self._number), None, is_aside=True))
        self._waiting.extend(cut)
        self._go_on()

    def stop(self) -> None:
        """Silence at once; forget what waits. The sentences stay for repeating and moving."""
        self._paused = False
        self._waiting.clear()
        self._was_cut = self._was_cut or (self._current is not None and self._current.place is not None)
        self._current = None
        self._speaker.stop()

    def pause(self) -> None:
        """Silence at once, to go on with `resume`. Sentences that come meanwhile are kept, not said."""
        self.stop()
        self._paused = True

    def hold(self) -> None:
        """Keep the sentences that wait, and those to come, for `resume`. The one that is being said goes on."""
        self._held = True
        self._waiting = deque(item for item in self._waiting if item.place is None)

    def release(self) -> None:
        """Say the sentences that come from now on."""
        self._held = False

    def resume(self) -> None:
        """Go on where `pause`, `stop` or `hold` came; a sentence that was cut is said again."""
        was_held, self._held = self._held, False
        if not self.is_speaking:
            self._read_from(max(self._position + (0 if self._was_cut else 1), 0))
        elif was_held:
            first = self._position + 1
            self._waiting.extend(_Item(self._sentences[place], place) for place in range(first, len(self._sentences)))

    def repeat(self) -> None:
        """Say the current description again from its first sentence."""
        self._read_from(0)

    def next_sentence(self) -> bool:
        """Go on reading from the next sentence. False, and silence, where there is none (yet)."""
        return self._read_from(self._position + 1)

    def previous_sentence(self) -> bool:
        """Go on reading from the sentence before; the first again where there is none before it (then False)."""
        is_first = self._position <= 0
        return self._read_from(max(self._position - 1, 0)) and not is_first

    def new_description(self) -> None:
        """Start a new list of sentences for repeating and moving. What is being said goes on."""
        self._sentences = []
        self._position = -1
        self._paused = self._held = self._was_cut = False
        self._waiting = deque(_Item(item.utterance, None) for item in self._waiting)
        if self._current is not None:
            self._current = _Item(self._current.utterance, None)
        if not self.is_speaking:
            self._speaker.retry()

    def set_voice(self, voice: Voice) -> None:
        """Speak like this from the next utterance on."""
        self._voice = voice

    def close(self) -> None:
        """Silence, and give the output back."""
        if self._closed:
            return
        self.stop()
        self._closed = True
        self._speaker.close()

    # What the session can see

    @property
    def is_speaking(self) -> bool:
        """Whether an utterance is being said or waits."""
        return self._current is not None or bool(self._waiting)

    @property
    def sentences(self) -> tuple[str, ...]:
        """The current description."""
        return tuple(utterance.text for utterance in self._sentences)

    @property
    def position(self) -> int:
        """Which of `sentences` is being said or was said last; -1 before the first."""
        return self._position

    @property
    def has_more(self) -> bool:
        """While nothing is said: whether the description was cut off before its end, so that `resume` goes on."""
        said_all = self._position == len(self._sentences) - 1 and not self._was_cut
        return bool(self._sentences) and not said_all

    @property
    def is_held(self) -> bool:
        """Whether `hold` is in force."""
        return self._held

    @property
    def output_name(self) -> str:
        """The output in use."""
        return self._speaker.output_name

    @property
    def problem(self) -> AssistantError | None:
        """Why the preferred output does not speak; None where it does."""
        return self._speaker.problem

    @property
    def muted(self) -> bool:
        """Muted: sentences are kept for repeating, none is said."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._muted = muted
        if muted:
            self.stop()

    # Inside

    def _read_from(self, place: int) -> bool:
        self.stop()
        self._held = False
        if self._muted or not 0 <= place < len(self._sentences):
            return False
        self._waiting.extend(_Item(self._sentences[number], number) for number in range(place, len(self._sentences)))
        self._go_on()
        return True

    def _go_on(self) -> None:
        """Hand over what waits, as far as the output takes it now."""
        handed = False
        while self._current is None and self._waiting:
            item = self._current = self._waiting.popleft()
            if item.place is not None:
                self._position, self._was_cut = item.place, False
            if not self._speaker.say(item.utterance, self._voice):
                self._current = None
            handed = True
        if handed and self._current is None and self._on_idle is not None:
            self._call_soon(self._on_idle)  # an output that does not report an end

    def _ended(self) -> None:
        """The current utterance was said."""
        self._current = None
        if self._waiting:
            self._go_on()
        elif self._on_idle is not None:
            self._on_idle()
