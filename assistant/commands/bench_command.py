"""`regard bench NAME`: figures of this machine. Each benchmark is a module of `assistant.bench` with `run()`.

"all" leaves out "model", which needs 12 GB of memory and minutes, "screens", which needs other people's programs, and
"shapes", "narration", "pictures" and "compare", which have scores, not times.
"""

from __future__ import annotations

import argparse
import json
from importlib import import_module

from assistant.cli import BENCHMARKS

Rows = list[tuple[str, float, str]]
"""What `run()` of a benchmark returns: name, value, unit."""


LEFT_OUT = ("all", "model", "screens", "shapes", "narration", "pictures", "compare")


def run(arguments: argparse.Namespace) -> int:
    """Run one benchmark, or all of them one after the other, and print its rows."""
    if arguments.benchmark == "shapes":
        return _shapes(arguments)
    if arguments.benchmark == "narration":
        return _narration(arguments)
    names = [name for name in BENCHMARKS if name not in LEFT_OUT]
    if arguments.benchmark != "all":
        names = [arguments.benchmark]
    results: dict[str, Rows] = {}
    for name in names:
        options = {"model": {"shape": arguments.shape, "random": arguments.random}, "ocr": {"seed": arguments.seed}}
        options["compare"] = {"seed": arguments.seed}
        options["pictures"] = {"seed": arguments.seed}
        rows: Rows = import_module(f"assistant.bench.{name}").run(**options.get(name, {}))
        results[name] = rows
        if not arguments.json:
            for label, value, unit in rows:
                print(f"{name:8} {label:56} {value:10.3f} {unit}", flush=True)
    if arguments.json:
        print(json.dumps({name: [list(row) for row in rows] for name, rows in results.items()}))
    return 0


def _shapes(arguments: argparse.Namespace) -> int:
    from assistant.bench import shapes

    result = shapes.run(arguments.seed, arguments.count, arguments.precision, arguments.model)
    print(json.dumps(result) if arguments.json else shapes.table(result))
    return 0


def _narration(arguments: argparse.Namespace) -> int:
    from assistant.bench import narration

    result = narration.run(arguments.part, is_full=arguments.full)
    print(json.dumps(result) if arguments.json else narration.table(result))
    return 0
