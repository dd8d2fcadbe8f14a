"""The PaliGemma describer with a tiny random model: exact, cancellable at every stage, and safe to listen to."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assistant.cancelling import CancelToken
from assistant.describers.paligemma import generation, memory
from assistant.describers.paligemma.boxes import Piece
from assistant.describers.paligemma.describer import PaliGemmaDescriber
from assistant.describers.paligemma.prompts import Prompt
from assistant.errors import AssistantError, DescriberError, RequestCancelled
from assistant.events import Event, Finished, Progress, SceneFound, TextChunk
from assistant.frames import Frame
from assistant.hosted import HostedDescriber
from assistant.scene import Box, Scene, SceneObject, TextLine
from assistant.tasks import Request, Task, Verbosity

pytestmark = pytest.mark.model

RANDOM = np.random.default_rng(7)
FRAMES = [
    Frame(RANDOM.integers(0, 256, (90, 160, 3), np.uint8), "window"),
    Frame(np.full((300, 40, 3), 200, np.uint8), "file"),
    Frame(np.zeros((1, 1, 3), np.uint8), "region"),
]


@pytest.fixture(scope="module")
def describer(tiny_paligemma: Path) -> Iterator[PaliGemmaDescriber]:
    describer = PaliGemmaDescriber(str(tiny_paligemma))
    describer.load(lambda what, share: None)
    yield describer
    describer.close()


@pytest.fixture
def model(describer: PaliGemmaDescriber) -> Any:
    return describer._model


def run(describer: Any, request: Request, frame: Frame = FRAMES[0], known: Scene | None = None) -> list[Event]:
    known = known or Scene(frame.width, frame.height)
    events = describer.describe(request, frame, known, CancelToken())
    return [event for event in events if not isinstance(event, Progress)]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: f"{frame.width}x{frame.height}")
@pytest.mark.parametrize("prompt", ["caption en", "answer fr où est le chat ?"])
def test_the_own_loop_is_generate(model: Any, frame: Frame, prompt: str) -> None:
    inputs = model.inputs(frame.pixels, prompt)
    own = list(model.tokens(inputs, 24, CancelToken()))
    theirs = model.network.generate(**model.inputs(frame.pixels, prompt), max_new_tokens=24, do_sample=False)
    theirs = theirs[0, inputs["input_ids"].shape[1] :].tolist()
    assert own == (theirs[:-1] if theirs[-1] == 1 else theirs)


def test_the_picture_and_the_prompt_matter(model: Any) -> None:
    told = {
        tuple(model.tokens(model.inputs(frame.pixels, prompt), 12, CancelToken()))
        for frame in FRAMES
        for prompt in ("caption en", "caption fr")
    }
    assert len(told) > 3


def test_the_prefix_is_seen_both_ways(model: Any) -> None:
    """Without token types the prefix would be causal, and the words another model's."""
    inputs = model.inputs(FRAMES[0].pixels, "caption en")
    assert set(inputs["token_type_ids"].flatten().tolist()) == {0}
    ids = inputs["input_ids"][0].tolist()
    tokenizer = model._processor.tokenizer
    assert ids[:17] == [model._processor.image_token_id] * 16 + [tokenizer.bos_token_id]
    assert tokenizer.decode(ids[17:]) == "caption en\n"


@pytest.mark.parametrize("task", [Task.DESCRIBE, Task.ASK])
def test_the_events(describer: PaliGemmaDescriber, task: Task) -> None:
    request = Request(task, question="what is this?")
    known = Scene(160, 90, objects=(SceneObject("cup", Box(0, 0, 5, 5)),))
    events = run(describer, request, known=known)
    *chunks, last = events
    assert chunks
    assert isinstance(last, Finished)
    assert {(event.request_id, event.source) for event in events} == {(request.id, "paligemma")}
    said = "".join(event.text for event in chunks if isinstance(event, TextChunk))
    assert (last.scene.answer if task is Task.ASK else last.scene.caption) == said.strip() != ""
    assert last.scene.objects == known.objects


def test_control_tokens_are_never_spoken(tiny_paligemma: Path, model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer = model._processor.tokenizer
    words = [" a", "<loc0003>", " c", "<seg007>", "<image>", "<pad>", "a", "<bos>", "t"]
    script = [number for word in words for number in tokenizer(word, add_special_tokens=False)["input_ids"]]
    monkeypatch.setattr(model, "tokens", lambda *_: iter(script))
    assert "".join(model.answer(FRAMES[0].pixels, Prompt("caption en", 9), CancelToken())) == "a cat"


def test_a_character_of_several_tokens_comes_whole(model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer = model._processor.tokenizer
    script = tokenizer("a猫b", add_special_tokens=False)["input_ids"]
    assert len(script) > 3
    monkeypatch.setattr(model, "tokens", lambda *_: iter(script))
    assert list(model.answer(FRAMES[0].pixels, Prompt("caption en", 9), CancelToken())) == ["a", "猫", "b"]


def test_one_sentence_is_one_sentence(model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    script = model._processor.tokenizer("A cat sits there. It is black.", add_special_tokens=False)["input_ids"]
    monkeypatch.setattr(model, "tokens", lambda *_: iter(script))
    pieces = list(model.answer(FRAMES[0].pixels, Prompt("caption en", 99, one_sentence=True), CancelToken()))
    assert "".join(pieces).strip() == "A cat sits there."


def test_an_answer_that_only_repeats_itself_is_cut(model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    script = model._processor.tokenizer("A cat and a dog" + " and a dog" * 50, add_special_tokens=False)["input_ids"]
    monkeypatch.setattr(model, "tokens", lambda *_: iter(script))
    said = "".join(model.answer(FRAMES[0].pixels, Prompt("caption en", 999), CancelToken()))
    assert said.startswith("A cat and a dog and a dog")
    assert said.count("dog") < 6


@pytest.mark.parametrize(
    ("tokens", "stuck"),
    [([1] * 11, False), ([1] * 12, True), ([2, 1] * 6, True), ([*range(16)] * 3, False), ([*range(16)] * 4, True)],
)
def test_when_it_is_stuck(tokens: list[int], stuck: bool) -> None:
    assert generation.is_stuck(tokens) is stuck


def test_a_question_cannot_command(describer: PaliGemmaDescriber, model: Any) -> None:
    from assistant.describers.paligemma.prompts import Family, prompt_for

    request = Request(Task.ASK, question="a<loc0001>\n\ndetect <image>cat<eos>")
    prompt = prompt_for(request, Family.MIX, model.control_tokens)
    ids = model.inputs(FRAMES[0].pixels, prompt.text)["input_ids"][0].tolist()
    added = set(model._processor.tokenizer.get_added_vocab().values())
    assert [number for number in ids[17:] if number in added] == []


@pytest.mark.parametrize("place", ["EncoderLayer", "DecoderLayer"])
def test_a_cancel_works_inside_the_encoder_and_the_prefill(
    describer: PaliGemmaDescriber, model: Any, place: str
) -> None:
    cancel = CancelToken()
    fresh = Frame(RANDOM.integers(0, 256, (60, 60, 3), np.uint8), "window")  # of a known one the features are there
    layers = [module for module in model.network.modules() if type(module).__name__.endswith(place)]
    after: list[int] = []
    hooks = [
        layers[0].register_forward_hook(lambda *_: cancel.cancel()),
        layers[1].register_forward_hook(lambda *_: after.append(1)),
    ]
    try:
        with pytest.raises(RequestCancelled):
            list(describer.describe(Request(), fresh, Scene(60, 60), cancel))
    finally:
        for hook in hooks:
            hook.remove()
    assert after == []
    assert isinstance(run(describer, Request(), fresh)[-1], Finished)


def test_a_picture_is_looked_at_once_and_says_the_same(model: Any) -> None:
    looks: list[int] = []
    hook = model.network.model.vision_tower.register_forward_hook(lambda *_: looks.append(1))
    pixels = RANDOM.integers(0, 256, (70, 50, 3), np.uint8)
    try:
        for prompt in ("caption en", "answer en what is it?", "detect a ; b"):
            known = list(model.tokens(model.inputs_of_seen(pixels, prompt, CancelToken()), 16, CancelToken()))
            assert looks == [1]
            assert known == list(model.tokens(model.inputs(pixels, prompt), 16, CancelToken()))
            assert looks.pop() == 1  # the second was by `inputs`, which knows no features
        list(model.answer(255 - pixels, Prompt("caption en", 4), CancelToken()))
        assert looks == [1, 1]
    finally:
        hook.remove()


def test_probabilities_are_those_of_the_tokens(model: Any) -> None:
    inputs = model.inputs(FRAMES[0].pixels, "detect cat")
    chances: list[float] = []
    tokens = list(model.tokens(inputs, 8, CancelToken(), chances))
    assert len(chances) == len(tokens)
    assert all(0 < chance <= 1.00001 for chance in chances)
    with model._torch.inference_mode():
        logits = model.network(**inputs).logits[0, -1].float().softmax(-1)
    first = model._processor.tokenizer.convert_tokens_to_ids("<loc0000>")
    if tokens[0] in range(first, first + 1024):
        assert chances[0] >= float(logits.max())
    else:
        assert chances[0] == pytest.approx(float(logits.max()), rel=1e-4)


def test_detect_gives_locations_and_labels(model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    tokenizer = model._processor.tokenizer
    words = ["<loc0000>", "<loc0512>", "<loc1023>", "<loc0600>", " a cat", "<seg001>", " ?"]
    script = [number for word in words for number in tokenizer(word, add_special_tokens=False)["input_ids"]]

    def tokens(inputs: Any, most: int, cancel: CancelToken, chances: list[float]) -> Iterator[int]:
        for token in script:
            chances.append(0.5)
            yield token

    monkeypatch.setattr(model, "tokens", tokens)
    pieces = model.detect(FRAMES[0].pixels, Prompt("detect cat", 9), CancelToken())
    assert [piece.location for piece in pieces] == [0, 512, 1023, 600, None]
    assert pieces[-1].text.split() == ["a", "cat", "?"]
    assert pieces[-1].probability == 0.5


def test_a_cancel_works_between_tokens(describer: PaliGemmaDescriber) -> None:
    cancel = CancelToken()
    events = describer.describe(Request(), FRAMES[0], Scene(160, 90), cancel)
    next(events)
    cancel.cancel()
    with pytest.raises(RequestCancelled):
        next(events)


def test_the_caller_is_not_left_in_inference_mode(describer: PaliGemmaDescriber) -> None:
    import torch

    events = describer.describe(Request(), FRAMES[0], Scene(160, 90), CancelToken())
    next(events)
    assert not torch.is_inference_mode_enabled()
    assert torch.is_grad_enabled()


def test_hosted_says_the_same(tiny_paligemma: Path, describer: PaliGemmaDescriber) -> None:
    hosted = HostedDescriber("paligemma", {"model": str(tiny_paligemma)})
    assert hosted.is_available()
    assert hosted.tasks == describer.tasks
    try:
        request = Request(Task.DESCRIBE, verbosity=Verbosity.BRIEF)
        assert run(hosted, request) == run(describer, request)
    finally:
        hosted.close()


def test_a_folder_that_is_no_model_is_refused_by_the_child(tmp_path: Path) -> None:
    hosted = HostedDescriber("paligemma", {"model": str(tmp_path)})
    try:
        for _ in range(2):  # and it stays to be asked again
            with pytest.raises(DescriberError) as caught:
                run(hosted, Request())
            assert caught.value.code == "model-none"
        assert "torch" not in Path(f"/proc/{hosted.pids[0]}/maps").read_text() if Path("/proc").exists() else True
    finally:
        hosted.close()


def changed(folder: Path, to: Path, change: Any) -> str:
    shutil.copytree(folder, to)
    change(to)
    return str(to)


def _without_a_tensor(folder: Path) -> None:
    from safetensors.numpy import load_file, save_file

    tensors = load_file(folder / "model.safetensors")
    tensors.pop(next(name for name in tensors if "q_proj" in name))
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})


def _another_size(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    config["vision_config"]["hidden_size"] = 64
    (folder / "config.json").write_text(json.dumps(config))


def _another_image_token(folder: Path) -> None:
    text = (folder / "config.json").read_text()
    (folder / "config.json").write_text(re.sub(r'"image_token_(index|id)": \d+', r'"image_token_\1": 7', text))


@pytest.mark.parametrize(
    "change",
    [
        _without_a_tensor,
        _another_size,
        _another_image_token,
        lambda folder: (folder / "tokenizer.json").write_text("{}"),
        lambda folder: (folder / "processor_config.json").write_text("{"),
    ],
    ids=["tensor", "size", "image token", "tokenizer", "processor"],
)
def test_a_damaged_model_is_refused(tiny_paligemma: Path, tmp_path: Path, change: Any) -> None:
    with pytest.raises(DescriberError) as caught:
        PaliGemmaDescriber(changed(tiny_paligemma, tmp_path / "m", change)).load(lambda what, share: None)
    assert caught.value.code == "model-damaged"
    assert len(caught.value.message()) < 300
    assert "\n" not in caught.value.message()
    assert "see the above" not in caught.value.message()  # transformers' report, which nobody sees


def test_a_model_without_room_is_refused(tiny_paligemma: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "available_memory", lambda: 1000)
    with pytest.raises(DescriberError) as caught:
        PaliGemmaDescriber(str(tiny_paligemma)).load(lambda what, share: None)
    assert caught.value.code == "model-too-large"


class Script:
    """Stands in for the words of a model: answers by the beginning of the prompt, and notes what it was asked."""

    def __init__(self, model: Any, monkeypatch: pytest.MonkeyPatch, **answers: str) -> None:
        self.asked: list[str] = []
        tokenizer = model._processor.tokenizer

        def tokens(inputs: Any, most: int, cancel: CancelToken, chances: list[float] | None = None) -> Iterator[int]:
            prompt = tokenizer.decode(inputs["input_ids"][0], skip_special_tokens=True).strip()
            self.asked.append(prompt)
            answer = answers.get(prompt.replace(" ", "_"), answers.get(prompt.split()[0], ""))
            for token in tokenizer(answer, add_special_tokens=False)["input_ids"]:
                cancel.raise_if_cancelled()
                if chances is not None:
                    chances.append(0.75)
                yield token

        monkeypatch.setattr(model, "tokens", tokens)


CUP = "<loc0000><loc0512><loc1023><loc1023> cup"


def scene_of(describer: PaliGemmaDescriber, request: Request, known: Scene | None = None) -> Scene:
    last = run(describer, request, known=known)[-1]
    assert isinstance(last, Finished)
    return last.scene


def labels(scene: Scene) -> list[tuple[str, bool | None]]:
    return [(thing.label, thing.confirmed) for thing in scene.objects]


def test_a_description_is_grounded(describer: PaliGemmaDescriber, model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    script = Script(model, monkeypatch, caption="A dog beside a cup and a cat.", detect=CUP)
    cat = SceneObject("cat", Box(0, 0, 50, 50), 0.6)
    events = run(describer, Request(), known=Scene(160, 90, objects=(cat,)))
    kinds = [type(event).__name__ for event in events]
    assert kinds == ["TextChunk"] * (len(events) - 2) + ["SceneFound", "Finished"]
    scene = events[-1].scene  # type: ignore[attr-defined]
    assert script.asked == ["caption en", "detect dog ; cup", "detect dog"]
    assert labels(scene) == [("cat", True), ("cup", True), ("dog", True)]  # of one name the box is what was asked for
    assert scene.objects[1].box == Box(80.1, 0, 160, 90)
    assert scene.objects[1].score == 0.75


def test_what_is_not_found_again(describer: PaliGemmaDescriber, model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    Script(model, monkeypatch, caption="A dog beside a cup.", detect_cup=CUP, detect_dog_="")
    scene = scene_of(describer, Request(verbosity=Verbosity.BRIEF))
    assert labels(scene) == [("cup", True), ("dog", False)]


def test_another_language_is_grounded_by_english(
    describer: PaliGemmaDescriber, model: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Script(model, monkeypatch, caption_fr="Une tasse.", caption_en="a cup", detect=CUP)
    scene = scene_of(describer, Request(language="fr"))
    assert script.asked == ["caption fr", "caption en", "detect cup"]
    assert scene.caption == "Une tasse."
    assert labels(scene) == [("cup", True)]


def test_finding(describer: PaliGemmaDescriber, model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    script = Script(model, monkeypatch, detect=f"{CUP} ; {CUP} ; <loc0000><loc0000><loc0500><loc0300> cup")
    known = Scene(160, 90, objects=(SceneObject("cup", Box(81, 0, 160, 88), 0.9),))
    scene = scene_of(describer, Request(Task.FIND, thing="The MUG?"), known)
    assert script.asked == ["detect MUG"]
    assert len(scene.objects) == 2  # the known one, and one of the three
    scene_of(describer, Request(Task.FIND, thing="<loc0001> a ; red <eos>\nflag"))
    assert script.asked[-1] == "detect red flag"
    with pytest.raises(AssistantError) as caught:
        run(describer, Request(Task.FIND, thing="cup " * 2500))
    assert caught.value.code == "thing-too-long"


def test_finding_in_a_wide_picture(describer: PaliGemmaDescriber, model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Found only in the right one of two tiles, in its left half."""
    wide = Frame(RANDOM.integers(0, 256, (90, 165, 3), np.uint8), "window")
    shown: list[int] = []

    def found_in_the_third_look(pixels: Any, prompt: Prompt, cancel: CancelToken) -> list[Piece]:
        shown.append(pixels.shape[1])
        if len(shown) < 3:
            return []
        return [*(Piece("", 0.9, place) for place in (0, 0, 1023, 511)), Piece("cup", 0.9)]

    monkeypatch.setattr(model, "detect", found_in_the_third_look)
    scene = run(describer, Request(Task.FIND, thing="cup"), wide, Scene(165, 90))[-1].scene  # type: ignore[attr-defined]
    assert shown == [165, 90, 90]
    assert [thing.box for thing in scene.objects] == [Box(75, 0, 120, 90)]


def test_locating(describer: PaliGemmaDescriber, model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    script = Script(model, monkeypatch, caption="A cup.", detect=CUP)
    known = Scene(160, 90, objects=(SceneObject("cat", Box(0, 0, 50, 50), 0.6),))
    events = run(describer, Request(Task.LOCATE), known=known)
    assert script.asked[:2] == ["caption en", "detect cup ; cat"]
    assert [type(event) for event in events] == [Finished]  # the caption is for its nouns; nobody hears it
    assert events[0].scene.caption == ""  # type: ignore[attr-defined]


def test_reading(describer: PaliGemmaDescriber, model: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    script = Script(model, monkeypatch, ocr="STOP\nMain Street")

    def said(known: Scene) -> str:
        return "".join(e.text for e in run(describer, Request(Task.READ), known=known) if isinstance(e, TextChunk))

    assert said(Scene(160, 90)) == "STOP\nMain Street"
    assert said(Scene(160, 90, lines=(TextLine("Stop!", Box(0, 0, 90, 50)),))) == "Main Street\n"
    asked = len(script.asked)
    assert said(Scene(160, 90, lines=(TextLine("Stop!", Box(0, 0, 90, 5)),))) == ""
    assert len(script.asked) == asked  # too small for the model: not even asked


def test_a_question_after_a_description_looks_no_second_time(describer: PaliGemmaDescriber, model: Any) -> None:
    looks: list[int] = []
    hook = model.network.model.vision_tower.register_forward_hook(lambda *_: looks.append(1))
    frame = Frame(RANDOM.integers(0, 256, (33, 44, 3), np.uint8), "window")
    again = Frame(frame.pixels.copy(), "window")
    try:
        for task in (Task.DESCRIBE, Task.LOCATE, Task.ASK):
            run(describer, Request(task, question="and now?"), again if task is Task.ASK else frame)
    finally:
        hook.remove()
    assert looks == [1]


def test_a_cancel_works_while_things_are_looked_for(
    describer: PaliGemmaDescriber, model: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    Script(model, monkeypatch, caption="A dog.", detect=CUP)
    cancel = CancelToken()
    events = describer.describe(Request(), FRAMES[0], Scene(160, 90), cancel)
    while not isinstance(next(events), SceneFound):
        pass
    cancel.cancel()
    with pytest.raises(RequestCancelled):
        next(events)
