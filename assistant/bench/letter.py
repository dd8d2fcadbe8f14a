"""The programs that benchmarks describe. The engine may not import the window `ui.example_window`, so its words stand
here too; a test holds them equal.
"""

from __future__ import annotations

import sys

COMMAND = (sys.executable, "-m", "ui.example_window")
TITLE = "Garden letter"
LINES = ("Dear Martha,", "the roses arrived on Tuesday morning")
"""The first two lines."""
FOCUSED = "Reply"
"""The name of the focused button."""

TERMINAL_TITLE = "Notes"
TERMINAL_WORD = "Potatoes"
TERMINAL = (
    *("xterm", "-T", TERMINAL_TITLE, "-fa", "DejaVu Sans Mono", "-fs", "14", "-geometry", "80x20"),
    *(
        "-e",
        "sh",
        "-c",
        f"echo {TERMINAL_WORD} and onions are in the cellar; echo The key hangs behind the door; sleep 9999",
    ),
)
"""A program without an accessibility tree."""
