"""A program of its own for tests of the focus: a Qt dialog with the usual controls, in tab order."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSlider,
)

TITLE = "Order a pizza"

if __name__ == "__main__":
    application = QApplication(sys.argv)
    dialog = QDialog()
    dialog.setWindowTitle(TITLE)
    form = QFormLayout(dialog)
    form.addRow("Name", QLineEdit("Margherita"))
    password = QLineEdit("secret")
    password.setEchoMode(QLineEdit.EchoMode.Password)
    form.addRow("Password", password)
    cheese = QCheckBox("Extra cheese")
    cheese.setChecked(True)
    form.addRow(cheese)
    size = QComboBox()
    size.addItems(["Small", "Large"])
    size.setCurrentIndex(1)
    form.addRow("Size", size)
    amount = QSlider(Qt.Orientation.Horizontal)
    amount.setValue(42)
    form.addRow("Amount", amount)
    notes = QPlainTextEdit("first line\nsecond line")
    notes.setTabChangesFocus(True)
    form.addRow("Notes", notes)
    toppings = QListWidget()
    toppings.addItems(["Olives", "Capers"])
    toppings.setCurrentRow(1)
    form.addRow("Toppings", toppings)
    form.addRow(QPushButton("Send"))
    dialog.show()
    sys.exit(application.exec())
