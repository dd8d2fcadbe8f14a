"""The one-line question for "find" and "ask". The picture has been taken before it opens, so it is not in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

from assistant.actions import Action
from assistant.i18n import messages
from ui.step_aside import ActiveWindow


class AskDialog(QDialog):
    """Asks for one line, gives it to `answer` (None: changed their mind), and the focus back to where it was."""

    def __init__(
        self, action: Action, answer: Callable[[str | None], None], language: str, active: ActiveWindow | None = None
    ) -> None:
        super().__init__()
        self._answer: Callable[[str | None], None] | None = answer
        self._active = active
        self._former = active.current() if active else 0
        text = messages(language).text
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(text(f"ui-{action}-title"))
        self._line = QLineEdit()
        label = QLabel(text(f"ui-{action}-label"))
        label.setBuddy(self._line)
        self._line.setAccessibleName(label.text().replace("&", ""))
        buttons = QDialogButtonBox()
        do = buttons.addButton(text(f"ui-{action}-button"), QDialogButtonBox.ButtonRole.AcceptRole)
        do.setDefault(True)
        buttons.addButton(text("ui-cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self._line)
        layout.addWidget(buttons)
        self._line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        self._line.setFocus()
        self.finished.connect(self._finish)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_focus)  # after the window is mapped

    def _take_focus(self) -> None:
        self.raise_()
        self.activateWindow()
        if self._active:  # the key press went to our grab, not to a window: the manager would hold the focus back
            self._active.activate(int(self.winId()))

    def _finish(self, result: int) -> None:
        answer, self._answer = self._answer, None
        if self._active and self._former and self._former != int(self.winId()):
            self._active.activate(self._former)
        if answer:
            answer(self._line.text().strip() if result == QDialog.DialogCode.Accepted else None)
