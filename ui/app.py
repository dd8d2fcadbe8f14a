"""The composition root: makes the parts of the app, joins them, and takes them apart again."""

from __future__ import annotations

import argparse
import gc
import os
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

# Before Qt: a screen reader that starts after Regard is served too.
os.environ.setdefault("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")

from PySide6.QtCore import QTimer, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from assistant import control, hotkeys, settings, sources
from assistant.actions import Action
from assistant.capture.activity import open_activity
from assistant.capture.focus import enable_accessibility
from assistant.capture.platform import session_type
from assistant.engine import Engine, EngineOptions
from assistant.errors import (
    AssistantError,
    CaptureError,
    ControlError,
    DescriberError,
    SettingsError,
    UsageError,
    unexpected,
)
from assistant.history import Entry
from assistant.hotkeys.protocol import HotkeyEvent, HotkeyListener, bindings_of
from assistant.i18n import messages
from assistant.listener import Listener
from assistant.models import store
from assistant.session import Session
from assistant.settings import Settings
from resources import ROOT
from ui import languages
from ui.ask_dialog import AskDialog
from ui.backends import clipboard
from ui.backends.control_server import ControlServer
from ui.bridge import Bridge
from ui.faults import FaultReporter, QtMessages
from ui.focus_ring import FocusRing
from ui.main_window import MainWindow
from ui.step_aside import ActiveWindow
from ui.tray import Tray
from ui.unix_signals import SignalWatcher
from ui.voice import open_earcons, open_speech

START_SECONDS = 10.0
"""How long another app that is just starting may take."""


def main(argv: list[str]) -> int:
    """Run the app until the person ends it. Returns the exit status.

    Raises AssistantError where it cannot start.
    """
    options = _parser().parse_args(argv)
    qt_messages = QtMessages()
    qInstallMessageHandler(qt_messages)
    application = QApplication(["regard"])
    qt_messages.is_started = True
    application.setApplicationDisplayName(messages().text("app-name"))
    application.setDesktopFileName("regard")
    application.setWindowIcon(QIcon(str(ROOT / "icons" / "regard.svg")))
    application.setQuitOnLastWindowClosed(False)
    server = ControlServer()
    problems: list[AssistantError] = []
    try:
        if not server.claim():  # another one began a moment earlier
            control.send_when_ready(control.greeting(is_hidden=options.hidden), START_SECONDS)
            return 0
    except ControlError as error:
        if error.code != "control-address":
            raise
        problems.append(error)  # it works without, but for `regard trigger`
    app = App(application, server, options, problems)
    gc.collect()
    gc.freeze()  # what the start made stays: a full collection over all of it would hold up the GUI thread for 30 ms
    try:
        return application.exec()
    finally:
        app.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="regard", allow_abbrev=False)
    parser.add_argument("--hidden", action="store_true")
    parser.add_argument("--in-process", action="store_true")
    parser.add_argument("--speech-log", metavar="FILE")
    return parser


class App(Listener):
    """Holds the parts. Everything here runs in the GUI thread."""

    def __init__(
        self,
        application: QApplication,
        server: ControlServer,
        options: argparse.Namespace,
        problems: list[AssistantError],
    ) -> None:
        self._application = application
        self._server = server
        self._dialog: AskDialog | None = None
        self._is_leaving = False
        self._hotkeys: HotkeyListener | None = None
        self._leader = ""
        """The leader that works; empty where none does, so that nobody is told of keys that do nothing."""
        self._bridge = Bridge()
        self._faults = FaultReporter(self._bridge, self._fault)
        values = _settings(problems)
        languages.speak(application, values.language)
        self._earcons = open_earcons(values)
        self._speech = open_speech(
            values,
            self._bridge.call_soon,
            log_file=options.speech_log,
            on_idle=self._speech_ended,
            on_problem=self._speech_failed,
        )
        engine = Engine(
            self._post,
            EngineOptions(
                in_process=options.in_process,
                model=_model(values, problems),
                precision=values.describer.precision,
                idle_seconds=values.describer.idle_minutes * 60,
            ),
        )
        self.session = Session(
            engine,
            self._speech,
            values,
            call_soon=self._bridge.call_soon,
            earcons=self._earcons,
            open_activity=open_activity,
        )
        self.session.apply_settings()
        engine.start()
        self._signals = SignalWatcher(self.quit_wanted)
        self._active = _active_window()
        self._ring = FocusRing(application)
        self.window = MainWindow(self.session, self._active, on_close=self._window_closed, is_silent=self._is_silent)
        self._tray = Tray(application.windowIcon(), values.language, self.window.trigger)
        self.session.listeners.append(self)
        if not options.hidden:
            self.window.show()
        self._start_hotkeys(problems)
        threading.Thread(target=enable_accessibility, name="accessibility", daemon=True).start()
        if session_type() == "wayland":
            problems.append(CaptureError("wayland"))
        if not any(problem.code == "control-address" for problem in problems):
            try:
                server.listen(self._control)
            except ControlError as error:
                problems.append(error)
        self._say_ready(problems)

    def close(self) -> None:
        """Take everything apart; blocks until the child processes are gone."""
        if self._hotkeys:
            self._hotkeys.stop()
        self._server.close()
        self._tray.close()
        self.window.hide()
        self.session.close()
        self._earcons.close()
        if self._active:
            self._active.close()
        self._faults.close()
        self._signals.close()

    # What the session tells.

    def state_changed(self, state: str) -> None:
        self.window.state_changed(state)
        self._tray.state_changed(state)

    def busy_changed(self, busy: bool) -> None:
        if self._hotkeys:
            self._hotkeys.grab_escape(busy)

    def camera_changed(self, name: str) -> None:
        self.window.camera_changed(name)
        self._tray.camera_changed(name)

    def entry_added(self, entry: Entry) -> None:
        self.window.entry_added(entry)

    def sentence_added(self, entry: Entry, sentence: str) -> None:
        self.window.sentence_added(entry, sentence)
        if self._dialog:
            self._dialog.heard(sentence)

    def entry_ended(self, entry: Entry) -> None:
        self.window.entry_ended(entry)

    def input_wanted(self, action: Action, answer: Callable[[str | None], None]) -> None:
        if self._dialog:
            self._dialog.reject()
        self._dialog = dialog = AskDialog(action, answer, self.session.settings.language, self._active)
        dialog.finished.connect(partial(self._dialog_closed, dialog))
        dialog.show()
        self.session.message(self._text(f"ui-{action}-spoken"))

    def explorer_opened(self) -> None:
        """From another program, its keys are taken for the explorer; where they cannot be, the window is used."""
        is_here = self.window.isActiveWindow()
        exploring = self.session.exploring
        exploring.has_keys = not is_here and bool(self._hotkeys and self._hotkeys.take_explorer_keys(True))
        is_alone = not (is_here or exploring.has_keys)
        if is_alone:
            self.window.show_in_front()
        self.window.explorer_opened(has_focus=is_here or is_alone)
        if is_alone:
            words = self._text("explorer-in-window")
            self._bridge.call_soon(lambda: self.session.message(words))  # after the first words of the explorer

    def explorer_moved(self) -> None:
        self.window.explorer_moved()

    def explorer_closed(self) -> None:
        if self._hotkeys:
            self._hotkeys.take_explorer_keys(False)
        self.window.explorer_closed()

    def message(self, text: str, is_error: bool) -> None:
        self.window.message(text)

    def copy_wanted(self, text: str) -> None:
        clipboard.copy(text)

    def show_wanted(self) -> None:
        self.window.show_in_front()

    def quit_wanted(self) -> None:
        self._is_leaving = True
        QTimer.singleShot(0, self._application, QApplication.quit)  # after what is being answered is answered

    # What happens elsewhere.

    def _post(self, event: Any) -> None:
        """From the engine's thread."""
        self._bridge.call_soon(partial(self._handle_event, event))

    def _handle_event(self, event: Any) -> None:
        self.session.handle(event)

    def _speech_ended(self) -> None:
        self.session.speech_ended()

    def _speech_failed(self, error: AssistantError) -> None:
        self.session.problem(error)

    def _is_silent(self) -> bool:
        return self._speech.muted or self._speech.output_name in ("", "silent")

    def _dialog_closed(self, dialog: AskDialog, _result: int) -> None:
        if self._dialog is dialog:
            self._dialog = None  # it deletes itself

    def _window_closed(self) -> None:
        if self._is_leaving:  # Qt closes the windows then: nothing keeps running
            return
        key = "ui-keeps-running" if self._leader else "ui-keeps-running-no-keys"
        self.session.message(self._text(key, leader=self._leader))

    def _control(self, message: dict[str, Any]) -> dict[str, Any]:
        if message.get("query") != "state":
            action, words = message.get("action"), (message.get("question", ""), message.get("thing", ""))
            if action not in list(Action):
                raise UsageError("action-unknown", action=str(action)[:50], actions=", ".join(Action))
            if not all(isinstance(word, str) for word in words):
                raise ControlError("control-message")
            source, delay = sources.from_message(message.get("source")), sources.delay(message.get("delay", 0))
            self.session.trigger(Action(action), question=words[0], thing=words[1], source=source, delay=delay)
        return {"state": self.session.state}

    def _fault(self, error: BaseException) -> None:
        self.session.problem(unexpected(error))

    # The start.

    def _start_hotkeys(self, problems: list[AssistantError]) -> None:
        if not self.session.settings.hotkeys.enabled:
            return
        try:
            bindings = bindings_of(self.session.settings.hotkeys)
        except AssistantError as error:  # the person's own keys cannot be used: the usual ones are better than none
            problems.append(error)
            bindings = bindings_of(settings.HotkeySettings())
        try:
            listener = hotkeys.open_listener()
            taken = listener.start(bindings, self._hotkey_pressed)
        except AssistantError as error:
            if session_type() != "wayland":  # which is said in its own words
                problems.append(error)
            return
        self._hotkeys = listener
        problems.extend(taken)
        if not any(problem.params.get("chord") == str(bindings.leader) for problem in taken):
            self._leader = str(bindings.leader)
            self.window.show_leader(self._leader)

    def _hotkey_pressed(self, event: HotkeyEvent) -> None:
        """From the listener's thread."""
        self._bridge.call_soon(partial(self._follow_hotkey, event))

    def _follow_hotkey(self, event: HotkeyEvent) -> None:
        match event:
            case hotkeys.protocol.LeaderPressed():
                self.session.leader_pressed()
            case hotkeys.protocol.LayerOpened():
                self._earcons.play("layer")
            case hotkeys.protocol.UnknownKey():
                self.session.layer_closed()
                self._earcons.play("unknown")
            case hotkeys.protocol.ActionChosen(action=action):
                self.session.trigger(action)
            case hotkeys.protocol.ExplorerKey(key=key):
                self.session.explore(key)
            case hotkeys.protocol.KeysGivenBack(reason=reason):
                self.session.explorer_lost_keys(reason)
            case hotkeys.protocol.HotkeyProblem(error=error):
                self.session.layer_closed()
                self.session.problem(error)
            case hotkeys.protocol.LayerClosed():
                self.session.layer_closed()

    def _say_ready(self, problems: list[AssistantError]) -> None:
        for problem in problems:
            self.session.problem(problem)
        values = self.session.settings
        if not values.hotkeys.enabled:
            self.session.message(self._text("ui-ready-no-keys"))
        elif values.first_run.done or not self._leader:
            self.session.message(self._text("ui-ready"))
        else:
            self.session.message(self._text("ui-ready-first", leader=self._leader))
            if not any(isinstance(problem, SettingsError) for problem in problems):
                self.session.change_setting("first_run.done", True)
        if problems:  # spoken first, and left to be read
            self.window.message(" ".join(problem.said(values.language) for problem in problems))

    def _text(self, key: str, **params: str | float) -> str:
        return messages(self.session.settings.language).text(key, **params)


def _settings(problems: list[AssistantError]) -> Settings:
    """The person's settings; where the file is broken the defaults, and the file stays as it is."""
    try:
        return settings.load()
    except SettingsError as error:
        problems.append(error)
        return Settings()


def _model(values: Settings, problems: list[AssistantError]) -> str:
    """The folder of the model; none where it is not there any more: Regard describes without."""
    try:
        return store.resolve(values.describer.model)
    except DescriberError as error:
        problems.append(error)
        return ""


def _active_window() -> ActiveWindow | None:
    if QGuiApplication.platformName() != "xcb":
        return None
    from ui.backends.active_window import X11ActiveWindow

    try:
        return X11ActiveWindow()
    except OSError:
        return None
