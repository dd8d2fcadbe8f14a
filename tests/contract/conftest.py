"""What several suites share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def tiny_paligemma(one_thread: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a PaliGemma 2 of random weights."""
    from tests.tiny_paligemma import build

    return build(tmp_path_factory.mktemp("models") / "tiny-mix-56")
