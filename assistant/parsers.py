"""Parsers of the command line in the person's language: headings, `--help`, and what is wrong with the words."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from typing import Any, NoReturn

Text = Callable[..., str]

WRONG = {
    "missing": r"the following arguments are required: (?P<names>.*)",
    "unknown": r"unrecognized arguments: (?P<names>.*)",
    "choice": r"argument (?P<name>.*): invalid choice: '?(?P<value>.*?)'? \(choose from (?P<choices>.*)\)",
    "number": r"argument (?P<name>.*): invalid (?:int|float) value: '(?P<value>.*)'",
    "value": r"argument (?P<name>.*): expected (?:one|at least one|at most one|\d+) arguments?",
    "together": r"argument (?P<name>.*): not allowed with argument (?P<other>.*)",
}
"""What argparse says, as Python 3.11 to 3.14 have it; by message "cli-wrong-KEY". What is not here stays as it is."""


def parser_class(text: Text) -> type[argparse.ArgumentParser]:
    """A class of parsers that speak as `text` does, and so do their sub-parsers."""

    class Formatter(argparse.HelpFormatter):
        def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
            super().add_usage(usage, actions, groups, f"{text('cli-usage')} " if prefix is None else prefix)

    class Parser(argparse.ArgumentParser):
        def __init__(self, **options: Any) -> None:
            super().__init__(**options, add_help=False, formatter_class=Formatter)
            # argparse takes its headings from gettext alone.
            self._positionals.title = text("cli-positionals")
            self._optionals.title = text("cli-options")
            self.add_argument("-h", "--help", action="help", help=text("cli-help"))

        def error(self, message: str) -> NoReturn:
            super().error(_said(message, text))

    return Parser


def _said(message: str, text: Text) -> str:
    for key, pattern in WRONG.items():
        if match := re.fullmatch(pattern, message):
            return text(f"cli-wrong-{key}", **match.groupdict())
    return message
