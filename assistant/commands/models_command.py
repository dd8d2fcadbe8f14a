"""`regard models list|install|import|remove|check`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from assistant import settings
from assistant.errors import AssistantError, DescriberError
from assistant.models import machine, model_list, precision, store
from assistant.models.catalogue import LICENCE_ADDRESS, Checkpoint, find
from assistant.models.teller import Progress, Teller


def run(arguments: argparse.Namespace) -> int:
    """Do one of them. Raises AssistantError."""
    with Teller(settings.load(), speak=getattr(arguments, "speak", False)) as teller:
        try:
            return _COMMANDS[arguments.what](arguments, teller)
        except AssistantError as error:
            teller.speak_error(error)
            raise
        except KeyboardInterrupt:
            if arguments.what == "install" and not _is_installed(arguments.name):
                print(teller.text("models-stopped", name=arguments.name), file=sys.stderr)
            raise


def _list(arguments: argparse.Namespace, teller: Teller) -> int:
    found = model_list.gather(teller.settings)
    if arguments.json:
        print(json.dumps(model_list.as_json(found, teller.settings.language), ensure_ascii=False))
    else:
        for line in model_list.lines(found, teller.settings.language):
            print(line)
    return 0


def _install(arguments: argparse.Namespace, teller: Teller) -> int:
    from assistant.models import install
    from assistant.models.hub import Hub

    checkpoint = find(arguments.name)
    if checkpoint is None:
        raise DescriberError("model-unknown", name=arguments.name[:100])
    if _is_installed(checkpoint.name):
        teller.tell("models-already", name=checkpoint.name)
        return 0
    hub = Hub(arguments.hub, arguments.token)
    _accept(checkpoint, hub.page(checkpoint.repository), teller, is_accepted=arguments.accept_licence)
    listing = install.plan(hub, checkpoint)
    progress = Progress(teller)
    with_form = _is_form_wanted(teller)
    folder = install.install(hub, checkpoint, listing, progress.start_download, progress.report, with_form=with_form)
    teller.tell("models-installed", name=checkpoint.name, folder=str(folder))
    _use(checkpoint.name, teller)
    if with_form:
        precision.prepare(store.get(checkpoint.name), teller)
    return 0


def _is_installed(name: str) -> bool:
    known = find(name)
    return known is not None and (store.models_dir() / known.name).exists()


def _is_form_wanted(teller: Teller) -> bool:
    return precision.is_wanted(teller.settings.describer.precision, has_gpu=machine.examine().gpu is not None)


def _accept(checkpoint: Checkpoint, page: str, teller: Teller, *, is_accepted: bool) -> None:
    """Show the licence, and ask. Raises DescriberError where it is not accepted."""
    teller.tell("models-licence", name=checkpoint.name, address=LICENCE_ADDRESS, page=page)
    if is_accepted:
        teller.tell("models-licence-accepted")
        return
    if not sys.stdin.isatty():
        raise DescriberError("model-licence")
    teller.tell("models-licence-question")
    try:
        answer = input().strip().lower()
    except EOFError:
        answer = ""
    if answer not in ("yes", teller.text("models-yes")):
        raise DescriberError("model-licence")


def _import(arguments: argparse.Namespace, teller: Teller) -> int:
    from assistant.models.install import import_folder

    progress = Progress(teller)
    with_form = _is_form_wanted(teller)
    folder = import_folder(
        Path(arguments.folder),
        arguments.name,
        lambda total: progress.start("models-importing", total),
        progress.report,
        with_form=with_form,
    )
    teller.tell("models-installed", name=folder.name, folder=str(folder))
    _use(folder.name, teller)
    if with_form:
        precision.prepare(store.get(folder.name), teller)
    return 0


def _use(name: str, teller: Teller) -> None:
    """Make a new model the one that describes, unless the person has chosen another."""
    current = teller.settings.describer.model
    if current == name:
        return
    if current and current != store.TOY:
        teller.tell("models-how-to-use", name=name)
        return
    settings.save_value("describer.model", name)
    teller.tell("models-used-now")


def _remove(arguments: argparse.Namespace, teller: Teller) -> int:
    folder = store.remove(arguments.name)
    teller.tell("models-removed", name=folder.name)
    if teller.settings.describer.model in (folder.name, str(folder)):
        settings.save_value("describer.model", "")
        teller.tell("models-none-used")
    return 0


def _check(arguments: argparse.Namespace, teller: Teller) -> int:
    models = [store.get(arguments.name)] if arguments.name else store.installed()
    if not models and not arguments.json:
        teller.tell("models-none-installed")
    progress = Progress(teller)
    if models and not arguments.json:
        progress.start("models-checking", sum(model.bytes + precision.form_bytes(model) for model in models))
    results = []
    for model in models:
        problem = None
        wrong: list[tuple[str, str]] = []
        try:
            report = _silent if arguments.json else progress.report
            wrong = [*store.check(model, report), *precision.check(model, report)]
        except DescriberError as error:
            problem = error
        results.append({
            "name": model.name,
            "ok": not wrong and problem is None,
            "files": [{"file": file, "problem": what} for file, what in wrong],
            "error": problem.message(teller.settings.language) if problem else None,
        })  # fmt: skip
        if arguments.json:
            continue
        if problem:
            print(f"{problem.message(teller.settings.language)} {problem.hint(teller.settings.language)}")
        for file, what in wrong:
            teller.tell(f"models-file-{what}", name=model.name, file=file)
        if not wrong and problem is None:
            teller.tell("models-whole", name=model.name)
        is_model_whole = problem is None and all(file.startswith("int8/") for file, _ in wrong)
        if is_model_whole and _is_form_wanted(teller):
            if precision.record_of(model) is None:
                precision.prepare(model, teller)
                results[-1]["ok"] = True  # what was damaged is only made from the rest
            else:
                key, about = precision.sentence(precision.record_of(model))
                teller.tell(key, name=model.name, **about)
    if arguments.json:
        print(json.dumps({"schema": 1, "models": results}, ensure_ascii=False))
    bad = [str(result["name"]) for result in results if not result["ok"]]
    if bad:
        sys.stdout.flush()
        raise DescriberError("models-check", names=", ".join(bad), count=len(bad))
    return 0


def _silent(file: str, count: int) -> None:
    """No progress in what another program reads."""


_COMMANDS = {"list": _list, "install": _install, "import": _import, "remove": _remove, "check": _check}
