"""`regard identify`: the picture and what to identify are both words that may be left out."""

from __future__ import annotations

import json
from argparse import Namespace

import pytest
from PIL import Image

from assistant import cli
from assistant.cli import main, parser
from assistant.i18n import messages
from resources import ROOT

PHOTO = str(ROOT / "pictures" / "coffee.jpg")


def parsed(*words: str) -> Namespace:
    arguments = parser().parse_args(["identify", *words])
    cli._sort_words(arguments, messages().text)
    return arguments


@pytest.mark.parametrize(
    ("words", "image", "aspect"),
    [
        ([], None, ""),
        (["a.png"], "a.png", ""),
        (["a.png", "color"], "a.png", "color"),
        (["light", "a.png"], "a.png", "light"),
        (["./color", "code"], "./color", "code"),
        (["color", "--clipboard"], None, "color"),
        (["--json", "code", "--window"], None, "code"),
    ],
)
def test_words(words: list[str], image: str | None, aspect: str) -> None:
    arguments = parsed(*words)
    assert (arguments.image, arguments.aspect) == (image, aspect)


@pytest.mark.parametrize(("words", "camera"), [(["--webcam", "color"], ""), (["color", "--webcam", "1"], "1")])
def test_a_camera_may_come_before_the_word(words: list[str], camera: str) -> None:
    arguments = parsed(*words)
    assert (arguments.webcam, arguments.aspect, arguments.image) == (camera, "color", None)


@pytest.mark.parametrize(
    "words", [["a.png", "b.png"], ["color", "light"], ["a.png", "--window"], ["a.png", "--webcam"]]
)
def test_too_many_words_are_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["identify", *words])
    assert caught.value.code == 2
    capsys.readouterr()


def test_what_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["identify", PHOTO, "--json", "--in-process", "--describer", "basic"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["task"] == "identify"
    assert result["colors"][0]["name"] == "brown"
    assert set(result["colors"][0]) == {"name", "tone", "share", "rgb", "box"}
    assert result["light"]["level"] == "normal"
    assert result["light"]["blur"] == "none"
    assert result["light"]["brightest"]["position"]
    assert result["codes"] == []
    assert result["objects"] == result["text_lines"] == []
    assert main(["identify", PHOTO, "code", "--in-process"]) == 0
    assert capsys.readouterr().out == "No code found.\n"


def test_a_picture_of_one_colour(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:  # type: ignore[no-untyped-def]
    Image.new("RGB", (300, 200), (16, 32, 128)).save(tmp_path / "blue.png")
    assert main(["identify", str(tmp_path / "blue.png"), "color", "--in-process"]) == 0
    assert capsys.readouterr().out == "Everything is dark blue.\n"
