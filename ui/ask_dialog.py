"""The one-line question for "find" and "ask". The picture has been taken before it opens, so it is not in it.

Enter asks and gives the focus back. Ctrl+Enter asks and stays: further questions are about the same picture, and what
was asked and answered can be read below the line. Nothing of it is kept when the dialog closes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from assistant.actions import Action
from assistant.i18n import messages
from ui.step_aside import ActiveWindow


class AskDialog(QDialog):
    """Asks for a line, gives it to `answer` (None: changed their mind), and the focus back to where it was.

    `answer` is called for each question, and with None at the end where the last one was not asked by Enter.
    """

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
        stay = buttons.addButton(text(f"ui-{action}-stay"), QDialogButtonBox.ButtonRole.ActionRole)
        stay.clicked.connect(self._ask_and_stay)
        self._cancel = buttons.addButton(text("ui-cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._close_text = text("ui-close")
        self._asked_before: QPlainTextEdit | None = None
        self._asked_before_name = text("ui-asked-before")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._layout = layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addWidget(self._line)
        layout.addWidget(buttons)
        self._line.setMinimumWidth(self.fontMetrics().averageCharWidth() * 50)
        self._line.setFocus()
        self.finished.connect(self._finish)

    def heard(self, sentence: str) -> None:
        """A sentence of an answer, to be read again while the dialog is open."""
        if self._asked_before:
            self._asked_before.appendPlainText(sentence)

    def _ask_and_stay(self) -> None:
        words = self._line.text().strip()
        if not words or self._answer is None:
            return
        if self._asked_before is None:
            self._cancel.setText(self._close_text)
            self._asked_before = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
            self._asked_before.setAccessibleName(self._asked_before_name)
            self._layout.insertWidget(self._layout.count() - 1, self._asked_before)
        self._asked_before.appendPlainText(words)
        self._line.clear()
        self._line.setFocus()
        self._answer(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ask_and_stay()
        else:
            super().keyPressEvent(event)

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
