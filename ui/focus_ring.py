"""A clear ring around the control that has the focus: what styles draw by themselves is too faint for low vision."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget


class FocusRing(QFocusFrame):
    """Follows the focus in all windows of the app. A QFocusFrame is no control, so screen readers do not meet it."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._follow)

    def paintEvent(self, event: QPaintEvent) -> None:
        pen = QPen(self.palette().color(QPalette.ColorRole.Highlight))
        pen.setWidth(max(2, self.fontMetrics().height() // 6))
        painter = QPainter(self)
        painter.setPen(pen)
        inset = pen.width() // 2
        painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
        painter.end()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self.setWidget(now)  # type: ignore[arg-type]  # None is documented: no widget
