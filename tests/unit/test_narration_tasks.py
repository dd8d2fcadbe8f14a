"""Reading, finding, locating and answering, word for word."""

from __future__ import annotations

import pytest

from assistant.events import Captured, Finished, SceneFound, TextChunk
from assistant.narration.narrator import Narrator
from assistant.scene import Scene
from assistant.tasks import Request, Task, Verbosity
from tests.unit.narration_scenes import ALL, SEND, description, events, frame, growing, mail, table, text, thing, told

COFFEE = frame(source="file", title="coffee.jpg")
WINDOW = frame(1280, 800)


def find(wanted: str, scene: Scene) -> list[str]:
    request = Request(task=Task.FIND, thing=wanted)
    whole = description(request, WINDOW, [scene])
    assert description(request, WINDOW, [*growing(scene), scene]) == whole
    return whole


def test_reading() -> None:
    assert description(Request(task=Task.READ), WINDOW, growing(mail())) == [
        "File, Edit, View, Help",
        "Inbox, Sent, Drafts",
        "Anna Schmidt, Meeting 0 at nine, 09:41",
        "Bo Chen, Meeting 1 at nine, 09:41",
        "Zoë Martin, Meeting 2 at nine, 09:41",
        "Dear all, the meeting on Monday is moved to the large room, because the small one is being painted.",
        "Bring your own chair.",
    ]


@pytest.mark.parametrize("verbosity", list(Verbosity))
def test_reading_gives_every_line_as_it_is(verbosity: Verbosity) -> None:
    whole = " ".join(description(Request(task=Task.READ, verbosity=verbosity), WINDOW, [mail()]))
    at = 0
    for line in mail().lines:
        at = whole.index(line.text, at) + len(line.text)


def test_a_long_paragraph_is_not_held_back() -> None:
    lines = tuple(text("and so it goes on with nine words, always", 10, 18 * n, 0) for n in range(20))
    scene = Scene(600, 400, lines=lines, lines_found=20, looked_for=ALL)
    found = description(Request(task=Task.READ), COFFEE, [*growing(scene), scene])
    assert [len(one.split()) for one in found] == [9, 36, 36, 36, 36, 27]


def test_reading_where_there_is_no_text() -> None:
    assert description(Request(task=Task.READ), COFFEE, [Scene(600, 400, looked_for=ALL)]) == ["No text."]


def test_finding_a_thing() -> None:
    scene = table().with_(looked_for={"text"})
    assert find("the cup?", scene) == ["Cup: in the centre, medium sized."]
    assert find("MUGS", scene) == ["Cup: in the centre, medium sized."]
    assert find("people", scene) == [
        "Two people, the largest first: on the left, medium sized; in the centre, medium sized."
    ]
    assert find("a knife", scene) == ["Maybe a knife: at the bottom left, small."]


def test_finding_text() -> None:
    assert find("zoe martin", mail()) == ["Text at the top left: Zoë Martin"]
    assert find("draft", mail()) == ["Text at the top left: Drafts"]
    assert find("meeting", mail()) == [
        "Text at the top left: Meeting 0 at nine",
        "Text at the top left: Meeting 1 at nine",
        "Text at the top left: Meeting 2 at nine",
        "Text on the left: Dear all, the meeting on Monday is moved to",
    ]
    assert not any("painted" in one for one in find("ain", mail()))


def test_finding_many_lines() -> None:
    lines = tuple(text(f"The end of part {n}", 10, 20 * n, n) for n in range(9))
    found = find("end", Scene(600, 400, lines=lines, lines_found=9, looked_for=ALL))
    assert len(found) == 6
    assert found[-1] == "Four more lines of text with this."


def test_a_model_finds_more_and_nothing_is_said_twice() -> None:
    request = Request(task=Task.FIND, thing="cup")
    narrator = Narrator(request)
    one = Scene(600, 400, (thing("cup", 300, 200, 100, 100),), looked_for=ALL)
    two = one.with_(objects=(*one.objects, thing("cup", 305, 200, 100, 100), thing("cup", 30, 30)))
    happened = [
        Captured(request.id, "capture", COFFEE),
        SceneFound(request.id, "basic", one),
        SceneFound(request.id, "paligemma", two),
        Finished(request.id, "paligemma", two),
    ]
    assert [sentence.text for sentence in told(narrator, happened)] == [
        "Cup: in the centre, medium sized.",
        "Cup: at the top left, small.",
    ]


def test_a_thing_that_only_a_model_knows() -> None:
    assert find("circle", Scene(600, 400, looked_for=ALL)) == [
        "“circle” is not in the text, and it is none of the 80 kinds of things that can be found without a model.",
    ]


def test_control_tokens_of_a_thing_are_not_spoken() -> None:
    assert find("<loc0001>dog<eos>", Scene(600, 400, looked_for=ALL)) == [
        "No dog found, neither as a thing nor in the text."
    ]


def test_what_a_model_reads_is_told_as_such() -> None:
    request = Request(task=Task.READ)
    narrator = Narrator(request)
    scene = Scene(600, 400, lines=(text("STOP", 10, 10, 0),), lines_found=1, looked_for=ALL)
    happened = [
        Captured(request.id, "capture", COFFEE),
        SceneFound(request.id, "basic", scene),
        TextChunk(request.id, "paligemma", "Main Street\n"),
        Finished(request.id, "paligemma", scene),
    ]
    assert [sentence.text for sentence in told(narrator, happened)] == ["STOP", "The model reads:", "Main Street"]


def test_finding_what_is_not_there() -> None:
    scene = table().with_(looked_for={"text"})
    assert find("dog", scene) == [
        "No dog found, neither as a thing nor in the text.",
        "What is there: two people, a cup and a spoon.",
    ]
    assert find("dragon", mail()) == [
        "“dragon” is not in the text, and it is none of the 80 kinds of things that can be found without a model.",
        "What is there: 20 lines of text.",
    ]
    assert find("dragon", Scene(600, 400, looked_for=ALL))[1:] == []


def test_a_model_finds_any_noun() -> None:
    request = Request(task=Task.FIND, thing="the dragon")
    narrator = Narrator(request)
    narrator.feed(Captured(request.id, "capture", COFFEE))
    scene = Scene(600, 400, (thing("dragon", 300, 200),), looked_for=ALL)
    assert [one.text for one in narrator.feed(Finished(request.id, "paligemma", scene))] == [
        "Dragon: in the centre, small."
    ]
    narrator = Narrator(request)
    found = narrator.feed(Finished(request.id, "paligemma", Scene(600, 400, looked_for=ALL)))
    assert [one.text for one in found] == ["No dragon found, neither as a thing nor in the text."]


@pytest.mark.parametrize("request_", [Request(task=Task.FIND), Request(task=Task.ASK)])
def test_before_the_person_said_what_nothing_is_said(request_: Request) -> None:
    assert description(request_, WINDOW, [Scene(1280, 800)]) == []


def test_locating_in_a_window() -> None:
    assert description(Request(task=Task.LOCATE), WINDOW, growing(mail()), SEND) == [
        "Window Inbox; the focus is on the button Send, not available, at the bottom right.",
        "At the top left: seven lines of text, beginning “File Edit View Help Inbox Sent”.",
        "At the top: nine lines of text, beginning “Anna Schmidt Meeting 0 at nine”.",
        "On the left: four lines of text, beginning “Dear all, the meeting on Monday”.",
    ]


def test_locating_in_a_photograph() -> None:
    scene = table().with_(looked_for={"text"})
    assert description(Request(task=Task.LOCATE), COFFEE, [scene]) == [
        "Picture coffee.jpg.",
        "Two people: one on the left, one in the centre.",
        "A cup in the centre, a spoon at the bottom right.",
        "Maybe also a knife at the bottom left.",
        "No text.",
    ]
    line = scene.with_(lines=(text("Good morning", 10, 10, 0),), lines_found=1)
    assert description(Request(task=Task.LOCATE), COFFEE, [line])[-1] == "At the top left: “Good morning”."


def test_asking() -> None:
    request = Request(task=Task.ASK, question="What is in the cup?")
    assert description(request, COFFEE, [table().with_(answer="coffee")]) == ["Coffee."]
    assert description(request, COFFEE, [table()]) == ["Nothing that is known was found there, seen from the cup."]
    silent = Narrator(request).feed(Finished(request.id, "paligemma", table()))
    assert [one.text for one in silent] == ["There was no answer."]
    narrator = Narrator(request)
    found = [one for piece in ("Cof", "fee.", " Hot") for one in narrator.feed(TextChunk(1, "paligemma", piece))]
    found += narrator.feed(Finished(1, "paligemma", table().with_(answer="Coffee. Hot")))
    assert [(one.kind, one.text) for one in found] == [("answer", "Coffee."), ("answer", "Hot.")]


@pytest.mark.parametrize("task", [Task.READ, Task.FIND, Task.ASK])
def test_more_of_what_is_complete(task: Task) -> None:
    request = Request(task=task, thing="cup", question="what?")
    narrator = Narrator(request)
    told(narrator, events(request, WINDOW, [mail()]))
    assert [one.text for one in narrator.more()] == ["That is all."]
