"""Where a line ends and its sentence does not: whether the next line goes on with it, and how the two are joined. Pure.

Words are only ever joined at the end of a line; within one nothing is changed, so that addresses, amounts, dates and
codes are spoken as they are written.
"""

from __future__ import annotations

import re

from assistant.narration.wording import Wording, folded

HYPHENS = "-\u2010\u00ad\u00ac"
"""What stands at the end of a line where a word is divided: hyphens, the soft one, and what old fonts have for it."""
_ADDRESS = re.compile(r"(?:://|^www\.)\S*$|\S@[\w.-]*$", re.IGNORECASE)
_ADDRESS_MARKS = tuple("/?&=_#%@.-:+~")
_ITEM = re.compile(r"\s*(?:[•◦▪‣●○■□–—*·-]\s|\(?\w{1,2}[.)]\s)")
_CLOSED = ".!?:;…。！？"


def is_item(text: str) -> bool:
    """Whether a line begins like an item of a list: "• Milk", "2. Open the lid", "a) salt"."""
    return _ITEM.match(text) is not None


def is_closed(text: str) -> bool:
    """Whether a line ends like a sentence or a heading with a colon."""
    return text.rstrip()[-1:] in _CLOSED and not is_cut_address(text)


def is_cut_address(text: str) -> bool:
    """Whether a line ends within an address: behind one of its marks."""
    last = text.split()[-1:]
    found = bool(last) and _ADDRESS.search(last[0]) is not None and last[0].endswith(_ADDRESS_MARKS)
    return found and not (last[0].endswith((".", ":")) and len(last[0]) > 1 and last[0][-2] != "/" and "@" in last[0])


def is_divided(text: str) -> bool:
    """Whether a line ends within a word."""
    text = text.rstrip()
    return text[-1:] in HYPHENS and text[-2:-1].isalnum() if text else False


def is_open(text: str, wording: Wording) -> bool:
    """Whether a line cannot be the last one of its sentence: it ends with a comma, or a word like "the"."""
    words = text.split()
    return bool(words) and (words[-1].endswith(",") or folded(words[-1]) in _words("words-going-on", wording))


def joined(text: str, line: str, wording: Wording) -> str:
    """`text` with the next `line`: with a space, or without one where a word or an address goes on.

    A hyphen that only divides a word goes. One stays before a capital or a digit, behind a digit, in a word with
    another hyphen ("state-of-the-art"), and behind the first words of compounds that the language's list has ("well-").
    """
    text, line = text.rstrip(), line.lstrip()
    if is_cut_address(text):
        return text + line
    if not is_divided(text) or not line:
        return wording.text("line-next", text=text, line=line)
    start, following = re.split(r"[\s(\[\"'“„«]", text)[-1][:-1], line.split()[0]
    if folded(following.strip(",.;")) in _words("words-behind-hyphen", wording):  # "two- and three-room flats"
        return wording.text("line-next", text=text, line=line)
    if text[-1] in "\u00ad\u00ac":
        return text[:-1] + line
    is_compound = any(mark in start for mark in "-\u2010") or folded(start) in _words("words-before-hyphen", wording)
    is_kept = is_compound or not following[0].islower() or not start[-1:].isalpha() or _is_upper(start)
    return text + line if is_kept else text[:-1] + line


def _is_upper(start: str) -> bool:
    return len(start) > 1 and start.isupper()


def _words(key: str, wording: Wording) -> set[str]:
    return {folded(word) for word in wording.text(key).split(",")}
