"""What `ui.example_window` shows, for benchmarks: the engine may not import the window, so its words stand here too."""

from __future__ import annotations

import sys

COMMAND = (sys.executable, "-m", "ui.example_window")
TITLE = "Garden letter"
LINES = ("Dear Martha,", "the roses arrived on Tuesday morning")
"""The first two lines; a test holds them equal to the window's own."""
FOCUSED = "Reply"
