"""The object that `--json` prints is a contract."""

from __future__ import annotations

import json

from assistant.narration.narrator import Narrator
from assistant.report import dumped, report
from assistant.scene import Scene
from assistant.tasks import Request, Task
from tests.unit.narration_scenes import ALL, events, frame, mail, table, told

KEYS = (
    "schema task describer model language frame text sentences answer objects text_lines window tables charts codes "
    "colors light changes warnings timings"
).split()


def made(request: Request, scene: Scene, **more: object) -> dict[str, object]:
    picture = frame(scene.width, scene.height, **more)  # type: ignore[arg-type]
    sentences = told(Narrator(request), events(request, picture, [scene]))
    return report(request, picture, scene, sentences, {"capture_s": 0.01234567}, "basic", "")


def test_a_photograph() -> None:
    result = made(Request(), table().with_(looked_for={"text"}), source="file", title="coffee.jpg")
    assert list(result) == KEYS
    assert json.loads(json.dumps(result)) == result
    assert result["schema"] == 1
    assert result["task"] == "describe"
    size = {"width": 600, "height": 400, "page": 1, "pages": 1}
    assert result["frame"] == {**size, "source": "file", "title": "coffee.jpg"}
    assert str(result["text"]).startswith("Picture coffee.jpg. Two people: one on the left")
    assert result["objects"][3] == {  # type: ignore[index]
        "label": "cup",
        "box": [250.0, 150.0, 350.0, 250.0],
        "score": 0.8,
        "position": "middle centre",
        "confirmed": None,
    }
    assert result["answer"] == ""
    assert result["warnings"] == []
    assert result["timings"] == {"capture_s": 0.0123, "first_event_s": None, "first_sentence_s": None, "total_s": None}


def test_text_lines_and_no_announcement() -> None:
    result = made(Request(task=Task.READ), mail())
    assert [line["text"] for line in result["text_lines"]] == [line.text for line in mail().lines]  # type: ignore[attr-defined]
    assert "Window Inbox." not in result["sentences"]  # type: ignore[operator]
    assert "\n".join(result["sentences"]) == result["text"]  # type: ignore[arg-type]


def test_the_answer_of_find() -> None:
    result = made(Request(task=Task.FIND, thing="cup"), table().with_(looked_for={"text"}))
    assert result["answer"] == result["text"] == "Cup: in the centre, medium sized."


def test_nothing_in_the_json_controls_a_terminal() -> None:
    text = "a\u202eb\x9b31m\x1b[0m\ud800é"
    line = dumped({"text": text})
    assert line == '{"text": "a\\u202eb\\u009b31m\\u001b[0m\\ud800é"}'
    assert json.loads(line) == {"text": text}


def test_warnings() -> None:
    assert made(Request(), Scene(600, 400, blank="black"))["warnings"] == ["blank"]
    assert made(Request(), Scene(600, 400, looked_for=ALL), notes=("reduced",))["warnings"] == [
        "nothing-found",
        "reduced",
    ]
