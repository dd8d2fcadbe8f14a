"""The explorer in the window: the things of the picture as a list, and the picture with the current one outlined.

In the list, Up and Down go by importance and letters by name, as in every list: a screen reader reads what is chosen,
so Regard only sounds its place. In the picture, which no screen reader can read, all keys are those of the explorer
(`explorer.commands`), and Regard speaks.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from assistant.explorer.explorer import Explorer
from assistant.explorer.things import Thing
from assistant.frames import Frame
from assistant.i18n import messages
from assistant.session import Session

_KEYS = {
    Qt.Key.Key_Left: "Left",
    Qt.Key.Key_Right: "Right",
    Qt.Key.Key_Up: "Up",
    Qt.Key.Key_Down: "Down",
    Qt.Key.Key_Home: "Home",
    Qt.Key.Key_End: "End",
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Return: "Enter",
    Qt.Key.Key_Enter: "Enter",
    Qt.Key.Key_F2: "F2",
    Qt.Key.Key_F5: "F5",
}
"""Tab stays Qt's, so that the picture can be left; Escape and F1 are the window's."""
_Index = QModelIndex | QPersistentModelIndex


class Things(QAbstractListModel):
    """The list. Its words are made when they are asked for: a picture may hold hundreds of things."""

    def __init__(self) -> None:
        super().__init__()
        self.explorer: Explorer | None = None

    def show(self, explorer: Explorer | None) -> None:
        """List the things of `explorer`."""
        self.beginResetModel()
        self.explorer = explorer
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return len(self.explorer.things) if self.explorer and not parent.isValid() else 0

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or self.explorer is None or not index.isValid():
            return None
        return self.explorer.phrase(self.explorer.things[index.row()])


class Picture(QWidget):
    """The picture, scaled to fit, with the current thing outlined. Its keys are the explorer's."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._image = QImage()
        self._thing: Thing | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(self.fontMetrics().height() * 12)

    def show_frame(self, frame: Frame | None) -> None:
        """Show `frame`; None: it is not kept any more."""
        if frame is None:
            self._image = QImage()
        else:
            height, width, _ = frame.pixels.shape
            data = frame.pixels.tobytes()
            self._image = QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    def show_thing(self, thing: Thing | None, words: str) -> None:
        """Outline `thing`; `words` say what it is."""
        self._thing = thing
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = _KEYS.get(Qt.Key(event.key())) or (event.text().upper() if event.text().isalnum() else "")
        if key and modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self._session.explore(key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._image.isNull():
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            area = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
            painter.drawImage(area, self._image)
            if self._thing is not None:
                self._outline(painter, area, self._thing, size.width() / self._image.width())
        painter.end()

    def _outline(self, painter: QPainter, area: QRectF, thing: Thing, scale: float) -> None:
        """White around black: it can be seen on every picture."""
        box = thing.box
        rect = QRectF(
            area.x() + box.x0 * scale, area.y() + box.y0 * scale, box.width * scale, box.height * scale
        ).adjusted(-2, -2, 2, 2)
        thin = max(2, self.fontMetrics().height() // 8)
        rect = rect.intersected(area.adjusted(2 * thin, 2 * thin, -2 * thin, -2 * thin))
        for width, colour in ((3 * thin, Qt.GlobalColor.black), (thin, Qt.GlobalColor.yellow)):
            pen = QPen(colour)
            pen.setWidth(width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(rect)


class ExplorerPanel(QWidget):
    """Hidden until there is something to explore."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        text = messages(session.settings.language).text
        self._things = Things()
        self._list = QListView()
        self._list.setModel(self._things)
        self._list.setWordWrap(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.selectionModel().currentChanged.connect(self._chosen)
        self._list.activated.connect(self._activated)
        self._picture = Picture(session)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget, key, stretch in ((self._list, "ui-explorer-things", 1), (self._picture, "ui-explorer-picture", 2)):
            label = QLabel(text(key))
            label.setBuddy(widget)
            widget.setAccessibleName(text(key).replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(widget, stretch)
        self.hide()

    def open(self) -> None:
        """Show what the session explores."""
        exploring = self._session.exploring
        self._show(exploring.explorer)
        self._picture.show_frame(exploring.frame)
        self._picture.show_thing(None, "")
        self.show()

    @property
    def has_focus(self) -> bool:
        """Whether the list or the picture has the keyboard focus of the window."""
        return self.window().focusWidget() in (self._list, self._picture)

    def take_focus(self) -> None:
        """Give the list the keyboard focus."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self) -> None:
        """The person moved by a key of the explorer, or there is more to explore."""
        explorer = self._session.exploring.explorer
        if explorer is not self._things.explorer:  # more is known of the same picture
            self._show(explorer)
        if explorer is not None and explorer.current is not None:
            self._list.setCurrentIndex(self._things.index(explorer.current.number - 1))
            self._picture.show_thing(explorer.current, explorer.phrase(explorer.current))

    def close_list(self) -> None:
        """Nothing is explored any more; neither picture nor words are kept here."""
        self.hide()
        self._picture.show_frame(None)
        self._picture.show_thing(None, "")
        self._show(None)

    def _show(self, explorer: Explorer | None) -> None:
        self._list.selectionModel().blockSignals(True)
        self._things.show(explorer)
        self._list.selectionModel().blockSignals(False)

    def _chosen(self, current: QModelIndex) -> None:
        explorer = self._session.exploring.explorer
        is_new = explorer and (explorer.current is None or explorer.current.number != current.row() + 1)
        if current.isValid() and is_new:
            self._session.exploring.go_to(current.row() + 1)

    def _activated(self, _index: QModelIndex) -> None:
        self._session.explore("Enter")
