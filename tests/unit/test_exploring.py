"""The explorer of the running app: what a session does with its keys, with a fake engine and a fake voice."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from assistant import events
from assistant.actions import Action
from assistant.explorer.closer import LEAST_MARGIN, part
from assistant.explorer.explorer import Explorer
from assistant.frames import Frame, Rect
from assistant.scene import Code, Scene
from assistant.settings import with_value
from assistant.speech.tones import LOWEST, Tone
from assistant.tasks import Task, Verbosity
from tests.unit import test_session
from tests.unit.test_session import FRAME, Desk, captured, started, targeted

SCENE = replace(
    test_session.SCENE,
    lines=tuple(
        replace(line, text=f"Line {number}.", block=number) for number, line in enumerate(test_session.SCENE.lines)
    ),
)


def finished(number: int) -> events.Event:
    return events.Finished(number, "basic", SCENE)


class Explored(Desk):
    """A desk with a picture that was described, whose tones are noted."""

    def __init__(self) -> None:
        super().__init__()
        self.tones: list[Tone] = []
        self.session._earcons.sound = self.tones.append  # type: ignore[method-assign]
        self.opened: list[str] = []
        for name in ("explorer_opened", "explorer_moved", "explorer_closed"):
            setattr(self.watcher, name, lambda name=name: self.opened.append(name))

    def describe(self) -> None:
        self.session.trigger(Action.WINDOW)
        self.send(started, targeted, captured, finished)
        self.hear()

    def press(self, *keys: str) -> list[str]:
        for key in keys:
            self.session.explore(key)
        return self.hear()


@pytest.fixture
def desk() -> Explored:
    return Explored()


def test_nothing_described_yet(desk: Explored) -> None:
    desk.session.trigger(Action.EXPLORE)
    assert "Ctrl+Alt+Space" in desk.hear()[0]
    assert not desk.session.exploring.is_open
    assert desk.opened == []


def test_open_step_and_leave(desk: Explored) -> None:
    desk.describe()
    desk.session.trigger(Action.EXPLORE)
    assert desk.hear() == ["Exploring Inbox: one thing and twelve pieces of text. Help: F1."]
    assert desk.press("Tab") == ["Cup, in the centre. 1 of 13."]
    said = desk.press("Left", "Left", "Left")
    assert said == ["Line 11, text, on the left. 13 of 13.", *2 * ["Nothing more to the left."]]
    assert desk.opened == ["explorer_opened"] + 4 * ["explorer_moved"]
    assert [tone.is_edge for tone in desk.tones] == [False, False, True, True]
    assert (desk.tones[0].x, desk.tones[2].x) == (0.5, 0.0)
    assert desk.press("Slash") == []
    assert desk.sounds[-1] == "unknown"
    assert desk.press("Escape") == ["Explorer closed."]
    assert desk.opened[-1] == "explorer_closed"
    assert desk.press("Right") == []


def test_muted_it_answers_keys_all_the_same_and_without_tones_where_they_are_off(desk: Explored) -> None:
    desk.describe()
    desk.session.trigger(Action.MUTE)
    desk.hear()
    desk.session.settings = with_value(desk.session.settings, "explorer.sound", value=False)
    desk.session.trigger(Action.EXPLORE)
    desk.hear()
    assert desk.press("Home") == ["Cup, in the centre. 1 of 13."]
    assert desk.tones == []


def test_enter_describes_the_part_from_the_frame_in_memory(desk: Explored) -> None:
    desk.describe()
    desk.session.trigger(Action.EXPLORE)
    desk.press("Home")
    desk.session.explore("Enter")
    request, frame = desk.engine.requests[-1], desk.engine.frames[-1]
    assert frame is not None
    assert (request.task, request.source.kind, frame.title) == (Task.DESCRIBE, "window", "cup")
    assert frame.pixels.shape == (241, 241, 3), "the box with a tenth on each side"
    desk.send(started, lambda number: events.Finished(number, "basic", replace(SCENE, lines=(), lines_found=0)))
    assert desk.hear() == ["Closer: cup.", "A cup in the centre."]
    assert desk.press("Tab") == ["Line 0, text, at the top left. 2 of 13."], "the same picture"
    desk.session.explore("Enter")
    assert desk.engine.requests[-1].task is Task.READ
    assert desk.press("Escape") == ["Explorer closed."]
    assert desk.engine.cancels == 1, "a closer look ends with the explorer"
    desk.session.trigger(Action.EXPLORE)
    assert "13" not in desk.hear()[0]
    assert desk.session.exploring.frame is FRAME


def test_a_key_drops_a_closer_look_and_what_it_would_still_say(desk: Explored) -> None:
    desk.describe()
    desk.session.trigger(Action.EXPLORE)
    desk.press("Home", "Enter")
    assert desk.press("Tab")[0].startswith("Line 0")
    assert desk.engine.cancels == 1
    desk.send(started, finished)
    assert desk.hear() == []


def test_a_new_picture_is_explored_only_when_asked_for(desk: Explored) -> None:
    desk.describe()
    desk.session.trigger(Action.EXPLORE)
    desk.press("Home")
    desk.session.trigger(Action.SCREEN)
    scene = Scene(800, 600, objects=SCENE.objects, looked_for=SCENE.looked_for)
    desk.send(started, captured, lambda number: events.Finished(number, "basic", scene))
    desk.hear()
    outdated = "There is a newer picture, F5 explores it."
    assert desk.press("Tab") == [f"Line 0, text, at the top left. 2 of 13. {outdated}"]
    assert desk.press("Tab")[0].endswith("3 of 13."), "said once"
    assert desk.press("F5") == ["Exploring Inbox: one thing. Help: F1."]
    assert desk.press("F5") == ["This is the newest picture."]


def test_what_a_brief_description_left_out_is_looked_for(desk: Explored) -> None:
    desk.session.settings = with_value(desk.session.settings, "verbosity", "brief")
    desk.session.trigger(Action.WINDOW)
    early = replace(SCENE, lines=SCENE.lines[:3], looked_for=frozenset({"objects"}))
    desk.send(started, targeted, captured, lambda number: events.Finished(number, "basic", early))
    desk.hear()
    desk.session.trigger(Action.EXPLORE)
    assert desk.hear()[0].startswith("Exploring Inbox: one thing and three pieces")
    rest = desk.engine.requests[-1]
    assert (rest.verbosity, rest.describer, desk.engine.frames[-1]) == (Verbosity.DETAILED, "basic", FRAME)
    assert desk.press("3") == ["Line 1, text, at the top left. 3 of 4."]
    desk.send(finished)
    assert desk.hear() == [], "the person has begun: nothing talks over them"
    assert desk.press("Space") == ["Line 1, text, at the top left. 3 of 13."]


def test_a_picture_that_is_still_described(desk: Explored) -> None:
    desk.session.trigger(Action.WINDOW)
    desk.send(started, targeted)
    desk.hear()
    desk.session.trigger(Action.EXPLORE)
    assert "still being described" in desk.hear()[0]
    early = replace(SCENE, lines=())
    desk.send(captured, lambda number: events.SceneFound(number, "basic", early))
    desk.hear()
    desk.session.trigger(Action.EXPLORE)
    desk.hear()
    desk.send(finished)
    assert desk.hear() == ["Exploring Inbox: one thing and twelve pieces of text. Help: F1."], "and not the description"
    desk.press("Escape")
    desk.session.trigger(Action.REPEAT)
    assert any("Line 11" in sentence for sentence in desk.hear()), "which is kept"


def test_an_old_picture_says_so(desk: Explored) -> None:
    desk.describe()
    assert desk.session.current is not None
    desk.session.current.time = time.time() - 185
    desk.session.trigger(Action.EXPLORE)
    assert desk.hear()[0].endswith("The picture is three minutes old.")


@pytest.mark.parametrize("reason", ["idle", "window", "taken"])
def test_losing_the_keys_is_said(desk: Explored, reason: str) -> None:
    desk.describe()
    desk.session.trigger(Action.EXPLORE)
    desk.hear()
    desk.session.explorer_lost_keys(reason)
    assert desk.hear()[0].startswith("Explorer closed, because")
    desk.session.explorer_lost_keys(reason)
    assert desk.hear() == []


def test_stop_leaves_too(desk: Explored) -> None:
    desk.describe()
    desk.session.trigger(Action.EXPLORE)
    desk.hear()
    desk.session.trigger(Action.STOP)
    assert desk.hear() == ["Explorer closed."]
    assert not desk.session.exploring.is_open


def test_a_code_is_told_and_a_part_at_the_edge_is_cut_there() -> None:
    frame = Frame(np.zeros((600, 800, 3), np.uint8), "screen", rect=Rect(100, 50, 800, 600))
    scene = Scene(800, 600, codes=(Code("qr", "x", SCENE.objects[0].box),), looked_for=SCENE.looked_for)
    (code,) = Explorer(scene, "en").things
    assert part(frame, code).rect == Rect(100 + 280, 50 + 180, 241, 241)
    small = replace(code, box=code.box._replace(x0=0, y0=0, x1=10, y1=10))
    assert part(frame, small).pixels.shape == (10 + LEAST_MARGIN + 1,) * 2 + (3,)


def test_tones() -> None:
    left, right = Tone(0, 1), Tone(1, 0)
    assert (left.hertz, right.hertz) == (LOWEST, 4 * LOWEST)
    samples = left.samples(100).astype(float)
    assert np.abs(samples[:, 1]).max() < 1 < np.abs(samples[:, 0]).max() < 32767 / 2
    assert np.abs(right.samples(100)[:, 0]).max() < 1
    middle = Tone(0.5, 0.5).samples(100)
    assert np.array_equal(middle[:, 0], middle[:, 1])
    assert np.abs(Tone(float("-5"), 9).samples(0)).max() == 0
    assert np.abs(samples[:20]).max() < 500, "no click"
    assert len(Tone(0, 0, is_edge=True).samples(50)) < len(samples)
