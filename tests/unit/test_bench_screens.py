from assistant.bench.page import errors_within
from assistant.bench.programs import Truth
from assistant.bench.screens import score

SHOWN = (Truth("Send the order"), Truth("Total £12.50"))


def test_the_best_fit_counts() -> None:
    assert errors_within("order", "send the order now") == 0
    assert errors_within("order", "send the 0rder now") == 1
    assert errors_within("order", "") == 5


def test_what_was_read_is_scored() -> None:
    assert score(["Send the order", "Total £12.50"], SHOWN) == (0.0, 0, 0)
    assert score(["Total £12.50 Send the order"], SHOWN) == (0.0, 0, 0)
    assert score(["Send the order", "Send the order", "Total £12.50"], SHOWN) == (0.0, 0, 1)
    errors, left_out, twice = score(["Send the order"], SHOWN)
    assert errors > 20
    assert (left_out, twice) == (1, 0)
