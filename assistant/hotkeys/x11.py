"""Hotkeys on X11: keys are grabbed from the server, so that no other program sees them.

A passive grab (XGrabKey) of the leader and the direct chords, with every combination of CapsLock and NumLock; an
active grab of the keyboard (XGrabKeyboard) while the layer is open. It is given back before the action is told.
The leader's grab is synchronous: the server holds back what is typed after it until the keyboard is ours, so that
a quick D is never typed into the program in front (docs/adr/0003).
"""

from __future__ import annotations

import os
import queue
import select
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from Xlib import X, display
from Xlib.error import BadAccess, CatchError, ConnectionClosedError, DisplayError

from assistant.actions import Action
from assistant.capture.platform import session_type
from assistant.errors import HotkeyError
from assistant.hotkeys.chord import Chord
from assistant.hotkeys.layer import Layer
from assistant.hotkeys.protocol import (
    ActionChosen,
    Bindings,
    ExplorerKey,
    HotkeyEvent,
    HotkeyProblem,
    KeysGivenBack,
    Post,
)
from assistant.hotkeys.x11_explorer import ExplorerKeys
from assistant.hotkeys.x11_held import POLL_SECONDS, HeldKeys
from assistant.hotkeys.x11_keyboard import Keyboard, keyboard

_ESCAPE = Chord(frozenset(), "Escape")
_LOST = (ConnectionClosedError, OSError)


class X11Hotkeys:
    """A hotkey listener."""

    name = "x11"
    install_hint = "error-no-display.hint"

    def __init__(self, display_name: str | None = None) -> None:
        self._display_name = display_name
        self._listening: _Listening | None = None

    @staticmethod
    def is_compatible() -> bool:
        return session_type() == "x11"

    @staticmethod
    def is_available() -> bool:
        try:
            display.Display().close()
        except (DisplayError, OSError):
            return False
        return True

    def start(self, bindings: Bindings, post: Post) -> Sequence[HotkeyError]:
        self.stop()
        try:
            self._listening = _Listening(self._display_name, bindings, post)
        except (DisplayError, *_LOST) as error:
            raise HotkeyError("no-display") from error
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
    """One connection and its thread. Everything but `start`, `send` and `stop` runs in the thread."""

    def __init__(self, display_name: str | None, bindings: Bindings, post: Post) -> None:
        self._display = display.Display(display_name)
        self._root = self._display.screen().root
        self._bindings = bindings
        self._post = post
        self._events: list[HotkeyEvent] = []
        """Told when the keyboard is given back."""
        self._layer = Layer(bindings.keys, bindings.timeout_seconds, self._events.append)
        self._keyboard = self._read_keyboard()
        self._chords: dict[tuple[int, int], Chord] = {}
        """(key code, modifier bits) to the chord that is grabbed there."""
        self._held = HeldKeys(self._display, self._is_ours)
        self._explorer = ExplorerKeys(self._display, self._is_chord)
        self._last_release = (0, 0)
        """Key code and time, where the last event was a release. A key that repeats sends a release and a press of the
        same time for each."""
        self._escape = False
        self._ending = False
        self._commands: queue.SimpleQueue[Callable[[_Listening], None]] = queue.SimpleQueue()
        self._wake_read, self._wake_write = os.pipe()
        self._thread = threading.Thread(target=self._run, name="hotkeys", daemon=True)

    def start(self) -> list[HotkeyError]:
        problems = self._grab_all()
        self._thread.start()
        return problems

    def send(self, command: Callable[[_Listening], None]) -> None:
        self._commands.put(command)
        try:
            os.write(self._wake_write, b"\0")
        except OSError:
            pass  # ended already

    def stop(self) -> None:
        self.send(_Listening._end)
        if self._thread is not threading.current_thread():
            self._thread.join(timeout=5)

    def grab_escape(self, on: bool) -> None:
        if on == self._escape:
            return
        self._escape = on
        code = self._keyboard.codes[_ESCAPE.key]
        if not on and (code, 0) not in self._explorer:
            self._ungrab(code, 0)
        elif on and not self._grab(code, 0):
            self._escape = False  # somebody else listens to Escape alone; the layer's works still

    def take_explorer_keys(self, on: bool) -> None:
        if not on and self._explorer:
            self._explorer.give_back()
            self._held.take(0, self._keyboard.locks)
        elif on and not self._explorer.take(self._keyboard):
            self._post(KeysGivenBack("taken"))

    def _end(self) -> None:
        self._ending = True

    def _run(self) -> None:
        try:
            while not self._ending:
                self._wait()
                self._work()
        except _LOST:
            self._post(HotkeyProblem(HotkeyError("hotkeys-lost")))
        finally:
            self._layer.close()
            self._tell()
            try:
                self._display.close()  # gives all grabs back
            except _LOST:
                pass
            os.close(self._wake_read)
            os.close(self._wake_write)

    def _wait(self) -> None:
        """Until there is something to do."""
        self._display.flush()
        if self._display.pending_events():
            return
        timeouts = [POLL_SECONDS] if self._held else []
        if self._layer.closes_at is not None:
            timeouts.append(max(self._layer.closes_at - time.monotonic(), 0.0))
        if self._explorer:
            timeouts.append(max(self._explorer.ends_at - time.monotonic(), 0.0))
        timeout = min(timeouts, default=None)
        ready, _, _ = select.select([self._display.fileno(), self._wake_read], [], [], timeout)
        if self._wake_read in ready:
            os.read(self._wake_read, 4096)

    def _work(self) -> None:
        while not self._commands.empty():
            self._commands.get()(self)
        mapping_changed = window_changed = False
        while self._display.pending_events():
            event = self._display.next_event()
            if event.type == X.KeyPress:
                self._pressed(event)
                self._display.allow_events(
                    X.AsyncKeyboard, X.CurrentTime
                )  # whatever came of it, nothing stays held back
            elif event.type == X.KeyRelease:
                self._last_release = (event.detail, event.time)
                self._held.discard(event.detail)
            elif event.type == X.MappingNotify and event.request != X.MappingPointer:
                mapping_changed = True
            elif self._explorer.is_window_change(event):
                window_changed = True
        if mapping_changed:
            self._change_keyboard()
        self._held.check()
        if reason := self._explorer.reason_to_end(time.monotonic(), has_window_changed=window_changed):
            self._explorer.give_back()
            self._post(KeysGivenBack(reason))
        if self._layer.is_open:
            self._layer.expire(time.monotonic())
            if not self._layer.is_open:
                self._give_back(0)
                self._tell()

    def _pressed(self, event: Any) -> None:
        code, now = event.detail, time.monotonic()
        self._held.check()
        repeats = self._last_release == (code, event.time) or code in self._held
        self._last_release = (0, 0)
        if code in self._keyboard.modifier_codes:
            return  # alone it means nothing
        self._held.add(code)
        if repeats:
            return
        held = self._keyboard.held(event.state)
        chord = self._chords.get((code, held))
        if chord == self._bindings.leader:
            self._layer.leader(now, lambda: self._take_keyboard(event.time))
        elif self._layer.is_open:
            self._layer.key(self._keyboard.names.get(code))
        elif chord is not None:
            self._events.append(ActionChosen(self._bindings.chords[chord]))
        elif (key := self._explorer.pressed(code, held)) is not None:
            self._events.append(ExplorerKey(key))
            self._tell()
            return
        else:
            if self._escape and self._keyboard.names.get(code) == "Escape":
                self._events.append(ActionChosen(Action.STOP))
            self._tell()
            return  # the server gives the keyboard back when the key is released
        if not self._layer.is_open:
            self._give_back(held)
        self._tell()

    def _take_keyboard(self, moment: int) -> HotkeyError | None:
        """Keys that the server holds back since the leader go on to us then."""
        status = self._root.grab_keyboard(False, X.GrabModeAsync, X.GrabModeAsync, moment)
        return None if status == X.GrabSuccess else HotkeyError("keyboard-busy")

    def _give_back(self, modifiers: int) -> None:
        """End the grab of the keyboard, whether by us or by a chord; keys that are down stay ours."""
        self._held.take(modifiers, self._keyboard.locks)
        self._display.ungrab_keyboard(X.CurrentTime)
        self._display.sync()  # done before the picture is taken

    def _tell(self) -> None:
        events, self._events[:] = list(self._events), []
        for event in events:
            self._post(event)

    def _is_ours(self, code: int, mask: int) -> bool:
        """Whether this place, with any locks, is a chord of ours, our Escape or a key of the explorer."""
        return self._is_chord(code, mask) or (code, self._keyboard.held(mask)) in self._explorer

    def _is_chord(self, code: int, mask: int) -> bool:
        held = self._keyboard.held(mask)
        return (code, held) in self._chords or (self._escape and (code, held) == (self._keyboard.codes["Escape"], 0))

    def _grab_all(self) -> list[HotkeyError]:
        """Take all chords; an error for each that another program has."""
        problems = []
        for chord in (self._bindings.leader, *self._bindings.chords):
            place = (self._keyboard.codes[chord.key], self._keyboard.mask(chord.modifiers))
            if place in self._chords or self._grab(*place, is_leader=chord == self._bindings.leader):
                self._chords[place] = chord
            else:
                problems.append(HotkeyError("chord-taken", chord=str(chord)))
        if self._escape:
            self._grab(self._keyboard.codes[_ESCAPE.key], 0)
        return problems

    def _change_keyboard(self) -> None:
        """Another layout: the chords may have moved. What stays where it is was never given back meanwhile.

        The server reports a change also when another keyboard of the same layout was used.
        """
        new, old = self._read_keyboard(), self._keyboard
        if new == old:
            return
        self._held.clear()
        is_exploring = bool(self._explorer)
        if is_exploring:
            self._explorer.give_back()
        wanted = {
            (new.codes[chord.key], new.mask(chord.modifiers)): chord
            for chord in (self._bindings.leader, *self._bindings.chords)
        }
        kept = {place: chord for place, chord in wanted.items() if place in self._chords and new.locks == old.locks}
        for code, mask in self._chords:
            if (code, mask) not in kept:
                self._ungrab(code, mask)
        if self._escape:
            self._ungrab(old.codes[_ESCAPE.key], 0)
        self._chords, self._keyboard = kept, new
        for problem in self._grab_all():
            self._post(HotkeyProblem(problem))
        if is_exploring:
            self.take_explorer_keys(True)

    def _read_keyboard(self) -> Keyboard:
        info = self._display.display.info
        first, last = info.min_keycode, info.max_keycode
        mapping = self._display.get_keyboard_mapping(first, last - first + 1)
        return keyboard(first, mapping, self._display.get_modifier_mapping())

    def _grab(self, code: int, mask: int, *, is_leader: bool = False) -> bool:
        """Take a chord in all states of the locks; False (and nothing taken) where another program has one of them."""
        caught = CatchError(BadAccess)
        mode = X.GrabModeSync if is_leader else X.GrabModeAsync
        for lock in self._keyboard.locks:
            self._root.grab_key(code, mask | lock, False, X.GrabModeAsync, mode, onerror=caught)
        self._display.sync()
        if caught.get_error() is None:
            return True
        self._ungrab(code, mask)
        return False

    def _ungrab(self, code: int, mask: int) -> None:
        for lock in self._keyboard.locks:
            self._root.ungrab_key(code, mask | lock)
        self._display.flush()
