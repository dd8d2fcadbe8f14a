"""What the command line names as the source of a picture."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from assistant.sources import from_arguments


def path_of(image: str) -> str:
    source = from_arguments(Namespace(image=image))
    assert source is not None
    return source.path


def test_the_home_of_nobody_is_a_name_like_any_other() -> None:
    assert path_of("~no-such-person/a.png") == str(Path.cwd() / "~no-such-person" / "a.png")
    assert path_of("~/a.png") == str(Path.home() / "a.png")
