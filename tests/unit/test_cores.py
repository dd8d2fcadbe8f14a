from __future__ import annotations

import os

from assistant.cores import physical_cores


def test_between_one_and_all():
    assert 1 <= physical_cores() <= (os.cpu_count() or 1)
