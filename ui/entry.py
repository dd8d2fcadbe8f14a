"""The `regard` command. Imports the standard library only: the command line never pays for Qt."""

from __future__ import annotations

import sys

FLAGS = ("--hidden", "--in-process")
WITH_VALUE = ("--speech-log",)


def main() -> int:
    """Start the app, or hand the words to the command line. Returns the exit status."""
    argv = sys.argv[1:]
    if not starts_app(argv):
        from assistant.cli import main as command_line

        return command_line(argv)
    return _start(argv)


def starts_app(argv: list[str]) -> bool:
    """Whether `argv` holds nothing but options of the app."""
    words = list(argv)
    while words:
        word = words.pop(0)
        name, equals, _ = word.partition("=")
        if name in WITH_VALUE:
            if not equals:
                if not words:
                    return False
                words.pop(0)
        elif word not in FLAGS:
            return False
    return True


def _start(argv: list[str]) -> int:
    from assistant import control
    from assistant.errors import AssistantError, ControlError

    try:
        control.send(control.greeting(is_hidden="--hidden" in argv), timeout=10)
        return 0
    except ControlError as error:
        if error.code != "app-not-running":
            return _refuse(error)
    except AssistantError as error:
        return _refuse(error)
    from ui.app import main as run_app

    try:
        return run_app(argv)
    except AssistantError as error:
        return _refuse(error)


def _refuse(error: Exception) -> int:
    from assistant.cli import language_of, print_error
    from assistant.errors import AssistantError

    assert isinstance(error, AssistantError)
    print_error(error, language_of([]))
    return 1
