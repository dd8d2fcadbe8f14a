"""Makes the earcons in resources/sounds: `python packaging/make_sounds.py [FOLDER]`. Standard library only.

An earcon is a few soft notes; what rises is good news, what falls is bad. Each starts within 3 ms, so that it is heard
at once, and is short, so that it does not cover speech. The same numbers give the same files.
"""

from __future__ import annotations

import math
import struct
import sys
import wave
from pathlib import Path

RATE = 48_000
"""Samples a second: what most sound devices use, so that nothing is resampled."""
ATTACK_SECONDS = 0.003

Note = tuple[float, float, float, float]
"""Start in seconds, length in seconds, frequency in Hz, amplitude (1 is full scale)."""

EARCONS: dict[str, tuple[Note, ...]] = {
    "start": ((0.0, 0.09, 587.3, 0.5),),
    "working": ((0.0, 0.03, 440.0, 0.18),),
    "done": ((0.0, 0.08, 659.3, 0.4), (0.07, 0.14, 880.0, 0.4)),
    "failed": ((0.0, 0.14, 311.1, 0.55), (0.12, 0.22, 207.7, 0.55)),
    "layer": ((0.0, 0.05, 1046.5, 0.4), (0.04, 0.07, 1318.5, 0.35)),
    "unknown": ((0.0, 0.12, 184.9, 0.55),),
    "more": ((0.0, 0.09, 523.3, 0.22), (0.1, 0.12, 659.3, 0.18)),
    "camera": ((0.0, 0.07, 783.99, 0.45), (0.1, 0.07, 783.99, 0.45), (0.2, 0.12, 1174.7, 0.45)),
    "shutter": ((0.0, 0.02, 2093.0, 0.35), (0.05, 0.05, 523.3, 0.4)),
}


def samples(notes: tuple[Note, ...]) -> list[int]:
    """The notes added up, as 16-bit numbers."""
    length = max(start + duration for start, duration, _, _ in notes)
    values = [0.0] * round(length * RATE)
    for start, duration, frequency, amplitude in notes:
        first, count = round(start * RATE), round(duration * RATE)
        for number in range(min(count, len(values) - first)):
            time = number / RATE
            # A quick but clickless attack, then a decay like that of a struck bar, down to silence at the end.
            envelope = min(1.0, time / ATTACK_SECONDS) * math.exp(-3 * time / duration) * (1 - number / count)
            tone = math.sin(2 * math.pi * frequency * time) + 0.25 * math.sin(4 * math.pi * frequency * time)
            values[first + number] += amplitude * envelope * tone
    return [max(-32768, min(32767, round(value * 32767 * 0.8))) for value in values]


def main(folder: Path) -> None:
    """Write one WAV file an earcon."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in EARCONS.items():
        numbers = samples(notes)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(numbers)}h", *numbers))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parents[1] / "resources" / "sounds")
