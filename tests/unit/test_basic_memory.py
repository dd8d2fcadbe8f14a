from __future__ import annotations

import numpy as np

from assistant.describers.basic.memory import Memory, fingerprint, without_margin


def test_forgets_what_was_not_used_for_longest():
    memory: Memory[int] = Memory(2)
    memory.keep(b"a", 1)
    memory.keep(b"b", 2)
    assert memory.recall(b"a") == 1
    memory.keep(b"c", 3)
    assert [memory.recall(key) for key in (b"a", b"b", b"c")] == [1, None, 3]
    assert len(memory) == 2


def test_fingerprint_knows_pixels_and_shape():
    picture = np.arange(36, dtype=np.uint8).reshape(3, 4, 3)
    changed = picture.copy()
    changed[2, 3, 2] += 1
    assert fingerprint(picture) == fingerprint(picture.copy())
    assert fingerprint(picture) != fingerprint(changed)
    assert fingerprint(picture) != fingerprint(picture.reshape(4, 3, 3))


def test_fingerprint_takes_views():
    picture = np.arange(96, dtype=np.uint8).reshape(4, 8, 3)
    assert fingerprint(picture[:, ::2]) == fingerprint(picture[:, ::2].copy())


def test_margin_does_not_count():
    line = np.full((20, 60, 3), 250, dtype=np.uint8)
    line[6:14, 5:50:3] = 10
    assert np.array_equal(without_margin(line), line[6:14, 5:48])
    assert np.array_equal(without_margin(line[2:18, 3:55]), without_margin(line))


def test_plain_line_keeps_a_pixel():
    assert without_margin(np.full((20, 60, 3), 7, dtype=np.uint8)).shape == (1, 1, 3)
