from hypothesis import given
from hypothesis import strategies as st

from assistant.capture.focus.placing import placing
from assistant.frames import Rect

WINDOW = Rect(100, 50, 800, 600)
TEXT = Rect(110, 70, 40, 20)


def test_coordinates_of_the_screen_stay() -> None:
    assert placing(WINDOW, WINDOW, 1.0).on_desktop(TEXT) == TEXT
    assert placing(Rect(95, 20, 810, 640), WINDOW, 1.0).on_desktop(TEXT) == TEXT  # with its frame


def test_coordinates_of_the_window_are_moved() -> None:
    own = placing(Rect(0, 0, 800, 600), WINDOW, 1.0)
    assert own.on_desktop(Rect(10, 20, 40, 20)) == TEXT
    assert own.reported == Rect(0, 0, 800, 600)


def test_logical_pixels_are_scaled() -> None:
    own = placing(Rect(50, 25, 400, 300), WINDOW, 2.0)
    assert own.on_desktop(Rect(55, 35, 20, 10)) == TEXT
    assert own.reported == Rect(50, 25, 400, 300)


def test_a_window_without_a_size_says_nothing() -> None:
    for window in (None, Rect(0, 0, 0, 0), Rect(5, 5, -1, 9)):
        assert placing(window, WINDOW, 2.0).on_desktop(TEXT) == TEXT


numbers = st.integers(-(2**31), 2**31 - 1)


@given(st.builds(Rect, numbers, numbers, numbers, numbers), st.sampled_from([1.0, 1.25, 2.0]))
def test_what_was_captured_is_where_it_was(window: Rect, scale: float) -> None:
    own = placing(window, WINDOW, scale)
    back = own.on_desktop(own.reported)
    assert all(abs(a - b) <= 2 for a, b in zip(back, WINDOW, strict=True))
