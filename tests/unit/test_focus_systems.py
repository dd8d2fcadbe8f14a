"""The focused control on Windows and macOS, over stand-ins for their libraries; and programs that hang."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.capture.focus import FocusedControl, control_rect
from assistant.capture.focus.ax import open_ax
from assistant.capture.focus.roles import PASSWORD
from assistant.capture.focus.threaded import ThreadedFocus
from assistant.capture.focus.uia import open_uia
from assistant.capture.protocol import Target
from assistant.frames import Rect

TARGET = Target("window", "Mail", Rect(100, 50, 800, 600), Rect(100, 50, 800, 600), pid=7)
SECONDS = 20.0


def uia(kind: str = "CheckBoxControl", *, pid: int = 7, password: bool = False, value: str | None = None) -> Any:
    """Stands in for the module uiautomation: one focused control, ticked, in a window."""

    def box(*sides: int) -> Any:
        return SimpleNamespace(
            BoundingRectangle=SimpleNamespace(**dict(zip(("left", "top", "right", "bottom"), sides, strict=True)))
        )

    patterns = {1: SimpleNamespace(ToggleState=1), 2: None if value is None else SimpleNamespace(Value=value)}
    control = SimpleNamespace(
        ProcessId=pid, ControlTypeName=kind, Name="Urgent", IsEnabled=False, IsPassword=password,
        GetPattern=patterns.get, GetTopLevelControl=lambda: box(100, 50, 900, 650), **vars(box(110, 70, 150, 90)),
    )  # fmt: skip
    return SimpleNamespace(
        UIAutomationInitializerInThread=object,
        PatternId=SimpleNamespace(TogglePattern=1, ValuePattern=2),
        GetFocusedControl=lambda: control,
    )


def test_windows() -> None:
    reader = open_uia(uia())
    found = reader.read(TARGET, SECONDS)
    assert found == FocusedControl(
        "check box", "Urgent", ("checked", "disabled"), "", Rect(110, 70, 40, 20), Rect(100, 50, 800, 600)
    )
    assert control_rect(found, TARGET) == Rect(110, 70, 40, 20)
    assert reader.reason == ""
    reader.close()
    secret = open_uia(uia("EditControl", password=True, value="secret")).read(TARGET, SECONDS)
    assert secret is not None
    assert (secret.role, secret.value) == (PASSWORD, "")
    line = open_uia(uia("EditControl", value="one\ntwo")).read(TARGET, SECONDS)
    assert line is not None
    assert (line.role, line.value) == ("entry", "one")


def test_another_program_has_the_focus() -> None:
    reader = open_uia(uia(pid=8))
    assert reader.read(TARGET, SECONDS) is None
    assert reader.reason == "no-focus"


class FakeServices:
    """Stands in for ApplicationServices of pyobjc: elements are dictionaries of their attributes."""

    kAXValueCGPointType, kAXValueCGSizeType = 1, 2  # noqa: N815

    def __init__(self, **control: Any) -> None:
        window = {"AXPosition": (100, 50), "AXSize": (800, 600)}
        self._system = {
            "AXFocusedUIElement": {"AXPosition": (110, 70), "AXSize": (40, 20), "AXWindow": window, **control}
        }

    def AXUIElementCreateSystemWide(self) -> Any:
        return self._system

    def AXUIElementSetMessagingTimeout(self, element: Any, seconds: float) -> int:
        return 0

    def AXUIElementCopyAttributeValue(self, element: Any, name: str, _: None) -> tuple[int, Any]:
        return (0, element[name]) if name in element else (-25205, None)

    def AXUIElementGetPid(self, element: Any, _: None) -> tuple[int, int]:
        return 0, 7

    def AXValueGetValue(self, value: Any, kind: int, _: None) -> tuple[bool, Any]:
        names = ("x", "y") if kind == 1 else ("width", "height")
        return True, SimpleNamespace(**dict(zip(names, value, strict=True)))


def test_macos() -> None:
    found = open_ax(FakeServices(AXRole="AXCheckBox", AXTitle="Urgent", AXValue=1, AXEnabled=False)).read(
        TARGET, SECONDS
    )
    assert found == FocusedControl(
        "check box", "Urgent", ("checked", "disabled"), "", Rect(110, 70, 40, 20), Rect(100, 50, 800, 600)
    )
    secret = FakeServices(
        AXRole="AXTextField", AXSubrole="AXSecureTextField", AXValue="secret", AXDescription="Password"
    )
    control = open_ax(secret).read(TARGET, SECONDS)
    assert control is not None
    assert (control.role, control.name, control.value) == (PASSWORD, "Password", "")
    nothing = FakeServices()
    nothing._system.clear()
    assert open_ax(nothing).read(TARGET, SECONDS) is None


@pytest.mark.parametrize("error", [ImportError, OSError])
def test_a_package_that_is_missing(error: type[Exception]) -> None:
    def missing() -> Any:
        raise error

    reader = ThreadedFocus(missing)
    assert reader.read(TARGET, SECONDS) is None
    assert reader.reason == "no-bus"
    assert reader.read_text(TARGET, SECONDS) == ()


def test_a_program_that_hangs_costs_its_time_and_an_old_answer_is_dropped() -> None:
    answer, answered = threading.Event(), threading.Event()

    def ask(target: Target) -> FocusedControl:
        if target.title == "hangs":
            answer.wait(SECONDS)
            answered.set()
        return FocusedControl("push button", target.title)

    reader = ThreadedFocus(lambda: ask)
    assert reader.read(Target("window", "hangs", None), 0.02) is None
    assert reader.reason == "timeout"
    assert reader.read(Target("window", "next", None), 0.02) is None  # it still hangs: nothing more is asked
    answer.set()
    assert answered.wait(SECONDS)
    found = None
    while found is None:  # the old answer may be on its way
        found = reader.read(Target("window", "new", None), SECONDS)
    assert found.name == "new"
    reader.close()
