"""A model's control tokens never reach speech, wherever they stand and however the text is cut into pieces."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from assistant.events import Finished, TextChunk
from assistant.narration.narrator import Narrator
from assistant.report import report
from assistant.scene import Scene
from assistant.sentences import sentences, without_control
from assistant.tasks import Request, Task
from tests.unit.narration_scenes import frame

TOKENS = ("<loc0000>", "<loc1023>", "<seg000>", "<seg127>", "<eos>", "<bos>", "<pad>", "<unk>", "<image>")
TOKEN = re.compile(r"<(?:loc\d{4}|seg\d{3}|eos|bos|pad|unk|image)>")
PARTS = st.one_of(
    st.sampled_from([*TOKENS, *(token[:cut] for token in TOKENS for cut in (1, 3, 5)), "c0002>", ">", "<"]),
    st.sampled_from([" ", "a cup", ". ", "3 < 4", "x > y", "\n", "très ", "犬。"]),
)


@given(st.lists(PARTS, max_size=14), st.data())
def test_no_token_is_spoken(parts: list[str], data: st.DataObject) -> None:
    text = "".join(parts)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    for task in (Task.DESCRIBE, Task.ASK, Task.READ):
        request = Request(task, question="?")
        narrator = Narrator(request)
        said = [one for piece in pieces for one in narrator.feed(TextChunk(request.id, "paligemma", piece))]
        scene = Scene(10, 10, caption=text, answer=text)
        said += narrator.feed(Finished(request.id, "paligemma", scene))
        assert not TOKEN.search(" ".join(one.text for one in said))
        assert not TOKEN.search(report(request, frame(), scene, said, {}, "paligemma", "")["answer"])
    assert not TOKEN.search(" ".join(sentences(text)))


def test_a_token_inside_a_token() -> None:
    assert without_control("<lo<loc0001>c0002>a<<eos>eos>") == "a"
    assert without_control("3 < 4, 5 > 4, <b>, <location>") == "3 < 4, 5 > 4, <b>, <location>"
