"""`regard bench model`: the ways to run PaliGemma 2 side by side, with random weights in the true shape.

Speed does not depend on the values of the weights. Each precision has a process of its own, so that each has its own
peak of memory; rounds of all paths alternate, because the speed of a machine drifts. The 3B shape needs 12 GB of
memory and, for its time, 9 GB on the disk (in the cache folder); Linux tells the peaks of memory, others do not.
"""

from __future__ import annotations

import gc
import multiprocessing
import tempfile
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Timer
from typing import Any

from assistant import settings
from assistant.cancelling import CancelToken
from assistant.describers.paligemma.folder import ModelFolder, inspect
from assistant.errors import RequestCancelled
from assistant.paths import cache_dir

ROUNDS = 3
TOKENS = 32
CLAUSE = 12
"""Tokens until a first clause can be spoken."""
TEXT_TOKENS = 8
PLAIN, LOOP, INT8 = "bf16 generate()", "bf16 own loop", "int8 own loop"
CANCEL = "cancel"
WHEN = ("before loading", "after answers", "after unloading")
"""The last: in the same process; the app ends the process, and has all of it back."""
SHAPES: dict[str, dict[str, dict[str, int]]] = {
    "tiny": {
        "text": {
            "vocab_size": 512,
            "hidden_size": 64,
            "intermediate_size": 128,
            "num_hidden_layers": 2,
            "num_attention_heads": 4,
            "num_key_value_heads": 2,
            "head_dim": 16,
            "query_pre_attn_scalar": 16,
        },
        "vision": {
            "hidden_size": 48,
            "intermediate_size": 96,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "image_size": 56,
        },
    },
    "3b-224": {
        "text": {
            "vocab_size": 257_216,
            "hidden_size": 2304,
            "intermediate_size": 9216,
            "num_hidden_layers": 26,
            "num_attention_heads": 8,
            "num_key_value_heads": 4,
            "head_dim": 256,
            "query_pre_attn_scalar": 256,
        },
        "vision": {
            "hidden_size": 1152,
            "intermediate_size": 4304,
            "num_hidden_layers": 27,
            "num_attention_heads": 16,
            "image_size": 224,
        },
    },
}
"""Of google/paligemma2-3b-*-224 (its config.json), and one for tests."""
SHAPES["3b-448"] = {**SHAPES["3b-224"], "vision": SHAPES["3b-224"]["vision"] | {"image_size": 448}}
FIGURES = {
    "encode": ("picture encoded", "s"),
    "prefill": ("prompt read (prefill)", "s"),
    "first": ("first token, with the picture", "s"),
    "clause": (f"{CLAUSE} tokens, with the picture", "s"),
    "rate": ("tokens a second after the first", "1/s"),
}


def run(shape: str = "3b-224", *, random: bool = True) -> list[tuple[str, float, str]]:
    """Rows of name, value, unit. Takes some minutes for a true shape.

    Args:
        shape: A key of SHAPES.
        random: False measures the model in the settings, whatever its shape. Raises DescriberError without one.
    """
    installed = None if random else inspect(settings.load().describer.model).path
    cache_dir().mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="bench-", dir=cache_dir()) as place:
        folder, cache = installed or Path(place), Path(place) / "int8"
        if random:
            _Process(_build, folder, shape).answer()
        rows = [("int8: quantised and saved, once", _Process(_quantise, folder, cache).answer(), "s")]
        workers = {}
        loads: dict[str, float] = {}
        for precision in ("bf16", "int8"):
            workers[precision] = _Process(_serve, folder, cache, precision)
            loads[precision] = workers[precision].answer()  # one after the other, as it is timed
        ways = {PLAIN: "bf16", LOOP: "bf16", INT8: "int8"}
        measured: dict[str, list[dict[str, float]]] = {way: [] for way in ways}
        for _ in range(ROUNDS + 1):
            for way, precision in ways.items():
                measured[way].append(workers[precision].ask(way))
        cancelled = {precision: worker.ask(CANCEL) for precision, worker in workers.items()}
        memory = {precision: worker.ask("") for precision, worker in workers.items()}
    # The best of the rounds: what else runs on the machine only ever adds time.
    best = {
        way: {key: (max if key == "rate" else min)(one[key] for one in rounds[1:]) for key in FIGURES}
        for way, rounds in measured.items()
    }
    for way, precision in ways.items():
        rows.append((f"{way}: load", loads[precision], "s"))
        rows += [(f"{way}: {label}", best[way][key], unit) for key, (label, unit) in FIGURES.items()]
        rows.append((f"{way}: peak of memory", memory[precision]["peak"] / 1e9, "GB"))
    for way in (LOOP, INT8):
        ratios = {label: best[way][key] / best[PLAIN][key] for key, (label, _) in FIGURES.items()}
        rows += [(f"{way} / {PLAIN}: {label}", ratio, "") for label, ratio in ratios.items()]
    peaks = {precision: figures["peak"] for precision, figures in memory.items()}
    rows.append((f"{INT8} / {PLAIN}: peak of memory", peaks["int8"] / peaks["bf16"] if peaks["bf16"] else 0.0, ""))
    for way in (LOOP, INT8):
        rows += [(f"{way}: cancelled {stage}", late, "s") for stage, late in cancelled[ways[way]].items()]
        rows += [(f"{way}: memory {when}", memory[ways[way]][when] / 1e9, "GB") for when in WHEN]
    return rows


class _Process:
    """Runs `work` with a pipe and the arguments in a process of its own."""

    def __init__(self, work: Any, *arguments: Any) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=work, args=(theirs, *arguments), daemon=True)
        self._process.start()
        theirs.close()  # so that its end is noticed

    def ask(self, what: str) -> Any:
        self._pipe.send(what)
        return self.answer()

    def answer(self) -> Any:
        """What it sends next. Raises EOFError where it has ended; it has said why on stderr."""
        return self._pipe.recv()


def _build(pipe: Connection, folder: Path, shape: str) -> None:
    """Write weights of `SHAPES[shape]` in bf16, without tokenizer and processor."""
    import torch
    from transformers import Gemma2Config, PaliGemmaConfig, PaliGemmaForConditionalGeneration, SiglipVisionConfig

    sizes = SHAPES[shape]
    width, vocabulary = sizes["text"]["hidden_size"], sizes["text"]["vocab_size"]
    config = PaliGemmaConfig(
        text_config=Gemma2Config(pad_token_id=0, eos_token_id=1, bos_token_id=2, **sizes["text"]),
        vision_config=SiglipVisionConfig(patch_size=14, vision_use_head=False, **sizes["vision"]),
        projection_dim=width,
        hidden_size=width,
        image_token_index=vocabulary - 64,
    )
    with torch.device("meta"):
        model = PaliGemmaForConditionalGeneration(config).to(torch.bfloat16)
    model.to_empty(device="cpu")
    model.tie_weights()
    block = torch.randn(1 << 20, generator=torch.Generator().manual_seed(0)).mul_(0.02).to(torch.bfloat16)
    with torch.no_grad():
        for parameter in model.parameters():  # the same numbers again and again: made in seconds
            for part in parameter.data.view(-1).split(len(block)):
                part.copy_(block[: len(part)])
    model.save_pretrained(folder)
    pipe.send(None)


def _folder(path: Path) -> ModelFolder:
    return ModelFolder(path, 0, sum(file.stat().st_size for file in path.glob("*.safetensors")))


def _quantise(pipe: Connection, path: Path, cache: Path) -> None:
    from assistant.describers.paligemma.form import Verdict
    from assistant.describers.paligemma.loading import load_original, save
    from assistant.describers.paligemma.quantised import quantise

    model = load_original(_folder(path))
    start = time.perf_counter()
    quantise(model)
    save(model, _folder(path), cache, Verdict.USED)
    pipe.send(time.perf_counter() - start)


def _serve(pipe: Connection, path: Path, cache: Path, precision: str) -> None:
    """One process: loads, then measures one round for each way that it is sent; at the end its peak of memory."""
    import torch

    from assistant.cores import physical_cores
    from assistant.describers.paligemma.loading import Precision, load
    from assistant.describers.paligemma.quantised import QuantisedLinear

    torch.set_num_threads(physical_cores())
    memory = {WHEN[0]: _resident_bytes()}
    start = time.perf_counter()
    model = load(_folder(path), Precision(precision), cache)
    seconds = time.perf_counter() - start
    if precision == "int8" and not isinstance(model.lm_head, QuantisedLinear):
        raise RuntimeError("this machine has no int8 arithmetic")
    pipe.send(seconds)
    inputs = _inputs(model)
    while way := pipe.recv():
        pipe.send(_cancelled(model, inputs) if way == CANCEL else _measured(model, inputs, way))
    memory |= {WHEN[1]: _resident_bytes(), "peak": _resident_bytes("VmHWM")}
    del model
    gc.collect()
    pipe.send(memory | {WHEN[2]: _resident_bytes()})


def _cancelled(model: Any, inputs: dict[str, Any]) -> dict[str, float]:
    """The longest time from a cancel to its effect, at five moments of each stage, by the name of the stage."""
    import torch

    from assistant.describers.paligemma.decoding import greedy, stop_when_cancelled

    token = CancelToken()
    stop_when_cancelled(model, lambda: token)
    text = {key: value for key, value in inputs.items() if key != "pixel_values"}
    with torch.inference_mode():
        features = model.get_image_features(inputs["pixel_values"], return_dict=True)
    seen = text | {"mm_encoder_outputs": {"image": features}}

    def encode() -> None:
        with torch.inference_mode():
            model.get_image_features(inputs["pixel_values"], return_dict=True)

    def prefill() -> None:
        list(greedy(model, seen, (), 1, token))

    def write() -> None:
        list(greedy(model, seen, (), CLAUSE, token))

    late: dict[str, float] = {}
    begin = 0.0
    for stage, work in (("in the picture", encode), ("in the prompt", prefill), ("between tokens", write)):
        start = time.perf_counter()
        work()
        whole = time.perf_counter() - start
        for moment in (0.1, 0.3, 0.5, 0.7, 0.9):
            token = CancelToken()
            timer = Timer(begin + moment * (whole - begin), token.cancel)
            told: list[float] = []
            token.on_cancel(lambda told=told: told.append(time.perf_counter()))  # type: ignore[misc]
            timer.start()
            with suppress(RequestCancelled):
                work()
            ended = time.perf_counter()
            timer.cancel()
            late[stage] = max(late.get(stage, 0.0), ended - told[0] if told else 0.0)
        token = CancelToken()
        begin = whole if work is prefill else 0.0  # the prompt is read again before the tokens
    return late


def _inputs(model: Any) -> dict[str, Any]:
    import torch

    config = model.config
    patches = (config.vision_config.image_size // config.vision_config.patch_size) ** 2
    tokens = torch.tensor([[config.image_token_index] * patches + list(range(5, 5 + TEXT_TOKENS))])
    size = config.vision_config.image_size
    return {
        "input_ids": tokens,
        "attention_mask": torch.ones_like(tokens),
        "token_type_ids": torch.zeros_like(tokens),
        "pixel_values": torch.rand(1, 3, size, size).mul_(2).sub_(1).to(model.dtype),
    }


def _measured(model: Any, inputs: dict[str, Any], way: str) -> dict[str, float]:
    import torch

    from assistant.describers.paligemma.decoding import greedy

    start = time.perf_counter()
    with torch.inference_mode():
        features = model.get_image_features(inputs["pixel_values"], return_dict=True)
        encoded = time.perf_counter()
        text = {key: value for key, value in inputs.items() if key != "pixel_values"}
        model(**text, mm_encoder_outputs={"image": features}, use_cache=True, logits_to_keep=1)
    read = time.perf_counter()
    times: list[float] = []
    if way == PLAIN:
        model.generate(
            **inputs,
            max_new_tokens=TOKENS,
            do_sample=False,
            eos_token_id=model.config.text_config.vocab_size,  # never: every round has as many tokens
            streamer=_Clock(times),
        )
        del times[0]  # the prompt
    else:
        times.extend(time.perf_counter() for _ in greedy(model, inputs, (), TOKENS, CancelToken()))
    return {
        "encode": encoded - start,
        "prefill": read - encoded,
        "first": times[0] - read,
        "clause": times[CLAUSE - 1] - read,
        "rate": (TOKENS - 1) / (times[-1] - times[0]),
    }


class _Clock:
    """A streamer for `generate()` that only notes when a token came."""

    def __init__(self, times: list[float]) -> None:
        self._times = times

    def put(self, tokens: Any) -> None:
        self._times.append(time.perf_counter())

    def end(self) -> None:
        pass


def _resident_bytes(key: str = "VmRSS") -> int:
    """Memory of this process, "VmHWM" at its peak; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{key}:"))
