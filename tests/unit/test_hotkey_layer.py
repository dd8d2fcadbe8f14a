import pytest

from assistant.actions import Action
from assistant.errors import HotkeyError
from assistant.hotkeys.layer import Layer
from assistant.hotkeys.protocol import (
    ActionChosen,
    HotkeyEvent,
    HotkeyProblem,
    LayerClosed,
    LayerOpened,
    LeaderPressed,
    UnknownKey,
)


@pytest.fixture
def told() -> list[HotkeyEvent]:
    return []


@pytest.fixture
def layer(told: list[HotkeyEvent]) -> Layer:
    return Layer({"D": Action.WINDOW}, 3.0, told.append)


def free() -> None:
    return None


def test_the_leader_silences_and_opens(layer: Layer, told: list[HotkeyEvent]) -> None:
    layer.leader(10.0, free)
    assert told == [LeaderPressed(), LayerOpened()]
    assert layer.closes_at == 13.0


@pytest.mark.parametrize(
    ("key", "event"),
    [
        ("D", ActionChosen(Action.WINDOW)),
        ("Escape", ActionChosen(Action.STOP)),
        ("Z", UnknownKey()),
        (None, UnknownKey()),
    ],
)
def test_one_key_chooses_and_closes(layer: Layer, told: list[HotkeyEvent], key: str | None, event: HotkeyEvent) -> None:
    layer.leader(0.0, free)
    layer.key(key)
    assert told[2:] == [event]
    assert not layer.is_open


def test_the_leader_again_silences(layer: Layer, told: list[HotkeyEvent]) -> None:
    layer.leader(0.0, free)
    layer.leader(0.5, free)
    assert told[2:] == [ActionChosen(Action.STOP)]
    assert not layer.is_open


def test_no_key_in_time_closes_once(layer: Layer, told: list[HotkeyEvent]) -> None:
    layer.leader(0.0, free)
    layer.expire(2.9)
    assert layer.is_open
    layer.expire(3.0)
    layer.expire(9.0)
    assert told[2:] == [LayerClosed()]


def test_a_busy_keyboard_is_told_and_nothing_opens(layer: Layer, told: list[HotkeyEvent]) -> None:
    problem = HotkeyError("keyboard-busy")
    layer.leader(0.0, lambda: problem)
    assert told == [LeaderPressed(), HotkeyProblem(problem)]
    assert not layer.is_open
