"""A window is told as a window: what it is, its content, its buttons, tables and charts; its bars last."""

from __future__ import annotations

import pytest

from assistant.scene import Box, Cell, Chart, ChartSeries, Focus, Region, Scene, TextLine, WindowLayout
from assistant.tasks import Request, Task, Verbosity
from tests.unit.narration_scenes import ALL, LOOKED, description, frame, growing, heard


def line(text: str, y: float, region: str = "content", block: int = 0, cell: Cell | None = None) -> TextLine:
    return TextLine(text, Box(10, y, 10 + 8 * len(text), y + 14), 0.98, block, region=region, cell=cell)


def scene(*lines: TextLine, kind: str = "", regions: tuple[Region, ...] = (), **more: object) -> Scene:
    aside = sum(one.region not in ("content", "message") for one in lines)
    return Scene(800, 600, lines=lines, lines_found=len(lines), lines_aside=aside, looked_for=ALL).with_(
        window=WindowLayout(kind, regions), **more
    )


BUTTONS = Region("buttons", Box(100, 80, 380, 104), ("Don't Save", "Cancel", "Save"))
QUESTION = scene(
    line("Save changes to letter.txt before closing?", 10),
    *(line(name, 80, "buttons", 2) for name in BUTTONS.items),
    kind="dialog",
    regions=(BUTTONS,),
)
LETTER = scene(
    line("Dear Anna, the roses arrived on Tuesday.", 60, block=0),
    line("You are not connected.", 40, "message", 1),
    line("Line 1, column 1", 580, "status bar", 2),
    line("File", 5, "menu bar", 3),
    line("Edit", 5, "menu bar", 3),
    kind="editor",
)
WORDS = ["Plant", "Height", "Price", "Thyme", "20 cm", "$3", "Rose", "90 cm", "$18"]
TABLE = scene(*(line(text, 20 * (n // 3), block=n // 3, cell=Cell(0, n // 3, n % 3)) for n, text in enumerate(WORDS)))


def described(of: Scene, verbosity: Verbosity = Verbosity.NORMAL, **about: object) -> list[str]:
    return description(Request(verbosity=verbosity), frame(800, 600, title="Question"), [of], **about)  # type: ignore[arg-type]


def test_a_dialog_reads_its_question_and_then_its_buttons() -> None:
    assert described(QUESTION) == [
        "Window Question. Dialogue: Save changes to letter.txt before closing?",
        "Buttons: Don't Save, Cancel, Save.",
    ]
    assert described(QUESTION, Verbosity.BRIEF) == [
        "Window Question, dialogue; “Save changes to letter.txt before closing?”; buttons: Don't Save, Cancel, Save."
    ]


def test_buttons_that_no_tree_names_are_read() -> None:
    drawn = QUESTION.with_(window=WindowLayout("dialog", (Region("buttons", Box(0, 80, 400, 104)),)))
    assert described(drawn)[-1] == "Buttons: Don't Save, Cancel, Save."


def test_content_first_and_the_bars_only_in_detail() -> None:
    text = "Editor: Dear Anna, the roses arrived on Tuesday."
    assert described(LETTER) == [f"Window Question. {text}", "You are not connected."]
    assert described(LETTER, Verbosity.DETAILED)[-2:] == ["Menu bar: File, Edit.", "Status bar: Line 1, column 1."]


def test_reading_has_everything_content_first() -> None:
    read = description(Request(task=Task.READ), frame(800, 600), [LETTER])
    assert read == [
        "Dear Anna, the roses arrived on Tuesday.",
        "You are not connected.",
        "Menu bar: File, Edit.",
        "Status bar: Line 1, column 1.",
    ]


def test_a_long_bar_is_shortened_in_a_description_only() -> None:
    items = tuple(f"Tool {n}" for n in range(12))
    tools = LETTER.with_(window=WindowLayout("editor", (Region("tool bar", Box(0, 20, 800, 50), items),)))
    assert "Tool bar: Tool 0, Tool 1, Tool 2, Tool 3, Tool 4, Tool 5, Tool 6, Tool 7 and four more." in described(
        tools, Verbosity.DETAILED
    )
    assert "Tool 11." in description(Request(task=Task.READ), frame(800, 600), [tools])[3]


def test_the_kind_is_not_said_twice() -> None:
    assert "Editor" not in "".join(described(LETTER, focus=Focus("text", "My editor")))


def test_a_table_is_told_row_by_row() -> None:
    assert described(TABLE, Verbosity.DETAILED) == [
        "Window Question. Table: Plant, Height, Price",
        "Thyme: Height 20 cm, Price $3",
        "Rose: Height 90 cm, Price $18",
    ]


@pytest.mark.parametrize("of", [QUESTION, LETTER, TABLE])
@pytest.mark.parametrize("verbosity", Verbosity)
def test_however_it_comes_it_is_told_the_same(of: Scene, verbosity: Verbosity) -> None:
    if verbosity is Verbosity.BRIEF:
        pytest.skip("one sentence about what is known by then")
    growth = [one.with_(window=of.window, lines_aside=of.lines_aside) for one in growing(of)]
    request = Request(verbosity=verbosity)
    assert " ".join(heard(request, frame(800, 600), [*growth, of])) == " ".join(heard(request, frame(800, 600), [of]))


MONTHS = ("January", "February", "March")
PLOT = Box(0, 50, 400, 300)


def chart(kind: str, *series: ChartSeries, labels: tuple[str, ...] = MONTHS, title: str = "Rain") -> Scene:
    drawn = Chart(kind, PLOT, title, "Month", "Millimetres", labels, series)
    lines = (line("Our weather in numbers.", 10), line("March", 100, "chart", 1), line("Thank you.", 400, block=2))
    return Scene(
        600, 600, lines=lines, lines_found=3, lines_aside=1, charts=(drawn,), charts_found=1, looked_for=LOOKED
    )


def test_bars() -> None:
    one = chart("bar", ChartSeries("", (12.0, None, 40.5)))
    assert described(one) == [
        "Window Question. Our weather in numbers.",
        "Bar chart “Rain”, from January to March.",
        "Highest: March, about 40.5; lowest: January, about 12.",
        "Thank you.",
    ]
    whole = described(one, Verbosity.DETAILED)
    assert whole[2:4] == ["Along the horizontal axis: Month.", "Along the vertical axis: Millimetres."]


def test_lines_of_several_series() -> None:
    told = described(chart("line", ChartSeries("North", (1.0, 2.0, 3.0)), ChartSeries("South", (2.0, 2.0, 2.0))))
    assert told[1:4] == [
        "Line chart “Rain”, from January to March; North and South.",
        "North: highest March, about 3; lowest January, about 1.",
        "South: all about 2.",
    ]


def test_slices_and_points() -> None:
    shares = described(chart("pie", ChartSeries("", (0.25, 0.6, 0.15)), labels=("Rent", "Food", "")))
    assert shares[1:3] == [
        "Pie chart “Rain”.",
        "Food about 60 percent, Rent about 25 percent, a slice without a name about 15 percent.",
    ]
    points = described(chart("scatter", ChartSeries("", (1.0, 3.0, 2.0, 5.0, 6.0)), labels=()))
    assert points[1:4] == [
        "Scatter chart “Rain”, five points.",
        "The points go from about 1 to about 6.",
        "The further right, the higher they are.",
    ]


def test_values_that_could_not_be_read_are_not_made_up() -> None:
    told = described(chart("bar", ChartSeries("", (None, None, None)), title=""))
    assert told[1:3] == ["Bar chart, from January to March.", "Its values could not be read."]
