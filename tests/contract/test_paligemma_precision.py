"""The own decoding loop is `generate()`, and the int8 form is what it says, on small models of several sizes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("transformers")

from assistant.cancelling import CancelToken  # noqa: E402
from assistant.describers.paligemma import form, loading, preparing  # noqa: E402
from assistant.describers.paligemma.decoding import choices, greedy  # noqa: E402
from assistant.describers.paligemma.describer import PaliGemmaDescriber  # noqa: E402
from assistant.describers.paligemma.folder import ModelFolder, inspect  # noqa: E402
from assistant.describers.paligemma.form import Record, Verdict  # noqa: E402
from assistant.describers.paligemma.generation import Model  # noqa: E402
from assistant.describers.paligemma.loading import Precision  # noqa: E402
from assistant.describers.paligemma.quantised import (  # noqa: E402
    QuantisedLinear,
    is_exact,
    quantise,
    quantise_rows,
)
from resources import ROOT  # noqa: E402

pytestmark = [pytest.mark.model, pytest.mark.usefixtures("tiny_paligemma")]
needs_int8 = pytest.mark.skipif(not is_exact(), reason="this CPU has no exact int8 arithmetic")

SIZES = {
    # width, layers, heads, of keys, of each, picture, window: the prefix is longer than the window but in the last
    "small": (32, 2, 2, 1, 16, 56, 8),
    "wide": (96, 3, 4, 2, 24, 112, 16),
    "deep": (64, 6, 8, 8, 8, 84, 40),
    "large window": (48, 3, 4, 2, 12, 56, 512),
}


def paligemma(size: str, dtype: Any = torch.float32) -> Any:
    from transformers import Gemma2Config, PaliGemmaConfig, PaliGemmaForConditionalGeneration, SiglipVisionConfig

    width, layers, heads, of_keys, head, picture, window = SIZES[size]
    text = Gemma2Config(
        vocab_size=400,
        hidden_size=width,
        intermediate_size=2 * width,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=of_keys,
        head_dim=head,
        query_pre_attn_scalar=head,
        sliding_window=window,
        pad_token_id=0,
        eos_token_id=1,
        bos_token_id=2,
    )
    vision = SiglipVisionConfig(
        hidden_size=32,
        intermediate_size=72,
        num_hidden_layers=2,
        num_attention_heads=2,
        image_size=picture,
        patch_size=14,
        vision_use_head=False,
    )
    config = PaliGemmaConfig(
        text_config=text, vision_config=vision, projection_dim=width, hidden_size=width, image_token_index=399
    )
    torch.manual_seed(3)
    model = PaliGemmaForConditionalGeneration(config)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.ndim > 1:
                parameter.mul_(3 if "embed_tokens" in name else 8)  # else the picture would hardly matter
    return model.to(dtype).eval()


def inputs_for(model: Any, seed: int) -> dict[str, Any]:
    random = torch.Generator().manual_seed(seed)
    vision = model.config.vision_config
    patches = (vision.image_size // vision.patch_size) ** 2
    text = torch.randint(5, 300, (1, 3 + 4 * seed), generator=random)
    tokens = torch.cat([torch.full((1, patches), 399), torch.tensor([[2]]), text], dim=1)
    pixels = torch.rand(1, 3, vision.image_size, vision.image_size, generator=random) * 2 - 1
    return {
        "input_ids": tokens,
        "attention_mask": torch.ones_like(tokens),
        "token_type_ids": torch.zeros_like(tokens),
        "pixel_values": pixels.to(model.dtype),
    }


def own(model: Any, inputs: dict[str, Any], count: int = 40) -> list[int]:
    return [token for token, _ in greedy(model, inputs, {1}, count, CancelToken())]


def theirs(model: Any, inputs: dict[str, Any], count: int = 40) -> list[int]:
    given = model.generate(**inputs, max_new_tokens=count, do_sample=False)
    tokens: list[int] = given[0, inputs["input_ids"].shape[1] :].tolist()
    return tokens[:-1] if tokens[-1] == 1 else tokens


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("precision", ["float32", "bfloat16", pytest.param("int8", marks=needs_int8)])
def test_the_own_loop_is_generate(size: str, precision: str) -> None:
    model = paligemma(size, torch.bfloat16 if precision == "int8" else getattr(torch, precision))
    if precision == "int8":
        quantise(model)
    answers = set()
    for seed in range(3):
        inputs = inputs_for(model, seed)
        answers.add(tuple(own(model, inputs)))
        assert own(model, inputs) == theirs(model, inputs)
    assert len(answers) > 1  # it listens to its inputs


def test_features_in_place_of_pixels_change_nothing() -> None:
    model = paligemma("wide")
    inputs = inputs_for(model, 1)
    expected = own(model, inputs)
    with torch.inference_mode():
        features = model.get_image_features(inputs.pop("pixel_values"), return_dict=True)
    assert own(model, inputs | {"mm_encoder_outputs": {"image": features}}) == expected


def test_the_logits_belong_to_the_token() -> None:
    model = paligemma("small")
    for token, logits in greedy(model, inputs_for(model, 0), {1}, 5, CancelToken()):
        assert logits.shape == (400,)
        assert int(logits.argmax()) == token


@pytest.mark.parametrize("size", SIZES)
def test_a_model_agrees_with_itself(size: str) -> None:
    """Also where the answer is longer than the sliding window: the answer's tokens are its suffix, seen one way."""
    model = paligemma(size)
    inputs = inputs_for(model, 2)
    answer = own(model, inputs)
    assert answer
    assert choices(model, inputs, answer) == answer
    other = [answer[0] + 1, *answer[1:]]
    assert choices(model, inputs, other)[0] == answer[0]


def test_rows_are_rounded_to_the_nearest_step() -> None:
    values = torch.randn(50, 300) * torch.logspace(-6, 6, 50).unsqueeze(1)
    values[7] = 0
    rows, scale = quantise_rows(values)
    assert rows.dtype == torch.int8
    assert rows.min() == -127 or rows.max() == 127
    assert ((rows.float() * scale - values).abs() <= scale * 0.5001).all()
    assert rows[7].eq(0).all()


@needs_int8
def test_layers_together_are_the_layers_one_by_one() -> None:
    layers = [torch.nn.Linear(48, width, bias=True) for width in (16, 8, 24)]
    inputs = torch.randn(2, 5, 48)
    together = QuantisedLinear(*layers)(inputs)
    assert together.equal(torch.cat([QuantisedLinear(layer)(inputs) for layer in layers], dim=-1))
    exact = torch.cat([layer(inputs) for layer in layers], dim=-1)
    assert (together - exact).norm() / exact.norm() < 0.02


@needs_int8
def test_the_quantised_model_is_near_the_original() -> None:
    model = paligemma("wide")
    inputs = inputs_for(model, 1)
    with torch.inference_mode():
        exact = model(**inputs, logits_to_keep=1).logits
        quantise(model)
        near = model(**inputs, logits_to_keep=1).logits
    assert 0 < (near - exact).norm() / exact.norm() < 0.2
    assert model.lm_head.weight.dtype == torch.int8


# Saving, loading, choosing


@pytest.fixture
def folder(tiny_paligemma: Path, tmp_path: Path) -> ModelFolder:
    shutil.copytree(tiny_paligemma, tmp_path / "model")
    return inspect(str(tmp_path / "model"))


def is_int8(model: Any) -> bool:
    return isinstance(model.lm_head, QuantisedLinear)


@needs_int8
def test_a_saved_model_is_the_same(folder: ModelFolder, tmp_path: Path) -> None:
    place = tmp_path / "int8"
    made = loading.load(folder, Precision.INT8, place)
    saved = loading.load(folder, Precision.INT8, place)
    assert is_int8(made)
    assert is_int8(saved)
    assert (place / form.WEIGHTS).stat().st_size < folder.bytes / 2  # the weights are float32
    state = saved.state_dict()
    assert all(state[name].equal(tensor) for name, tensor in made.state_dict().items())
    tokens = torch.tensor([[made.config.image_token_index] * 16 + [2, 270, 271, 272]])
    inputs = {
        "input_ids": tokens,
        "attention_mask": torch.ones_like(tokens),
        "token_type_ids": torch.zeros_like(tokens),
        "pixel_values": torch.rand(1, 3, 56, 56),
    }
    with torch.inference_mode():
        assert saved(**inputs).logits.equal(made(**inputs).logits)
    assert own(saved, inputs) == own(made, inputs) == theirs(saved, inputs)


def saved_form(folder: ModelFolder, place: Path, verdict: Verdict) -> Record:
    model = loading.load_original(folder)
    quantise(model)
    return loading.save(model, folder, place, verdict, 0.97)


@needs_int8
def test_a_form_that_is_not_whole_is_none(folder: ModelFolder, tmp_path: Path) -> None:
    place = tmp_path / "int8"
    record = saved_form(folder, place, Verdict.USED)
    assert form.read(place, folder.path) == record
    assert form.is_intact(place, record)
    weights = place / form.WEIGHTS
    whole = weights.read_bytes()
    for damaged in (whole[: len(whole) // 2], b"", whole + b"x"):
        weights.write_bytes(damaged)
        assert form.read(place, folder.path) is None
    weights.write_bytes(b"\xff" * len(whole))
    assert not form.is_intact(place, record)
    assert loading._load_saved(folder, place, record) is None  # no safetensors file: it goes
    assert not weights.exists()
    assert form.read(place, folder.path) is None
    record = saved_form(folder, place, Verdict.USED)
    for text in ("", "[]", "{", '{"verdict": "good"}', (place / form.RECORD).read_text().replace(form.FORM, "w8a8-0")):
        (place / form.RECORD).write_text(text)
        assert form.read(place, folder.path) is None
    form.write(place, record)
    assert form.read(place, folder.path) == record
    original = folder.path / "model.safetensors"
    (tmp_path / "copy").write_bytes(original.read_bytes())
    (tmp_path / "copy").replace(original)  # the weights were installed again
    assert form.read(place, folder.path) is None


@needs_int8
@pytest.mark.parametrize(("verdict", "int8"), [(None, False), (Verdict.UNCHECKED, False), (Verdict.USED, True)])
def test_auto(folder: ModelFolder, tmp_path: Path, verdict: Verdict | None, int8: bool) -> None:
    if verdict:
        saved_form(folder, tmp_path / "int8", verdict)
    assert is_int8(loading.load(folder, Precision.AUTO, tmp_path / "int8")) is int8
    original = loading.load(folder, Precision.BF16, tmp_path / "int8")
    assert not is_int8(original)
    assert original.dtype == torch.bfloat16


def test_without_the_arithmetic_there_is_no_int8(
    folder: ModelFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: Any) -> Any:
        raise RuntimeError("_int_mm not implemented for this CPU")

    monkeypatch.setattr(torch, "_int_mm", missing)
    assert not is_exact()
    assert not is_int8(loading.load(folder, Precision.INT8, tmp_path / "int8"))
    assert preparing.prepare(folder).verdict is Verdict.SLOWER
    assert not is_int8(loading.load(folder, Precision.AUTO, form.place_of(folder.path)))


def test_arithmetic_that_overflows_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "_int_mm", lambda left, right: (left.int() @ right.int()).clamp(-32768, 32767))
    assert not is_exact()


@pytest.fixture
def two_photographs(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time of a test."""
    monkeypatch.setattr(preparing, "PHOTOGRAPHS", {"cat": "cat", "coffee": "cup ; spoon"})
    monkeypatch.setattr(preparing, "is_faster", lambda dtype: True)


def test_there_are_eight_photographs() -> None:
    assert len(preparing.PHOTOGRAPHS) == 8
    licences = (ROOT / "pictures" / "LICENSES.md").read_text(encoding="utf-8")
    assert {file.name for file in (ROOT / "pictures").glob("*.jpg")} == {
        f"{name}.jpg" for name in preparing.PHOTOGRAPHS
    }
    assert all(f"`{name}.jpg`" in licences for name in preparing.PHOTOGRAPHS)


@pytest.mark.usefixtures("two_photographs")
def test_a_model_agrees_with_itself_on_photographs(folder: ModelFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Model, "quantise", lambda self: None)
    shares: list[float] = []
    assert preparing.compare(Model(folder), shares.append) == 1
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)


@needs_int8
@pytest.mark.usefixtures("two_photographs")
def test_the_small_model_that_sees_agrees_in_int8() -> None:
    assert form.AGREEMENT <= preparing.compare(Model(inspect("shapes"), "bf16"), lambda share: None) <= 1


@needs_int8
@pytest.mark.usefixtures("two_photographs")
@pytest.mark.parametrize("required", [0.0, 1.01])
def test_what_disagrees_is_not_kept(folder: ModelFolder, monkeypatch: pytest.MonkeyPatch, required: float) -> None:
    monkeypatch.setattr(preparing, "AGREEMENT", required)
    record = preparing.prepare(folder)
    place = form.place_of(folder.path)
    assert form.read(place, folder.path) == record
    assert record.agreement is not None
    assert 0.2 < record.agreement < 1
    assert record.verdict is (Verdict.DISAGREES if required else Verdict.USED)
    assert (place / form.WEIGHTS).exists() is not bool(required)
    describer = PaliGemmaDescriber(str(folder.path), "auto")
    describer.load(lambda what, share: None)
    assert describer._model is not None
    assert is_int8(describer._model.network) is not bool(required)


@needs_int8
def test_the_benchmark(capsys: pytest.CaptureFixture[str]) -> None:
    from assistant.cli import main

    assert main(["bench", "model", "--shape", "tiny", "--random", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["model"]
    assert all(value > 0 or "cancelled" in name for name, value, _ in rows)  # one may have been too late
    assert {name.partition(":")[0] for name, _, _ in rows} >= {"bf16 generate()", "bf16 own loop", "int8 own loop"}
