"""The speech queue: sentences in, one utterance at a time out, interrupted at once, repeated, moved through.

All of it runs in the session's thread; what outputs report from their threads comes back through `call_soon`.
When an output fails, the sentence is said again by the next one; the last is silent, and `problem` says why.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from assistant.errors import AssistantError, SpeechError
from assistant.i18n import messages
from assistant.speech.log import SpeechLog
from assistant.speech.protocol import SpeechOutput, Utterance, Voice

RETRY_SECONDS = 30.0
"""An output that failed is tried again with a new description after so long: headphones come back."""
_OVERDUE_SECONDS = 8.0
_OVERDUE_SECONDS_PER_CHARACTER = 0.4
"""An utterance takes longer than this only when its output hangs: the slowest voices say 8 characters a second."""
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
        self._outputs = tuple(outputs)
        self._call_soon = call_soon
        self._voice = voice
        self._log = log
        self._on_idle = on_idle
        self._on_problem = on_problem
        self._sentences: list[Utterance] = []
        self._position = -1
        self._waiting: deque[_Item] = deque()
        self._current: _Item | None = None
        self._number = 0
        self._was_cut = False
        self._overdue_in_a_row = 0
        self._watchdog: threading.Timer | None = None
        self._muted = False
        self._paused = False
        self._told: AssistantError | None = None
        self._closed = False
        self._failed_at = 0.0
        self._opened = -1
        self.problem: AssistantError | None = None
        """Why the preferred output does not speak; None where it does."""
        self._open_from(0)

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
        if (self._muted or (self._paused and keep)) and not always:
            return
        self._waiting.append(_Item(utterance, len(self._sentences) - 1 if keep else None))
        self._go_on()

    def aside(self, text: str, language: str = "en") -> None:
        """Say something short at once, also while muted. What it cuts, or what `pause` cut, is said after it."""
        cut = [item for item in (self._current, *self._waiting) if item is not None and not item.is_aside]
        if self._paused and self.has_more and not self._muted:
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
        if self._current is None and (self._output is None or self._output.reports_end):
            return
        self._was_cut = self._was_cut or self._current is not None
        self._current = None
        self._end_watch()
        if self._output is not None and self._output.can_stop:
            self._output.stop()

    def pause(self) -> None:
        """Silence at once, to go on with `resume`. Sentences that come meanwhile are kept, not said."""
        self.stop()
        self._paused = True

    def resume(self) -> None:
        """Say the sentence again at which `pause` or `stop` came, and go on from there."""
        if not self.is_speaking:
            self._read_from(max(self._position, 0))

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
        self._paused = False
        self._waiting = deque(_Item(item.utterance, None) for item in self._waiting)
        if self._current is not None:
            self._current = _Item(self._current.utterance, None)
        is_due = self.problem is not None and time.monotonic() - self._failed_at > RETRY_SECONDS
        if is_due and self._opened > 0 and not self.is_speaking:
            self._open_again()

    def set_voice(self, voice: Voice) -> None:
        """Speak like this from the next utterance on."""
        self._voice = voice

    def close(self) -> None:
        """Silence, and give the output back."""
        if self._closed:
            return
        self.stop()
        self._closed = True
        if self._output is not None:
            self._output.close()
        if self._log is not None:
            self._log.close()

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
    def output_name(self) -> str:
        """The output in use."""
        return self._output.name if self._output is not None else ""

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

    @property
    def _output(self) -> SpeechOutput | None:
        return self._outputs[self._opened] if 0 <= self._opened < len(self._outputs) else None

    def _read_from(self, place: int) -> bool:
        self.stop()
        if self._muted or not 0 <= place < len(self._sentences):
            return False
        self._waiting.extend(_Item(self._sentences[number], number) for number in range(place, len(self._sentences)))
        self._go_on()
        return True

    def _go_on(self) -> None:
        """Hand over what waits, as far as the output takes it now."""
        handed = False
        while self._current is None and self._waiting:
            self._current = self._waiting.popleft()
            self._hand_over()
            handed = True
        if handed and self._current is None and self._on_idle is not None:
            self._call_soon(self._on_idle)  # an output that does not report an end

    def _hand_over(self) -> None:
        """Give the current utterance to the output; with one that does not report an end it is over then."""
        item, output = self._current, self._output
        if item is None:
            return
        if output is None:
            self._current = None
            return
        if item.place is not None:
            self._position = item.place
        if self._log is not None:
            self._log.write(item.utterance.text, output.name, interrupts=self._was_cut)
        self._was_cut = False
        try:
            output.say(item.utterance, self._voice)
        except AssistantError as error:
            self._lose_output(error)
            return
        if output.reports_end:
            self._watch(item.utterance)
        else:
            self._current = None

    def _done(self, output: SpeechOutput, number: int) -> None:
        if output is not self._output or self._current is None or self._current.utterance.number != number:
            return
        self._overdue_in_a_row = 0
        self._told = None
        self._finish_current()

    def _finish_current(self) -> None:
        self._current = None
        self._end_watch()
        if self._waiting:
            self._go_on()
        elif self._on_idle is not None:
            self._on_idle()

    # Outputs that fail

    def _failed(self, output: SpeechOutput, number: int, reason: str) -> None:
        """`number` 0 is the output as a whole; another number than the current one was stopped meanwhile."""
        current = self._current.utterance.number if self._current is not None else 0
        if output is self._output and not self._closed and number in (0, current):
            self._lose_output(_error(output.name, reason))

    def _lose_output(self, error: AssistantError) -> None:
        """Open the next output and let it say the current sentence again."""
        self._end_watch()
        if self._output is not None:
            self._output.close()
        self._failed_at = time.monotonic()
        self._report(error)
        self._open_from(self._opened + 1)
        if self._current is not None:
            self._hand_over()
            if self._current is None:
                self._go_on()

    def _open_from(self, first: int) -> None:
        for number in range(first, len(self._outputs)):
            output = self._outputs[number]
            try:
                if not (output.is_compatible() and output.is_available()):
                    continue
                output.open(
                    lambda done, output=output: self._call_soon(partial(self._done, output, done)),  # type: ignore[misc]
                    lambda failed, reason, output=output: self._call_soon(  # type: ignore[misc]
                        partial(self._failed, output, failed, reason)
                    ),
                )
            except AssistantError as error:
                self._failed_at = time.monotonic()
                self._report(error)
                continue
            self._opened = number
            break
        else:
            self._opened = len(self._outputs)
        if self._opened > 0 and self.problem is None and self.output_name in ("", "silent"):
            self._report(SpeechError("speech-no-output"))

    def _open_again(self) -> None:
        """Try the preferred outputs again."""
        output, self.problem = self._output, None
        if output is not None:
            output.close()
        self._failed_at = time.monotonic()
        self._open_from(0)

    def _report(self, error: AssistantError) -> None:
        """Tell the session; the same words again only after something could be said."""
        self.problem = error
        is_new = self._told is None or self._told.as_dict() != error.as_dict()
        self._told = error
        if is_new and self._on_problem is not None:
            self._call_soon(partial(self._on_problem, error))

    # Outputs that hang

    def _watch(self, utterance: Utterance) -> None:
        self._end_watch()
        seconds = _OVERDUE_SECONDS + _OVERDUE_SECONDS_PER_CHARACTER * len(utterance.text)
        self._watchdog = threading.Timer(seconds, self._call_soon, [partial(self._overdue, utterance.number)])
        self._watchdog.daemon = True
        self._watchdog.start()

    def _end_watch(self) -> None:
        if self._watchdog is not None:
            self._watchdog.cancel()
            self._watchdog = None

    def _overdue(self, number: int) -> None:
        """No end was reported. Once: go on with the next sentence. Twice in a row: the output has failed."""
        if self._current is None or self._current.utterance.number != number or self._output is None:
            return
        self._overdue_in_a_row += 1
        if self._overdue_in_a_row > 1:
            self._overdue_in_a_row = 0
            self._lose_output(SpeechError("speech-output-hangs", output=self._output.name))
            return
        if self._output.can_stop:
            self._output.stop()
        self._finish_current()


def _error(output: str, reason: str) -> SpeechError:
    """`reason` is the code of an error without words of its own, or what a program said."""
    if messages().has(f"error-{reason}"):
        return SpeechError(reason)
    return SpeechError("speech-output-failed", output=output, detail=reason)
