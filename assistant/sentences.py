"""A stream of text -> sentences and clauses that can be spoken. Pure.

A model gives its words in pieces of any size; a voice wants whole sentences. What is given out never depends on how
the text was cut into pieces, only on the text. Nothing is lost or added except white space and a model's control
tokens. Made for scripts that end a sentence with a mark (Latin, Cyrillic, Greek, Arabic, Indic, Chinese, Japanese,
Armenian, Ethiopic); the abbreviations are those of European languages.
"""

from __future__ import annotations

import re

LONGEST = 240
"""Characters; a longer sentence is cut at a clause, a space, or, without any, right there. About 15 s of speech."""

CONTROL = re.compile(r"<(?:loc\d{4}|seg\d{3}|eos|bos|pad|unk|image)>")
"""What has a meaning for a model and none for a person."""
_CONTROL_BEGUN = re.compile(r"<(?:[a-z]{0,5}|loc\d{0,4}|seg\d{0,3})$")

_SPACED_ENDS = ".!?…\u037e؟۔।॥։።፧"  # end a sentence where white space follows (U+037E: the Greek question mark)
_FULL_ENDS = "。！？．｡"  # end it always
_CLOSERS = "\"'”’»›」』）)]}】》"
_CLAUSES = ",;:–—،؛、，；：·"
_UNSPACED_CLAUSES = "、，；："

# In lower case, with all their dots but the last. Those that are also words, or often end a sentence ("etc."), are left
# out: a capital letter after them begins a new one. "e.g." followed by a small letter needs no entry either.
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st sr jr rev gen col sgt capt lt gov pres hon vs approx ca cf dept e.g i.e viz "
    "mm mme mmes mlle mlles mgr hr fr dipl ing str z.b d.h u.a z.t v.a bzw evtl ggf vgl "
    "sra srta dña ud uds dott avv sigg dhr mevr bijv".split()
)
# The same before a number only: "No. 5", but "No. Then".
_NUMBERED = frozenset("no nos nr vol p pp fig figs art chap abb pág núm tel".split())
_ORDINAL = re.compile(r"(?:^|[\s(])\d{1,3}$")
_INITIAL = re.compile(r"(?:^|[\s(.])[^\W\d_]$")
_LAST_WORD = re.compile(r"[\w.]+$")


class SentenceStream:
    """Takes text piece by piece and gives out what can be spoken.

    Args:
        clause: give out a clause as soon as it has at least this many characters, not only whole sentences, so that
            a slow model's first words are heard early. None: whole sentences only.
    """

    def __init__(self, clause: int | None = None) -> None:
        self._clause = clause
        self._buffer = ""

    def feed(self, piece: str) -> list[str]:
        """The sentences that `piece` completed."""
        self._buffer = without_control(self._buffer + piece)
        return self._cut(final=False)

    def end(self) -> list[str]:
        """What is left; the stream is empty afterwards."""
        return self._cut(final=True)

    def _cut(self, *, final: bool) -> list[str]:
        found = []
        held = "" if final else _held(self._buffer)
        text = self._buffer[: len(self._buffer) - len(held)].lstrip()
        while text:
            end = _end(text, self._clause, final=final)
            if end is None:
                break
            found.append(" ".join(text[:end].split()))
            text = text[end:].lstrip()
        self._buffer = text + held
        return [sentence for sentence in found if sentence]


def without_control(text: str) -> str:
    """`text` without control tokens; taking one out may join the halves of another."""
    before = None
    while before != text:
        before, text = text, CONTROL.sub("", text)
    return text


def sentences(text: str) -> list[str]:
    """All sentences of a text that is complete."""
    stream = SentenceStream()
    return [*stream.feed(text), *stream.end()]


def _held(text: str) -> str:
    """The end of `text` that may be the beginning of a control token."""
    begun = _CONTROL_BEGUN.search(text)
    return begun.group() if begun else ""


def _end(text: str, clause: int | None, *, final: bool) -> int | None:
    """Where the first sentence or clause of `text` ends; None where more text is needed to tell.

    Never answers differently once it answered: it looks at characters from left to right and stops at the first whose
    meaning depends on what has not come yet.
    """
    for index, mark in enumerate(text):
        if index >= LONGEST:
            return _cut_long(text)
        if mark == "\n":
            return index + 1
        if mark in _SPACED_ENDS or mark in _FULL_ENDS:
            end = _after_marks(text, index)
            if end < len(text):
                if _is_end(text, index, end):
                    return end
            elif not final:
                return None
        elif clause is not None and mark in _CLAUSES and index + 1 >= clause:
            if index + 1 == len(text):
                return len(text) if final else None
            if mark in _UNSPACED_CLAUSES or text[index + 1].isspace():
                return index + 1
    return len(text) if final else None


def _after_marks(text: str, index: int) -> int:
    """Behind the marks and closing quotes that follow `index`, and the white space where it decides."""
    end = index + 1
    while end < len(text) and (text[end] in _SPACED_ENDS or text[end] in _FULL_ENDS or text[end] in _CLOSERS):
        end += 1
    closing = end
    while closing < len(text) and text[closing] in " \u00a0\u202f":
        closing += 1
    if closing < len(text) and closing > end and text[closing] == "»":  # French sets a space before it
        closing += 1
        return closing if text[closing:].strip(" \u00a0\u202f") else len(text)  # what follows the spaces decides: wait
    if closing == len(text):
        return closing  # what follows the spaces decides: wait
    return end


def _is_end(text: str, index: int, end: int) -> bool:
    """Whether the mark at `index` ends a sentence whose last character is before `end`."""
    marks = text[index:end]
    if any(mark in _FULL_ENDS for mark in marks):
        return True
    after = text[end:].lstrip(" \t\u00a0\u202f")[:1]
    if not text[end].isspace():
        return marks[-1:] == "»" and len(marks) > 1
    if after.islower():
        return False  # "Stop!" he said; e.g. this; and so on ... and on
    if marks != ".":
        return True
    before = text[:index]
    if _ORDINAL.search(before) and (len(before.split()) == 1 or after.isdigit()):
        return False  # "1. File", and dates: "3. 10. 2025"
    word = _LAST_WORD.search(before)
    known = word is not None and (
        word.group().lower() in _ABBREVIATIONS or (after.isdigit() and word.group().lower() in _NUMBERED)
    )
    # "J. Smith", but not "vitamin C. It": an initial stands at the beginning or after a name or another initial.
    initial = _INITIAL.search(before) is not None and before[-1].isupper() and _is_name(before[:-1])
    return not known and not initial


def _is_name(before: str) -> bool:
    words = before.split()
    return not words or words[-1][0].isupper() or words[-1].endswith(".")


def _cut_long(text: str) -> int:
    """Where to cut the first `LONGEST` characters: behind a clause, else a word, else in the middle of it."""
    window = text[:LONGEST]
    for index in range(LONGEST - 1, LONGEST // 4, -1):
        if window[index - 1] in _UNSPACED_CLAUSES or (window[index - 1] in _CLAUSES and window[index].isspace()):
            return index
    space = max(window.rfind(" "), window.rfind("\t"), window.rfind("\u00a0"))
    if space > 0:
        return space
    end = LONGEST
    while end > 1 and re.match(r"[\u0300-\u036f\u200d\ufe0f]", text[end] if end < len(text) else ""):
        end -= 1  # never between a letter and its accent
    return end
