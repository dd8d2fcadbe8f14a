"""Stand-ins for the window systems of Windows and macOS: their functions by name, as far as Regard calls them."""

from __future__ import annotations

import ctypes
import queue
from types import SimpleNamespace
from typing import Any


class Function:
    """A function of a library loaded by ctypes: callable, and open for `argtypes` and `restype`."""

    def __init__(self, call: Any) -> None:
        self._call = call

    def __call__(self, *arguments: Any) -> Any:
        return self._call(*arguments)


class FakeUser32:
    """One window, and hotkeys of which those in `taken` (modifiers, virtual key) belong to another program."""

    def __init__(self, rect: tuple[int, int, int, int] = (10, 20, 410, 320), title: str = "Mail") -> None:
        self.rect, self.title = rect, title
        self.handle = 0x1_0000_0007  # more than 32 bits
        self.minimised = False
        self.pid = 4242
        self.input = self.ticks = 0
        self.pointer = (0, 0)
        self.keys: set[int] = set()
        self.taken: set[tuple[int, int]] = set()
        self.hotkeys: dict[int, tuple[int, int]] = {}
        self.messages: queue.SimpleQueue[tuple[int, int]] = queue.SimpleQueue()
        self.waiting: queue.SimpleQueue[None] = queue.SimpleQueue()
        for name in dir(self):
            if name[0].isupper():
                setattr(self, name, Function(getattr(self, name)))

    def GetForegroundWindow(self) -> int:
        return self.handle

    def IsIconic(self, handle: int) -> int:
        return int(self.minimised)

    def IsWindowVisible(self, handle: int) -> int:
        return int(handle == self.handle)

    def GetWindowRect(self, handle: int, rect: Any) -> int:
        fill(rect, self.rect)
        return 1

    def GetWindowTextW(self, handle: int, text: Any, size: int) -> int:
        text.value = self.title
        return len(self.title)

    def GetWindowThreadProcessId(self, handle: int, pid: Any) -> int:
        pid._obj.value = self.pid
        return 1

    def GetLastInputInfo(self, info: Any) -> int:
        info._obj.dwTime = self.input
        return int(info._obj.cbSize == 8)

    def GetCursorPos(self, point: Any) -> int:
        point._obj.x, point._obj.y = self.pointer
        return 1

    def GetAsyncKeyState(self, key: int) -> int:
        return -0x8000 if key in self.keys else 0

    def MonitorFromRect(self, rect: Any, flags: int) -> int:
        return 1

    # Hotkeys

    def RegisterHotKey(self, window: None, number: int, modifiers: int, key: int) -> int:
        chord = (modifiers & 0xF, key)
        if chord in self.taken or chord in self.hotkeys.values():
            return 0
        self.hotkeys[number] = chord
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:
        return int(self.hotkeys.pop(number, None) is not None)

    def PostThreadMessageW(self, thread: int, message: int, number: int, rest: int) -> int:
        self.messages.put((message, number))
        self.waiting.put(None)
        return 1

    def PeekMessageW(self, message: Any, window: None, first: int, last: int, remove: int) -> int:
        if not remove or self.messages.empty():
            return 0
        message._obj.message, message._obj.wParam = self.messages.get()
        return 1

    def MsgWaitForMultipleObjectsEx(self, count: int, handles: None, timeout: int, mask: int, flags: int) -> int:
        if self.messages.empty():
            try:
                self.waiting.get(timeout=None if timeout == 0xFFFFFFFF else timeout / 1000)
            except queue.Empty:
                return 0x102
        return 0

    def press(self, modifiers: int, key: int) -> bool:
        """A person presses a chord; whether it is anybody's hotkey."""
        for number, chord in list(self.hotkeys.items()):
            if chord == (modifiers, key):
                self.PostThreadMessageW(1, 0x0312, number, 0)
                return True
        return False


def fake_windows(*, dpi: int = 144, frame: tuple[int, int, int, int] | None = (17, 20, 403, 313)) -> Any:
    """`ctypes.windll` with one window; `frame` is what the compositor says, None: it says nothing."""
    user32 = FakeUser32()

    def attribute(handle: int, what: int, value: Any, size: int) -> int:
        if frame is None:
            return -1
        fill(value, frame)
        return 0

    def dots(monitor: Any, kind: int, x: Any, y: Any) -> int:
        x._obj.value = y._obj.value = dpi
        return 0

    return SimpleNamespace(
        user32=user32,
        dwmapi=SimpleNamespace(DwmGetWindowAttribute=Function(attribute)),
        shcore=SimpleNamespace(GetDpiForMonitor=Function(dots)),
        kernel32=SimpleNamespace(GetCurrentThreadId=Function(lambda: 1), GetTickCount=lambda: user32.ticks),
    )


def fill(pointer: Any, rect: tuple[int, int, int, int]) -> None:
    """Write a rectangle to where a `ctypes.byref` points."""
    for (name, _), value in zip(pointer._obj._fields_, rect, strict=True):
        setattr(pointer._obj, name, ctypes.c_int32(value).value)


def fake_quartz(windows: list[dict[str, Any]], *, allowed: bool = True, pixels: int = 3024) -> Any:
    """The module Quartz of pyobjc, on a display of 1512 points width."""
    asked: list[bool] = []
    return SimpleNamespace(
        asked=asked,
        CGPreflightScreenCaptureAccess=lambda: allowed,
        CGRequestScreenCaptureAccess=lambda: asked.append(True),
        kCGWindowListOptionOnScreenOnly=1,
        kCGWindowListExcludeDesktopElements=16,
        kCGNullWindowID=0,
        CGWindowListCopyWindowInfo=lambda options, window: windows,
        CGPointMake=lambda x, y: (x, y),
        CGGetDisplaysWithPoint=lambda point, most, displays, count: (0, (1,), 1),
        CGDisplayCopyDisplayMode=lambda display: "mode",
        CGDisplayModeGetWidth=lambda mode: 1512,
        CGDisplayModeGetPixelWidth=lambda mode: pixels,
    )
