"""Hotkeys on Windows, through RegisterHotKey. Written to its documentation, not tried yet.

Windows names keys by their letter (virtual key codes), so the layer follows the person's own layout.
https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-registerhotkey
"""

from __future__ import annotations

import ctypes
import queue
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from assistant.actions import Action
from assistant.errors import HotkeyError
from assistant.hotkeys.chord import KEYS, Chord
from assistant.hotkeys.layer import Layer
from assistant.hotkeys.protocol import (
    EXPLORER_KEYS,
    EXPLORER_SECONDS,
    ActionChosen,
    Bindings,
    ExplorerKey,
    KeysGivenBack,
    Post,
)

_MODIFIERS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Super": 8}
_MOD_NOREPEAT = 0x4000
_WM_HOTKEY, _WM_APP = 0x0312, 0x8000
_QS_ALLINPUT = 0x04FF
_INFINITE = 0xFFFFFFFF
_PM_REMOVE = 1
_WATCH_MILLISECONDS = 300
"""How often it is looked whether another window is in front, while the explorer has its keys."""
_NAMED = {
    name: int(code, 16)
    for name, code in (
        pair.split(":")
        for pair in (
            "Backspace:08 Tab:09 Enter:0D Pause:13 Escape:1B Space:20 PageUp:21 PageDown:22 End:23 Home:24 "
            "Left:25 Up:26 Right:27 Down:28 PrintScreen:2C Insert:2D Delete:2E Menu:5D ScrollLock:91 Semicolon:BA "
            "Plus:BB Comma:BC Minus:BD Period:BE Slash:BF Grave:C0 LeftBracket:DB Backslash:DC RightBracket:DD "
            "Quote:DE "
        ).split()
    )
}
"""Virtual key codes, in hexadecimal."""
_PLAIN_ESCAPE = Chord(frozenset(), "Escape")


class _MSG(ctypes.Structure):
    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("wParam", ctypes.c_size_t),
        ("lParam", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )


def virtual_key(name: str) -> int:
    """The virtual key code of a name of `chord.KEYS`."""
    if len(name) == 1:
        return ord(name)
    return 0x6F + int(name[1:]) if name[0] == "F" and name[1:].isdigit() else _NAMED[name]


class WindowsHotkeys:
    """A hotkey listener. `libraries` is `ctypes.windll`; tests give their own."""

    name = "windows"
    install_hint = "error-hotkeys-unsupported.hint"

    def __init__(self, libraries: Any = None) -> None:
        self._libraries = libraries
        self._listening: _Listening | None = None

    @staticmethod
    def is_compatible() -> bool:
        return sys.platform == "win32"

    @staticmethod
    def is_available() -> bool:
        return sys.platform == "win32"

    def start(self, bindings: Bindings, post: Post) -> Sequence[HotkeyError]:
        self.stop()
        libraries = self._libraries
        if libraries is None:
            if sys.platform != "win32":
                raise HotkeyError("hotkeys-unsupported")
            libraries = ctypes.windll
        self._listening = _Listening(libraries, bindings, post)
        return self._listening.start()

    def grab_escape(self, on: bool) -> None:
        if self._listening is not None:
            self._listening.send(lambda listening: listening.grab_escape(on))

    def take_explorer_keys(self, on: bool) -> bool:
        if self._listening is not None:
            self._listening.send(lambda listening: listening.take_explorer_keys(on))
        return self._listening is not None

    def stop(self) -> None:
        listening, self._listening = self._listening, None
        if listening is not None:
            listening.stop()


class _Listening:
    """The thread: hotkeys belong to the thread that registers them."""

    def __init__(self, libraries: Any, bindings: Bindings, post: Post) -> None:
        self._user32, self._kernel32 = libraries.user32, libraries.kernel32
        self._bindings = bindings
        self._post = post
        self._layer = Layer(bindings.keys, bindings.timeout_seconds, post)
        self._registered: dict[int, Chord] = {}
        self._layer_numbers: list[int] = []
        self._next_number = 1
        self._escape = 0
        self._explorer_numbers: list[int] = []
        self._explorer_ends_at = 0.0
        self._explored_window = 0
        self._ending = False
        self._thread_id = 0
        self._problems: list[HotkeyError] = []
        self._ready = threading.Event()
        self._commands: queue.SimpleQueue[Callable[[_Listening], None]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="hotkeys", daemon=True)

    def start(self) -> list[HotkeyError]:
        self._thread.start()
        self._ready.wait(timeout=5)
        return self._problems

    def send(self, command: Callable[[_Listening], None]) -> None:
        self._commands.put(command)
        self._user32.PostThreadMessageW(self._thread_id, _WM_APP, 0, 0)

    def stop(self) -> None:
        self.send(_Listening._end)
        if self._thread is not threading.current_thread():
            self._thread.join(timeout=5)

    def take_explorer_keys(self, on: bool) -> None:
        if on and not self._explorer_numbers:
            held = set(self._registered.values())
            plain = [Chord(frozenset(modifiers), key) for modifiers in ((), ("Shift",)) for key in EXPLORER_KEYS]
            self._explorer_numbers = [self._register(chord) for chord in plain if chord not in held]
            self._explored_window = self._user32.GetForegroundWindow()
            if _PLAIN_ESCAPE not in self._registered.values():
                self._give_explorer_keys_back("taken")
        elif not on:
            self._give_explorer_keys_back()
        self._explorer_ends_at = time.monotonic() + EXPLORER_SECONDS

    def _give_explorer_keys_back(self, reason: str = "") -> None:
        for number in self._explorer_numbers:
            self._unregister(number)
        self._explorer_numbers = []
        if reason:
            self._post(KeysGivenBack(reason))

    def _watch_explorer(self) -> None:
        if not self._explorer_numbers:
            return
        if self._user32.GetForegroundWindow() != self._explored_window:
            self._give_explorer_keys_back("window")
        elif time.monotonic() >= self._explorer_ends_at:
            self._give_explorer_keys_back("idle")

    def grab_escape(self, on: bool) -> None:
        if self._explorer_numbers:
            return  # it has Escape, and says something when it ends: then this is called again
        if on and not self._escape:
            self._escape = self._register(_PLAIN_ESCAPE)
        elif not on and self._escape:
            self._unregister(self._escape)
            self._escape = 0

    def _end(self) -> None:
        self._ending = True

    def _run(self) -> None:
        message = _MSG()
        self._user32.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)  # makes the thread's message queue
        self._thread_id = self._kernel32.GetCurrentThreadId()
        for chord in (self._bindings.leader, *self._bindings.chords):
            if not self._register(chord):
                self._problems.append(HotkeyError("chord-taken", chord=str(chord)))
        self._ready.set()
        while not self._ending:
            self._wait()
            while not self._commands.empty():
                self._commands.get()(self)
            while self._user32.PeekMessageW(ctypes.byref(message), None, 0, 0, _PM_REMOVE):
                if message.message == _WM_HOTKEY:
                    self._pressed(int(message.wParam))
            self._layer.expire(time.monotonic())
            if not self._layer.is_open:
                self._leave_layer()
            self._watch_explorer()
        self._layer.close()
        for number in list(self._registered):
            self._unregister(number)

    def _wait(self) -> None:
        closes_at = self._layer.closes_at
        timeout = _INFINITE if closes_at is None else max(int((closes_at - time.monotonic()) * 1000) + 1, 0)
        if self._explorer_numbers:
            timeout = min(timeout, _WATCH_MILLISECONDS)
        self._user32.MsgWaitForMultipleObjectsEx(0, None, timeout, _QS_ALLINPUT, 0x0004)  # MWMO_INPUTAVAILABLE

    def _pressed(self, number: int) -> None:
        chord = self._registered.get(number)
        if chord == self._bindings.leader:
            self._layer.leader(time.monotonic(), self._enter_layer)
        elif chord is None:
            return
        elif self._layer.is_open and not chord.modifiers:
            self._layer.key(chord.key)
        elif chord in self._bindings.chords:
            self._post(ActionChosen(self._bindings.chords[chord]))
        elif self._explorer_numbers:
            self._explorer_ends_at = time.monotonic() + EXPLORER_SECONDS
            self._post(ExplorerKey(str(chord)))
        elif chord == _PLAIN_ESCAPE:
            self._post(ActionChosen(Action.STOP))

    def _enter_layer(self) -> HotkeyError | None:
        """Every key that has a name, so that an unknown one closes the layer instead of being typed."""
        held = set(self._registered.values())
        plain = [Chord(frozenset(), key) for key in KEYS]
        self._layer_numbers = [self._register(chord) for chord in plain if chord not in held]
        return None if any(self._layer_numbers) else HotkeyError("keyboard-busy")

    def _leave_layer(self) -> None:
        for number in self._layer_numbers:
            self._unregister(number)
        self._layer_numbers = []

    def _register(self, chord: Chord) -> int:
        """The number of the registered hotkey; 0 where another program has it."""
        number = self._next_number
        self._next_number = number % 0xBFFF + 1  # the range that is for programs
        bits = sum(_MODIFIERS[name] for name in chord.modifiers) | _MOD_NOREPEAT
        if not self._user32.RegisterHotKey(None, number, bits, virtual_key(chord.key)):
            return 0
        self._registered[number] = chord
        return number

    def _unregister(self, number: int) -> None:
        if self._registered.pop(number, None) is not None:
            self._user32.UnregisterHotKey(None, number)
