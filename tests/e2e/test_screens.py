"""Windows of real programs, read from the pixels and from the tree, against what they show in truth."""

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("AT-SPI is not here", allow_module_level=True)

from assistant.bench.desktop import missing_programs
from assistant.bench.programs import screens
from assistant.bench.screens import score
from assistant.cancelling import CancelToken
from assistant.describers.basic.describer import BasicDescriber
from assistant.scene import Scene
from assistant.tasks import Request, Task

pytestmark = pytest.mark.e2e


@pytest.mark.skipif(bool(missing_programs()), reason="no private desktop here")
def test_windows_are_read_as_they_are() -> None:
    """The programs that every test machine has. Others, and how they are read, are for `regard bench screens`."""
    describer = BasicDescriber()
    describer.load(lambda what, share: None)
    origins = {}
    for screen in screens(("GTK dialog", "xterm", "Qt dialog")):
        known = Scene(screen.frame.width, screen.frame.height, accessible=screen.texts)
        *_, end = describer.describe(Request(task=Task.READ), screen.frame, known, CancelToken())
        errors, left_out, twice = score([line.text for line in end.scene.lines], screen.truth)
        assert (left_out, twice) == (0, 0), screen.name
        assert errors < 1, screen.name
        origins[screen.name] = [line.origin for line in end.scene.lines].count("accessibility")
    describer.close()
    assert origins["Qt dialog"] >= 10
    assert origins["xterm"] == 0  # it has no tree
    assert origins.get("GTK dialog", 20) >= 20
