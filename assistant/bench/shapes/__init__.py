"""`regard bench shapes`: what the toy model that ships says about drawn scenes, whose right answers are known.

Every question goes the way that a person's goes (prompt table, processor, decoding loop, features, boxes), so that the
scores are of the whole chain. Scenes are functions of the seed; the model was trained on others.
"""

from __future__ import annotations

from typing import Any

from assistant.errors import UsageError


def run(seed: int = 1, count: int = 250, precision: str = "bf16", model: str = "") -> dict[str, Any]:
    """The scores: groups of scenes "all", "held_out" and "seen" with their figures, and "thresholds".

    Takes a second for two scenes, or for one on a busy machine.

    Args:
        seed: Which scenes are drawn.
        count: How many, 1 or more.
        precision: A value of `loading.Precision`; what was used in the end is in the result.
        model: Folder or name of a model; the toy by default.

    Raises DescriberError where the model cannot be loaded.
    """
    import time

    from assistant.bench.shapes.asking import Asker
    from assistant.bench.shapes.score import asked_of, score, thresholds
    from assistant.models.store import TOY

    began = time.perf_counter()
    if count < 1:
        raise UsageError("count-malformed", value=count)
    asker = Asker(model or TOY, precision)
    asked = asked_of(seed, count)
    replies = [asker.ask(scene, exchange) for scene, exchange in asked]
    return {
        "schema": 1,
        "seed": seed,
        "count": count,
        "model": model or TOY,
        "precision": asker.precision,
        **score(asked, replies),
        "thresholds": thresholds(asked, replies),
        "seconds": round(time.perf_counter() - began, 1),
    }


def table(result: dict[str, Any]) -> str:
    """The result of `run` in lines to read."""
    groups = ("all", "held_out", "seen")
    lines = [f"{'':15}" + "".join(f"{group:>10}" for group in groups)]
    for name in result["all"]:
        cells = [result[group].get(name) for group in groups]
        form = "{:10d}" if name == "scenes" else "{:10.3f}"
        lines.append(f"{name:15}" + "".join(" " * 10 if cell is None else form.format(cell) for cell in cells))
    lines += ["", "boxes believed from a score of   for an absent thing   things found   boxes on nothing"]
    lines += [
        f"{row['score']:28.2f} {row['false_boxes']:23.3f} {row['found']:14.3f} {row['wrong']:18.3f}"
        for row in result["thresholds"]
    ]
    about = "model {model}, {precision}, seed {seed}, {count} scenes, {seconds:.0f} s"
    return "\n".join([*lines, "", about.format(**result)])
