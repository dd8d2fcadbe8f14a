from hypothesis import given
from hypothesis import strategies as st

from assistant.capture.focus import FocusedControl, control_rect, to_focus
from assistant.capture.focus.protocol import STATES
from assistant.capture.focus.roles import State, role_name, spoken_states, state_bits
from assistant.capture.protocol import Target
from assistant.frames import Rect
from assistant.scene import Box

WINDOW = Rect(100, 50, 800, 600)
TARGET = Target("window", "Mail", WINDOW)
LARGE = Target("window", "Mail", Rect(200, 100, 1600, 1200), scale=2.0)


def control(extents: Rect | None, window: Rect | None = WINDOW) -> FocusedControl:
    return FocusedControl("push button", "Send", extents=extents, window=window)


def test_screen_coordinates_become_pixels_of_the_frame() -> None:
    assert to_focus(control(Rect(110, 70, 40, 20)), TARGET).box == Box(10, 20, 50, 40)


def test_logical_pixels_are_scaled() -> None:
    """A program that reports a window of half the true size means logical pixels."""
    assert control_rect(control(Rect(110, 70, 40, 20)), LARGE) == Rect(220, 140, 80, 40)


def test_physical_pixels_are_not_scaled() -> None:
    assert control_rect(control(Rect(220, 140, 80, 40), LARGE.rect), LARGE) == Rect(220, 140, 80, 40)


def test_coordinates_from_the_windows_corner() -> None:
    assert control_rect(control(Rect(10, 20, 40, 20), Rect(0, 0, 800, 600)), TARGET) == Rect(110, 70, 40, 20)


def test_what_is_partly_outside_is_clipped() -> None:
    assert control_rect(control(Rect(890, 70, 20, 20)), TARGET) == Rect(890, 70, 10, 20)


def test_places_that_make_no_sense_are_no_places() -> None:
    for extents in (
        None,
        Rect(110, 70, 0, 20),
        Rect(110, 70, -1, -1),
        Rect(5000, 5000, 40, 20),
        Rect(0, 0, 5000, 4000),
    ):
        focus = to_focus(control(extents), TARGET)
        assert focus.box is None
        assert focus.name == "Send"
    assert control_rect(control(Rect(110, 70, 40, 20)), Target("window", "", None)) is None


numbers = st.integers(-(2**31), 2**31 - 1)
rects = st.builds(Rect, numbers, numbers, numbers, numbers)


@given(rects, st.none() | rects, st.sampled_from([1.0, 1.25, 2.0]))
def test_a_place_is_always_inside_the_frame(extents: Rect, window: Rect | None, scale: float) -> None:
    target = Target("window", "", WINDOW, scale=scale)
    box = to_focus(control(extents, window), target).box
    if box is not None:
        assert 0 <= box.x0 < box.x1 <= WINDOW.width
        assert 0 <= box.y0 < box.y1 <= WINDOW.height


def bits(*states: State) -> int:
    return sum(1 << state for state in states)


USABLE = (State.ENABLED, State.SENSITIVE)


def test_states_a_person_cares_about() -> None:
    assert spoken_states("check box", bits(*USABLE, State.CHECKED)) == ("checked",)
    assert spoken_states("check box", bits(*USABLE)) == ("not checked",)
    assert spoken_states("check box", bits(*USABLE, State.CHECKED, State.INDETERMINATE)) == ("indeterminate",)
    assert spoken_states("push button", bits(*USABLE)) == ()
    assert spoken_states("push button", 0) == ("disabled",)
    assert spoken_states("toggle button", bits(*USABLE, State.CHECKED)) == ("pressed",)
    assert spoken_states("toggle button", bits(*USABLE)) == ("not pressed",)
    assert spoken_states("combo box", bits(*USABLE, State.EXPANDABLE)) == ("collapsed",)
    assert spoken_states("tree item", bits(*USABLE, State.EXPANDABLE, State.EXPANDED, State.SELECTED)) == (
        *("selected", "expanded"),
    )
    assert spoken_states("entry", bits(*USABLE, State.REQUIRED, State.INVALID_ENTRY, State.READ_ONLY)) == (
        *("read-only", "required", "invalid"),
    )


@given(st.integers(0, 2**64 - 1), st.integers(-5, 200))
def test_states_and_roles_of_any_number_have_names(number: int, role: int) -> None:
    assert set(spoken_states(role_name(role), number)) <= set(STATES)
    assert state_bits([number & 0xFFFFFFFF, number >> 32]) == number


def test_role_names_are_the_numbers_of_atspi() -> None:
    assert [role_name(number) for number in (7, 16, 40, 43, 61, 79, 95, 129)] == [
        *("check box", "dialog", "password text", "push button", "text", "entry", "document web", "push button menu")
    ]


def test_a_program_that_counts_from_its_window_is_never_misplaced() -> None:
    """GTK 4 does. Its (150, 150) would lie inside the window as a place of the screen too."""
    target = Target("window", "Editor", Rect(100, 100, 800, 600))
    found = control_rect(control(Rect(150, 150, 40, 20), Rect(0, 0, 800, 600)), target)
    assert found == Rect(250, 250, 40, 20)


def test_a_window_that_lies_partly_outside_the_screen() -> None:
    """It says where its corner is, and what was captured of it begins elsewhere."""
    outer = Rect(-300, 50, 800, 600)
    target = Target("window", "Mail", Rect(0, 50, 500, 600), outer)
    assert control_rect(control(Rect(100, 70, 40, 20), outer), target) == Rect(100, 70, 40, 20)
    assert control_rect(control(Rect(-200, 70, 40, 20), outer), target) is None
    scaled = Target("window", "Mail", Rect(0, 50, 300, 600), Rect(-900, 50, 1200, 600), scale=2.0)
    assert control_rect(control(Rect(50, 40, 40, 20), Rect(-450, 25, 600, 300)), scaled) == Rect(100, 80, 80, 40)


def test_what_is_larger_than_its_window_is_no_place() -> None:
    for extents in (Rect(100, 50, 810, 600), Rect(90, 45, 830, 620), Rect(100, 50, 800, 640)):
        assert control_rect(control(extents), TARGET) is None


def test_the_control_alone_was_captured() -> None:
    alone = Target("focus", "Mail", Rect(110, 70, 40, 20), WINDOW)
    assert to_focus(control(Rect(110, 70, 40, 20)), alone).box == Box(0, 0, 40, 20)
    moved = Target("focus", "Mail", Rect(110, 70, 40, 20), WINDOW)
    assert to_focus(control(Rect(10, 20, 40, 20), Rect(0, 0, 800, 600)), moved).box == Box(0, 0, 40, 20)
