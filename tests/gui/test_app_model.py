"""A model that the settings name and that is gone: said at the start, and Regard describes without it."""

from __future__ import annotations

import pytest

pytest.importorskip("PySide6")

from assistant.errors import AssistantError
from assistant.models import store
from assistant.settings import Settings, with_value
from ui import app

pytestmark = pytest.mark.gui


def test_a_model_that_is_gone() -> None:
    problems: list[AssistantError] = []
    assert app._model(Settings(), problems) == ""
    assert problems == []
    chosen = with_value(Settings(), "describer.model", "3b-mix-448")
    assert app._model(chosen, problems) == ""
    assert [problem.code for problem in problems] == ["model-not-installed"]
    folder = store.models_dir() / "paligemma2-3b-mix-448"
    folder.mkdir(parents=True)
    assert app._model(chosen, []) == str(folder)
