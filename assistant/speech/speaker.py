"""One utterance at a time, by the best output that works.

When an output fails, the utterance is said again by the next one; the last is silent, and `problem` says why. All of it
runs in the session's thread; what outputs report from their threads comes back through `call_soon`.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
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


class Speaker:
    """See the module. The first output that works is opened here.

    Args:
        outputs: tried from the first on; those that are not compatible or not available are passed over.
        call_soon: runs a function in the session's thread, soon; may be called from any thread.
        log: where each utterance is noted when it is handed to an output.
        on_end: called when an utterance was said; not after `stop`, and not where `say` told it at once.
        on_problem: called soon with a SpeechError when an output is lost.
    """

    def __init__(
        self,
        outputs: Sequence[SpeechOutput],
        call_soon: Callable[[Callable[[], None]], None],
        *,
        log: SpeechLog | None,
        on_end: Callable[[], None],
        on_problem: Callable[[AssistantError], None] | None,
    ) -> None:
        self._outputs = tuple(outputs)
        self._call_soon = call_soon
        self._log = log
        self._on_end = on_end
        self._on_problem = on_problem
        self._current: Utterance | None = None
        self._voice = Voice()
        self._was_cut = False
        self._overdue_in_a_row = 0
        self._watchdog: threading.Timer | None = None
        self._told: AssistantError | None = None
        self._failed_at = 0.0
        self._opened = -1
        self._closed = False
        self.problem: AssistantError | None = None
        """Why the preferred output does not speak; None where it does."""
        self._open_from(0)

    @property
    def output_name(self) -> str:
        """The output in use; empty where there is none."""
        return self._output.name if self._output is not None else ""

    def say(self, utterance: Utterance, voice: Voice) -> bool:
        """Hand it over. False: it is over already, for the output does not report an end (or there is none)."""
        self._current, self._voice = utterance, voice
        return self._hand_over()

    def stop(self) -> None:
        """Silence at once."""
        if self._current is None and (self._output is None or self._output.reports_end):
            return
        self._was_cut = self._was_cut or self._current is not None
        self._current = None
        self._end_watch()
        if self._output is not None and self._output.can_stop:
            self._output.stop()

    def retry(self) -> None:
        """Try the preferred outputs again, where one failed some time ago. Not while something is said."""
        if self.problem is None or self._opened <= 0 or time.monotonic() - self._failed_at <= RETRY_SECONDS:
            return
        output, self.problem = self._output, None
        if output is not None:
            output.close()
        self._failed_at = time.monotonic()
        self._open_from(0)

    def close(self) -> None:
        """Silence, and give the output back."""
        self.stop()
        self._closed = True
        if self._output is not None:
            self._output.close()
        if self._log is not None:
            self._log.close()

    # Inside

    @property
    def _output(self) -> SpeechOutput | None:
        return self._outputs[self._opened] if 0 <= self._opened < len(self._outputs) else None

    def _hand_over(self) -> bool:
        """Give the current utterance to the output; whether it is being said now."""
        utterance, output = self._current, self._output
        if utterance is None or output is None:
            self._current = None
            return False
        if self._log is not None:
            self._log.write(utterance.text, output.name, interrupts=self._was_cut)
        self._was_cut = False
        try:
            output.say(utterance, self._voice)
        except AssistantError as error:
            return self._lose_output(error)
        if output.reports_end:
            self._watch(utterance)
            return True
        self._current = None
        return False

    def _end(self) -> None:
        self._current = None
        self._end_watch()
        self._on_end()

    def _done(self, output: SpeechOutput, number: int) -> None:
        if output is self._output and self._current is not None and self._current.number == number:
            self._overdue_in_a_row = 0
            self._told = None
            self._end()

    # Outputs that fail

    def _failed(self, output: SpeechOutput, number: int, reason: str) -> None:
        """`number` 0 is the output as a whole; another number than the current one was stopped meanwhile."""
        current = self._current.number if self._current is not None else 0
        if output is self._output and not self._closed and number in (0, current):
            self._replace_output(_error(output.name, reason))

    def _replace_output(self, error: AssistantError) -> None:
        """An output was lost in the middle of an utterance, or between two."""
        was_speaking = self._current is not None
        if not self._lose_output(error) and was_speaking:
            self._end()

    def _lose_output(self, error: AssistantError) -> bool:
        """Open the next output and let it say the current utterance again; whether it is being said now."""
        self._end_watch()
        if self._output is not None:
            self._output.close()
        self._failed_at = time.monotonic()
        self._report(error)
        self._open_from(self._opened + 1)
        return self._current is not None and self._hand_over()

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
        """No end was reported. Once: go on with the next utterance. Twice in a row: the output has failed."""
        if self._current is None or self._current.number != number or self._output is None:
            return
        self._overdue_in_a_row += 1
        if self._overdue_in_a_row > 1:
            self._overdue_in_a_row = 0
            self._replace_output(SpeechError("speech-output-hangs", output=self._output.name))
            return
        if self._output.can_stop:
            self._output.stop()
        self._end()


def _error(output: str, reason: str) -> SpeechError:
    """`reason` is the code of an error without words of its own, or what a program said."""
    if messages().has(f"error-{reason}"):
        return SpeechError(reason)
    return SpeechError("speech-output-failed", output=output, detail=reason)
