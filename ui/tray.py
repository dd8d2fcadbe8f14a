"""The icon in the tray, where the desktop has one. Nothing can be done here only."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
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

DOT_ICON = 64
"""Pixels of the icon that is shown while a camera is on."""


class Tray:
    """An icon with a menu; a click shows the window."""

    def __init__(self, icon: QIcon, language: str, trigger: Callable[[Action], None]) -> None:
        self._text = messages(language).text
        self.menu = QMenu()
        for action, key in ENTRIES.items():
            entry = QAction(self._text(key), self.menu)
            entry.triggered.connect(partial(_trigger, trigger, action))
            self.menu.addAction(entry)
        self._plain, self._watching = icon, _with_dot(icon)
        self._state = "idle"
        self._camera = ""
        self._icon = QSystemTrayIcon(icon)
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(partial(_clicked, trigger))
        self.state_changed("idle")
        self._icon.show()  # where no tray is there yet, it appears with the tray

    def state_changed(self, state: str) -> None:
        self._state = state
        self._show()

    def camera_changed(self, name: str) -> None:
        """A red dot as long as a camera is on."""
        self._camera = name
        self._icon.setIcon(self._watching if name else self._plain)
        self._show()

    def _show(self) -> None:
        camera, state = self._camera, self._state
        words = self._text("ui-camera-on", name=camera) if camera else self._text(f"ui-state-{state}")
        self._icon.setToolTip(self._text("ui-tray-state", state=words))

    def close(self) -> None:
        self._icon.hide()


def _with_dot(icon: QIcon) -> QIcon:
    """`icon` with a red dot at the bottom right."""
    pixmap = QPixmap(DOT_ICON, DOT_ICON)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    icon.paint(painter, pixmap.rect())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.GlobalColor.red)
    painter.drawEllipse(DOT_ICON // 2, DOT_ICON // 2, DOT_ICON // 2 - 2, DOT_ICON // 2 - 2)
    painter.end()
    return QIcon(pixmap)


def _trigger(trigger: Callable[[Action], None], action: Action, _checked: bool = False) -> None:
    trigger(action)


def _clicked(trigger: Callable[[Action], None], reason: QSystemTrayIcon.ActivationReason) -> None:
    if reason == QSystemTrayIcon.ActivationReason.Trigger:
        trigger(Action.SHOW)
