"""The icon in the tray, where the desktop has one. Nothing can be done here only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from assistant.actions import Action
from assistant.i18n import messages

ENTRIES = {
    Action.SHOW: "ui-menu-show",
    Action.WINDOW: "ui-describe-window",
    Action.SCREEN: "ui-menu-screen-tray",
    Action.STOP: "ui-menu-stop",
    Action.MUTE: "ui-menu-mute",
    Action.QUIT: "ui-menu-quit",
}


class Tray:
    """An icon with a menu; a click shows the window."""

    def __init__(self, icon: QIcon, language: str, trigger: Callable[[Action], None]) -> None:
        self._text = messages(language).text
        self.menu = QMenu()
        for action, key in ENTRIES.items():
            entry = QAction(self._text(key), self.menu)
            entry.triggered.connect(partial(_trigger, trigger, action))
            self.menu.addAction(entry)
        self._icon = QSystemTrayIcon(icon)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(partial(_clicked, trigger))
        self.state_changed("idle")
        self._icon.show()  # where no tray is there yet, it appears with the tray

    def state_changed(self, state: str) -> None:
        self._icon.setToolTip(self._text("ui-tray-state", state=self._text(f"ui-state-{state}")))

    def close(self) -> None:
        self._icon.hide()


def _trigger(trigger: Callable[[Action], None], action: Action, _checked: bool = False) -> None:
    trigger(action)


def _clicked(trigger: Callable[[Action], None], reason: QSystemTrayIcon.ActivationReason) -> None:
    if reason == QSystemTrayIcon.ActivationReason.Trigger:
        trigger(Action.SHOW)
