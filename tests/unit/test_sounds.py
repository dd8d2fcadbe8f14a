"""The earcons that ship are those that the script makes, and they do what an earcon must."""

from __future__ import annotations

import importlib.util
import wave
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from numpy.typing import NDArray

from assistant.speech.earcons import NAMES, SOUNDS, SilentEarcons

SCRIPT = Path(__file__).parents[2] / "packaging" / "make_sounds.py"


def read(path: Path) -> tuple[int, NDArray[np.int16]]:
    with wave.open(str(path)) as file:
        return file.getframerate(), np.frombuffer(file.readframes(file.getnframes()), np.int16)


@pytest.fixture(scope="module")
def make_sounds() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sounds", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_is_one_for_each_name(make_sounds: ModuleType) -> None:
    assert set(make_sounds.EARCONS) == set(NAMES) == {path.stem for path in SOUNDS.glob("*.wav")}


@pytest.mark.parametrize("name", NAMES)
def test_made_by_the_script(name: str, make_sounds: ModuleType, tmp_path: Path) -> None:
    make_sounds.main(tmp_path)
    shipped, made = read(SOUNDS / f"{name}.wav"), read(tmp_path / f"{name}.wav")
    assert shipped[0] == made[0]
    # Another machine's sine may round the last bit the other way.
    assert np.abs(shipped[1].astype(int) - made[1]).max() <= 1


@pytest.mark.parametrize("name", NAMES)
def test_soft_short_and_at_once(name: str) -> None:
    rate, samples = read(SOUNDS / f"{name}.wav")
    loudness = np.abs(samples / 32768)
    assert len(samples) / rate < 0.5
    assert 0.05 < loudness.max() < 0.6
    assert loudness[: rate // 100].max() > loudness.max() / 3, "heard within 10 ms"
    assert loudness[0] < 0.01, "no click at the start"
    assert loudness[-1] < 0.01, "nor at the end"


def test_silent_earcons_play_nothing() -> None:
    earcons = SilentEarcons()
    earcons.play("done")
    earcons.close()
    assert earcons.volume == 0
