"""A folder that cannot be loaded is refused with what is wrong, before torch is imported."""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path

import pytest

from assistant.describers.paligemma.describer import PaliGemmaDescriber
from assistant.describers.paligemma.folder import available_memory, inspect, resolve
from assistant.errors import DescriberError
from assistant.paths import data_dir


def weights(size: int = 8) -> bytes:
    """A safetensors file with one tensor."""
    header = json.dumps({"w": {"dtype": "F32", "shape": [2], "data_offsets": [0, size]}}).encode()
    return struct.pack("<Q", len(header)) + header + bytes(8)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "config.json").write_text(json.dumps({"model_type": "paligemma", "vision_config": {"image_size": 448}}))
    for name in ("tokenizer.json", "tokenizer_config.json", "preprocessor_config.json"):
        (folder / name).write_text("{}")
    (folder / "model.safetensors").write_bytes(weights())
    return folder


def code_of(model: Path | str) -> str:
    with pytest.raises(DescriberError) as caught:
        inspect(str(model))
    assert caught.value.message()
    assert caught.value.hint()
    return caught.value.code


def test_a_whole_folder(folder: Path) -> None:
    found = inspect(str(folder))
    assert (found.path, found.image_size, found.bytes) == (folder, 448, len(weights()))


def test_shards(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    index = {"weight_map": {"a": "model-1.safetensors", "b": "model-2.safetensors", "c": "model-1.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    (folder / "model-1.safetensors").write_bytes(weights())
    assert code_of(folder) == "model-incomplete"
    (folder / "model-2.safetensors").write_bytes(weights())
    assert inspect(str(folder)).bytes == 2 * len(weights())


def test_a_shard_elsewhere_is_refused(folder: Path) -> None:
    (folder.parent / "other.safetensors").write_bytes(weights())
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"a": "../other.safetensors"}}))
    assert code_of(folder) == "model-incomplete"


def test_what_is_no_model(folder: Path, tmp_path: Path) -> None:
    assert code_of("") == "no-model"
    assert code_of(tmp_path / "none") == "model-missing"
    assert code_of("a\0b") in ("model-missing", "model-damaged")
    assert code_of(folder / "config.json") == "model-no-folder"
    assert code_of(tmp_path) == "model-none"


@pytest.mark.parametrize(
    "name", ["tokenizer.json", "tokenizer_config.json", "preprocessor_config.json", "model.safetensors"]
)
def test_missing_files(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert code_of(folder) == "model-incomplete"


def test_pickles_are_refused(folder: Path) -> None:
    (folder / "model.safetensors").unlink()
    (folder / "pytorch_model.bin").write_bytes(b"pickle")
    assert code_of(folder) == "model-pickle"


@pytest.mark.parametrize(
    ("config", "code"),
    [
        ("{", "model-damaged"),
        ("[]", "model-damaged"),
        ("\xff\xfe", "model-damaged"),
        ("{}", "model-other"),
        ('{"model_type": "llava"}', "model-other"),
        ('{"model_type": ["paligemma"]}', "model-other"),
        ('{"model_type": "paligemma", "vision_config": null}', "model-damaged"),
        ('{"model_type": "paligemma", "vision_config": {"image_size": "x"}}', "model-damaged"),
    ],
)
def test_other_configurations(folder: Path, config: str, code: str) -> None:
    (folder / "config.json").write_bytes(config.encode("latin-1"))
    assert code_of(folder) == code


@pytest.mark.parametrize(
    "content",
    [b"", b"abc", weights()[:-1], weights() + b"x", weights(4), struct.pack("<Q", 2**60), b"\2" + bytes(7) + b"[]"],
)
def test_damaged_weights(folder: Path, content: bytes) -> None:
    (folder / "model.safetensors").write_bytes(content)
    assert code_of(folder) == "model-damaged"


def test_a_name_means_an_installed_model(folder: Path) -> None:
    installed = data_dir() / "models" / "mine"
    installed.parent.mkdir(parents=True)
    folder.rename(installed)
    assert resolve("mine") == installed
    assert inspect("mine").path == installed


def test_availability_is_told_without_loading(folder: Path) -> None:
    assert not PaliGemmaDescriber().is_available()
    assert not PaliGemmaDescriber(str(folder / "none")).is_available()
    describer = PaliGemmaDescriber(str(folder))
    assert describer.is_compatible()
    with pytest.raises(DescriberError):
        PaliGemmaDescriber(str(folder / "none")).load(lambda what, share: None)


@pytest.mark.skipif(sys.platform != "linux", reason="known on Linux only")
def test_available_memory() -> None:
    available = available_memory()
    assert available is not None
    assert available > 1 << 20
