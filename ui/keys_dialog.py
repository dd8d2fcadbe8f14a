"""The window with the table of keys, as text that a person can go through line by line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from assistant.actions import layer
from assistant.errors import UsageError
from assistant.i18n import messages
from assistant.settings import Settings


def keys_text(settings: Settings) -> str:
    """The keys as they are set now, one a line."""
    words = messages(settings.language)
    try:
        keys = layer(settings.hotkeys.keys)
    except UsageError:  # said at the start; the table shows what holds then
        keys = layer({})
    lines = [words.text("session-help", leader=settings.hotkeys.leader), ""]
    for key, action in keys.items():
        name = words.text(f"key-{key}") if words.has(f"key-{key}") else key
        lines.append(words.text("session-help-key", key=name, action=words.text(f"action-{action}")))
    return "\n".join(lines)


class KeysDialog(QDialog):
    """Escape or the button closes it."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = messages(settings.language)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.text("ui-keys-title"))
        text = QPlainTextEdit(keys_text(settings))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        text.setAccessibleName(words.text("ui-keys-name"))
        buttons = QDialogButtonBox()
        buttons.addButton(words.text("ui-close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 70, metrics.height() * 28)
        text.setFocus()
