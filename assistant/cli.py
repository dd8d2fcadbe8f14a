"""The command line: the parser of every sub-command. What each does is in `assistant.commands`, one file each.

Exit status: 0 done, 1 could not (one line `error: ...` and one line `hint: ...` on stderr), 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module

from assistant import __version__, settings
from assistant.actions import Action
from assistant.errors import AssistantError, unexpected
from assistant.i18n import AUTO, FALLBACK, desktop_language, known, languages, messages
from assistant.parsers import Text, parser_class
from assistant.sources import from_arguments
from assistant.tasks import ASPECTS

BENCHMARKS = (
    *("hotkey", "basic", "ocr", "codes", "scripts", "screens"),
    *("speech", "startup", "model", "shapes", "narration", "pictures", "compare", "all"),
)
SHAPES = ("3b-224", "3b-448", "tiny")
"""Of `regard bench model`."""


def main(argv: Sequence[str]) -> int:
    """Run one sub-command and return its exit status. Never imports Qt."""
    language = language_of(argv)
    arguments = parser(language).parse_args(list(argv))
    if arguments.command == "identify":
        _sort_words(arguments, messages(language).text)
    try:
        command = import_module(f"assistant.commands.{arguments.module}")
        status: int = command.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the reader (`| head`) went away: nobody is left to tell
        return 1
    except KeyboardInterrupt:
        return 130
    except AssistantError as error:
        print_error(error, language)
        return 1
    except Exception as error:  # one clear line instead of a traceback; REGARD_DEBUG shows where
        if os.environ.get("REGARD_DEBUG"):
            raise
        print_error(unexpected(error), language)
        return 1
    return status


def print_error(error: AssistantError, language: str) -> None:
    """The two lines on stderr, in the person's language."""
    print(f"error: {error.message(language)}\nhint: {error.hint(language)}", file=sys.stderr)


def language_of(argv: Sequence[str]) -> str:
    """What `argv` asks for, before it is parsed; else that of the settings, or where they are wrong of the desktop."""
    words = " ".join(argv)
    asked = re.search(r"--language[= ](\S+)", words)
    if asked and known(asked[1]):
        return known(asked[1])
    try:
        return settings.load().language
    except AssistantError:
        return desktop_language()


def parser(language: str = FALLBACK) -> argparse.ArgumentParser:
    """The parser of all sub-commands, with its help in `language`."""
    text = messages(language).text
    top = parser_class(text)(prog="regard", description=text("cli-regard"), epilog=text("cli-app"))
    top.add_argument("--version", action="version", version=f"Regard {__version__}", help=text("cli-version"))
    commands = top.add_subparsers(metavar="COMMAND", required=True)

    def add(name: str, module: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text(f"cli-{name}"), description=text(f"cli-{name}"))
        command.set_defaults(module=module, command=name)
        return command

    for name in ("describe", "read", "ask", "find", "locate", "identify"):
        _picture_arguments(add(name, "picture"), name, text)

    both = add("compare", "picture")
    both.add_argument("earlier", metavar="A", help=text("cli-compare-earlier"))
    both.add_argument("image", metavar="B", help=text("cli-compare-later"))
    both.set_defaults(window=False, screen=False, monitor=None, region=None, focus=False, clipboard=False, webcam=None)
    _common_arguments(both, text)

    _picture_arguments(add("explore", "explore_command"), "explore", text)

    control = add("trigger", "trigger")
    control.add_argument("action", metavar="ACTION", help=text("cli-trigger-action", actions=", ".join(Action)))
    _source_arguments(control, "cli-trigger-source", text)
    control.add_argument("--question", default="", help=text("cli-question"))
    control.add_argument("--thing", default="", help=text("cli-thing"))
    control.add_argument("--delay", metavar="SECONDS", default="0", help=text("cli-trigger-delay"))

    keep = add("settings", "settings_command").add_subparsers(metavar="WHAT", dest="what", required=True)
    keep.add_parser("path", help=text("cli-settings-path"))
    keep.add_parser("list", help=text("cli-settings-list")).add_argument(
        "--json", action="store_true", help=text("cli-json")
    )
    keep.add_parser("get", help=text("cli-settings-get")).add_argument("key", metavar="KEY")
    change = keep.add_parser("set", help=text("cli-settings-set"))
    change.add_argument("key", metavar="KEY")
    change.add_argument("value", metavar="VALUE")

    _models_arguments(add("models", "models_command"), text)

    doctor = add("doctor", "doctor")
    doctor.add_argument("--privacy", action="store_true", help=text("cli-doctor-privacy"))
    doctor.add_argument("--json", action="store_true", help=text("cli-json"))

    bench = add("bench", "bench_command")
    bench.add_argument("benchmark", metavar="NAME", choices=BENCHMARKS, help=text("cli-bench-name"))
    bench.add_argument("--shape", choices=SHAPES, default=SHAPES[0], help=text("cli-bench-shape"))
    bench.add_argument("--random", action="store_true", help=text("cli-bench-random"))
    bench.add_argument("--seed", type=int, default=1, metavar="N", help=text("cli-bench-seed"))
    bench.add_argument("--count", type=int, default=250, metavar="N", help=text("cli-bench-count"))
    bench.add_argument("--precision", choices=("bf16", "int8"), default="bf16", help=text("cli-bench-precision"))
    bench.add_argument("--model", default="", metavar="NAME|DIR", help=text("cli-bench-model"))
    bench.add_argument("--part", choices=("develop", "aside"), default="", help=text("cli-bench-part"))
    bench.add_argument("--full", action="store_true", help=text("cli-bench-full"))
    bench.add_argument("--json", action="store_true", help=text("cli-json"))
    return top


def _models_arguments(command: argparse.ArgumentParser, text: Text) -> None:
    models = command.add_subparsers(metavar="WHAT", dest="what", required=True)
    models.add_parser("list", help=text("cli-models-list")).add_argument(
        "--json", action="store_true", help=text("cli-json")
    )
    install = models.add_parser("install", help=text("cli-models-install"))
    install.add_argument("name", metavar="NAME", help=text("cli-models-name"))
    install.add_argument("--accept-licence", action="store_true", help=text("cli-models-accept"))
    install.add_argument("--token", metavar="TOKEN", default="", help=text("cli-models-token"))
    install.add_argument("--hub", metavar="ADDRESS", default="", help=text("cli-models-hub"))
    install.add_argument("--speak", action="store_true", help=text("cli-models-speak"))
    bring = models.add_parser("import", help=text("cli-models-import"))
    bring.add_argument("folder", metavar="DIR", help=text("cli-models-folder"))
    bring.add_argument("--name", metavar="NAME", default="", help=text("cli-models-import-name"))
    models.add_parser("remove", help=text("cli-models-remove")).add_argument("name", metavar="NAME")
    check = models.add_parser("check", help=text("cli-models-check"))
    check.add_argument("name", metavar="NAME", nargs="?")
    check.add_argument("--json", action="store_true", help=text("cli-json"))


def _source_arguments(command: argparse.ArgumentParser, title: str, text: Text, *, has_image: bool = True) -> None:
    """What `assistant.sources.from_arguments` reads."""
    source = command.add_argument_group(text(title)).add_mutually_exclusive_group()
    if has_image:
        source.add_argument("image", metavar="IMAGE", nargs="?", help=text("cli-image"))
    source.add_argument("--window", action="store_true", help=text("cli-window"))
    source.add_argument("--screen", action="store_true", help=text("cli-screen"))
    source.add_argument("--monitor", metavar="N", help=text("cli-monitor"))
    source.add_argument("--region", metavar="X,Y,W,H", help=text("cli-region"))
    source.add_argument("--focus", action="store_true", help=text("cli-focus"))
    source.add_argument("--clipboard", action="store_true", help=text("cli-clipboard"))
    source.add_argument("--webcam", metavar="N|NAME|FILE", nargs="?", const="", help=text("cli-webcam"))


def _sort_words(arguments: argparse.Namespace, text: Text) -> None:
    """Tell the picture from what to identify: both are words of their own, and both may be left out."""
    if arguments.webcam in ASPECTS:  # "--webcam color": the word that the option took for a camera
        arguments.words.append(arguments.webcam)
        arguments.webcam = ""
    aspects = [word for word in arguments.words if word in ASPECTS]
    images = [word for word in arguments.words if word not in ASPECTS]
    if len(aspects) > 1 or len(images) > 1:
        arguments.parser.error(text("cli-wrong-words", names=" ".join(arguments.words)))
    arguments.aspect, arguments.image = "".join(aspects), images[0] if images else None
    if arguments.image is not None and from_arguments(argparse.Namespace(**{**vars(arguments), "image": None})):
        arguments.parser.error(text("cli-wrong-image", name=arguments.image))


def _picture_arguments(command: argparse.ArgumentParser, name: str, text: Text) -> None:
    _source_arguments(command, "cli-sources", text, has_image=name != "identify")
    if name == "identify":
        command.add_argument("words", metavar="IMAGE|color|light|code", nargs="*", help=text("cli-identify-words"))
        command.set_defaults(parser=command)
    if name == "ask":
        command.add_argument("--question", required=True, help=text("cli-question"))
    if name == "locate":
        command.add_argument("--pictures", action="store_true", help=text("cli-pictures"))
    if name == "find":
        command.add_argument("--thing", required=True, help=text("cli-thing"))
    _common_arguments(command, text)


def _common_arguments(command: argparse.ArgumentParser, text: Text) -> None:
    # Values are checked later, not by argparse: a bad one is an error with a hint and status 1.
    command.add_argument("--describer", metavar="auto|basic|paligemma", help=text("cli-describer"))
    command.add_argument("--model", metavar="NAME|DIR", help=text("cli-model"))
    command.add_argument("--language", metavar="|".join((AUTO, *languages())), help=text("cli-language"))
    command.add_argument("--verbosity", metavar="brief|normal|detailed", help=text("cli-verbosity"))
    command.add_argument("--speak", action="store_true", help=text("cli-speak"))
    command.add_argument("--json", action="store_true", help=text("cli-json"))
    command.add_argument("--delay", metavar="SECONDS", default="0", help=text("cli-delay"))
    command.add_argument("--in-process", action="store_true", help=text("cli-in-process"))
    command.add_argument("--speech-log", metavar="FILE", help=text("cli-speech-log"))
