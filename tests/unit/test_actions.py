"""The keys of the layer."""

from __future__ import annotations

import pytest

from assistant.actions import LAYER, Action, layer
from assistant.errors import UsageError
from assistant.i18n import languages, messages


def test_keys_can_be_changed_and_taken_out() -> None:
    keys = layer({"d": "screen", "h": "", "F5": "read"})
    assert keys["D"] is Action.SCREEN
    assert "H" not in keys
    assert keys["F5"] is Action.READ
    assert keys["S"] is LAYER["S"]


def test_an_unknown_action_is_refused() -> None:
    with pytest.raises(UsageError) as caught:
        layer({"D": "dance"})
    assert caught.value.code == "action-unknown"


@pytest.mark.parametrize("language", languages())
def test_every_action_can_be_named_aloud(language: str) -> None:
    for action in Action:
        assert messages(language).text(f"action-{action}")
