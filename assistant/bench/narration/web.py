"""Web pages that say themselves what they show and where (`tests/fixtures/scenes/shown/truth.js`)."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from assistant.bench.narration.truth import LINE_SCORE, Thing, Truth
from assistant.frames import Frame
from assistant.scene import (
    AccessibleText,
    Box,
    Cell,
    Chart,
    ChartSeries,
    Focus,
    Region,
    Scene,
    Table,
    TextLine,
    WindowLayout,
)
from resources import ROOT


class Site(ThreadingHTTPServer):
    """Serves a folder and the pictures that ship to this machine only; `shown` is what the last page told of itself."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.folder = folder
        self.shown: dict[str, Any] = {}

    @property
    def address(self) -> str:
        """Of the folder."""
        return f"http://127.0.0.1:{self.server_port}/"


class _Visit(SimpleHTTPRequestHandler):
    server: Site

    def translate_path(self, path: str) -> str:
        name = path.partition("?")[0].lstrip("/")
        return str(ROOT / name if name.startswith("pictures/") else self.server.folder / name)

    def do_POST(self) -> None:
        self.server.shown.update(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name is given
        """Nothing is logged."""


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """The site, while it is open."""
    with Site(folder) as site:
        thread = threading.Thread(target=site.serve_forever, name="site", daemon=True)
        thread.start()
        try:
            yield site
        finally:
            site.shutdown()
            thread.join()


def page_truth(
    name: str, shown: dict[str, Any], frame: Frame, texts: tuple[AccessibleText, ...], focus: Focus | None
) -> Truth:
    """What is true of the browser's window: what the page told, and the tab's name, which is in the tree."""
    assert frame.rect is not None
    dx, dy = shown["left"] - frame.rect.x, shown["top"] - frame.rect.y

    def box(sides: list[float]) -> Box:
        return Box(sides[0] + dx, sides[1] + dy, sides[2] + dx, sides[3] + dy)

    lines = [
        TextLine(
            line["text"],
            box(line["box"]),
            LINE_SCORE,
            line["block"],
            region=line["region"],
            cell=Cell(*line["cell"]) if line.get("cell") else None,
        )
        for line in shown["lines"]
    ]
    content = Region("content", box([0, 0, shown["width"], shown["height"]]))
    tabs = [text for text in texts if text.role == "page tab"]
    lines += [TextLine(tab.text, tab.box, LINE_SCORE, 9000, region="tab bar") for tab in tabs]
    regions = (content, *(Region("tab bar", tab.box, (tab.text,)) for tab in tabs))
    charts = tuple(
        Chart(
            chart["kind"],
            box(chart["box"]),
            chart["title"],
            chart["x_title"],
            chart["y_title"],
            tuple(chart["labels"]),
            tuple(ChartSeries(one["name"], tuple(map(float, one["values"]))) for one in chart["series"]),
        )
        for chart in shown["charts"]
    )
    tables = tuple(
        Table(box(table["box"]), tuple(map(tuple, table["rows"])), table["has_header"]) for table in shown["tables"]
    )
    scene = Scene(
        frame.width,
        frame.height,
        lines=tuple(lines),
        focus=focus,
        accessible=texts,
        window=WindowLayout("web page", regions),
        tables=tables,
        charts=charts,
    )
    return Truth(
        name=name,
        group="programs",
        scene=scene,
        things=tuple(Thing(thing["label"], box(thing["box"]), thing["importance"]) for thing in shown["things"]),
        never=("tv", "laptop", "dog", "car"),
        source="window",
        title=frame.title,
        app=frame.app,
        picture=f"programs/{name}.png",
    )
