"""The catalogue, what fits a machine, and the installed models: listed, imported, checked, removed, named."""

from __future__ import annotations

import json
import os
import shutil
import struct
from pathlib import Path

import pytest

from assistant import settings
from assistant.cli import main
from assistant.errors import DescriberError
from assistant.models import install, machine, model_list, store
from assistant.models.catalogue import CATALOGUE, find
from assistant.models.fit import Fit, fit, recommend
from assistant.models.machine import Gpu, Machine, parse_gpus
from assistant.paths import data_dir
from resources import ROOT

GB = 10**9
NAME = "paligemma2-3b-mix-448"
PHOTO = str(ROOT / "pictures" / "coffee.jpg")


def computer(memory: int, *, gpu: int = 0, cores: int = 4, disk: int = 1000) -> Machine:
    """Sizes in GB."""
    card = Gpu("a card", gpu * GB, gpu * GB) if gpu else None
    return Machine(memory * GB, memory * GB * 3 // 4, disk * GB, cores, card)


@pytest.fixture(autouse=True)
def no_form() -> None:
    """`test_model_install` has the tests of the int8 form."""
    settings.save_value("describer.precision", "bf16")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What a copied model looks like, with weights of eight bytes."""
    folder = tmp_path / "stick" / NAME
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({"model_type": "paligemma", "vision_config": {"image_size": 448}}))
    for name in ("tokenizer.json", "tokenizer_config.json", "preprocessor_config.json"):
        (folder / name).write_text("{}")
    header = json.dumps({"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + bytes(8))
    return folder


def code_of(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert main(arguments) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition(":")[0] for line in lines] == ["error", "hint"], lines
    assert "inside Regard" not in lines[0]
    return lines[0]


def test_every_published_checkpoint_is_known() -> None:
    assert len(CATALOGUE) == 17
    assert len({one.name for one in CATALOGUE}) == 17
    for size, billions in (("3b", 3.03), ("10b", 9.66), ("28b", 27.65)):
        one = find(f"{size}-mix-224")
        assert one is not None
        assert round(one.parameters / 1e9, 2) == billions  # what the paper's model cards say
    assert find("GOOGLE/PaliGemma2-3b-mix-448") == find(NAME)
    assert find("3b-ft-docci-448")
    for wrong in ("", "28b-ft-docci-448", "3b-mix-896", "../3b-mix-448", "google/"):
        assert find(wrong) is None


def test_memory_is_at_least_what_was_measured() -> None:
    one = find("3b-mix-224")
    assert one is not None
    assert 12.7 <= one.memory_bytes("float32") / GB < 14
    assert 6.6 <= one.memory_bytes("bfloat16") / GB < 7.5
    assert 3.5 <= one.memory_bytes("int8") / GB < 4.1


@pytest.mark.parametrize(
    ("here", "name"),
    [
        (computer(4), None),
        (computer(9), "paligemma2-3b-mix-224"),
        (computer(32, cores=2), "paligemma2-3b-mix-224"),
        (computer(32, cores=16), "paligemma2-3b-mix-448"),
        (computer(32, gpu=12), "paligemma2-3b-mix-448"),
        (computer(32, gpu=24), "paligemma2-10b-mix-448"),
        (computer(200, gpu=140), "paligemma2-10b-mix-448"),
        (computer(32, gpu=24, disk=10), "paligemma2-3b-mix-448"),
        (computer(32, gpu=24, disk=1), None),
        (Machine(None, None, 1000 * GB, 8), None),
    ],
)
def test_recommendations(here: Machine, name: str | None) -> None:
    chosen = recommend(here)
    assert (chosen.name if chosen else None) == name


def test_an_installed_model_needs_no_more_disk() -> None:
    chosen = recommend(computer(32, disk=1), {"paligemma2-3b-mix-224": "bfloat16"})
    assert chosen is not None
    assert chosen.name == "paligemma2-3b-mix-224"


def test_fits() -> None:
    small, large = find("3b-mix-224"), find("28b-mix-224")
    assert small is not None
    assert large is not None
    assert fit(small, computer(16)) is Fit.MEMORY
    assert fit(small, computer(9)) is Fit.TIGHT
    assert fit(small, computer(4)) is Fit.TOO_LARGE
    assert fit(small, computer(4, gpu=8)) is Fit.GPU
    assert fit(large, computer(32, gpu=24)) is Fit.TOO_LARGE
    assert fit(large, computer(128)) is Fit.MEMORY
    assert fit(small, Machine(None, None, 0, 1)) is Fit.UNKNOWN


def test_graphics_cards() -> None:
    listing = "NVIDIA RTX A2000, 12282, 11000\nNVIDIA H200, 143771, 143000\nNVIDIA Something, [N/A], [N/A]\n\n"
    assert parse_gpus(listing) == Gpu("NVIDIA H200", 143771 << 20, 143000 << 20)
    assert parse_gpus("No devices were found") is None


def test_this_machine(tmp_path: Path) -> None:
    here = machine.examine()
    assert here.disk_free > 0
    assert here.cores >= 1
    assert here.memory is None or here.memory > 100_000_000
    assert machine.free_disk(tmp_path / "not" / "there") == machine.free_disk(tmp_path)


def test_the_list(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "No model is installed." in lines
    assert all(line.endswith((".", "installed")) for line in lines), lines
    assert main(["models", "import", str(folder)]) == 0
    capsys.readouterr()
    assert main(["models", "list", "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert [model["name"] for model in result["models"] if model["installed"]] == [NAME]
    assert len(result["models"]) == 17
    assert set(result["models"][0]["memory_bytes"]) == {"float32", "bfloat16", "int8"}
    assert result["used"] == NAME
    assert result["installed"][0]["error"] is None
    assert main(["models", "list"]) == 0
    assert f"used for descriptions: {NAME}" in capsys.readouterr().out


@pytest.mark.parametrize("here", [computer(32, gpu=24), computer(2, cores=1), Machine(None, None, 0, 1)], ids=str)
def test_the_list_on_other_machines(here: Machine) -> None:
    lines = list(model_list.lines(model_list.Found(here, (), "", recommend(here), {}), "en"))
    assert all(one.name in "".join(lines) for one in CATALOGUE)


def test_import_check_remove(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "modeling.py").write_text("print('never copied')")
    (folder / "pytorch_model.bin").write_bytes(b"never copied")
    assert main(["models", "import", str(folder)]) == 0
    installed = data_dir() / "models" / NAME
    assert sorted(path.name for path in installed.iterdir()) == sorted(
        [
            "config.json",
            "model.safetensors",
            "preprocessor_config.json",
            "regard-model.json",
            "tokenizer.json",
            "tokenizer_config.json",
        ]
    )
    assert settings.load().describer.model == NAME
    assert main(["models", "check"]) == 0
    assert f"{NAME} is whole." in capsys.readouterr().out
    assert "already" in code_of(["models", "import", str(folder)], capsys)
    assert main(["models", "import", str(folder), "--name", "mine"]) == 0
    assert settings.load().describer.model == NAME  # what was chosen stays
    shutil.rmtree(folder)
    assert main(["models", "check", "mine"]) == 0
    assert main(["models", "remove", NAME]) == 0
    assert not installed.exists()
    assert settings.load().describer.model == ""
    assert [model.name for model in store.installed()] == ["mine"]
    capsys.readouterr()
    assert "not installed" in code_of(["models", "remove", NAME], capsys)
    for name in ("../models/mine", "..", "", "/", str(installed.parent / "mine")):
        assert main(["models", "remove", name]) == 1
    assert [model.name for model in store.installed()] == ["mine"]
    capsys.readouterr()


def test_check_finds_what_changed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "import", str(folder)]) == 0
    installed = data_dir() / "models" / NAME
    for name in ("config.json", "tokenizer.json", "model.safetensors"):  # hard links: the copy must not change too
        content = (installed / name).read_bytes()
        (installed / name).unlink()
        (installed / name).write_bytes(content)
    content = bytearray((installed / "model.safetensors").read_bytes())
    content[-1] ^= 1
    (installed / "model.safetensors").write_bytes(content)
    (installed / "config.json").write_text("{}")
    (installed / "tokenizer.json").unlink()
    capsys.readouterr()
    assert main(["models", "check", "--json"]) == 1
    printed = capsys.readouterr()
    (result,) = json.loads(printed.out)["models"]
    assert {(entry["file"], entry["problem"]) for entry in result["files"]} == {
        ("config.json", "size"),
        ("tokenizer.json", "missing"),
        ("model.safetensors", "changed"),
    }
    assert printed.err.startswith("error: This model is not as it was installed")
    assert main(["models", "check"]) == 1
    assert "model.safetensors has changed" in capsys.readouterr().out


@pytest.mark.parametrize("links", [True, False])
def test_a_folder_of_another_computer_keeps_its_manifest(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *, links: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no links here")

    if not links:
        monkeypatch.setattr(os, "link", refuse)
    assert main(["models", "import", str(folder)]) == 0
    stick = tmp_path / "another name"
    shutil.copytree(data_dir() / "models" / NAME, stick)
    monkeypatch.setenv("REGARD_DATA_DIR", str(tmp_path / "another computer"))
    (stick / "tokenizer.json").write_text("{ }")
    assert "not what it was" in code_of(["models", "import", str(stick)], capsys)
    assert store.installed() == []
    (stick / "tokenizer.json").write_text("{}")
    assert main(["models", "import", str(stick)]) == 0
    assert [model.name for model in store.installed()] == [NAME]
    capsys.readouterr()


def test_a_folder_of_the_cache_of_huggingface_hub(folder: Path, tmp_path: Path) -> None:
    revision = "0123456789" * 4
    snapshot = tmp_path / f"models--google--{NAME}" / "snapshots" / revision
    snapshot.mkdir(parents=True)
    for path in folder.iterdir():
        (snapshot / path.name).symlink_to(path)
    manifest = store.read_manifest(install.import_folder(snapshot))
    assert manifest is not None
    assert (manifest.name, manifest.revision, manifest.licence) == (NAME, revision, "gemma")
    assert not any(path.is_symlink() for path in (data_dir() / "models" / NAME).iterdir())


def test_what_cannot_be_imported(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["models", "import", str(folder)]
    assert "cannot be the name" in code_of([*command, "--name", "../x"], capsys)
    assert "no model" in code_of(["models", "import", str(folder / "none")], capsys)
    assert "holds no model" in code_of(["models", "import", str(folder.parent)], capsys)
    for file in ("config.json", "tokenizer_config.json"):
        kept = (folder / file).read_text()
        about = {**json.loads(kept), "inner": [{"auto_map": {"AutoModel": "x.Y"}}]}
        (folder / file).write_text(json.dumps(about))
        assert "programs of its own" in code_of(command, capsys)
        (folder / file).write_text(kept)
    weights = folder / "model.safetensors"
    weights.rename(folder / "pytorch_model.bin")
    assert "could run programs" in code_of(command, capsys)
    (folder / "pytorch_model.bin").rename(weights)
    weights.write_bytes(weights.read_bytes()[:-1])
    assert "is not complete" in code_of(command, capsys)
    assert store.installed() == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"version": 2}, "newer version of Regard"),
        ({"version": "one"}, "damaged"),
        ({"files": {"../../x.json": {"size": 1, "sha256": "0"}}}, "damaged"),
        ({"files": 3}, "damaged"),
        (None, "damaged"),
    ],
    ids=str,
)
def test_manifests_from_elsewhere(
    folder: Path, capsys: pytest.CaptureFixture[str], change: dict[str, object] | None, words: str
) -> None:
    assert main(["models", "import", str(folder)]) == 0
    path = data_dir() / "models" / NAME / store.MANIFEST
    about = json.loads(path.read_text())
    path.write_text("[" if change is None else json.dumps({**about, **change}))
    capsys.readouterr()
    assert main(["models", "list"]) == 0
    assert words in capsys.readouterr().out
    assert main(["models", "check"]) == 1
    assert words in capsys.readouterr().out
    assert main(["models", "remove", NAME]) == 0
    capsys.readouterr()


def test_a_folder_put_there_by_hand(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(folder, data_dir() / "models" / "mine")
    assert main(["models", "list"]) == 0
    assert "Installed: mine" in capsys.readouterr().out
    assert main(["models", "check", "mine"]) == 1
    assert "by hand" in capsys.readouterr().out


def test_names_become_folders(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert store.resolve("") == ""
    assert store.resolve(str(folder)) == str(folder)
    with pytest.raises(DescriberError) as caught:
        store.resolve("3b-mix-448")
    assert caught.value.code == "model-not-installed"
    with pytest.raises(DescriberError) as caught:
        store.resolve("dance")
    assert caught.value.code == "model-unknown"
    installed = install.import_folder(folder)
    for name in (NAME, "3b-mix-448", f"google/{NAME}"):
        assert store.resolve(name) == str(installed)
    monkeypatch.chdir(folder.parent.parent)
    assert store.resolve("stick") == str(folder.parent)  # a folder here
    assert store.resolve("stick/none") == str(folder.parent / "none")  # told by whoever loads it


def test_a_model_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    describe = ["describe", PHOTO, "--in-process"]
    assert "no model called dance" in code_of([*describe, "--model", "dance"], capsys)
    assert f"{NAME} is not installed" in code_of([*describe, "--model", "3b-mix-448"], capsys)
    settings.save_value("describer.model", NAME)
    assert f"{NAME} is not installed" in code_of([*describe, "--describer", "paligemma"], capsys)
    assert f"{NAME} is not installed" in code_of(["ask", PHOTO, "--question", "What?", "--in-process"], capsys)
    assert main(describe) == 0
    printed = capsys.readouterr()
    assert "cup" in printed.out
    assert printed.err.startswith(f"warning: The model {NAME} is not installed.")
    assert main([*describe, "--describer", "basic"]) == 0
    assert capsys.readouterr().err == ""


def test_memory_is_judged_by_the_precision_that_is_used() -> None:
    """6.75 GB are free: too little for the original, and enough for its int8 form."""
    one = find("3b-mix-224")
    assert one is not None
    assert fit(one, computer(9)) is Fit.TIGHT
    assert fit(one, computer(9), "int8") is Fit.MEMORY
    assert recommend(computer(5)) is None
    assert recommend(computer(5), {one.name: "int8"}) == one
    assert fit(one, computer(8, gpu=24), "int8") is Fit.GPU
