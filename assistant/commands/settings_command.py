"""`regard settings path|list|get|set`."""

from __future__ import annotations

import argparse
import json
from typing import Any

from assistant import settings
from assistant.i18n import messages


def run(arguments: argparse.Namespace) -> int:
    """Show or change settings. Raises SettingsError and UsageError."""
    if arguments.what == "path":
        print(settings.settings_path())
        return 0
    if arguments.what == "set":
        settings.save_value(arguments.key, arguments.value)
        return 0
    current = settings.load_written()
    if arguments.what == "get":
        print(_shown(settings.get_value(current, arguments.key)))
        return 0
    values = {key: settings.get_value(current, key) for key in settings.all_keys()}
    if arguments.json:
        print(json.dumps(values, ensure_ascii=False))
        return 0
    text = messages(settings.resolved(current).language).text
    for key, value in values.items():
        print(text("settings-line", key=key, value=text("settings-system") if value is None else _shown(value)))
    return 0


def _shown(value: Any) -> str:
    """`value` as it can be given to `set` again."""
    if value is None:
        return "system"
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else str(value)
