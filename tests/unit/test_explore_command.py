"""`regard explore`: words in, sentences out; and what keys a terminal sends."""

from __future__ import annotations

import io
import json
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from assistant.cli import main
from resources import ROOT

PHOTO = str(ROOT / "pictures" / "coffee.jpg")


def explore(monkeypatch: pytest.MonkeyPatch, words: str, *arguments: str) -> int:
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))
    return main(["explore", "--in-process", *arguments])


def test_words_step_through_a_picture(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    log = tmp_path / "speech.jsonl"
    words = "right\nleft\n99\n1\nnonsense\n\ncount\nenter\nquit\nright\n"
    assert explore(monkeypatch, words, PHOTO, "--json", "--speech-log", str(log)) == 0
    printed = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert printed[0]["command"] == "open"
    assert printed[0]["text"].startswith("Exploring coffee.jpg: ")
    assert printed[1]["thing"]["kind"] == "object"
    assert (printed[1]["number"], printed[1]["count"]) == (1, printed[0]["count"])
    assert printed[3]["text"].startswith("There is no number 99")
    assert printed[4]["thing"] == printed[1]["thing"]
    assert "nonsense" in printed[5]["text"]
    closer = [line["text"] for line in printed[7:-1]]
    assert closer[0].startswith("Closer: ")
    assert len(closer) > 1, "it was described again"
    assert printed[-1]["text"] == "Explorer closed."
    spoken = [json.loads(line)["text"] for line in log.read_text(encoding="utf-8").splitlines()]
    assert spoken == [line["text"] for line in printed]


def test_nothing_to_explore_is_said_and_is_no_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    Image.new("RGB", (300, 200), "white").save(tmp_path / "white.png")
    assert explore(monkeypatch, "right\n", str(tmp_path / "white.png")) == 0
    assert capsys.readouterr().out == "There is nothing to explore: the picture has one colour only.\n"


def test_no_picture_is_one_clear_error(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert explore(monkeypatch, "", "nowhere.png") == 1
    assert capsys.readouterr().err.startswith("error: ")


@pytest.mark.skipif(sys.platform == "win32", reason="terminals of Unix")
def test_the_keys_of_a_terminal() -> None:
    import pty
    import tty

    from assistant.commands import terminal_keys

    ours, theirs = pty.openpty()
    tty.setcbreak(theirs)
    os.write(ours, b"\x1b[C\x1bOA\x1b[1~\x1b[Z\t c7?#!\xc3\xa9\x1bOQ\x1b[15~\x1b[99~")
    keys = terminal_keys._keys(theirs)
    found = [next(keys) for _ in range(15)]
    assert found == [
        *("Right", "Up", "Home", "Shift+Tab", "Tab", "Space", "C", "7", "F1", "F2", "", "É", "F2", "F5", ""),
    ]
    os.write(ours, b"\x1b")
    assert next(keys) == "Escape"
    os.close(ours)
    os.close(theirs)
