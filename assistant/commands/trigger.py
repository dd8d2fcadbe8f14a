"""`regard trigger ACTION`: tell the running app to do something."""

from __future__ import annotations

import argparse

from assistant import sources, wire
from assistant.actions import Action
from assistant.control import send
from assistant.errors import UsageError


def run(arguments: argparse.Namespace) -> int:
    """Send one action. Raises UsageError for an unknown one or a bad value, ControlError where no app runs."""
    if arguments.action not in list(Action):
        raise UsageError("action-unknown", action=arguments.action, actions=", ".join(Action))
    send(
        {
            "action": arguments.action,
            "question": arguments.question,
            "thing": arguments.thing,
            "source": wire.encode(sources.from_arguments(arguments)),
            "delay": sources.delay(arguments.delay),
        }
    )
    return 0
