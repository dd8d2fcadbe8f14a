"""A window with known content, for benchmarks, tests, and for trying Regard out: `python -m ui.example_window`.

It is a letter with two buttons, "Reply" has the keyboard focus. Nothing in it knows of Regard.
"""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

TITLE = "Garden letter"
LINES = (
    "Dear Martha,",
    "the roses arrived on Tuesday morning",
    "and every one of them is healthy.",
    "Please thank your brother for the ladder;",
    "we used it to pick the last pears.",
    "The kitchen smells of apples and cinnamon.",
    "Bring warm shoes when you visit in October.",
    "Yours, Oliver",
)
BUTTONS = ("Reply", "Archive")


def build() -> QWidget:
    """The window, not yet shown; the first button has the focus."""
    window = QWidget()
    window.setWindowTitle(TITLE)
    column = QVBoxLayout(window)
    for line in LINES:
        label = QLabel(line)
        font = label.font()
        font.setPointSize(font.pointSize() + 3)
        label.setFont(font)
        column.addWidget(label)
    column.addStretch()
    row = QHBoxLayout()
    buttons = [QPushButton(name) for name in BUTTONS]
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    buttons[0].setFocus()
    window.resize(900, 600)
    return window


def main() -> int:
    """Show the window until it is closed."""
    app = QApplication(sys.argv[:1])
    window = build()
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
