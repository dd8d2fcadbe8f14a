"""`regard bench startup`: from the start of the app until it answers, what it costs when idle, and its memory.

On a private desktop. Memory is the proportional set size of all processes 60 s after a first description.
"""

from __future__ import annotations

import statistics
import time

from assistant.bench.app import LEADER, cpu_seconds, memory_mb, run_app, run_program
from assistant.bench.desktop import Desktop
from assistant.bench.letter import COMMAND, LINES, TITLE

STARTS = 5
SETTLE_SECONDS = 60
IDLE_SECONDS = 20


def run() -> list[tuple[str, float, str]]:
    """Rows of name, value, unit. Takes about two minutes. Linux only."""
    rows: list[tuple[str, float, str]] = []
    with Desktop() as desktop, run_program(desktop, *COMMAND, title=TITLE):
        starts = []
        for _ in range(STARTS):
            with run_app(desktop) as app:
                starts.append(app.ready_seconds)
        rows.append((f"start to ready, first of {STARTS}", starts[0], "s"))
        rows.append((f"start to ready, median of {STARTS}", statistics.median(starts), "s"))
        with run_app(desktop) as app:
            start = app.press(LEADER, "d")
            app.wait_for_text(LINES[1], after=start, timeout_seconds=60)
            time.sleep(SETTLE_SECONDS)
            processes = app.processes()
            before = {process: cpu_seconds(process) for process in processes}
            time.sleep(IDLE_SECONDS)
            used = sum(cpu_seconds(process) - before[process] for process in processes)
            rows.append((f"processor when idle, all {len(processes)} processes", 100 * used / IDLE_SECONDS, "%"))
            rows.append(("memory of the GUI process (PSS)", memory_mb(app.process.pid), "MB"))
            rows.append((f"memory of all {len(processes)} processes (PSS)", sum(map(memory_mb, processes)), "MB"))
    return rows
