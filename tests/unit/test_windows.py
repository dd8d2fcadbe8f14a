"""What a window is, its regions, and tables: from trees, from drawings, from boxes."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.describers.basic.arranging import arranged, window_of
from assistant.frames import Frame
from assistant.narration.layout import reading_order
from assistant.scene import AccessibleText, Box, Cell, TextLine
from assistant.windows.kinds import KINDS, window_kind
from assistant.windows.regions import drawn_regions, region_of, told_regions
from assistant.windows.tables import cells, is_header, tables


def frame(title: str = "", app: str = "", width: int = 800, height: int = 600, **more: object) -> Frame:
    return Frame(np.full((height, width, 3), 255, np.uint8), "window", title=title, app=app, **more)  # type: ignore[arg-type]


def part(role: str, box: Box, name: str = "") -> AccessibleText:
    return AccessibleText(name, box, "part", role)


def control(role: str, name: str, x: float, y: float) -> AccessibleText:
    return AccessibleText(name, Box(x, y, x + 80, y + 24), "control", role)


WHOLE = Box(0, 0, 800, 600)
EDITOR = (
    part("frame", WHOLE),
    part("menu bar", Box(0, 0, 800, 24)),
    part("text", Box(0, 50, 800, 570)),
    part("status bar", Box(0, 574, 800, 600)),
    *(control("menu", name, 80 * n, 0) for n, name in enumerate(("File", "Edit", "View"))),
)
DIALOG = (
    part("dialog", Box(0, 0, 400, 120)),
    AccessibleText("Save changes to letter.txt before closing?", Box(20, 10, 380, 28)),
    *(control("push button", name, 100 + 90 * n, 80) for n, name in enumerate(("Don't Save", "Cancel", "Save"))),
)


@pytest.mark.parametrize(
    ("title", "app", "kind"),
    [
        ("letter.txt - Mousepad", "", "editor"),
        ("Garden club - Chromium", "Chromium", "web page"),
        ("News — Mozilla Firefox", "", "web page"),
        ("letter - LibreOffice Writer", "", "document"),
        ("root@home: ~", "XTerm", "terminal"),
        ("", "org.gnome.Nautilus", "file manager"),
        ("", "Xfce4-terminal", "terminal"),
        ("Garden letter", "example_window.py", ""),
        ("", "", ""),
    ],
)
def test_a_kind_from_the_programs_name(title: str, app: str, kind: str) -> None:
    assert window_kind(frame(title, app), ()) == kind
    assert kind in (*KINDS, "")


def test_a_kind_from_roles() -> None:
    assert window_kind(frame("Question"), DIALOG) == "dialog"
    page = (part("frame", WHOLE), part("document web", Box(0, 100, 800, 600)))
    assert window_kind(frame("News"), page) == "web page"
    assert window_kind(frame("Inbox - Thunderbird", "thunderbird"), page) == "mail"
    assert window_kind(frame("Options", "Chromium", is_dialog=True), page) == "dialog"
    small = (part("frame", WHOLE), part("terminal", Box(0, 500, 800, 600)))
    assert window_kind(frame("Project"), small) == ""


def test_regions_of_an_editor() -> None:
    regions = told_regions(EDITOR, 800, 600, "editor")
    assert region_of(Box(5, 5, 40, 20), regions) == "menu bar"
    assert region_of(Box(5, 60, 300, 78), regions) == "content"
    assert region_of(Box(5, 580, 300, 595), regions) == "status bar"
    assert region_of(Box(5, 28, 300, 46), regions) == "message"
    assert next(region.items for region in regions if region.kind == "menu bar") == ("File", "Edit", "View")


def test_a_dialog_ends_with_its_buttons() -> None:
    window = window_of(frame("Question", width=400, height=120), DIALOG)
    assert window is not None
    assert window.kind == "dialog"
    assert [(region.kind, region.items) for region in window.regions] == [("buttons", ("Don't Save", "Cancel", "Save"))]
    assert window_of(Frame(np.zeros((9, 9, 3), np.uint8), "file"), ()) is None


def test_content_comes_before_the_frame() -> None:
    lines = [
        TextLine("File", Box(5, 5, 40, 20)),
        TextLine("Edit", Box(85, 5, 120, 20)),
        TextLine("Dear Anna,", Box(5, 60, 90, 76)),
        TextLine("Line 1, column 1", Box(5, 580, 120, 595)),
    ]
    pieces = arranged(lines, told_regions(EDITOR, 800, 600, "editor"), EDITOR, 0)
    assert [piece.given.text for piece in pieces] == ["Dear Anna,", "Line 1, column 1", "File", "Edit"]
    assert [piece.region for piece in pieces] == ["content", "status bar", "menu bar", "menu bar"]
    assert [piece.given.text for piece in arranged(lines[:2], told_regions(EDITOR, 800, 600, "editor"), EDITOR, 0)] == [
        "File",
        "Edit",
    ], "a frame around nothing is no frame"


def drawn() -> tuple[np.ndarray, list[Box]]:
    """A window with a grey menu bar, a white page with a grey side bar, and a grey status bar."""
    pixels = np.full((600, 800, 3), 255, np.uint8)
    pixels[:28], pixels[574:], pixels[28:574, :160] = 230, 235, 240
    menu = [Box(8 + 60 * n, 7, 48 + 60 * n, 21) for n in range(4)]
    side = [Box(10, 50 + 26 * n, 90, 64 + 26 * n) for n in range(5)]
    text = [Box(180, 60 + 22 * n, 700, 76 + 22 * n) for n in range(10)]
    return pixels, [*menu, *side, *text, Box(8, 580, 120, 594)]


def test_regions_as_they_are_drawn() -> None:
    pixels, boxes = drawn()
    regions = drawn_regions(pixels, boxes, 1.0, "")
    kinds = [region_of(box, regions) for box in boxes]
    assert kinds == ["menu bar"] * 4 + ["side bar"] * 5 + ["content"] * 10 + ["status bar"]


def test_an_even_page_has_no_frame() -> None:
    _, boxes = drawn()
    assert drawn_regions(np.full((600, 800, 3), 255, np.uint8), boxes, 1.0, "") == []
    assert drawn_regions(np.full((600, 800, 3), 255, np.uint8), [], 1.0, "dialog") == []


def test_buttons_as_they_are_drawn() -> None:
    pixels = np.full((140, 400, 3), 240, np.uint8)
    texts = [Box(20, 20, 300, 36), Box(220, 98, 270, 112), Box(320, 98, 340, 112)]
    for button in texts[1:]:
        pixels[90:122, int(button.x0) - 20 : int(button.x1) + 20] = 200
    (buttons,) = drawn_regions(pixels, texts, 1.0, "dialog")
    assert [region_of(box, [buttons]) for box in texts] == ["content", "buttons", "buttons"]


def grid(rows: int, columns: int, width: float = 60) -> list[Box]:
    return [Box(100 * c, 24 * r, 100 * c + width, 24 * r + 14) for r in range(rows) for c in range(columns)]


def test_a_table_keeps_rows_and_columns() -> None:
    boxes = [Box(0, -60, 300, -44), *grid(4, 3), Box(0, 140, 500, 154)]
    found = cells(reading_order(boxes), boxes)
    assert found == {1 + 3 * r + c: Cell(0, r, c) for r in range(4) for c in range(3)}


def test_what_is_no_table() -> None:
    for boxes in (grid(4, 2), grid(2, 3), [Box(0, 20 * n, 400, 20 * n + 14) for n in range(6)], []):
        assert cells(reading_order(boxes), boxes) == {}
    two = grid(4, 2)
    assert len(cells([[2 * r, 2 * r + 1] for r in range(4)], two, {0, 1})) == 8, "the program says so"


def test_an_empty_cell_and_two_tables() -> None:
    boxes = grid(4, 3)
    del boxes[7]
    rows = [[0, 1, 2], [3, 4, 5], [6, 7], [8, 9, 10]]
    assert cells(rows, boxes)[7] == Cell(0, 2, 2)
    low = [Box(b.x0, b.y0 + 300, b.x1, b.y1 + 300) for b in grid(3, 3)]
    both = cells([*rows, *([11 + 3 * r, 12 + 3 * r, 13 + 3 * r] for r in range(3))], [*boxes, *low])
    assert {cell.table for cell in both.values()} == {0, 1}


def test_a_table_of_lines() -> None:
    texts = ["Plant", "Height", "Price", "Thyme", "20 cm", "$3", "Rose", "90 cm", "$18"]
    lines = [
        TextLine(text, box, cell=Cell(0, n // 3, n % 3))
        for n, (text, box) in enumerate(zip(texts, grid(3, 3), strict=True))
    ]
    (table,) = tables(lines)
    assert table.rows == (("Plant", "Height", "Price"), ("Thyme", "20 cm", "$3"), ("Rose", "90 cm", "$18"))
    assert table.has_header
    assert not is_header(("Thyme", "20 cm"), ("Rose", "90 cm"))
    assert not is_header(("Anna", "Berlin"), ("Ben", "Rome"))
    assert is_header(("Anna", "Berlin"), ("Ben", "Rome"), is_told=True)
