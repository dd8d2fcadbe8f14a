"""What crosses a pipe arrives as it was sent, and what is no message is refused."""

from __future__ import annotations

import os
import threading
from dataclasses import fields
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import events, wire
from assistant.errors import AssistantError, DescriberError, PictureError
from assistant.frames import Frame, Rect
from assistant.scene import Box, Scene, SceneObject
from assistant.tasks import Request

text = st.text(st.characters(exclude_categories=()), max_size=20)  # lone surrogates too: titles and paths have them
scenes = st.builds(Scene)
st.register_type_strategy(str, text)
st.register_type_strategy(float, st.floats(allow_nan=False))
st.register_type_strategy(
    AssistantError, st.sampled_from([DescriberError("no-model"), PictureError("x", path="ü", n=2)])
)


def through_pipe(header: wire.Header, payload: Any = wire.NO_BYTES) -> Any:
    reader, writer = os.pipe()
    sender = threading.Thread(target=wire.write, args=(writer, header, payload))
    sender.start()
    try:
        return wire.read(reader)
    finally:
        sender.join()
        os.close(writer)
        os.close(reader)


@given(st.from_type(Scene))
def test_a_scene_arrives_as_it_was(scene: Scene) -> None:
    header, _ = through_pipe({"scene": wire.encode(scene)})
    assert wire.decode(Scene, header["scene"]) == scene


@given(st.from_type(Request))
def test_a_request_arrives_as_it_was(request: Request) -> None:
    header, _ = through_pipe({"request": wire.encode(request)})
    back = wire.decode(Request, header["request"])
    assert back == request
    assert type(back.task) is type(request.task)


@pytest.mark.parametrize("kind", [events.SceneFound, events.TextChunk, events.Progress, events.Finished])
def test_an_event_arrives_as_it_was(kind: type[events.Event]) -> None:
    @given(st.from_type(kind))
    def check(event: events.Event) -> None:
        header, _ = through_pipe(wire.encode_event(event))
        assert wire.decode_event(header) == event

    check()


def test_an_error_arrives_as_it_was() -> None:
    failed = events.Failed(1, "basic", PictureError("picture-missing", path="ü.png"))
    back = wire.decode_event(wire.encode_event(failed))
    assert isinstance(back, events.Failed)
    assert type(back.error) is PictureError
    assert back.error.message() == failed.error.message()


def test_values_of_numpy_become_plain_numbers() -> None:
    thing = SceneObject("cup", Box(*np.array([0, 1, 2, 3], np.float32)), np.float32(0.5))  # type: ignore[arg-type]
    header, _ = through_pipe(wire.encode(thing))
    assert wire.decode(SceneObject, header) == SceneObject("cup", Box(0, 1, 2, 3), 0.5)


@given(
    width=st.integers(1, 30),
    height=st.integers(1, 30),
    rect=st.none() | st.builds(Rect, *[st.integers(-9999, 9999)] * 4),
    title=text,
    notes=st.lists(text, max_size=3).map(tuple),
)
def test_a_frame_arrives_as_it_was(width: int, height: int, rect: Rect | None, title: str, notes: Any) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (height, width, 3), np.uint8)
    frame = Frame(pixels, "window", rect, 1.5, title, 7, 8, notes=notes, page=2, pages=3, time=123.5)
    back = wire.decode_frame(*_named(through_pipe(*wire.encode_frame(frame))))
    assert np.array_equal(back.pixels, frame.pixels)
    assert not back.pixels.flags.writeable
    for entry in fields(Frame):
        if entry.name != "pixels":
            assert getattr(back, entry.name) == getattr(frame, entry.name)


def _named(message: Any) -> Any:
    assert message is not None
    return message


def test_pixels_that_do_not_lie_in_one_piece_arrive_right() -> None:
    pixels = np.arange(60, dtype=np.uint8).reshape(4, 5, 3)[:, ::-1]
    back = wire.decode_frame(*_named(through_pipe(*wire.encode_frame(Frame(pixels, "file")))))
    assert np.array_equal(back.pixels, pixels)


@pytest.mark.parametrize(
    "sent",
    [b"x", b"RGD1", b"GARBAGE" * 10, wire._HEAD.pack(b"RGD1", 5, 0) + b"12", wire._HEAD.pack(b"RGD1", 2, 0) + b"12"],
)
def test_what_is_no_message_is_refused(sent: bytes) -> None:
    reader, writer = os.pipe()
    os.write(writer, sent)
    os.close(writer)
    try:
        with pytest.raises(wire.WireError):
            wire.read(reader)
    finally:
        os.close(reader)


def test_lengths_beyond_reason_allocate_nothing() -> None:
    reader, writer = os.pipe()
    os.write(writer, wire._HEAD.pack(b"RGD1", 10, 2**60))
    with pytest.raises(wire.WireError):
        wire.read(reader)
    os.close(writer)
    os.close(reader)


def test_the_end_of_the_file_is_the_end() -> None:
    reader, writer = os.pipe()
    os.close(writer)
    assert wire.read(reader) is None
    os.close(reader)


def test_pixels_of_another_shape_are_refused() -> None:
    about, pixels = wire.encode_frame(Frame(np.zeros((2, 2, 3), np.uint8), "file"))
    with pytest.raises(wire.WireError):
        wire.decode_frame({**about, "shape": [3, 2, 3]}, pixels)
