"""Downloading a model: the real code against a hub on loopback that has bad days."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("torch")
pytest.importorskip("transformers")

from assistant import settings
from assistant.cli import main
from assistant.describers.paligemma import form, preparing
from assistant.describers.paligemma.describer import PaliGemmaDescriber
from assistant.describers.paligemma.folder import inspect
from assistant.describers.paligemma.quantised import is_exact
from assistant.models import install, precision, store
from tests.hub_server import REVISION, TOKEN, HubServer
from tests.tiny_paligemma import build

pytestmark = pytest.mark.model
NAME = "paligemma2-3b-mix-224"
REPOSITORY = f"google/{NAME}"
WEIGHTS = "model.safetensors"


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(autouse=True)
def no_token(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_ENDPOINT", "HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "no-token"))
    monkeypatch.setattr("assistant.models.hub._keyring_token", lambda: "")


@pytest.fixture(autouse=True)
def no_form() -> None:
    """The int8 form has tests of its own."""
    settings.save_value("describer.precision", "bf16")


@pytest.fixture
def hub(tiny: Path, tmp_path: Path) -> Iterator[HubServer]:
    folder = tmp_path / "served"
    shutil.copytree(tiny, folder)
    (folder / "LICENSE").write_text("the terms", encoding="utf-8")
    (folder / "README.md").write_text("not wanted", encoding="utf-8")
    (folder / "pytorch_model.bin").write_bytes(b"never loaded")
    (folder / "modeling.py").write_bytes(b"never loaded")
    with HubServer(folder, REPOSITORY) as server:
        yield server


def run(hub: HubServer, *more: str) -> int:
    return main(["models", "install", "3b-mix-224", "--accept-licence", "--hub", hub.address, *more])


def refused(hub: HubServer, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    """The error of an installation that fails: one line and one hint, and no model that looks whole."""
    assert run(hub, *more) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["error", "hint"], lines
    assert "inside Regard" not in lines[0]
    assert store.installed() == []
    return lines[0]


def weights_size(hub: HubServer) -> int:
    return (hub.folder / WEIGHTS).stat().st_size


def test_a_model_is_installed_and_can_be_used(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(hub) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert "Gemma Terms of Use" in printed.out
    assert f"{hub.address}/{REPOSITORY}" in printed.out
    (model,) = store.installed()
    assert model.name == NAME
    assert model.manifest is not None
    assert (model.manifest.repository, model.manifest.revision) == (REPOSITORY, REVISION)
    assert {WEIGHTS, "config.json", "tokenizer.json", "LICENSE"} <= set(model.manifest.files)
    assert {path.name for path in model.folder.iterdir()} == {*model.manifest.files, store.MANIFEST}
    assert not {"README.md", "pytorch_model.bin", "modeling.py"} & set(hub.served)
    assert store.check(model) == []
    assert settings.load().describer.model == NAME
    assert inspect(store.resolve("3b-mix-224")).bytes == weights_size(hub)
    assert PaliGemmaDescriber(store.resolve(NAME)).is_available()
    hub.served.clear()
    assert run(hub) == 0
    assert "already" in capsys.readouterr().out
    assert not hub.served


def test_the_licence_must_be_accepted(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["models", "install", NAME, "--hub", hub.address]
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)
    assert main(arguments) == 1
    assert "licence was not accepted" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda: "no")
    assert main(arguments) == 1
    assert hub.asked == []
    monkeypatch.setattr("builtins.input", lambda: " Yes ")
    assert main(arguments) == 0


@pytest.mark.parametrize("reset", [False, True], ids=["end", "reset"])
def test_a_cut_connection_goes_on_by_itself(hub: HubServer, capsys: pytest.CaptureFixture[str], *, reset: bool) -> None:
    hub.cut_after, hub.reset = [50_000, 40_000], reset
    assert run(hub) == 0
    capsys.readouterr()
    total = weights_size(hub)
    if reset:  # what was on its way when it was reset may be lost
        assert total <= hub.served[WEIGHTS] <= total + 90_000
    else:
        assert hub.served[WEIGHTS] == total
    assert store.check(store.installed()[0]) == []


def test_the_same_command_goes_on_after_a_failure(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    hub.cut_after, hub.file_status = [60_000], [0, 500, 500, 500]
    assert "status 500" in refused(hub, capsys)
    assert hub.served[WEIGHTS] == 60_000
    assert run(hub) == 0
    assert "here already" in capsys.readouterr().out
    assert hub.served[WEIGHTS] == weights_size(hub)  # every byte once
    assert hub.served["tokenizer.json"] == (hub.folder / "tokenizer.json").stat().st_size
    assert store.check(store.installed()[0]) == []


def test_an_answer_without_a_length_can_be_cut_too(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    hub.cut_after, hub.lengths = [60_000], False
    assert run(hub) == 0
    capsys.readouterr()
    assert hub.served[WEIGHTS] == weights_size(hub)
    assert store.check(store.installed()[0]) == []


def test_a_hub_without_ranges_begins_again(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    hub.cut_after, hub.ranges = [60_000], False
    assert run(hub) == 0
    capsys.readouterr()
    assert hub.served[WEIGHTS] == 60_000 + weights_size(hub)
    assert store.check(store.installed()[0]) == []


def test_a_newer_revision_is_never_mixed_with_an_older_one(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    hub.cut_after, hub.file_status = [60_000], [0, 500, 500, 500]
    refused(hub, capsys)
    content = bytearray((hub.folder / WEIGHTS).read_bytes())
    content[-1] ^= 1
    (hub.folder / WEIGHTS).write_bytes(content)
    hub.revision = REVISION[::-1]
    assert run(hub) == 0
    capsys.readouterr()
    (model,) = store.installed()
    assert (model.folder / WEIGHTS).read_bytes() == content
    assert model.manifest is not None
    assert model.manifest.revision == REVISION[::-1]
    assert not list(model.folder.glob("*.part"))


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "accepted its terms"), (403, "forbids"), (404, "does not have"), (429, "too many"), (500, "status 500")],
)
def test_what_a_hub_answers(hub: HubServer, capsys: pytest.CaptureFixture[str], status: int, words: str) -> None:
    hub.status = status
    assert words in refused(hub, capsys)


def test_a_gated_model(hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    hub.token = TOKEN
    assert "have an account" in refused(hub, capsys)
    assert hub.tokens == set()
    assert "does not accept your token" in refused(hub, capsys, "--token", "hub_wrong")
    hub.is_accepted = False
    assert "may not load" in refused(hub, capsys, "--token", TOKEN)
    assert not hub.served  # refused with the first and smallest file
    hub.is_accepted = True
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    assert run(hub) == 0
    assert TOKEN not in capsys.readouterr().out


def test_a_file_may_lie_elsewhere_and_the_token_does_not_go_there(
    hub: HubServer, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.token, hub.elsewhere, hub.cut_after = TOKEN, True, [60_000]
    assert run(hub, "--token", TOKEN) == 0
    capsys.readouterr()
    assert hub.strangers == {""}
    assert hub.begins == [0, 60_000]


def test_the_keyring_is_asked_last(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    hub.token = TOKEN
    monkeypatch.setattr("assistant.models.hub._keyring_token", lambda: TOKEN)
    assert run(hub) == 0
    assert hub.tokens == {TOKEN}
    capsys.readouterr()


def test_too_many_requests_in_between_are_waited_for(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    hub.file_status = [429]
    assert run(hub) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "spoil",
    [
        lambda content: content[:-1] + bytes([content[-1] ^ 1]),
        lambda content: content[:-5],
        lambda content: content + b"more",
        lambda content: b"<html>Sign in to this network</html>",
    ],
    ids=["changed", "short", "long", "page"],
)
@pytest.mark.parametrize("file", [WEIGHTS, "config.json"])
def test_wrong_bytes_are_never_kept(
    hub: HubServer, capsys: pytest.CaptureFixture[str], spoil: object, file: str
) -> None:
    hub.spoil = lambda name, content: spoil(content) if name == file else content  # type: ignore[operator]
    assert f"The file {file} arrived with wrong content" in refused(hub, capsys)
    hub.spoil = lambda name, content: content
    assert run(hub) == 0
    capsys.readouterr()
    assert store.check(store.installed()[0]) == []


@pytest.mark.parametrize(
    "answer",
    [
        [],
        {},
        {"id": REPOSITORY, "sha": "main", "siblings": []},
        {"id": REPOSITORY, "sha": REVISION},
        {"id": REPOSITORY, "sha": REVISION, "siblings": [{"rfilename": WEIGHTS}]},
        {"id": REPOSITORY, "sha": REVISION, "siblings": [{"rfilename": WEIGHTS, "size": 9, "blobId": "../x"}]},
    ],
    ids=str,
)
def test_an_answer_that_is_none(hub: HubServer, capsys: pytest.CaptureFixture[str], answer: object) -> None:
    hub.info = lambda info: answer
    assert "not that of a hub" in refused(hub, capsys)


def test_a_repository_with_pickles_only(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    (hub.folder / WEIGHTS).unlink()
    assert "could run programs" in refused(hub, capsys)
    assert not hub.served


def test_files_outside_the_folder_are_not_taken(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    def info(listing: dict[str, object]) -> object:
        entry = {"rfilename": "../../evil.json", "size": 1, "blobId": "0" * 40}
        return {**listing, "siblings": [*listing["siblings"], entry]}  # type: ignore[misc]

    hub.info = info
    assert run(hub) == 0
    assert not [path for path in hub.asked if "evil" in path]
    capsys.readouterr()


@pytest.mark.parametrize("file", ["config.json", "tokenizer_config.json", "processor_config.json"])
def test_remote_code_is_refused_before_the_weights(
    hub: HubServer, capsys: pytest.CaptureFixture[str], file: str
) -> None:
    path = hub.folder / file
    about = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    path.write_text(json.dumps({**about, "auto_map": {"AutoModel": "modeling.Model"}}), encoding="utf-8")
    assert "programs of its own" in refused(hub, capsys)
    assert WEIGHTS not in hub.served


def test_another_model_is_not_kept(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    (hub.folder / "config.json").write_text('{"model_type": "llava"}', encoding="utf-8")
    assert "another kind" in refused(hub, capsys)
    assert not store.staging_dir(NAME).exists()


def test_the_disk_space_is_looked_at_first(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(install, "free_disk", lambda folder: 100_000_000)
    assert "0.1 GB are free" in refused(hub, capsys)
    assert not hub.served


def test_a_full_disk(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    listing = install.plan(install.Hub(hub.address), install.find(NAME))  # type: ignore[arg-type]
    (weights,) = (file for file in listing.files if file.name == WEIGHTS)
    part = store.staging_dir(NAME) / f"{WEIGHTS}.{weights.key}.part"
    part.parent.mkdir(parents=True)
    part.symlink_to("/dev/full")
    assert "No space left" in refused(hub, capsys)


def test_no_hub(hub: HubServer, capsys: pytest.CaptureFixture[str], unused_port: int) -> None:
    hub.address = f"http://127.0.0.1:{unused_port}"
    assert "cannot be reached" in refused(hub, capsys)
    hub.address = "not an address"
    assert "no address" in refused(hub, capsys)


@pytest.fixture
def unused_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is sent otherwise there")
def test_ctrl_c_in_the_middle_keeps_what_is_there(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    hub.pause = threading.Event()
    arguments = ["models", "install", NAME, "--accept-licence", "--hub", hub.address]
    process = subprocess.Popen(
        [sys.executable, "-m", "assistant", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    parts, half = store.staging_dir(NAME), weights_size(hub) // 2
    _wait_until(lambda: any(part.stat().st_size >= half for part in parts.glob(f"{WEIGHTS}.*.part")))
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert err.startswith("Stopped.")
    assert "Traceback" not in err
    assert store.installed() == []
    pause, hub.pause = hub.pause, None
    pause.set()
    assert run(hub) == 0
    capsys.readouterr()
    assert hub.begins == [0, half]
    assert store.check(store.installed()[0]) == []


def test_two_at_once(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    with store.locked(NAME):
        code = (
            "import sys; from assistant.cli import main; "
            f"sys.exit(main(['models', 'install', '{NAME}', '--accept-licence', '--hub', '{hub.address}']))"
        )
        other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert other.returncode == 1
    assert "at this moment" in other.stderr


def test_progress_is_told_in_lines(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("assistant.models.teller.LINE_SECONDS", 0.0)
    assert run(hub) == 0
    lines = capsys.readouterr().out.splitlines()
    told = [line for line in lines if "percent" in line]
    assert told
    assert told[-1].startswith("100 percent")
    assert not any("\r" in line for line in lines)


def test_speaking_ends_with_the_command(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    settings.save_value("speech.output", "silent")
    assert run(hub, "--speak") == 0
    assert capsys.readouterr().err == ""


def test_no_voice_is_a_warning(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("assistant.speech.sound_device.has_sound_device", lambda: False)
    assert run(hub, "--speak") == 0
    assert capsys.readouterr().err.startswith("warning: ")


def test_the_error_is_spoken_too(hub: HubServer, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("assistant.speech.queue.SpeechQueue.say", lambda self, text, *_: said.append(text))
    hub.status = 500
    settings.save_value("speech.output", "silent")
    assert run(hub, "--speak") == 1
    assert any("status 500" in text for text in said)
    assert any("later" in text for text in said)


def _wait_until(is_so: object) -> None:
    end = time.monotonic() + 60
    while not is_so():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.02)


def test_the_process_of_the_window_does_not_import_the_hub() -> None:
    code = "import sys, assistant.models.store, assistant.cli, ui.app; print('huggingface_hub' in sys.modules)"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment, timeout=60
    )
    assert shown.stdout == "False\n"


# The int8 form

needs_int8 = pytest.mark.skipif(not is_exact(), reason="no form is made on this machine")


@pytest.fixture
def with_form(monkeypatch: pytest.MonkeyPatch) -> None:
    """Made as for a person, but from one photograph, and whatever it says agrees."""
    settings.save_value("describer.precision", "auto")
    monkeypatch.setattr(preparing, "PHOTOGRAPHS", {"cat": "cat"})
    monkeypatch.setattr(preparing, "AGREEMENT", 0.0)
    monkeypatch.setattr(preparing, "is_faster", lambda dtype: True)
    monkeypatch.setattr("assistant.models.machine._gpu", lambda: None)


def weights_of_form() -> Path:
    return store.models_dir() / NAME / "int8" / form.WEIGHTS


@needs_int8
@pytest.mark.usefixtures("with_form")
def test_the_form_is_made_told_listed_checked_and_removed(hub: HubServer, capsys: pytest.CaptureFixture[str]) -> None:
    settings.save_value("speech.output", "silent")
    assert run(hub, "--speak") == 0
    said = "runs with eight-bit weights"
    assert said in capsys.readouterr().out
    (model,) = store.installed()
    assert store.check(model) == []
    assert weights_of_form().is_file()
    assert not (store.models_dir() / ".staging" / NAME).exists()
    assert main(["models", "list"]) == 0
    assert said in capsys.readouterr().out
    assert main(["models", "list", "--json"]) == 0
    (about,) = json.loads(capsys.readouterr().out)["installed"]
    assert about["precision"] == "int8"
    assert about["int8"]["verdict"] == "used"
    assert main(["doctor"]) == 0
    assert f"the model {NAME}, with eight-bit weights" in capsys.readouterr().out
    assert main(["models", "check"]) == 0
    assert said in capsys.readouterr().out
    good = weights_of_form().read_bytes()
    weights_of_form().write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
    assert main(["models", "check", "--json"]) == 1  # says so, and the form is dropped
    (about,) = json.loads(capsys.readouterr().out)["models"]
    assert about["files"] == [{"file": f"int8/{form.WEIGHTS}", "problem": "changed"}]
    assert not weights_of_form().exists()
    assert main(["models", "check"]) == 0  # and made again
    assert said in capsys.readouterr().out
    assert weights_of_form().read_bytes() == good
    settings.save_value("describer.precision", "bf16")
    assert main(["models", "list"]) == 0
    assert "keeps from being used" in capsys.readouterr().out
    assert main(["models", "remove", NAME]) == 0
    assert not weights_of_form().parent.parent.exists()


@needs_int8
@pytest.mark.usefixtures("with_form")
def test_what_disagrees_is_told_and_remembered(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(preparing, "AGREEMENT", 1.01)
    assert main(["models", "import", str(tiny), "--name", NAME]) == 0
    said = "runs in its original precision, which is slower"
    assert said in capsys.readouterr().out
    assert not weights_of_form().exists()
    for command in (["list"], ["check"]):
        assert main(["models", *command]) == 0
        assert said in capsys.readouterr().out


@needs_int8
@pytest.mark.usefixtures("with_form")
def test_a_form_that_was_stopped_is_none_and_is_made_by_the_check(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as context:
        context.setattr("assistant.describers.paligemma.loading.save_file", stopped)
        assert main(["models", "import", str(tiny), "--name", NAME]) == 130
    assert "is installed and runs in its original precision" in capsys.readouterr().err
    (model,) = store.installed()
    assert store.check(model) == []
    assert precision.record_of(model) is None
    assert main(["models", "list"]) == 0
    assert "prepares it for eight bits" in capsys.readouterr().out
    assert main(["models", "check"]) == 0
    assert weights_of_form().is_file()


@needs_int8
@pytest.mark.usefixtures("with_form")
def test_without_memory_the_model_is_installed_all_the_same(
    tiny: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("assistant.describers.paligemma.memory.available_memory", lambda: 1000)
    assert main(["models", "import", str(tiny), "--name", NAME]) == 0
    assert "could not be prepared for eight bits" in capsys.readouterr().out
    assert settings.load().describer.model == NAME
    assert not weights_of_form().exists()


@pytest.mark.usefixtures("with_form")
def test_the_disk_must_have_room_for_the_form_too(
    hub: HubServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = sum(path.stat().st_size for path in hub.folder.iterdir() if store.is_wanted(path.name))
    room = listed + install.SPARE_BYTES + form.needed_bytes(weights_size(hub)) - 1
    monkeypatch.setattr(install, "free_disk", lambda folder: room)
    assert "disk" in refused(hub, capsys)
    settings.save_value("describer.precision", "bf16")
    assert run(hub) == 0


def test_one_process_at_a_time_removes_or_installs(tiny: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "import", str(tiny), "--name", NAME]) == 0
    with store.locked(NAME):
        assert main(["models", "remove", NAME]) == 1
    assert store.installed()
    assert main(["models", "remove", NAME]) == 0
