"""What changed from an earlier picture to this one, in sentences. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.frames import Frame
from assistant.narration import passages, things
from assistant.narration.code_contents import cleaned
from assistant.narration.sentence import Sentence
from assistant.narration.wording import Wording
from assistant.scene import Box, Change, Scene, TextLine
from assistant.tasks import Verbosity

NORMAL_SENTENCES = 5
NORMAL_WORDS = 25
"""Of text that is new, or gone, or of a dialog."""
MOST_RESTYLED = 4
MOST_LOOKS = 2
"""Groups of things that name a picture that has nothing in common with the other."""
AMOUNTS = ("little", 0.15), ("third", 0.4), ("half", 0.65), ("much", 0.9)
"""How far was scrolled, up to this share of the height or width of the picture."""
MINUTE, HOUR = 60, 3600
FILE = "file"


class ChangeTeller:
    """Tells the changes of one request."""

    def __init__(self, wording: Wording, verbosity: Verbosity) -> None:
        self._wording = wording
        self._verbosity = verbosity
        self._frame: Frame | None = None
        self._rest: list[str] = []

    def captured(self, frame: Frame) -> None:
        """The later picture, which knows the earlier one."""
        self._frame = frame

    def tell(self, scene: Scene) -> list[Sentence]:
        """Everything about the changes of a complete `scene`, as much as was asked for."""
        if scene.relation == "other":
            return self._told(self._other(scene))
        told = self._sentences(scene, [change for change in scene.changes if self._is_told(change)])
        if not told:
            key = "minor" if scene.changes else "same" if scene.relation == "same" else "none"
            return self._told([self._since(self._wording.text(f"compare-{key}"))])
        kinds = {change.kind for change in scene.changes if self._is_told(change)}
        number = len(told) - ("revealed" in kinds and "scrolled" in kinds)  # what came into sight is part of it
        count = self._since(self._wording.text("compare-count", count=number))
        is_brief, is_single = self._verbosity is Verbosity.BRIEF, number == 1
        if is_single and self._is_view:  # not "one thing changed" before it
            told[0] = self._since(told[0])
        lead = [] if is_single else [count]
        if is_brief:
            self._rest = told[1:]
            return self._told([self._wording.text("compare-brief", lead=lead[0], first=told[0]) if lead else told[0]])
        if self._verbosity is Verbosity.NORMAL and len(told) > NORMAL_SENTENCES + 1:
            told, self._rest = told[:NORMAL_SENTENCES], told[NORMAL_SENTENCES:]
            return [*self._told([*lead, *told]), self._more_sentence()]
        return self._told([*lead, *told])

    def more(self) -> list[Sentence]:
        """What was left out; empty the second time."""
        rest, self._rest = self._rest, []
        return self._told(rest)

    def _told(self, texts: Sequence[str]) -> list[Sentence]:
        return [Sentence(text, "change") for text in texts]

    def _more_sentence(self) -> Sentence:
        return Sentence(self._wording.whole("compare-more", count=len(self._rest)), "rest")

    def _is_told(self, change: Change) -> bool:
        return self._verbosity is Verbosity.DETAILED or not change.is_minor

    # Since when.

    @property
    def _is_view(self) -> bool:
        """Of a window or a camera, of which there was a picture before; not two files."""
        return self._frame is not None and self._frame.source != FILE and self._frame.earlier is not None

    def _since(self, text: str) -> str:
        """`text`, a sentence without a capital, with the time since when it is so."""
        if not self._is_view or self._frame is None or self._frame.earlier is None:
            return self._wording.sentence(text)
        seconds = max(self._frame.time - self._frame.earlier.time, 0.0)
        if seconds < MINUTE:
            unit, count = "seconds", max(round(seconds), 1)
        elif seconds < HOUR:
            unit, count = "minutes", round(seconds / MINUTE)
        else:
            unit, count = "hours", round(seconds / HOUR)
        ago = self._wording.text(f"compare-{unit}", count=count)
        return self._wording.sentence(self._wording.text("compare-since", ago=ago, text=text))

    # Two pictures of different things.

    def _other(self, scene: Scene) -> list[str]:
        wording, then = self._wording, scene.earlier
        if then is None:
            return []
        if then.blank and scene.blank:
            return [self._since(wording.text("compare-blanks", old=then.blank, new=scene.blank))]
        lead = self._since(wording.text("compare-other-view" if self._is_view else "compare-other"))
        looks = [wording.whole("compare-later" if self._is_view else "compare-second", what=self._look(scene))]
        if not self._is_view:
            looks.insert(0, wording.whole("compare-first", what=self._look(then)))
        if self._verbosity is Verbosity.BRIEF:
            self._rest = looks
            return [lead]
        return [lead, *looks]

    def _look(self, scene: Scene) -> str:
        """A picture in a few words."""
        if scene.blank:
            return self._wording.text("compare-blank", color=scene.blank)
        named = things.overview(things.groups(scene.objects), self._wording, most=MOST_LOOKS)
        text = self._shortened(" ".join(cleaned(line.text) for line in scene.lines[:8]))
        parts = [named, self._wording.text("compare-text", text=text) if text else ""]
        said = self._wording.join([part for part in parts if part], "clause-next")
        return said or self._wording.text("nothing-clause")

    # One change after the other.

    def _sentences(self, scene: Scene, changes: Sequence[Change]) -> list[str]:
        told: list[str] = []
        kinds = list(dict.fromkeys(change.kind for change in changes))
        for kind in kinds:
            group = [change for change in changes if change.kind == kind]
            told += dict.fromkeys(self._kind(kind, group, scene))  # two patches at one place are told once
        return told

    def _kind(self, kind: str, group: list[Change], scene: Scene) -> list[str]:
        if kind in ("appeared", "gone"):
            return self._counted(kind, group, scene)
        if kind in ("text-appeared", "text-gone", "revealed"):
            return self._passages(kind, group, scene)
        if kind == "restyled":
            texts = [self._wording.text("compare-quoted", text=cleaned(one.text)) for one in group]
            if len(texts) > MOST_RESTYLED and self._verbosity is not Verbosity.DETAILED:
                return [self._wording.whole("compare-restyled-many", count=len(texts))]
            return [
                self._wording.whole("compare-restyled", texts=self._wording.join(texts, "list-last"), count=len(texts))
            ]
        if kind == "moved":
            return [self._moved(change, scene) for change in group]
        return [self._plain(change, scene) for change in group]

    def _plain(self, change: Change, scene: Scene) -> str:
        wording, kind = self._wording, change.kind
        if kind == "text-changed":
            return wording.whole("compare-text-changed", old=cleaned(change.old_text), new=cleaned(change.text))
        if kind in ("panel-appeared", "panel-gone"):
            box = change.box or change.old_box or Box(0, 0, 0, 0)
            text = self._shortened(cleaned(", ".join(change.old_text.split("\n"))))
            return wording.whole(f"compare-{kind}", place=self._place(box, scene), text=text or "none")
        if kind == "scrolled" and change.box and change.old_box:
            return self._scrolled(change.box, change.old_box, scene)
        if kind == "resized" and change.box and change.old_box:
            now, was = change.box, change.old_box
            sizes = {"width": str(round(now.width)), "height": str(round(now.height))}
            olds = {"old_width": str(round(was.width)), "old_height": str(round(was.height))}
            return wording.whole("compare-resized", **sizes, **olds)
        if kind == "focus":
            return wording.whole(
                "compare-focus", new=cleaned(change.text) or "none", old=cleaned(change.old_text) or "none"
            )
        if kind == "changed" and change.text:
            return wording.whole("compare-changed-beside", text=cleaned(change.text))
        if kind == "changed" and change.box:
            return wording.whole("compare-changed", place=self._place(change.box, scene))
        return wording.whole(f"compare-{kind}")

    def _counted(self, kind: str, group: Sequence[Change], scene: Scene) -> list[str]:
        """Things of one label at one place together: "New: two cups on the left."""
        view = (scene.earlier or scene) if kind == "gone" else scene
        counts: dict[tuple[str, str, bool], int] = {}
        for change in group:
            box = change.box or change.old_box
            if box is not None:
                is_sure = change.score is None or change.score >= things.SURE
                key = change.label, self._place(box, view), is_sure
                counts[key] = counts.get(key, 0) + 1
        return [
            self._wording.whole(
                f"compare-{kind}" if is_sure else f"compare-{kind}-maybe",
                thing=self._wording.count(label, count), place=place, count=count,
            )
            for (label, place, is_sure), count in counts.items()
        ]  # fmt: skip

    def _moved(self, change: Change, scene: Scene) -> str:
        if change.box is None or change.old_box is None:
            return ""
        thing = self._wording.definite(change.label)
        was = self._place(change.old_box, scene.earlier or scene)
        now = self._place(change.box, scene)
        if was != now:
            return self._wording.whole("compare-moved", thing=thing, old=was, new=now)
        dx = (change.box.centre[0] - change.old_box.centre[0]) / max(scene.width, 1)
        dy = (change.box.centre[1] - change.old_box.centre[1]) / max(scene.height, 1)
        way = ("right" if dx > 0 else "left") if abs(dx) >= abs(dy) else "down" if dy > 0 else "up"
        return self._wording.whole("compare-moved-little", thing=thing, way=way, place=now)

    def _scrolled(self, now: Box, was: Box, scene: Scene) -> str:
        """Content that went up was scrolled down."""
        dx, dy = now.x0 - was.x0, now.y0 - was.y0
        way = ("down" if dy < 0 else "up") if dy else "right" if dx < 0 else "left"
        share = max(abs(dx) / max(scene.width, 1), abs(dy) / max(scene.height, 1))
        amount = next((name for name, most in AMOUNTS if share < most), "page")
        return self._wording.whole("compare-scrolled", way=way, amount=amount)

    def _passages(self, kind: str, group: Sequence[Change], scene: Scene) -> list[str]:
        """Text in reading order, what belongs together in one sentence."""
        view = (scene.earlier or scene) if kind == "text-gone" else scene
        lines = _lines_of(group, view)
        if not lines:
            return []
        if kind == "revealed":
            text = ""
            for passage in passages.passages(lines, self._wording):
                said = passages.spoken(passage, self._wording)
                is_apart = bool(text) and text[-1].isalnum()
                text = self._wording.text("row-next", row=text, item=said) if is_apart else f"{text} {said}"
            text = self._shortened(text)
            return [self._wording.whole("compare-revealed", text=text)]
        found = []
        for passage in passages.passages(lines, self._wording):
            place = self._place(passage[0].box, view)
            text = self._shortened(passages.spoken(passage, self._wording))
            found.append(self._wording.whole(f"compare-{kind}", place=place, text=text))
        return found

    def _place(self, box: Box, scene: Scene) -> str:
        return self._wording.place(box, scene)

    def _shortened(self, text: str) -> str:
        """As much of a text as is told; a detailed description tells all."""
        words = text.split()
        if self._verbosity is Verbosity.DETAILED or len(words) <= NORMAL_WORDS + 5:
            return " ".join(words)
        return " ".join(words[:NORMAL_WORDS]) + "…"


def _lines_of(group: Sequence[Change], view: Scene) -> list[TextLine]:
    """The lines of the picture that the changes are about, in its reading order."""
    wanted = {(change.text, change.box or change.old_box) for change in group}
    return [line for line in view.lines if (line.text, line.box) in wanted]
