"""Score a small PaliGemma 2 on fresh scenes: python -m tests.small_model.score --model DIR --seed N --scenes M.

Every picture goes through the processor and `generate` like any picture of a person's screen would. Figures are given
for all scenes and for those with something that training never showed (a colour and shape, or one in that quadrant).
"""

import argparse
import json
import random
import re
import time
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from transformers import AutoProcessor, PaliGemmaForConditionalGeneration

from tests.small_model import phrases, scenes

Box = Sequence[float]
_BOX = re.compile(r"<loc(\d{4})><loc(\d{4})><loc(\d{4})><loc(\d{4})> ?([^;<]*)")


def read_boxes(answer: str) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Names and boxes (y_min, x_min, y_max, x_max, shares) in a `detect` answer."""
    return [
        (name.strip(), (int(a) / 1023, int(b) / 1023, int(c) / 1023, int(d) / 1023))
        for a, b, c, d, name in _BOX.findall(answer)
    ]  # fmt: skip


def overlap(one: Box, other: Box) -> float:
    """Intersection over union."""
    height = min(one[2], other[2]) - max(one[0], other[0])
    width = min(one[3], other[3]) - max(one[1], other[1])
    if height <= 0 or width <= 0:
        return 0.0
    areas = sum((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return height * width / (areas - height * width)


def match(
    found: list[tuple[str, tuple[float, float, float, float]]],
    true: Sequence[tuple[str, tuple[float, float, float, float]]],
) -> list[float]:
    """For each true box the overlap with the best box of that name that no better pair took; 0 where none is left."""
    pairs = sorted(
        (
            (overlap(box, real), i, j)
            for i, (name, box) in enumerate(found)
            for j, (real_name, real) in enumerate(true)
            if name == real_name
        ),
        key=lambda pair: -pair[0],
    )
    result = [0.0] * len(true)
    used, taken = set[int](), set[int]()
    for value, i, j in pairs:
        if i not in used and j not in taken and value > 0:
            used.add(i)
            taken.add(j)
            result[j] = value
    return result


def exchanges(scene: scenes.Scene, dice: random.Random) -> list[phrases.Exchange]:
    """What a scene is asked: everything once, two questions, a search for all that is there, for one, and in vain."""
    asked = [phrases.exchange(scene, task, dice) for task in ("caption", "describe", "ocr", "answer", "answer")]
    asked.append(phrases.exchange(scene, f"caption_{dice.choice(('fr', 'de', 'es'))}", dice))
    names = list(dict.fromkeys(thing.name for thing in scene.things))
    asked += [phrases.detection(scene, [dice.choice(names)]), phrases.detection(scene, names[:2])]
    asked.append(phrases.detection(scene, [phrases.absent_name(scene, dice, True)]))
    return asked


def swaps(answer: str, scene: scenes.Scene, right: str) -> bool:
    """Whether a wrong caption names the right things in another order, or a description mistakes left for right."""
    if answer == right:
        return False
    if "left" in right or "right" in right:
        turned = right.replace("left", "\0").replace("right", "left").replace("\0", "right")
        ours, theirs, mirrored = (re.findall(r"left|right", text) for text in (answer, right, turned))
        return len(ours) == len(theirs) and any(a == m for a, m in zip(ours, mirrored, strict=True))
    names = [thing.name for thing in scene.things]
    spoken = re.findall(rf"(?:{'|'.join(scenes.COLOURS)}) (?:{'|'.join(scenes.SHAPES)})", answer)
    places = [names.index(name) for name in spoken if names.count(name) == 1]
    return any(a > b for a, b in pairwise(places))


class Speaker:
    """A model and its processor, asked in batches."""

    def __init__(self, folder: Path, dtype: torch.dtype = torch.float32) -> None:
        self.processor = AutoProcessor.from_pretrained(folder, local_files_only=True)
        self.model = PaliGemmaForConditionalGeneration.from_pretrained(
            folder, dtype=dtype, use_safetensors=True, local_files_only=True
        ).eval()

    @torch.inference_mode()
    def say(self, asked: Sequence[tuple[scenes.Scene, phrases.Exchange]], batch: int = 64) -> list[str]:
        """Greedy answers, location tokens included."""
        said: list[str] = [""] * len(asked)
        # Alike in length, so that no batch waits for one long answer.
        order = sorted(range(len(asked)), key=lambda n: (len(asked[n][1].answer), asked[n][1].prompt))
        for first in range(0, len(order), batch):
            rows = order[first : first + batch]
            inputs = self.processor(
                images=[asked[n][0].picture for n in rows],
                text=[f"<image>{asked[n][1].prompt}" for n in rows],
                padding=True,
                return_tensors="pt",
            )
            inputs.pop("labels", None)
            inputs["pixel_values"] = inputs["pixel_values"].to(self.model.dtype)
            out = self.model.generate(**inputs, max_new_tokens=64, do_sample=False)
            answers = self.processor.batch_decode(out[:, inputs["input_ids"].shape[1] :], skip_special_tokens=True)
            for n, answer in zip(rows, answers, strict=True):
                said[n] = answer
        return said


def score(speaker: Speaker, seed: int, count: int) -> dict[str, dict[str, float]]:
    """Figures by group (`all`, `held_out`, `seen`)."""
    dice = random.Random(f"score {seed}")
    # Not the seeds of training, whatever number is given.
    drawn = [scenes.make_scene((1 << 40) + seed, index) for index in range(count)]
    asked = [(scene, exchange) for scene in drawn for exchange in exchanges(scene, dice)]
    values: dict[str, dict[str, list[float]]] = {group: defaultdict(list) for group in ("all", "held_out", "seen")}
    for (scene, exchange), answer in zip(asked, speaker.say(asked), strict=True):
        for group in ("all", "held_out" if scene.held_out else "seen"):
            _note(values[group], scene, exchange, answer)
    return {
        group: {"scenes": len(figures["caption"])} | {name: sum(v) / len(v) for name, v in sorted(figures.items()) if v}
        for group, figures in values.items()
    }


def _note(figures: dict[str, list[float]], scene: scenes.Scene, exchange: phrases.Exchange, answer: str) -> None:
    if exchange.task != "detect":
        name = "caption_other" if exchange.task.startswith("caption_") else exchange.task
        if name == "ocr" and not exchange.answer:
            name = "ocr_none"
        figures[name].append(float(answer == exchange.answer))
        if exchange.task in {"caption", "describe"}:
            figures["swaps"].append(float(swaps(answer, scene, exchange.answer)))
        return
    found = read_boxes(answer)
    if not exchange.boxes:
        figures["false_boxes"].append(float(bool(found)))
        return
    matched = match(found, exchange.boxes)
    figures["iou"] += matched
    figures["iou_two_names" if " ; " in exchange.prompt else "iou_one_name"] += matched
    figures["recall"] += [float(value >= 0.5) for value in matched]
    hits = sum(value >= 0.5 for value in matched)
    figures["precision"] += [1.0] * hits + [0.0] * (len(found) - hits)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=Path(__file__).parent / "weights")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--scenes", type=int, default=200)
    parser.add_argument("--dtype", choices=("float32", "bfloat16"), default="float32")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    began = time.perf_counter()
    result: dict[str, Any] = score(Speaker(options.model, getattr(torch, options.dtype)), options.seed, options.scenes)
    if options.json:
        print(json.dumps(result, indent=1))
        return
    groups = list(result)
    print(f"{'':15}" + "".join(f"{group:>10}" for group in groups))
    for name in result["all"]:
        cells = [result[group].get(name) for group in groups]
        form = "{:10d}" if name == "scenes" else "{:10.3f}"
        print(f"{name:15}" + "".join(" " * 10 if cell is None else form.format(cell) for cell in cells))
    print(f"{time.perf_counter() - began:.0f} s")


if __name__ == "__main__":
    main()
