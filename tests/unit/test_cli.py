"""The command line: exit statuses, errors in two lines, and what is printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from assistant.cli import main
from resources import ROOT

PHOTO = str(ROOT / "pictures" / "coffee.jpg")


@pytest.fixture(autouse=True)
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)


def truncated(path: Path, kind: str) -> None:
    whole = path.with_name("whole")
    Image.effect_noise((200, 200), 60).save(whole, kind)
    path.write_bytes(whole.read_bytes()[:3000])


def huge_png(path: Path) -> None:
    """A PNG whose header says 40,000 x 40,000; its data is not there, and must not be needed to refuse it."""
    import struct
    import zlib

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b""))


@pytest.fixture
def pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    truncated(Path("cut.png"), "PNG")
    truncated(Path("cut.jpg"), "JPEG")
    huge_png(Path("huge.png"))
    Path("text.png").write_text("not a picture", encoding="utf-8")
    Path("empty.png").touch()
    Path("folder").mkdir()


@pytest.mark.usefixtures("pictures")
@pytest.mark.parametrize(
    "arguments",
    [
        ["describe", "nowhere.png"],
        ["describe", "text.png"],
        ["describe", "empty.png"],
        ["describe", "folder"],
        ["describe", "cut.png"],
        ["describe", "cut.jpg"],
        ["describe", "huge.png"],
        ["describe"],
        ["describe", "--region", "0,0,0,100"],
        ["describe", "--region", "left,top"],
        ["describe", "--monitor", "left"],
        ["describe", PHOTO, "--language", "xx"],
        ["describe", PHOTO, "--verbosity", "loud"],
        ["describe", PHOTO, "--describer", "magic"],
        ["describe", PHOTO, "--delay", "soon"],
        ["describe", PHOTO, "--describer", "paligemma"],
        ["describe", PHOTO, "--describer", "paligemma", "--model", "folder"],
        ["ask", PHOTO, "--question", "Why is it hot?"],
        ["trigger", "dance"],
        ["trigger", "window"],
        ["settings", "get", "speech.colour"],
        ["settings", "set", "hotkeys.leader", "Ctrl+Nonsense"],
    ],
    ids=" ".join,
)
def test_bad_input_is_one_error_with_one_hint(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*arguments, *(["--in-process"] if arguments[0] == "describe" else [])]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    lines = printed.err.splitlines()
    assert len(lines) == 2, printed.err
    assert lines[0].startswith("error: ")
    assert lines[1].startswith("hint: ")
    assert "inside Regard" not in lines[0]  # the words for a bug


@pytest.mark.parametrize(
    "arguments", [[], ["dance"], ["describe", "--dance"], ["ask", PHOTO], ["find", PHOTO], ["bench", "x"]]
)
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    capsys.readouterr()


def test_a_broken_settings_file_is_one_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REGARD_CONFIG_DIR", str(tmp_path))
    (tmp_path / "settings.toml").write_text("version = 99\n", encoding="utf-8")
    assert main(["describe", PHOTO]) == 1
    assert "newer" in capsys.readouterr().err
    assert main(["settings", "path"]) == 0
    assert main(["settings", "set", "verbosity", "brief"]) == 1
    assert (tmp_path / "settings.toml").read_text(encoding="utf-8") == "version = 99\n"


def test_settings_are_set_and_got(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", "set", "speech.rate", "20"]) == 0
    assert main(["settings", "get", "speech.rate"]) == 0
    assert capsys.readouterr().out == "20\n"
    assert main(["settings", "set", "speech.rate", "system"]) == 0
    assert main(["settings", "get", "speech.rate"]) == 0
    assert capsys.readouterr().out == "system\n"
    assert main(["settings", "list", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["verbosity"] == "normal"


def test_a_photograph_is_described_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", PHOTO, "--json"]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    result = json.loads(printed.out)
    assert list(result) == [
        "schema",
        "task",
        "describer",
        "model",
        "language",
        "frame",
        "text",
        "sentences",
        "answer",
        "objects",
        "text_lines",
        "window",
        "tables",
        "charts",
        "codes",
        "colors",
        "light",
        "changes",
        "warnings",
        "timings",
    ]
    assert result["describer"] == "basic"
    assert "cup" in {found["label"] for found in result["objects"]}
    assert result["text"] == " ".join(result["sentences"])
    assert set(result["timings"]) == {"capture_s", "first_event_s", "first_sentence_s", "total_s"}


def test_the_same_with_and_without_a_child_process(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", PHOTO]) == 0
    hosted = capsys.readouterr().out
    assert main(["describe", PHOTO, "--in-process"]) == 0
    assert capsys.readouterr().out == hosted


def test_a_grey_picture_is_called_blank(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Image.new("RGB", (640, 480), (120, 120, 120)).save(tmp_path / "grey.png")
    assert main(["describe", str(tmp_path / "grey.png"), "--json", "--in-process"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["objects"] == []
    assert "blank" in result["warnings"]


def test_the_speech_log_holds_what_would_be_spoken(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "speech.jsonl"
    assert main(["describe", PHOTO, "--in-process", "--speech-log", str(log)]) == 0
    entries = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert entries
    assert {"time", "text", "output", "interrupts"} <= set(entries[0])
    assert entries[0]["output"] == "silent"
    assert "cup" in " ".join(entry["text"] for entry in entries)
    capsys.readouterr()


def test_doctor_always_answers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 0
    findings = json.loads(capsys.readouterr().out)
    assert {"machine", "settings", "screen", "speech", "describers"} <= {finding["part"] for finding in findings}
    assert main(["doctor", "--privacy"]) == 0
    assert "network" in capsys.readouterr().out


def test_speech_without_a_sound_device_is_an_error_after_the_description(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("assistant.speech.sound_device.has_sound_device", lambda: False)
    assert main(["describe", PHOTO, "--in-process", "--speak"]) == 1
    printed = capsys.readouterr()
    assert "cup" in printed.out
    assert [line.partition(":")[0] for line in printed.err.splitlines()] == ["error", "hint"]


def test_an_error_is_spoken_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("assistant.speech.sound_device.has_sound_device", lambda: False)
    log = tmp_path / "speech.jsonl"
    for arguments in (["describe", "nowhere.png", "--in-process"], ["describe", PHOTO, "--language", "xx"]):
        log.unlink(missing_ok=True)
        assert main([*arguments, "--speak", "--speech-log", str(log)]) == 1
        spoken = [json.loads(line)["text"] for line in log.read_text(encoding="utf-8").splitlines()]
        error, hint = (line.partition(": ")[2] for line in capsys.readouterr().err.splitlines())
        assert spoken[-1:] == [f"{error} {hint}"]
