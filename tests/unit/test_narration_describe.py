"""Transcripts: what a person hears, word for word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import CaptureError
from assistant.events import Cancelled, Captured, Failed, Finished, FocusFound, SceneFound, Targeted, TextChunk
from assistant.narration.narrator import Narrator, warnings
from assistant.scene import Box, Code, Focus, Scene, SceneObject
from assistant.tasks import Request, Task, Verbosity
from tests.unit.narration_scenes import (
    ALL,
    LOOKED,
    SEND,
    description,
    events,
    frame,
    growing,
    heard,
    mail,
    table,
    text,
    thing,
    told,
)

REQUESTS = BRIEF, NORMAL, DETAILED = [Request(verbosity=verbosity) for verbosity in Verbosity]
COFFEE = frame(source="file", title="coffee.jpg")
WINDOW = frame(1280, 800)


def test_a_window_is_heard_title_first_then_focus_then_text() -> None:
    assert heard(NORMAL, WINDOW, growing(mail()), SEND) == [
        "Window Inbox.",
        "The focus is on the button Send, not available.",
        "File, Edit, View, Help",
        "Inbox, Sent, Drafts",
        "Anna Schmidt, Meeting 0 at nine, 09:41",
        "Bo Chen, Meeting 1 at nine, 09:41",
        "Zoë Martin, Meeting 2 at nine, 09:41",
        "Four more lines, R reads them.",
    ]


@pytest.mark.parametrize("request_", [BRIEF, NORMAL], ids=["brief", "normal"])
def test_a_focus_that_is_known_at_once_is_heard_in_one_breath_with_the_title(request_: Request) -> None:
    narrator = Narrator(request_)
    assert narrator.feed(FocusFound(request_.id, "focus", SEND)) == []
    (first,) = narrator.feed(Targeted(request_.id, "capture", "window", "Inbox"))
    assert (first.text, first.kind) == ("Window Inbox, Send button, not available.", "announcement")
    narrator.feed(Captured(request_.id, "capture", WINDOW))
    found = narrator.feed(Finished(request_.id, "basic", mail()))
    assert found[0].text.startswith("Window Inbox; the focus is on the button Send, not available")
    assert not any("Send" in (sentence.spoken or sentence.text) for sentence in found)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Report - Writer", "Window Report - Writer."),
        ("A rather long name of a report - Writer", "Window A rather long name of a report."),
        ("word " * 30, "Window" + 12 * " word" + "."),
    ],
)  # fmt: skip
def test_a_long_title_is_announced_by_its_beginning(title: str, words: str) -> None:
    (first,) = Narrator(NORMAL).feed(Targeted(NORMAL.id, "capture", "window", title))
    assert first.text == words


def test_a_window_is_written_with_its_title() -> None:
    assert description(NORMAL, WINDOW, [mail()], SEND)[:2] == [
        "Window Inbox; the focus is on the button Send, not available.",
        "File, Edit, View, Help",
    ]
    assert description(NORMAL, WINDOW, [mail()])[0] == "Window Inbox. File, Edit, View, Help"
    assert heard(NORMAL, WINDOW, [mail()])[:2] == ["Window Inbox.", "File, Edit, View, Help"]


def test_a_window_in_detail() -> None:
    assert description(DETAILED, WINDOW, [mail()], SEND)[0] == (
        "Window Inbox; the focus is on the button Send, not available, at the bottom right."
    )
    assert description(DETAILED, WINDOW, [mail()], SEND)[-2:] == [
        "Dear all, the meeting on Monday is moved to the large room, because the small one is being painted.",
        "Bring your own chair.",
    ]


def test_a_window_in_one_sentence() -> None:
    assert description(BRIEF, WINDOW, growing(mail()), SEND) == [
        "Window Inbox; the focus is on the button Send, not available; 20 lines of text."
    ]
    assert heard(BRIEF, WINDOW, growing(mail())) == ["Window Inbox.", "20 lines of text."]


def test_a_photograph() -> None:
    scene = table().with_(looked_for={"text"})
    assert description(NORMAL, COFFEE, [table(), scene]) == [
        "Picture coffee.jpg.",
        "Two people: one on the left, one in the centre.",
        "A cup in the centre, a spoon at the bottom right.",
        "Maybe also a knife at the bottom left.",
    ]
    assert description(BRIEF, COFFEE, [table(), scene]) == ["Picture coffee.jpg; two people, a cup and a spoon."]
    assert description(DETAILED, COFFEE, [scene])[0] == "Picture coffee.jpg, 600 by 400 pixels."


def test_only_uncertain_things_are_hedged_once() -> None:
    scene = Scene(600, 400, (thing("cup", 300, 200, score=0.42), thing("fork", 100, 200, 20, 20, 0.45)), looked_for=ALL)
    assert description(NORMAL, COFFEE, [scene])[1:] == ["Maybe a cup in the centre, a fork on the left."]
    assert description(BRIEF, COFFEE, [scene]) == ["Picture coffee.jpg; maybe a cup and a fork."]


def test_faces_count_where_there_is_no_person() -> None:
    scene = Scene(600, 400, (thing("face", 300, 200),), looked_for=ALL)
    assert description(NORMAL, COFFEE, [scene])[1:] == ["A face in the centre."]
    person = scene.with_(objects=(*scene.objects, thing("person", 300, 200, 100, 300)))
    assert description(NORMAL, COFFEE, [person])[1:] == ["A person in the centre."]


def test_many_things_and_large_ones() -> None:
    things = tuple(thing("bird", 50 + 100 * (n % 6), 50 + 100 * (n // 6)) for n in range(14))
    scene = Scene(600, 400, (*things, thing("boat", 300, 200, 590, 390)), looked_for=ALL)
    assert description(NORMAL, COFFEE, [scene])[1:] == [
        "A boat filling most of the picture.",
        "14 birds, all over the picture.",
    ]


def test_what_was_looked_for_and_not_found_is_not_named() -> None:
    scene = Scene(600, 400, (thing("cat", 300, 200),), looked_for=ALL)
    dog = scene.objects[0].__class__("dog", Box(0, 0, 50, 50), 0.1, confirmed=False)
    assert description(NORMAL, COFFEE, [scene.with_(objects=(*scene.objects, dog))])[1:] == ["A cat in the centre."]


def test_a_models_own_noun() -> None:
    scene = Scene(600, 400, (thing("gargoyle", 300, 200, score=None),), looked_for=ALL)
    assert description(NORMAL, COFFEE, [scene])[1:] == ["Gargoyle in the centre."]


def test_the_title_is_not_said_again_as_a_line_of_text() -> None:
    lines = (text("Inbox", 10, 5, 0), text("Three new letters have come", 10, 60, 1), text("Inbox", 10, 300, 2))
    scene = Scene(600, 400, lines=lines, lines_found=3, looked_for=ALL)
    picture = frame(title="Inbox - Mail")
    assert heard(NORMAL, picture, [scene]) == ["Window Inbox - Mail.", "Three new letters have come", "Inbox"]
    assert heard(DETAILED, picture, [scene])[1:].count("Inbox") == 2


def test_a_caption_then_places_then_what_was_not_found_again() -> None:
    caption = "A knife, a dog and desks. Two lions."
    scene = Scene(600, 400, (thing("cup", 300, 200),), looked_for=ALL)
    lost = [SceneObject(label, Box(0, 0, 600, 400), None, confirmed=False) for label in ("dog", "desks", "dog")]
    grounded = scene.with_(
        caption=caption,
        objects=(*scene.objects, thing("knife", 100, 380), *(thing("lion", x, 20) for x in (9, 99)), *lost),
    )
    expected = [
        "A cup in the centre.",
        "A knife, a dog and desks.",
        "Two lions.",
        "Two lions at the top left, a knife at the bottom left.",
        "Not found again: the dog and the desks.",
    ]
    for request in (NORMAL, BRIEF):
        narrator = Narrator(request)
        happened = [
            Captured(request.id, "capture", COFFEE),
            SceneFound(request.id, "basic", scene),
            *(TextChunk(request.id, "paligemma", f"{word} ") for word in caption.split()),
            SceneFound(request.id, "paligemma", scene.with_(caption=caption)),
            Finished(request.id, "paligemma", grounded),
        ]
        found = [sentence.text for sentence in told(narrator, happened)]
        wanted = (
            ["Picture coffee.jpg.", *expected]
            if request is NORMAL
            else ["Picture coffee.jpg; a cup.", *expected[1:3], expected[4]]
        )
        assert found == wanted


def test_text_that_may_be_misread() -> None:
    texture = replace(text("YALRHA", 10, 10, 0), score=0.77)
    scene = Scene(
        600,
        400,
        lines=(texture, replace(texture, text="Qx", box=Box(300, 90, 314, 104), block=1)),
        lines_found=2,
        looked_for=ALL,
    )
    assert description(NORMAL, COFFEE, [scene])[1:] == ["Text, maybe misread: YALRHA", "Maybe misread: Qx"]
    assert description(Request(task=Task.READ), COFFEE, [scene]) == ["YALRHA", "Qx"]


def test_a_few_lines_that_turn_out_to_be_none() -> None:
    guessed = Scene(600, 400, (thing("cup", 300, 200),), lines_found=1, looked_for=LOOKED)
    known = guessed.with_(lines_found=0, looked_for={"text"})
    assert description(BRIEF, COFFEE, [guessed, known]) == ["Picture coffee.jpg; a cup."]


def test_a_code() -> None:
    scene = Scene(600, 400, codes=(Code("qr", "https://example.org", Box(0, 0, 90, 90)),), looked_for=ALL)
    assert description(BRIEF, COFFEE, [scene]) == ["Picture coffee.jpg; a QR code at the top left."]
    narrator = Narrator(NORMAL)
    assert told(narrator, events(NORMAL, COFFEE, [scene]))[-1].text == "A QR code at the top left, Up reads it."
    says = ["QR code at the top left: link to example.org.", "Address: https://example.org"]
    assert [sentence.text for sentence in narrator.more()] == says
    assert [sentence.text for sentence in narrator.more()] == ["That is all."]
    assert description(DETAILED, COFFEE, [scene])[1:] == says


def test_nothing_in_it() -> None:
    nothing = "Nothing was recognised in this picture: no things that are known, and no text."
    assert description(NORMAL, COFFEE, [Scene(600, 400, looked_for=ALL)]) == ["Picture coffee.jpg.", nothing]
    assert heard(NORMAL, frame(source="screen", title=""), [Scene(600, 400, looked_for=ALL)]) == ["Screen.", nothing]
    assert description(BRIEF, COFFEE, [Scene(600, 400, looked_for=ALL)]) == [
        "Picture coffee.jpg; nothing was recognised."
    ]
    only_things = description(NORMAL, COFFEE, [Scene(600, 400, looked_for=LOOKED)])
    assert only_things[1:] == ["Nothing was recognised in this picture: no things that are known."]
    assert description(NORMAL, COFFEE, [Scene(600, 400)]) == ["Picture coffee.jpg."]  # nothing was looked for


@pytest.mark.parametrize("request_", [BRIEF, NORMAL, DETAILED, Request(task=Task.READ), Request(task=Task.LOCATE)])
def test_a_black_screen_is_said_and_nothing_else(request_: Request) -> None:
    scene = Scene(600, 400, blank="black", looked_for=frozenset({"blank"}))
    black = "The picture is completely black; the screen may be off, locked or covered by a screen curtain."
    assert heard(request_, frame(), [scene, scene]) == ["Window Inbox.", black]
    assert warnings(scene) == ["blank"]
    assert description(request_, COFFEE, [scene])[-1] == "The picture is completely black; there is nothing in it."


@pytest.mark.parametrize("blank", ["white", "plain"])
def test_a_picture_of_one_colour(blank: str) -> None:
    assert description(NORMAL, COFFEE, [Scene(600, 400, blank=blank)])[1].endswith("there is nothing in it.")


@pytest.mark.parametrize("verbosity", list(Verbosity))
@pytest.mark.parametrize("task", [Task.DESCRIBE, Task.READ, Task.LOCATE])
@pytest.mark.parametrize("scene", [mail(), table().with_(looked_for={"text"})])
def test_it_does_not_matter_in_how_many_steps_the_scene_came(task: Task, verbosity: Verbosity, scene: Scene) -> None:
    request = Request(task=task, verbosity=verbosity)
    picture = frame(scene.width, scene.height)
    steps = growing(scene)
    whole = description(request, picture, [scene], SEND)
    assert description(request, picture, [*steps, scene], SEND) == whole
    assert description(request, picture, [*steps[::3], scene, scene], SEND) == whole


things = st.builds(
    thing,
    st.sampled_from(["person", "face", "cup", "dragon"]),
    st.integers(50, 550),
    st.integers(50, 350),
    score=st.sampled_from([0.42, 0.9, None]),
)
pieces = st.tuples(st.text("ab A.é漢", min_size=1, max_size=30).filter(str.strip), st.integers(0, 2))


@given(st.lists(things, max_size=6), st.lists(pieces, max_size=12), st.data())
@settings(max_examples=150, deadline=None)
def test_any_scene_in_any_steps(objects: list[SceneObject], lines: list[tuple[str, int]], data: st.DataObject) -> None:
    """Nothing changes, nothing is said twice, and reading gives every line."""
    block, found = 0, []
    for number, (words, step) in enumerate(lines):
        block += step
        found.append(text(words, 10, 20 * number, block))
    scene = Scene(600, 400, tuple(objects), tuple(found), len(found), looked_for=ALL)
    steps = growing(scene)
    chosen = [step for step in steps if data.draw(st.booleans())]
    for request in (
        *REQUESTS,
        Request(task=Task.READ),
        Request(task=Task.LOCATE),
        Request(task=Task.FIND, thing="cup"),
    ):
        assert description(request, COFFEE, [*chosen, scene]) == description(request, COFFEE, [scene])
    narrator = Narrator(NORMAL)
    spoken = [one for one in told(narrator, events(NORMAL, COFFEE, [*chosen, scene])) if one.kind == "text"]
    while (more := narrator.more())[0].text != "That is all.":
        spoken += [one for one in more if one.kind == "text"]
    letters = "".join("".join(one.text for one in spoken).split()).replace(",", "")
    assert len(letters) >= len("".join("".join(line.text for line in found).split()))


def test_useful_words_come_before_the_end() -> None:
    narrator = Narrator(NORMAL)
    assert [one.kind for one in narrator.feed(Targeted(1, "capture", "window", "Inbox"))] == ["announcement"]
    assert narrator.feed(Captured(1, "capture", frame())) == []
    assert [one.spoken for one in narrator.feed(FocusFound(1, "focus", SEND))] == [
        "The focus is on the button Send, not available."
    ]
    assert next(one.text for one in narrator.feed(SceneFound(1, "basic", table()))).startswith("Two people")
    line = table().with_(lines=(text("Dear all, the meeting", 10, 10, 0),), lines_found=9)
    assert [one.text for one in narrator.feed(SceneFound(1, "basic", line))] == ["Text: Dear all, the meeting"]
    assert narrator.feed(SceneFound(1, "basic", line)) == []


def test_the_rest_is_told_as_soon_as_there_are_enough_words_and_only_once() -> None:
    scene = mail()
    narrator = Narrator(NORMAL)
    steps = growing(scene)
    told(narrator, events(NORMAL, WINDOW, steps)[:-1])
    # Fewer lines could be read than were found: what was said stays as it is.
    end = narrator.feed(Finished(1, "basic", scene.with_(lines_found=18)))
    assert end == []


def test_a_focus_that_comes_late_is_told_alone() -> None:
    narrator = Narrator(NORMAL)
    told(narrator, events(NORMAL, WINDOW, [table(), table()])[:-1])
    assert [one.text for one in narrator.feed(FocusFound(1, "focus", SEND))] == [
        "The focus is on the button Send, not available."
    ]
    assert narrator.feed(FocusFound(1, "focus", SEND)) == []


def test_the_focused_object_alone() -> None:
    picture = frame(200, 40, "focus", "Inbox")
    assert description(NORMAL, picture, [Scene(200, 40, looked_for=ALL)], SEND)[0] == (
        "The button Send, not available, in the window Inbox."
    )
    unknown = frame(200, 40, "window", "Inbox", notes=("no-focus", "reduced"))
    assert "The focused object is not known; this is the whole window." in description(NORMAL, unknown, [mail()])[0]


@pytest.mark.parametrize(
    ("focus", "words"),
    [
        (Focus("check box", "Remember me", ("checked",)), "the check box Remember me, checked"),
        (Focus("entry", "Search", value="cats and dogs"), "the edit field Search: cats and dogs"),
        (Focus("entry"), "the edit field without a name"),
        (Focus("password text", "Password", value="secret"), "the password field Password"),
        (Focus("no such role", "X", ("no such state", "read-only")), "the control X, read only"),
        (Focus("list item", "A", value="A"), "the list item A"),
    ],
)
def test_controls(focus: Focus, words: str) -> None:
    assert description(NORMAL, WINDOW, [mail()], focus)[0] == f"Window Inbox; the focus is on {words}."


@pytest.mark.parametrize(
    ("source", "title", "words"),
    [
        ("window", "Really?", "Window Really?"),
        ("window", "", "Window without a title."),
        ("screen", "", "Screen."),
        ("monitor", "", "Monitor."),
        ("region", "", "Part of the screen."),
        ("something new", "", "Picture."),
    ],
)
def test_announcements(source: str, title: str, words: str) -> None:
    assert heard(NORMAL, frame(source=source, title=title), [mail()])[0] == words


def test_more_goes_on_where_it_stopped() -> None:
    narrator = Narrator(NORMAL)
    told(narrator, events(NORMAL, WINDOW, [mail()]))
    assert [one.text for one in narrator.more()] == [
        "Dear all, the meeting on Monday is moved to the large room, because the small one is being painted.",
        "Bring your own chair.",
    ]
    assert [one.text for one in narrator.more()] == ["That is all."]


def test_more_after_one_sentence_is_the_whole() -> None:
    narrator = Narrator(BRIEF)
    scene = table().with_(lines=(text("Good morning everybody here", 10, 10, 0),), lines_found=1, looked_for={"text"})
    told(narrator, events(BRIEF, COFFEE, [scene]))
    assert [one.text for one in narrator.more()] == [
        "Two people: one on the left, one in the centre.",
        "A cup in the centre, a spoon at the bottom right.",
        "Maybe also a knife at the bottom left.",
        "Text: Good morning everybody here",
    ]
    assert [one.text for one in narrator.more()] == ["That is all."]


def test_things_that_were_left_out() -> None:
    labels = "cup fork knife spoon bowl banana".split()
    things = tuple(thing(label, 300, 200, 100 - 10 * n, 60) for n, label in enumerate(labels))
    narrator = Narrator(NORMAL)
    found = told(narrator, events(NORMAL, COFFEE, [Scene(600, 400, things, looked_for=ALL)]))
    assert [one.text for one in found][1:] == [
        "A cup, a fork, a knife and a spoon in the centre, a bowl in the centre.",
        "One more kind of thing, Up names it.",
    ]
    assert [one.text for one in narrator.more()] == ["A banana in the centre."]


def test_a_long_text_in_portions() -> None:
    lines = tuple(text(f"This is line number {n} of a long text.", 10, 20 * n, n) for n in range(40))
    scene = Scene(600, 900, lines=lines, lines_found=40, looked_for=ALL)
    narrator = Narrator(NORMAL)
    found = [one.text for one in told(narrator, events(NORMAL, COFFEE, [scene]))]
    assert found[-1] == "37 more lines, R reads them."
    assert sum(len(one.split()) for one in found[1:-1]) <= 33
    while (portion := [one.text for one in narrator.more()]) != ["That is all."]:
        found += portion
    assert [one.removeprefix("Text: ") for one in found if "line number" in one] == [line.text for line in lines]


def test_a_models_words_are_passed_on_in_sentences() -> None:
    narrator = Narrator(NORMAL)
    told(narrator, events(NORMAL, COFFEE, [table(), table()])[:-1])
    chunks = ["A cup <loc01", "23><loc0001> of coffee. A sp", "oon beside it."]
    found = [one for chunk in chunks for one in narrator.feed(TextChunk(1, "paligemma", chunk))]
    found += narrator.feed(Finished(1, "paligemma", table().with_(caption="A cup of coffee. A spoon beside it.")))
    assert [(one.kind, one.text) for one in found] == [
        ("caption", "A cup of coffee."),
        ("caption", "A spoon beside it."),
    ]


def test_a_caption_that_came_whole() -> None:
    scene = Scene(600, 400, caption="A cup of coffee.", looked_for=ALL)
    assert description(NORMAL, COFFEE, [scene]) == ["Picture coffee.jpg.", "A cup of coffee."]
    assert description(BRIEF, COFFEE, [scene])[-1] == "A cup of coffee."


def test_failure_and_cancelling() -> None:
    narrator = Narrator(NORMAL)
    error = CaptureError("setting-unknown", key="x")
    found = narrator.feed(Failed(1, "capture", error))
    assert [(one.kind, one.text) for one in found] == [("error", f"{error.message()} {error.hint()}")]
    assert narrator.feed(Finished(1, "basic", table())) == []
    narrator = Narrator(NORMAL)
    assert narrator.feed(Cancelled(1, "engine")) == []
    assert narrator.feed(SceneFound(1, "basic", table())) == []


def test_two_describers_say_nothing_twice() -> None:
    narrator = Narrator(NORMAL)
    scene = table().with_(lines=(text("Good morning everybody here", 10, 10, 0),), lines_found=1, looked_for={"text"})
    told(narrator, events(NORMAL, COFFEE, [scene, scene])[:-1])
    moved = thing("cup", 305, 204, 104, 98)
    other = scene.with_(
        objects=(moved, thing("dog", 100, 300)), lines=(text("Good morning everybody here", 11, 11, 7),)
    )
    assert [one.text for one in narrator.feed(Finished(1, "paligemma", other))] == ["A dog at the bottom left."]
