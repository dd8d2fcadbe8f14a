"""The keys of a terminal, by their names in `hotkeys.chord`; of anything else, lines of words."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator

ESCAPE_SECONDS = 0.05
"""A key that sends several bytes sends them together; Escape alone is followed by nothing."""
_SEQUENCES = {
    **dict(zip((b"[A", b"[B", b"[C", b"[D"), ("Up", "Down", "Right", "Left"), strict=True)),
    **dict(zip((b"OA", b"OB", b"OC", b"OD"), ("Up", "Down", "Right", "Left"), strict=True)),
    **dict.fromkeys((b"[H", b"OH", b"[1~", b"[7~"), "Home"),
    **dict.fromkeys((b"[F", b"OF", b"[4~", b"[8~"), "End"),
    **dict.fromkeys((b"OP", b"[11~", b"[[A"), "F1"),
    **dict.fromkeys((b"OQ", b"[12~", b"[[B"), "F2"),
    **dict.fromkeys((b"[15~", b"[[E"), "F5"),
    b"[Z": "Shift+Tab",
}
"""What xterm, its many relatives and the Linux console send after Escape (console_codes(4), xterm's ctlseqs)."""
_SIGNS = {"\t": "Tab", "\r": "Enter", "\n": "Enter", " ": "Space", "?": "F1", "#": "F2", "\x04": "Escape"}
"""F1 and F2 belong to some terminals: a question mark and a number sign do the same. \\x04 is Ctrl+D."""
_WINDOWS = dict(zip("HPKMGO;<?\x0f", "Up Down Left Right Home End F1 F2 F5 Shift+Tab".split(), strict=True))
"""The second sign of msvcrt.getwch; untried."""


def is_terminal() -> bool:
    """Whether single keys can be read: the standard input is a terminal."""
    return sys.stdin is not None and sys.stdin.isatty()


def lines() -> Iterator[str]:
    """The words that are typed or piped in, one command a line, until the end of the input."""
    for line in sys.stdin:
        if word := line.strip():
            yield word


@contextlib.contextmanager
def raw() -> Iterator[None]:
    """Keys come at once and are not shown; Ctrl+C still ends the program."""
    if sys.platform == "win32":
        yield
        return
    import termios
    import tty

    before = termios.tcgetattr(sys.stdin)
    try:
        tty.setcbreak(sys.stdin)
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def keys() -> Iterator[str]:
    """The keys as they are pressed, between `raw` and its end; "" for one that has no name here. Blocks."""
    yield from _windows_keys() if sys.platform == "win32" else _keys(sys.stdin.fileno())


def _keys(terminal: int) -> Iterator[str]:
    while first := os.read(terminal, 1):
        if first == b"\x1b":
            rest = _rest(terminal)
            yield "Escape" if not rest else _SEQUENCES.get(rest, "")
            continue
        more = 3 if first >= b"\xf0" else 2 if first >= b"\xe0" else 1 if first >= b"\xc0" else 0  # UTF-8
        sign = (first + (os.read(terminal, more) if more else b"")).decode("utf-8", "replace")
        yield _SIGNS.get(sign) or (sign.upper() if sign.isalnum() else "")


def _rest(terminal: int) -> bytes:
    import select

    found = b""
    while select.select([terminal], [], [], ESCAPE_SECONDS)[0]:
        found += os.read(terminal, 1)
        if found in _SEQUENCES or (len(found) > 1 and (found[-1:].isalpha() or found.endswith(b"~"))):
            break
    return found


def _windows_keys() -> Iterator[str]:
    yield from ()
    if sys.platform == "win32":
        import msvcrt

        while sign := msvcrt.getwch():
            if sign in "\x00\xe0":
                yield _WINDOWS.get(msvcrt.getwch(), "")
            elif sign == "\x03":
                raise KeyboardInterrupt
            elif sign == "\x1b":
                yield "Escape"
            else:
                yield _SIGNS.get(sign) or (sign.upper() if sign.isalnum() else "")
