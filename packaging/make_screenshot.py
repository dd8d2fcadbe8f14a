"""Make the picture of the main window that the README shows: `python packaging/make_screenshot.py [FILE]`.

The real app describes the bundled photograph; nothing is staged but the size of the window. Needs no display.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
TARGET = ROOT / "docs" / "images" / "main-window.png"


def main() -> int:
    target = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else TARGET
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {"REGARD_CONFIG_DIR": folder, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1.5"}
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from assistant import settings
        from assistant.history import Entry
        from assistant.listener import Listener
        from assistant.tasks import Source
        from ui.app import App
        from ui.backends.control_server import ControlServer

        for key, value in {"speech.output": "silent", "speech.earcons": False, "first_run.done": True}.items():
            settings.save_value(key, value)
        application = QApplication(["regard"])
        server = ControlServer()
        server.claim()
        app = App(application, server, argparse.Namespace(hidden=False, in_process=False, speech_log=None), [])

        class WhenDone(Listener):
            def entry_ended(self, entry: Entry) -> None:
                QTimer.singleShot(500, shoot)

        def shoot() -> None:
            app.window.message("Ready")  # the greeting names no sound device, which is only so here
            target.parent.mkdir(parents=True, exist_ok=True)
            app.window.grab().save(str(target))
            print(target)
            application.quit()

        app.session.listeners.append(WhenDone())
        app.session.describe(Source("file", path=str(ROOT / "resources" / "pictures" / "coffee.jpg")))
        application.exec()
        app.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
