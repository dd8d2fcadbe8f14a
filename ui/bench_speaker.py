"""`assistant.bench.speaker` for the outputs that need Qt: `python -m ui.bench_speaker NAME`."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication

from assistant.bench.speaker import serve
from ui.backends import SPEECH

if __name__ == "__main__":
    application = QCoreApplication(sys.argv)
    serve(SPEECH.load(sys.argv[1])(), application.processEvents)
