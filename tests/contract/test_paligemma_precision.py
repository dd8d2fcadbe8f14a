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
from assistant.describers.paligemma import loading  # noqa: E402
from assistant.describers.paligemma.decoding import agreeing, greedy  # noqa: E402
from assistant.describers.paligemma.describer import PaliGemmaDescriber  # noqa: E402
from assistant.describers.paligemma.folder import ModelFolder, inspect  # noqa: E402
from assistant.describers.paligemma.loading import Precision  # noqa: E402
from assistant.describers.paligemma.quantised import (  # noqa: E402
    QuantisedLinear,
    is_exact,
    quantise,
    quantise_rows,
)
from assistant.paths import cache_dir  # noqa: E402

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
    assert agreeing(model, inputs, answer) == [True] * len(answer)
    other = [answer[0] + 1, *answer[1:]]
    assert agreeing(model, inputs, other)[0] is False


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


def no_questions(model: Any) -> list[dict[str, Any]]:
    return []


def is_int8(model: Any) -> bool:
    return isinstance(model.lm_head, QuantisedLinear)


@needs_int8
def test_a_saved_model_is_the_same(folder: ModelFolder, tmp_path: Path) -> None:
    made = loading.load(folder, Precision.INT8, tmp_path / "cache", no_questions)
    (file,) = (tmp_path / "cache").iterdir()
    saved = loading.load(folder, Precision.INT8, tmp_path / "cache", no_questions)
    assert is_int8(made)
    assert is_int8(saved)
    assert file.stat().st_size < folder.bytes / 2  # the weights are float32
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


@needs_int8
def test_a_damaged_form_is_made_anew_and_an_outdated_one_goes(folder: ModelFolder, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    loading.load(folder, Precision.INT8, cache, no_questions)
    (file,) = cache.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert loading._load_saved(folder, file, 0) is None
    assert not file.exists()
    loading.load(folder, Precision.INT8, cache, no_questions)
    assert file.stat().st_size == len(whole)
    weights = folder.path / "model.safetensors"
    (tmp_path / "copy").write_bytes(weights.read_bytes())
    (tmp_path / "copy").replace(weights)  # the weights were installed again
    loading.load(folder, Precision.INT8, cache, no_questions)
    (now,) = cache.iterdir()
    assert now != file


@needs_int8
@pytest.mark.parametrize(
    ("agreement", "faster", "int8"), [(None, True, False), (0.5, True, False), (1.0, True, True), (1.0, False, False)]
)
def test_auto(
    folder: ModelFolder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    agreement: float | None,
    faster: bool,
    int8: bool,
) -> None:
    monkeypatch.setattr(loading, "is_faster", lambda dtype: faster)
    if agreement is not None:
        model = loading.load_original(folder)
        quantise(model)
        loading.save(model, folder, tmp_path, agreement)
    assert is_int8(loading.load(folder, Precision.AUTO, tmp_path, no_questions)) is int8
    original = loading.load(folder, Precision.BF16, tmp_path, no_questions)
    assert not is_int8(original)
    assert original.dtype == torch.bfloat16


def test_without_the_arithmetic_there_is_no_int8(
    folder: ModelFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: Any) -> Any:
        raise RuntimeError("_int_mm not implemented for this CPU")

    monkeypatch.setattr(torch, "_int_mm", missing)
    assert not is_exact()
    assert not is_int8(loading.load(folder, Precision.INT8, tmp_path / "cache", no_questions))


def test_arithmetic_that_overflows_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch, "_int_mm", lambda left, right: (left.int() @ right.int()).clamp(-32768, 32767))
    assert not is_exact()


@needs_int8
def test_the_check_counts_the_same_tokens(folder: ModelFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    model = paligemma("wide")
    questions = [inputs_for(model, seed) for seed in range(3)]
    assert 0 < loading.quantise_checked(model, questions) <= 1
    assert is_int8(model)
    monkeypatch.setattr(loading, "quantise", lambda model: None)
    assert loading.quantise_checked(paligemma("wide"), questions) == 1


@needs_int8
def test_a_describer_makes_the_form_checks_it_and_auto_uses_it(
    tiny_paligemma: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loading, "is_faster", lambda dtype: True)
    said = []
    for precision in ("auto", "int8", "auto"):
        describer = PaliGemmaDescriber(str(tiny_paligemma), precision)
        describer.load(lambda what, share: None)
        said.append(is_int8(describer._model._model))  # type: ignore[union-attr]
        if precision == "int8":
            (form,) = (cache_dir() / "int8").iterdir()
            agreement = loading._agreement(form)
            assert agreement is not None
            assert 0.2 < agreement <= 1
            monkeypatch.setattr(loading, "AGREEMENT", agreement)
    assert said == [False, True, True]


@needs_int8
def test_the_benchmark(capsys: pytest.CaptureFixture[str]) -> None:
    from assistant.cli import main

    assert main(["bench", "model", "--shape", "tiny", "--random", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["model"]
    assert all(value > 0 for _, value, _ in rows)
    assert {name.partition(":")[0] for name, _, _ in rows} >= {"bf16 generate()", "bf16 own loop", "int8 own loop"}
