"""The app with the describer `LateDescriber` in place of the basic one, for `test_late_words`."""

from __future__ import annotations

import sys

from assistant import engine
from assistant.registry import Registry
from ui import app

engine.REGISTRY = Registry(basic="tests.fake_describer:LateDescriber")  # type: ignore[misc]
sys.exit(app.main(["--in-process", *sys.argv[1:]]))
