"""Train the small PaliGemma 2 that sees: python -m tests.small_model.train --out DIR --minutes 100 --processes 2.

What makes it learn in hours on two cores instead of days:
- the vision tower first learns alone, from a head that says for every patch what colour and shape covers it and where
  that thing's box is; the head stays for the rest of the training and is then thrown away
- a picture is encoded once for the two to three exchanges about it
- location tokens start as smooth curves, and a wrong location costs less the nearer it is
- Muon for matrices, bfloat16, compiled modules; two processes of one thread each, which lose less time to waiting for
  each other on a busy machine than two threads of one process

The schedule is planned by the clock: it ends `--minutes` after the start, however often the process was stopped
meanwhile. A run that is started again with the same --out goes on from the checkpoint.
"""

import argparse
import math
import multiprocessing
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import distributed, nn
from torch.nn import functional

from assistant.bench.shapes import scenes
from tests.small_model import build, feed

SEED = 20_261_123  # of the training scenes
IMAGE_TOKENS = scenes.GRID**2
AVERAGED = 0.997
"""Of the averaged weights, how much stays at each step."""


class PatchHead(nn.Module):
    """What covers each patch, from the vision tower's output. For training only."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.parts = (1 + len(scenes.COLOURS), 1 + len(scenes.SHAPES), 1 + len(scenes.WORDS), 4)
        self.linear = nn.Linear(width, sum(self.parts))

    def forward(self, features: torch.Tensor, batch: feed.Batch) -> tuple[torch.Tensor, dict[str, float]]:
        device = features.device
        colour, shape, word, box = self.linear(features.float()).split(self.parts, -1)
        true_colour, true_shape, true_word, true_box = (
            torch.from_numpy(part).to(device) for part in (batch.colour, batch.shape, batch.word, batch.box)
        )
        there = true_colour > 0
        # Most patches are background, and few scenes have a word: what shows something counts more.
        weight = torch.where(there, 4.0, 1.0)
        losses = [
            (functional.cross_entropy(guess.transpose(1, 2), truth, reduction="none") * share).sum() / share.sum()
            for guess, truth, share in (
                (colour, true_colour, weight),
                (shape, true_shape, weight),
                (word, true_word, torch.where(true_word > 0, 16.0, 1.0)),
            )
        ]
        box_error = (box - true_box).abs()[there].mean()
        report = {
            "patch_colour": (colour.argmax(-1) == true_colour)[there].float().mean().item(),
            "patch_shape": (shape.argmax(-1) == true_shape)[there].float().mean().item(),
            "patch_word": (word.argmax(-1) == true_word)[true_word > 0].float().mean().item(),
            "patch_box": box_error.item(),
        }
        return sum(losses) + 24.0 * box_error, report


def attention_mask(start: torch.Tensor, end: torch.Tensor, length: int, dtype: torch.dtype) -> torch.Tensor:
    """Additive [exchanges, 1, length, length]: prefix bidirectional, answer causal, padding unseen.

    `start` and `end` count from the first text token; `length` includes the image tokens.
    """
    index = torch.arange(length, device=start.device)
    prefix = index[None] < (start + IMAGE_TOKENS)[:, None]
    real = index[None] < (end + IMAGE_TOKENS)[:, None]
    seen = (prefix[:, :, None] & prefix[:, None, :]) | (index[None, :, None] >= index[None, None, :])
    seen = seen & real[:, None, :]
    return torch.where(seen, 0.0, torch.finfo(dtype).min)[:, None].to(dtype)


class Trainer:
    """The model, its optimisers, and one step."""

    def __init__(self, device: str, *, compiled: bool, processes: int = 1) -> None:
        self.device = device
        self.processes = processes
        self.processor = build.small_processor()
        self.model = build.build_model(self.processor, build.Size()).train()
        build.start_from_structure(self.model, self.processor)
        self.model.to(device)
        # The text tower's attention keeps its soft cap: eager is the only implementation that has it.
        self.model.config.text_config._attn_implementation = "eager"
        self.head = PatchHead(self.model.config.vision_config.hidden_size).to(device)
        self.first_location = self.processor.tokenizer.convert_tokens_to_ids("<loc0000>")
        self.vision: Any = self.model.model.vision_tower
        self.language: Any = self.model.model.language_model
        matrices, others = [], []
        for name, parameter in self.model.named_parameters():
            inner = parameter.ndim == 2 and "embed" not in name and "lm_head" not in name
            (matrices if inner else others).append(parameter)
        self.others = [*others, *self.head.parameters()]
        self.average = {name: value.detach().clone() for name, value in self.model.named_parameters()}
        self.optimisers = [
            torch.optim.Muon(matrices, lr=1.0, weight_decay=0.03, momentum=0.95, adjust_lr_fn="match_rms_adamw"),
            torch.optim.AdamW(self.others, lr=1.0, betas=(0.9, 0.98), weight_decay=0.0),
        ]
        if compiled:
            self.vision = torch.compile(self.vision, dynamic=False)
            self.language = torch.compile(self.language, dynamic=False)

    def _talk(self, texts: feed.Texts, features: torch.Tensor, progress: float, report: dict[str, Any]) -> torch.Tensor:
        ids, scene, start, end, task = (
            torch.from_numpy(part).to(self.device)
            for part in (texts.ids, texts.scene, texts.answer_start, texts.end, texts.task)
        )
        words = self.model.get_input_embeddings()(ids)
        inputs = torch.cat([features[scene].to(words.dtype), words], 1)
        length = inputs.shape[1]
        mask = attention_mask(start, end, length, torch.bfloat16)
        positions = torch.arange(1, length + 1, device=self.device)[None].expand(len(ids), -1)
        hidden = self.language(
            inputs_embeds=inputs,
            attention_mask={"full_attention": mask, "sliding_attention": mask},
            position_ids=positions,
            use_cache=False,
        ).last_hidden_state[:, IMAGE_TOKENS:]
        # Position i predicts token i + 1: the newline predicts the first token of the answer.
        index = torch.arange(ids.shape[1] - 1, device=self.device)[None]
        asked = (index + 1 >= start[:, None]) & (index + 1 < end[:, None])
        row, column = asked.nonzero(as_tuple=True)
        target = ids[row, column + 1]
        cap = self.model.config.text_config.final_logit_softcapping
        logits = functional.linear(hidden[row, column], self.model.lm_head.weight).float()
        logits = cap * torch.tanh(logits / cap)
        logp = logits.log_softmax(-1)
        loss = -logp.gather(1, target[:, None])[:, 0]
        place = target - self.first_location
        is_place = (place >= 0) & (place < 1024)
        before = ids[row, column] - self.first_location
        is_choice = is_place & ((before < 0) | (before >= 1024))  # the first of a box: that there is one at all
        # A location is right by degrees: a bell around the true one, narrower as training goes on.
        sigma = 14 * (3 / 14) ** progress
        bins = torch.arange(1024, device=self.device)
        near = torch.softmax(-((bins[None] - place[is_place, None]) ** 2) / (2 * sigma**2), -1)
        locations = logp[is_place, self.first_location : self.first_location + 1024]
        blurred = -(near * locations).sum(-1) - torch.special.entr(near).sum(-1)
        # Greedy decoding takes the likeliest token, and a likelihood spread over neighbouring locations loses to one
        # rather unlikely <eos>. So the best location must also beat the best other token, by a margin.
        places = logits[is_place]
        best = places[:, self.first_location : self.first_location + 1024].amax(-1)
        others = places[:, : self.first_location].amax(-1)
        loss = loss.masked_scatter(is_place, blurred + 0.5 * functional.relu(1 + others - best))
        weight = (end - start).float().rsqrt()[row]
        weight = weight * torch.where(is_place, 0.4 + 0.8 * progress, 1.0)
        # In a search few tokens decide: whether a box comes or the end, which thing it is of, whether another follows.
        searching = task[row] == feed.TASKS.index("detect")
        weight = weight * torch.where(searching & (~is_place | is_choice), 2.5, 1.0)
        with torch.no_grad():
            guess = logits.argmax(-1)
            right = guess == target
            guessed_place = (guess >= self.first_location) & (guess < self.first_location + 1024)
            for number, name in enumerate(feed.TASKS):
                mine = task == number
                if mine.any():
                    words_right = (right | (is_place & guessed_place))[mine[row]]
                    rows = row[mine[row]]
                    wrong = torch.zeros(len(ids), device=self.device).index_add(0, rows, (~words_right).float())
                    report.setdefault(name, []).extend((wrong[mine] == 0).float().tolist())
            if is_place.any():
                off = (locations.argmax(-1) - place[is_place]).abs().float()
                report.setdefault("off", []).extend(off.tolist())
        return (loss * weight).sum() / weight.sum()

    def step(self, batch: feed.Batch, rate: float, progress: float) -> dict[str, Any]:
        """One optimiser step at `rate` (0 to 1 of the highest); returns figures about fresh scenes."""
        pixels = torch.from_numpy(batch.pixels).to(self.device).permute(0, 3, 1, 2).float() / 127.5 - 1
        report: dict[str, Any] = {}
        with torch.autocast(self.device, torch.bfloat16):
            features = self.vision(pixels).last_hidden_state
        loss, patches = self.head(features, batch)
        report |= patches
        loss = loss * (1.0 if batch.short is None else 0.4)
        if batch.short is not None and batch.long is not None:
            with torch.autocast(self.device, torch.bfloat16):
                projected = self.model.model.multi_modal_projector(features)
                short = self._talk(batch.short, projected, progress, report)
                long = self._talk(batch.long, projected, progress, report)
            report["loss"] = short.item()
            report["loss_long"] = long.item()
            loss = loss + short + 0.6 * long
        for optimiser, highest in zip(self.optimisers, (5e-3, 3e-3), strict=True):
            optimiser.zero_grad(set_to_none=True)
            for group in optimiser.param_groups:
                group["lr"] = highest * rate
        loss.backward()
        if self.processes > 1:
            self._average_gradients()
        nn.utils.clip_grad_norm_(self.others, 1.0)
        for optimiser in self.optimisers:
            optimiser.step()
        self._follow()
        return report

    @torch.no_grad()
    def _follow(self) -> None:
        """Let the averaged weights, which are those that are exported, move towards the present ones."""
        own = dict(self.model.named_parameters())
        torch._foreach_lerp_(list(self.average.values()), [own[name].detach() for name in self.average], 1 - AVERAGED)

    def _average_gradients(self) -> None:
        parameters = [*self.optimisers[0].param_groups[0]["params"], *self.others]
        for parameter in parameters:  # the same layout in every process, also where a batch lacked something
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
        flat = torch.cat([parameter.grad.flatten() for parameter in parameters])
        distributed.all_reduce(flat)
        flat /= self.processes
        for parameter, part in zip(parameters, flat.split([p.numel() for p in parameters]), strict=True):
            parameter.grad.copy_(part.view_as(parameter))

    def save(self, folder: Path, step: int, progress: float) -> None:
        """Everything that a later run needs, in one file that is replaced whole."""
        state = {
            "model": self.model.state_dict(),
            "average": self.average,
            "head": self.head.state_dict(),
            "optimisers": [optimiser.state_dict() for optimiser in self.optimisers],
            "step": step,
            "progress": progress,
        }
        torch.save(state, folder / "checkpoint.part")
        (folder / "checkpoint.part").replace(folder / "checkpoint.pt")

    def load(self, folder: Path) -> tuple[int, float]:
        state = torch.load(folder / "checkpoint.pt", map_location=self.device, weights_only=True)
        self.model.load_state_dict(state["model"])
        own = dict(self.model.named_parameters())
        for name, value in self.average.items():
            value.copy_(state.get("average", own)[name].detach())
        self.head.load_state_dict(state["head"])
        for optimiser, saved in zip(self.optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(saved)
        return state["step"], state["progress"]

    def export(self, folder: Path) -> None:
        """The model as transformers stores one, in bfloat16, with its processor."""
        model = build.build_model(self.processor, build.Size())
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                parameter.copy_(self.average[name])
        model.to(torch.bfloat16).save_pretrained(folder)
        self.processor.save_pretrained(folder)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoint.pt and, at the end, weights/")
    parser.add_argument("--minutes", type=float, default=100, help="from now to the end of the schedule")
    parser.add_argument("--scenes", type=int, default=64, help="a step")
    parser.add_argument("--looking", type=float, default=0.12, help="share of the time in which only vision learns")
    parser.add_argument("--processes", type=int, default=1, help="which share the scenes of a step")
    parser.add_argument("--threads", type=int, default=1, help="of each process")
    parser.add_argument("--workers", type=int, default=0, help="processes that draw; 0: in the training process")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--again-from", type=float, help="progress (0 to 1) that the checkpoint is taken to have")
    parser.add_argument("--no-compile", action="store_true")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    meeting = Path(tempfile.mkdtemp()) / "meeting"
    others = [
        multiprocessing.get_context("spawn").Process(target=run, args=(rank, meeting, options), daemon=True)
        for rank in range(1, options.processes)
    ]
    for process in others:
        process.start()
    run(0, meeting, options)


def run(rank: int, meeting: Path, options: argparse.Namespace) -> None:
    """Train as one of `options.processes`, which average their gradients; the first keeps the clock and the files."""
    torch.set_num_threads(options.threads)
    if options.processes > 1:
        distributed.init_process_group(
            "gloo",
            init_method=meeting.as_uri(),
            rank=rank,
            world_size=options.processes,
            timeout=timedelta(hours=3),  # the first may be stopped for a while
        )
    trainer = Trainer(options.device, compiled=not options.no_compile, processes=options.processes)
    step, from_progress = trainer.load(options.out) if (options.out / "checkpoint.pt").exists() else (0, 0.0)
    if step and options.again_from is not None:
        from_progress = options.again_from
    state = multiprocessing.get_context("spawn").Array("d", [from_progress, float(from_progress >= options.looking)])
    began = saved = told = time.time()
    heard: dict[str, list[float]] = {}
    first_step = step
    share = options.scenes // options.processes
    for batch in feed.feed(SEED + rank, step, share, options.workers, state):
        now = time.time()
        clock = torch.tensor(from_progress + (1 - from_progress) * (now - began) / (60 * options.minutes))
        if options.processes > 1:
            distributed.broadcast(clock, 0)
        progress = min(1.0, float(clock))
        if progress >= 1:
            break
        state[0], state[1] = progress, float(progress >= options.looking)
        # A warm-up, then a cosine down to a hundredth.
        rate = min(1.0, (step - first_step + 1) / 50) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * progress)))
        figures = trainer.step(batch, rate, progress)
        step += 1
        if rank > 0:
            continue
        for name, value in figures.items():
            heard.setdefault(name, []).extend(value if isinstance(value, list) else [value])
        if now - told > 30:
            told = now
            text = " ".join(f"{name} {np.nanmean(values):.3f}" for name, values in heard.items())
            print(f"{(now - began) / 60:.1f} min, step {step}, progress {progress:.3f}: {text}", flush=True)
            heard.clear()
        if now - saved > 120:
            saved = now
            trainer.save(options.out, step, progress)
    if rank == 0:
        trainer.save(options.out, step, 1.0)
        trainer.export(options.out / "weights")
        print(f"done after {(time.time() - began) / 60:.1f} minutes and {step} steps", flush=True)


if __name__ == "__main__":
    main()
