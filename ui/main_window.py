"""The main window: the last description as text, a button for each main action, and the history of the session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImageReader,
    QKeySequence,
    QPalette,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.actions import Action
from assistant.bidi import isolated
from assistant.capture import light
from assistant.history import Entry
from assistant.i18n import messages
from assistant.session import REQUESTS, Session
from assistant.tasks import Source
from ui.backends import clipboard
from ui.explorer_panel import ExplorerPanel
from ui.keys_dialog import KeysDialog
from ui.step_aside import ActiveWindow, StepAside

LARGER_TEXT_POINTS = 2
"""The description is set this much larger than the system's font."""


class MainWindow(QMainWindow):
    """Shows what the session tells (`ui.app` passes it on) and triggers its actions. Takes no focus by itself."""

    def __init__(
        self,
        session: Session,
        active: ActiveWindow | None = None,
        *,
        on_close: Callable[[], None] = lambda: None,
        is_silent: Callable[[], bool] = lambda: False,
    ) -> None:
        """Make it, hidden.

        Args:
            session: what it shows and triggers.
            active: the window manager, where it can be asked.
            on_close: called when the person closed the window; the app goes on.
            is_silent: whether Regard does not speak itself, so that a screen reader is given the words.
        """
        super().__init__()
        self._session = session
        self._active = active
        self._on_close = on_close
        self._is_silent = is_silent
        self._step_aside = StepAside(self, active)
        self._items: dict[int, QListWidgetItem] = {}
        self._entries: dict[int, Entry] = {}
        self._folder = ""
        self._keys: KeysDialog | None = None
        self._text = messages(session.settings.language).text
        self.setWindowTitle(self._text("app-name"))
        self._build_menus()
        self._build_widgets()
        self.setAcceptDrops(True)
        self.state_changed(session.state)
        self.camera_changed("")

    # What the session tells.

    def state_changed(self, state: str) -> None:
        """Show the state; a message stays until something new begins."""
        if state != "idle" or not self._status.property("is_message"):
            self._show_status(self._text(f"ui-state-{state}"), is_message=False)

    def camera_changed(self, name: str) -> None:
        """Show as long as a camera is on that it is."""
        self._camera.setText(self._text("ui-camera-on", name=name) if name else "")
        self._camera.setVisible(bool(name))

    def entry_added(self, entry: Entry) -> None:
        """Put a new entry on top of the history and show it."""
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, entry.number)
        self._items[entry.number], self._entries[entry.number] = item, entry
        self._history.insertItem(0, item)
        self._name(entry)
        self._history.setCurrentItem(item)
        while self._history.count() > self._session.settings.history_size:
            number = self._history.takeItem(self._history.count() - 1).data(Qt.ItemDataRole.UserRole)
            del self._items[number], self._entries[number]

    def sentence_added(self, entry: Entry, sentence: str) -> None:
        """Add a sentence where its entry is shown. The reader's place in the text stays."""
        self._name(entry)
        if self._shown() is entry:
            end = QTextCursor(self._description.document())
            end.movePosition(QTextCursor.MoveOperation.End)
            if self._description.document().isEmpty():
                end.insertText(sentence)
                self._description.moveCursor(QTextCursor.MoveOperation.Start)  # reading begins at the first sentence
            else:
                end.insertText(f"\n{sentence}")
        self._announce(sentence)

    def entry_ended(self, entry: Entry) -> None:
        self._name(entry)

    def message(self, text: str) -> None:
        """Show a status, a warning or an error."""
        self._show_status(text, is_message=True)
        self._announce(text)

    def explorer_opened(self, *, has_focus: bool) -> None:
        """Show what is explored; with the focus where the person explores in this window."""
        self._explorer.open()
        if has_focus:
            self._explorer.take_focus()

    def explorer_moved(self) -> None:
        self._explorer.follow()

    def explorer_closed(self) -> None:
        had_focus = self._explorer.has_focus
        self._explorer.close_list()
        if had_focus:
            self._description.setFocus()

    def show_in_front(self) -> None:
        """Show the window and give it the focus, because the person asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if self._active:  # the wish came over the control socket, so the window manager knows of no key press of ours
            self._active.activate(int(self.winId()))

    def show_leader(self, leader: str) -> None:
        """Say in the empty description which keys there are; "" for none."""
        key = "ui-description-empty" if leader else "ui-description-empty-no-keys"
        self._description.setPlaceholderText(self._text(key, leader=leader))

    def show_keys(self) -> None:
        """Open the window with the table of keys."""
        self._keys = KeysDialog(self._session.settings, self)
        self._keys.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and app.isSavingSession():  # the person logs out
            event.accept()
            return
        event.ignore()
        self.hide()
        self._on_close()

    # What the person does.

    def trigger(self, action: Action) -> None:
        """Do `action`; one that takes a picture is about the window that was in front before this one."""
        if action not in REQUESTS or REQUESTS[action][1] in light.KINDS:
            self._session.trigger(action)
        elif action is Action.SCREEN:
            self._step_aside.then(partial(self._session.trigger, action), partial(self._session.trigger, action))
        else:
            self._step_aside.then(partial(self._session.trigger, action), self._say_alone)

    def open_picture(self) -> None:
        """Let the person choose a picture file, and describe it."""
        patterns = " ".join(f"*.{bytes(kind.data()).decode()}" for kind in QImageReader.supportedImageFormats())
        filters = f"{self._text('ui-picture-filter')} ({patterns});;{self._text('ui-all-files')} (*)"
        dialog = QFileDialog(self, self._text("ui-picture-choose"), self._folder, filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._describe_file)
        dialog.finished.connect(self.activateWindow)  # where no window manager gives the focus back
        dialog.open()

    def _describe_file(self, path: str) -> None:
        self._folder = path.rpartition("/")[0]
        self._session.describe(Source("file", path=path))

    def paste(self) -> None:
        """Describe, or read, what was copied."""
        given = clipboard.pasted()
        if given is None or (given.has_text and not (given.paths or given.data)):
            self._session.trigger(Action.CLIPBOARD)
        else:
            self._describe_given(given, "ui-nothing-to-paste")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if clipboard.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._describe_given(clipboard.given(event.mimeData()), "ui-nothing-dropped")

    def _describe_given(self, given: clipboard.Given, nothing: str) -> None:
        if given.paths:
            self._session.describe(Source("file", path=given.paths[0]))
            if len(given.paths) > 1:
                self._session.message(self._text("ui-first-of", count=len(given.paths)))
        elif given.data:
            self._session.describe(Source("data"), data=given.data)
        else:
            key = "ui-web-address" if given.is_web_address else nothing
            self._session.message(self._text(key), is_error=True)

    def _say_alone(self) -> None:
        self.show_in_front()
        self._session.message(self._text("ui-no-other-window"), is_error=True)

    def _select(self, current: QListWidgetItem | None) -> None:
        entry = self._entries[current.data(Qt.ItemDataRole.UserRole)] if current else None
        text = isolated("\n".join(entry.sentences), entry.request.language) if entry else ""
        self._description.setPlainText(text)

    def _read_again(self, item: QListWidgetItem) -> None:
        self._session.read_again(self._entries[item.data(Qt.ItemDataRole.UserRole)])

    def _shown(self) -> Entry | None:
        row = self._history.currentRow()
        return self._entries[self._history.item(row).data(Qt.ItemDataRole.UserRole)] if row >= 0 else None

    def _name(self, entry: Entry) -> None:
        item = self._items.get(entry.number)
        if item is not None:
            time = QLocale().toString(
                QDateTime.fromSecsSinceEpoch(int(entry.time)).time(), QLocale.FormatType.ShortFormat
            )
            title = entry.title or self._text("ui-source", kind=entry.request.source.kind)
            text = self._text("ui-history-item", title=title, time=time, state=entry.state)
            item.setText(isolated(text, self._session.settings.language))

    def _show_status(self, text: str, *, is_message: bool) -> None:
        self._status.setProperty("is_message", is_message)
        self._status.setText(isolated(text, self._session.settings.language))

    def _announce(self, text: str) -> None:
        """Hand `text` to the screen reader where Regard does not speak itself: nothing is ever said twice.

        Screen readers ignore announcements of windows that do not have the focus.
        """
        if self.isActiveWindow() and self._is_silent():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._status, text))

    # What there is.

    def _build_widgets(self) -> None:
        buttons: tuple[tuple[str, Callable[[], None]], ...] = (
            ("ui-describe-window", partial(self.trigger, Action.WINDOW)),
            ("ui-describe-screen", partial(self.trigger, Action.SCREEN)),
            ("ui-read-text", partial(self.trigger, Action.READ)),
            ("ui-open-picture", self.open_picture),
            ("ui-repeat", partial(self.trigger, Action.REPEAT)),
            ("ui-stop", partial(self.trigger, Action.STOP)),
        )
        self._history = QListWidget()
        self._history.currentItemChanged.connect(self._select)
        self._history.itemActivated.connect(self._read_again)
        self._history.setWordWrap(True)
        self._history.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._description = QPlainTextEdit()
        self._description.setReadOnly(True)
        self._description.setTabChangesFocus(True)
        self._description.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._description.zoomIn(LARGER_TEXT_POINTS)
        self.show_leader("")
        self._status = QLabel()
        self._status.setWordWrap(True)
        self._status.setTextFormat(Qt.TextFormat.PlainText)  # titles of windows are no HTML
        self._status.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._status.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that it can be gone to and read again

        self._camera = QLabel()
        self._camera.setTextFormat(Qt.TextFormat.PlainText)
        self._camera.setWordWrap(True)
        self._camera.setAutoFillBackground(True)
        self._camera.setForegroundRole(QPalette.ColorRole.HighlightedText)
        self._camera.setBackgroundRole(QPalette.ColorRole.Highlight)
        self._camera.setMargin(self.fontMetrics().height() // 3)

        left = QVBoxLayout()
        for key, do in buttons:
            button = QPushButton(self._text(key))
            button.clicked.connect(partial(_call, do))
            left.addWidget(button)
        left.addSpacing(self.fontMetrics().height() // 2)
        left.addWidget(_label(self._text("ui-history"), self._history))
        left.addWidget(self._history, 1)
        right = QVBoxLayout()
        right.addWidget(_label(self._text("ui-description"), self._description))
        right.addWidget(self._description, 1)
        self._explorer = ExplorerPanel(self._session)
        right.addWidget(self._explorer, 2)
        columns = QHBoxLayout()
        columns.addLayout(left, 2)
        columns.addLayout(right, 5)
        whole = QVBoxLayout()
        whole.addWidget(self._camera)
        whole.addLayout(columns, 1)
        whole.addWidget(self._status)
        central = QWidget()
        central.setLayout(whole)
        self.setCentralWidget(central)
        metrics = self.fontMetrics()
        columns.setSpacing(metrics.height())
        for inner in (left, right):  # a layout takes the spacing of the one around it, unless it has its own
            inner.setSpacing(metrics.height() // 3)
        wanted = QSize(metrics.averageCharWidth() * 110, metrics.height() * 30)
        self.resize(wanted.boundedTo(self.screen().availableSize()))
        self._description.setFocus()

    def _build_menus(self) -> None:
        regard = self._menu("ui-menu-regard")
        self._add(regard, "ui-menu-close", self.close, "Ctrl+W")
        self._add(regard, "ui-menu-quit", partial(self.trigger, Action.QUIT), "Ctrl+Q")
        describe = self._menu("ui-menu-describe")
        for action in (
            Action.WINDOW, Action.SCREEN, Action.FOCUS, Action.READ, Action.LOCATE, Action.FIND, Action.ASK,
            Action.CAMERA,
        ):  # fmt: skip
            self._add(describe, f"ui-menu-{action}", partial(self.trigger, action))
        self._add(describe, "ui-menu-clipboard", self.paste, "Ctrl+V")
        self._add(describe, "ui-menu-open", self.open_picture, "Ctrl+O")
        self._add(describe, "ui-menu-explore", partial(self.trigger, Action.EXPLORE), "Ctrl+E")
        speech = self._menu("ui-menu-speech")
        keys = {Action.STOP: "Escape"}
        for action in (
            Action.REPEAT, Action.NEXT, Action.PREVIOUS, Action.MORE, Action.COPY, Action.STATUS,
            Action.MUTE, Action.FASTER, Action.SLOWER, Action.VERBOSITY, Action.STOP,
        ):  # fmt: skip
            self._add(speech, f"ui-menu-{action}", partial(self.trigger, action), keys.get(action, ""))
        self._add(self._menu("ui-menu-help"), "ui-menu-keys", self.show_keys, "F1")

    def _menu(self, key: str) -> QMenu:
        return self.menuBar().addMenu(self._text(key))

    def _add(self, menu: QMenu, key: str, do: Callable[[], object], shortcut: str = "") -> None:
        action = QAction(self._text(key), self)
        action.triggered.connect(partial(_call, do))
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        menu.addAction(action)


def _call(do: Callable[[], object], _checked: bool = False) -> None:
    do()


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    buddy.setAccessibleName(text.replace("&", ""))
    return label
