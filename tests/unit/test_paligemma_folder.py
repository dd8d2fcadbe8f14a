"""A folder that cannot be loaded is refused with what is wrong, before torch is imported."""

from __future__ import annotations

import json
import pickle
import struct
import zipfile
from pathlib import Path

import pytest

from assistant.describers.paligemma.describer import PaliGemmaDescriber
from assistant.describers.paligemma.folder import inspect
from assistant.errors import DescriberError
from assistant.paths import data_dir


def weights(**tensors: object) -> bytes:
    """A safetensors file of 8 bytes of tensors; without an argument they are one, "w"."""
    header = json.dumps(tensors or {"w": tensor()}).encode()
    return struct.pack("<Q", len(header)) + header + bytes(8)


def tensor(dtype: object = "F32", shape: object = (2,), offsets: object = (0, 8)) -> object:
    return {"dtype": dtype, "shape": shape, "data_offsets": offsets}


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


HALVES = {"a": tensor("F32", (1,), (0, 4)), "c": tensor("I8", (4,), (4, 8))}


@pytest.fixture
def shards(folder: Path) -> Path:
    (folder / "model.safetensors").unlink()
    index = {"weight_map": {"a": "model-1.safetensors", "b": "model-2.safetensors", "c": "model-1.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    (folder / "model-1.safetensors").write_bytes(weights(**HALVES))
    (folder / "model-2.safetensors").write_bytes(weights(b=tensor()))
    return folder


def test_shards(shards: Path) -> None:
    found = inspect(str(shards))
    assert found.bytes == len(weights(**HALVES)) + len(weights(b=tensor()))
    assert found.parameters == 1 + 4 + 2


def test_a_missing_shard(shards: Path) -> None:
    (shards / "model-2.safetensors").unlink()
    assert code_of(shards) == "model-incomplete"


def test_a_shard_cut_short(shards: Path) -> None:
    (shards / "model-2.safetensors").write_bytes(weights(b=tensor())[:-1])
    assert code_of(shards) == "model-cut-short"


def test_a_shard_without_its_tensor(shards: Path) -> None:
    (shards / "model-2.safetensors").write_bytes(weights())
    assert code_of(shards) == "model-damaged"


@pytest.mark.parametrize("index", ["{", "[]", "{}", '{"weight_map": {}}', '{"weight_map": 3}', "[" * 100_000])
def test_a_damaged_index(shards: Path, index: str) -> None:
    (shards / "model.safetensors.index.json").write_text(index)
    assert code_of(shards) == "model-damaged"


def test_the_file_that_is_looked_at_is_the_one_that_is_loaded(shards: Path) -> None:
    """transformers takes model.safetensors where there are shards too."""
    (shards / "model.safetensors").write_bytes(weights()[:-1])
    assert code_of(shards) == "model-cut-short"


def test_a_shard_elsewhere_is_refused(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder.parent / "other.safetensors")
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
    index = {"weight_map": {"a": "pytorch_model.bin"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))
    assert code_of(folder) == "model-pickle"


@pytest.mark.parametrize("protocol", [2, 3, 4, 5])
def test_pickles_under_another_name_are_refused(folder: Path, protocol: int) -> None:
    (folder / "model.safetensors").write_bytes(pickle.dumps({"w": [1.0, 2.0]}, protocol))
    assert code_of(folder) == "model-pickle"


def test_an_archive_of_pickles_is_refused(folder: Path) -> None:
    with zipfile.ZipFile(folder / "model.safetensors", "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps({}))
    assert code_of(folder) == "model-pickle"


def test_what_git_leaves_in_place_of_a_file(folder: Path) -> None:
    pointer = b"version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 6067640000\n"
    (folder / "model.safetensors").write_bytes(pointer)
    assert code_of(folder) == "model-incomplete"


CODE = {"AutoConfig": "configuration_paligemma.Config", "AutoModel": "modeling_paligemma.Model"}


@pytest.mark.parametrize(
    ("file", "content"),
    [
        ("config.json", {"model_type": "paligemma", "auto_map": CODE}),
        ("config.json", {"model_type": "paligemma", "text_config": {"auto_map": CODE}}),
        ("processor_config.json", {"parts": [{"auto_map": CODE}]}),
        ("preprocessor_config.json", {"auto_map": CODE}),
        ("tokenizer_config.json", {"auto_map": {"AutoTokenizer": ["tokenization.Tokenizer", None]}}),
        ("generation_config.json", {"auto_map": {}}),
    ],
)
def test_what_asks_for_code_of_its_own_is_refused(folder: Path, file: str, content: object) -> None:
    (folder / file).write_text(json.dumps(content))
    assert code_of(folder) == "model-code"


@pytest.mark.parametrize(
    ("config", "code"),
    [
        ("{", "model-damaged"),
        ("[]", "model-damaged"),
        ("\xff\xfe", "model-damaged"),
        ("{}", "model-other"),
        ('{"model_type": "llava"}', "model-other"),
        ('{"model_type": ["paligemma"]}', "model-other"),
        ('{"model_type": "paligemma", "text_config": {"model_type": "gemma"}}', "model-other"),
        ('{"model_type": "paligemma", "text_config": null}', "model-damaged"),
        ('{"model_type": "paligemma", "text_config": {"num_hidden_layers": 0}}', "model-damaged"),
        ('{"model_type": "paligemma", "transformers_weights": "other.safetensors"}', "model-damaged"),
        ('{"a":' * 100_000, "model-damaged"),
        ('{"model_type": "paligemma", "vision_config": null}', "model-damaged"),
        ('{"model_type": "paligemma", "vision_config": {"image_size": "x"}}', "model-damaged"),
    ],
)
def test_other_configurations(folder: Path, config: str, code: str) -> None:
    (folder / "config.json").write_bytes(config.encode("latin-1"))
    assert code_of(folder) == code


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"abc",
        bytes(8),
        weights()[:60],
        weights() + b"x",
        struct.pack("<Q", 2**60),
        b"\2" + bytes(7) + b"[]",
        b"\2" + bytes(7) + b"{}",
        b"\2" + bytes(7) + b"\xff\xff",
        struct.pack("<Q", 100_000) + b"[" * 100_000,
        weights(w="nonsense"),
        weights(w=tensor(offsets=(0, 4))),
        weights(w=tensor(offsets=(4, 12))),
        weights(w=tensor(offsets=(8, 0))),
        weights(w=tensor(offsets=(0, 8, 8))),
        weights(w=tensor(shape=(2.0,))),
        weights(w=tensor(shape=(-2,), offsets=(0, 8))),
        weights(w=tensor(shape=(3,))),
        weights(w=tensor(dtype="F33")),
        weights(w=tensor(dtype=None)),
        weights(a=tensor(), b=tensor()),
        weights(a=tensor(shape=(1,), offsets=(0, 4)), b=tensor(shape=(0,), offsets=(8, 8))),
    ],
)
def test_damaged_weights(folder: Path, content: bytes) -> None:
    (folder / "model.safetensors").write_bytes(content)
    assert code_of(folder) == "model-damaged"


def test_a_name_means_an_installed_model(folder: Path) -> None:
    installed = data_dir() / "models" / "mine"
    installed.parent.mkdir(parents=True)
    folder.rename(installed)
    assert inspect("mine").path == installed


def test_availability_is_told_without_loading(folder: Path) -> None:
    assert not PaliGemmaDescriber().is_available()
    assert not PaliGemmaDescriber(str(folder / "none")).is_available()
    describer = PaliGemmaDescriber(str(folder))
    assert describer.is_compatible()
    with pytest.raises(DescriberError):
        PaliGemmaDescriber(str(folder / "none")).load(lambda what, share: None)
